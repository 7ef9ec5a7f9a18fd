import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

const BIN_EN = '(trash|garbage|recycling|bin|blue bin|shredder|compost|fireplace|landfill|dump|woodstove)';
const POOR_EN =
  '(pitiful|pathetic|laughable|embarrassing|feeble|sorry|lame|half-hearted|halfhearted|amateurish|second-rate|third-rate|tacky|shabby|dinky|puny|two-bit|rinky-dink|sad|miserable)';
const THING_EN =
  '(attempt|effort|excuse|show|showing|display|event|sale|affair|club|group|crowd|lot|bunch|website|flyer|speech|response|performance|man|men|people|person|protest|rally|march|newspaper|magazine|report|plan|contribution|turnout)';
const WORK_EN =
  '(argument|arguments|reply|answer|answers|idea|ideas|excuse|excuses|report|plan|plans|apology|opinion|opinions|petition|proposal|letter|article|speech|guide|claims|comments|survey|responses)';
const LOSERS_FR =
  '(ratés|ratées|raté|minables|minable|nuls|perdants|losers|zéros|pas bons|deux de pique|sans-dessein|chialeux|braillards|braillardes|insignifiants|frustrés|arriérés|moins que rien|bons à rien|tarés|pissous)';
const POOR_FR =
  '(minable*|ridicule*|pathétique*|pitoyable*|insignifiant*|risible*|quétaine*|broche à foin|misérable*|médiocre*)';
const THING_FR =
  '(affaire*|vente|club|effort*|événement|site|projet|initiative|fête|groupe|spectacle|publication|journal|dépliant|manif|manifestation|discours|réponse*|guide|document|texte|communiqué|annonce|budget|campagne|vidéo|lettre|rapport|plan|kiosque|excuse*|argument*|tentative|prestation|performance)';

