/**
 * French words about age and what to say instead, for `professional/age-words`. Terms from the Conseil de l’âge, the Fondation
 * Korian and the WHO. The replacement keeps gender and number, so that the words around it still agree.
 */
const AINES = `(aînés|aînées|vieux|personnes (âgées|aînées)|parents (âgés|vieillissants)|retraités|vieillissement)`;

export const AGE_FR = `
  [têtes blanches] => aînés
  (nos|les|des|vos) [(têtes grises|têtes argentées|cheveux blancs)] (ont|sont|se|du|de|qui|,|$|:) => aînés
  (votre|vos|son|leurs) [vieux parent] => parent âgé
  (votre|vos|ses|leurs) [vieux parents] => parents âgés
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
  [(la|notre|une|sa) (clientèle|population|gang|foule) (gériatrique|grisonnante|aux cheveux blancs|à cheveux blancs|vieillissante du)] => les personnes aînées
  <number> ans ,? (et|mais) (étonnamment|encore étonnamment|miraculeusement|incroyablement|encore)? (lucide|toute sa tête|pas mêlé|pas mêlée|allumé|allumée|autonome)
  <number> ans ,? (et|mais|qui) (ne)? (les)? (fait|paraît|parait|fait vraiment|paraît vraiment) (pas|même pas)
  à (cet|leur|son|votre|notre) âge (là)? ,? (ils|elles|il|elle|on|c'|vous) (est|sont|êtes|devient|deviennent) (si|tous|bien|très)? (fragile*|frêle*|oublieu*|lent*|confus*|mêlé*|comme des enfants|sans défense|têtu*)
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
`;
