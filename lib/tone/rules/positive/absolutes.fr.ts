import { GROUPS } from '../../lexicons/groups';
import { NE } from '../../lexicons/pieces';
import type { PhraseEntry } from '../../rule';

/** What « personne » is said not to do, with the plural that « trop peu de gens » takes. */
const NOBODY: readonly (readonly [one: string, many: string])[] = [
  ["s'occupe", 's’occupent'],
  ["s'en occupe", 's’en occupent'],
  ["s'intéresse", 's’intéressent'],
  ["s'y intéresse", 's’y intéressent'],
  ['se soucie', 'se soucient'],
  ["s'en soucie", 's’en soucient'],
  ['se préoccupe', 'se préoccupent'],
  ['se bouge', 'se mobilisent'],
  ['bouge', 'bougent'],
  ['agit', 'agissent'],
  ['aide', 'aident'],
  ['écoute', 'écoutent'],
  ['respecte', 'respectent'],
  ['visite', 'visitent'],
  ['pense', 'pensent'],
  ['parle', 'parlent'],
  ['comprend', 'comprennent'],
  ['répond', 'répondent'],
  ['lit', 'lisent'],
  ['réagit', 'réagissent'],
  ['voit', 'voient'],
  ['remarque', 'remarquent'],
  ['prend', 'prennent'],
  ['fait (rien|quoi que ce soit)', 'agissent'],
  ['veut', 'veulent'],
];
const NOT_A_PERSON = '(jamais|vraiment|plus|rien|plus jamais)?';

/** « s'en foutent » and its kin, for one and for many. */
const SCORN =
  `(s'en (fout|foutent|fiche|fichent|moque|moquent|balance|balancent|contrefiche|contrefichent|lave les mains
  |lavent les mains|crisse|crissent)|se (fout|foutent|fiche|fichent|moque|moquent|contrefiche|contrefichent|balance|balancent))`.replace(
    /\s+/g,
    ' ',
  );
const UNKIND =
  `(ignor*|oubli*|néglig*|mépris*|abandonn*|exploit*|ment|mentent|trich*|vol*|refus*|profit*|se plai*|repouss*|choisi*
  |trouv* (une|des) excuse*|cherch* (une|des) excuse*|ferm* les yeux|regard* ailleurs|trait*|blâm*|dépass*|couper|coupent|coupe
  |attend* (trop|que|la|le)|arriv* en retard|se croient|se croit|se défil*|dit non|disent non)`.replace(
    /\s+/g,
    ' ',
  );
const KIND =
  `(écout*|respect*|pens*|agi*|aid*|visit*|répond*|appren*|compren*|s'excus*|consult*|signal*|tien* (leur|sa|ses|parole)
  |pren*|pai*|parl*|chang*|fai*|font|vien*|vont|va|veu*|s'occup*|s'intéress*|se préoccup*|se souci*|s'inform*|di*|voi*|croi*
  |dénonc*|donn*|s'inquièt*|rend* visite|lèv* le petit doigt|regard*|li*|épargn*|s'adapt*|partag*)`.replace(
    /\s+/g,
    ' ',
  );

