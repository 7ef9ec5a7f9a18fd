/** More of `professional/ageing-joke`: jokes by their words alone, and words that are one beside a laugh, a party or a dance. */
const BODY = '(bones|hips|joints|knees|hinges|limbs|bodies|carcasses)';
const CORPS = '(hanches|hanche|articulations|jointures|genoux|os|carcasse|carcasses|membres|vertèbres)';
const ANCIENT =
  '(dead sea|moses|noah|methuselah|jesus|the dinosaurs|dinosaurs|the ark|the wheel|cleopatra|julius caesar|king tut|adam and eve|the ice age|the pyramids|the flood|columbus|the titanic|the last supper)';
const ANTIQUE =
  '(jésus|moïse|noé|mathusalem|les dinosaures|des dinosaures|jacques cartier|champlain|napoléon|cléopâtre|l’arche|la mer morte|christophe colomb|adam et ève|frontenac|cro-magnon|les pyramides|le déluge|toutankhamon)';
const RELICS =
  '(fossils|fossil|dinosaurs|dinosaur|relics|relic|antiques|mummies|mummy|old bones|mammoths|mammoth|wrinklies|museum pieces)';
const RELIQUES =
  '(fossiles|fossile|dinosaures|dinosaure|reliques|relique|momies|momie|vieux os|mammouths|mammouth|croulants|antiquités)';

