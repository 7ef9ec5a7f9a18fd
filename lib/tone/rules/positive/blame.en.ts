import { GROUPS } from '../../lexicons/groups';
import { OF_THEM_EN } from '../../lexicons/pieces';
import type { PhraseEntry } from '../../rule';

const { any, anybody } = GROUPS.en;
const FAILING =
  `(incompetence|negligence|greed|laziness|stupidity|indifference|ignorance|cowardice|inaction|selfishness
  |arrogance|carelessness|apathy|ineptitude|mismanagement|neglect|failure|failures|silence|cruelty|stinginess|meanness
  |hypocrisy|complacency|bad management|poor management|incompetent|lazy|useless|greedy|negligent)`.replace(
    /\s+/g,
    ' ',
  );
/** Failings of character: words of blame even where nothing else is said. */
const CHARACTER =
  '(incompetence|laziness|stupidity|cowardice|selfishness|arrogance|ineptitude|hypocrisy|stinginess|greed|apathy|indifference|inaction|complacency)';

export const EN: readonly PhraseEntry[] = [
  {
    find: "[(simply|just|clearly|obviously|really)? (didn't|didnt|did not) (even|really)? care enough to]",
    say: 'did not',
  },
  { find: "(don't|doesn't|do not|does not|never) (even|really|simply)? (care|cares|cared) enough to" },
  { find: 'only (has|have) (itself|themselves) to (blame|thank)', say: 'can do better' },
  { find: '(has|have) only (itself|themselves) to (blame|thank)', say: 'can do better' },
  {
    find: `${any} (all|simply|just)? [(looked away|looked the other way|turned a blind eye)]`,
    say: 'did not see',
  },
  { find: 'had (better|more important) things to do', say: 'were busy elsewhere' },
  { find: `only (has|have) ${OF_THEM_EN} to (blame|thank)` },
  {
    find: '(you) (all)? (ignored|abandoned|betrayed|dismissed|silenced|mocked) (the|her|him|our|them|us|his|my|every|all)',
  },
  {
    find: 'all (this|that|of this|the) (suffering|pain|misery|grief|waste|loss|mess|heartache) (because|so that|so (the|some|they)|thanks to)',
  },
  { find: `${any} (are|is) (the|one|a big) reason (why|that|for|we|she|he|so|older|seniors)` },
  {
    find: `(this|our|the|your|their) (_)? (government's|ministry's|bank's|home's|hospital's|city's|premier's|minister's|manager's|management's|family's|families'|province's|council's|owner's|landlord's|company's) ${FAILING}`,
  },
  {
    find: '(all)? because (a few|some|certain|rich|greedy|the) (managers|politicians|bosses|executives|shareholders|owners|landlords|people|officials|bureaucrats) (wanted|want|prefer|preferred|refused|refuse|needed)',
  },

  { find: "(whose fault|who is at fault|who's to blame|who we can thank|who we have to thank)" },
  { find: '(look|search) no further than (the|his|her|their|our|city|ottawa|queen)' },
  {
    find: `(wouldn't|would not|would never|could not|couldn't) have (happened|died|lost|come to this|been (robbed|hurt|alone|so|left)) _{0,8} if (the|his|her|their|our|its|anyone|somebody|someone|you|they|people|just|even)`,
  },
  {
    find: 'would (still)? (be|have been) (alive|here|safe|with us|found) _{0,4} if (the|his|her|their|our|its|anyone|somebody|someone|you|they|people|only|just)',
  },
  { find: 'if (only)? _{1,5} had _{1,12} would (still)? be (alive|here|with us|safe)' },
  {
    find: `because (the|their|his|her|our|your|its|some|these|those|no)? _{0,3} ${any} (won't|never|refuse|refuses|refused|only (think|care|want|see)|would rather|are too|is too|was too|were too|had better|have better|failed to|chose|prefer|prefers|couldn't be|can't be|can't (follow|do|read|keep|even|tell|stop|manage|agree|get)|(don't|doesn't|didn't|do not|does not|did not) (care|bother|listen|visit|take the|call|check|help|respect|explain|do (their|its)|want to|try|pay attention|answer|think))`,
  },
  { find: `(had|have|has) (better|more important) things to do` },
  { find: '(done|do) the decent thing' },
  {
    find: '(had|have|has|without|with) (had|even|only)? (the decency|the basic decency|half a brain|any sense|an ounce of|a shred of)',
  },
  {
    find: `(thanks to|because of|courtesy of) (the|our|your|this|these|those|his|her|their) (lazy|useless|incompetent|heartless|greedy|selfish|careless|clueless|stingy|cruel|arrogant) _`,
  },

  { find: `[thanks to the ${FAILING} of]`, say: 'because of mistakes by' },
  { find: `thanks to (_)? _{0,3} ${FAILING}` },
  { find: `[because of the ${CHARACTER} of]`, say: 'because of mistakes by' },
  { find: `${CHARACTER} of (the|these|those|our|your|this|some|its|their|${any})` },
  {
    find: `(the|their|your|his|her|its|sheer|pure|total|utter|government|bank|ministry|management|city|council|bureaucratic|political) ${CHARACTER} (is|are|has|that|killed|cost|led|means|$)`,
  },
  { find: `(has|have|can) only (blame)? ${OF_THEM_EN} (to blame|to thank)?` },
  { find: `(^|i|we) blame (the|these|our|your|those|this|ottawa|${anybody})` },
  { find: `(we|you) know (exactly)? who (is|to) (blame|responsible|to blame)` },
  {
    find: `[because of (people|families|children|neighbours|men|women|leaders|politicians|citizens|parents) like you]`,
  },
  { find: `(it's|its|it is|that's|this is|all|only) because of (you|them) (people|lot)?` },
  {
    find: `because (you|you people|they) (didn't|did not|never|refused|refuse|don't|couldn't|wouldn't|only|chose|prefer) (to)? (listen|care|act|help|bother|do|check|visit|think|want|look|bothered|cared|listened|even)`,
  },
  {
    find: `if (only)? _{1,4} [(actually|really|just|simply|only|even|ever)? (did (its|their|his|her|your) (job|jobs|part|work|duty) (properly|right)?|cared (enough)?|paid attention)] _{0,9} (would|wouldn't|could|might|we'd|they'd|she'd|he'd)`,
    say: 'had more support',
  },
  { find: `if (only)? _{1,4} had (only|simply|just|even|actually)? [bothered to]`, say: 'been able to' },
  {
    find: `(had|if) _{0,4} [bothered to] (call|visit|check|look|ask|answer|read|listen|do|help|come|stop|notice|pick)`,
    say: 'been able to',
  },
  {
    find: `if (only)? (the|these|their|her|his|our|your|its|more|some|those)? ${any} _{0,2} (bothered|cared|listened|visited|had (done|listened|cared|visited|acted|checked|looked|called|answered|taken|paid|noticed|thought|done) _{0,8}) (would|wouldn't|could|might|we'd|they'd|she'd|he'd)`,
  },
  {
    find: `if (the|these|their|her|his|our|your|its)? ${any} had (simply|just|only|even)? done (the bare minimum|its job|their job|their jobs|its duty|their duty|the right thing|something|anything)`,
  },
  {
    find: `if you (people|all)? (had|really|actually|ever) (cared|care|bothered|listened|visited|paid attention|done your job|voted|thought)`,
  },
  { find: `if you (people)? (cared|bothered|did your job|visited (more|your)|were not so|weren't so)` },
  {
    find: '[(you|they) (all)? (let this happen|let her down|let him down|let them down|let us down|let this go on|allowed this)]',
    say: 'this happened',
  },
  { find: `${any} [let (this happen|it happen|her die|him die|them die|seniors die|people die|this go on)]` },
  {
    find: '(you|they|all of you|those who|people who|everyone who) (all)? (who)? (looked away|looked the other way|turned a blind eye|stood by|did nothing|said nothing)',
  },
  {
    find: `${anybody} (all|simply|just)? (looked away|looked the other way|turned a blind eye|turns a blind eye|turn a blind eye|stood by and|washed their hands|wash their hands)`,
  },
  {
    find: `(this|that|it|all this|her death|his death|their deaths) (is|are)? (all|entirely|squarely)? on (you|them|him|her|the ${any}) $`,
    say: 'we can all help prevent this',
  },
  { find: `this one is on (you|them)` },
  { find: '(have|has|had) [blood on (your|their|his|her|its) hands]', say: 'work to do' },
  {
    find: `(we|you|they|families|seniors|caregivers|residents) (have|can) (_)? (_)? (the)? ${any} to thank for (this|that|it)`,
  },
  {
    find: `(real|true|only|main|biggest) (problem|culprit|culprits|abusers|criminals|villains) (here)? (is|are) (the|these|our|your|those|you|always)? ${anybody}`,
  },
  { find: `(the (real|same|usual|only|true) culprits|the usual suspects)` },
  {
    find: `${anybody} (are|is) the (real|true|only|main|root|biggest) (problem|cause|reason|culprits|culprit|issue)`,
  },
  { find: `${anybody} did this (to|$)` },
  { find: `(that's|this is) what happens when (you|they|we|${any}) _{0,6}` },
  { find: `(that's|this is) what (you|we|they) get (for|when)` },
  { find: `(you|they) only have (yourselves|yourself|themselves) to` },
  {
    find: `(generation|society|government|family|families|people|children|world|country) [(that|who|which) only (thinks|think|cares|care) (of|about)]`,
    say: 'that could think beyond',
  },
  {
    find: `${any} [(has|have)? (failed|betrayed|abandoned|let down)] (our|older|these|seniors|them|her|him|us|you|caregivers|residents|families|the|every|its|their) _{0,2} (seniors|adults|people|elders|residents|caregivers|parents|families|again|generation|$)`,
    say: 'can do more for',
  },
  { find: `you (people)? (have)? (failed|betrayed|abandoned) (our|them|her|him|us|your)` },
  {
    find: `(families|children|sons|daughters|relatives|people|those|kids|couples|heirs|grandchildren) [who (abandon|abandoned|dump|dumped|forget|ditch|ditched|get rid of|warehouse|drop off|park|parked|desert|discard)] (their|an|old|older|elderly|the)`,
    say: 'who have lost touch with',
  },
  {
    find: `(families|children|sons|daughters|relatives|people|kids|young|they) _{0,3} (abandon|dump|ditch|get rid of|warehouse|park|put|stick|drop) their (own)? (parents|mothers|fathers|grandparents|elders|relatives|mother|father|grandmother|parent|elderly|folks|old) _{0,5} (and|then|like|as soon|at the door|in a home|in homes|without)`,
  },
  {
    find: `(abandoned|dumped|forgotten|deserted) by (their|her|his) (own)? (selfish|ungrateful|greedy)? (children|family|families|kids|son|sons|daughters|relatives)`,
  },
  {
    find: '[(greedy|ungrateful|selfish|lazy|heartless|negligent|incompetent|uncaring|careless|corrupt|irresponsible)] (inspectors|sons|children|sons|daughters|families|relatives|kids|grandchildren|managers|owners|landlords|politicians|bureaucrats|officials|caregivers|staff|workers|nurses|doctors|neighbours|neighbors|people|bankers|banks|executives|ministers|government|operators|heirs|nephews|directors|administrators|companies|corporations|youth|generation)',
    say: '',
  },
];

/** Comfort to those who were hurt, apologies, and questions of law. */
export const EN_ALLOWED: readonly string[] = [
  '(the|our)? usual suspects (were|are|will be) (back|here|there|at|on|in|all here)',
  '(the fault of|blame) (the|our)? (chocolate|snow|ice|rain|weather|storm|sunshine|cake|cookies|heat|wind|cold|music|popcorn)',
  "(our|my|no one's|nobody's|no) (own)? fault",
  "(not|never|isn't|wasn't|aren't|nobody|no one) _{0,3} (fault|to blame|at fault|responsible)",
  '(who|what) (is|are|was) to blame',
  'nothing to do with',
  "if (it weren't|it wasn't|it had not been|it hadn't been|not) for",
  '(found|not|who|court|judge|jury|civilly|legally) _{0,3} (negligent|at fault|responsible for)',
];
