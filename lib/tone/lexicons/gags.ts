/** For `professional/ageing-joke`: memory, bodies and sleep laughed at in plain words, without a mark of laughter. */
const OURS =
  '(we|us|our members|members|our volunteers|our board|the board|our club|our choir|our singers|our dancers|our players|our regulars|everyone|everybody|half of us|most of us|some of us|anyone|any of us)';
const NOS =
  '(on|nos membres|les membres|nos bénévoles|notre conseil|le conseil|nos choristes|nos danseurs|nos joueurs|tout le monde|la moitié|la moitié de la salle|plusieurs|nos habitués|notre gang)';
const PART = '(hip|hips|knee|knees|ear|eye|leg|lung|tooth|back)';
const PARTIE = '(hanche|hanches|genou|genoux|oreille|oeil|jambe|dent|poumon|dos)';
const WEAR =
  '(dentures|teeth|false teeth|diapers|hearing aids|girdles|wigs|support hose|compression stockings)';
const PORTE = '(dentiers|dentier|dents|couches|prothèses|appareils|perruques|gaines|râteliers)';

export const GAGS = {
  en: [
    '(your|our|my|their) (bladder|bladders) (at|in) (home|the|60|70|80|check)',
    "(it's|that's|it is|that is) (only|just|probably|merely) (our|your|my|the) (old)? (knees|hips|joints|bones|backs|dentures|hearing aids)",
    `(more|fewer) (replaced|new|bad|artificial|fake|titanium) (hips|knees|teeth|joints) than`,
    "(so|that) old (that)? (his|her|their|our|my|your) (birth certificate|first|social insurance|driver's licence|wallet|school|report card|baby|candles|teacher|age)",
    '(pills|glasses|teeth|canes) (,|and) (your|the)? other (pills|glasses|teeth|cane)',
    `(a|the|your) (spare|extra|backup|replacement) ${PART}`,
    'if you (can|could)? (still|even)? (remember|recall) (the|our) (address|way|time|date|day|room|door|place|street number)',
    '(archaeologists|paleontologists|palaeontologists|carbon dating) (confirm|confirms|say|says|have|are|were|found|believe|still|puts)',
    `(nobody|no one|none of us|half of us|most of us|most of you|half of you|few of us) (here)? (can|could|will|would) (see past|hear (a|the)|see (a|the)|bend|reach (our|their)|touch (our|their)|stay awake|be awake|get up|remember)`,
    '(hearing aids|hearing aid|teeth) (off|out|turned off|in the drawer|in a glass)',
    `if (${OURS}|they) (can|could)? (still|even|all)? (remember|recall|find) (where|what|how|why|the (way|hall|room|door|place|address))`,
    'if you (can|could)? (still|even)? (remember|recall) (this post|where (it|we|the|you)|what (day|it|we|you)|to (come|show up|get here)|you (signed|registered|saw))',
    "if you (forget|can't remember|don't remember) (,|it|to come|the (date|time|place))? (,)? (at least|that's (fine|normal|the point|why)|you're (one|in the right)|you (have|qualify)|you'll (have|fit)|no (worries|wonder)|blame|it's your age|welcome to)",
    '(write it|tattoo it|put it|pin it) (down)? (on|to) (your|the) (hand|arm|forehead|fridge|walker) (so|before|,|or)',
    `so (that)? (someone|somebody|we|one of us|at least one of us|they) (remembers|remember|can remember|won't forget|don't forget) (we|what|why|where|that|who|how)`,
    `(bring|pack|don't forget) (your|a|the|an) (own)? (spare|second|new|other|good|extra|replacement|backup) ${PART}`,
    '(bring|pack) (your|a|the|an) (own)? (oxygen tank|oxygen|diapers|depends|defibrillator|bedpan|second set of teeth|other teeth|own teeth|prune juice)',
    `(your|,|and) (glasses|teeth|dentures) and (your|the)? (diapers|depends)`,
    `${WEAR} (in|on) (,|and|!|$|ladies|folks|everyone)`,
    `one (good|working|original|real) (${PART}|pair of ${PART}|set of teeth) (between|among|for)`,
    '(not|without) (a|one) (good|real|original) (hip|knee|tooth) (between|among|in)',
    'bladders',
    `(our|your|my) (knees|hips|backs|joints|bones|memories|hearing) (feel|feels|say|think|are closer to|look) (like)? (<number>|otherwise|older|ancient|they're)`,
    '(gets|get|got|wakes|is) (up|us up|you up)? (early|at night)? (is|are) (your|our|my) bladder',
    `(getting|standing|climbing) (back)? (up|out) (of (it|them|the chair|one))? (again)? (is|takes|needs|requires|will take|calls for) (a crane|another (matter|story)|the hard part|a miracle|half|an hour|a team|two|three|longer)`,
    'the (hard|hardest|tricky|trickiest|real|difficult) (part|thing|trick|challenge) is (getting|standing) (back)? up',
    `(${OURS}|they) (will|would|might|may)? (have|be|all)? (dozed|doze|dozes|nod|nods|nodded|drift|drifted) off`,
    `(${OURS}) (will|would|might|may|is|are)? (be)? (all)? (snores|snore|snoring|asleep|fast asleep)`,
    '(right|just|and|done|finished|over|home) (before|after|between|in time for) (our|the|your|their) (nap|naps|nap time|naptime|afternoon nap|snooze|bedtime)',
    '(the|other|rest of the|fellow|these|those|us) (rest of)? (the|our|other|old) (fossils|relics|dinosaurs|antiques|mummies)',
    '(not bad|pretty good|impressive|well done|good work) for (a|an|some|our) (bunch|gang|pack|group|pair|team|club|crew)? (of|with)? (antiques|relics|fossils|museum pieces|old-timers|old timers|geezers|has-beens|wheezers)',
    `(faster|slower|quicker|speedier) than (a|our|your|the|their|most)? _{0,3} (walker|walkers|rollator|rollators|mobility scooter|canes)`,
    '(we|i) said (it)? (again|louder|louder for|for the deaf|for those with|in all caps)',
    `(creak|creaks|crack|cracks|squeak|squeaks|crackle|pop|pops|rattle|rattles) (more|louder|worse) than (the|our|any|a|an)`,
    `(knees|joints|hips|bones) _{0,3} (sound|sounds|crack|pop|go) (like|off like) (a|an|the|popcorn|rice|bubble|fireworks|cereal|gravel|an old)`,
    `(another matter|another story|forgets?|hurts|ache|aches|dead|naps?|hip|knees|memory|asleep|wrinkles|bladder|breathing|alive|blurry|deaf|slow|slowly) (,)? at (our|your|their) age`,
    `at (our|your|my) age (,)? _{0,6} (hurts|dead|forget|ache|aches|creaks|nap|naps|bladder|memory|teeth|alive|obituary|obituaries|fall|breakable|deaf|bonus|miracle)`,
    "(arthritis|alzheimer's|dementia|sciatica|rheumatism) (talking|driving|dancing|playing|singing|speaking)",
    '(where|wherever) _{0,4} (put|left|hid|parked|lost) (your|our|their|his|her) (own)? (teeth|dentures|false teeth|hearing aid|hearing aids|walker)',
    `(best|well|way|long)? (past|over|after) (his|her|our|their|its|the) (best-before|best before|expiry|expiration|sell-by|due) date`,
    '(older|more wrinkles|more rust|more cracks|more dust|more mileage) than (the (building|furniture|bricks|piano|hall|church|bus)|(all|most) of)',
    '(all|everyone|we|they|you) (is|are|re)? (as)? (deaf|blind) as (a|an|door) (post|posts|doornail|bat|bats|adder|nails)',
  ],
  fr: [
    `(passé|après|dès|avant) <number> h (,)? ${NOS} (dort|dorment|ronfle|ronflent|est couché|sont couchés|cogne|est au lit)`,
    '(archéologues|paléontologues|carbone 14) (sont|ont|confirme|confirment|disent|a|est|arrivent)',
    `(apportez|amenez|sortez|montrez|essayez) (vos|votre|tes) (nouvelle|nouvelles|vieilles|vieille|nouveaux) (hanches|hanche|genoux|dents|rotules)`,
    "(minutes|heure|heures|bras|personnes|grue|treuil) (pour) (se relever|nous relever|en sortir|s'en relever|les relever|le relever)",
    "(de toute façon|de toutes façons|anyway|sûrement|sans doute) (,)? (vous|on|nous|ils|elles) (l')? (aurez|aura|aurons|avez|auront) (déjà|tout)? (oublié|perdu|oubliée)",
    '(dentiers|dentier|marchettes|marchette|couches|appareils auditifs|cannes|sonotones) (en option|non inclus|non compris|non comprises|optionnels|optionnelles|fournis|fournies|obligatoires|au vestiaire)',
    '(rides|cheveux blancs|dentiers|vieux os|crânes dégarnis) (acceptées|acceptés|bienvenues|bienvenus|obligatoires|exigées|exigés|compris|comprises)',
    "(de|d'|la|le|leur|notre) (double|triple|moitié)? (de)? (poussière|toiles d'araignée|rouille) (sur|chez|de) (nos|les|notre) _",
    '(arrêts|arrêt|pauses|pause) (pipi|pipis)',
    `si (${NOS}|ils|elles) (se)? (en)? (souvient|souviennent|rappelle|rappellent|retrouve|retrouvent|trouve|trouvent) (encore)? (où|de|du|la|le|l'|comment|d')`,
    "si (vous|tu) (vous|te|t')? (en)? (souvenez|rappelez|souviens|rappelles) (encore)? (de ce message|de cette publication|de venir|où (est|c'|se)|du chemin|de l'adresse|de l'heure|de la date|demain|haha|ha ha|hi hi)",
    "si vous (retrouvez|trouvez|vous rendez à|arrivez à trouver) (encore)? (la|le|l'|votre) (salle|chemin|adresse|porte|entrée|chaise) (,)? (c'est|bravo|vous|ce sera)",
    "si vous (l')? (oubliez|oublierez) (,|l'|la|le)? _{0,3} (,)? (c'est (normal|l'âge|justement|bon signe)|au moins|on vous comprend|vous (avez|aurez|êtes)|bienvenue|on ne)",
    '(écrivez|notez|tatouez)-? (le|la|ça) (sur|dans) (votre|la|une|le) (main|bras|front|frigo|marchette) (pour|avant|sinon|,)',
    "pour (que|qu') (quelqu'un|on|l'un de nous|au moins un|ils) (se|s'en|s'|en)? (souvienne|rappelle|n'oublie|oublie) (de|d'|que|qu'|ce|pas)?",
    `(apportez|amenez|n'oubliez pas|prenez) (votre|vos|une|un|la|le|des) (autre|propre)? ${PARTIE} (de rechange|de secours|neuve|neuves|neuf|de remplacement)`,
    "(apportez|amenez|oubliez pas) (votre|vos|une|un|des) (bonbonne|bonbonne d'oxygène|oxygène|couches|défibrillateur|bassine|jus de pruneau|jus de pruneaux|deuxième dentier)",
    `${PORTE} (en|dans la|sur|bien) (bouche|place|main|en place|mis|mises|ajustés|collé|collés) (,|!|et|$)`,
    `une (seule)? (bonne)? (hanche|oreille|dent|jambe) (à|pour|entre) (eux|elles|toute|tous|nous|tout le)`,
    'vessies',
    `(nos|vos|mes|leurs) (genoux|hanches|dos|articulations|os|mémoires|oreilles) (en)? (ont|disent|pensent|crient|se sentent|paraissent) (en)? (<number>|le contraire|autrement|non|vieux)`,
    `(se lève|nous lève|vous lève|réveille) (tôt|la nuit|de bonne heure)? (,)? c'est (la|notre|votre) vessie`,
    "le plus (dur|difficile|compliqué|long) (,)? (c'est|est|sera|ce sera|reste) (de|d')? (se relever|s'en relever|se lever|en sortir|s'en sortir|sortir du fauteuil|se redresser|vous relever|nous relever)",
    "(se relever|se lever|s'en relever|en sortir|sortir) (,)? (c'est une autre (histoire|paire)|ça prend une grue|il faut une grue|demande une grue|c'est moins|prend une grue)",
    `${NOS} (ronfle|ronflent|dort déjà|dorment déjà|cogne des clous|cognent des clous|s'endort|s'endorment|va ronfler|va dormir|tombe endormi|ronflera|dormira)`,
    '(juste|tout juste|et|fini|finit|terminé|rentré|rentrés|retour|à temps) (avant|après|pour|entre) (la|notre|votre|leur|deux|les) (sieste|siestes|dodo)',
    "(musée|collection|bande|gang|bureau|tablée|club|équipe|nid|salle|caucus) (de|d') (beaux|vieux|vrais)? (fossiles|antiquités|reliques|dinosaures|momies)",
    '(pas (pire|mal|si mal)|bravo|bien|chapeau|bon coup) pour (un|une|des|notre) (bande de|gang de|groupe de)? (antiquités|reliques|fossiles|pièces de musée|croulants|vieilles carcasses|dinosaures|vieux os|momies)',
    "(a|ont|,) (tous)? (l'âge|l'air) (de|d'|des) (nos|vos|plus)? _{0,2} (pièces de musée|fossiles|dinosaures|momies|pyramides|antiquités|reliques)",
    "plus (vite|lent|lente|lents|lentes|rapide|rapides) (que|qu') (une|un|la|les|nos|vos|le|des) _{0,3} (marchette|marchettes|déambulateur|déambulateurs|triporteur|cannes)",
    "(je|on) (le)? (répète|répètes|redit|crie|écrit) _{0,4} pour (les|nos|vos) (sourds|sourdes|sourdes oreilles|durs|oreilles dures|durs d'oreille|dures d'oreille)",
    '(sourd|sourde|sourds|sourdes) comme (un|des) (pot|pots)',
    "(c'est|on est|sont|sommes|est|êtes) (tout|tous|toutes|quasi|à moitié)? (tous|toutes|des|un peu)? (des)? (sourds|sourdes|gagas|séniles|édentés|rouillés|décrépits|déplumés)",
    `(craque|craquent|grince|grincent|couine|couinent) (plus|davantage|autant|pire) (fort)? (que|qu')`,
    `(genoux|os|hanches|articulations) _{0,4} (,)? (on dirait|ça fait|font un bruit|sonnent comme|craquent comme) (du|des|un|une|de)`,
    "(mort|morts|mal|oublie|oublier|craque|mémoire|genoux|sieste|dents|vessie|rides|vivant|vivants|sourds|lent|lents|endormi) (,)? (ça|c'est)? (,)? _{0,5} à (notre|nos|votre) âge",
    'à (notre|mon|votre) âge (,)? _{0,8} (mort|morts|oublie|oublié|craque|mémoire|sieste|dents|vessie|miracle|casse|cassant|nécrologie|ronfle|rouille|tombe|pissenlits)',
    '(arthrose|arthrite|alzheimer|sciatique|rhumatisme|rhumatismes|sénilité) qui (conduit|parle|danse|joue|chante|marche|décide|frappe)',
    'où (vous|tu|on|ils|nous) (avez|as|a|ont|avons)? (bien)? (mis|mettez|laissé|caché|rangé|perdu|oublié) (vos|tes|nos|leurs|votre|ton|son) (dents|dentier|dentiers|râtelier|marchette)',
    "(date de péremption|date d'expiration|date de fraîcheur|meilleur avant) (est|bien|déjà|largement)? (dépassée|passée|dépassé|passé|atteinte)",
    "(passé|passée|passés|dépassé|dépassée) (sa|notre|leur|votre|la|depuis) (date de péremption|date d'expiration|date|date de fraîcheur)",
    "(plus (vieux|vieille|vieilles|ridés|usés|rouillés|poussiéreux)) (que|qu') (la (bâtisse|salle|paroisse)|le (plancher|piano|mobilier|bâtiment)|les (meubles|murs|chaises))",
  ],
} as const;

