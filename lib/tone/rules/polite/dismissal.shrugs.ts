import { plainly, table } from '../../table';

/** A worry is answered with a shrug: “that’s what sweaters are for”, «il y a d’autres églises». */
export const SHRUGS_EN = plainly(
  table(`
  (there are|there's) (far|much|a lot)? (worse|bigger|more serious|more important) (things|problems|tragedies) (in (life|the world)|than|out there|going on) _{0,6}
  (nobody|no one) else (has|is)? (complained|complains|complaining|mentioned|minds|noticed|said) _{0,4}
  (doesn't|didn't) like (the|our|it|him|her|this|that) _{0,5} (,|—) so what
  (there are|there's) (plenty of|lots of|always)? (other|another) (churches|clubs|choirs|groups|charities|food banks|shelters|gyms|teams|libraries|buses|seats|halls|towns|agencies|organizations|pools) (,|$|<marks>|in|out|down)
  (to|for) (the|whoever|those|anyone|our) (reader|readers|person|people|member|members|lady|gentleman|parent|parents|caller|caller's|neighbour|one|individual) (who|that|is|are|who's)? (upset|offended|shocked|worried|concerned|outraged|annoyed|troubled|bothered|unhappy) (about|by|with|at|over) _{1,4} : (it's|it is|they're|that's|get|relax|breathe|we)
  (several|some|all|any|most|those) (of you|members|people)? (may|can|might|could) (bring|wear|buy) (a|an|your|their) (pillow|blanket|earplugs|sweater|book|cushion|coat|sleeping bag)
  (we|we're|we are) not a (search engine|call centre|answering service|hotel|taxi service|bank|charity for|travel agency|babysitting service|complaints desk|help desk|library|phone book) (,|$|for you|either)
  if you (can't|cannot|can not|aren't able to|don't want to) (afford|pay for|pay|manage|handle|climb|drive|hear|read|follow) _{0,4} ,? (stay home|stay away|don't come|too bad|tough luck|tough|look elsewhere|go elsewhere|that's (on you|your problem))
  (we|I) (just|simply|honestly)? (don't|do not) (think|believe|feel) (they|it|that|this|your _{1,2}) (really)? (matters|matter|is important|are important|counts|count|is worth _|are worth _)
  `),
);

export const SHRUGS_FR = plainly(
  table(`
  (il y a|y a) (des (choses|affaires|drames|problèmes)|bien|pas mal) (pas mal|bien|beaucoup)? (plus|pire) (de)? (graves|grave|pires|pire|important*) (dans la vie|que|ailleurs|sur terre) _{0,6}
  (personne d'autre|vous êtes (la|le) (seule|seul|premier|première)|les autres) (ne s'en|ne se|à vous|n'en|ne) (plaint|plaignent|plaindre|a parlé|fait un cas) _{0,4}
  , et (puis après|alors)
  (il y a|y a|il existe) (toujours|plein|bien|plusieurs)? (d'|de)? (autres|d'autres) (églises|clubs|chorales|groupes|organismes|banques alimentaires|refuges|gyms|équipes|bibliothèques|autobus|places|salles|villes|piscines) (,|$|<marks>|en|au|dans)
  (à|pour|au|aux) (la|le|les|l'|ceux|celui|celle|celles)? (lecteur|lectrice|lecteurs|personne|personnes|membre|membres|dame|monsieur|parent|parents|voisin|voisine|qui)? (que|qui)? _{0,2} (choqué*|offusqué*|fâché*|inquiet|inquiète|inquiets|outré*|dérange|dérangé*|choque|insulté*) (par|de|du|pour)? _{1,4} : (c'est|ce sont|respirez|calmez|on|ça)
  (plusieurs|certains|les autres|quelques uns|vous) (d'entre vous)? (pourront|peuvent|peut|pouvez|pourriez|n'ont qu'à) (toujours|donc|bien)? (apporter|amener|porter|mettre) (un|une|des|votre|leur|leurs) (oreiller|couverture|bouchons|chandail|livre|coussin|manteau|doudou)
  (nous ne sommes|on n'est|on est|nous sommes) pas (un|une|des|le|votre) (moteur de recherche|centre d'appel*|agence de voyage*|hôtel|taxi|annuaire|secrétariat|service de répondeur|garderie|bottin|bureau des plaintes|service à la clientèle) (,|$|ici)
  si vous (n'avez pas|ne pouvez pas|n'êtes pas (capable*|en mesure)) _{0,8} ,? (restez chez vous|ne venez pas|tant pis|allez ailleurs|c'est votre problème|passez votre tour)
  (on|nous|je) (ne)? (les|la|le) (trouve|trouvons|juge|jugeons) (juste|tout simplement|simplement)? pas (important*|intéressant*|pertinent*|sérieu*)
  `),
);
