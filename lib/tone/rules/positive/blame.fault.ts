import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';

const SOLELY = '(entirely|solely|directly|fully|personally|completely|wholly|alone)';
const ENTIRELY =
  '(entirely|clearly|largely|mostly|only|all|really|solely|directly|partly|also|just as much)?';
const HARM =
  '(death|deaths|tragedy|tragedies|crisis|suffering|mess|disaster|misery|loneliness|isolation|abuse|neglect|scandal|state)';
const HARM_FR =
  '(mort|morts|décès|drame|drames|crise|souffrance|souffrances|tragédie|solitude|isolement|maltraitance|négligence|scandale|situation|gâchis|désastre|misère)';

/** Whose fault it is, in so many words. What is asked instead is how it came about. */
export const EN: readonly PhraseEntry[] = [
  {
    find: "[(it's|its|it is) (all|entirely|clearly|only|really)? (their|his|her|the _{1,4}) (own)? fault that] _",
    say: 'we want to understand why',
  },
  {
    find: "[(it's|its|it is|that's|that is|this is|all this is|this is all) (all|entirely|clearly|only|really)? (your|their|his|her|the _{1,4}) (own)? fault (and (nobody|no one) else's)?] (<marks>|$|,|;)",
    say: 'this is something we can all work on',
  },
  {
    find: "(it's|its|it is|that's|that is|this is|all this is|this is all) (all|entirely|clearly|only|really)? (your|their|his|her|the _{1,4}) (own)? fault (and (nobody|no one) else's)?",
  },
  { find: '(is|are|was|were|be|all|entirely|clearly|only) (your|their|his|her) (own)? (damn)? fault' },
  {
    find: '(is|are|was|were) (clearly|entirely|all|only|largely|mostly|squarely)? the fault of',
    say: 'calls for more support from',
  },
  { find: `the fault (lies|is) (entirely|squarely|clearly)? (with|on)` },
  { find: `${GROUPS.en.anybody} (is|are) (entirely|clearly|completely|solely)? at fault` },
  { find: `is ${ENTIRELY} to blame for`, say: 'has questions to answer about' },
  { find: `are ${ENTIRELY} to blame for`, say: 'have questions to answer about' },
  {
    find: '(is|are) (entirely|clearly|largely|mostly|only|all|really|solely|directly|partly|also|just as much)? to blame',
    say: 'can be part of the solution',
  },
  { find: `(was|were) (entirely|clearly|largely|mostly|only|all|really|solely|directly)? to blame` },
  {
    find: `[(is|was) ${SOLELY} responsible for] _{0,3}`,
    say: 'has questions to answer about',
  },
  {
    find: `[(are|were) ${SOLELY} responsible for] _{0,3}`,
    say: 'have questions to answer about',
  },
  {
    find: `${GROUPS.en.any} [(is|was) responsible for] (every|each|this|these|all|the|our) _{0,2} ${HARM}`,
    say: 'has questions to answer about',
  },
  {
    find: `${GROUPS.en.any} [(are|were) responsible for] (every|each|this|these|all|the|our) _{0,2} ${HARM}`,
    say: 'have questions to answer about',
  },
];

export const FR: readonly PhraseEntry[] = [
  {
    find: "[(c'est|c'était) (entièrement|aussi|surtout|encore|bien|d'abord)? (de)? (la faute (des|du|de|d'|de la|de l') _{1,4}|(leur|sa) (propre)? faute) (si|s')] _",
    say: 'nous cherchons à comprendre pourquoi',
  },
  {
    find: "[(c'est|c'était|ce n'est que|tout ça est|tout cela est|tout ça, c'est|et c'est|si c'est) (entièrement|bien|juste|uniquement|tout simplement|aussi|de)? (de)? (votre|ta|leur|sa|vot') (propre)? faute (à vous|à eux)? (et (pas)? (celle|à) (de)? personne d'autre)?] (<marks>|$|,|;)",
    say: 'c’est l’affaire de tout le monde',
  },
  {
    find: "(c'est|c'était) (entièrement|bien|juste|uniquement|aussi|de)? (votre|ta|leur|sa) (propre)? faute",
  },
  { find: '(est|sont|entièrement|seulement|uniquement) (de)? (votre|leur|sa|ta) faute' },
  {
    find: "[(c'est|c'était) (entièrement|aussi|surtout|encore|bien|d'abord|toujours)? (de)? la faute] (des|du|de|d')",
    say: 'c’est aussi le défi',
  },
  {
    find: "(c'est)? (la)? faute (aux|au|à) (la|l'|les|ces|cette|nos|vos|ministre*|gouvernement*|famill*|jeun*|enfant*|banqu*|politicien*|patron*|proprio*|boomer*|vieux)",
  },
  { find: "(est|sont) (entièrement|uniquement|bien|surtout)? (de)? la faute (des|du|de|d')" },
  { find: '(la faute|le blâme) (revient|incombe|en revient) (entièrement|uniquement)? (à|au|aux)' },
  { find: `par (votre|leur) (seule|propre)? faute` },
  {
    find: "[est (entièrement|seul*|directement|pleinement|personnellement|totalement|uniquement|grandement) responsable (de|d')]",
    say: 'a des réponses à donner au sujet de',
  },
  {
    find: "[sont (entièrement|seul*|directement|pleinement|personnellement|totalement|uniquement|grandement) responsables (de|d')]",
    say: 'ont des réponses à donner au sujet de',
  },
  {
    find: `${GROUPS.fr.any} [est responsable] (de|du|des) (chaque|cette|ces|la|toutes|tous|nos|ce)? _{0,2} ${HARM_FR}`,
    say: 'a des réponses à donner au sujet',
  },
  {
    find: `${GROUPS.fr.any} [sont responsables] (de|du|des) (chaque|cette|ces|la|toutes|tous|nos|ce)? _{0,2} ${HARM_FR}`,
    say: 'ont des réponses à donner au sujet',
  },
  {
    find: `${GROUPS.fr.any} (est|sont) responsable* (de|du|des) (chaque|cette|ces|la|toutes|tous|nos|ce)? _{0,2} ${HARM_FR}`,
  },
];
