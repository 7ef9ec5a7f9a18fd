import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';

const { any, many } = GROUPS.fr;
const FAILING =
  `(incompétence|négligence|paresse|bêtise|indifférence|lâcheté|inaction|égoïsme|cupidité|avarice|arrogance
  |insouciance|laxisme|incurie|mépris|irresponsabilité|ignorance|hypocrisie|avidité|mauvaise gestion|complaisance|inertie
  |aveuglement|stupidité|cruauté|silence|immobilisme|amateurisme|mauvaise foi|je-m'en-foutisme)`.replace(
    /\s+/g,
    ' ',
  );
const CHARACTER =
  "(incompétence|paresse|bêtise|lâcheté|égoïsme|cupidité|arrogance|incurie|hypocrisie|avidité|stupidité|amateurisme|indifférence|inaction|laxisme|je-m'en-foutisme|immobilisme)";
const THEY = `(les|ces|leurs|ses|vos|nos|le|la|l'|cette|ce|son|sa|des|certaines|certains)?`;

export const FR: readonly PhraseEntry[] = [
  {
    find: "(ne|n')? (s'est|se sont|vous êtes) (tout simplement|simplement|même|jamais|clairement)? (pas)? (assez|suffisamment) (souci*|préoccup*) (d'|de|du|des)",
  },
  {
    find: "(n'|ne) a (que (lui-même|elle-même) à (blâmer|remercier)|qu'à s'en prendre à (lui-même|elle-même))",
    say: 'peut faire mieux',
  },
  {
    find: `(ont|${any} a) (tous|toutes)? [(détourné le regard|fermé les yeux|regardé ailleurs)]`,
    say: 'manqué des signes',
  },
  { find: '(avaient|ont) (mieux|autre chose|bien mieux) à faire', say: 'étaient occupés ailleurs' },
  {
    find: "(n'|ne) (a|ont|avez) que (lui-même|elle-même|eux-mêmes|elles-mêmes|vous-même|vous-mêmes) à (blâmer|remercier)",
  },
  {
    find: 'vous avez (tous|toutes)? (ignoré|abandonné|trahi|méprisé|oublié|laissé) (les|ses|nos|la|le|leur|leurs|mourir|tomber|nos aînés)',
  },
  {
    find: '(toute cette|tout ce|toutes ces|tous ces) (souffrance*|douleur*|misère*|gâchis|peine*|morts|mort|malheurs|drames) (parce que|pour que|à cause|grâce|pour (des|une|un|leur))',
  },
  {
    find: `${FAILING} (crasse)? (de|des|du|d') (ce|cette|ces|notre|nos|la|l')? (gouvernement|ministre|ministère|politiciens|dirigeants|élus|direction|ville|province|banque|banques|gestionnaires|familles|propriétaires|promoteurs|fonctionnaires)`,
  },
  {
    find: 'parce que (quelques|certains|des|les) (gestionnaires|politiciens|patrons|dirigeants|actionnaires|propriétaires|élus|fonctionnaires|gens) (voulaient|veulent|préfèrent|préféraient|refus*|avaient besoin)',
  },

  {
    find: '(à qui la faute|la faute à qui|on sait (tous|toutes|bien)? (à qui|qui est|qui sont|qui blâmer)|nous savons (tous|toutes)? (à qui|qui est responsable)|devinez à cause de qui)',
  },
  { find: '(ne)? cherchez pas plus loin' },
  {
    find: "(serait|seraient|fût) (jamais|pas)? (pas|jamais)? (arrivé*|morte*|mort*|mortes|produit|tombé*|encore (en vie|là|ici|parmi|vivant*)) _{0,6} si (le|la|les|l'|sa|son|ses|leur|leurs|quelqu'un|on|vous|ils|elles|nos|seulement)",
  },
  {
    find: "si (le|la|les|l'|sa|son|ses|leur|leurs|seulement|ils|vous) _{0,3} (avait|avaient|aviez|avez) _{1,12} (serait|seraient) encore",
  },
  {
    find: "si (le|la|les|l'|sa|son|ses|leur|leurs) _{0,2} (nous|l'|les|lui) (avait|avaient) (écouté*|entendu*|cru*|aidé*|visité*|appelé*|répondu)",
  },
  {
    find: `(parce que|parce qu'|car|puisque) (le|la|les|l'|leur|leurs|sa|son|ses|nos|ces|notre|votre|vos|certains)? _{0,3} ${any} (_)? (_)? (ne prennent jamais|ne prend jamais|refus*|préfèr*|(est|sont|était|étaient) (trop|incapable*|bien trop|plus occupé*|paresse*|nul*)|n'ont pas (voulu|daigné|pris)|n'a pas (voulu|daigné|pris)|ne veulent pas|ne veut pas|avaient mieux|avait mieux|ont mieux|n'(a|ont|avaient|avait) que faire|se (fich*|fout*|moqu*)|s'en (fich*|fout*|moqu*))`,
  },
  { find: "(avait|avaient|a|ont) (mieux|autre chose|bien mieux|d'autres chats) à (faire|fouetter)" },
  { find: "(eu|avait|avaient|eus) (la|le) (décence|cœur|courage|moindre|bon sens) (de|d')" },
  {
    find: `(équipe|personnel|gens|employés|employée|employé|direction|gestionnaires|${many}) (de nuit|de jour|en place)? (est|sont) incapable*`,
  },
  {
    find: "(grâce|merci|à cause) (à|de|d'|aux|au|des|du) (la|l'|ces|cette|ce|leurs|nos)? (paresseux|incompétent*|incapable*|égoïste*|irresponsable*|insouciant*)",
  },

  {
    find: `[(grâce|merci) à (l'|la|le|leur|votre|son|sa|cette|cet) ${FAILING}] (de|du|des|d')`,
    say: 'en raison d’erreurs',
  },
  { find: `(grâce|merci) à (l'|la|le|leur|votre|son|sa|cette|cet) _{0,1} ${FAILING}` },
  {
    find: `[à cause (de l'|de la|du|de leur|de votre|de cette) _{0,1} ${CHARACTER}] (de|du|des|d')`,
    say: 'en raison d’erreurs',
  },
  {
    find: `(l'|la|le|leur|votre|cette|cet|quelle|pure|totale) ${CHARACTER} (crasse|totale|complète)? (des|du|de (la|nos|vos|ces|leurs|cette|l'|certain*)|de ce)`,
  },
  { find: `(leur|votre|cette|quelle|pure|totale|pur) ${CHARACTER}` },
  {
    find: `(à cause|c'est à cause) de (gens|familles|personnes|enfants|monde|politiciens|citoyens|voisins|parents) comme (vous|toi|eux|ça)`,
  },
  { find: `à cause (de vous|d'eux|d'elles|de ces gens|de ces|de toi|de vos|de nos dirigeants)` },
  { find: `c'est à cause (du|des|de la|de l'|de|d') ${any}` },
  {
    find: `parce (que|qu') (vous|ils|elles|on|les|la|le|vous|nos|leurs|personne|notre) _{0,4} (ne|n') (pens*|voul*|veu*|a pas|avez pas|ont pas|daign*|écout*|fai*|font|s'en|se) _{0,3} (qu'à|que|rien|pas (daigné|voulu|pris|fait)|jamais)`,
  },
  {
    find: `si ${THEY} (propres)? ${any} _{0,1} [faisait (mieux|bien|vraiment|juste)? (leur|sa|son) (part|travail|job|devoir|boulot|possible)]`,
    say: 'pouvait compter sur plus de soutien',
  },
  {
    find: `si ${THEY} (propres)? ${any} _{0,1} [faisaient (mieux|bien|vraiment|juste)? leur (part|travail|job|devoir|boulot|possible)]`,
    say: 'pouvaient compter sur plus de soutien',
  },
  { find: `si ${THEY} (propres)? ${any} _{0,3} (avait|avaient|eussent) [daigné]`, say: 'pu' },
  {
    find: `si ${THEY} (propres)? ${any} _{0,3} (s'occup*|se souci*|se préoccup*|écout*|visitai*|daign*|prenai*|pensai*|s'intéress*|respectai*|se donnai*|étaient (moins|plus)|était (moins|plus)|avait (fait|écouté|agi|pris|voulu|visité|appelé|répondu|rempli)|avaient (fait|écouté|agi|pris|voulu|visité|appelé|répondu|rempli))`,
  },
  { find: `si vous (aviez|vous) (daigné|vraiment|occupiez|écouté|fait votre|agi|souciiez|étiez)` },
  {
    find: "(ne|n') (ont|a|avez|aviez|peut|peuvent|pouvez) (qu'à)? (s'en|vous en|s'en) prendre (qu'à|à)? (eux|elle|lui|vous|elles|soi|la)?",
  },
  { find: "(n'a|n'ont|n'avez) qu'à (s'en|vous en) prendre à" },
  {
    find: `(vous|ils|elles|${any}) _{0,1} (avez|ont|a) (tous|toutes)? [laissé (faire|mourir|crever|tomber)]`,
  },
  {
    find: `(vous|ils|elles|ceux qui|celles qui|tous qui|${any}) _{0,2} (avez|ont|a)? (tous|toutes)? (détourné le regard|détournent le regard|fermé les yeux|ferment les yeux|regardé ailleurs|regardent ailleurs|tourné le dos|tournent le dos|rien fait|lavé les mains)`,
  },
  { find: `(du)? sang sur les mains`, say: 'du travail à faire' },
  {
    find: `(sont|est|voilà|voici|c'est|ce sont) (bien)? (les|la|le) (vraie*|vrais|vrai|seul*|véritable*|principa*|première*) (cause|causes|problème|problèmes|coupable|coupables|responsable|responsables|raison)`,
  },
  {
    find: `(le|les) (vrai|vrais|seul|seuls|véritable*) (problème|problèmes|coupable|coupables|responsables|danger) (ici)? (c'est|ce sont|est|sont|:)`,
  },
  { find: `(toujours|encore) les mêmes (coupables|responsables)` },
  {
    find: `(ce sont|c'est|ce n'est) (bien)? (les|la|le|l'|vous|eux|nos) ${any}? _{0,2} qui (ont|a|avez) (fait ça|fait cela|causé|tué|abandonné|laissé|détruit|échoué|créé)`,
  },
  {
    find: `(en porte|en portent|porte|portent|en portez|portez) (l'entière|toute|seul*|tous)? (la)? responsabilité`,
  },
  { find: "(il|elle|ils|elles|on) (faut|faudrait) (blâmer|s'en prendre (à|au|aux))" },
  { find: `(on|nous|je) (blâme|blâmons|accuse|accusons) (les|le|la|l'|ces|nos)` },
  { find: `voilà (ce qui arrive|où mène|ce que donne|le résultat) (quand|l'|la|le|de|des)` },
  { find: `ça arrive quand (on|les|vous|le|la) _{0,6}` },
  { find: `${any} [(a|ont) (échoué|trahi|abandonné|laissé tomber)] (nos|les|leurs|ses|la|tou*|une)` },
  {
    find: `(nous|vous|les|nos aînés|l'|nous) (a|ont|avez) (tous|lâchement)? (trahi*|abandonné*|laissé* tomber)`,
  },
  {
    find: `(familles|enfants|fils|filles|proches|gens|ceux|celles|neveux|jeunes|héritiers|petits-enfants|couples) [qui (abandonnent|ont abandonné|délaissent|oublient|se débarrassent de|laissent tomber|parquent|larguent|placent)] (leurs|leur|nos|un|des)`,
    say: 'qui ont perdu le lien avec',
  },
  {
    find: `${many} _{0,3} (abandonn*|se débarrass* de|parqu*|largu*|délaiss*|laissent tomber|dépos*) (leur|leurs) (propres|vieux)? (parents|mère|père|grands-parents|aînés|proches|mères)`,
  },
  {
    find: `(abandonné*|délaissé*|oublié*|négligé*) par (leurs|ses|sa|leur|son) (propre*)? (famille*|enfant*|fils|fille*|proche*) (ingrat*|égoïste*|indigne*)?`,
  },
  {
    find: `(enfants|fils|filles|familles|proches|jeunes|gestionnaires|dirigeants|propriétaires|politiciens|politiciennes|fonctionnaires|élus|élues|médecins|employés|préposés|voisins|voisines|gens|banquiers|patrons|ministres|héritiers|neveux|gouvernement|ministre|parents|bureaucrates|citoyens|personnes|locateurs) [(aussi|si|tellement)? (avides|ingrats|ingrates|égoïste*|paresseux|paresseuse*|sans-cœur|sans cœur|négligents|incompétent*|irresponsable*|corrompus|cupides|insouciants|indifférents|lâches|indignes|cruels|profiteurs|hypocrites|incapable*|sans scrupule*)]`,
    say: '',
  },
  {
    find: `(génération|société|gouvernement|famille|jeunesse|monde) (qui|d'égoïstes) (ne)? _{0,1} (pense|vit|voit)? (qu'à|que pour|d'égoïstes)`,
  },
];

export const FR_ALLOWED: readonly string[] = [
  "la faute (du|de la|de l'|des|au|à la|aux) (chocolat|neige|verglas|pluie|météo|tempête|soleil|gâteau|gâteaux|biscuits|canicule|vent|froid|popcorn|musique)",
  "(qui|ont|avez|a|d'avoir) (ont|avez|a|as)? eu (la|le) (décence|cœur|courage|bon sens) (de|d')",
  '(notre|ma|nulle) faute',
  'faute (de|à) personne',
  '(pas|jamais|ni|non|plus) (de)? (votre|leur|sa|ta|la) faute',
  "(n'|ne) _{0,2} (jamais|pas|aucunement|nullement) (responsable*|coupable*|à blâmer)",
  '(reconnu*|trouvé*|déclaré*|jugé*) _{0,2} (responsable*|négligent*)',
];