export const JESTS = {
  en: [
    "(don't|do not|dont|never) forget (to (bring|put in|pack|wear|put))? (your|those|the) (teeth|dentures|false teeth|diapers|depends|wigs|wig|prunes|prune juice|metamucil)",
    '(put|pop|keep|leave|hold|get) (in|on to)? your (teeth|dentures|false teeth) (in|out|on|ready|at|for|,|$)',
    `(no|calling all|all you|hey|hello|dear|you|for|us|we) (old)? ${RELICS} (allowed|welcome|only|unite|need|!|like us|,)`,
    `(choir|band|team|group|club|gang|bunch|crew|board|committee|class|pack|herd) of (old|ancient|lovely|merry|happy)? ${RELICS}`,
    `(our|the office|the club's|the group's) (own|very own|favourite|oldest|resident|beloved|living)? (living)? (fossil|dinosaur|mummy|mammoth) (,|is|at|on|in|$|himself|herself|of the)`,
    `(the|our) ${RELICS} (in the (middle|back|front|photo|picture|centre)|on the (left|right))`,
    `(your|those|our|these|you|,) (poor)? (old|creaky|rusty|stiff old|tired old|aching old|rickety|squeaky|ancient) (old|creaky|rusty)? (bones|hips|joints|hinges|carcasses)`,
    `(oil|grease|lubricate|shake|rattle|rouse|dust off) (up)? (your|those|the|them|our) (old|rusty|creaky|stiff|tired|squeaky)? ${BODY}`,
    '(come|let us|ready to|we|you|we all|everyone) (and)? (creak|creaks|wheeze|dodder|hobble|totter) (with|along|together|over|in|at)',
    '(bring|pack|need|some|more|the|of|out) (the|your|some|a can of|of)? wd-40',
    '(hearing aids|teeth|dentures|walkers|canes|diapers|depends|wigs|false teeth) (off|out|optional|required|mandatory|not included|sold separately|at the ready)',
    '(extra|your|some|spare|clean|enough) Depends',
    '(cake|candles|birthday) _{0,9} (fire department|firefighters|fire hall|fire truck|fire trucks|fire extinguisher|fire brigade|fire permit|fire alarm)',
    '(fire department|firefighters|fire hall|fire trucks|fire extinguisher|fire brigade) (is|are|has been|have been|will be|ready|standing|on) _{0,8} (cake|candles|birthday)',
    '(next|last|final) (stop|step|station|stage) (is)? (:|,|—)? (the)? (cemetery|graveyard|grave|funeral home|nursing home|coffin|morgue|undertaker|pearly gates)',
    "(while|if) (you|we|they|you're|we're|they're) (can|are)? still (breathing|alive|upright|vertical|kicking|above ground|able to (stand|hear|see|walk))",
    `(remember|remembers|recalls|knew|met|dated|babysat|taught|went to school with|survived|worked with|dined with) (when)? (the)? (young)? ${ANCIENT}`,
    '(gets|get|getting|got|is) (winded|tired|out of breath) (just)? (from)? (playing (chess|cards|bingo)|blowing (out)? (the)? candles|opening|chewing|tying|sitting|thinking)',
    '(might|may|will|could) (want to|try to)? keep (some|a few|one|two|half) of (you|us|them)',
    `(as|more|almost as|nearly as|so) (dusty|old|ancient|creaky|wrinkled|wrinkly|rusty|vintage|fragile|faded|worn|yellowed|antique) (as|than) (our|the|some of our|most of our|half our) (members|volunteers|board|treasurer|president|readers|residents|bingo players|regulars|choir|team)`,
    '(mentally|physically) <number> but',
    '(beats|better than) (being)? (six feet under|pushing up daisies)',
    '(pushing up|under) the daisies',
    ', (gramps|granny|pops|old-timer|geezer|geezers) ($|,)',
  ],
  fr: [
    "(n'oubliez|oubliez|n'oublie|apportez|mettez|gardez|ajustez|remettez|sortez) (pas|surtout pas|de mettre|bien)? (vos|votre|ton|tes|leurs) (dents|dentier|dentiers|râtelier|râteliers|fausses dents|couches|perruque|perruques|pruneaux)",
    '(et|,) (vos|votre) (couches|dentiers|dentier|râteliers|pruneaux|marchettes) (!|$|,)',
    `(pas de|avis aux|chers|nos|vous les|les|interdit aux|réservé aux|place aux) ${RELIQUES} (permis|admis|bienvenus|acceptés|s'abstenir|du (conseil|comité|club|bureau)|!)`,
    `(chorale|équipe|bande|gang|groupe|club|troupe|troupeau|conseil|comité|orchestre) (de|d') (vieux|joyeux|gentils)? ${RELIQUES}`,
    `(le|notre|un|ce|la|votre) (vrai|vieux|bon|beau|gentil)? (dinosaure|fossile|mammouth|momie) (au|à|en|du|de la|,|c'|préféré|local|:)`,
    `(huilez|huiler|huilons|graissez|graisser|graissons|dérouillez|dérouillons|brassez|secouez|réveillez) (vos|nos|ces|tes|les) (vieux|vieilles|pauvres)? ${CORPS} (rouillé|rouillés|rouillées|grinçants|grinçantes|fatigués|fatiguées)?`,
    `(vieux|vieilles|pauvres vieux|pauvres vieilles) (hanches|articulations|jointures|genoux|os|carcasses|vertèbres)`,
    `${CORPS} (tout|toutes|bien|un peu)? (rouillés|rouillées|qui (craquent|grincent|couinent)|grinçants|grinçantes)`,
    'ça (craque|grince|couine|rouille) (de partout|pas mal|de tous|dans|fort)',
    '(apportez|amenez|sortez|besoin de|plus de|passez|du|de|le) (le|votre|vos|du|un peu de)? wd-40',
    '(pompiers|extincteur|extincteurs|caserne) (sont|est|a été|ont été|seront|sera|seraient)? (déjà|aussi|tous)? (avertis|averti|avertie|prévenus|prévenu|alertés|appelés|prêts|prêt|invités|en alerte|en attente) _{0,6} (gâteau|chandelles|bougies|fête)',
    "(gâteau|chandelles|bougies) _{0,8} (pompiers|extincteur|caserne|permis de feu|alarme d'incendie)",
    "(prochaine|dernière) (étape|station|destination|sortie) (,|:|—)? (c'est)? (le|la|au|les)? (cimetière|salon funéraire|tombe|cercueil|chsld|mouroir|crématorium|corbillard|morgue|foyer)",
    'prochain arrêt (,|:|—)? (le|la|au)? (cimetière|salon funéraire|tombe|cercueil|chsld|mouroir|crématorium)',
    "tant (que|qu') (vous|on|nous|ils) (respirez|respire|respirons|bougez|bouge|êtes (en vie|debout|vivants)|est (en vie|debout|vivant)|tenez debout|tient debout)",
    `(a|ont|avait) (bien|personnellement|presque|même|sûrement)? (connu|fréquenté|côtoyé|gardé|rencontré|embrassé|vu) (personnellement|le jeune|jeunes)? ${ANTIQUE}`,
    `(se souvient|se rappelle|se souviennent) (encore|très bien)? (de|d'|du|des) ${ANTIQUE}`,
    "(s'essouffle|s'essoufflent|fatigue|s'endort|s'endorment) (rien qu'|juste|même)? (en|à) (jouant|soufflant|jouer|mâchant|pensant|ouvrant|attachant|souffler)",
    '(pourraient|pourrait|risquent|vont|voudront|vouloir|veulent) (bien)? (de|vouloir)? (en|nous|vous)? (garder|exposer) (quelques|quelques-uns|certains|certaines|la moitié|un ou deux|des membres)',
    '(aussi|plus|autant|presque aussi) (poussiéreux|poussiéreuses|vieux|vieille|vieilles|ridés|ridées|rouillés|rouillées|antiques|usés|jaunis|fripés|fripées) que (nos|notre|les|vos|votre|certains) (membres|bénévoles|président|présidente|trésorier|trésorière|lecteurs|résidents|conseil|choristes|joueurs|participants|équipe)',
    "(mieux que|plutôt que) (manger|de manger|d'engraisser|engraisser) les pissenlits",
    '(manger|mange|mangent|engraisser) les pissenlits',
    ', (pépère|mémère|pépé|mémé|le vieux|la vieille) ($|,)',
    "(avec|vu|étant donné) (l'|leur|notre|votre) âge (de|des|du|d') (nos|notre|la|vos|l'|certains) (membres|bénévoles|équipe|conseil|gang|clientèle|président|trésorier|participants|danseurs) , (ça|on|vaut|mieux|il|c'|prévoyez)",
    '(même pas mort|même pas morts|encore en vie|toujours pas mort|pas encore mort|pas encore morts) (!|😂|🤣|😅|$)',
  ],
} as const;

