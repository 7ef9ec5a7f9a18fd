import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';

const { any, anybody, many } = GROUPS.fr;
const VERDICT_M =
  '(honteux|scandaleux|dégueulasse|dégoûtant|pathétique|lamentable|minable|indigne|pitoyable|méprisable|ignoble|écœurant|révoltant|inexcusable|impardonnable|risible|odieux|indécent|inqualifiable|abject|ridicule|gênant|aberrant)';
const VERDICT_F =
  '(honteuse*|scandaleuse*|dégueulasse*|dégoûtante*|pathétique*|lamentable*|minable*|pitoyable*|méprisable*|ignoble*|écœurante*|révoltante*|inexcusable*|impardonnable*|risible*|odieuse*|indécente*|inqualifiable*)';

/** What people are said to be, as a predicate. */
const FAULTY =
  `(tous|toutes|vraiment|complètement|une bande|une gang)? (des|de|d'|un|une)? (incompétent*|paresseux|paresseuse*|égoïste*
  |ingrat*|hypocrite*|lâches|menteur*|voleur*|profiteur*|vautour*|corrompu*|nul*|déconnecté*|pourri*|clown*|idiot*
  |imbécile*|parasite*)`.replace(/\s+/g, ' ');

export const FR: readonly PhraseEntry[] = [
  {
    find: '[(quelle|belle) (farce|blague|plaisanterie|mascarade|comédie|insulte)] (,|que|!|$)',
    say: 'c’est décevant',
  },
  { find: '(devrai*|devraient|devriez) (aller)? se (cacher|terrer) (de honte)?' },
  { find: 'vous devriez vous cacher' },

  {
    find: '(ne)? (confierai*|confierions|laisserai*|confierait) (même)? pas (même)? (un|une|mon|ma|notre|la garde)',
  },
  {
    find: '(ignorance|incompétence|arrogance|indifférence|stupidité|paresse|cruauté|hypocrisie|manque de (respect|cœur|empathie|compassion)) _{0,7} (est|était|sont|me) (consternant*|stupéfiant*|affligeant*|sidérant*|incroyable|sans bornes|sans limite*|scandaleu*|désolant*|renversant*|ahurissant*|hallucinant*|étourdissant*|crasse)',
  },
  { find: "(paroles|promesses|discours|mots|belles) (creux|creuses|vides|en l'air|vaines|bidon)" },
  { find: "(belles paroles|beaux discours|grands discours|promesses en l'air)" },
  { find: 'comme des (vautours|hyènes|parasites|rats|requins|charognards)' },
  {
    find: "(se|s'en) (fout|fiche|foutent|fichent|balance|contrefout|crisse) (visiblement|clairement|manifestement|éperdument|complètement|royalement|bien)? (de|des|du|d')",
  },

  { find: "[(n'|ne) a (même|encore)? (pas|jamais) (même)? daigné]", say: 'n’a pas pu' },
  { find: "[(n'|ne) ont (même|encore)? (pas|jamais) (même)? daigné]", say: 'n’ont pas pu' },
  { find: "[(n'|ne) avez (même|encore)? (pas|jamais) (même)? daigné]", say: 'n’avez pas pu' },
  { find: "(ne|n') (daigne*|daignai*) (même)? (pas|jamais|plus)?" },
  { find: 'sans (même)? daigner' },
  {
    find: "(ne|n') (a|ont|avez) (même)? pas (même)? eu (la|le) (décence|courage|courtoisie|politesse|délicatesse|gentillesse)",
  },
  {
    find: "(n'|ne) (a|ont|prend|prennent|s'est|se sont) (même)? pas (même)? (pris|eu)? (la peine|le soin) de",
  },
  {
    find: `${any} _{0,3} [(se (fiche|fout|moque|contrefiche)|s'en (fiche|fout|moque|balance|contrefiche)) (bien|pas mal|complètement|royalement|éperdument)? (de|d')]`,
    say: 'peut faire plus pour',
  },
  {
    find: `${many} _{0,3} [(se (fichent|foutent|moquent|contrefichent)|s'en (fichent|foutent|moquent|balancent)) (bien|pas mal|complètement|royalement|éperdument)? (de|d')]`,
    say: 'peuvent faire plus pour',
  },
  {
    find: `(${anybody}|qui) _{0,3} [(se (fiche|fichent|fout|foutent|moque|moquent|contrefiche|contrefichent)|s'en (fiche|fichent|fout|foutent|moque|moquent|balance|balancent|contrefiche|lave les mains|lavent les mains)) (bien|pas mal|complètement|royalement|éperdument|carrément)?]`,
  },
  {
    find: `${any} _{0,3} [(n'|ne)? en (a|ont) (clairement|visiblement|vraiment|strictement)? rien à (faire|foutre|cirer|battre)] (de|d'|des|du)?`,
  },
  {
    find: `(n'|ne)? en (a|ont|avez) (clairement|visiblement|vraiment|strictement)? rien à (faire|foutre|cirer|battre)`,
  },
  {
    find: "[devraient (tous|toutes|vraiment)? avoir honte (d'eux-mêmes|d'elles-mêmes)?] $",
    say: 'peuvent faire mieux',
  },
  { find: "[devrait (vraiment)? avoir honte (de lui-même|d'elle-même)?] $", say: 'peut faire mieux' },
  { find: "[devraient avoir honte (de|d')]", say: 'pourraient éviter de' },
  { find: "[devrait avoir honte (de|d')]", say: 'pourrait éviter de' },
  { find: '(devriez|devrais|devraient|devrait) (tous|toutes|vraiment)? avoir honte' },
  {
    find: "(vous n'avez|n'avez-vous|avez-vous|ils n'ont|n'ont-ils|aucune) (pas|aucune|donc)? (honte|décence|conscience|pudeur)",
  },
  {
    find: '(quelle|une vraie|une véritable|une pure|la) honte (nationale)? ($|que|de|pour|!|:|,)',
    say: 'c’est décevant',
  },
  {
    find: "c'est (une|la) (vraie|véritable|pure)? (honte|farce|insulte|gifle|plaisanterie|mascarade)",
    say: 'c’est décevant',
  },
  {
    find: '(est|sont) [(une|la) (vraie|véritable|pure)? (honte|farce|insulte|gifle|mascarade)]',
    say: 'une déception',
  },
  { find: '^ honte (à|au|aux)' },
  {
    find: "honte (à|au|aux) (ce|cette|ces|la|le|les|vous|notre|nos|ceux|celles|gouvernement|ministère|ministre|l')",
  },
  {
    find: `(c'est|c'était|est|quoi de plus) (tout simplement|vraiment|carrément|franchement|complètement|absolument|totalement|simplement|juste|si|tellement|tout à fait)? [${VERDICT_M}]`,
    say: 'décevant',
    severity: 'consider',
  },
  { find: `^ [${VERDICT_M}] ($|!|.)`, say: 'décevant', severity: 'consider' },
  {
    find: `^ (vraiment|tout simplement|franchement|carrément|tellement) ${VERDICT_M} $`,
    severity: 'consider',
  },
  {
    find: `(une|cette|leur|la|quelle|des|ces|les|attitude|décision|réponse|situation) _{0,1} ${VERDICT_F}`,
    severity: 'consider',
  },
  {
    find: '^ (typique|pathétique|pitoyable|incroyable mais vrai|lamentable|quel cirque|quelle farce|quelle blague|quelle mascarade|quel mépris|quelle indifférence|quel gâchis) ($|.|!)',
    say: '',
  },
  { find: `${any} (sans cœur|sans-cœur|sans scrupules|sans âme|sans-génie)` },
  {
    find: `[trop (paresseux|paresseuses|lâches|lâche|stupides|égoïstes|égoïste|radins|arrogants|bornés|incompétents|aveugles|fiers) pour]`,
    say: 'à court de temps pour',
  },
  {
    find: '(être|est|sont|si|aussi|tellement|bien) (aussi|si|tellement)? (sans-cœur|sans cœur|inhumain*|incompétent*|borné*|ingrat*|insensible*|déconnecté*|méprisant*|lâche*|égoïste*|nul*|paresseux|paresseuse*)',
  },
  { find: `${many} [(incompétents|bornés|méprisants|déconnectés|insensibles)]`, say: 'débordés' },
  { find: `${any} [est ${FAULTY}] (<marks>|$|,|;|:|et|mais|quand|parce)`, say: 'peut faire mieux' },
  { find: `${any} [sont ${FAULTY}] (<marks>|$|,|;|:|et|mais|quand|parce)`, say: 'peuvent faire mieux' },
  {
    find: `${any} (est|sont) (tous|toutes|des|de|vraiment|complètement|une bande|une gang)? _{0,1} (incompétent*|incapable*|paresseux|paresseuse*|égoïste*|ingrat*|hypocrite*|lâches|menteur*|voleur*|profiteur*|vautour*|corrompu*|nul*|déconnecté*|pourri*|clown*|idiot*|imbécile*|parasite*)`,
  },
  {
    find: "(bande|gang|tas|ramassis|clique) (d'|de) (incapable*|incompétent*|profiteur*|menteur*|voleur*|hypocrite*|paresseux|clown*|lâches|idiot*|imbécile*|vautour*|égoïste*|ingrat*|bureaucrate*)",
  },
  {
    find: `${any} _{0,2} [n'a (absolument|clairement|visiblement)? aucune idée (de|d')]`,
    say: 'connaît mal',
  },
  {
    find: `${any} _{0,2} [n'ont (absolument|clairement|visiblement)? aucune idée (de|d')]`,
    say: 'connaissent mal',
  },
  {
    find: `${anybody} _{0,2} (n'a|n'ont|n'avez) (absolument|clairement|visiblement)? (aucune|pas la moindre) (idée|décence|honte|compassion|humanité|empathie|conscience)`,
  },
  {
    find: `(ils|elles|${any}) _{0,2} (ne|n')? (veut|veulent) (même)? (rien|pas) (le)? (savoir|voir|entendre|comprendre|écouter)`,
  },
  {
    find: `(ils|elles|${any}) (ne|n') (comprend|comprennent|connaît|connaissent) (vraiment|strictement|absolument)? rien`,
  },
  {
    find: 'quel* (genre|sorte|espèce) de (personne|personnes|fils|fille|famille|familles|gouvernement|société|enfant|enfants|monstre|gens|ministre|pays|parents|humain|banque|gestionnaire) (laisse|laissent|abandonne|abandonnent|fait|font|peut|peuvent|vole|volent|oublie|traite|traitent|frappe|coupe|ignore|ignorent|place|met|ose)',
  },
  {
    find: "comment (peut-on|peuvent-ils|pouvez-vous|peut on|ont-ils pu|avez-vous pu|une famille peut|un fils peut|quelqu'un peut|des gens peuvent) (être|faire|laisser|abandonner|traiter|oublier|ignorer|tomber|en arriver|dormir|se regarder)",
  },
  { find: 'comment (osent-ils|osez-vous|ose-t-il|ose-t-elle|ose-t-on|osent|ose)' },
  {
    find: "(ils|elles|vous|il|elle) (ne)? (mérit*) (pas|que|qu'|rien|d'être (congédié*|renvoyé*|mis* dehors|emprisonné*))",
  },
  {
    find: '(traite|traitent|traité*|traitez) (les|nos|ses|leurs|ces|comme)? (aînés|parents|résidents|personnes|vieux|usagers)? (âgées|aînées)? (comme (des|du|de la|un|une) (déchet*|animaux|bétail|chien*|numéro*|bébé*|enfant*|fardeau|moins que rien|meubles))',
  },
  {
    find: "(à se demander|on se demande) (si|ce que|à quoi|comment|s') (ils|elles|il|elle|le|la|les|servent|sert)",
  },
];

export const FR_ALLOWED: readonly string[] = [
  '(on|nous) ne (sait|savons) (pas|plus) compter',
  '(fraudeur*|agresseur*|abuseur*|arnaqueur*|escroc*|voleur*|criminel*|coupable*|lui|eux) (, (lui|eux) ,)? qui (devrait|devraient|doit|doivent) (bien)? avoir honte',
  "honte (,)? (elle)? (qui|qu'|que|dont) (ne|vous n'|n'|personne|on ne) _{0,6}",
  "(il|elle) mérite qu'(on|elle|il)",
  "(pas|aucune|sans|n'y a pas|n'ayez pas|jamais|de la|par|la) (de|avoir)? honte (à|de|ou|et|d'|est|,)",
  "(ne|n') (mérite*|méritez) pas (ça|cela|d'être (maltraité*|seul*|volé*))",
];
