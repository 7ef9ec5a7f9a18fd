/** Very colloquial French words, and plain ones in their place. «Cool» and «super» are friendly and left alone. */
export const SLANG_FR = `
  (a|ont|avons|avez|ai|on a) [pété (le score|des scores|tous les records|des records)] => battu tous les records
  (est|était|sont|sera|c'est|trop|vraiment|ben|full|assez|super) [sick] => formidable
  (vous êtes|tu es|t'es|c'est) (vraiment|tellement|complètement|trop)? [nul] => décevant
  (vous êtes|tu es|t'es|c'est) (vraiment|tellement|complètement|trop)? [nuls] => décevants
  (vous êtes|tu es|t'es|c'est) (vraiment|tellement|complètement|trop)? [nulle] => décevante
  (vous êtes|tu es|t'es|c'est) (vraiment|tellement|complètement|trop)? [nulles] => décevantes
  c'(est|était|sera|a été|était juste) (vraiment|trop|juste|tellement|complètement|donc)? [malade] ($|comme|!|,|mental|le|tout|cette|ce|pis|et|ben) => formidable
  full => très
  (soirée|souper|levée de fonds|activité|spectacle|party|fête|gala|journée|kiosque|atelier|concert|film|vidéo|conférence|show|pique-nique|équipe|bénévoles) (_)? (était|est|a été|sera|sont|étaient) (vraiment|tellement|juste|trop)? [(malade|malades)] ($|,|et|!) => formidable
  (était|fut|soirée|party|show|souper|vraiment|trop) [(écœurant|écoeurant|écœurante|écoeurante)] ($|,|et|pis|merci) => formidable
  grosse gang (de)? => grande équipe $1
  (faites-vous|faites vous|vous faites|fais-toi|fais-toé|laissez-vous) pas (pogner|fourrer|avoir|niaiser|crosser|embarquer)
  [misère à] (comprendre|payer|trouver|marcher|se) => difficulté à
  fret en titi => froid
  (arrêtez|cessez) (donc)? de [chialer] => vous plaindre
  (arrête|cesse) (donc)? de [chialer] => te plaindre
  chialer => se plaindre
  chialez => plaignez-vous
  chialage => plaintes
  (chiale|chialeux)
  (bébelle|bidule|patente|gugusse|gogosse|cossin) => objet
  (bébelles|bidules|patentes|gogosses|cossins) => objets
  [(la|cette) (job|jobbe)] (de|d'|pour|à|est|,|$|ben) => le travail
  [une (job|jobbe)] => un travail
  [(notre|votre|leur) (job|jobbe)] => $1 travail
  (bonne|belle|grosse) (job|jobbe)
  (des|les|nos|vos|de) [jobs] => emplois
  (boss|boss des bécosses) => patron
  (ouache|ouach|beurk|eurk|yark|beuh|pfff|pff|bof)
  (trop|tellement|ben|full) (hot|nice|chill|sick|weird|cute) => agréable
  (ayoye|ayoille|aouch|oh boy|coudonc|coudon|voyons donc|ben voyons|sapristi) (,|!|là|$) => -
  (sérieux|sérieusement) (là|man|gang|les amis)
  ben (là|oui|non|coudonc|coudon|voyons|quin|tiens|trop|bon|beau|le fun|correct|content|contents|contente|fier|fiers|hâte|important|gros|du|de la|des|plus|mieux|d')
  (eh|hé) ben => eh bien
  (faque|fak|fa que|faqu'|faike|fack) => alors
  (^|,) [fait que] _ => alors
  [fait que] (si|on|les|vous|nous|je|tu|venez|appelez|c'|ça|n'|là|,) => alors
  (=tsé|t'sais|tsais|tu sais là|t'sé|tse) => -
  genre (,|que) (on|vous|les|c')
  [(du|un) gros fun] => beaucoup de plaisir
  (gros|grand|bon|super|full|de|trop de|tellement de|beaucoup de|plein de) [(fun)] => plaisir
  [le fun] ($|,|de|d'|avec|comme|et|que) => agréable
  [(du|le|un) fun] => du plaisir
  (full|trop|super|ben|tellement|assez|pas mal|vraiment|hyper|grave|très|archi) (cool|hot|nice|chill|sick|malade|weird|cute|tripant|trippant) => formidable
  (on|tout le monde) [capote] => est ravi
  nous [capotons] => sommes ravis
  je [capote] => suis ravi
  (ça|vous|,) (va|vont|allez|fait)? (capote|capotez|capoter|capotent)
  [=moé] => moi
  [=toé] => toi
  flics => policiers
  les boeufs => les policiers
  (capotant|capoté) => étonnant
  (capotante|capotée) => étonnante
  capotés => étonnants
  (tripant|trippant) => passionnant
  (tripante|trippante) => passionnante
  (tripants|trippants) => passionnants
  (tripe|trippe|trippez|tripez|tripper|triper) (sur|ben|avec|fort|pas|vraiment|là)
  (est|était|ben|vraiment|assez|trop|plutôt|pas mal|si) [(poche|poches)] ($|,|mais|pour|que|de|et) => décevant
  c'(est|était|sera) (vraiment|ben|donc|un peu|tellement|assez|trop|plutôt)? [(plate|platte|moche|nul|chien|cheap|dull|boring)] ($|,|mais|pour|que|de|!|en|d') => dommage
  (poche|poches) (en titi|comme)
  pas pantoute => pas du tout
  pantoute => du tout
  icitte => ici
  (astheure|asteure|à c't'heure|asteur) => maintenant
  [à (soir|matin)] ($|,|à|on|pour|venez) => ce $1
  (tiguidou|ketchup|diguidou) ($|,) => parfait
  (se faire|s'est fait|se font|se sont fait|fait|faire) [(pogner|pogné)] => prendre
  (pogner|pogne|pognez|pognent|pogné|pognée|pognés)
  (gros|ma|hey la) (belle|grande|grosse|super|petite)? [gang] => équipe
  [gang] (,|!) (on|venez|n'|c'|merci|partagez|vous) => chers amis
  (des|les|aux|ces) (bons|gros|vieux|pauvres)? [(gars|mecs)] (de|qui|du|au|avec|vous) => hommes
  (le|ce|au|du|bon|pauvre|maudit) (bon|gros|beau|vieux|pauvre)? [(gars|mec|bonhomme|zouf)] (de|qui|du|au|avec|vous|, (c'|il)) => homme
  (mec|mecs|meuf|meufs|keuf|keufs|daron|daronne|frérot|khey)
  (chelou|relou|zarbi|cheum) => étrange
  kiffer => aimer
  kiffe => aime
  kiffez => aimez
  kiffons => aimons
  (swag|kif|wesh|trop =stylé|=stylé|frais chié)
  (un|une) _{1,2} de ouf
  du (fric|pognon|cash) => de l’argent
  de la thune => de l’argent
  (le|leur|votre|notre|son) [(fric|pognon|cash)] => argent
  (la|leur|votre) [thune] => argent
  <number> (piastres|piasses|balles|boules|tomates)
  (piastres|piasses) => dollars
  [bosser] (fort|dur|sur|pour|ensemble|avec|à) => travailler
  [bosse] (fort|dur|sur|pour|ensemble|avec) => travaille
  [bossent] (fort|dur|sur|pour|ensemble|avec|à) => travaillent
  [bossons] (fort|dur|sur|pour|ensemble|avec|à) => travaillons
  (taf|taff|job de bras|jobine) => travail
  (dégueu|dégueulasse|dégeu|degueu) => inacceptable
  (vachement|hyper méga|méga) (bon|bien|important|content|fier|intéressant|utile|cool|hâte) => très $2
  [checker] (ça|bien ça|notre|nos|la|le|les|vos|votre|donc) => regarder
  [checkez] (ça|ben ça|bien ça|notre|nos|la|le|les|vos|votre|donc) => regardez
  [(check|checke)] (ça|ben ça|bien ça|notre|nos|la|le|les|vos|votre|donc) => regarde
  (chiller|chille|chillez|chill|chillons) ($|,|avec|ensemble|au|dans|comme|ben)
  (go|let's go|come on|yo|yé|yeah|hey boy|oh boy|hell yeah) (,|la gang|gang|tout le monde|les amis|!)
  (yo|woah|wô|heille|aille|aye|hey) (la gang|gang|le monde|vous autres) => bonjour tout le monde
  [(yo|woah|wô|heille|aille|aye|hey)] (,|là|<capital>) => bonjour
  (quétaine|kétaine) => démodé
  quétaines => démodés
  (tata|toton|niaiseux|niaiseuse|niaiseuses|gnochon|nono|épais)
  (niaiser|niaise|niaisez|niaisage|niaiseries|niaiserie|niaisé)
  (péter (un|une|les|sa) (plomb|coche|plombs|fuse|câble|coches|bulle))
  (se|vous|nous|s'est|fait|font|faire|faites) (faire|fait)? [(fourrer|crosser|enfirouaper|passer un sapin|rouler|plumer|entuber)] => frauder
  (se|vous|nous) (laissez|laisser|fait) pas (fourrer|crosser|niaiser|enfirouaper)
  (à la (prochaine|revoyure) gang|bye bye|byebye|ciao|tchao|babaille|bye là) => à bientôt
  (lâchez pas la patate|lâche pas la patate|attache ta tuque|attachez vos tuques|attachez votre tuque|c'est parti mon kiki|ça va brasser|pas de chicane dans ma cabane|envoye|enwèye|enweille|envoyez-donc)
  (une coupe d'heures|une coupe de (jours|semaines|fois|personnes|bénévoles|minutes|mois|gens|amis|choses|affaires)|une couple de|un paquet de|une chiée de|une trâlée de|un char de|plein plein de) => plusieurs
  (c'est|c'était|trop|tellement|si|super) (cute|nice|sick|hot|weird|cheap|fancy|chill|hype|hard|tough|insane|amazing|awesome) => agréable
  (ça|ca) (fesse|rentre au poste|torche|déchire|clanche|arrache|sucke|suce|pue|craint|rock|rocke|décoiffe)
  (franchement dégueu|mautadit|mautadine|tabarnouche|tabarouette|câline|batinse|torrieu|bâtard|sacrament|saperlipopette) (que|de|,|!|qu'|$|là)
`;
