import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

/** Sayings that nobody means as they stand, and questions that answer themselves. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  ^ (great|well|phew|finally|at last|hooray|hurray|wonderful)? ,? [(we're|we are) (all)? (saved|rescued)] $
  ^ (well|sure|i'm sure)? ,? (that|that'll|that will|this will|this'll|it'll) (surely|definitely|certainly|really|all|sure)? (go far|get us far|cover|feed|pay for) ($|everyone|all of us|everything|nothing|a whole)
  (congratulations|congrats|kudos|bravo|hats off|well done|thank you|thanks|applause) (to|for) _{1,9} (…|...) (in|after|by|only|with|for) _
  (just|simply|really)? love (starting (over|again)|repeating ourselves|redoing|filling out (the|more|another)|waiting (for|on hold)|being ignored|paperwork)
  ^ because _{1,9} (,)? (right|eh|huh|no|apparently|isn't it) <question>
  ^ because _{1,9} _{1,9} , (right|eh|huh|no|apparently) <question>
  ^ (oh|ah|ok|okay|well)? (,)? (sure|yeah|right|oh yes|ah yes|yep|great|perfect) (,|!|.|…)? because _
  because who (needs|wants|cares|has|reads|uses) _{1,9}
  (^|and|but|so|after all) (,)? who needs (heat|food|dignity|sleep|ramps|elevators|money|care|staff|nurses|doctors|pensions|respect|buses|sidewalks|books|teeth|sunlight|privacy|translators|benches)
  who needs _{1,6} (,)? (anyway|when (you|we|there)|right|if (you|we)|after all)
  ^ (oh|ah|well|i'm sure|yes|yeah|surely|sure|right|of course|great)? (,)? (that|that'll|that will|this'll|it'll|that should|that's going to|they'll|i'm sure that'll) (surely|definitely|certainly|just|all|totally|really)? (work|go|help|do|end|turn out|fit|fix things|solve it) (out)? (just|so|really|very)? (great|well|perfectly|wonderfully|beautifully|swimmingly|nicely|splendidly|a lot|a ton|wonders|everything|heaps) $
  (sure|yeah|oh|right|great) , (that|that'll|that will|this'll|it'll|they'll) _{0,2} (work|go|help|do|end|fix|solve|save|cure) _{0,4} $
  (and)? (i'm|i am|we're) (the (pope|queen|king|tooth fairy|easter bunny|prime minister|president) (of (england|france))?|santa (claus)?|cleopatra|elvis) $
  (when|and|maybe|if) pigs (can|will|could|might|start)? (fly|flew|flying)
  (nice|good|great|well|bravo|thanks|brilliant|way|wow|no kidding|congrats|congratulations|nicely) (work|job|done|one|to go|going|thinking)? (,|there)? (sherlock|einstein|captain obvious|geniuses|genius|mastermind|picasso|mozart)
  ^ (of course|sure|naturally|obviously|but hey|oh|after all|well|hey) (,)? why (bother|rush|stop there|make it|ask|listen|consult|try|hurry|would|not make|should|spend|fix|answer|care)
  (let's|let us|shall we|should we|maybe we (should|could)|somebody|someone|quick) (,)? (please)? (hold|organize|organise|start|launch|throw|run|set up|pass|take up) (a|an|the) (telethon|bake sale|gofundme|go fund me|collection|hat|benefit|whip-round|parade|fundraiser) (around)? (for|in honour of) (him|her|them|the (poor)? (landlord|bank|banker|owner|ceo|minister|company|millionaire|premier)|those poor|that poor|poor|his|their)
  (lucky|aren't we|how very) (us|them|lucky|modern|efficient|generous|thoughtful|convenient) ($|!)
  (drum roll|gold star|gold medal|oscar|nobel prize) (,)? (please|goes to|for) (the|that|whoever|whichever|doing) _
  don't spend it all
  do not spend it all
  (service|hospitality|efficiency|planning|compassion|teamwork|communication|customer care) at its (best|finest)
  (it's|it is|that's|they're) not (like|as if|as though) (anyone|anybody|people|seniors|we|they|tenants|patients|somebody) (need|needs|needed|has|have|had|was|were|live|lives|is|are|eat|eats)
  (so|such|very|how) (brave|bold|daring|generous|thoughtful|modern|efficient) of (the|them|him|her|you|our|whoever|that)
  (wouldn't|would not) want (to|anyone|anybody|seniors|people|the|them|us) _{0,3} (to)? (actually|accidentally|get (comfortable|used|too)|be too|feel too|strain|overwork|think|inconvenience|be (able|warm|safe|fed))
  (i|we) (can hardly|can barely|can't) (contain|believe) (my|our) (luck|joy|excitement|good fortune|gratitude)
  (don't|do not) (rush|hurry|strain yourself|strain yourselves|get up|put yourself out) (on our account|for us|for our sake|on our behalf|too much)
  (somebody|someone|they|he|she|who) (clearly|really)? had (a|the|another) (real)? (brainwave|stroke of genius|bright idea|brilliant idea|flash of genius)
  merry christmas to us $
  (someone|somebody|please|let's)? (give|get|buy|hand) (that|this|the|whoever) (person|man|woman|genius|one|guy|clerk|planner|architect|official|designer|did) _{0,2} a (promotion|medal|raise|bonus|prize|cookie|map|clock|calendar)
  ^ (clearly|obviously|no doubt|evidently|apparently) (tested|designed|written|planned|approved|built|run) (by|for) (an|a|experts|someone|somebody|people|geniuses|athletes|real)
  because nothing _{1,8} (like|than) (a|an|the|another|being|more|_)
  (that's|this is|now that's|what i call|that is) (what i call)? (progress|service|customer service|dignity|planning|inclusion|accessibility|leadership) (for you|in action)
  ^ no (rush|hurry) (,|!|—|:)? ((we|they|people|seniors|tenants) (only|just|merely)|it's (only|just)|it is (only|just)|seniors|tenants)
  ^ how (very|wonderfully|terribly|so) convenient
  ^ (great|good|nice|top|fine|lovely) (job|work) (by|from|,)? (the|our|whoever|to)? _{1,4} : _{0,7} (again|still|buried|broken|closed|late|missing|gone|blocked|empty)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (on|nous|ça|cela) (va|allons|ira|irons|devrait|devrions|pourra|pourrons) (vraiment|sûrement|certainement)? (nous)? (mener|aller) loin (avec ça|avec cela)? $
  avec (ça|cela) ,? (on|nous) (va|allons|ira|irons|sera|serons|devrait) (aller loin|être (riches|sauvés|tranquilles|corrects)|loin|riches|sauvés)
  (on|nous|j') (adore|adorons) (ça|cela)? ,? (recommencer|refaire|attendre|se répéter|remplir (des|encore|trois|un autre)|répéter|courir après)
  (évidemment|bien sûr|ben oui|mais|et|après tout|forcément|naturellement|ben non|bof|et puis)? (,)? pourquoi (se (forcer|gêner|presser|donner la peine|casser|compliquer|soucier|fatiguer|déranger|priver|contenter)|s'(arrêter (là|en si)|en (priver|faire)|embarrasser|inquiéter)|faire simple)
  ^ (évidemment|bien sûr|ben oui|après tout|forcément|naturellement) (,)? pourquoi _
  (pis|et|puis) moi (,)? (je suis|chu|j'suis|c'est) (le|la|l'|un|une) (pape|reine|père noël|roi|fée des dents|lapin de pâques|premier ministre|empereur|astronaute)
  (quand|lorsque) les poules auront des dents
  semaine des quatre jeudis
  (chapeau|bravo|félicitations|beau travail|bien vu|merci|bien joué|belle job) (,)? (sherlock|einstein|les génies|le génie|les champions|champion|champions|capitaine|les boys|mozart|picasso)
  (quel|quelle|un) (timing|sens du timing|coup|plan|trait|stratégie|idée|geste|planification) (de génie|du tonnerre|impeccable|exquis|du siècle)
  ^ (idée|coup|plan|timing) de génie
  (on|nous|quelqu'un|faut-il|va-t-on|si on) (lui|leur)? (organise*|lance*|part|démarre*|fait|ferait|passe) (un|une|le) (téléthon|collecte|quête|gofundme|sociofinancement|chapeau|guignolée|spectacle-bénéfice|parade|levée de fonds) (pour|à) (lui|eux|elle|elles|ce pauvre|ces pauvres|le pauvre|les pauvres|la pauvre)
  on (va|vont) (pouvoir|maintenant pouvoir|enfin pouvoir) (s'acheter|se payer|s'offrir|se permettre) (un|une|des|la moitié|le|deux)
  (on|j') (va|vais|en) (en)? (pleurer|pleure|bavent|pleurons) (de (joie|gratitude|bonheur|reconnaissance))? $
  on (va|vais) (en)? pleurer
  (on)? se (croirait|penserait|dirait) (à l'hôtel|au ritz|au paradis|en vacances|dans un (palace|cinq étoiles|film|roman)|au club med|au château|à versailles|au spa|dans les années|en croisière)
  (service|accueil|traitement|hébergement) (cinq|5) étoiles
  (on vit|c'est|quel|du|vive) (le|la|du)? (grand luxe|vie de (château|pacha|rêve)|gros luxe)
  ^ (c'est (sûr|certain|vrai)|bien sûr) (que|qu') (tout le monde|chaque|les (aînés|gens|locataires)|à (80|85|88|90|<number>) ans|une personne|on) _{0,5} (a|ont|adore|adorent|sait|savent|possède|veut|aime|aiment|rêve)
  ben (oui|non|voyons|quoi) (,|!|…|là)? (le|la|les|l'|c'est|on|un|une|qui|pourquoi)
  (félicitations|bravo|chapeau) (,|!)? (quelle|quel) (efficacité|rapidité|belle (organisation|planification|écoute)|générosité|sens|accueil|empathie|planification|organisation)
  (ce|c') (n'est|est) pas comme si (on|les|quelqu'un|personne|des|nos|il|elle) _{0,4} (avait|avaient|en|besoin|vivait|vivaient|mangeait|attendait)
  ^ (un|une)? (tonnerre d'applaudissements|ovation|roulement de tambour|prix nobel|trophée|oscar|médaille d'or) (,)? (pour|à|au|svp|s'il vous plaît|va)
  (surtout)? (ne)? (nous|les|vous)? (pressez|forcez|dérangez|bousculez) (surtout)? pas trop
  (prenez|prends) (donc)? votre temps ,? surtout
  (surtout)? ,? prenez (donc)? (tout)? votre temps (,)? (surtout|on n'est|nous on|les aînés|rien ne)
  ^ (il)? fallait (quand même)? (le faire|y penser|oser)
  joyeux noël à (nous|nous autres) $
  qu'on (lui|leur) (donne|remette|décerne|offre) (donc|tout de suite|vite)? (une|un|la) (promotion|médaille|augmentation|prix|boni|montre|calendrier|carte)
  ^ (clairement|visiblement|sûrement|évidemment|manifestement) (testé*|conçu*|pensé*|écrit*|approuvé*|dessiné*|bâti*) par (des|un|une|quelqu'un) (experts|expert|génies|génie|qui|athlète*|gens|vrai*)
  parce que rien _{1,8} (comme|que) (un|une|le|la|les|d'|des)
  (ça|c'est ce que j'appelle|voilà) (c'est)? (du|de la|de l'|ce que j'appelle) (du|de la|de l')? (progrès|service|dignité|planification|inclusion|accessibilité|leadership) (,|!|$|ça)
  ^ rien ne presse (,|!|:)? ((on|ils|aînés) _{0,2} (juste|seulement)|c'est (juste|seulement)|ce n'est que|les (aînés|locataires|gens))
  ^ (beau|bon|superbe|belle|excellent) (travail|boulot|job) (,)? (aux|les|messieurs|la|le|à|l'|au)? _{1,4} : _{0,7} (encore|toujours|enterré*|brisé*|fermé*|bloqué*|manqu*|rien)`),
);

/** Rides for whoever needs one, thanks for a point that was raised, good wishes after an election. */
export const STOCK_ALLOWED: readonly string[] = [
  '(anyone|everyone|everybody|someone|somebody|person|people|those|senior|neighbour|friend|one|parent|adult|family|caregiver|member) who needs',
  'without (a single|one|any) (late|accident|accidents|complaint|complaints|mistake|delay|delays|spill|hitch|incident|incidents|injury|waste)',
  '(thanks|thank you) for (raising (this|it|that|the|your)|trying|your)',
  'congratulations (,)? (premier|minister|mayor|mr|madam|dear) (,)? _{0,3} on (your|the|being|winning)',
];

/** Thanks to a minister for something. */
export const STOCK_ALLOWED_FR: readonly string[] = [
  'qui (nous)? (a|ont) (laissé|pris|oublié) (la plaque|des notes|une photo|en note|<number>|un (don|sac|mot|gâteau|coup|moment|après-midi)|une (boîte|enveloppe|journée|heure)|des (fleurs|biscuits|mitaines|tuques)|le temps|soin)',
  "merci (,)? (monsieur|madame) (le|la) _{1,3} (,)? (d'|de|pour)",
];
