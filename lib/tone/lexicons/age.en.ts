/**
 * English words about age and what to say instead, for `professional/age-words`. Terms from the guides of APA, AMA, the National
 * Center to Reframe Aging and the WHO.
 */
const OLDER = `(seniors|senior citizens|the elderly|elders|older (people|adults|persons)|old people|(aging|ageing) (parents|parent|mother|father)|grandparents|parents|mom|dad|mother|father|grandma|grandpa|retirees|(aging|ageing) population)`;

export const AGE_EN = `
  [(silver|grey|gray|white)-haired (cuties|beauties|crowd|gang|brigade|sweethearts|ladies|folks)] => older adults
  (your|their) [old (parent|parents|mother|father|mom|dad)] => older $2
  (your|their) [old (parent's|parents'|mother's|father's|mom's|dad's)] => older $2
  ^ [elderly] and (alone|confused|isolated|lonely|frail|sick|proud|vulnerable|afraid) => older
  [(our|your)? elderly] (and|who|are|have|need|live|can|deserve|should|in|with|$|,|to|from|at|on|is|as|because|so|for|or|is) => older adults
  [(our|your) elderly] _ => older adults
  the elderly => older adults // older people
  the aged => older adults
  [the (bedridden|feeble|infirm)] (and|who|in|at|of|are|need|will|,|$) => people who need care
  (our|your|their|these|those|many|some|most|all|the|for|and|with|lonely|poor|isolated)? [old (people|folk|folks)] => older people
  (a|an|the|this|that|some|another|poor|lonely|sweet|nice) [old (man|woman|lady|guy|gentleman)] => older $2
  (two|three|the|some|these|those|many|poor|lonely|sweet|nice) [old (men|women|ladies|guys|gentlemen)] => older $2
  [little old lady] => older woman
  [little old ladies] => older women
  [little old (man|men|people|folks)] => older $1
  (sweet|cute|adorable|dear|lovely|precious|darling) (little|old)? (old|little)? [(granny|grandma|nana)] => older woman
  (sweet|cute|adorable|dear|lovely|precious|darling|little) (little|old)? [(grannies|grandmas|nanas)] => older women
  (year old|years old|a|the|this|that|another|some|one) [(granny|gramps|grandpa|grandma)] (was|is|has|had|got|who|lost|from|of|in|,|fell|called|came) => older person
  (adorable|cute) (little|old)? (seniors|elders|residents|older (people|adults)|grandparents|grandpas|old) (people|couple|folks)?
  (our|these|those|the|your) (cute|adorable|precious|sweet|dear) (little)? [(seniors|elders|oldies)]
  (the|our|these|those|all|some|of|for|with|by|your|local) [(grannies|grandmas and grandpas|grannies and grandpas|nanas|gramps)] => older people
  (only)? as (old|young) as (you|we|they) (feel|act|think)
  (old-timers|oldsters|oldies|golden agers|wrinklies|blue-hairs|grey-hairs|greybeards) => older people
  (an|the|this|that|any) [(old-timer|oldster|oldie|golden ager)] => older person
  (old)? (geezers|codgers|fogeys|fogies|coots|biddies|hags) => older people
  old (farts|bats) => older people
  (a|an|the|this|that|your|our|some|any) [(old)? (geezer|codger|fogey|fogy)] => older person
  old (coot|biddy|fart|bat|hag|crone|goat|relic|fossil|dinosaur) => older person
  coffin dodgers => older people
  ok boomer
  geriatrics (and|who|are|have|in|like|need|on)
  (a|bunch of|group of|bus of|busload of|for|of) [geriatrics] => older people
  (ageing|aging) dependents => older family members
  (the|this|our|a|an|that|coming)? [(silver|grey|gray|gerontological|geriatric) (tsunami|wave|tide|wall)] => growing number of older people
  (the|this|our|a|an)? [(ageing|aging|demographic|silver|grey|gray) (time bomb|timebomb|tsunami|avalanche)] => growing number of older people
  <number> [years young] => years old
  <number> years old [and (is)? still (going strong|sharp|active|kicking|at it|driving|working|independent|with it)] => -
  still (so|very|quite|as)? (sharp|spry|with it|sprightly|lucid|bright|mobile|all there) (as a tack)?
  sharp as a tack
  [(the|our|this|a) (geriatric|geriatrics|wrinkly|grey haired|blue rinse|silver haired) (crowd|gang|bunch|set|crew|brigade|club|clientele|population)] => older adults
  <number> ,? and still (surprisingly|amazingly|remarkably|astonishingly|miraculously)? (with it|all there|lucid|spry|mobile|dressing (himself|herself))
  (surprisingly|amazingly|remarkably|astonishingly) (with it|spry|lucid|sprightly|mobile) (,|$|for|at|!)
  (she's|he's|she is|he is|is|turning|turns|at) <number> ,? (and|but) (doesn't|does not) (even)? (look|act|seem|feel) it
  at (that|their|his|her|your|our) age ,? (they|she|he|you|we|everyone|people) ('s|'re|is|are|gets|get|become) (so|all|very|rather|just)? (fragile|frail|forgetful|slow|confused|set in _|grumpy|like children|helpless)
  still (driving|working|active|going strong|sharp|swimming|running|skiing|dancing|volunteering|independent|so active|so independent) at <number>
  at <number> (,)? (she|he|they|and) (is|are)? still (driving|drives|works|working|active|sharp|dances|skis|runs|going strong)
  at <number> (,)? still (driving|working|active|sharp|going strong|with it)
  (great|good|amazing|fantastic|wonderful|well|fit|active|sharp|healthy|agile|fast|strong|pretty|young|attractive|beautiful|impressive|not bad) [for (her|his|their|your) age] => -
  (for|in) (a|an)? (woman|man|person|lady|gentleman|volunteer|someone|somebody|people|women|men|folks) (of)? (her|his|their|that|your|such an|so advanced an) (advanced)? age
  (for) (a|an) <number> (-)? year (-)? old (,|she|he|they|that|it)
  <number> (-)? year (-)? old (_)? who still (drives|dances|works|swims|skis|runs|cooks|gardens|teaches|lives|walks|rides|sings|plays|volunteers|travels|knits|reads)
  (at|despite|in spite of) (her|his|their) (advanced|great|ripe old|old|grand old) age
  (ripe|grand) old age
  (old|tired|worn-out) (bodies|minds|brains) (can't|cannot|don't|forget|need)
  (our|your|their|the|those) (oldies|old-timers|old dears|dear old|old ones|old souls|wrinklies|greyheads|greys)
  (society's|our|the) (burden|problem) of (ageing|aging|the elderly|old age)
  (seniors|older people|older adults|the elderly|old people|retirees) (have|had) (nothing|little) (better|else|to do|left)
  (seniors|older people|older adults|old people|the elderly|retirees) (just|always|all|only)? (sit|complain|gossip|sleep|nap|forget|wander|repeat|whine|live in the past|fall for|hate change|fear technology|struggle with (technology|computers|change))
  (greedy|entitled|selfish|rich|out-of-touch|useless|unproductive) (boomers|seniors|retirees|pensioners|old|elderly)
  (baby|babysit|babysitting|childproof|spoon-feed|spoonfeed) (seniors|older|the elderly|our parents|your parents|elders|grandma|grandpa)
  (old|elderly|aging|ageing) (lady|man|woman|men|women|ladies) (alone|lost|confused|smells|smell)
  (doesn't|does not|don't) look (her|his|their|your) age
  spry (old|little|senior|volunteer|resident|grandmother|grandfather|<number>)
  feisty (<number>|old|little|senior|seniors|grandmother|granny|ladies|octogenarian)
  young at heart
  (nobody|no one|no-one|not|nothing|none) (over|above|past|older than) (40|45|50|55|60|65|70|75|80) (please|need apply|allowed|,|$|for|on)
  (volunteers|volunteer|drivers|driver|candidates|applicants|applicant|members|helpers|staff|cooks|recruits|people|anyone) _{0,3} (under|younger than|below) (40|45|50|55|60|65|70|75) (only|please|who|with|for|,|$)
  (must|should|need to|has to|have to|needs to) be (under|younger than|below) (40|45|50|55|60|65|70|75)
  (wanted|seeking|looking for|need|needed|recruiting|we want) _{0,3} young (,|and)? (energetic|dynamic|strong|fit|fast)
  (drives|driving|works|dances|runs|skis|swims|volunteers|cooks|bowls|serves|teaches|gardens|delivers|sings|lives alone) _{0,3} [(,)? at (her|his|their) age] ($|,) => -
  still (drives|driving) (,)? at (her|his) age
  (has|have|with|kept|keeps) (still)? all (her|his|their|my|your) marbles
  (lost|losing) (her|his|their) marbles
  at <number> (,)? <name> <name>? (is)? still (drives|driving|works|working|active|sharp|dances|skis|runs|going|cooks|swims|lives|delivers|volunteers)
  (sweet|dear|cute|little) (old|ol') <name>
  (the elderly|old people|old folks|seniors|older people|older adults) (are|act|behave) (just|all|really|a lot)? like (little|small|big)? (children|kids|babies|toddlers)
  (people|those|members|anyone|everyone|volunteers) (past|over|above) (55|60|65|70|75|80) (should|must|need to|ought to|have to) (step aside|retire|stay home|quit|stop|make room|leave|give up)
  at (her|his|their) age (,)? <name>? <name>? (she|he|they)? (should|ought to) (be|stay) (home|at home|knitting|resting|in bed|in a home)
  even (your|my|a|the)? (grandma|grandmas|grandmother|grandmothers|granny|grandpa|grandparents|seniors|old people|the elderly|old folks) (can|could|will|may|should|understand|understands|knows|know)
  (elderly|old) and (confused|alone|helpless|lost|frail|gullible|lonely|poor|sick|forgotten|vulnerable|useless)
  (too|so) (old|frail|senile|feeble) to (matter|care|count|fight|say|speak|complain|notice|defend)
  (old|elderly) (population|population of) (is|are)? (a)? (burden|problem|threat|crisis)
  (at|for) that age (,)? (they|you|she|he|people|it|one)
  (sweet|cute|dear|adorable|lovely|precious) (old|elderly) (man|woman|lady|couple|gentleman|people|folks|souls|things|thing)
  (poor|little) (old|elderly) (dear|dears|thing|things|soul|souls|folks|people|man|woman|lady|ladies|men|women)
  (past|beyond) (her|his|their|your|its) prime
  (past|beyond) (her|his|their|your) (best before|expiry|sell-by|use-by) date
  too old (to|for) (this|that|the|a|learn|understand|change|use|drive|decide|work|live|know|manage|remember|be|online)
  at your age (,)? (you|it|one|we|who|people|don't|do)
  ${OLDER} _{0,3} (a|an|such|real|huge|growing|becoming|is|are) [(a)? (burden|drain|deadweight|dead weight|financial burden)] (on|to|for|,|$)
  (burden|drain|deadweight) of (the)? (elderly|aging|ageing|old|older)
  (caring|looking) (for|after) [the burden] of
  ${OLDER} (are|is|make|become|all|can be) (such|so|often|all|always|usually)? (an)? [easy (prey|targets|target|victims|pickings)]
  ${OLDER} (are|can be|get|become) (all|so|too|very|always|often|just|like|basically|such)? (helpless|naive|naïve|gullible|clueless|confused|forgetful|grumpy|cranky|stubborn|childlike|children|kids|like (children|kids|babies)|useless|hopeless|slow|cute|adorable|crotchety|frail and)
  ${OLDER} (just)? (can't|cannot|can not|don't|do not|never|will never|could never) (understand|learn|remember|get|grasp|keep up|handle|cope|think|follow|figure|adapt|change|know how)
  (helpless|defenceless|defenseless|feeble|gullible|naive|naïve|doddering|poor old|dear old|grumpy old|cranky old|sweet old|frail old|confused old|crotchety|pitiful|clueless) [(seniors|elders|souls|folks|people|ladies|men|women|dears|things|soul|lady|man|woman|thing|dear|senior|elderly|ones|grandparents)] => older people
  (like|as) (little)? (children|kids|babies|toddlers) again
  second childhood
  (stuck|set) in their ways
  technologically (challenged|illiterate|impaired) (seniors|elders|older|elderly|parents|grandparents)
  (grumpy|cranky|dirty|crotchety) old (man|men|woman|women|people|folks)
  (one foot in the grave|on (her|his|their) last legs|waiting to die|ready for the scrap heap|god's waiting room)
`;
