import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';
import { GREAT, HARDSHIP, IDLE, PRAISE } from './sarcasm.en.pieces';

const { any } = GROUPS.en;
export const EN: readonly PhraseEntry[] = [
  {
    find: 'what a (generous|kind|thoughtful|magnificent|splendid|huge|massive|whopping) (increase|raise|hike|cut|sum|amount|answer|reply|solution|budget)',
  },
  {
    find: "(congratulations|congrats|bravo|well done) (,|!)? (you've|you have|they've|they have|you) (managed|found a way|outdone|reached a new low|made (it|the) _{0,6} (harder|worse|longer|slower))",
  },
  {
    find: '(thank|thanks|bravo|congratulations|kudos|shout-out) _{0,5} (thieves|thief|vandal|vandals|scammer|scammers|fraudster|fraudsters|genius|geniuses|coward|cowards|clown|clowns) (who|that)',
  },
  {
    find: '^ [of course (,)?] (the|they|it|he|she|nobody|no one|our|my|we) _{0,7} (again|broken|closed|late|cancelled|down|full|ignored|said no|never|no one|nobody|too busy|on vacation|nowhere)',
    say: '',
  },
  { find: 'who would (ever)? (want|need) _{1,8} (anyway|after all|right)' },
  { find: '^ (classy|so classy|real classy|stay classy|how charming|nice touch|good one) $', say: '' },
  { find: '^ because (every|any) <number>' },

  {
    find: '(great|nice|good|glad|happy|thrilled|delighted|wonderful|lovely|pleased|reassuring|comforting) to (see|hear|know|learn) _{0,9} (while|instead of|rather than|so busy|finally (noticed|noticing|remembered|woke|woken|discovered|found time)) _',
  },
  {
    find: '^ another (year|report|study|committee|strategy|plan|survey|promise|minister|election|consultation|meeting|form|task force|announcement|commission|budget) (,)? another _',
  },
  { find: '(contain|hide|control) (my|our|the) (excitement|joy|enthusiasm|delight)' },
  {
    find: "(can't|cannot|can hardly|can barely) wait (to see|for) (the next|another|what they|how they|their next|yet another)",
  },
  {
    find: '^ (brilliant|genius|clever|smart|bright|stellar|inspired|masterful) (idea|move|plan|thinking|decision|timing|strategy|work) (to|,|from|by|,)',
  },
  {
    find: `^ (great|good|nice|fantastic|excellent|wonderful) (idea|move|plan|thinking|decision|timing|strategy) (to|by) _{0,8} ${HARDSHIP}`,
  },
  { find: '^ (gee|golly) (,)? (thanks|thank you|great|nice)' },
  {
    find: 'thanks _{0,6} only (<number>|one|two|three|four|five|six|eight|ten|twelve) (hours|days|months|weeks|years|minutes|times|calls)',
  },
  {
    find: '(clearly|obviously|apparently|of course|naturally) (,)? what _{1,5} (need|needs|want|wants|really|missing|lack) _{0,3} (is|are)',
  },
  {
    find: `(${PRAISE}|shout-out|shoutout|shout out|special thanks|salute) to (the|our|this|that|a|whoever|everyone|all) _{0,5} (who|that|which) (_)? (turned _{1,5} into (a|an)? (parking|condo*|profit|hotel|casino|luxury)|evicted|cancelled|canceled|bailed|ghosted|forgot|sold|demolished|parked|blocked|stole|took|left|hung up|laughed|tore|kicked|threw|voted against|dropped|ignored|showed up late|never)`,
  },
  { find: '(shocked) (,|and|i tell you)? shocked' },
  {
    find: "(i'm|i am|we're|we are|colour me|color me|consider me) (absolutely|truly|so|simply)? (shocked|stunned|amazed|floored|astonished) (,|to (learn|hear|see)|that (the|they|nobody|nothing|it|no)|$)",
  },
  {
    find: '(ah|oh|right|yes) (yes)? (,)? the [(famous|old|usual|good old|classic|inevitable|legendary|mythical|traditional)]',
    say: '',
  },
  {
    find: '(i|we) (just|really)? (love|adore|enjoy) (being|waiting|listening to|paying|spending|standing) (ignored|on hold|for|three|two|four|hours|the hold|in line|told|treated|<number>)',
  },
  { find: '(cutting ribbons|photo op|photo-op|photo opportunity)' },
  {
    find: '(what|such) (a)? (heroes|hero|geniuses|visionaries|dedication|commitment|efficiency|foresight) (at|from|in|by) (the|our|city|ottawa|that)',
  },

  {
    find: `^ [(oh|ah|well|wow|yay|hooray|hurray|gee) ${GREAT} (,)?] (another|yet|a|one|more|so|the|now|that|just|they|it|we)`,
    say: '',
  },
  { find: `^ (oh|ah|gee) ${GREAT}` },
  {
    find: `^ (just|how|isn't that|well isn't that|well that's|that's just|simply) (great|wonderful|lovely|fantastic|perfect|brilliant|terrific|marvellous|what (we|seniors|everyone|older adults|they) needed) ($|.|!|,|…)`,
    say: '',
  },
  {
    find: `^ (great|fantastic|wonderful|brilliant|perfect|lovely|super|terrific) (,|.|…|!)? (another|yet another|one more|just what we needed|just what|more) (report|committee|study|task force|delay|cut|cuts|round-table|round table|consultation|survey|strategy|form|forms|plan|meeting|promise|announcement|scandal|increase|fee|working group|panel|commission|summit|photo op|paperwork|bureaucracy|hike|price|rent|app|portal|website|rule|year|excuse)`,
  },
  {
    find: "(yet)? another (report|committee|study|task force|round-table|round table|consultation|strategy|working group|panel|commission|summit|announcement|action plan|app|form|portal|photo op|hotline|web form|pamphlet|brochure) (<marks>|,)? (that|this|i|just|because|as if|surely|exactly|how|the|seniors|we|problem|wow|hooray|great|they) (will|should|'ll|is|am|sure|what|if|solved|useful|helpful|original|abused|poor|were|must|all)",
  },
  {
    find: "(that|that'll|that will|this|this will|this'll|it|which) (will|should|is going to|is sure to)? (surely|definitely|certainly|no doubt|totally|really|obviously|absolutely|of course) (going to)? (fix|solve|help|change|cure|end|make|teach|work|do|save|comfort|impress)",
  },
  {
    find: "(that|that'll|that will|this will|that should|this should) (fix|solve|cure|teach) (everything|it all|it|the problem|them|all|everyone)",
  },
  {
    find: "(i'm|i am|we're|we are) (so|very|quite)? (sure|certain|confident) (that)? (the|they|he|she|that|this|it|those|everyone|seniors|her|his|their|our) _{0,4} (will|'ll|would|must|feel|feels|is|are) _{0,3} (sleep|delighted|thrilled|happy|right on|so much|comforted|grateful|get right|warm|better|help|love|enjoy|appreciate|safe|reassured|relieved)",
  },
  {
    find: '(what a|big|oh what a|such a|colour me|color me|huge) (surprise|shock|shocker|surprised|shocked) ($|:|,|.|!|…|—|-|that|the)',
    say: '',
  },
  {
    find: "^ (surprise (,)? surprise|shocker|no kidding|you don't say|imagine that|go figure|fancy that|lucky us|lucky them|aren't we lucky|how original|how surprising|how shocking|how convenient|how touching|how thoughtful|how brave|how sweet|how helpful|how kind|how considerate|how noble|how predictable|problem solved|slow clap|priceless|love that for us|so helpful|very helpful|so reassuring|very reassuring|how reassuring) ($|.|!|,|…|:|—|-)",
    say: '',
  },
  {
    find: '^ (surprise (,)? surprise|shocker|no kidding|imagine that|go figure|how convenient|how original|how surprising|slow clap|how predictable)',
  },
  { find: '[slow clap] (for|to)', say: 'a question' },
  {
    find: `(who|whoever) (knew|would have thought|would've thought|could have guessed|could have predicted|could have known|could have seen|would have guessed|could have imagined|would've guessed|could've guessed|could've known|could possibly have) (that|it coming)? _{0,6} ${HARDSHIP}`,
  },
  { find: 'thanks (a lot)? for (nothing|absolutely nothing|the nothing)', say: '' },
  {
    find: 'thanks for (your|the|all the) (silence|inaction|concern|non-answer|indifference|radio silence|nothing|empty promises|runaround|run-around|wasted)',
  },
  { find: `^ thanks (a lot|so much|a million|a bunch) (,)? (${any}|ottawa|guys|everyone who did)` },
  { find: `^ (thank you|thanks) (so much|very much)? (,)? <mention>? (to (the|our))? _{0,3} for (${IDLE})` },
  {
    find: `^ ${PRAISE} (,|really|truly|indeed|everyone)? ${PRAISE}? (really|truly|indeed|genius|geniuses) ($|.|!|,|…)`,
    say: '',
  },
  {
    find: `^ ${PRAISE} (,)? (mr|madam|dear|the|our)? (minister|ministry|government|premier|mayor|city hall|council|politicians|ottawa|queen's park|officials|bureaucrats|bankers|landlords) ($|!|,|…)`,
  },
  { find: `${PRAISE} _{0,8} (for|on|at|who|which|that) ${IDLE}` },
  {
    find: `${PRAISE} to (the|our|this|that) _{0,3} (who|that|which) (took|raised|cut|closed|ignored|forgot|refused|failed|managed|kept|met|spent|needed|put|left|waited|said no|did nothing)`,
  },
  {
    find: '(give|gives|deserve|deserves) (him|her|them|yourselves|yourself|themselves|that (man|woman)|the minister|this)? _{0,2} a (medal|gold star|cookie|pat on the back|prize|raise|bonus)',
  },
  {
    find: '(yeah|yea|ya|yes|oh|ok|okay|sure|right) (,)? (right|sure|because|of course|as if) (,|.|!|…|a|that|the|they|because|like|it)',
  },
  {
    find: 'because (that|it|this) (always|has always|really|obviously|clearly|certainly|sure|has)? (worked|works|went|goes|helped|helps|has worked|has helped) (out)? (so)? (well|great|much|wonders|before|fine)',
  },
  {
    find: '(because|since) (clearly|obviously|apparently|of course|naturally|evidently) (,)? (seniors|older|nobody|no one|the|that|our|a|we|they|it|what|people|everyone|caregivers|nothing|everything|money|all|a)',
  },
  {
    find: "^ (because|apparently|evidently|obviously|clearly|naturally) (,)? (nothing says|seniors (don't|can)|older adults (don't|can)|dignity|it's too|returning|answering|that's too|common sense|they|phones|respect|no)",
  },
  { find: 'nothing says _{0,6} (like|than|quite like)' },
  {
    find: '(exactly|just|precisely) what (a|an|our|older|seniors|every|caregivers|everyone|we|people|residents|families|the|you) _{0,6} (needs|need|needed|wanted|want|wants|asked for|ordered)',
  },
  {
    find: '(must|gotta) be (nice|so nice|great|lovely|wonderful|hard|tough|exhausting) (to (be|have|live|get|sit|earn|work|not)|being|having|for (the|our))',
  },
  {
    find: '(how|so|very|too) (generous|kind|nice|thoughtful|gracious|noble|big|good|considerate|sweet|decent|brave|clever|helpful) of (the|them|you|him|her|our|those|this|ottawa|city|these|everyone|<mention>)',
  },
  {
    find: '^ (nice|good|kind|big|decent|sweet|generous) of (the|them|you|him|her|our|those|this|ottawa) _{0,3} to',
  },
  {
    find: '(funny|strange|odd|curious|interesting|amazing|amusing|weird|remarkable) how (there|the|they|it|we|nobody|no one|some|money|every|when|quickly|everyone|that|all|politicians)',
  },
  {
    find: '(love|loving|adore) (how|it when|the way) (the|they|our|it|we|nobody|every|seniors|you|some|this|these)',
  },
  {
    find: "(good luck (with|finding|getting) (that|a|any|anyone|through)|don't hold your breath|i won't hold my breath|not holding (my|our) breath|we won't hold our breath|in your dreams|keep dreaming|dream on)",
  },
  {
    find: "(don't|do not|wouldn't want to|let's not|heaven forbid we|god forbid we|we wouldn't want to|can't) (spoil|bother|disturb|inconvenience|upset|wake|rush) (them|him|her|the (minister|government|poor)|anyone|those|seniors) ($|.|!|,|…|with|too)",
  },
  { find: '(god|heaven) forbid (that)? (a|the|we|they|anyone|seniors|older|someone|our|any|an)' },
  {
    find: "(what could (possibly)? go wrong|what's not to like|what a time to be|as if (by magic|that|they|it|we|the|anyone|seniors|a)|thoughts and prayers|tell us something|in (their|his|her|its) (infinite|great) wisdom|how will they (ever)? (cope|manage|survive)|poor (minister|things|dears|banks|bankers|landlords|executives)|my heart bleeds|cry me a river|boo hoo|world's smallest violin)",
  },
  {
    find: '(so|such a|what a|truly a|another) (brilliant|genius|stroke of genius|bright|stellar|masterful) (idea|plan|decision|move|initiative|strategy|solution|way) (to (cut|close|make|ignore|save|spend|let|move|put|charge|take|remove|send|replace|stop|end|reduce)|,|from (the|our|city|ottawa)|: )',
  },
  {
    find: '(so|very|absolutely|just)? (glad|happy|pleased|thrilled|delighted|relieved|nice|good|great|reassuring|comforting|touching|heart-warming|heartwarming) to (see|know|learn|hear|read|find out) (that)? (the|our|they|it|a|seniors|older|my|so|how|money|nobody|no one) _{0,6} (cut|cuts|another|nothing|still|only|again|closed|ignored|less|instead|parking|renovat*|stadium|stadiums|raise|raises|bonus|busy|too busy|finally|forgot|forgotten|worst|last|no|not|never|lost|empty|late|yet|photo|cares so)',
  },
  {
    find: '(such|real|true|these|those|our|the) (heroes|geniuses|visionaries|champions|experts|leaders|masterminds|saints) (at|in|of|who|!) (the|city|ottawa|took|cut|decided|thought|head)',
  },
  {
    find: '^ (a|one|two|three|an) whole (<number>|two|three|four|one|ten|thirty|five|day|hour|minute|dollar|week|page)',
  },
  { find: '(a|an|one) whole (<number>|two|three|four|ten|thirty|five|fifteen)' },
  {
    find: '(only took|it took|took them|took you|took him|took her|took only|took just) (only|just|them|you|him|her)? (only|just)? (a|<number>|two|three|five|six|ten|nine) (whole)? (year|years|months|decade|decades|weeks) (to|,|.|!|$) ',
  },
  {
    find: '(only|just) took (them|him|her|you|us)? (a|<number>|two|three|five|six|ten|nine|four) (year|years|months|decade|decades|weeks)',
  },
  { find: 'so-called', say: '' },
  { find: '(silly|stupid|foolish) (us|me|of us|of me)' },
  {
    find: "(guess|suppose|i guess|we guess|i suppose) (that|it|we|the|our|seniors|they|older)? _{0,4} (too much to ask|not important|don't matter|doesn't matter|can wait|not a priority|asking too much|rather|invisible|weren't|wasn't worth|aren't worth)",
  },
  {
    find: '(is|was|were) (it|that|this) (really)? (too much to ask|so hard|that hard|so difficult|rocket science)',
  },
];
