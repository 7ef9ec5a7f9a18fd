import { GROUPS } from '../../lexicons/groups';
import { ADVERB_EN, NOT_EN, OF_THEM_EN } from '../../lexicons/pieces';
import type { PhraseEntry } from '../../rule';

const { any, anybody, many } = GROUPS.en;
const CANT =
  "(couldn't|couldnt|could not|can't|cant|cannot|won't|wouldn't|couldn't even|can't even|could not even)";
const VERDICT =
  '(disgraceful|shameful|appalling|disgusting|despicable|pathetic|sickening|laughable|contemptible|deplorable|revolting|inexcusable|unforgivable|indecent|outrageous|scandalous)';
const LOW =
  '(lazy|stupid|blind|arrogant|selfish|greedy|cowardly|cheap|incompetent|dumb|proud|spineless|ignorant|self-absorbed)';

/** What people are said to be, as a predicate. */
const FAULTY =
  `(clueless|heartless|spineless|gutless|incompetent|inept|useless|lazy|selfish|greedy|ungrateful|hypocrites|cowards|liars
  |crooks|thieves|a joke|out of touch|blind|deaf|corrupt|asleep at the wheel|idiots|fools|morons|parasites|vultures
  |monsters)`.replace(/\s+/g, ' ');

export const EN: readonly PhraseEntry[] = [
  { find: 'hang (their|his|her|your|its) (heads|head) (in shame)?' },
  { find: '[(a|this|that|what a) (total|complete|sad|sick)? joke of a]', say: 'a disappointing' },

  {
    find: `[(should|ought to) (all|both|really)? (be|feel) ashamed (of ${OF_THEM_EN})? for]`,
    say: 'could reconsider',
  },
  { find: "(couldn't|could not|couldnt) care less" },
  {
    find: "(should not|shouldn't|should never|can't|cannot|couldn't) be (trusted|allowed) (with|near|to (run|care|look|work|be|touch))",
  },
  {
    find: '(ignorance|incompetence|arrogance|indifference|stupidity|laziness|cruelty|hypocrisy|lack of (care|respect|empathy|compassion)) _{0,6} (is|was) (breathtaking|staggering|stunning|appalling|astounding|shocking|beyond|unbelievable|remarkable|incredible|astonishing|mind-boggling|off the charts|hard to believe)',
  },
  {
    find: '(empty|hollow|meaningless|worthless) (words|promises|promise|speech|speeches|talk|gestures|gesture)',
  },
  {
    find: '(people|politicians|officials|ministers|managers|men|those|bureaucrats) who (have|has) never (changed|cared|spent|worked|visited|set|lived|lifted|met|nursed|fed|had|done|known|seen)',
  },
  { find: 'like (vultures|hyenas|parasites|rats|sharks)' },

  {
    find: "[(couldn't|couldnt|could not|wouldn't|couldn't even|could not even) be bothered to]",
    say: 'found no time to',
  },
  { find: `${CANT} be bothered to` },
  { find: `${CANT} be (bothered|arsed) (with|about)?` },
  { find: "[(didn't|did not|didnt) (even)? bother to]", say: 'found no time to' },
  {
    find: `(doesn't|don't|does not|do not|hasn't|haven't|never|nobody|not) (even)? (bother|bothers|bothered) (to|with|replying|answering|calling|visiting|reading|asking|showing)`,
  },
  { find: `(didn't|did not|don't|doesn't) have the (decency|courage|guts|courtesy|basic decency|heart) to` },
  { find: `without (even)? (bothering|having the decency) to` },
  {
    find: `${any} (that|who)? ${ADVERB_EN} [${NOT_EN} ${ADVERB_EN} (care|give a damn|give a hoot|give a toss|give two hoots) about]`,
    say: 'can do more for',
  },
  {
    find: `${any} (that|who)? ${ADVERB_EN} ${NOT_EN} ${ADVERB_EN} [(care|give a damn|give a hoot|give a toss|give two hoots)]`,
  },
  {
    find: `(they|those people|these people) ${ADVERB_EN} ${NOT_EN} ${ADVERB_EN} (care|give a damn|give a hoot|give a toss)`,
  },
  { find: `(that|who) ${ADVERB_EN} ${NOT_EN} ${ADVERB_EN} (care|give a damn) (about|$)` },
  { find: `${anybody} (couldn't|could not|couldnt|could) care less (about)?` },
  {
    find: `(they|you|he|she|${any}) [(should|ought to|must|need to) (all|both|really)? (be|feel) ashamed (of ${OF_THEM_EN})?] $`,
    say: 'can do better',
  },
  { find: `(you|they|everyone|everybody|all) (should|ought to) (all|both|really)? (be|feel) ashamed` },
  {
    find: `how (do|can) (they|these people|you|those people) (sleep at night|live with ${OF_THEM_EN}|look at ${OF_THEM_EN})`,
  },
  { find: `(have|has) (they|you|these people) no (shame|decency|heart)` },
  { find: `${anybody} (have|has) no (shame|decency|heart|conscience|soul|integrity|scruples)` },
  { find: 'shame on you', say: 'you can do better' },
  { find: 'shame on them', say: 'they can do better' },
  { find: 'shame on' },
  {
    find: '[(what|such) a (complete|total|real|national|absolute)? (disgrace|shame|joke|farce|circus|scandal)] ($|that|to|when|how|for|of|our|this|the|it)',
    say: 'this worries us',
  },
  {
    find: "[(it is|it's|this is|that is|that's) (a|an) (complete|total|real|national|absolute|utter|bad|sick)? (disgrace|joke|farce|circus|insult)]",
    say: 'this worries us',
  },
  {
    find: '(is|are|was) [a (complete|total|real|national|absolute|utter|bad|sick)? (disgrace|joke|farce|circus|insult|slap in the face)]',
    say: 'a disappointment',
  },
  { find: 'shame (!|.)? shame' },
  {
    find: `(is|are|was|were|so|just|simply|utterly|absolutely|truly|how|a|an|the|this|that|these|their) [${VERDICT}]`,
    say: 'disappointing',
    severity: 'consider',
  },
  { find: `^ ${VERDICT} ($|.|!)`, severity: 'consider' },
  { find: `^ [${VERDICT}] _{1,9}`, say: 'disappointing', severity: 'consider' },
  {
    find: '^ (typical|embarrassing|ridiculous|unbelievable behaviour|shame|unreal|absurd|no shame|so typical|how embarrassing|how typical) $',
    say: '',
  },
  { find: `[too ${LOW} to]`, say: 'too rushed to' },
  {
    find: `(so|too|this|that|these|those|such|you|they|are|be|completely|totally|utterly|absolutely) (heartless|clueless|spineless|gutless|incompetent|inept|soulless|callous|ungrateful|brain-dead|mindless|uncaring)`,
  },
  {
    find: '(heartless|clueless|spineless|gutless|inept|incompetent|callous|soulless) (people|man|woman|bureaucrat*|politician*|minister|government|manager*|council*|official*|staff|son|daughter|family|families|children|nephew|owner*|landlord*|bank*|director*|leader*|system|company|companies|management|board|monster*|thug*|bunch)',
  },
  {
    find: `${any} [(is|are) ${FAULTY}] (<marks>|$|,|;|:|and|but|when|because)`,
    say: 'can do better',
  },
  { find: `${any} (is|are) ${FAULTY}` },
  {
    find: '(bunch|pack|gang|band|lot|parade) of (idiots|fools|clowns|crooks|thieves|liars|incompetent*|hypocrites|cowards|vultures|bureaucrats|losers|amateurs|parasites)',
  },
  {
    find: `${anybody} [(has|have) (absolutely|clearly|obviously)? no (idea|clue)] (what|how|about|of)`,
    say: 'may not know',
  },
  { find: `(they|${any}) (don't|doesn't|do not|does not) (even)? want to (know|see|hear|listen)` },
  { find: `${anybody} (haven't|hasn't|don't have|doesn't have) (a|the) (clue|faintest|slightest)` },
  {
    find: `[what kind of (person|people|family|families|government|son|daughter|society|monster|child|children|country|minister|animal|human|bank|manager|home|man|woman)] (leaves|leave|does|do|would|abandons|abandon|lets|let|steals|steal|can|forgets|treats|treat|hits|could|cuts|makes|ignores|puts)`,
  },
  {
    find: 'how (could|can) (anyone|anybody|people|someone|somebody|you|they|a family|families|a son|a daughter|we) (possibly)? (be so|do this|do that|be this|let|abandon|leave|treat|ignore|stoop)',
  },
  { find: 'how dare (you|they|he|she|the|this|these|anyone|a)' },
  {
    find: `(who do they think they are|who does he think he is|get a clue|do your (damn)? job|do your (damn)? jobs|what a bunch)`,
  },
  { find: `(not|isn't|aren't|barely) (fit|qualified|worthy) to (run|lead|govern|manage|care|call|be)` },
  { find: `${many} (are|is) nothing but` },
  {
    find: '(they|you|he|she) (only)? (deserve|deserves) (what|no|nothing|to be (fired|ashamed|jailed|locked))',
  },
  {
    find: `(treat|treats|treated|treating) (older|our|seniors|them|residents|people|us|elders) (adults|people|seniors|elders)? [like (garbage|trash|dirt|cattle|animals|dogs|children|numbers|a number|a burden)]`,
    say: 'without the respect they deserve',
  },
];

/** Shame that a reader may feel, self-care, and plain negations. */
export const EN_ALLOWED: readonly string[] = [
  'shame on (no one|nobody|me|us|(the|this|that|you ,) (weather|rain|snow|wind|virus|squirrel|squirrels|raccoon|raccoons|winter|fridge|cat|dog))',
  '(no one|nobody|not|never|nothing|no|feel|feeling|feels|without|less|of) _{0,2} (shame|ashamed|shameful|selfish)',
  "(don't|do not|dont) bother",
  '(care) (for|home|homes|plan|enough for)',
  'too (proud|blind) to (ask|see|read|drive)',
];