/** Scorn in plain words: what others do, say or are, made small. */
export const EN: readonly PhraseEntry[] = table(`
  (we|we'll|i|i'll|we're|nobody here|our team) (won't|will not|refuse to|are not going to|aren't going to|not going to|don't|do not|never|am not going to|can't) (even)? (waste|wasting) (our|my|any|more|another|one more)? (more)? (time|breath|energy|words|ink|minute|second)
  (not|isn't|aren't|hardly|wasn't|weren't|barely|scarcely|never) (even|really)? worth (our|my|anyone's|anybody's|the|a|even a) (time|breath|effort|attention|reply|answer|stamp|ink|paper|comment|look|second|minute)
  (is|was|are|were|frankly|quite|so|far|well|it's|that's) (frankly|honestly|simply|really|so|far|well)? beneath (us|me|contempt|our|comment|notice|my)
  (any|a|even a|my) (child|toddler|kid|monkey|parrot|schoolchild|first-grader|kindergartener|chimp|_{1,2} year-old|five-year-old|four-year-old|three-year-old|ten-year-old|six-year-old|two-year-old|cat|dog|goldfish) (could|would|can) (have|of|'ve)? (easily|probably)? (written|done|made|come|figured|designed|managed|run|do|write|draw|run|understood|thought)
  [(a|any) (child|toddler|monkey|five-year-old) could do (it|that|this)] => -
  (straight|right) (in|into|to) the ${BIN_EN} (with|it|$)
  (only|just)? good (only)? (for|to) (lighting|light|start|starting|lining|line|wrapping|wrap) (the|a|your)? _{0,2} (fire|fires|stove|cage|birdcage|box|fish|woodstove)
  ^ (how|so|just|simply|truly|utterly|beyond)? (pitiful|laughable|embarrassing|feeble|amateurish|cringeworthy|pathetic|lame) (,|as)? (as)? (usual|always|ever|really|stuff|frankly|per|$)
  (a|an|what a|such a|such an|their|your|his|her|its|another|that|this|^) (truly|really|pretty|rather)? (pitiful|pathetic|laughable|embarrassing|feeble|lame|half-hearted|halfhearted|amateurish|second-rate|third-rate|tacky|shabby|dinky|puny|two-bit|rinky-dink) (little)? ${THING_EN}
  ${POOR_EN} little ${THING_EN}
  (a|an|what a|such a|their|your) sorry (little)? (excuse|lot|bunch|attempt|crowd|spectacle)
  (people|folks|anyone|someone|men|women|clients|tenants) of (that|this) (sort|ilk|kind|calibre|caliber|type)
  (his|her|their|your) ilk
  (given|considering) (the (calibre|caliber|quality)|who) (of)? (they|these|those|that)
  (letter|letters|reply|response|answer|offer|plan|proposal|complaint|complaints|argument|arguments|excuse|excuses|petition|threat|threats|demand|demands) (really|just)? (made|makes|make|had) (us|me|our|the whole|everyone) _{0,2} (laugh|laughing|giggle|chuckle|roll our eyes)
  (we|everyone here|our office) (all)? (just)? (had a (good)? laugh|laughed|snickered) at (their|your|his|the|her)
  what (can|do|did|else) (you|we|one|can you|did you|do you|did we)? expect from (people like|them|him|her|that|those|such|a bunch|a (banker|landlord|politician|lawyer|town|minister|crowd|man)|politicians|bankers|landlords|tenants|bureaucrats|teenagers)
  (the|what|had the|has the|have the|of all the) (nerve|gall|audacity|effrontery) (of|to|$|!)
  (had|has|have) the (nerve|gall|audacity|effrontery|cheek) to
  (the|a|its|total|complete) laughing stock
  laughing-stock
  (your|their|his|her) (old|smelly|dirty|ratty|worn-out|stained|moth-eaten) (rags|junk|garbage|trash|castoffs|cast-offs)
  keep your (old|dirty|smelly|used|ratty)? (rags|junk|castoffs|cast-offs|crumbs|pity|pennies)
  ${WORK_EN} (is|are|was|were) (just|complete|total|utter|pure|such|so much|nothing but|absolute)? (garbage|rubbish|nonsense|trash|worthless|drivel|junk|hogwash|baloney|hot air|toilet paper|a joke|laughable|pathetic|pitiful|embarrassing|childish|beneath)
  (handful|bunch|pack|gang|collection|group|crowd) of (losers|nobodies|amateurs|has-beens|whiners|crybabies|misfits|cranks|loudmouths|cowards|lowlifes)
  (one|two) (less|fewer) (piece of)? (trash|scum|rat|crook|scumbag|lowlife|parasite|thug|creep) (on|in|off|around)
  (^|they are|they're|he is|he's|she is|she's|these are|that's|nothing but|just) (scum|vermin|human garbage|the scum|pure scum|lowlifes|parasites|pond scum) (of the earth|of society|,|$)
  (wouldn't|would not|couldn't|could not) (trust|hire|let) (them|him|her|that|this|those) (_)? (_)? to (walk|run|boil|water|feed|watch|tie|count)
  (amateur hour|clown show|circus act|clown car)
  (about time|not a moment too soon) (,|given|considering) _{0,2} (who|what|the (calibre|quality|kind|people))
  if (you|one|we) (can|could|dare) (even)? call (that|it|this|them|him|her)
  (written|drawn|designed|made|planned|organized|drew|draw|wrote|write|done) (it|this|that|them)? (with|using) (their|his|her|its) (feet|eyes closed|eyes shut|left foot|elbows)
  (pages|page|minutes|hours|paragraphs|years|words) of (hot air|nonsense|drivel|fluff|waffle|garbage|blather|nothing at all|rubbish|hogwash)
  not (one|a single|an) (original|useful|clever|decent|honest)? (thought|idea|fact|clue|brain|brain cell) (in (it|there|the|that|his|her|their|any)|among|between)
  (hard to believe|to think|imagine|and to think|amazing) (that)? (someone|somebody|anyone|people|we|voters) (actually)? (elected|hired|voted for|pays|pay|trusted|married|put) (that|him|her|them|this|such)
  (nothing|something) better to do (with (their|his|her)|in life|than (complain|sign|shout|whine))
  (so)? much for (professionals|professionalism|experts|expertise|leadership|manners)
  only (a|an) (fool|idiot|moron|coward|simpleton|imbecile|clown) (would|could)
  (another|one more|a|this|that|the) (useless|pointless|toothless) (committee|panel|board|council|task force|office|ministry|report|consultation|working group|meeting) (full of|of|that|for|with|from|again|$)`);

