import { GROUPS } from '../../lexicons/groups';
import { ADVERB_EN, NOT_EN } from '../../lexicons/pieces';
import type { PhraseEntry } from '../../rule';

/** What “nobody” is said to do, with the form that “too few people” takes. */
const NOBODY: readonly (readonly [one: string, many: string])[] = [
  ['(cares|gives a damn|gives a hoot|gives a toss) about', 'care about'],
  ['cares', 'care'],
  ['listens', 'listen'],
  ['helps', 'help'],
  ['visits', 'visit'],
  ['respects', 'respect'],
  ['notices', 'notice'],
  ['acts', 'act'],
  ['thinks (about|of)', 'think about'],
  ['talks about', 'talk about'],
  ['takes (care|the time|responsibility|notice)', 'take $2'],
  ['pays attention', 'pay attention'],
  ['reads', 'read'],
  ['believes', 'believe'],
  ['understands', 'understand'],
  ['does anything', 'do something'],
  ['bothers to', 'take the time to'],
  ['wants to (help|listen|hear|know|see|pay|act|visit|work)', 'are ready to $2'],
  ['is doing anything', 'are acting'],
  ['is (listening|helping|watching)', 'are $2'],
];
export const NO_ONE = '(nobody|no one|no-one|noone|not one person|not a single person|not a soul)';

const UNKIND =
  `(ignore|ignores|forget|forgets|overlook|overlooks|blame|blames|lie|lies|steal|steals|cheat|cheats|rob|robs
  |treat|treats|exploit|exploits|abandon|abandons|neglect|neglects|refuse|refuses|complain|complains|fail|fails|disappoint
  |disappoints|dismiss|dismisses|patronise|patronize|protect themselves|look away|looks away|look down|looks down|take advantage
  |takes advantage|break their|breaks its|expect|expects|choose|chooses|pick|picks|wait until|waits until|find an excuse
  |finds an excuse|make excuses|makes excuses|side with|sides with|lose|loses|let us|lets us|let them|lets them|let people|lets people
  |put (money|profit|profits|themselves|their)|puts (money|profit|profits|itself|its)|say no|says no|cut|cuts|interrupt|interrupts|rush|rushes
  |think they|thinks it|want to take|wants to take|want the money|think the worst|get it wrong|gets it wrong)`.replace(
    /\s+/g,
    ' ',
  );
const KIND =
  `(listen|listens|listened|care|cares|cared|act|acts|acted|help|helps|helped|visit|visits|answer|answers|respond
  |responds|learn|learns|learned|understand|understands|understood|respect|respects|apologise|apologises|apologize
  |apologizes|consult|consults|consulted|think|thinks|speak up|speaks up|notice|notices|follow through
  |follows through|keep their|keeps its|kept their|kept its|(take|takes|took) (the time|responsibility|us|seniors|older|action|part|it)|tell the|tells the|pay attention|pays attention|say thank|give back|believe|believes|change|changes|report (abuse|anything)
  |do (a thing|anything)|does anything|did anything|does a thing|do what|does what|show up|shows up|look|looks|read|reads
  |want|wants|bother|bothers|admit|admits|ask for help|ask questions|ask us|asks us|set foot|value|values|include|includes
  |complain|complains|make time|makes time)`.replace(/\s+/g, ' ');

/** What makes “everyone knows that …” a verdict on people; without it, it may be a plain truth. */
const HARSH =
  `(don't|doesn't|do not|does not|didn't|won't|can't|isn't|aren't|never|nobody|no one|no|not|only|always|too|useless|lazy
  |greedy|corrupt|selfish|worst|bad|useless|lie*|lying|steal*|cheat*|hid*|rude*|mean|cheap|dangerous|problem|fault|crook*|thief|thieves|thiev*|abus*)`.replace(
    /\s+/g,
    ' ',
  );

