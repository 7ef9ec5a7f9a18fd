import type { PhraseEntry } from '../../rule';

const PARTNER_EN =
  '(funder|funders|partner|partners|sponsor|sponsors|foundation|donor|donors|ministry|department|agency|board|landlord|supplier|printer|caterer|host|venue|colleague|colleagues|coworker|co-worker|volunteer|volunteers|intern|speaker|speakers|staff|coordinator|director|boss|manager|treasurer|accountant|member|members|city|municipality|province|government|committee|contractor|consultant|designer|translator|webmaster|minister|bank|library|network|coalition|organizers|organisers|university|hospital|clinic|mp|mpp|councillor|team-mate|predecessor)';

/** Complaints made in public about those with whom the organisation works. */
export const EN: readonly PhraseEntry[] = [
  { find: `${PARTNER_EN} [cut us off (without (any)? (warning|notice))?]`, say: 'ended the funding' },
  {
    find: `${PARTNER_EN} (has|have) [(once again|yet again|again)] (refused|ignored|cancelled|forgotten|rejected|postponed)`,
    say: '',
  },
  { find: 'still no (answer|reply|response|news|word|decision)', say: 'no $1 yet' },
  {
    find: '(members|colleagues|volunteers|partners|directors|staff) (on|of|in|at)? _{0,3} (are|is) (useless|hopeless|dead weight|a waste|lazy|incompetent|no help|good for nothing)',
  },
  {
    find: "(we|we'll|i|you can be sure we) (won't|will not|will) (soon)? (forget|remember) (it|this|that|who) ($|.|!)",
  },
  {
    find: '(we|i) (always|still)? (do|did|are doing|end up doing) all the (work|heavy lifting|organizing|organising)',
  },
  {
    find: '(other|the other|some) (groups|organisations|organizations|members|partners|agencies) (just|only|simply)? (show up|come|appear|turn up) (for|at|when) (the)? (photo|photos|lunch|cake|credit|end|end of)',
  },
  {
    find: `(our|my|the) _{0,2} ${PARTNER_EN} (has|have|had)? (once again|yet again|again|still|repeatedly|once more) (not)? (refused|ignored|forgotten|forgot|cancelled|canceled|failed|rejected|dropped|postponed|left|let|missed|lost|dismissed|answered|replied|paid|responded|refusing|ignoring)`,
  },
  {
    find: '(and)? still (no|nothing|without) (an|a|any)? (answer|reply|response|news|word|call back|payment|money|explanation|cheque|decision)',
  },
  {
    find: "(is|'s) how (they|you|the (city|province|government|ministry|bank)) (treat|treats|thank|thanks|support|supports)",
  },
  {
    find: `(our|my) (so-called|former|own|main|biggest|local|provincial|federal|longtime)? ${PARTNER_EN} _{0,4} (cut us off|cut us|pulled (out|the plug)|dropped us|dumped us|let us down|lets us down|bailed|ghosted|abandoned us|walked away|backed out|cancelled on us|stood us up|forgot (us|about us|to|again)|failed us|betrayed us|screwed|messed up|dropped the ball|broke (its|their) (promise|word)|refuses|refused|ignored|ignores|changed (its|their) mind|left us|disappeared|threw us|lied|never|does nothing|did nothing|quit on|is late again|are late again)`,
  },
  {
    find: `(our|my|another|one of our) _{0,2} ${PARTNER_EN} [(didn't|did not|doesn't|never|couldn't even|failed to|hasn't|haven't|have not|has not) (even|yet|bother to|bothered to)? (show up|shown up|showed up|turn up|come|came|deliver|delivered|bother|pay|paid|call back|called back|do (his|her|their|its) (job|part|share)|keep (its|their|his|her) word|kept (its|their) word|meet the deadline|finish)] (again|,|.|$|!|the|for|what|us|on|as|this|today|yesterday|last|once)`,
    say: 'could not make it',
  },
  {
    find: `(once again|yet again|as usual|again|as always|for the (second|third|fourth|umpteenth|nth|hundredth) time) (,)? (the|our|this|my|some|we|nobody at|no one at) _{0,3} ${PARTNER_EN}? _{0,2} (ignored|ignores|refused|refuses|forgot|cancelled|canceled|rejected|dismissed|failed|lost|let|dropped|postponed|shut|left|said no|didn't|did not|hasn't|has not|won't|never|is late|are late|cut|were (ignored|forgotten|left)|are (ignored|forgotten|left))`,
  },
  {
    find: `(the|our|this) _{0,2} ${PARTNER_EN} [ignored (all)? (of)?] our (request|requests|letter|letters|e-mail|e-mails|emails|email|calls|call|invitation|question|questions|concerns|proposal|application)`,
    say: 'has yet to answer',
  },
  {
    find: `(won't|will not|doesn't|does not|don't|didn't|did not|hasn't|haven't|never|refuse to|refuses to|can't even|couldn't even) (even)? (bother to)? (return|returns|returned|answer|answers|answered|reply to|replied to|respond to|responded to|acknowledge|acknowledged|read) (any of)? (our|my|us) (e-mails|emails|e-mail|email|calls|call|letter|letters|messages|message|request|requests|questions|phone|invitation|invitations|application)?`,
  },
  {
    find: '(dragging (its|their|his|her) (feet|heels)|left us hanging|left us in the lurch|left us high and dry|stabbed us in the back|in the back|thrown under the bus|threw us under the bus|giving us the runaround|given us the runaround|the runaround|pulled the rug|passing the buck|hung us out to dry|radio silence|leaves us hanging|kept in the dark|strung us along|stringing us along)',
  },
  {
    find: `(so|very|deeply|really|extremely|bitterly|beyond|quite)? (disappointed|frustrated|fed up|annoyed|angry|furious|disgusted|unimpressed|upset|appalled) (in|with|by|at) (the|our|my|this|those|how|some|you|<mention>) _{0,3} ${PARTNER_EN}?`,
  },
  { find: '^ do better (,|.|!)' },
  {
    find: `(not impressed|we are not amused|we're not amused|we expected better|we expect better|expected better (from|of)|we deserve better (from|than)|hard to work with|impossible to work with|a pain to work with|nightmare to work with|never work with|never working with|last time we (work|trust|partner)|can't work with|cannot work with|don't work with|lesson learned: never)`,
  },
  {
    find: `(working|dealing|partnering) with _{1,5} (is|was|has been|have been) (a|an|so|very|really|incredibly)? (nightmare|frustrating|painful|a pain|ordeal|exhausting|impossible|pain|difficult|disappointing|disaster|struggle|horrible|awful|unbearable|torture)`,
  },
  {
    find: `(we are|we're|still|been) (still)? [waiting] (for|on) _{0,3} ${PARTNER_EN} _{0,2} to (pay|answer|reply|do|deliver|keep|return|send|finish|call|show|decide|get|act|make)`,
  },
  {
    find: '(we|i) (asked|wrote|called|e-mailed|emailed|applied|begged|reminded|contacted|tried) _{0,6} (silence|nothing|crickets|no answer|no reply|no response|ignored|not a word|to no avail|in vain|nada|zero)',
  },
  {
    find: '(asked|wrote|called|e-mailed|emailed|begged|messages|letters|e-mails|emails|requests) (to)? _{0,6} (two|three|four|five|six|ten|several|many|<number>) times',
  },
  {
    find: '^ (silence|crickets|no answer|no reply|no response|nothing|typical|zero response|not a word) ($|.|…|!)',
  },
  {
    find: `(some|certain|other) (people|members|colleagues|volunteers|partners|organisations|organizations|staff|groups|agencies|board members) (in|on|at|of|from|around|here)? _{0,4} (don't|do not|can't|cannot|never|won't|refuse|only|take (all)? the credit|should|just|clearly|didn't|did not|forget|think they|keep|always) (pull|do|bother|show|work|care|understand|contribute|return|lift|help|share|respect|want|take|need|forget|be|know|complaining|stealing|copying)?`,
  },
  {
    find: `(did|do|doing) (all)? the work (while|and|but) _{0,6} (took|takes|gets|got|taking|grabbed|claims|claimed) (all|the)? (the)? credit`,
  },
  {
    find: '(took|take|takes|taking|stole|steal|stealing|steals|claimed|claiming) (all)? (the)? (credit (for our|for my|again)|our (idea|ideas|work|logo|campaign|project|content))',
  },
  {
    find: `(thanks to|because of) (the|our) _{0,2} ${PARTNER_EN} (,)? (we|our|there|nobody|the) _{0,4} (can't|cannot|must|have to|had to|will not|won't|no longer|cancelled|canceled|lost|late|closed|closing|close|losing)`,
  },
  {
    find: `(dropped|cancelled|canceled|abandoned|walked out on|walked away from|pulled out of|backed out of|withdrew from|killed|sabotaged) (the|our|this) (project|event|partnership|program|conference|agreement|contract|grant|workshop|funding) _{0,3} (at the last minute|last minute|without (any)? (warning|notice|explanation|telling|a word)|overnight|the (night|day|week|morning) before)`,
  },
  {
    find: `(cut|cancelled|canceled|slashed|axed|dropped|ended|pulled) (us|our (funding|grant|budget|contract|money|subsidy)) (off)? (without|with no|overnight|by e-mail|by email|with a|again|with zero)`,
  },
  {
    find: '(us|our|we) _{0,7} without (any|even|so much as|a)? _{0,2} (warning|notice|explanation|word|phone call|apology)',
  },
  {
    find: `(pulled out|bailed|backed out|withdrew|cancelled|canceled) (on us)? (the (night|day|week|morning) before|at the (very)? last (minute|second|moment)|last minute)`,
  },
  {
    find: `(our|the|my) _{0,2} ${PARTNER_EN} (is|are|was|were) (so|completely|totally|utterly|really|always|once again|again|just)? (useless|unreliable|incompetent|impossible|disorganized|disorganised|unprofessional|lazy|late again|a joke|hopeless|rude|no help|missing in action|mia|clueless|terrible|a nightmare)`,
  },
];