/** A joke where somebody’s birthday is told or people dance; advice or news elsewhere. */
export const GRIM = {
  en: [
    '(call|phone|alert|warn|notify|ring|tell) the (museum|fire department|firefighters|fire hall|archaeologists|paleontologists|palaeontologists|historians|coroner|undertaker|funeral home|national archives|antiques roadshow)',
    '(the|a|our) (hearse|undertaker|grim reaper|coroner|pearly gates|coffin)',
    '(oxygen tank|oxygen tanks|hip replacement|hip replacements|walker races|diapers|dentures|spare hip|fossil|fossils|dinosaur|antique|museum piece|relic)',
  ],
  fr: [
    '(appelez|appelons|avisez|avertissez|alertez|prévenez|téléphonez) (donc|vite)? (le musée|au musée|les pompiers|aux pompiers|les archéologues|les paléontologues|les historiens|le coroner|le salon funéraire|le croque-mort|les archives)',
    '(le|un|notre) (corbillard|croque-mort|fossoyeur|coroner|cercueil)',
    "(bonbonne d'oxygène|bonbonnes d'oxygène|hanche de rechange|couches|dentiers|dentier|fossile|fossiles|dinosaure|antiquité|pièce de musée|relique)",
  ],
} as const;

/** Birthdays, told in other words than “birthday”. */
export const YEARS = {
  en: [
    '(turns|turned|turning|hits|hit|is) <number> (today|tomorrow|this (week|month|friday|sunday)|on <name>|!|$|and)',
    'happy (_)? <number>',
    '(retires|retire|retirement|roast)',
    'happy _ (to|,)',
  ],
  fr: [
    '(fête|célèbre|souffle|a|aura|fêtera) (ses)? <number> (ans|chandelles|bougies|printemps)',
    '(retraite|retrouvailles|rencontres)',
  ],
} as const;
