/** Very colloquial English words, and plain ones in their place. “Cool”, “awesome”, “you rock” are friendly and left alone. */
const VERY =
  '(so|absolutely|totally|straight up|pretty|super|freaking|hella|really|lowkey|highkey|super duper)';
const THING =
  '(it|this|that|event|workshop|show|night|evening|report|session|conference|gala|talk|party|agenda|campaign|video|guide|webinar|panel|speech|fundraiser|walk|picnic|dinner|concert|bbq|gathering|kickoff|launch|auction|raffle|dance|social|potluck|supper|lunch|brunch|weekend|crowd|atmosphere|choir|band|bingo|show)';

export const SLANG_EN = `
  (totally|absolutely|really|completely|just|seriously|straight up) [(crushed|killed|nailed|smashed|rocked) it] => did wonderfully
  ^ [insane] $ => Wonderful
  (team|band|song|soup|chili|show|choir|food|playlist|menu|crew|event|party|dj|music|track) (really|absolutely|totally|straight up)? [(slaps|slapped|bangs)] ($|so|,|this|every) => is wonderful
  (new|our|the|this|that|these|your) _{0,2} (t shirt|tshirt|shirt|shirts|hoodie|hoodies|poster|posters|logo|mural|playlist|band|dj|stage|costume|costumes|float|hat|hats|toque|toques|sweater|mug|mugs|stickers|tote|totes) (is|are|was|were|look|looks) (so|totally|absolutely|pretty)? [(sick|lit|dope|fire|savage|wicked)] => great
  (partied|danced|laughed|worked|ran|sang|walked) (our|their|your|my) (butts|butt|asses|tails|pants|heads) off
  ${THING} (was|is|'s|were|gets) ${VERY}? [lit] ($|and|af|fam|last|tonight|yesterday|this|so) => great
  such a vibe => such a good mood
  what a vibe => what a good mood
  (whole|big|good) vibe => good mood
  ${VERY} [(lit|dope|rad|sick af)] => great
  (was|is|are|were|'s|such a|some|that's|it's|this is) [(dope|rad|da bomb|the bomb|the bomb dot com)] (,|$|and|workshop|session|event|team|report|resource|guide) => great
  [dope] (workshop|session|event|team|report|resource|resources|guide|talk|people|speakers|panel) => great
  no cap
  (it|this|that|report|song|guide|video|campaign|episode|one) (absolutely|really|totally|just)? [slaps] ($|,|so|and|no) => is great
  (straight|pure|absolute) fire
  (is|are|was) (the|a|our|such a) goat
  bruh => -
  (homie|bruv) => friend
  (homies|fam bam) => friends
  sketchy => suspicious
  ^ [yo] _ => hello
  (super|really|so|pretty|very|kinda)? shady (_)? (call|calls|caller|guy|deal|company|website|people|offer|contractor|contractors|email) => suspicious $3
  (hot mess|dumpster fire|train wreck|shitshow|clusterfudge|dog's breakfast) => mess
  (blew (my|our) minds|mind blown|mind-blowing af) => amazed us
  slayin it => doing very well
  (our|your|my|the) (peeps|peoples|posse) => $1 team
  (gimme|lemme) (a shout|a holler) => contact us
  (give|drop) us a (shout|holler|buzz) => contact us
  (is|are|was|were|be|so|got|really) [freaked out] => worried
  (he|she|they|we|i|who|you) [freaked out] => got worried
  freaks out => worries
  freaking out => worrying
  (screwed|screw) (up|over)
  (jack|diddly|zilch|nada|diddly-squat) ($|about|,|to|for|from) => nothing
  (no way jose|as if|whatever man|get real|for crying out loud|holy crap)
  (dough|cheddar|greenbacks) (for|to|and|from|$) => money
  (broke|flat broke) af
  (hubby|wifey) => spouse
  (snazzy|swanky|spiffy|nifty|ginormous|humongous|awesomesauce|amazeballs|fantabulous|fab|fabulicious) => great
  (grub|eats|nosh|munchies) ($|and|will|for|,|at) => food
  (shindig|bash|rager|hoedown|throwdown) => event
  (bonkers busy|slammed|swamped af) => very busy
  [(bros|fam|besties)] (,|$|and|you|we|this|it's) => friends
  [bro] (,|$|and|you|we|this|it's) => friend
  (was|is|are|were) [fire] (<emoji>|fam) => great
  (wassup|whassup) => hello
  [chill] (with|out|folks) => relax
  [(chilling|chillin)] (with|out) => relaxing
  chill (session|vibes)
  (sketchy|shady|creepy) (dude|guy|fellow) => suspicious man
  (the|some|a|this|that|sketchy|shady|random|old|weird) (sketchy|shady|random|weird)? [(dude|bro)] => man
  (some|these|those|the|sketchy|shady|random) (sketchy|shady|random)? [(dudes|bros)] => men
  (sketchy|shady|sketch) (_)? (call|calls|caller|callers|guy|man|men|dude|email|emails|text|texts|company|website|link|links|people|person|offer|offers|contractor|contractors|business|door-to-door) => suspicious $2
  slayed => shone
  [slay] ($|,|queen|queens|it|all) => shine
  [slaying] ($|,|queen|queens|it|all) => shining
  [slays] ($|,|queen|queens|it|all) => shines
  you guys => you all
  (hey|hi|hello|thanks|thank you|sorry|ok|okay|so|alright|listen|morning) (,)? [guys] => everyone
  [guys] (,)? (we|this|it|the|please|don't|if) => friends
  (super|so|totally|really|pretty|beyond)? [(stoked|psyched|pumped|hyped)] => thrilled
  (yolo|fomo|on fleek|yeet|simp|simping|lowkey|highkey|hella|totes|cringe|cringey|sus|cray|cray-cray|adulting|vibing|savage af|savage|dank|bougie|big yikes|epic fail|mic drop) => -
  [that's (cringe|sus|cray|savage|epic|dank|wack|whack)] => that is worrying
  wack => poor
  (lit|good|great|boring|bad|cool|awesome) af
  hit (us|me) up => contact us
  holla (at (us|me))? => contact us
  (what's|whats|wassup|whassup|sup) (up)? (guys|peeps|fam|y'all|people|folks|everyone|friends) => hello
  [(my|our) bad] ($|,|,|folks|everyone|,) => our mistake
  (oopsie|oopsies|whoopsie|whoopsies|oopsy daisy) => sorry
  (no biggie|no probs|no prob|no worries mate|np) => no problem
  (sucks|sucky|sucked)
  (bummed|bummed out) => disappointed
  what a bummer => what a pity
  ^ bummer => what a pity
  (a|such a|real|big|total) [bummer] => disappointment
  [(nah|nope)] ($|,|we|you|it|that|not|don't|your|no) => no
  [(yep|yup|yeah|yeh|~ya|yea|hell yeah|heck yeah)] (,|we|you|it|that|$|the|they|there|our) => yes
  (slayed|nailed|smashed) it => did very well
  (slaying|smashing) it => doing very well
  (spill|spilling|spilled) the tea
  (mad|big|huge|major) (props|respect) (to)? => congratulations to
  just chill => relax
  (hang|hanging|hangin) with (you|us|y'all|our|all|the (gang|crew|team|squad))
  (the|our|whole|and|my) [(gang|squad|posse)] (at|from|of|is|are|will|for|,|and|$|was|did|showed|rocks|rocked) => team
  <number> bucks
  (big|few|extra|the|some|more|couple) [bucks] => money
  moolah => money
  (cops|the fuzz|the po-po|popo) => police
  (a|the|some|this) [cop] => police officer
  [booze] => alcohol
  ripped off => defrauded
  rips off => defrauds
  ripping off => defrauding
  [rip off] (seniors|widows|people|older|elders|you|our|their|the|anyone) => defraud
  ripped (you|seniors|people|them|folks) off => defrauded $1
  rip (you|seniors|people|them|folks) off => defraud $1
  ripping (you|seniors|people|them|folks) off => defrauding $1
  (buncha|bunch o') => group of
  (ain't|aint)
  (ain't|aint) (no|gonna|it|that|a|the|right|so|got|what|your|over|happening)
  (ya'll|y'all|yall) => you all
  (kick|kicks|kicked|kicking) (butt|ass)
  (kick-ass|kickass|badass|bad-ass|bitchin) => excellent
  (freakin|freaking|frickin|friggin|flippin|effing|darn|dang) => -
  (gnarly|tubular|far out|groovy|wicked cool|wicked good|hip and) => great
  (peace out|catch ya later|laters|toodles|cheerio|see ya|cya) => goodbye
  (newbie|noob) => newcomer
  (newbies|noobs) => newcomers
  (vacay) => vacation
  (for real for real|on god|no lie|deadass|trust me bro|it's giving|main character|rent free|hits different|understood the assignment|living my best life|big mood|i can't even|i'm dead|we're dead|literally (dying|dead|crying|obsessed|can't))
  (obsessed|so obsessed) (with|over) (this|these|our|the)
  (get|got|getting) (wasted|hammered|plastered|tipsy)
`;
