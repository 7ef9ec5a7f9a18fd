import type { PhraseEntry } from '../../rule';

const GREAT =
  '(super|génial|bravo|merveilleux|formidable|parfait|fantastique|magnifique|excellent|quelle (joie|chance|merveille)|que du bonheur|chouette|bien|wow|chic|la bonne nouvelle|le bonheur)';
const PRAISE =
  '(bravo|chapeau|félicitations|beau travail|bon travail|belle job|bien joué|bien fait|beau boulot|merci|un gros merci|un grand merci|mille mercis|toutes nos félicitations|on applaudit|applaudissements|hourra|mention spéciale|trophée|palme|médaille|coup de chapeau|super travail|belle initiative|excellent travail)';
const AGAIN =
  "(encore|un autre|une autre|un énième|une énième|un nouveau|une nouvelle|un) (un|une|autre)? (rapport|comité|étude|consultation|table ronde|groupe de travail|plan d'action|commission|stratégie|sondage|forum|annonce|promesse|formulaire|dépliant|délai|coupe|coupure|hausse|augmentation|sommet|application|portail|année|report|réunion|communiqué)";
const IDLE =
  "(rien|avoir (mis|attendu|coupé|ignoré|oublié|fermé|laissé|augmenté|refusé|perdu|fait attendre|dépensé|rien|enfin|trouvé le)|s'être|l'inaction|le silence|son silence|votre silence|leur silence|son inaction|votre inaction|leur inaction|son indifférence|votre indifférence|ses promesses|vos promesses|le retard|les coupes|les coupures|la hausse|l'attente|cette attente|ce mépris|le mépris|son mépris|l'oubli|ne rien|n'avoir|la lenteur|tant de lenteur|cette brillante|cette belle décision|le minimum|avoir pensé)";

/** What makes « qui aurait cru » wry instead of delighted. */
const HARDSHIP =
  '(coup*|ferm*|ignor*|néglig*|laiss*|isol*|échou*|refus*|supprim*|manqu*|moins|aucun*|pas|personne|attend*|abandonn*|cher|faim|seul*|malade*|meur*|mourir|aussi|existai*|sous-pay*|rédui*)';