export const EN: readonly PhraseEntry[] = [
  { find: `(every single|each and every|absolutely every|literally every) (_)? (_)? ${GROUPS.en.any} _` },
  {
    find: `${GROUPS.en.any} (these days|today|nowadays)? [(have|has|show|shows) (zero|absolutely no|no|not an ounce of) (respect|patience|compassion|interest|empathy|regard|consideration)] (for)?`,
    say: 'do not always show respect',
  },
  {
    find: `${NO_ONE} in (this|our|the|that) (whole|entire)? (country|province|city|town|government|ministry|world|system|building|office|industry|field|neighbourhood|family|sector) (ever|really|even)? (gives|listens|cares|wants|takes|helps|has|does|thinks|looks|visits|knows|understands|believes|respects|talks|answers|pays)`,
  },

  {
    find: `${GROUPS.en.many} (with _|over <number>|these days|today|nowadays)? _{0,1} [always] (are|is|were|get|gets)? (ignored|forgotten|overlooked|left|last|treated|dismissed|blamed|pushed|sacrificed|the)`,
    say: 'often',
  },
  {
    find: `${GROUPS.en.many} (with _|over <number>)? (are|were|get) [always] (ignored|forgotten|overlooked|left|last|treated|dismissed|blamed|pushed|sacrificed|the first|the last)`,
    say: 'often',
  },
  // Any verb: whole groups seldom do a thing always or never.
  { find: `${GROUPS.en.many} (with _|over <number>|these days|today|nowadays)? [always] _`, say: 'often' },
  { find: `${GROUPS.en.many} (with _|over <number>|these days|today|nowadays)? [never] _`, say: 'rarely' },
  {
    find: `[all (of)? (the|these|those|our)?] ${GROUPS.en.many} (think|thinks|want|wants|care|cares|hate|hates|believe|believes|see|sees|treat|treats|lie|lies|steal|steals|ignore|ignores|do|does|look|looks|expect|expects|forget|forgets|refuse|refuses|abuse|abuses|cheat|cheats|say|says|need|needs) (that|older|old|only|about|seniors|their|them|nothing|like|to|is|are|money|the|us|down)`,
    say: 'some',
  },
  {
    find: `[every] ${GROUPS.en.one} (think|thinks|want|wants|care|cares|hate|hates|believe|believes|see|sees|treat|treats|lie|lies|steal|steals|ignore|ignores|do|does|look|looks|expect|expects|forget|forgets|refuse|refuses|abuse|abuses|cheat|cheats|say|says|need|needs) (that|older|old|only|about|seniors|their|them|nothing|like|to|is|are|money|the|us|down)`,
    say: 'more than one',
  },
  {
    find: '(everyone|everybody) (here|these days|nowadays|today|in (power|government|this _))? (is|seems) (only|just|so|too|completely)? (in it for|out for|out to|against|obsessed|busy|too busy|selfish|lying|corrupt|greedy|tired of|fed up|indifferent|asleep|afraid|scared|complicit|looking away|silent|blind)',
  },

  ...NOBODY.map(([one, many]) => ({
    find: `${NO_ONE} (ever|really|else|here|there|actually|seems to|up there|out there|in power|in government|in charge)? ${one}`,
    say: `too few people ${many.replace('$2', '$3')}`,
  })),
  { find: `${NO_ONE} (in|at) _{1,4} (cares|listens|helps|ever|wants to|bothers|has ever|has the)` },
  {
    find: `${NO_ONE} (has|have) ever (bothered|listened|cared|set foot|asked|helped|tried|visited|done|taken|read)`,
  },
  { find: `${NO_ONE} (lifts a finger|lifted a finger|would care|will care|could care less|even cares)` },
  {
    find: '(not a single|not one) (politician|doctor|official|person|bank|minister|nurse|lawyer|manager|journalist|neighbour|family|employer|candidate|party|agency|landlord) (has|had|takes|took|cares|cared|listens|listened|ever|bothers|bothered|wants|wanted|visits|visited|came|helped|answered|offered)',
  },
  {
    find: 'no (politician|doctor|official|bank|minister|lawyer|manager|journalist|employer|candidate|party|landlord|government|child) (has ever|ever|cares|listens|will ever|wants to)',
  },
  {
    find: `[(everyone|everybody|we all) (knows|know) (perfectly|very|full|damn)? (well)? that] _{0,6} ${HARSH}`,
    say: 'we believe that',
  },
  {
    find: '(everyone|everybody|we all) (knows|know) (how|what|why|the|you|they|it|older|seniors|young|banks|politicians|who)',
    say: 'many people know $3',
  },
  { find: '(everyone|everybody|the whole world) (knows|agrees) $', say: 'many people think so' },
  {
    find: '(absolutely|literally|basically)? (everyone|everybody) (agrees|thinks|says|believes) that',
    say: 'we think that',
  },
  {
    find: '(absolutely|literally|basically)? (everyone|everybody) (hates|despises) (how|the|older|seniors|young|their)',
    say: 'many people dislike $4',
  },
  {
    find: '(everyone|everybody) (agrees|thinks|says|believes) (how|the|older|seniors|young|they)',
  },
  {
    find: '(everyone|everybody) (is to blame|ignores|forgets|laughs|looked away|looks away|looks the other way|turns a blind eye|hates|lies|has given up|has forgotten)',
  },
  { find: `${GROUPS.en.anybody} [always] ${UNKIND}`, say: 'often' },
  {
    find: `${GROUPS.en.anybody} (these days|today|nowadays)? (will|would|have|has|can|do|does)? [never] (ever|once|even|really)? ${KIND}`,
    say: 'rarely',
  },
  {
    find: `${GROUPS.en.anybody} (is|are|were|was|get|gets) [always] (ignored|forgotten|overlooked|left out|left behind|last|the last|the first to be|treated|dismissed|blamed|late|wrong|lying|complaining|too busy|in the way|the problem|against)`,
    say: 'often',
  },
  {
    find: `${GROUPS.en.anybody} (is|are) [never] (there|interested|available|consulted|asked|satisfied|happy|grateful|around|home|on our side|on time|held|punished)`,
    say: 'rarely',
  },
  { find: `${GROUPS.en.any} [only (ever)? (thinks|cares)] (about|of)`, say: 'seems to think mostly' },
  { find: `${GROUPS.en.anybody} [only (ever)? (think|care)] (about|of)`, say: 'seem to think mostly' },
  {
    find: `${GROUPS.en.anybody} [(is|are) only (interested in|in it for|after)]`,
    say: 'may seem interested in',
  },
  {
    find: `${GROUPS.en.many} (these days|today|nowadays)? [(couldn't care less|could care less|couldnt care less|${NOT_EN} ${ADVERB_EN} (care|give a damn|give a hoot)) about]`,
    say: 'may not think enough about',
  },
  {
    find: `${GROUPS.en.many} (these days|today|nowadays)? (couldn't care less|could care less|couldnt care less|${NOT_EN} ${ADVERB_EN} (care|give a damn|give a hoot))`,
  },
  {
    find: `${GROUPS.en.many} (these days|today|nowadays)? [(have|has) no respect] (for)?`,
    say: 'do not always show respect',
  },
  {
    find: `${GROUPS.en.many} (these days|today|nowadays)? [${NOT_EN} (ever)? (respect (anyone|anything|anybody|their)|listen|want to (work|listen|help|learn|know|understand)|know how to|lift a finger)]`,
  },
  { find: `${GROUPS.en.many} [respect (nothing|nobody|no one)]`, say: 'do not always show respect' },
  {
    find: `${GROUPS.en.anybody} (still)? [(does|do|did|has done|have done|is doing|are doing) (absolutely|literally)? nothing] (about|for|to|$)`,
    say: 'could do more',
  },
  {
    find: `(all|every) (of the|of these|the|these|those|our)? ${GROUPS.en.any} (is|are) (the same|alike|liars|crooks|thieves|corrupt|lazy|selfish|greedy|useless|incompetent|bad|out to|only|just|cheats|hypocrites|rude|ungrateful)`,
  },
  {
    find: '(all|every) (of)? (you|them|those people|these people) (are|is) (the same|alike|liars|crooks|thieves|useless)',
  },
  { find: `${GROUPS.en.many} (are|is) all the same` },
  {
    find: '[nothing (ever)? (gets done|is ever done|happens)] (for|about|in|when|unless|$)',
    say: 'too little gets done',
  },
];

