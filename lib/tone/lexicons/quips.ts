/** More of `professional/ageing-joke`: slowness, hair and teeth, heaven’s files, and what one must surely have forgotten. */
const LEFT = '(hair|teeth|marbles|knees|hips|eyesight|hearing|memory|wisdom teeth|original parts)';
const RESTE = '(cheveux|dents|genoux|hanches|mémoire|facultés|oreilles|cheveu|dent|neurones|articulations)';
const HEAVEN =
  '(saint peter|st peter|the grim reaper|grim reaper|death|the good lord|heaven|the undertaker|father time)';
const CIEL =
  '(saint pierre|saint-pierre|la mort|la faucheuse|la grande faucheuse|le bon dieu|le ciel|le diable|le croque-mort)';

export const QUIPS = {
  en: [
    `(only)? (one|who|which one|nobody|no one|the only one) _{0,3} still (has|have|with) (all)? (his|her|their|any|some|own)? (own)? ${LEFT}`,
    `(spot|find|guess|look for) (the)? (one|who|member) _{0,2} (with|who has|has|still has) (all)? (his|her|their|any|own)? (own)? ${LEFT}`,
    '(pee|potty|bladder) (break|breaks|stop|stops) (every|each)',
    "(given|considering|at) (our|the group's|the club's|the team's|everyone's|your) (average)? age (group)? (,|!|$|😂|😉|😆)",
    `${HEAVEN} _{0,3} (forgot|has forgotten|lost|misplaced|must have lost|mislaid|is waiting|can wait|will wait|is not ready|isn't ready|wouldn't take|refused)`,
    '(buy|buying|bought) (any)? green bananas',
    '(at the (speed|rate|pace)) (we|they|our members|our group|our walkers|you) _{0,4} (,)? (we|they|you|it) _{0,4} (by|before|until|in) (easter|christmas|next|spring|midnight)',
    '(winner|leader|last one|slowest) (will|should|may|might) (arrive|finish|cross) _{0,4} (by|before|until|in) (easter|christmas|spring|next|midnight|the end)',
    'cake (caught fire|is on fire|was on fire|went up in (flames|smoke))',
    '(so|too) many candles (on|that|we|the|!|$)',
    'same (old)? (wrinkles|dentures|knees|bones)',
    '(with|has|have|got|still have|find) a pulse',
    '(pins|players|audience|cards|clock|others|snails|turtles) (die|dies|died|dying) of old age',
    'if you (can)? (still|even) (know|remember|recall) (where (it is|you (put|left|parked|live))|what (day it is|you came for)|who you are)',
    "(you|you've|you have|we|we've) (have)? (already|probably|surely) forgotten (it|this)? (already|by now)? ,? (!|😂|😉|😆|admit|haven't|right)",
    '(add up|count|count up|multiply|total) (their|our|your|all the|the) (wrinkles|grey hairs|combined ages|hip replacements|chins)',
    `(even|us|you|yes , even|we|these|two|three|six) (old)? (fossils|dinosaurs|relics|mummies) (can|could|do|need|love|learn|have|know|like|too|who)`,
    "(past|after|beyond) (your|our|their|everyone's|most people's) (bedtime|bed time|nap|nap time)",
    '(creaking|cracking|popping) (knees|hips|joints|bones)',
    '(no napping|no snoring|no dozing|nobody will snore)',
    '(everyone|everybody|we|you|they|all) (will|can|is|are|be|to be) (all|back)? (home and)? in bed by',
    '(provide|providing|providing the|supply|bring|have|rented|booked) (the|a|your|some)? (stretchers|stretcher|defibrillator|defibrillators|oxygen tanks|hearse|body bags|wheelbarrows) (😂|🤣|😆|😜|😉|!|haha)',
  ],
  fr: [
    `(un seul|une seule|celui|celle|seul|qui|personne) _{0,3} (a|ont|avait|garde) (encore|toujours) (toutes|tous|toute|des|la|le|ses)? (ses|sa|son|leurs|les)? ${RESTE}`,
    `(trouvez|cherchez|devinez|repérez) (celui|celle|l'erreur|qui) _{0,6} (encore|toujours|toutes ses|tous ses) _{0,2} ${RESTE}`,
    '(pipi|pipis|toilette|toilettes) (aux|à toutes les|à tous les|toutes les|chaque) (<number>|cinq|dix|quinze|deux|trois)? (minutes|minute|coin de rue|kilomètre|dépanneur|feu rouge)',
    "(vu|étant donné|considérant|compte tenu de) (l'|notre|leur) âge (moyen)? (du|de la|des|de l'|de notre|😂|😉|😆|!|$|,)",
    'même vieux (os|dentiers|genoux|croulants)',
    '(mêmes|plus de) rides (,|!|$|et)',
    '(encore|ait|a|avec|trouver) (encore)? (un|le) pouls',
    '(meurent|mourir|meurt|mort) de vieillesse (😂|😉|😆|!|$|avant|en attendant)',
    `${CIEL} _{0,4} (oublié|oubliée|oublié de|perdu|égaré|attendra|patientera|pas pressé|pas prêt|son dossier|sa fiche|n'en veut pas|en veut pas)`,
    '(achète|achetons|achetez|acheter) (pas|plus|jamais)? (de|des)? bananes vertes',
    "à (la|leur|notre|votre|cette) vitesse (des|du|de|où|que|à laquelle)? _{0,4} (,)? (on|ils|nous|vous|ça) _{0,6} (pâques|noël|l'an|l'hiver|l'été|demain|minuit|le printemps)",
    '(gagnant|gagnante|premier|première|dernier|dernière|plus lent) (arrivera|arriverait|franchira|finira|terminera) _{0,5} (noël|pâques|minuit|printemps|prochain|hiver|été)',
    'gâteau _{0,3} (pris feu|en feu|flambait|flambé|brûle|incendie|en flammes)',
    "(tellement|trop|autant|tant) (il y avait|y avait|il y a|y a)? (de|d') (chandelles|bougies)",
    "si (vous|tu) (savez|sais) encore (où (elle|il|c'|vous|ça)|comment (vous|on) vous|quel (jour|mois)|qui vous)",
    "(vous|tu) l' (avez|as) (déjà|sûrement|sans doute|probablement) (oublié|oubliée) ,? (!|😂|😉|😆|avouez|hein)",
    '(additionnez|comptez|multipliez|calculez) (leurs|nos|vos|les|toutes leurs|toutes les) (rides|âges|cheveux (gris|blancs)|hanches|prothèses|printemps)',
    "(craquement|craquements|grincements|grincement) (de|des|d'|dans) (les|nos|vos|leurs)? (genoux|hanches|os|articulations|jointures|dos)",
    '(passé|après|dépasse|dépassé) (votre|notre|leur|ton|mon) heure (de|du) (dodo|sieste|coucher|lit)',
    '(tout le monde|chacun|les membres|toute la gang) (soit|sera|est|puisse être|seront) (déjà|bien)? (au lit|couché|couchés|au dodo|endormi)',
    "on (saura|comprendra|devinera|mettra ça sur) (que c'est|pourquoi|sur)? (le compte de)? (l'|votre|la)? (alzheimer|âge|mémoire|vieillesse)",
    "de toute façon (,)? (vous|ils|on) (ne|n')? (comprendrez|entendrez|verrez|retiendrez|vous en souviendrez|entendront) (rien|pas|plus)?",
    '(, (les|mes|chers)|salut les|allô les) (ancêtres|fossiles|dinosaures|reliques) (!|$|🦖|😂|😉|😆)',
    "vrai (musée|parc|zoo) (de|d'|aux|des) (dinosaures|fossiles|momies|antiquités)",
    '(fournit|fournissons|prévoit|prévoyons|loué|réservé|apportez) (les|des|la|une|un|le|vos)? (civières|civière|défibrillateur|défibrillateurs|bonbonnes|corbillard|brouettes) (😂|🤣|😆|😜|😉|!|haha)',
    "carbone 14 (confirme|le|l'|hésite|dit|parle|est)",
    '(ils|elles|on|eux|nous) (ont|a|avons) (tous|bien|personnellement)? connu (jacques cartier|champlain|napoléon|les dinosaures|moïse|noé|jésus)',
  ],
} as const;

/** Where a birthday is told or people dance. */
export const DATED = {
  en: ['(his|her|our|their|your) (best before|best-before|expiry|expiration|sell-by) date'],
  fr: ["(la|sa|notre|leur|votre|ta) date (de péremption|d'expiration)"],
} as const;
