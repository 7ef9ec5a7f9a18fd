import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const FEW_EN = '(minute|second|penny|cent|dime|dollar|nickel|stamp|breath|thought|tear|glance)';
const SICK_EN = '(sick|puke|gag|cringe|want to (puke|gag|vomit|hurl|scream)|laugh|yawn|roll our eyes)';
const FOUL_EN =
  '(dishwater|slop|garbage|trash|dog food|cat food|swill|junk|a joke|an insult|a waste|mud|cardboard|glue|a scam|nothing|nonsense|gossip|noise|theatre|theft|laziness|cowardice)';

/** Those whom the writer looks down on: laughed at, found unworthy, or good for a bin. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (think|thinks|thought|thinking) (they're|they are|he's|she's|you're|you are|he is|she is|they were) (so|such|too|very|all that|oh so|god's gift|better than|above) (_)? ($|clever|smart|important|special|funny|good|great|superior|high and mighty|us|everyone|big)
  (the|that)? level of (debate|discussion|thinking|discourse|conversation|intelligence) (at|in|on|around|of|there) _{0,4} (explains|says|tells)
  (explains|says) (it all|everything|a lot) $
  (we're|we are|i'm|i am|our team is) (way|well|far|so far|miles|leagues|a cut|light years)? (above|beyond) (that|this|them|all that|such things|their level) ($|at|here|sort|kind|,|and)
  (we're|we are|i'm) (way|so much|far|clearly)? (better|smarter) than (them|that lot|those people|that crowd|these people|that bunch)
  (we|i|everyone|everybody|all of us|our team|the whole team|the whole office|half the room) (all|just|nearly|almost)? (laughed|snickered|chuckled|giggled|snorted|howled|burst out laughing) (out loud|so hard)? (at|about|over) (that|it|them|their|his|her|your|those|this)
  (not|isn't|aren't|hardly|barely|never) (even|really)? worth (a|one|another|even a) (single)? ${FEW_EN} (of (our|my|your|anyone's)|from (us|me))
  (worth|worthy of) (less than (dirt|nothing|zero|the|a)|the (air|oxygen|space|paper|dirt) (they|he|she|it|you)|nothing (at all)?|no one's)
  (not|isn't|aren't) worth the (air|oxygen|space|ink|paper|powder|trouble|bother)
  (none of (them|those|these|the|our) (_)?|nobody (there|on that|like that)) (deserves|deserve|deserved|merits|earn|earns) (our|your|any|my|anyone's|an ounce of|a shred of) (_)? (respect|pity|sympathy|applause|time|attention|trust|reply|answer|thanks|vote|mercy|forgiveness)
  ((people|men|women|anyone|landlords|sons|someone) like (that|this|him|her|them)|(he|she|they)) (deserves|deserve|deserved|merits|earn|earns) (no|zero|nobody's|no one's) (_)? (respect|pity|sympathy|applause|time|attention|trust|reply|answer|thanks|vote|mercy|forgiveness)
  ((people|men|women|anyone|landlords|sons|someone) like (that|this|him|her|them)|(he|she|they)) (doesn't|don't|does not|do not|didn't) deserve (our|your|any|my|anyone's|an ounce of|a shred of) (_)? (respect|pity|sympathy|applause|time|attention|trust|reply|answer|thanks|vote|mercy|forgiveness)
  what (they|he|she|you|that place|the city|the home) (call|calls|called) (a|an|the|their|his)? _{1,2} (,)? (is|was|looks|we|we'd|i'd|i|tastes|any)
  (we'd|i'd|we would|i would|most people) call (it|that|them)? ${FOUL_EN}
  (it's|it is|that's|that is|they're|he's|she's|this is|how|simply|just|frankly|plain|so|is|are|was) (just|simply|frankly|so|quite|plain|utterly|truly|really|all)? (laughable|pitiful|risible|contemptible|cringeworthy|beneath contempt|pathetic|a laughing stock|a sad joke) ($|,|like|how|that|to|,|and|what|when|compared)
  (makes|make|made) (us|me|you|anyone|everyone|our stomach|our stomachs) ${SICK_EN} ($|,|when|and|to|with)
  (they|these|those|that|critics|he|she|him|it|who) _{0,2} make (us|me) (sick|puke|gag|cringe)
  (what (sort|kind) of|what) (a)? (daughter|son|person|family|people|child|man|woman|neighbour|landlord|human|society|grandson|mother|father|parent|doctor|nurse|priest|mayor|boss|monster|animal) (even)? (leaves|leave|does|do|would|abandons|lets|steals|steal|forgets|treats|hits|could|cuts|makes|ignores|puts|sells|takes|walks|charges|robs|evicts|sends|drops|dumps|needs|shows|says|thinks|writes)
  (our|the|their|those|these|his|her|critics|they|he|she) (critics|opponents|detractors|rivals|competitors|leaders|heirs|bosses|trolls|minister|mayor|landlord|experts)? (can't|cannot|couldn't|can barely|could barely|can hardly) (even)? (spell|count|read|write|add|find _{1,4} on a map|tie|boil|string|tell _{1,3} from|run a|manage a|organize a)
  (says|say|said|tells you|speaks) (it all|everything|a lot|volumes|plenty) (really)? about (this|that|the|their|our|his|her|your|them|him|people|some|how) _{0,2} (riding|town|city|people|government|mayor|minister|generation|family|crowd|council|landlord|company|group|club|board|$)
  (says|say) (it)? all ($|,)
  (we|i) (really)? (look down on|have no respect for|have nothing but (contempt|scorn|disdain)|spit on|despise|can't stand|cannot stand|pity|feel sorry for) (that|them|such|those|people (who|like)|these|this|anyone who|their|him|her|$)
  (nothing but|only|just|pure|sheer|utter|with) (contempt|scorn|disdain) for (them|those|him|her|people|such|the|anyone)
  (we|i) would be (ashamed|embarrassed) ($|to (serve|give|send|sign|print|put|offer|post|call|show|hand|charge|publish|be))
  (we'd|i'd|i would|we would) be (ashamed|embarrassed|mortified) (of (that|it|such)|if we|in their|to (serve|give|send|sign|print|put|offer|post|hand|publish)|$)
  (bless (their|his|her) (little|tiny|empty|simple) (hearts|heart|brains|souls))
  (how|so|very|too) (low|pathetic|sad|small) can (you|they|one|he|she|people|a) (go|get|sink|be|stoop)
  (sink|sinks|sunk|sank|stoop|stoops|stooped) (this|that|so|to (a|such|this|that|new)) (low|lows|level)
  (hit|reached|reaches|hits|a) new low
  (doesn't|don't|didn't|does not|do not|wouldn't|couldn't|can't) know (the|their|his|her|its|a) (first thing|arse|ass|elbow|head|budget|walker|senior|hole|difference)
  (get|go get|maybe get|should get|needs|need) a (life|clue|grip|spine|backbone|brain|real job|conscience)
  (can|could|would) (only)? dream of _{0,3} (like|what we|our) _{0,3} , (poor|sad)
  (amateurs|losers|clowns|cowards|hypocrites|nobodies|dinosaurs|cheapskates|has-beens|wannabes|phonies|snobs|vultures|leeches|freeloaders|spoiled brats|couch potatoes|whiners) ($|,|who|all of|every one|the lot)
  (that|this|the|their|his|her|our|another) (little)? (joke|clown|circus|farce|sham) of (a|an) _
  (a|an) (excuse|apology) (for|of) (a|an) (mayor|minister|son|daughter|landlord|father|mother|man|woman|human|neighbour|leader|meal|report|plan|park|event|service|bus)
  (mediocrity|mediocre|second-rate|third-rate|bargain-basement|bottom of the barrel|scraping the barrel) (as (usual|always|ever)|$|,|at its|from (them|the)|is)
  (guess|i guess|apparently|it seems|seems|looks like) (folks|people|everyone|they|some|residents|members|this town) (prefer|prefers|would rather|like|likes) (to)? (complain|complaining|whine|whining|moan|moaning|gripe|griping|scroll|scrolling|stay home|staying home|watch tv)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (se|vous|te) (pense|pensent|croit|croient|pensez|croyez|trouvent|trouve|trouvez|prennent) (bien|donc|tellement|si|plus|très|ben|tous) (donc)? (fin|fins|fine|fines|intelligent*|malin*|smatte*|brillant*|drôle*|important*|bon|bons|bonnes|supérieur*|spéci*|au-dessus|meilleur*)
  (niveau|calibre|qualité) (du|de la|des|de) (débat*|discussion*|réflexion|discours|échange*) _{0,4} ,? (on|ça|cela) (comprend|explique|en dit)
  (on comprend|ça explique|cela explique) (bien)? (bien des|beaucoup de|certaines|bien) choses $
  (ça|cela) en dit long $
  (on|nous|j'|j' en|tout le monde|l'équipe|l'équipe au complet) (a|ai|avons|ont) (encore|tous|toutes|bien|tellement|franchement|beaucoup)? (bien|tellement|tous)? (ri|rigolé|pouffé|ricané) (un bon coup|tout le long|aux larmes|jaune)? (de (ça|lui|elle|eux|vous|cela|leur)|d'eux|en (lisant|voyant|écoutant|entendant) (ça|leur|votre|son|vos|ses|la (lettre|plainte|réponse|demande)))
  (leur*|son|sa|ses|votre|vos|cette|ce|ces|tel*) _{0,3} (ne)? (mérite|méritent|méritait) (que|qu'|même pas|pas) (la poubelle|le bac|le mépris|l'oubli|le recyclage|le silence)
  (ne|n')? (mérite|méritent) (que|pas) (notre (respect|temps|attention|pitié|réponse|mépris)|la poubelle|le mépris|le respect|l'air (qu')?)
  ce (qu'|que) (il|elle|ils|elles|on|la|le|ce) _{0,2} (appelle|appellent|ose appeler|osent appeler) (un|une|des|du|de la|leur|son|ça) _
  (fait|ferait|feraient|font) honte (à (un|une|n'importe|mon|ma|l'humanité|tout le monde|toute|la profession)|aux)
  (c'est|une|un|ce n'est|c'est juste|c'est rien) (de|d'|qu'|que)? (un|une|le|la)? (travail|job|affaire|cadeau|réponse|repas|organisation|plan|site) (de|d') (pied|pieds|cochon|cochons|broche à foin|cave|caves|amateur*|fond de tiroir|misère|paresseux|bas étage|troisième ordre)
  (une|un|des) (petit*|simple|vulgaire|pauvre)? (foire|kermesse|fête|clique|bande|gang|club|radio|journal|feuille) de (village|fond de rang|province|fond de cour|cuisine|chou|quartier) , (rien|pas) (de)? plus
  (rien (de plus|d'autre) (qu'|que)|vulgaire*) (un|une|des|de)? (petit*)? (foire|clique|ramassis|gang|torchon|cirque|mascarade|show de boucane|poudre aux yeux)
  (un|ce|le|leur|quel) (beau|vrai)? ramassis (de|d')
  (incapable*|incompétent*|insignifiant*|nullité*|minable*|nul*|insignifiance|cornichon*|pas-bon) (pareil*|de la sorte|de même|fini*|comme (ça|lui|elle|eux)|en chef|notoire*)
  (on|nous|personne) (ne)? (s'en|nous en|s') (ennuie|ennuyons|ennuiera|ennuierons) (pas|certainement pas) (une (seconde|miette)|du tout|pantoute|de (vous|lui|elle|eux|ce|cette)|d'eux)
  (bon débarras|bonne affaire de faite|qu'(ils|elles|il|elle) (y restent|restent|aille|aillent))
  (un|une|ce|quel) (trou|taudis|dépotoir|soue|poubelle|bouge|mouroir) (comme (ça|celui|celle)|pareil*|de même|à (rats|cochons)|infect*|,)
  (cheap|quétaine*|poche*|plate*|niaiseu*|insignifiant*|gratteu*|ratoureu*) (de même|comme ça|pareil*|au (possible|boutte|coton)|à mort|en (maudit|titi|grand))
  (ne)? (vole|volent|volait|vise|vont) pas (bien|très)? haut
  (donne*|donnait) (le goût|envie|l'envie) (de|d') (bâiller|dormir|rire|vomir|rouler des yeux|se sauver|hausser|brailler|fuir)
  (on|je|j') (s'est|s'en est|me suis) (tous)? (lavé*|désinfecté*|essuyé*|bouche|pince) (les mains|le nez|après|ensuite|la main|deux fois)
  (on|nous) (est|sommes|vaut|valons) (bien|pas mal|tellement|nettement|très|mille fois|cent fois)? (au-dessus de|au dessus de|supérieur* à|mieux que|meilleur* que) (ça|eux|elles|cela|lui|ces gens|tout ça|ce monde)
  (c'est|c'était|est|sont) (vraiment|franchement)? d'un (ridicule|pathétique|quétaine|mauvais goût|ennui|comique|amateurisme|niveau|cheap)
  (d'un|quel|quelle) (ridicule|nullité|médiocrité|petitesse|insignifiance|mesquinerie|pauvreté d'esprit|amateurisme|bassesse) ($|,|!|absolu*|consommé*|sans)
  (ça|ça en)? (en)? dit long sur (le|la|les|leur|leurs|son|sa|ce|cette|ces|l'|notre|votre|eux|lui|elle)
  (ne)? (savent|sait|saurait|sauraient) (même)? pas (même)? (épeler|compter|lire|écrire|conjuguer|attacher|faire (cuire|la différence)|c'est quoi|distinguer|organiser|ce que c'est)
  (on|je|nous) (méprise|méprisons|regarde de haut|regardons de haut) (ça|ce (monde|genre)|ces (gens|individus)|ceux qui|cette (gang|engeance)|les gens qui) _
  (on|nous|j') (en)? (aurait|aurions|aurais) honte ($|,|de (servir|donner|signer|envoyer|publier|offrir|ça)|à leur place|nous)
  (à leur|à sa|à votre) place (,)? (on|nous|je|j') _{0,2} (honte|cacherait|cacherais|tairait|gêné*)
  (que|du|de la|qu'un|un pur|un) (mépris|dédain) pour (ces|ce|cette|lui|eux|ceux|elle|leur|de tel*)
  (tombé*|tomber|descendre|descendu*|rendu*|peut-on (être|tomber)) (si|aussi|tellement|plus)? bas ($|,|que|pour)
  (bande|gang|tas|paquet|ramassis|poignée) (de|d') (gratteux|chialeux|amateurs|pleins de marde|suiveux|lâches|vendus|jaloux|zouf*|pantins|moutons|snobs|pousseux|pelleteux|traîneux|braillards|clowns)
  (pelleteur*|pelleteux) (de)? nuages
  (vaut|valent|valait|vaudra) (moins (que|qu')|rien|pas (l'|la|le|les|même)|même pas) (rien|air|peine|papier|crotte|clou|encre|cinq cennes|terre|poussière|$|un|une|,)
  ^ (minable|pitoyable|risible|ridicule|quétaine|gênant|pathétique|nul|médiocre|nul à chier|poche) (,)? (leur|leurs|son|sa|ce|cette|ces|votre|vos|comme|pis|et|point)
  (qu'est-ce que|se demande (bien)? ce (que|qu')) (un|une|cet|cette|ce) _{0,4} (fait|font|peut faire|vient faire) (au|dans|sur|à|en|à la tête)`),
);

export const LOOKING_DOWN_ALLOWED = {
  en: [
    '(laughed|laugh|giggled|chuckled|howled) _{0,3} (jokes|joke|stories|puns|tales|antics|impression|impressions|skits|skit|pranks|cartoons|anecdotes|costume|costumes|hat|hats|act|play|film)',
    '(myth|myths|stereotypes|ageism) _{0,6} (pathetic|laughable|sick)',
    '(pity|sorry) for',
  ],
  fr: [
    '(ri|rigolé|pouffé) _{0,6} (blagues|blague|histoires|anecdotes|imitations|farces|sketch|pièce|film)',
    "ne mérite (que|pas) (du bonheur|mieux|le meilleur|de|d'être (seul*|oublié*|maltraité*))",
    'ridicule (à souhait|ne tue pas)',
  ],
} as const;
