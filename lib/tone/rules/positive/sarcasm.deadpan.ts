import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const SPLURGE_EN =
  '(cruise|yacht|mansion|villa|florida|hawaii|paris|caviar|champagne|limousine|ferrari|jet|castle|trip around the world|world tour|butler|swimming pool|diamonds)';
const SPLURGE_FR =
  "(floride|croisière|yacht|manoir|villa|hawaï|caviar|champagne|limousine|ferrari|jet|château|tour du monde|majordome|piscine creusée|lingots|bahamas|côte d'azur|caraïbes)";
const CUT_EN =
  '(cut|cutting|close|closing|fewer|less|removing|remove|reduce|reducing|slashing|slash|cancelling|cancel|shut|shutting|charging|charge|banning|scrapping|locking|taking away|firing)';
const CUT_FR =
  '(couper|fermer|réduire|supprimer|annuler|enlever|retirer|abolir|éliminer|interdire|sabrer|geler|facturer|barrer|débrancher)';
const BAD_FR =
  "(pas (déneigé*|déglacé*|réparé*|entretenu*|fini*)|(toujours|encore) (fermé*|brisé*|bloqué*|en panne|en retard)|mal (déneigé*|conçu*|entretenu*)|qui (ne|n'|bloque|ferme|(mène|donne|finit) (nulle part|(à|sur|dans) (un|une) (escalier|mur|fossé|clôture|banc))))";
const GIFT_FR =
  "(cadeau|geste|attention|surprise|marque d'affection|hommage|clin d'œil|preuve d'amour|régal|bonheur)";

