import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const ILLNESS =
  "(any|some|mild|severe|early|early-onset|advanced)? (dementia|alzheimer's|alzheimers|alzheimer|cognitive|parkinson's|memory loss)";

const EN = `
  (the|our|your|their|for|of|and) [demented] (and|who|are|have|need|,|$|in|or) => people living with dementia
  (my|her|his|your|their|our)? [demented (mother|father|parent|parents|husband|wife|grandmother|grandfather|relative|relatives|resident|residents|patient|patients|people|person|seniors|man|woman|client|clients|uncle|aunt)] => $2 living with dementia
  (old|poor|half)? demented
  is (going|getting|becoming) senile => is developing dementia
  was (going|getting|becoming) senile => was developing dementia
  [(goes|becomes|gets|turns) senile] => develops dementia
  [(go|become|get|turn) senile] => develop dementia
  [(going|becoming|getting|turning) senile] => developing dementia
  [(went|became|got|turned|gone) senile] => developed dementia
  [is (so|too|completely|a bit|a little|totally|half|partly)? senile] => has dementia
  [are (so|too|all|completely|a bit|totally|half|partly)? senile] => have dementia
  [was (so|too|completely|a bit|totally|half|partly)? senile] => had dementia
  senile (people|patients|residents|seniors|parents|clients|relatives) => $1 living with dementia
  senile (parent|patient|resident|mother|father|man|woman|person|client|relative|husband|wife) => $1 living with dementia
  more (and more)? senile => more forgetful
  [senile] (<marks>|$|,|and|or|but|now|at|in|when) => living with dementia
  senile (_) => $1 living with dementia
  [is demented] => has dementia
  [are demented] => have dementia
  senile dementia => dementia
  senility => dementia
  [suffers from] ${ILLNESS} => lives with
  [suffer from] ${ILLNESS} => live with
  [suffering from] ${ILLNESS} => living with
  [suffered from] ${ILLNESS} => lived with
  [(are|is)? (afflicted|stricken|struck) (with|by)] ${ILLNESS} => living with
  (dementia|alzheimer's) (victim|sufferer) => person living with dementia
  (dementia|alzheimer's) (victims|sufferers) => people living with dementia
  victims of (dementia|alzheimer's|alzheimer's disease) => people living with dementia
  [(is|was) (a)? victim of (dementia|alzheimer's|alzheimer's disease)] => lives with dementia
  victim of (dementia|alzheimer's|alzheimer's disease) => person living with dementia
  (empty|hollow|mere) shell (now|of|$|,)
  (just|only|now|like|nothing but|become|mere) (empty|hollow)? shells
  (are|become|became|were) (just|only|now|like|basically)? (vegetables|empty shells|hollow shells|zombies) ($|,|and|by|at|now|in)
  (a|just a) shell of (herself|himself|themselves|her|his|their|the|a|what)
  (already|long|basically|half|mentally) gone (upstairs|in the head|mentally)
  (nothing but|just|like|into|become|became|basically|practically|than|only) a vegetable
  [(is|are|be) (losing|slowly losing) (her|his|their) (mind|marbles)] => has memory problems
  (lost|losing|lose|loses) (her|his|their|your) (mind|marbles)
  (not all there|off (her|his|their) rocker|gone gaga|gone soft in the head|out to lunch upstairs)
  living death`;