/** A joke on failing bodies beside a laugh, a dance, a game or a birthday; a safety measure elsewhere. */
export const GALLOWS = {
  en: [
    "(try not to|don't|do not|careful not to|without) (break|breaking|throw out|dislocate) (a|your) (hip|hips|neck)",
    '(cemetery|burial|funeral) (plot|plots|plan)',
    '(ambulance|ambulances|paramedics|oxygen|oxygen tanks|hearse|undertaker|stretcher|stretchers|defibrillator|defibrillators|cpr|nurse|chiropractor) (is|are|will be)? (all|also)? (on standby|standing by|waiting|waiting outside|parked outside|at the ready|included|provided|ready|on speed dial|just in case)',
    '(if|in case) (anyone|somebody|someone|you|we|they) (breaks|break|throws out|throw out|loses|lose|dislocates|falls asleep|fall asleep|keels over|keel over) (a|an|his|her|your|our|their)? (hip|hips|back|teeth|dentures|marbles)?',
    '(with|given|considering|at) (the)? (age|ages|average age) of (our|the|some|most) (members|volunteers|board|team|crowd|dancers|players|president)',
    '(bad knees|bad hips|new hips|hip replacements|blood pressure pills|naps|nap time|bedtime|compression stockings) (welcome|required|optional|included|permitting)',
    'before (we|they|you) (all)? (fall asleep|nod off|croak)',
  ],
  fr: [
    '(vous|se|nous) (casser|briser|disloquer) (une|la|les) (hanche|hanches)',
    '(lot|terrain|place) au cimetière',
    '(ambulance|ambulances|ambulanciers|paramédics|oxygène|corbillard|civière|civières|défibrillateur|croque-mort|chiro|infirmière|bonbonne) (est|sont|sera|seront)? (déjà|aussi|tous)? (attend|attendent|en attente|prête|prêt|prêts|prêtes|dehors|à la porte|stationnée|fourni|fournie|fournis|inclus|incluse|au cas|sur place|pas loin|à portée)',
    "(l'|son|notre|cet) âge (de|des|d'|du) (nos|notre|certains|la|vos) (membres|bénévoles|équipe|conseil|gang|clientèle|président|danseurs|joueurs)",
    "(si|au cas où) (quelqu'un|on|vous|un membre) _{0,2} (casse|cassez|perd|perdez|échappe|échappez|débarque|débarquez) (une|un|sa|son|votre|la) (hanche|dentier|dent|genou|perruque|mémoire)",
    '(mauvais genoux|mauvaises hanches|hanches neuves|prothèses|bas de contention|siestes|pilules) (bienvenus|bienvenues|acceptés|acceptées|obligatoires|compris|comprises|de rigueur)',
    "avant (que|qu') (on|vous|ils|tout le monde) (s'endorme|ne s'endorme|nous endormions|ne meure|lève les pattes)",
  ],
} as const;