export const FR: readonly PhraseEntry[] = [
  {
    find: `(les|ces|leurs|nos) ${GROUPS.fr.many} _{0,2} (ne|n') (se|s'|les|la|le|leur|nous|y|en)? _ [plus jamais]`,
    say: 'plus guère',
  },
  {
    find: `(les|ces|nos) ${GROUPS.fr.many} (nous|vous|les) _ [toujours] (comme|pour|en|de|avec|à)`,
    say: 'souvent',
  },
  { find: `(tous|toutes|les) (les|ces|nos)? ${GROUPS.fr.many} (,)? [sans (aucune)? exception]`, say: '' },
  {
    find: "personne (dans|en|au|à) (ce|cette|notre|la|le|l'|tout) _{1,2} (ne|n') (donne|écoute|veut|fait|prend|aide|pense|visite|s'|se|respecte|a jamais|répond|paie|comprend)",
  },

  {
    find: `(les|ces|leurs|nos|le|la|l'|ce|cette) _{0,1} ${GROUPS.fr.any} _{0,2} (ne|n') (a|ont) [jamais]`,
    say: 'pas encore',
  },
  { find: `qui n'(a|ont) jamais (mis|vu|connu|changé|travaillé|eu|fait|vécu)` },
  {
    find: `${GROUPS.fr.many} _{0,4} sont [toujours] (oublié*|ignoré*|laissé*|négligé*|traité*|les dernie*|sacrifié*|écarté*|mis* de côté|perdant*|blâmé*)`,
    say: 'souvent',
  },
  {
    find: `(les|ces|leurs|vos|nos) ${GROUPS.fr.many} (ne|n') (se|s'|les|la|le|leur|nous|y|en)? _ [jamais rien]`,
    say: 'presque rien',
  },
  // Any verb: whole groups seldom never do a thing.
  {
    find: `(les|ces|leurs|vos|nos) ${GROUPS.fr.many} (d'aujourd'hui|de nos jours|âgés|âgées|aînées|d'ici)? (ne|n') (se|s'|les|la|le|leur|nous|y|en)? _ [jamais]`,
    say: 'pas toujours',
  },
  {
    find: `[tous (les|ces|nos)] ${GROUPS.fr.many} (pensent|veulent|croient|mentent|volent|ignorent|oublient|détestent|refusent|trichent|disent|se (moquent|fichent|foutent)|s'en|traitent|ne (font|pensent|veulent|comprennent|respectent)|n'ont|cherchent|profitent|abusent)`,
    say: 'certains',
  },
  {
    find: `[toutes (les|ces|nos)] ${GROUPS.fr.many} (pensent|veulent|croient|mentent|volent|ignorent|oublient|détestent|refusent|trichent|disent|se (moquent|fichent|foutent)|s'en|traitent|ne (font|pensent|veulent|comprennent|respectent)|n'ont|cherchent|profitent|abusent)`,
    say: 'certaines',
  },
  { find: "tout le monde (ne|n') (pense|pensait|vit|cherche|voit) (qu'à|que|qu')" },
  {
    find: "tout le monde (ici|aujourd'hui)? (est|semble|a l'air) (trop|complètement|tellement|devenu)? (occupé|contre|égoïste|corrompu|indifférent|complice|aveugle|endormi|résigné|blasé|pressé|obsédé)",
  },
  {
    find: `${GROUPS.fr.any} (jett*|lanc*|repouss*|écart*|exclu*|cach*|coup*|impos*|exig*|méprisent|méprise) [toujours]`,
    say: 'souvent',
  },

  {
    find: `${GROUPS.fr.anybody} _{0,3} (ne|n') demand* [jamais] (d'aide|de l'aide|conseil|l'avis|d'être|rien)`,
    say: 'pas toujours',
  },
  ...NOBODY.map(([one, many]) => ({
    find: `(plus? personne) (ici|là-haut|au gouvernement|en haut lieu|d'autre)? ${NE} (nous|les|leur|lui|le|la|l'|me|m')? ${one} ${NOT_A_PERSON}`,
    say: `trop peu de gens $4 ${many}`.replace('  ', ' '),
  })),
  { find: `personne (dans|à|au|aux|en|chez) _{1,4} (ne|n') _{1,4}` },
  {
    find: `personne (ne|n') (a|ont) (jamais|rien|même|levé|fait|daigné|pris|voulu|écouté|répondu|aidé|visité|demandé)`,
  },
  {
    find: `personne (ne|n') (lève|prendra|viendra|fera|voudra|lèvera) _{0,2} (petit doigt|jamais|rien|soin|aide|nous aider)`,
  },
  {
    find: `(pas un seul|pas une seule|aucun|aucune|pas un|pas une) (élu|élue|médecin|politicien|politicienne|ministre|député|banque|gestionnaire|avocat|journaliste|voisin|enfant|employeur|parti|candidat|fonctionnaire|patron|gouvernement|propriétaire|famille|jeune) ${NE} (a|prend|écoute|fait|veut|daigne|lève|s'occupe|s'intéresse|pense|vient|aide|est venu|se soucie|respecte|ose|répond)`,
  },
  {
    find: `(tout le monde|tous) (s'en (fout|fiche|moque|balance|crisse|contrefiche)|s'en lave les mains)`,
    say: 'trop peu de gens s’en soucient',
  },
  { find: `tout le monde se (fout|fiche|moque|contrefiche) (de|d')`, say: 'trop peu de gens pensent à' },
  { find: `tout le monde se (fout|fiche|moque|contrefiche) des`, say: 'trop peu de gens pensent aux' },
  { find: `tout le monde se (fout|fiche|moque|contrefiche) du`, say: 'trop peu de gens pensent au' },
  {
    find: "tout le monde (sait|le sait) (bien|très bien|parfaitement)? (que|qu'|comment|pourquoi|ce que|à quel)",
    say: 'bien des gens savent $3',
  },
  { find: "tout le monde (le sait|sait ça|sait cela|le dit|est d'accord)", say: 'bien des gens le pensent' },
  { find: "[tout le monde (dit|pense|croit|trouve)] (que|qu')", say: 'bien des gens pensent' },
  {
    find: 'tout le monde (ferme les yeux|regarde ailleurs|détourne le regard|a oublié|oublie|ignore|abandonne|ment|déteste|se plaint|nous ignore|les ignore)',
  },
  { find: `${GROUPS.fr.anybody} _{0,3} (ne|n') ${KIND} [jamais] (rien)?`, say: 'pas toujours' },
  {
    find: `${GROUPS.fr.any} _{0,3} [(ne|n') fait (absolument|jamais|pratiquement|strictement|vraiment)? rien]`,
    say: 'pourrait faire plus',
  },
  {
    find: `${GROUPS.fr.anybody} _{0,3} [(ne|n') font (absolument|jamais|pratiquement|strictement|vraiment)? rien]`,
    say: 'pourraient faire plus',
  },
  {
    find: `${GROUPS.fr.anybody} _{0,3} (ne|n')? (respect*|écout*|compren*|veu*|appren*|donn*|fai*|font) (plus|jamais) (rien|personne|aucun)`,
  },
  { find: `${GROUPS.fr.anybody} _{0,3} ${UNKIND} [toujours]`, say: 'souvent' },
  {
    find: `${GROUPS.fr.anybody} (font|fait|mettent|met|passent|passe|sont|est|finissent|finit|choisissent|veulent|veut) [toujours] (passer|primer|l'argent|leur|leurs|les derniers|le dernier|la dernière|les dernières|oublié*|ignoré*|laissé*|négligé*|en retard|en train|trop|par|plus|contre|traité*|absent*)`,
    say: 'souvent',
  },
  {
    find: `${GROUPS.fr.anybody} _{0,3} (ne|n') [(pense|pensent|pensez|penses|vit|vivent|cherche|cherchent|voit|voient)] (qu'à|qu'au|qu'aux|que|qu')`,
  },
  {
    find: `${GROUPS.fr.anybody} _{0,3} (ne|n') (est|sont) (là)? (que pour|qu'intéressé*|intéressé* que|là que pour)`,
  },
  {
    find: `${GROUPS.fr.anybody} (d'aujourd'hui|de nos jours|d'ici|de nos villes)? ${SCORN} (bien|pas mal|complètement|royalement|éperdument|totalement)? (de|d'|des|du|$)`,
  },
  { find: `${GROUPS.fr.many} ${SCORN}` },
  {
    find: `${GROUPS.fr.anybody} (d'aujourd'hui|de nos jours)? [n'ont (plus|pas|jamais)? (le moindre|aucun) (respect|égard|intérêt|scrupule)]`,
    say: 'manquent parfois d’attention',
  },
  {
    find: `${GROUPS.fr.any} [n'a (plus|pas|jamais)? (le moindre|aucun) (respect|égard|intérêt|scrupule)]`,
    say: 'manque parfois d’attention',
  },
  {
    find: `(tous|toutes) (les|ces|nos|vos)? ${GROUPS.fr.many} (sont|se ressemblent) (tous)? (pareil*|les mêmes|des menteurs|des voleurs|des profiteurs|corrompus|paresseux|égoïstes|incompétents|malhonnêtes|des incapables|pourris)?`,
  },
  {
    find: `${GROUPS.fr.many} (sont|c'est) [(tous|toutes) (pareil*|les mêmes|des menteurs|des voleurs|des profiteurs|corrompus|égoïstes)]`,
  },
  {
    find: "[rien (n'est|ne se) (jamais)? (fait|passe)] (pour|au|contre|quand|$)",
    say: 'on peut en faire plus',
  },
];