const FR = `
  [(les|nos|ces) (=déments|=dements)] => les gens ayant un trouble neurocognitif
  [des (=déments|=dements)] => des gens ayant un trouble neurocognitif
  [aux (=déments|=dements)] => aux gens ayant un trouble neurocognitif
  (patients|résidents|aînés|usagers|parents|vieux) [(=déments|=dements)] => ayant un trouble neurocognitif
  (patient|résident|parent|père|homme|mari|conjoint) [=dément] => ayant un trouble neurocognitif
  [un =dément] => quelqu’un ayant un trouble neurocognitif
  (une|cette|la) [=démente] (qui|et|est|,|$|dans) => personne ayant un trouble neurocognitif
  (personne|personnes|patiente|patientes|résidente|résidentes|mère|femme|dame|dames|aînées) [(=démente|=démentes)] => ayant un trouble neurocognitif
  [est (déjà|complètement|un peu)? (=démente|=dément)] ($|,|et|il|elle|on|qui) => a un trouble neurocognitif
  (démence|démences) (sénile|séniles) => trouble neurocognitif
  [(devient|devienne|deviendra|tourne) (un peu|complètement|presque)? sénile] => a des pertes cognitives
  [deviennent (un peu|complètement|tous|toutes)? séniles] => ont des pertes cognitives
  [est (un peu|complètement|déjà|presque)? sénile] => a des pertes cognitives
  [sont (un peu|complètement|tous|toutes|déjà)? séniles] => ont des pertes cognitives
  sénile => en perte cognitive
  séniles => en perte cognitive
  [sénilité] => perte cognitive
  [(les|nos) (=Alzheimer|alzheimers)] (sont|ont|qui|et|peuvent|,|$|en|ne|oublient) => les gens atteints d’alzheimer
  victimes (de l'alzheimer|d'alzheimer|de la maladie d'alzheimer|de démence) => personnes vivant avec l’alzheimer
  [est (une)? victime (de l'alzheimer|d'alzheimer|de la maladie d'alzheimer|de démence)] => vit avec l’alzheimer
  victime (de l'alzheimer|d'alzheimer|de la maladie d'alzheimer|de démence) => personne vivant avec l’alzheimer
  [souffre de] la maladie (d'alzheimer|de parkinson|à corps) => vit avec
  [souffre d'] alzheimer => vit avec l’
  [souffre de] l'alzheimer => vit avec
  [souffre (du|de)] parkinson => vit avec le
  [souffrent de] la maladie (d'alzheimer|de parkinson|à corps) => vivent avec
  [souffrent d'] alzheimer => vivent avec l’
  [souffrent de] l'alzheimer => vivent avec
  [souffrent (du|de)] parkinson => vivent avec le
  [souffrant de] la maladie (d'alzheimer|de parkinson|à corps) => vivant avec
  [souffrant d'] alzheimer => vivant avec l’
  [souffrant de] l'alzheimer => vivant avec
  [souffrant (du|de)] parkinson => vivant avec le
  [souffre de] démence => vit avec une
  [souffrent de] démence => vivent avec une
  [souffrant de] démence => vivant avec une
  (plus|que|qu'|devenu|devenue|comme|simple) un légume
  (n'a|n'ont|n'avait|n'est) plus (du tout)? [toute (sa|leur|ses) tête]
  (perd|perdent|perdu|perdre|perdait) (un peu|complètement|totalement)? (la boule|la carte|la raison|la tête)
  (est|sont|devenu|devenue|devient|complètement|tout|toute|un peu) (gaga|gagas|gâteux|gâteuse|gâteuses)
  (patients|malades|résidents|gens|personnes|ils|elles|déments) (-là|là|atteints|atteintes)? (sont|deviennent|finissent|restent) (comme|juste|rien que)? (des|de vrais|en) (légumes|plantes|zombies|coquilles vides|morts-vivants)
  (comme|est|devient) un légume
  (l'|une) ombre d' (elle|lui|eux|elles) même
  (l'|une) ombre de (elle|lui|ce qu'|celle qu'|celui qu')
  un légume (ne|n'|ça|,)
  coquille vide`;

/** Words that make the illness of a person the whole of them. */
export const dementiaWords = defineRule({
  id: 'professional/dementia-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'alzheimer-language',
  elseDropSentence: true,
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: ['lady gaga'],
    fr: ['lady gaga', "coquille vide (d'oeuf|d'œuf|juridique)"],
  },
});
