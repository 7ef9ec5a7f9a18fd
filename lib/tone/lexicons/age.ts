/**
 * Words about age and what to say instead, for `professional/age-words`. Terms from the guides of APA, AMA and the National
 * Center to Reframe Aging (English), the Conseil de l’âge and the Fondation Korian (French), the WHO (both).
 * In French the replacement keeps gender and number, so that the words around it still agree.
 */
const OLDER = `(seniors|senior citizens|the elderly|elders|older (people|adults|persons)|old people|(aging|ageing) (parents|parent|mother|father)|grandparents|parents|mom|dad|mother|father|grandma|grandpa|retirees|(aging|ageing) population)`;
const AINES = `(aînés|aînées|vieux|personnes (âgées|aînées)|parents (âgés|vieillissants)|retraités|vieillissement)`;

export const AGE_WORDS = {
  en: `
    ^ [elderly] and (alone|confused|isolated|lonely|frail|sick|proud|vulnerable|afraid) => older
    [(our|your)? elderly] (and|who|are|have|need|live|can|deserve|should|in|with|$|,|to|from|at|on|is|as|because|so|for|or|is) => older adults
    [(our|your) elderly] _ => older adults
    the elderly => older adults // older people
    the aged => older adults
    (our|your|their|these|those|many|some|most|all|the|for|and|with|lonely|poor|isolated)? [old (people|folk|folks)] => older people
    (a|an|the|this|that|some|another|poor|lonely|sweet|nice) [old (man|woman|lady|guy|gentleman)] => older $2
    (two|three|the|some|these|those|many|poor|lonely|sweet|nice) [old (men|women|ladies|guys|gentlemen)] => older $2
    [little old lady] => older woman
    [little old ladies] => older women
    [little old (man|men|people|folks)] => older $1
    (sweet|cute|adorable|dear|lovely|precious|darling) (little|old)? (old|little)? [(granny|grandma|nana)] => older woman
    (sweet|cute|adorable|dear|lovely|precious|darling|little) (little|old)? [(grannies|grandmas|nanas)] => older women
    (year old|years old|a|the|this|that|another|some|one) [(granny|gramps|grandpa|grandma)] (was|is|has|had|got|who|lost|from|of|in|,|fell|called|came) => older person
    (adorable|cute) (little|old)? (seniors|elders|residents|older (people|adults)|grandparents|grandpas|old) (people|couple|folks)?
    (our|these|those|the|your) (cute|adorable|precious|sweet|dear) (little)? [(seniors|elders|oldies)]
    (the|our|these|those|all|some|of|for|with|by|your|local) [(grannies|grandmas and grandpas|grannies and grandpas|nanas|gramps)] => older people
    (only)? as (old|young) as (you|we|they) (feel|act|think)
    (old-timers|oldsters|oldies|golden agers|wrinklies|blue-hairs|grey-hairs|greybeards) => older people
    (an|the|this|that|any) [(old-timer|oldster|oldie|golden ager)] => older person
    (old)? (geezers|codgers|fogeys|fogies|coots|biddies|hags) => older people
    old (farts|bats) => older people
    (a|an|the|this|that|your|our|some|any) [(old)? (geezer|codger|fogey|fogy)] => older person
    old (coot|biddy|fart|bat|hag|crone|goat|relic|fossil|dinosaur) => older person
    coffin dodgers => older people
    ok boomer
    geriatrics (and|who|are|have|in|like|need|on)
    (a|bunch of|group of|bus of|busload of|for|of) [geriatrics] => older people
    (ageing|aging) dependents => older family members
    (the|this|our|a|an|that|coming)? [(silver|grey|gray|gerontological|geriatric) (tsunami|wave|tide|wall)] => growing number of older people
    (the|this|our|a|an)? [(ageing|aging|demographic|silver|grey|gray) (time bomb|timebomb|tsunami|avalanche)] => growing number of older people
    <number> [years young] => years old
    <number> years old [and (is)? still (going strong|sharp|active|kicking|at it|driving|working|independent|with it)] => -
    still (so|very|quite|as)? (sharp|spry|with it|sprightly|lucid|bright|mobile|all there) (as a tack)?
    sharp as a tack
    still (driving|working|active|going strong|sharp|swimming|running|skiing|dancing|volunteering|independent|so active|so independent) at <number>
    at <number> (,)? (she|he|they|and) (is|are)? still (driving|drives|works|working|active|sharp|dances|skis|runs|going strong)
    at <number> (,)? still (driving|working|active|sharp|going strong|with it)
    (great|good|amazing|fantastic|wonderful|well|fit|active|sharp|healthy|agile|fast|strong|pretty|young|attractive|beautiful|impressive|not bad) [for (her|his|their|your) age] => -
    (for|in) (a|an)? (woman|man|person|lady|gentleman|volunteer|someone|somebody|people|women|men|folks) (of)? (her|his|their|that|your|such an|so advanced an) (advanced)? age
    (for) (a|an) <number> (-)? year (-)? old (,|she|he|they|that|it)
    <number> (-)? year (-)? old (_)? who still (drives|dances|works|swims|skis|runs|cooks|gardens|teaches|lives|walks|rides|sings|plays|volunteers|travels|knits|reads)
    (at|despite|in spite of) (her|his|their) (advanced|great|ripe old|old|grand old) age
    (ripe|grand) old age
    (old|tired|worn-out) (bodies|minds|brains) (can't|cannot|don't|forget|need)
    (our|your|their|the|those) (oldies|old-timers|old dears|dear old|old ones|old souls|wrinklies|greyheads|greys)
    (society's|our|the) (burden|problem) of (ageing|aging|the elderly|old age)
    (seniors|older people|older adults|the elderly|old people|retirees) (have|had) (nothing|little) (better|else|to do|left)
    (seniors|older people|older adults|old people|the elderly|retirees) (just|always|all|only)? (sit|complain|gossip|sleep|nap|forget|wander|repeat|whine|live in the past|fall for|hate change|fear technology|struggle with (technology|computers|change))
    (greedy|entitled|selfish|rich|out-of-touch|useless|unproductive) (boomers|seniors|retirees|pensioners|old|elderly)
    (baby|babysit|babysitting|childproof|spoon-feed|spoonfeed) (seniors|older|the elderly|our parents|your parents|elders|grandma|grandpa)
    (old|elderly|aging|ageing) (lady|man|woman|men|women|ladies) (alone|lost|confused|smells|smell)
    (doesn't|does not|don't) look (her|his|their|your) age
    spry (old|little|senior|volunteer|resident|grandmother|grandfather|<number>)
    feisty (<number>|old|little|senior|seniors|grandmother|granny|ladies|octogenarian)
    young at heart
    (nobody|no one|no-one|not|nothing|none) (over|above|past|older than) (40|45|50|55|60|65|70|75|80) (please|need apply|allowed|,|$|for|on)
    (volunteers|volunteer|drivers|driver|candidates|applicants|applicant|members|helpers|staff|cooks|recruits|people|anyone) _{0,3} (under|younger than|below) (40|45|50|55|60|65|70|75) (only|please|who|with|for|,|$)
    (must|should|need to|has to|have to|needs to) be (under|younger than|below) (40|45|50|55|60|65|70|75)
    (wanted|seeking|looking for|need|needed|recruiting|we want) _{0,3} young (,|and)? (energetic|dynamic|strong|fit|fast)
    (drives|driving|works|dances|runs|skis|swims|volunteers|cooks|bowls|serves|teaches|gardens|delivers|sings|lives alone) _{0,3} [(,)? at (her|his|their) age] ($|,) => -
    still (drives|driving) (,)? at (her|his) age
    (has|have|with|kept|keeps) (still)? all (her|his|their|my|your) marbles
    (lost|losing) (her|his|their) marbles
    at <number> (,)? <name> <name>? (is)? still (drives|driving|works|working|active|sharp|dances|skis|runs|going|cooks|swims|lives|delivers|volunteers)
    (sweet|dear|cute|little) (old|ol') <name>
    (the elderly|old people|old folks|seniors|older people|older adults) (are|act|behave) (just|all|really|a lot)? like (little|small|big)? (children|kids|babies|toddlers)
    (people|those|members|anyone|everyone|volunteers) (past|over|above) (55|60|65|70|75|80) (should|must|need to|ought to|have to) (step aside|retire|stay home|quit|stop|make room|leave|give up)
    at (her|his|their) age (,)? <name>? <name>? (she|he|they)? (should|ought to) (be|stay) (home|at home|knitting|resting|in bed|in a home)
    even (your|my|a|the)? (grandma|grandmas|grandmother|grandmothers|granny|grandpa|grandparents|seniors|old people|the elderly|old folks) (can|could|will|may|should|understand|understands|knows|know)
    (elderly|old) and (confused|alone|helpless|lost|frail|gullible|lonely|poor|sick|forgotten|vulnerable|useless)
    (too|so) (old|frail|senile|feeble) to (matter|care|count|fight|say|speak|complain|notice|defend)
    (old|elderly) (population|population of) (is|are)? (a)? (burden|problem|threat|crisis)
    (at|for) that age (,)? (they|you|she|he|people|it|one)
    (sweet|cute|dear|adorable|lovely|precious) (old|elderly) (man|woman|lady|couple|gentleman|people|folks|souls|things|thing)
    (poor|little) (old|elderly) (dear|dears|thing|things|soul|souls|folks|people|man|woman|lady|ladies|men|women)
    (past|beyond) (her|his|their|your|its) prime
    (past|beyond) (her|his|their|your) (best before|expiry|sell-by|use-by) date
    too old (to|for) (this|that|the|a|learn|understand|change|use|drive|decide|work|live|know|manage|remember|be|online)
    at your age (,)? (you|it|one|we|who|people|don't|do)
    ${OLDER} _{0,3} (a|an|such|real|huge|growing|becoming|is|are) [(a)? (burden|drain|deadweight|dead weight|financial burden)] (on|to|for|,|$)
    (burden|drain|deadweight) of (the)? (elderly|aging|ageing|old|older)
    (caring|looking) (for|after) [the burden] of
    ${OLDER} (are|is|make|become|all|can be) (such|so|often|all|always|usually)? (an)? [easy (prey|targets|target|victims|pickings)]
    ${OLDER} (are|can be|get|become) (all|so|too|very|always|often|just|like|basically|such)? (helpless|naive|naïve|gullible|clueless|confused|forgetful|grumpy|cranky|stubborn|childlike|children|kids|like (children|kids|babies)|useless|hopeless|slow|cute|adorable|crotchety|frail and)
    ${OLDER} (just)? (can't|cannot|can not|don't|do not|never|will never|could never) (understand|learn|remember|get|grasp|keep up|handle|cope|think|follow|figure|adapt|change|know how)
    (helpless|defenceless|defenseless|feeble|gullible|naive|naïve|doddering|poor old|dear old|grumpy old|cranky old|sweet old|frail old|confused old|crotchety|pitiful|clueless) [(seniors|elders|souls|folks|people|ladies|men|women|dears|things|soul|lady|man|woman|thing|dear|senior|elderly|ones|grandparents)] => older people
    (like|as) (little)? (children|kids|babies|toddlers) again
    second childhood
    (stuck|set) in their ways
    technologically (challenged|illiterate|impaired) (seniors|elders|older|elderly|parents|grandparents)
    (grumpy|cranky|dirty|crotchety) old (man|men|woman|women|people|folks)
    (one foot in the grave|on (her|his|their) last legs|waiting to die|ready for the scrap heap|god's waiting room)
    `,
  fr: `
  nos [anciens] (ont|sont|ne|n'|méritent|du|de|qui|,|$|et|vivent|aiment|se|s') => aînés
  (nos|les|des|aux|vos) (petits|beaux|chers|p'tits)? (papis|mamies|grands-papas|grands-mamans|grand-papas|grand-mamans) (et|ou)? (les|nos)? (grands-mamans|grand-mamans|mamies)? (chéri*|adoré*|d'amour|adorables|mignons|mignonnes)
    (le|du|ce|ces|les|des|un|au)? [vieillard] => aîné
    vieillards => aînés
    (une|la|cette|pauvre) [vieillarde] => aînée
    vieillardes => aînées
    (pauvre|pauvres)? [(petit|p'tit|gentil|bon) vieux] (qui|seul|et|,|$|isolé|du|de|dans|a|est|ne) => aîné
    [nos (petits|p'tits|gentils|bons|pauvres|chers) vieux] => les aînés
    [de nos (petits|p'tits|gentils|bons|pauvres|chers) vieux] => des aînés
    [à nos (petits|p'tits|gentils|bons|pauvres|chers) vieux] => aux aînés
    [(petits|p'tits|gentils|bons|pauvres|chers) vieux] => aînés
    [(petite|p'tite|gentille|bonne|pauvre) vieille] => aînée
    [(petites|p'tites|gentilles|bonnes|pauvres|chères) vieilles] => aînées
    (les|des|nos|vos|ces|aux|leurs|certains|plusieurs|bien des|tous les|trop de|de|d'autres|chez les|mes) [vieux] (sont|ont|ne|n'|qui|que|et|ou|en|au|aux|se|s'|y|seuls|isolés|malades|vulnérables|peuvent|doivent|méritent|vivent|coûtent|font|vont|veulent|savent|comprennent|oublient|votent|aiment|pensent|restent|tombent|meurent|souffrent|perdent|radotent|reçoivent|attendent|vieillissent|deviennent|finissent|croient|demandent|pour|avec|sans|chez|comme|contre|plus|pas|aussi|toujours|encore|est|était|seront|étaient|avaient|auront|dans|,|$) => aînés
    (les|des|nos|ces|aux|certaines|trop de) [vieilles] (sont|ont|ne|n'|qui|et|en|se|s'|seules|isolées|peuvent|méritent|vivent|,|$) => aînées
    (nos|vos|leurs) [vieux] $ => aînés
    (un|ce|le|du|au|chaque|notre|mon) [vieux] (qui|seul|isolé|malade|sans|ne|est|,|$) => aîné
    [vieille (dame|femme)] => $1 âgée
    [vieilles (dames|femmes|personnes|gens)] => $1 âgées
    vieil homme => homme âgé
    vieux messieurs => messieurs âgés
    vieilles gens => personnes âgées
    (petites|gentilles|adorables|chères|nos|les|des|aux|ces) (petites|gentilles|belles|chères)? [(mamies|=mémés|grands-mamans)] => aînées
    (petits|gentils|adorables|chers|nos|les|des|aux|ces) (petits|gentils|beaux|chers)? [(papis|papys|pépés|grands-papas)] => aînés
    (les|nos|des|aux|ces|vos|pour) [(mémères|mémés|mamies) et (les|nos|vos|des)? (pépères|pépés|papis|papys)] => aînés
    (les|nos|des|aux|ces) [mémères] => aînées
    (les|nos|des|aux|ces) [pépères] => aînés
    on a l'âge (de|qu') (son|ses|on) (coeur|artères|se donne|veut)
    (petite|gentille|adorable) [(mamie|mémé|mémère|grand-maman)] => aînée
    (petit|gentil|adorable) [(papi|papy|pépé|pépère|grand-papa)] => aîné
    (adorables|mignons|mignonnes|trop (cute|mignons|mignonnes)|cute) (petits|petites)? [(aînés|aînées|résidents|résidentes|personnes (âgées|aînées)|grands-parents)]
    (aînés|aînées|résidents|résidentes|personnes (âgées|aînées)|grands-parents|elles|ils) (sont|étaient) (si|tellement|trop|vraiment|donc)? (mignons|mignonnes|cute|cutes|adorables|attendrissants|attendrissantes)
    (vieux|vieille|vieilles) (croûton|croûtons|schnock|schnocks|schnoque|débris|bonnets|fossile|fossiles|machins|croulant|croulants|chnoque|grincheux|gâteux|barbons) => aînés
    vieille (peau|bique|chouette|chipie|folle|sorcière|peaux) => aînée
    (les|des|nos|ces|aux) [(croulants|croûtons|momies|fossiles|dinosaures|ancêtres)] => aînés
    (petite|p'tite) (madame|dame) (âgée|de <number> ans)
    <number> ans [et mieux] => et plus
    <number> ans [et toujours (jeune|belle|beau)] => -
    (le|un|ce|du|au|nouveau)? [tsunami (gris|argenté|démographique|de vieux|gériatrique)] => vieillissement de la population
    [la vague (grise|argentée)] => le vieillissement de la population
    [de la (vague grise|vague argentée|bombe démographique)] => du vieillissement de la population
    [à la (vague grise|vague argentée)] => au vieillissement de la population
    [cette (vague grise|vague argentée)] => ce vieillissement de la population
    [le péril (gris|vieux)] => le vieillissement de la population
    bombe (démographique|à retardement démographique)
    (vieillissement|aînés|personnes âgées|démographie) _{0,6} bombe (à retardement|démographique)
    ${AINES} _{0,5} [(un|de|comme|le|véritable|lourd)? (fardeau|boulet|poids)] (pour|sur|à|,|$|financier|social|économique)
    le (fardeau|poids) (des (vieux|aînés|personnes âgées)|du vieillissement)
    ${AINES} (sont|font|restent|deviennent|représentent) (souvent|toujours|tous|toutes|vraiment|donc|encore)? (des|de|une|d')? [(proies|cibles|victimes|proie|cible) (si|trop|très|toutes)? (faciles|facile|idéales|idéale|rêvées)]
    ${AINES} (sont|deviennent) (souvent|toujours|tous|toutes|trop|si|tellement|très|comme|donc)? (naïfs|naïves|crédules|perdus|perdues|confus|confuses|impuissants|impuissantes|comme des enfants|des enfants|grincheux|grincheuses|têtus|têtues|bornés|séniles|radoteurs|inutiles|dépassés|dépassées|gagas|sans défense)
    ${AINES} ne (comprennent|savent|peuvent|suivent) (rien|plus|pas) (à|s'|suivre|comprendre|apprendre|la|les|aux|se|utiliser|changer|rien|grand)
    (pauvres|faibles) [(aînés|aînées|personnes âgées)] (sans défense|perdus|perdues|naïfs|naïves)
    (aînés|aînées|personnes âgées|vieux|retraités) [sans défense]
    (retombe|retombent|retomber|retombé|retombée|retombés|tombe|tombé|tombée) en enfance
    comme (de grands|des petits|de vrais|des) enfants (qu'ils|à qui|à nouveau)
    jeune* de (coeur|cœur)
    (nos|les|des|vos|ces|aux|mes|leurs|petits|nos chers) [(ti|p'tits|tits|tit|ptits) (pépères|papis|vieux|pépés)] => aînés
    (nos|les|des|vos|ces|aux|mes|leurs|nos chères) [(tites|ti|p'tites|tite|ptites) (mémères|mamies|vieilles|mémés)] => aînées
    (bénévole|bénévoles|candidat|candidats|candidates|chauffeur|chauffeurs|recrues|relève|membres|administrateurs|personnes|gens|quelqu'un|dynamiques|énergiques) _{0,5} [(,)? (donc)? (de|ayant|qui ont|avec) moins de (40|45|50|55|60|65|70|75) ans] (,|pour|$|seulement|svp|s'il|et|qui) => -
    (doivent|doit|devez|faut) avoir moins de (40|45|50|55|60|65|70|75) ans
    (personne|pas|aucun|aucune|rien) (de|d'|candidat|bénévole)? (de)? plus de (40|45|50|55|60|65|70|75) ans (s'il|svp|,|$|pour|au)
    (recherchés|recherchées|cherchons|on cherche|recrutons|besoin de|recherche) (:)? _{0,3} jeunes et (dynamiques|énergiques|forts|en forme)
    (conduit|travaille|danse|court|skie|nage|chante|cuisine|jardine|livre|enseigne) _{0,3} [(,)? à son âge] ($|,) => -
    plus de (55|60|65|70|75|80) ans (devraient|doivent|devrait|doit) (laisser|céder|partir|arrêter|rester|se retirer|prendre leur retraite)
    à (son|leur) âge (,)? <name>? <name>? (il|elle|ils|elles)? (devrait|devraient|ferait mieux|feraient mieux) _
    même (les|des|une|ta|votre|ma|nos|mon|ton|un) (grands-mères|grands-mamans|grands-parents|aînés|personnes (âgées|aînées)|vieux|mamies|grand-mère|grand-maman|grand-père|mamie|aîné) (peuvent|peut|savent|sait|pourront|pourraient|pourrait|comprennent|comprendra|y|sont capables)
    vieux et (perdus|seuls|sans défense|confus|malades|naïfs|oubliés|pauvres|fragiles|vulnérables)
    trop (vieux|vieille|vieilles|séniles) pour (se|s'|compter|parler|dire|remarquer|qu'on)
    à cet âge (-là|là)? (,)? (on|ils|elles|c'|il|elle|les)
    [vieux (monsieur|couple)] => $1 âgé
    (encore|toujours) (bien)? (alerte|alertes|vert|verte|pimpant|pimpante|vaillant|vaillante|tout vert) (à|pour|malgré)
    (a|ont|avait|garde|avec) (encore|toujours) [toute (sa|leur|ses) tête]
    (bien|encore|très|tellement|pas pire|pas mal|super|étonnamment) (conservé|conservée|belle|beau|active|actif|alerte|autonome|agile|bon|bonne|vite|vif|vive|en forme) [pour (son|leur|votre) âge] => -
    pour (une|un)? (femme|homme|personne|dame|monsieur|quelqu'un|gens|bénévole) de (son|leur|cet|votre|son grand) âge
    (son|ses|sa|leurs|mes|tes) [vieux] (,|et|$|qui|ne|sont|à|en) => aînés
    (à|malgré) (son|leur) (âge avancé|grand âge|âge vénérable|bel âge)
    (cette|la|une|notre|sa|belle|bravo à cette) [(mamie|mémé|mémère|grand-maman)] (de <number> ans|qui|du quartier) => aînée
    (ce|le|un|notre|bravo à ce) [(papi|papy|pépé|pépère|grand-papa)] (de <number> ans|qui|du quartier) => aîné
    (qui|et|elle|il) (conduit|danse|travaille|nage|skie|court|cuisine|jardine|chante|joue|marche|lit|vit) (encore|toujours) (à <number> ans|malgré son âge)
    (de|a|à) <number> ans (,)? (et)? (elle|il|qui|et) (conduit|danse|travaille|nage|skie|court|cuisine|chante|marche) encore
    (petit|vieux|beau|charmant|adorable) [couple de (petits)? vieux] => couple d’aînés
    (couple|groupe|bande|gang|club|autobus|plein|tas|paquet|foyer|maison) [de (petits)? vieux] => d’aînés
    (aînés|aînées|vieux|retraités|personnes âgées) (sont|agissent|se comportent) (souvent|tous|un peu|comme)? [(comme des enfants|des enfants|de grands enfants|redevenus des enfants)]
    (aînés|aînées|vieux|retraités|personnes âgées) (passent leur temps|ne font que|radotent|chialent|se plaignent|détestent le changement|ont peur de la technologie|n'ont rien à faire|n'ont que ça à faire|répètent|oublient tout|ne pensent qu')
    (boomers|baby-boomers|retraités|vieux|aînés) (égoïstes|gâtés|riches|profiteurs|inutiles|improductifs|encombrants)
    (infantiliser|materner|garder|dompter) (nos|les) vieux
    (problème|question|coût|poids) (des|du) (vieux|vieillissement qui nous écrase)
    (bon|bons) (vieux|vieille) (monsieur|messieurs|dame|dames|pépère|mémère)
    à (votre|son|leur) âge (,)? (on|vous|il|elle|ils|c'|ce|vaut|mieux|faut)
    (redevenu|redevenue|redevenus|redevenues|redevient|redeviennent|redevenir) (comme)? (un|une|des|de (grands|petits|vrais))? (bébé|bébés|enfant|enfants|gamins)
    (passé|après|rendu à|à|dès|arrivé à) <number> ans (,)? on (ne|n')? (est|apprend|sert|comprend|vaut|se rappelle|retient) (plus|pas)
    (passé|après|rendu à|à|dès) <number> ans (,)? on (devrait|doit) (laisser|céder|rester|se retirer|arrêter|se taire|lâcher)
    (plus|pas) (bon|bonne|bons|utile|utiles) à (rien|grand-chose|grand chose)
    (sert|servent) (plus|pas) à (rien|grand-chose|grand chose)
    (passé|à|rendu à|après) <number> ans (,)? on (reste (à la maison|chez soi|tranquille|dans sa chambre)|ne (conduit|voyage|travaille|danse|décide|vote|s'habille) (pas|plus))
    (nos|les|ces|des) [(petites madames|p'tites madames|petites mesdames)] => femmes aînées
    (têtes (blanches|grises)|cheveux (blancs|gris)|vieux|anciens) ont fait leur temps
    trop (âgé|âgée|âgés|âgées) pour (être|servir|comprendre|apprendre|décider|internet|conduire|changer)
    (d'un|un) âge trop avancé (pour)?
    ravages (de l'âge|du temps|des ans|des années)
    [(vieilles|vieille) (madame|madames)] => femmes aînées
    (passé|à|rendu à|après) <number> ans (,)? on (n')? a plus (les réflexes|le jugement|la force|l'énergie|la tête|la mémoire|de jugement|toute sa tête|sa place)
    (clientèle|personnes|aînés|vieux|parents) (gâteuse|gâteuses|gâteux)
    en fin de (parcours|course|vie utile) (,|$|et|pour)
    ce fardeau (qui|pour|que)
    âge (gâteux|inutile|ingrat des vieux)
    trop (vieux|vieille|vieilles) pour (ça|apprendre|comprendre|conduire|décider|changer|utiliser|ce|cela|travailler|internet|être|savoir|la|les)
    ne (fait|font) pas (son|leur) âge
    (un pied dans la tombe|au bout du rouleau de l'âge|salle d'attente de la mort|antichambre de la mort)
    `,
} as const;