export const FR_ALLOWED: readonly string[] = [
  '(bien des|certains|certaines|plusieurs|beaucoup|nombreu*|trop|plupart|souvent|parfois|quelques|nos) _{0,7} (jamais|toujours)',
  "jamais (vous|votre|votre nip|de nip|d'être|seul*|oublié|cessé|perdu|quitté|pensé|imaginé|vu|connu|eu)",
  "demand* jamais (votre|vos|de (nip|mot|rens*|pai*|carte*|l'argent|numéro*|donn*)|un|une|le|la|à)",
  '(appell*|exig*|communiqu*|envoi*|envoy*|text*|sollicit*|oubli*|cess*|abandonn*|vous _) jamais',
  "personne (dans|à|au|aux|en|chez) _{1,4} (ne|n') (vous|devrait|doit|peut|demand*|pourra|mérite)",
  '(une|la|cette|chaque|toute|quelque|sa|ma|votre|leur|même|autre|première|seule|telle|quelle|jeune|bonne) personne',
  "personne (ne|n') (devrait|devraient|mérite|doit|a à|est (trop|à l'abri|seul*|parfait)|peut|a besoin|demandera|vous)",
  'jamais (vous|votre|votre nip|de nip|de payer|de carte*|de paiement*|par téléphone|par texto|par courriel|de mot)',
  '(pour que|afin que|si|presque) tout le monde',
  'presque personne',
  "on (ne|n') (partage|donne|clique|signe|communique|révèle|répond|ouvre) jamais",
  'jamais (seul*|trop|cessé|abandonn*|baiss*|oubli*)',
];