export const FR: readonly PhraseEntry[] = [
  { find: '(ne)? dépensez (pas|surtout pas) tout' },
  {
    find: '(quelle|une) (hausse|augmentation|somme|réponse|solution|coupe|coupure) (généreuse|fantastique|extraordinaire|grandiose|colossale|faramineuse|mirobolante)',
  },
  {
    find: '(félicitations|bravo|chapeau) (,|!)? vous avez (réussi à (rendre|faire|compliquer|perdre|oublier|décourager|mettre|couper|fermer)|trouvé (le moyen|moyen)|battu (un|tous) (record*|les records))',
  },
  {
    find: '(merci|bravo|félicitations|chapeau) _{0,5} (voleur*|vandale*|fraudeur*|arnaqueur*|petit malin|génie|génies|imbécile*|lâches|clown*|champion|champions) qui',
  },
  {
    find: "^ (bien sûr|évidemment|naturellement|comme de raison|forcément) (,)? (le|la|les|l'|il|ils|on|personne|notre|nos) _{0,7} (encore|panne|retard|jamais|personne|vacances|absent*|introuvable*)",
  },
  { find: '(de toute façon|après tout) (,)? qui (voudrait|veut|aurait|a besoin|aime)' },
  {
    find: "(c'est|comme c'est|que c'est) (gentil|aimable|généreux) de vous (être)? (souvenir|rappeler|intéresser|préoccuper|souvenu|rappelé)",
  },
  {
    find: '^ (la grande classe|la classe|quelle classe|très classe|du grand art|de mieux en mieux|on aura tout vu) $',
    say: '',
  },

  {
    find: '(ravi*|heureu*|content*|enchanté*|rassuré*|beau|bien|agréable|touchant|réconfortant) de (voir|savoir|apprendre|constater) _{0,9} (pendant que|au lieu de|plutôt que|alors que|si occupé*|enfin (remarqué|réveillé*|découvert|trouvé)) _',
  },
  {
    find: '^ (une|un) autre (année|stratégie|annonce|consultation|étude|promesse|réunion|commission|table ronde|rapport|comité|plan|sondage|ministre|budget|forum|formulaire) (,)? (une|un) autre _',
  },
  {
    find: '^ encore (un|une) (année|stratégie|annonce|consultation|étude|promesse|réunion|commission|table ronde|rapport|comité|plan|sondage|ministre|budget|forum|formulaire) (,)? encore (un|une) _',
  },
  {
    find: '(contenir|contenons|cacher|contiens|retenir) (ma|notre|mon|sa) (joie|enthousiasme|excitation|hâte|bonheur)',
  },
  {
    find: "(on|j'|nous) (a|ai|avons) (tellement|bien|très)? hâte (de voir|au) (le prochain|la suite|la prochaine|ce qu'ils|prochain)",
  },
  {
    find: "(quelle|une|l'|cette|voilà une) (idée|décision|trouvaille|stratégie) (de génie|géniale|lumineuse|brillante|du siècle)",
  },
  {
    find: '(merci|bravo) _{0,6} seulement (<number>|un|une|deux|trois|quatre|cinq|six|huit|dix|douze) (heures|heure|jours|mois|semaines|ans|minutes|fois|appels)',
  },
  {
    find: "(c'est clair|clairement|évidemment|visiblement|apparemment|manifestement|de toute évidence|bien entendu) (,)? (que)? ce (qu'il faut|dont|que|qui manque|qui manquait) _",
  },
  {
    find: `(${PRAISE}|salut spécial|clin d'œil|merci spécial|gros merci|grand merci) (à|au|aux) (la|l'|tou*|ceux|celui|celle)? _{0,4} qui (_)? (_)? (transform* _{1,5} en (stationnement|condo*|hôtel|tour*|parking|casino)|évinc*|annul*|oubli*|vend*|vendu|démoli*|stationn*|bloqu*|vol*|raccroch*|ri|expuls*|jet*|voté contre|laiss*|lâch*|ignor*|n'est jamais|ne s'est|n'a jamais|se pointe*|fait faux bond)`,
  },
  {
    find: "(tombe des nues|tombons des nues|les bras m'en tombent|quel choc|je suis sous le choc|qui l'aurait deviné|stupeur et tremblements|grande surprise|immense surprise)",
  },
  {
    find: '(le|la|les|ce|cette|ces|leur|leurs|son) [(fameux|fameuse|fameuses|sempiternel*|éternel*|célèbre*|inévitable*|légendaire*)] (discours|plan|promesse*|rapport|comité|consultation|engagement*|annonce|virage|réforme|priorité|ligne|phrase|écoute)',
    say: '',
  },
  { find: "qui a (bien)? besoin (de|d') _{1,8} (de toute façon|hein|quand|après tout|anyway)" },
  {
    find: "(on|j'|nous) (adore|adorons|aime|aimons) (donc|tellement|bien)? (être|attendre|patienter|payer|passer) (ignoré*|au téléphone|en ligne|des heures|deux|trois|quatre|<number>|mis* en attente|traité*)",
  },
  { find: '(couper des rubans|coupe des rubans|opération photo|séance photo|tape* dans le dos)' },
  { find: "(on|ça) (n'arrête pas|ne manque pas) (le|de) (progrès|culot|souffle)" },

  { find: `^ [(ah|oh|eh bien|ben|bon|wow|hé|et bien|non mais)? ${GREAT} (,|!|…)?] ${AGAIN}`, say: '' },
  { find: `^ (ah|oh|eh bien|ben|non mais|alors là) (,)? ${GREAT}` },
  {
    find: `^ ${AGAIN} (<marks>|,)? (ça|cela|comme|qui|voilà|exactement|les|on|tout|juste|génial|super|quelle) (va|vont|devrait|règle|aidera|changera|si|ce|victimes|aînés|sera|réglera|sauvera|bonne|nous)`,
  },
  {
    find: '(ça|cela|voilà qui|ce qui|et ça|qui) (va|devrait|vont|ne manquera pas de) (sûrement|certainement|sans doute|assurément|évidemment|bien sûr|vraiment|forcément|probablement|à coup sûr)? (tout|bien)? (régler|changer|aider|sauver|résoudre|arranger|rassurer|consoler|réconforter) (tout|le monde|les aînés|bien|beaucoup|la situation|les victimes|les choses|nos)?',
  },
  {
    find: '(vont|va|doivent|doit|peuvent|pourront) (sûrement|certainement|sans doute|assurément) (mieux|être|bien|se sentir|dormir|adorer|apprécier|se réjouir|être ravi*)',
  },
  { find: '(quelle|grosse|oh|ô|belle|toute une) surprise ($|:|,|.|!|…|—|-|que)', say: '' },
  { find: '^ (quelle|grosse) surprise' },
  {
    find: "(comme|que) c'est (donc)? (étonnant|surprenant|curieux|bizarre|étrange|original|touchant|gentil|généreux|aimable|charmant|commode|pratique|beau|mignon|rassurant)",
    say: '',
  },
  {
    find: "^ (étonnant|étonnamment|curieusement|bizarrement|étrangement|curieux) (,)? (le|la|les|aucun*|personne|rien|il|on|c'est|l')",
  },
  { find: "^ mais oui (,)? (un|une|encore|bien sûr|c'est ça|un autre)" },
  { find: '^ (typique|classique|évidemment|normal|logique|bien évidemment) $', say: '' },
  {
    find: "(comme par (hasard|magie|enchantement)|tiens donc|tiens tiens|ben voyons|voyons donc|ben oui|ben coudonc|ben quoi|sans blague|sans farce|à d'autres|elle est bonne|la belle affaire|la bonne blague|quelle blague|quelle bonne blague|on connaît la chanson|on connaît le refrain)",
  },
  {
    find: `(qui|qui donc) (aurait cru|aurait pensé|aurait pu (croire|penser|prévoir|deviner|prédire|imaginer)|aurait deviné|aurait imaginé|pouvait (prévoir|deviner)) (que|qu')? _{0,6} ${HARDSHIP}`,
  },
  { find: "(qui|qui donc) (l'eût cru|l'aurait cru|l'aurait deviné|s'en serait douté)" },
  { find: 'merci (beaucoup|bien|vraiment)? (pour|de) (rien|absolument rien)', say: '' },
  {
    find: `${PRAISE} (,)? (vraiment|franchement|sincèrement|hein|bravo|champion|champions) ($|.|!|,|…)`,
    say: '',
  },
  {
    find: `^ (bravo|chapeau|félicitations|bien joué|beau travail|merci|belle job) (,)? (le|la|les|l'|monsieur le|madame la) _{0,1} (gouvernement|ministère|ministre|premier ministre|maire|mairesse|politiciens|élus|fonctionnaires|bureaucrates|banques|banquiers|propriétaires|décideurs|caq|québec|ottawa|hôtel de ville)`,
  },
  { find: `${PRAISE} _{0,8} (pour|de|d'|qui) ${IDLE}` },
  {
    find: `${PRAISE} (bien fort)? (à|au|aux|le|la|les|l') (la|l'|notre|nos|ce|cette)? _{0,3} (qui) (s'est|s'est enfin|a (mis|pris|attendu|coupé|augmenté|ignoré|fermé|oublié|réussi|enfin|trouvé|refusé|dépensé)|augmente|coupe|ferme|ignore|oublie|refuse|attend|met|prend|se réuni*|ont (mis|pris|attendu|coupé|ignoré|fermé|oublié|refusé)|ne (fait|répond|rappelle)|n'a|n'ont|a eu besoin)`,
  },
  {
    find: `(on|nous) (vous)? (applaudit|applaudissons) (bien fort|bien bas|chaudement)? (à tout rompre)? (le|la|les|l'|cette|ce|ces)`,
  },
  {
    find: "(trop|bien|si|que c'est|comme c'est|quelle|tellement) (aimable|gentil|généreux|généreuse|généreux|bon) (de|à|d') (la part|sa part|leur part|vous|la|l'|nous avoir|avoir|penser)",
  },
  {
    find: "(trop aimable|trop gentil|trop bon|trop généreux|c'est trop d'honneur|quelle générosité de la part|quelle délicatesse|quelle élégance|quelle classe|quel courage|quel génie|quel talent|quel exploit|quelle prouesse|quelle efficacité|quelle rapidité|quelle transparence|quel leadership|quel sens (du|des|de)|quel flair|quelle audace|quelle vision|quelle empathie|quelle compassion|quel professionnalisme|quelle réactivité|quel respect)",
  },
  {
    find: "(quelle|une|voilà une|la) (belle|bonne|brillante|excellente|fameuse|merveilleuse|géniale) (idée|initiative|décision|trouvaille|invention|solution|stratégie|gestion) (de (couper|fermer|réduire|faire|mettre|supprimer|retirer|laisser|forcer|remplacer|demander|confier|annoncer)|du (ministre|gouvernement|ministère|conseil)|que de|d'avoir)",
  },
  {
    find: "(il fallait (y penser|le faire|oser)|fallait y penser|on n'en attendait pas (moins|plus)|on n'en espérait pas tant|on en redemande|on est sauvés|nous voilà sauvés|nous voilà rassurés|nous sommes rassurés|on est rassurés|me voilà rassuré*|ça nous rassure|ça rassure|ça promet|tout va bien dans le meilleur|problème réglé|rien que ça|excusez du peu|chapeau bas|merci bonsoir|bonne chance (avec|pour)|on peut toujours rêver|on peut rêver|rêvons un peu|dans vos rêves|cause toujours|on va retenir notre souffle|pauvre* (ministre|petit*|banque*|propriétaire*|chéri*))",
  },
  {
    find: "^ (génial|super|formidable|merveilleux|parfait|magnifique|fantastique|brillant|classique|charmant|élégant|édifiant|rassurant|hilarant|savoureux|original|évidemment|bien sûr|naturellement|logique|normal|bien évidemment|forcément) (,|.|…|!)? (encore|un autre|une autre|un énième|on|il|le|la|les|c'est|ce|personne|rien|…)",
  },
  {
    find: "(évidemment|bien sûr|naturellement|forcément|comme d'habitude|comme toujours|bien entendu) … $",
    say: '',
  },
  {
    find: "(bien sûr|évidemment|c'est sûr|c'est certain|c'est bien connu|c'est évident|naturellement|forcément) (,)? (que|qu') (les|le|la|on|nos|un|une|il|ça|c'est|tout)",
  },
  {
    find: "^ (parce que|puisque|car) (,)? (c'est bien connu|évidemment|bien sûr|clairement|apparemment|visiblement|rien ne dit)",
  },
  { find: "rien de (mieux|tel) (que|qu') _{1,10} (pour)" },
  {
    find: "(exactement|justement|précisément|tout à fait|pile) (ce qu'il (faut|fallait|faudrait)|ce dont|ce que) (les|nos|à|pour|une|un|avaient|on|nous|ont|avait)? ",
  },
  {
    find: "(ça|cela|ce) (doit|devait) être (agréable|plaisant|bien|facile|le fun|difficile|dur|épuisant|merveilleux|beau|commode|confortable) (d'|de|pour)",
  },
  {
    find: "(il)? (ne)? (faudrait|faut|voudrait|voudrions) (surtout)? (pas|surtout pas) (trop)? (trop|surtout)? (les|le|la|l'|nous|déranger|gâter|bousculer|brusquer|choquer|réveiller|froisser|contrarier|fatiguer) (gâter|déranger|choquer|brusquer|bousculer|réveiller|froisser|contrarier|fatiguer|le ministre|la ministre|les|trop|monsieur|madame|$)",
  },
  {
    find: "(drôle|étrange|curieux|bizarre|amusant|fascinant|étonnant|incroyable) (comme|comment|de voir (comme|comment|que)|qu'il y ait|que l'argent) (il|on|le|la|les|l'|tout|toujours|personne|ça)?",
  },
  {
    find: "(j'adore|on adore|j'aime|on aime|nous adorons) (bien|tellement|beaucoup)? (quand|comment|comme|voir comment|cette façon|la façon dont|l'idée que) (on|le|la|les|nos|il|ils|l'|de|personne)",
  },
  {
    find: "(heureux|ravi*|content*|contents|soulagé*|rassuré*|enchanté*|quel bonheur|quel plaisir|rassurant|réconfortant|touchant|beau|agréable) (de|d') (voir|savoir|apprendre|constater|lire) (que|qu') _{0,9} (encore|rien|coup*|oubli*|ferm*|moins|seulement|jamais|pas|aucun*|stade*|stationnement|rénov*|prime*|boni|enfin|dernier*|toujours|plutôt|personne|photo*|refus*|repouss*)",
  },
  { find: 'soi-disant', say: '' },
  {
    find: '(supposé|supposée|supposés|supposées|prétendu|prétendue|prétendus|prétendues|pseudo) (expert*|plan|aide|partenaire*|priorité*|réforme|solution*|consultation*|écoute|service*|amélioration*|dialogue|progrès|mesure*|virage|soutien|spécialiste*|leader*|professionnel*|virage|engagement*|transparence)',
  },
  {
    find: '(nos|ces|quels|les|vrais|de vrais) (héros|génies|champions|visionnaires|grands esprits|lumières|fins stratèges|surdoués) (du|de|des|au|à|qui|!)',
  },
  {
    find: "(ça|il|cela|ils) (n')? (a|aura|ont|en a|leur a|lui a) (seulement|juste|à peine)? (pris|fallu|mis|fallu) (seulement|juste|à peine|que|qu')? (que|qu')? (un|une|<number>|deux|trois|six|dix|cinq) (an|ans|année|années|mois|semaines) (seulement|à peine|!|$)",
  },
  {
    find: '(après|au bout de) (seulement|à peine) (un|une|<number>|deux|trois|six|dix|cinq) (an|ans|mois|années)',
  },
  {
    find: "(enfin|finalement) (venus|venu|venue|arrivés|répondu|réveillé*) (,)? (après|au bout d'|au bout de) (un|une|<number>|deux|trois|six|dix|cinq) (an|ans|mois|années|semaines)",
  },
  {
    find: "(c'était|c'est|était-ce|serait-ce|est-ce) (vraiment|donc|si)? (trop demander|si difficile|si compliqué|sorcier|bien compliqué)",
  },
  {
    find: "(faut croire|il faut croire|on dirait|j'imagine|on imagine|je suppose|on suppose) (bien)? (que|qu') _{0,6} (pas important*|ne compt* pas|peu* attendre|pas une priorité|trop demander|ne valent|ne mérit*|invisibles|pas payant*|trop cher*|pas assez)",
  },
];

export const FR_ALLOWED: readonly string[] = [
  'bravo _{0,5} seulement _ (jours|semaines|mois) avant',
  'drôle comme (un|une)',
  '(belle|agréable|bonne|heureuse|merveilleuse|une|la) surprise (que|de|pour|à|attend)',
  'quelle (belle|bonne|agréable|merveilleuse|magnifique) surprise',
  'bien sûr (que)? (oui|vous pouvez|nous)',
  "(nous|on) (vous)? applaudi* (le travail|l'initiative|l'engagement|la décision|les efforts|l'annonce|le courage|les)",
  "(c'est|était) exactement",
];
