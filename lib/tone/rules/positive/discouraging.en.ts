import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

const EVENT =
  '(event|sale|talk|room|hall|meeting|workshop|class|party|night|walk|fair|show|concert|dance|supper|dinner|bingo|group|club|session|course|meet-up|turnout|evening|booth|choir|lunch|tour|site|website|newsletter|drop-in)';
const FLAT =
  '(empty|half empty|half-empty|nearly empty|boring|dull|a flop|disappointing|a disaster|a bust|deserted|awkward|a mess|a waste|dry|long|forgettable|nothing special|not much|quiet again|cancelled again|poorly attended)';
const SERVICE =
  '(call|leave|text|book|see|come|bring|enter|help|take|accept|answer|offer|register|park|pay|use|guarantee|change|drop|order|reserve|reach|email|visit|give|open|serve|do|have|provide|promise|print|lend|drive|return)';

/** Failure expected, or made of what was reached. */
export const EN: readonly PhraseEntry[] = table(`
  (we|i) (know|expect|suspect|fear|bet|imagine|guess|figure|realize|realise|assume|predict|are sure|'re sure|'re expecting|are expecting|expected) (that)? (hardly (anyone|anybody)|almost (nobody|no one)|nobody|no one|few (people|of you)?|very few|not many|an empty|a (low|poor|small|tiny) (turnout|crowd)|(it|this|that) (will|'ll|won't|may|might) (fail|flop|be|not|probably)|it'll|you won't|most of you (won't|will)|you'd rather|you have better|we won't)
  (we|i) doubt (that)? (anyone|anybody|many|you|it|we|more than)
  ${EVENT} (will|is going to|is|'ll|was|may|might) (probably|likely|surely|no doubt|again|once again|usually|always|a bit|a little|kind of|pretty|rather|sadly)? (probably|be|stay)? (a bit|a little|pretty|rather|kind of|mostly|almost)? ${FLAT}
  (you|most of you|nobody|no one|hardly anyone|few people) (probably|likely|surely|no doubt|undoubtedly)? (won't|will not|will|'ll) (probably|likely|ever)? (come|show up|show|be interested|read this|like it|enjoy it|care|bother|apply|sign up|attend|learn much|want to) (anyway|$|,|but)
  [(don't|do not|dont) (expect|hope for) (much|too much|a lot|anything|wonders|a crowd|great things|miracles|any miracles|fireworks|perfection|anything fancy) (from|of|at|in)] => discover
  (don't|do not|dont|shouldn't|can't) (expect|hope for) (much|too much|a lot|anything|wonders|a crowd|great things|miracles|any miracles|fireworks|perfection)
  (don't|do not|dont|no need to) get your hopes (up|too high)
  (don't|do not|dont) (even|really)? bother (even)? (trying|coming|calling|asking|applying|registering|signing up|showing up|emailing|phoning|bringing|to (try|come|call|ask|apply|register|show))
  (it|this|that|we|which|coffee|group|class|workshop) (won't|will not|can't|cannot|doesn't|probably won't|may not|isn't going to) (really|even|ever|magically)? (solve|fix|change|cure|save|heal|transform) (your|all your|everything|all of your|much|anything|your whole) (_)? (problems|problem|life|lives|troubles|issues|loneliness|pain|back|marriage|$|,|but)
  (volunteering|volunteer|joining|working|helping|job|board work|sitting on) _{0,4} (is|means|involves) _{0,4} (hard|thankless|sad|unpaid|boring|tiring|exhausting|depressing|tedious|dull|stressful|dreary)
  (it's|it is|work is) (_)? (hard|sad|thankless|unpaid|boring|tedious|dreary|stressful|depressing|tiring) (,|and) (hard|sad|thankless|unpaid|boring|tedious|dreary|stressful|depressing|tiring)
  (a lot|lots) of (thankless|boring|unpaid|tedious|dull|dreary) (work|tasks|hours|meetings|paperwork)
  most (people|volunteers|of you|of them|newcomers|students|participants|members) (quit|drop out|never come back|hate it|don't last|don't finish|won't finish|give up (halfway|early|after (a|one|two))|leave after)
  (half|most) (of)? (the|our|you|your)? (class|group|students|participants|volunteers|people) (usually|always|will)? (quit|drops out|drop out|give up|gives up|fails|fail|leave|leaves) (before|halfway|by|after|every|,|$)
  [(we|we've) (have|once again|again|sadly|badly|miserably|only)? (failed|failed again|miserably failed) (again|miserably|badly|once again|completely)? to (reach|raise|meet|find|fill|hit|attract|get|sell)] => we are still working to reach
  (we|we've|we have) (only|again|sadly|miserably|badly|once again)? (failed|failed again) (again|miserably|badly|once again|completely)? to (help|serve|reach|feed|house|answer|raise|meet|fill|attract)
  (our|this|the|this year's) (_)? (fundraiser|campaign|drive|sale|raffle|appeal|walk|gala|auction|telethon|challenge|season|year|event|tour) (has|have|was|is)? (once again|again|sadly|badly)? (failed|flopped|bombed|tanked|a failure|a flop|a bust|a disappointment|disappointing|fell (far|well|badly|way) short)
  (only|just) (a|some)? (poor|measly|disappointing|miserable|pitiful|sad|meagre|meager|lousy|paltry) _{0,1} (<number>|handful|turnout|few|crowd)
  (was|is|what|such|been|had) (a|an)? (rather|pretty|very|truly|quite|fairly)? (disappointing|dismal|lousy|dreadful|miserable) (evening|night|turnout|year|season|result|crowd|event|campaign|day|response|month|results|number)
  (you|we) (can't|cannot|can not) ${SERVICE} _{0,7} (,|and|or|nor|;) (and|you|we|or)? (you|we)? (can't|cannot|can not) ${SERVICE}
  (you|we) (don't|do not) (have|offer|take|accept|do|give|provide|lend|serve) _{0,4} (,|and|;) (and|we|you)? (we|you)? (don't|do not) (have|offer|take|accept|do|give|provide|lend|serve)
  (no|without) (parking|coffee|heat|seats|food|elevator|chairs|lunch|microphone|evening hours|wi-fi|wifi) (,|and) no (parking|coffee|heat|seats|food|elevator|chairs|lunch|microphone|evening hours|wi-fi|wifi)
  (is|are|was|it's|isn't|aren't|we're|they're|not) (not)? (quite|nearly|half)? as (boring|bad|dull|ugly|useless|terrible|awful|depressing|lame|sad|dreary|dusty|grim|stuffy) as (you|it|people|they|everyone|that|we)
  (isn't|is not|not|won't be) (much|a lot|anything) (to (see|look at|eat|do|offer|celebrate|brag|write)|of a)
  not much (of a)? (to (see|look|eat|do|offer|celebrate|brag)|of a|but)
  ^ (don't|do not|dont) come (if you're|if you are|without|late|unless|if you don't|if you haven't|if you)
  (what else is there to do|nothing better to do|there's nothing else to do|nothing else to do (on|in|around))
  (another|one more) (year|month|season) (older|gone|over|passed) _{0,4} (no|nothing|little|still|without|not)
  (still)? no (real|actual|measurable)? (progress|change|results|improvement|success) (to (report|show|speak)|this (year|week|month)|after|in (sight|<number>)|$)
  (everything|all) (that)? (you|you'll|you will|we|she|he) (will|'ll|are going to|stand to|'re going to)? (lose|be losing|give up|forget|regret)
  (better than nothing|for what it's worth|such as it is|if anyone (cares|is interested|shows up|even)|for the (three|two|few) of you who)
  (if|since) you (have|'ve)? (have|had|got|really have|truly have) nothing better (to do|on|planned)
  (that|which) (no one|nobody|hardly anyone|almost nobody|few people) (will|ever)? (read|reads|open|opens|come to|want|wants|wanted|use|uses|attend|attends)
  (it's|which is|that's|it is) (really|almost|next to|practically|basically)? (nothing|peanuts|very little|next to nothing|a drop in the (bucket|ocean)) (really|$|,)
  you (may|might|could|will probably|'ll probably|probably|will likely) (also|even)? (won't)? (not pass|fail|not like|hate|be bored|regret|be disappointed|not enjoy|not learn|get bored|fall asleep)
  (don't|do not) (come|bring|arrive|park|call|expect|show) _{0,6} (,|and) (and)? (don't|do not) (come|bring|ask|arrive|park|call|expect|show|leave|be|stay)
  (we|we've) (didn't|did not|couldn't|haven't|weren't able|failed) (even)? (manage|managed|able|to)? (to|in)? (fill|reach|find|sell|raise|meet|attract) (the|our|enough|a|half|all|even)
  (just|only|yet|it's) another (boring|dull|dreary|tedious|long|endless|useless|sleepy|dry) (meeting|talk|workshop|evening|report|session|newsletter|lecture|agm|webinar|training)
  (weather|food|coffee|room|music|film|speaker) (will|is going to|'ll|is|was) (surely|probably|no doubt|certainly|as bad|usually)? (be)? (awful|terrible|horrible|lousy|freezing|lukewarm|miserable|boring|dull|nothing special)
  (isn't|is not|not) (really)? for everyone (,|and|but|$)
  (sadly|unfortunately|alas|sorry to say) (,)? (only|just|a mere|we only had|we had only) (<number>|one|two|three|four|five|six|seven|eight|nine|ten|few|a few|a handful)
  only (<number>|one|two|three|four|five|six|seven|eight|nine|ten|a few|a handful of) (people|of you|seniors|volunteers|members|persons) (came|showed|turned|bothered|attended|replied)
  (barely|hardly|only just) (got by|survived|made it|scraped by|hung on|scraped through)
  (long|boring|dull|tedious) (,)? (boring|dull|tedious|long|dry) (form|survey|meeting|report|talk|read|video|questionnaire|evening)`);

/** Real warnings, rules of health, modest words of others. */
export const EN_ALLOWED: readonly string[] = [
  "(don't|do not) come _{0,4} (sick|ill|symptoms|fever|cough|coughing|unwell|flu|contagious|covid)",
  "(can't|cannot) (eat|sleep|stop|wait|thank|afford|breathe|walk|think)",
  '(sorry|apologize|apologise|apology) _{0,9} failed',
  'failed you',
];