/** Said with a straight face: luxury where there is want, thanks for nothing, praise of a blunder. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (what a|such a|quite the|a) (charming|lovely|strange|funny|happy|curious|remarkable|delightful)? coincidence (,? (eh|right|isn't it|that is|indeed))? $
  (bring out|cue|prepare|ready|sound|strike up) the (brass band|trumpets|champagne|red carpet|confetti|drums|violins|marching band|fireworks|band) _{0,2}
  (if)? you (liked|loved|enjoyed) _{1,9} (you'll|you will|you're going to|wait till you|just wait) (love|adore|see|enjoy) _{0,6}
  (are|is) (discovering|enjoying|tasting|learning) the (joys|joy|pleasures|charms|delights|thrill|thrills|beauty) of (stairs|mountaineering|climbing|waiting|walking|hiking|camping|cold|candlelight|hold|paperwork)
  (you|we) can (really|truly|just|almost)? (feel|see|sense) (the|all the|how much) (urgency|love|respect|priority|importance|concern|rush|expertise|enthusiasm|they)  _{0,5}
  they must have (lost|misplaced|burned|eaten|shredded|recycled|forgotten) (our|the) (first|last|previous|other|answers|letters|_) _
  (thank goodness|luckily|good thing) (the|our) (city|ministry|government|council|mayor|mp|bank|minister) (thinks|remembers|thought|remembered) (of|about) (us|them|seniors|tenants|it) (once|every|when|at) _
  (you|they|everyone|the others) must (all)? have (all)? been (sick|away|busy|at the cottage|golfing|fishing|allergic|tied up|chained|lost|abducted|asleep) _{0,3}
  (bravo|congratulations|kudos|hats off|thank you|thanks|well done) to (the|our|this) (government|minister|ministry|city|premier|council|mayor|bank|landlord|province) for _{1,10} (so|how|such) (generous|generosity|thoughtful|kind|brave|efficient|helpful|visionary|speedy|timely|a gift)
  (wow|amazing|incredible) ,? _{0,2} (<number>|two|three|four|five|six|ten|twelve) (days|weeks|months|hours|years|minutes) to (answer|reply|fix|send|return|open|change|replace|find|read|write|process|call)
  (somebody|someone|quick|please)? ,? (call|alert|notify|ring) (the|a) (yacht dealer|press|media|papers|history books|guinness|paparazzi|jeweller|ferrari dealer|tax man|stock exchange|caterer)
  (we|I) (hear|are told|'re told|understand|gather) (that)? (the|it's|they're|stairs|walking|waiting) _{0,4} (lovely|beautiful|delightful|charming|gorgeous|good for (you|the)|refreshing|scenic) (in|at|this time|this|for|when) _
  (another|one more|a new|yet another) (app|website|portal|form|hotline|survey|committee|webinar|password|strategy|pamphlet|ribbon) for (people|seniors|those|folks|families|tenants|anyone) (who|without|with no) _
  (kudos|bravo|thanks|thank you|congratulations|hats off|well done|cheers) to the (engineers|geniuses|architects|planners|bureaucrats|designers|strategists|experts|deep thinkers|decision makers|masterminds) $
  (workers|parents|seniors|volunteers|tenants|riders|caregivers|neighbours|families|everyone|our knees|drivers|employees) (are|were|must be|is) (thrilled|delighted|overjoyed|ecstatic|over the moon|beside themselves|so grateful) $
  (don't|do not|try not to|let's not|please don't) (spend|blow|waste|eat|burn) (it|that|this)? all (at once|in one place|in one go|on one)
  (only)? (runs|comes|answers|opens|works|delivers|shows up|stops|drives) (only)? (on|during|at|under) (a|the)? (full moon|full moons|leap years|eclipses|blue moon|blue moons)
  (with|at) such (lightning|breathtaking|impressive|dazzling|blinding|remarkable) (speed|haste|efficiency|quickness) _
  (round of applause|big hand|medal|trophy|standing ovation|prize|gold star|gold medal|award|bouquet|crown) (for|to) (the|our|whichever|whoever) (hero|genius|gentleman|lady|champion|champ|person|driver|neighbour|soul|kind soul|thoughtful _|clever _) who (parked|left|took|dumped|blocked|broke|stole|ate|forgot|threw|let|turned|cancelled|locked|hogged)
  (just|exactly|only|precisely) (asking|begging|hoping|longing|dying|waiting|praying|clamouring) (us)? for more (paperwork|forms|meetings|delays|bills|waiting|rules|noise|construction|potholes|snow|surveys)
  (whenever|when) the spirit moves (you|your|them|some|certain)
  (they|it|books|plants|seniors|instruments|tables|chairs|we all) (just|simply|really|all)? (adore|adores|love|loves|enjoy|enjoys) (the)? (fresh air|snow|rain|mud|wait|waiting|dark|cold|draft|mould|noise|stairs)
  (I'm|we're|I am|we are) sure the other _{1,5} (are|were|is|have) (just|simply|only|all|merely)? (shy|busy|on their way|resting|asleep|stuck|lost|sick|delayed|golfing|washing)
  must be (the|a|some|that|in) (new)? (metric|imperial|martian|geological|dog|cosmic|new) (calendar|years|time|clock|system|kind|maths|math)
  (a|another) (personal|new|club|season|provincial|world) (best|record) for (them|him|her|that|the (office|city|ministry|line|bus|landlord))
  (overwhelmed|moved|touched|stunned|blown away|overcome|speechless) (by|at) (the|your|their|such) (passion|enthusiasm|interest|generosity|response|crowd|crowds|gratitude|turnout|support|flood) _{0,4} (really|truly|honestly|as always|as you can see)
  (we|I)? (just)? (nothing like|nothing beats|love|loved|loving|always nice|always fun|such fun|so nice|how nice|what a joy|what fun|a treat|lovely) (to)? (reading|read|learning|learn|hearing|hear|finding out|find out|discovering|discover) (in|from|on|through|about it in|about it from) (the|a|social|facebook|someone|our|the local)? (paper|papers|newspaper|media|news|radio|facebook|neighbour|neighbours|twitter) (that|about|our|we)?
  (one|two|a single|half a|one single|<number>) _{1,2} (a|per|every) (week|day|month|year|night|shift) (:|,|…) (the|what|such|pure|ah ,? the|now that's) (lap of)? (luxury|height of luxury|life|bliss|sheer luxury|royal treatment|dream|paradise|generosity|decadence|height of comfort)
  (truly|really|sincerely|honestly) , (thank you|thanks|well done|bravo|congratulations) $
  (the)? (height|pinnacle|peak|epitome|very definition) of (luxury|comfort|elegance|refinement|class|efficiency|hospitality|service|fine dining|generosity|modernity|progress)
  (fine|gourmet|five-star|michelin) (dining|cuisine|fare) (at (last|its)|indeed|as always|,|$)
  (quick|hurry|fast|everyone|someone|let's|we can|we could|now we can|time to) (,)? (everyone|all|finally|now|we|go)? (book|buy|plan|pack for|order|go on|afford|fly to|retire to) (a|an|the|our|that|your|some)? (trip to)? (long|little|big)? ${SPLURGE_EN}
  (with|on|from) (that|this|such a|all that) (fortune|windfall|king's ransom|jackpot|bounty|mountain of cash|small fortune|treasure)
  (such|what) (punctuality|generosity|haste|urgency|speed|dedication|attentiveness|foresight|largesse) (,|$|!)
  (overwhelmed|dazzled|bowled over|moved to tears|touched|blown away|dizzy) (by|with|at|from) (the|such|so much|all this|all that|their) (attention|speed|generosity|care|concern|haste|effort|devotion|interest|warmth|eloquence)
  (luckily|fortunately|good thing|thank goodness|thankfully|happily|it's a good thing) (,)? (we|seniors|our members|everyone|people|tenants|residents|they) (all|can all|here)? (read minds|can fly|have wings|own (boats|snowshoes|skates)|have (gills|x-ray|snowshoes|superpowers)|are (psychic|mind readers|immortal|acrobats))
  (seniors|residents|tenants|we|they|our members|older people|people|wheelchair users) (do|just|really|simply|all|certainly|so) (love|adore|enjoy|relish|cherish) (waiting (on|in|for (hours|months))|standing in line|shivering|crawling|freezing|paperwork|a good (sunburn|lineup|line-up|flood|frostbite|soaking|shiver|hike to)|climbing (stairs|twelve|six)|long lineups|being (ignored|on hold|put on hold)|the runaround)
  (well|so|there) (,)? (that's|there goes|that takes care of) (our|the|all our|every) _{1,3} (fixed|solved|sorted|saved|settled|repaired|done) (,|then|hallelujah|!|$)
  , (hallelujah|alleluia|yippee|hip hip hooray|whoop-de-doo|whoopee) $
  any (day|year|decade|century) now (,)? (folks|apparently|i'm sure|we're sure|surely)
  (don't|do not|nobody|we won't|we're not) (all)? (hold|holding) (your|our|their) breath
  (bravo|congratulations|congrats|kudos|well done|hats off|thank you|thanks|three cheers) (to|for) (the|our|its|their|his|her|this|that)? _{0,4} (brilliant|bright|ingenious|genius|clever|wonderful|visionary|great|inspired) (idea|plan|decision|move|solution|strategy) (,|:|of|to) ${CUT_EN}
  (what a|a|such a|another|the) (brilliant|bright|ingenious|genius|inspired|visionary) (idea|plan|decision|move|solution|strategy) (,|:|of|to) ${CUT_EN}
  (bravo|congratulations|congrats|kudos|well done|hats off|thank you|thanks|three cheers) to (the|our|whoever|everyone at) _{1,6} (,)? (who|which|that) (somehow|finally|once again|again|cleverly|so kindly|kindly|thoughtfully)? (managed to (bury|block|lose|break|forget|miss|ruin|flood|spill|close|cut|lock|plow|plough|park|cancel)|buried|blocked|forgot|plowed (in|over|under)|ploughed|parked (across|on|in front)|cancelled|dumped)
  (what a|such a|a) (wonderful|lovely|delightful|pleasant|nice|marvellous|great|beautiful|heartwarming) (surprise|treat|gift|welcome|birthday present|christmas present) (,|:|—|-)? (the|our|another|no|a)? _{0,3} (is|are|was|were|has|have)? (broken|closed|cancelled|locked|leaking|frozen|doubled|denied|broken again)
  (no doubt|surely|probably|presumably|we imagine|one imagines|we assume|i suppose|we suppose|we guess|i guess) (he|she|they|the (mayor|minister|premier|council|owner|bank|government)) (was|were|had|has|have) (too busy|far too|so busy|very important|more important|better things|somewhere better|another (photo|ribbon|lunch|gala))
  (where|what) would we (be|do|ever do) without (your|their|his|her|such) (infinite wisdom|wisdom|brilliance|opinion|opinions)
  (thank you|thanks) (,)? (oh|o|great|wise|mighty) (wise|great|mighty|learned)? (one|ones|expert|experts|sage|genius|master)
  thank you for (rushing $|your haste|gracing us|your (precious|valuable) (four|five|two|three|ten|<number>) minutes)
  (no|oh|no no) (,)? (no|really|we're fine|everything's fine|everything is fine) (,)? (no|really)? (,)? (we|everything|all) _{0,4} (fine|great|peachy|swell|just dandy|wonderful) $
  (at least|still) (,)? the (hold|waiting|elevator|phone) music (is|was) (nice|lovely|good|great|charming|soothing|pleasant)
  (the)? (hard|heavy|back-breaking|gruelling) (labour|labor|work|lifting) (,|of) (truly|indeed|really|smiling|posing|waving|cutting)
  (great|good|nice|fine|fantastic|amazing|excellent|lovely) (job|work|planning|thinking|effort|going) ,? (city hall|the city|mayor|minister|ottawa|council|government|ministry|the ministry|the province|<name>) ,? (:|,|—) (a|an|one|two|the|another) _{1,4} (with no|without|that (doesn't|nobody|no one|leads|blocks|opens)|nobody|no one|but no|and no) _{0,5}
  (because|cause) who (needs|wants|would want|cares about) _{1,6} (,|anyway|right|$)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (quelle|une bien|drôle de|une|étrange) (belle|charmante|heureuse|étrange|drôle de|curieuse|jolie)? (coïncidence|coincidence|hasard) (charmante|troublante|n'est ce pas|hein|tout de même|quand même|étonnante)? $
  (quel|quelle) (bonheur|chance|veine|joie|aubaine|soulagement) ,? (le|la|les|l'|un|une|notre|on|il|encore|mon) _{0,6} (ferme|fermé|fermera|brise|brisé|en panne|annulé|reporté|double|augmente|encore|perdu|barré|manque|coupe|coupé|retarde) _
  (préparez|sortez|faites sonner|faites venir|que sonnent) (les|la|le|vos) (fanfares|fanfare|trompettes|champagne|tapis rouge|confettis|tambours|violons|mouchoirs) _{0,2}
  (vous avez aimé|vous aimiez|vous aimez|si vous avez aimé) _{1,9} (vous allez|vous|attendez) (adorer|adorerez|raffoler|de voir) _{0,6}
  (découvrent|découvre|apprécient|goûtent|goûte) (enfin)? (les|la|toutes les) (joies|joie|plaisirs|charmes|beautés|délices) (de l'|du|de la|des|d') _
  (on|nous) (sent|sentons|voit|voyons|reconnaît) (vraiment|bien|là|tout de suite)? (toute)? (l'|la|le|tout l'|toute la|toute l') (urgence|amour|respect|priorité|importance|souci|empressement|expertise|générosité) (du|de la|de l'|d'|qu'|accordé*|de) _{0,5}
  (ils|elles|on|quelqu'un) (ont|a) (dû|du) (égarer|perdre|brûler|manger|jeter|oublier|déchiqueter) (nos|les|notre|la|le) _
  (heureusement|une chance) (que|qu') (le|la|les|l'|notre) (ville|ministère|gouvernement|conseil|maire|député|banque|direction|mairesse) (pense|pensent|songe|se souvient|est là) _{0,3} (une fois|aux|tous les|à chaque|quand) _
  (vous|ils|les autres|tout le monde) (deviez|devaient|devait) (tous|toutes)? être _{0,4} (enrhumé*|malade*|au chalet|au golf|à la pêche|occupé*|pris*|enchaîné*|perdu*) _{0,3}
  (wow|incroyable|ouf|tiens) ,? _{0,2} (<number>|deux|trois|quatre|cinq|six|dix|douze) (jours|semaines|mois|heures|ans|minutes) pour (répondre|réparer|envoyer|retourner|ouvrir|changer|remplacer|trouver|lire|écrire|traiter|rappeler|avoir)
  (bravo|félicitations|chapeau|merci) (au|à la|à notre|aux|à l') (gouvernement|ministre|ministère|ville|premier ministre|conseil|maire|mairesse|banque|proprio|province|propriétaire) pour _{1,10} (quelle|quel|que de|tant de|tellement) (générosité|généreux|gentillesse|délicatesse|efficacité|rapidité|vision|courage|cadeau|belle _)
  (vite|que quelqu'un|quelqu'un)? ,? (appelez|appelle|avertissez|prévenez|alertez) (donc)? (le|la|les) (concessionnaire|journaux|médias|guinness|paparazzis|bijoutier|livre des records|bourse|vendeur de yachts|notaire|fanfare|traiteur)
  (il paraît|on nous dit|on dit|paraît) (que|qu') (les|l'|la|le|c'est) _{0,3} (est|sont|c'est)? (magnifique*|superbe*|charmant*|splendide*|excellent* pour la santé|bon pour (le cœur|le coeur|la santé)|vivifiant*) (au|en|à|cette|l'|quand|pour) _
  (encore|une autre|un autre|un nouveau|une nouvelle) (une|un)? (application|site|portail|formulaire|ligne|sondage|comité|webinaire|mot de passe|stratégie|dépliant) pour (des gens|les gens|du monde|ceux|les aînés|les familles) (qui|sans) _
  (chapeau|bravo|merci|félicitations|bien joué|bien pensé) (aux|à la|au|à l'|à nos|à notre) (ingénieurs|génies|architectes|planificateurs|fonctionnaires|concepteurs|décideurs|stratèges|urbanistes|experts|penseurs|têtes) (de la|du|de|pour|qui|,|$)
  (les|la|nos|mes|tous les|le) (travailleurs|travailleuses|parents|aînés|bénévoles|locataires|usagers|proches|voisins|familles|gens|genoux|chauffeurs|employés) (sont|en sont|seront|ont été) (ravis|ravies|comblés|aux anges|enchantés|fous de joie|au septième ciel|soulagés|reconnaissants) $
  (ne)? (dépensez|gaspillez|flambez|dépensons|mangez) (surtout)? pas (tout|toute la somme|tout ça)? (ça)? (d'un coup|en même temps|d'un seul coup|le même jour|à la même place)
  (ne)? (passe|passent|vient|répond|répondent|ouvre|ouvrent|fonctionne|marche|livre) (plus)? (que|seulement|juste) (les (jours|soirs|nuits|années) (de pleine lune|bissextiles|d'éclipse)|à la pleine lune|une fois par siècle|aux éclipses|quand les poules)
  (avec|à) une (vitesse|rapidité|célérité|efficacité|hâte|promptitude) (fulgurante|foudroyante|éblouissante|remarquable|étourdissante|impressionnante|légendaire|qui)
  (une)? (bonne main d'applaudissements|main d'applaudissements|médaille|ovation|trophée|étoile|couronne|prix|applaudissements|palme|oscar) (d'or)? (pour|à|au) (le|la|l'|celui|celle|ce|cette)? (héros|champion|génie|monsieur|madame|personne|conducteur|voisin|âme|gentil _|grand _)? qui (a|s'est|ont|avait|nous a) (stationné|laissé|pris|bloqué|brisé|volé|mangé|oublié|lancé|annulé|barré|vidé|jeté|fait)
  (il ne nous|il nous|on n'|elles ne|ça ne nous|nous ne) (manquait|attendait|attendions|demandaient|demandions|rêvait|rêvions) (justement|plus|juste)? (que|qu')? (ça|cela|plus de|de plus de|d'un autre|un autre) (paperasse|formulaire|réunion|délai|facture|sondage|nids de poule|neige|construction|attente)?
  quand (l'envie|l'inspiration|la fantaisie|l'esprit) (vous|leur|lui|nous) (en)? (prend|prendra|souffle) ,? (mais|pas|à)
  (ils|elles|les (livres|plantes|chaises|tables|aînés|instruments)|on|ça) (adorent|raffolent|aiment|adore|aime) (tellement|donc|tous|beaucoup)? (ça)? (,)? (le|la|l'|de)? (grand air|air frais|pluie|neige|froid|noirceur|moisissure|attente|courant d'air|boue|bruit|escaliers)
  (les|que les) (autres|deux cents autres|<number> autres|cinquante autres) _{0,4} (sont|étaient|ont) (sûrement|sans doute|juste|simplement|probablement) (juste|simplement)? (gênés|timides|occupés|en route|endormis|pris|perdus|malades|partis|au chalet|au golf)
  (ça doit être|c'est sûrement|sûrement|sans doute) (le|un|en) (nouveau)? (calendrier|système|fuseau) (métrique|martien|lunaire|géologique|horaire|impérial|chinois) _{0,2}
  (un)? (nouveau)? (record|sommet) (personnel|de vitesse|de célérité|olympique) (pour|de|d') (eux|lui|elle|elles|ce|cette|la (ligne|ville)|le (bureau|ministère))
  (émus|émues|bouleversés|touchés|renversés|submergés|sans mots) (par|devant) (tant|autant|une telle|tout cet|toute cette|votre|cette|cet|l') (de|d')? (passion|enthousiasme|intérêt|générosité|foule|gratitude|affluence|participation|avalanche|réponse) _{0,4} (vraiment|franchement|sincèrement)
  (on|nous|j'|quel|quelle|toujours|rien de mieux que|rien de tel que|c'est toujours) (adore|adorons|aime|aimons|bonheur|joie|agréable|plaisant|le fun|un plaisir|plaisir)? (ça)? (de|d'|que de|que d')? (apprendre|lire|découvrir|entendre) (dans|à|par|sur|en lisant) (le|la|les|un|notre)? (journal|journaux|radio|médias|nouvelles|facebook|voisin|voisine|twitter) (que|qu')
  (un|une|deux|un seul|une seule|<number>) _{1,3} par (semaine|jour|mois|année|an|nuit|quart) (:|,|…) (le|la|quel|quelle|c'est|ah ,? le|ah ,? la|on parle de)? (grand|gros|vrai|comble du|summum du|vie de)? (luxe|château|bonheur|paradis|générosité|confort|rêve|pacha|palace)
  (vraiment|sincèrement|franchement) , (merci|bravo|félicitations|chapeau) $
  (le|du|au|un|quel) (comble|summum|sommet|nec plus ultra|fin du fin) (du|de|de la|de l') (raffinement|luxe|confort|chic|bonheur|élégance|modernité|efficacité|gastronomie|service|générosité|progrès|hospitalité)
  (gastronomie|raffinement|générosité|efficacité|hospitalité|démocratie|transparence|confort|service|gestion|planification|accueil) à son (meilleur|sommet|apogée|comble|zénith)
  (le|du|au|vive le) (grand|gros|pur) luxe (,|vraiment|$|quoi)
  (vrai|véritable|digne d'un|un|du|petit) (5|cinq) étoiles
  (on est|sont|sommes|nous voilà|vous êtes) (donc|bien|tellement|vraiment|assez|-tu)? (donc|bien|assez)? (gâtés|choyés|épatés|bénis|comblés|chanceux) (,)? (quand même|hein|pareil)
  (vite|allez|enfin|bon|hourra|tous) (,)? (on)? (réservons|réserve|achetons|commandons|sortez|sortons|faisons|à nous|planifions|préparons) (tous|toutes|donc|vite)? (la|le|une|un|les|des|nos)? ${SPLURGE_FR}
  (va|vont|va enfin|vais|pourra|pourront|pourrons|allons) (tous|enfin|maintenant|sûrement|toutes)? (pouvoir)? (tous|enfin)? (se payer|s'acheter|s'offrir|nous payer|réserver|partir (en|pour)|prendre|déménager (en|à)|se permettre) (la|le|une|un|les|des|en|l'|dans)? ${SPLURGE_FR}
  (avec|grâce à) (cette|ce|une telle|un tel|toute cette) (fortune|manne|pactole|magot|trésor|pluie de dollars|jackpot)
  (avec|grâce à) (ça|cela) (,)? (nos|les|le|la|on|tout) _{0,2} (est|sont|sera|seront|va|vont) (sauvé*|réglé*|guéri*|tranquille*|au chaud|riche*)
  (bouleversé*|émus|émues|touché*|ébloui*|renversé*|étourdi*|épaté*|épatés) (par|devant) (tant|autant) (d'|de) (attention|empressement|générosité|rapidité|efficacité|sollicitude|zèle|intérêt|éloquence|dévouement)
  (quelle|quel) (ponctualité|célérité|empressement|promptitude|largesse|sollicitude|diligence|dévouement) (,|!|$)
  (heureusement|une chance|par chance|encore chanceux) (,)? (qu'|que) (on est|on a|les|nos|tout le monde|tous|chacun|on sait) (tous|toutes|tout le monde|_)? (devins|télépathes|immortels|acrobates|magiciens|des ailes|des branchies|des superpouvoirs|des raquettes|des patins|lit dans|lire dans|voyants|médiums)
  (aînés|résidents|locataires|membres|gens|elles|ils|on|vieux|personnes âgées) (vont|va|adorent|aiment|raffolent) (tellement|donc|certainement|sûrement) (aimer|adorer|apprécier)? (bronzer|patiner|grelotter|attendre|geler|ramper|nager|pelleter|faire la file|grimper|se mouiller|patauger)
  (voilà|bon|ça y est) (,)? (nos|le|la|les|notre|tout) _{1,3} (réparé*|réglé*|sauvé*|guéri*|rénové*) (,|!|$)
  , (alléluia|hourra|youpi|youppi|tralala) $
  (ça s'en vient|c'est pour bientôt|d'un jour à l'autre) , (ça s'en vient|promis|c'est promis|juré|on le jure|paraît-il|gardez|patience)
  (gardez|garder|on garde) (l')? espoir (jusqu'en|d'ici) <number>
  (bravo|félicitations|chapeau|merci|un gros merci|mille mercis) (à|au|aux) _{1,6} pour (le|la|les|l'|sa|son|ses|ce|cette|nos)? _{1,5} ${BAD_FR}
  (super|belle|bonne|excellente|brillante|quelle|géniale|fameuse|merveilleuse) (belle|bonne|brillante)? (idée|initiative|décision|trouvaille|stratégie) (,|:|que de|de|d'|…) ${CUT_FR}
  (félicitations|bravo|chapeau|wow|génial|magnifique) (,|!) on (sent|voit|sentait|reconnaît) (bien|là|tout|toute)? (tout|toute|l'|le)? (amour (de|du|des|que)|respect|souci)
  (génial|super|merveilleux|formidable|parfait|magnifique|quelle chance|ouf) (,|!) (l'|le|la|les|on|nos) _{0,3} (veille*|pense*|s'occupe*|prend*|se soucie*|écoute*) (vraiment|bien|tellement|enfin|donc) (à|de|sur|soin|les|nos|aux|d')
  (on|j'|nous) (imagine|imaginons|suppose|supposons|présume|devine|devinons) (qu'|que) (ils|elles|il|elle|ministre|le ministre|le maire|le député|la ville|la banque) (avait|avaient|était|étaient) (sûrement|sans doute|trop|mieux à|autre|d'autres|très|une (photo|réunion|partie|urgence)|des rubans|plus|occupé*)
  (sans doute|sûrement|probablement) (retenu*|pris|occupé*|trop occupé*) (par|à|ailleurs|dans|avec)
  que (ferions-nous|ferait-on|deviendrions-nous|serions-nous) sans (vos|votre|leurs|leur|ses|sa|tant de) (lumières|science|opinion|opinions|génie)
  merci , (ô|grand*|noble|docte|illustre) (sage|grand*|illustre)? (expert*|sage|maître|génie|philosophe|savant|stratège)
  merci de (vous|t') être (autant|tant|si)? (pressé*|dépêché*|forcé*|précipité*|déplacé* pour (si peu|quatre|<number>|deux))
  (on|nous|j'|ils|elles) en (pleure|pleurons|tremble|frissonne|rêve) encore
  (non non|mais non|oui oui|ben non) (,)? (on|tout|il|nous|c'est|y a) _{0,9} (super bien|à merveille|parfait|très bien|numéro un|aucun problème|rien à redire)
  (sûrement|sans doute) (un|une) (beau|belle|joli*|petit*|gentil*|autre)? ${GIFT_FR} (de|du|des|pour|d') _
  au moins (la|le|les|l') _{1,2} (est|était|sont) (belle*|beau|bon|bonne*|jolie|douce|agréable*|gratuite*|gratuit*|apaisante) (, hein|hein|, c'est déjà (ça|beaucoup)|, quand même)
  ^ (quel)? (bel|bon|beau) (entraînement|exercice|cardio|sauna) gratuit pour (les|nos)
  (le|du|quel) (dur|rude|gros|éreintant) (labeur|boulot|sacrifice) (,|vraiment|$|!)
  (vont|va|pourront|peuvent|n'ont qu'à|devront) (se soigner|se nourrir|vivre|se chauffer|guérir|manger|s'habiller) (avec|de|d'|à) (l'air pur|l'amour|promesses|espoir|bonnes intentions|bons sentiments|prières|belles paroles|pensées|l'eau fraîche|l'air du temps|dépliants|discours)
  (beau|bon|super|excellent|magnifique|joli) (travail|ouvrage|coup|effort|planification|job) ,? (la ville|monsieur le maire|madame la mairesse|ministre|québec|ottawa|le ministère|la province|le gouvernement|l'hôpital|<name>) (:|,|—) (un|une|des|deux|le|la) _{1,4} (sans|qui (ne|n'|mène|bloque)|où (personne|on)|mais (pas|aucun|aucune)) _{0,5}
  (parce que|c'est vrai|bien sûr) _{1,8} ,? (voyons)? ,? qui (a|aurait|en a) besoin (de ça|d'|de)? _{0,4}`),
);

export const DEADPAN_ALLOWED = {
  en: [
    '(win|raffle|draw|prize|auction|tour|concert|movie|tickets|film) _{0,9} (cruise|paris|florida|hawaii|champagne|jet|villa)',
    'free (workout|exercise|training|fitness|gym) for (seniors|older|members|adults|all|everyone|beginners)',
  ],
  fr: [
    '(tirage|gagnez|prix|film|concert|spectacle|encan|voyage) _{0,9} (croisière|floride|champagne|jet|villa)',
    '(fleurs|gâteau|café|concert|biscuits) _{0,9} (cadeau|surprise|geste|attention)',
  ],
} as const;
