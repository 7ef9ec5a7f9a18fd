import type { Sentence } from '../../draft/sentences';
import type { Token } from '../../draft/tokens';

/**
 * Beginnings of words that our users' posts are about. They say what a post speaks of, never how: no learned weight may rest
 * on them (generic engines raise alarms on 45–62 % of harmless posts of the field because of these words).
 */
const STEMS =
  `abus aggress agress assault assail victim violen victim mistreat maltrait neglect neglig exploit fraud arnaqu scam scammer
  hameçonn hamecon phishing theft thiev steal stole vol voleur vole crim criminel murder meurtr homicid suicid death dead die
  died dying mort mour dece décè décéd deuil endeuill grie mourn bereav funeral funérail illness disease maladi malad sick
  patient hospit hôpita hopita cancer demenc démenc dement alzheim parkinson handicap disab invalid blind aveugl deaf sourd
  pain doul suffer souffr harm injur bless hurt traum danger threat menac risk risqu emergenc urgen crisis crise disaster
  catastroph poverty pauvr poor homeless itinéran itineran hunger faim isol lonel solitud alone seul depress dépress anxi
  anxié fear peur afraid scare victim surviv aîné aine aînée senior elder older âge age ageis agis âgis vieill aging ageing
  retire retrait caregiv aidant proche famil resident résident chsld nursing ehpad police court tribunal judge jug law loi
  legal accus convict condamn prison guilt coupabl arrest charg hate haine rac sexis discrimin harcel harcèl harass bully
  intimid fight combat lutt war guerr protest bill victime help aide ligne line prevent préven preven protect protég proteg`
    .split(/\s+/)
    .filter((stem) => stem !== '');

const SHORT = new Set([
  'mort',
  'morts',
  'vol',
  'vols',
  'die',
  'dies',
  'seul',
  'seule',
  'age',
  'âge',
  'law',
  'loi',
  'war',
  'line',
]);
const LONG = new Set(STEMS.filter((stem) => stem.length > 3 && !SHORT.has(stem)));
const LONGEST = Math.max(...[...LONG].map((stem) => stem.length));
const SHORTEST = 4;
/** Most words are told by their first letters not to begin with a stem. */
const BEGINNINGS = new Set([...LONG].map((stem) => stem.slice(0, SHORTEST)));

/** True for a word of the field, in any of its forms. */
export function isNeutral({ kind, norm }: Token): boolean {
  if (kind !== 'word') return false;
  if (SHORT.has(norm)) return true;
  if (!BEGINNINGS.has(norm.slice(0, SHORTEST))) return false;
  for (let length = SHORTEST; length <= Math.min(norm.length, LONGEST); length += 1) {
    if (LONG.has(norm.slice(0, length))) return true;
  }
  return false;
}

/** Who is spoken to or of. Not « nous », “we”: so organisations speak of themselves. */
const SOMEBODY = new Set(
  `you your you're yours u ur yourself yourselves i i'm i've i'd i'll my me mine he she they him her them his their he's she's
  they're these those tu te t' toi ton ta tes vous votre vos je j' me m' moi mon ma mes il elle ils elles lui leur leurs ces
  son sa ses eux`.split(/\s+/),
);

/** True when a sentence speaks to or of somebody: there a word of the field may be aimed (“you abusers”). */
export function speaksOfSomebody(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    if (SOMEBODY.has((tokens[at] as Token).norm)) return true;
  }
  return false;
}