/** Kind, helpful or factual absolutes. */
export const EN_ALLOWED: readonly string[] = [
  `${NO_ONE} cares what you`,
  'what every _ (_)? (needs|wants|deserves)',
  'no (_)? _ will ever (ask|call|text|email|e-mail|phone|send|request|demand|require|contact|threaten|tell you|pressure|need)',
  `${NO_ONE} (should|deserves|has to|needs to|must|can|may|from|will ever ask)`,
  '(so|until|when|ensure|sure|let|want|wish) (that)? (everyone|everybody) _{0,2} (knows|agrees)',
  '(never) (ask for|asks for) (your|money|payment|a|gift|personal|banking)',
  '(almost|nearly) (everyone|everybody)',
  'care for',
  '(many|most|some|several|certain|few|often|sometimes|our|my|your) _{0,4} (always|never)',
  'always (welcome|there|here|ready|available|happy|glad|proud|grateful|remember|deserve|matter|count|come first|find a|help|helps|love|enjoy|appreciate|learn|free|confidential|willing|looking|say thank|say yes|ask|asks|open|important|on our|part|had|been|wanted|dreamed|loved|knew|close|with us|have)',
  'always (be|have been) _',
  '(every single|each and every) (_)? (_)? _ (deserves|counts|matters|has|can|should|is|was|will|made|who|gets)',
  'never (ask|asks) (for (your|a|money|payment|gift|personal|banking|cash)|you|to)',
  'never (call|calls|text|email|e-mail|request|demand|require|charge|charges|send|sends|contact|share|too|forget|forgets|forgot|give up|gave|stop|stopped|cease|lost|alone|imagined|thought|expected|knew|met|had|been|be|have|lose|miss|get old|go out|tire|ran|see it coming|mind)',
  'never (tell|tells|ask|asks|want|wants|take|takes) (you|anyone)',
  'never (takes|take|get|gets|share|trust|tell|pay|look|use|change|work) (a|long|old|easy|away|you for granted|your|gift|back|for granted)',
  'never (report|reports) (it|abuse|the|an|them|their|what)? (because|out of|for fear)',
  '(never) (stop|stopped|stops|too late|alone|forget|forgot|gave up|give up)',
];