/** A joke only where somebody laughs. */
export const CHUCKLES = {
  en: [
    '(get|getting|got|manage to get) (back)? (up|out of (the|your) (chair|bed|seat|bathtub)) (again|after|afterwards|without help|tomorrow)',
    '(dinosaurs|dinosaur|fossil|fossils|mummy|mummies)',
  ],
  fr: [
    '(vous|se|nous|me|te) (lever|relever|redresser) (après|ensuite|sans aide|tout seul|tout seuls|du fauteuil|de la chaise)',
    '(dinosaure|dinosaures|momie|momies)',
    "(l'|son|notre|cet) âge (de|des|d'|du) (nos|notre|certains|la|vos) (membres|bénévoles|équipe|conseil|gang|clientèle|président|danseurs|joueurs)",
  ],
} as const;

/** Where people have fun. */
export const FUN = {
  en: [
    '(happy retirement|dance|dances|dancing|bingo|birthday|zumba|aerobics|conga|disco|waltz|waltzing|limbo|twerking|ball|yoga|bowling|karaoke|speed dating|chair yoga|pickleball|hokey pokey)',
  ],
  fr: [
    '(bonne retraite|danse|danses|danser|bingo|fête|anniversaire|zumba|aérobie|disco|valse|quilles|karaoké|yoga|bal|pétanque|pickleball|limbo)',
  ],
} as const;

/** What is no joke in its place: teeth at the dentist’s, dinosaurs in a museum, oil in a workshop. */
export const IN_PLACE: readonly (readonly [joke: RegExp, place: RegExp])[] = [
  [
    /teeth|denture|dent/i,
    /\b(?:denture clinic|dent(?:ists?|al|aires?|istes?|uriste?s?|urologistes?)|hygi[eè]n\w*|tooth(?:brush|paste)|bross\w*|brush\w*)/i,
  ],
  [
    /dino|fossil|momie|mumm|relic|reliq|mammo/i,
    /\b(?:(?<!vrai )mus[eé]\w*|exhibit\w*|expo\w*|skeleton|squelette|kids|(?:grand)?children|(?:petits-)?enfants)/i,
  ],
  [
    /fire|pompier/i,
    /\b(?:oxyg[eè]n\w*|safety|sécurité|prevention|prévention|smoke|fumée|homes?|domicile)\b/i,
  ],
  [
    /sieste|nap|dodo/i,
    /\b(?:kids?|toddlers?|babies|preschool\w*|daycare|tout-petits|enfants|bébés|garderie|contes)\b/i,
  ],
  [
    /diaper|couche/i,
    /\b(?:shel(?:f|ves)|drop[- ]?offs?|donat\w*|pantry|food bank|collecte|dons?|tablettes|banque alimentaire|formula|purées?|towels|needed|besoin)\b/i,
  ],
  [
    /candle|chandelle|bougie/i,
    /\b(?:home fires|alarms?|incendies?|avertisseurs?|fumée|prévention|prevention)\b/i,
  ],
  [
    /walker|cane|marchette/i,
    /\b(?:return|lend|loan|borrow|rent|repair|donat|library|prêt|location|emprunt|rapport|répar)\w*/i,
  ],
  [/sapin/i, /\b(?:no[eë]l|dinde|bricol\w*|décor\w*|guirlandes?|lumières|tourtière)\b/i],
  [/monde/i, /\b(?:escroquerie|fraude|arnaque|recette|tradition|métier|histoire|truc) vieille?\b/i],
  [/wd-40/i, /\b(?:bikes?|v[ée]los?|workshop|atelier|garage|tools?|outils?)\b/i],
];