export const FR: readonly PhraseEntry[] = table(`
  (on|nous|je) (ne|n')? (va|allons|vais|perdra|perdrons|perdrai|gaspillera|gaspillerons|perd|perdons) pas (perdre|gaspiller|user)? (plus de|notre|de|d'|mon|nos|une minute|du) (temps|salive|énergie|encre|énergies|de plus|précieux)
  (ne|n')? (vaut|valent|vaudra|valait|mérite|méritent|méritait) (même|vraiment)? pas (même)? (notre|une|le|l'|qu'on|de la|cher|grand-chose|un clou|un sou|cinq|une cenne|mieux) (temps|réponse|papier|encre|schnoutte|déplacement|détour|salive|attention|cennes|timbre|perte|crotte|s'y|leur|réponde)?
  (ne|n')? (vaut|valent) pas (cher|grand-chose|un clou|de la|une cenne|cinq cennes|d'la|rien)
  (un|même un|n'importe quel|un simple) (enfant|bébé|singe|perroquet|gamin|ti-cul|élève) (de _ ans|de maternelle|de (deuxième|troisième) année)? (aurait|ferait|pourrait|aurait pu|saurait|écrirait) (fait|faire|écrit|écrire|dessiné|pu|mieux|bien|compris|pondu|autant)
  (mon|notre) (chat|chien|poisson rouge|petit-fils|perroquet) (aurait|ferait|pourrait|écrirait) _{0,2} (fait|mieux|faire|écrit)
  (juste|tout juste|seulement|à peine|torchon|papier|dépliant|rapport)? bon (juste)? (à|pour) (allumer|jeter|mettre|partir|tapisser|emballer|éplucher|envelopper|le bac|la poubelle|les vidanges) _{0,2} (poêle|poubelle|vidanges|bac|feu|foyer|cage|poisson|patates|récupération|récup|litière|$)
  (direct|directement|droit|tout droit) (à|dans|aux) (la|le|les)? (poubelle|bac|vidanges|récup|recyclage|déchiqueteuse|filière 13|poêle) (avec|ça)
  (ce|leur|leurs|quel|vrai|un|vos) torchon* (de|bon|$|,)
  (fait|font|faisait|faisaient) (vraiment|tellement|bien|donc|quasiment|un peu|franchement)? (pitié|pic-pic|dur à voir)
  (leur*|votre|vos|sa|son|ses|cette|ce|quelle|quel|une|un) (pauvre|petit*|vieille|vieux)? ${THING_FR} (vraiment|tellement|plutôt|assez)? ${POOR_FR}
  (leur*|votre|vos|sa|son|une|un|quelle|quel|cette|ce) (piètre|misérable|minable|pitoyable|ridicule|pauvre petit*) (petit*)? ${THING_FR}
  ^ (minable|pitoyable|risible|ridicule|quétaine|gênant|pathétique) (,)? (comme (d'habitude|toujours|d'hab)|encore une fois|et c'est peu dire)
  (bande|poignée|gang|tas|ramassis|paquet|clique|groupuscule) (de|d') ${LOSERS_FR}
  (un|une) (beau|belle|vrai*|maudit*|petit*)? (déchet|rebut|vermine|parasite|ordure|pourriture) (de (la société|l'humanité|moins)|humain*|ambulant*)
  (un|une) (déchet|crapule|ordure|parasite|bandit|pourri|rat) de moins
  ^ (de la|quelle|c'est de la|ce sont de la|c'est de la pure)? (vermine|racaille) (,|rien|$|!)
  ^ (de la) (vermine|racaille)
  vu (le|leur|son) (calibre|niveau|talent|quotient|génie) (de|du|des|$|,)
  (ce|cette|de ce|du) (engeance|espèce-là|racaille-là)
  (ce|cette|de ce|du) (monde-là|gang-là) (ne|n'|ça|pense|vole|triche|ment|veut|profite|boit|est|se|coûte|chiale|mérite|<marks>|,|$)
  (gens|monde|personnes|individus) de (cette|leur|son|cet|ce) (sorte|espèce|genre|acabit|engeance|calibre|trempe)
  vos (vieilles|vieux|maudites) (guenilles|cochonneries|traîneries|vidanges|cossins|nippes)
  gardez (donc)? (vos|votre) (vieilles|vieux|maudites)? (guenilles|cochonneries|traîneries|cossins|pitié|miettes|sermons|leçons)
  (qu'est-ce qu'on|que|qu'|quoi|à quoi) (peut-on|peut|pouvait-on|voulez-vous|s'attendre|espérer|attendre|attend*) (espérer|attendre)? (d'autre|de mieux)? (d'|de|du) (gens|eux|lui|elle|elles|un|une|ce|cette|ces|ça|politiciens|tel*|pareil*)
  (la|une|vraie|véritable) risée (de|du|des|publique|$)
  (s'|nous)? (abaisse*|abaissera|abaisserons|rabaisse*|abaisser) (pas)? à (répondre|commenter|ça|cela|leur|son|votre)
  (indigne de (nous|notre|réponse)|au-dessous de tout|en dessous de tout|en bas de tout)
  (lettre|lettres|réponse|offre|plan|plainte|plaintes|argument|arguments|excuse|excuses|pétition|menaces|menace|proposition|demande) (nous|m') (a|ont) (bien|tous|toutes|franchement|tellement)? (fait|font) (bien|tous|mourir de|beaucoup)? (rire|sourire|rigoler|pouffer)
  (on|nous) (a|avons|en a) (bien|tous|encore)? (bien)? (ri|rigolé|rit) (de|d') (leur|votre|son|la|leurs|vos)
  (a|ont|avait|avaient|avez|faut|quel|eu|tout un) (avoir)? (le|eu le|du|quand même du|un)? (culot|toupet|front de bœuf|front) (de|d'|!|$|tout le tour)
  (c'est|sont|est|n'est que|ce n'est que) (de la|du|des) (pure)? (foutaise*|niaiserie*|bouillie|charabia|insignifiance|bouette|remplissage|vent|bla-bla)
  (organisation|gestion|travail|plan|événement|site|affaire|projet) (de|à la) (broche à foin|va-comme-je-te-pousse|cave)
  broche à foin
  si (on|l'on) (peut|ose|veut) (même)? (appeler|nommer|qualifier) (ça|cela|ces|de)
  (dessiné*|fait|faite|écrit*|conçu*|pensé*|organisé*|planifié*|rédigé*) (ça)? avec (les|leurs|ses) (pieds|coudes|deux pieds)
  (pages|minutes|heures|paragraphes|années) de (vent|niaiseries|remplissage|bla-bla|blabla|insignifiances|foutaises|charabia|radotage|sottises)
  pas (une|la moindre|une seule) (idée|pensée|once|lueur|ombre) (là-dedans|dans (le|la|ce|tout)|de (jugement|génie|bon sens|talent|réflexion))
  (ça|dire que ça|et ça) (se fait|s'est fait|s'fait) (élire|payer|embaucher|réélire)
  (dire qu'on|dire que (quelqu'un|des gens|certains)|dire qu'il y en a qui) (a|les|l'|le|ont|paie*|vot*) _
  quel (triste|pauvre|piètre) (personnage|individu|monsieur|sire|citoyen)
  (n'ont|n'a|n'avez|ont|a|avez) (vraiment|donc|clairement)? rien (d'autre|de mieux)? à faire (de (leurs|ses|vos) (journées|dix doigts|vies|temps)|dans la vie|que (de chialer|chialer|critiquer))
  (pauvres|tristes) (petits|petites)? (êtres|individus|personnages|types|bonshommes|hères)
  (encore)? (un|une|ce|cette|leur) (comité|conseil|ministère|bureau|table|groupe|organisme|équipe|service) (inutile)? _{0,2} (rempli*|plein*|composé*|bourré*) (de|d') (gens|monde|personnes|incompétents|fonctionnaires|bureaucrates)? (inutiles|incompétents|incompétent*|qui ne|payés à|bons à rien|paresseux)`);

/** Rules against waste, and pests that are pests. */
export const BELITTLING_ALLOWED = {
  en: [
    "(don't|do not) waste (your|time)",
    '(no|not a|never a) waste',
    '(had|have|has|find|the) (the)? audacity to (dream|hope|love|live|try)',
  ],
  fr: ['(logement|logements|appartement|appartements|souris|punaises|coquerelles|rats) _{0,6} vermine'],
} as const;
