import type { PhraseEntry } from '../../rule';

const BETTER = '(change|changes|improve|improves|get better|gets better|be fixed|be different)';

export const EN: readonly PhraseEntry[] = [
  {
    find: '[(nothing|none of what) (that)? (we|i|you|anyone|anybody) (do|does|try|tries|say|says|did) (ever|really|here)? (seem to|seems to|will|is going to|can|could|appears to)? (ever|really)? (make|makes|made) (a|any|the slightest|much|much of a|one bit of)? (difference|dent)]',
    say: 'what we do takes time to make a difference',
  },
  {
    find: '(nothing|none of what) (that)? (we|i|you|anyone|anybody) (do|does|try|tries|say|says|did) (ever|really)? (seem to|seems to|will|is going to|can|could|appears to)? (ever|really)? (change|changes|help|helps|matter|matters|work|works|count|counts|changed|helped) (anything|a thing|things|anyone|anymore|any more|it)?',
    say: 'change takes time',
  },
  {
    find: "no matter (what|how (hard|much|often)) (we|i|you|anyone) (do|does|try|tries|say|says|fight|work) (,)? (nothing|nobody|no one|it never|things never|it won't) _",
  },
  {
    find: "(there's|there is) (really|absolutely|just)? nothing (that)? (anyone|anybody|we|you|one) can do",
    say: 'there is still something to do',
  },
  {
    find: "(don't|do not|no longer) (even|really|honestly)? know why (we|i) (even|still)? (keep|bother|continue|try|do|go|hope)",
  },
  {
    find: '(has|have) (all|completely|long ago|long since)? given up on (its|our|their|them|her|him|us|seniors|older|elders|the|everything)',
  },

  {
    find: "(won't|wouldn't|doesn't|will not|would not|does not|didn't|can't|not going to|never) (ever|really|even)? (make (any|a|the slightest|much) (difference|dent)|change (a thing|anything)|help anyway|help anyone|matter anyway|do any good)",
    say: 'takes time to make a difference',
  },
  {
    find: '(into the void|to a brick wall|talking to a wall|falls on deaf ears|fall on deaf ears|fell on deaf ears|into the wind|bang our heads|banging our heads|screaming into)',
  },
  { find: '(nobody|no one) left (to|who)' },
  { find: '(stopped|quit|given up|giving up) (believing|hoping|caring|trying|expecting|fighting)' },
  {
    find: "(there's|there is|i see|we see) (simply|just|really|absolutely)? no (way|chance) (to|of|that|we|forward|out|things)",
  },
  {
    find: '(year after year|time after time|again and again|month after month|decade after decade) (,)? (nothing|the same|no change|and nothing|still nothing)',
  },
  {
    find: '(home care|public care|long-term care|solidarity|compassion|respect|the system|care) (as we knew it)? (is|are) (dead|gone for good|finished)',
  },
  {
    find: '(the)? (abuser|abusers|fraudsters|scammers|bad guys|thieves) (always|will always) (win|get away|walk|come back)',
  },

  {
    find: "[(there's|there is|theres|i see|we see|we have|i have|have|see|with) (absolutely|really|just|simply)? (no|little|zero) (more)? hope (left)?] (for)?",
    say: 'there is work to do',
  },
  { find: '(all hope is|hope is) (lost|gone|dead|dying|an illusion)', say: 'there is work to do' },
  {
    find: "(i|we|i've|we've|they've|who|people|have|has|had|everyone) (have|has)? (all|almost|completely|long|long ago)? lost (all|any|our|my|every)? (hope|faith|heart|confidence|trust) (in|that|for|left)?",
  },
  { find: '(beyond|past|out of) (any|all)? (hope|saving|repair|redemption)' },
  {
    find: "(is|are|feels|feel|seems|looks|it's|simply|just|completely|truly|all|totally) (all|so|just|completely|utterly)? [(hopeless|pointless|futile|in vain|for nothing)]",
    say: 'hard',
  },
  { find: "(it's|it is|this is|all this is) (all|just|so)? [useless]", say: 'hard' },
  {
    find: '^ (hopeless|pointless|useless|futile|what a waste|game over|too late) ($|,|<marks>|to|and|of|for|trying|even|anyway|now)',
  },
  {
    find: `(nothing|none of it|none of this) (will|is going to|is gonna|would|can|could|ever) (ever|really|actually)? ${BETTER}`,
    say: 'change takes time',
  },
  {
    find: `(that|this|it|things) (won't|never|can't|cannot|isn't going to|aren't going to) (will|is going to)? (ever|really|actually)? ${BETTER}`,
    say: 'change takes time',
  },
  {
    find: '(that|this|it|things) will never (change|improve|get better|stop|end|be fixed|be any different|happen|be enough)',
    say: 'change takes time',
  },
  {
    find: '(nothing) (ever|really|will ever|is ever going to|is going to|will|going to)? (changes|change|works|improves|gets better|helps|get better|work|be different)',
    say: 'change takes time',
  },
  { find: '(can|could|will|would|going to|is) (ever|possibly|really)? (ever) get (any)? better' },
  {
    find: "(don't|can't|cannot|do not|hard to) see (how|any way|a way|any) _{0,4} (better|change|out|end|hope|point|improve|work)",
  },
  {
    find: "[(what is|what's|whats|where is|where's) the (point|use) of] _",
    say: 'how can we get results from',
  },
  {
    find: "(what is|what's|whats|where is|where's|see) (even)? the (point|use) (in|of|anymore|any more|$|if|when)?",
  },
  {
    find: "(there's|there is|i see|we see|see|is there) (really|just|even)? (no|little|any) (point|use|sense) (in|to|of|anymore|any more)? _",
  },
  {
    find: '(why (even|do we even|do i even|do we|should we|should anyone|would anyone)? (bother|try|keep trying|report|hope|fight)) (to|with|anymore|any more|holding|reporting|at all|asking|going|writing|calling|voting|$)',
  },
  { find: '^ why (even)? bother' },
  {
    find: '[(we|i) (just|simply|have to|must|might as well|finally|almost|officially|are ready to|want to|are about to)? (give up|gave up|quit|surrender|throw in the towel|are giving up|have given up)]',
    say: 'we need support',
  },
  {
    find: "(we're|we are|i'm|i am|i|we) (so|just|completely|totally|beyond|really|too)? (tired|sick|exhausted|fed up|worn out|burned out|burnt out|sick and tired) (of|with|trying|fighting|from|asking)",
  },
  {
    find: "(we've|we have|i've|i have|have|they have) (all)? (given up|stopped hoping|stopped believing|run out of|lost this|lost the|lost that)",
  },
  {
    find: "(it's|it is|is|are|now|far|already|simply|just) [too late] (for|to|now|,|.|$|and)",
    say: 'time to act',
  },
  {
    find: "(there's|there is|is) (really|absolutely|just)? (nothing|not much|little) (left|anyone can|that anyone can|we can|you can|that we can|that can|to be|that will|anybody can|one can|i can)",
  },
  { find: "(we|i|one|anyone) (can't|cannot|can not) (do|change|fix) (anything|a thing|any of this)" },
  { find: '(we|one|you) can do nothing (about|for|against|more|here|$)' },
  { find: '^ so much for' },
  { find: '(a|the) (losing|lost|hopeless|never-ending) (battle|cause|fight|war|game)', say: 'a long road' },
  {
    find: '(no way out|no end in sight|no way forward|no light at the end|no future|dead end|no solution|no solutions|no answers|no way to win)',
  },
  {
    find: "(it's|it is|it was|its) (all)? (just|such|simply)? (a waste|a lost cause|downhill|game over|all over for)",
  },
  { find: '(waste of|wasting our|wasted) (time|breath|energy|years)' },
  { find: '(exactly|right|still|back) (where|to where) we (started|were)' },
  { find: '(same old story|here we go again|same thing every|year after year, nothing|back to square one)' },
  {
    find: "(who are we kidding|might as well (give|close|quit|stop|not|shut)|get used to it|that's just how it is|it is what it is)",
  },
  { find: '^ accept it' },
  {
    find: "(we are|we're|i'm|i am) (so|just|completely|totally|all)? (defeated|powerless|helpless|discouraged|out of ideas|beaten)",
  },
  {
    find: '(nobody|no one|none of them) (up there|out there|in charge)? (is|are|will|would|wants to) (ever|going to|coming|ever going to)? (help|save|to save|to help|come|rescue|listen|do anything|fix)',
  },
  {
    find: '(we|i|they) (will|are going to|would|could|can) never (win|get|see|manage|make it|succeed|be able|beat|stop|catch)',
  },
  {
    find: "(can't|cannot|couldn't|could not|can no longer) (go on|take it|take any more|take it anymore|keep doing this|cope anymore|do this anymore|win)",
  },
  {
    find: '(our|all our|all my|all this|years of) (work|efforts|effort|letters|campaigns) (is|are|was|were|has been|have been|count) (all)? (for nothing|wasted|useless|in vain|lost|pointless)',
  },
  { find: '(the day|the time|the hope) (is|has|will) (never)? (never come|gone)' },
  {
    find: '(some days|sometimes|honestly|frankly) (i|we) (wonder|ask) (why|if) (we|i|it) _{0,3} (bother|try|worth|matters|point|continue|keep|exist)',
  },
];

export const EN_ALLOWED: readonly string[] = [
  '(crossword|puzzle|riddle|sudoku|quiz) _{0,9} no (solution|solutions|answers)',
  "(never|not|nobody|no one|aren't|isn't) _{0,6} wasting (our|your|my|anyone's) time",
  'nothing (we|i) _{1,7} (without|unless|if)',
  "(never|not|isn't|n't) (too late|hopeless|over|give up|given up)",
  "(don't|never|do not|won't|not|refuse to|will not|didn't|did not|cannot|can't) (ever)? (give up|quit|surrender|lose hope)",
  '(feel|feeling|feels|felt|if|when) _{0,4} (hopeless|helpless|powerless|exhausted|useless|in despair|no hope|give up|too late|no way out|tired)',
  '(tired|sick|exhausted|done) of (scams|spam|winter|snow)',
  "(before|until) (it is|it's|is) too late",
  '(too late) (to (register|rsvp|join|sign|donate|vote|ask|apply|start|learn|report|get|plan|change|help))',
  'nothing (can|could) (stop|replace|beat)',
  'nothing will change (if|unless|without|until|for|in your|at)',
  'find (out)? that',
];
