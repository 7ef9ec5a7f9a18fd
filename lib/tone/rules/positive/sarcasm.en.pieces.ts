/** Pieces of the patterns of sarcasm in English: stock praise, and what nobody is praised for. */
export const GREAT =
  '(great|wonderful|good|lovely|fantastic|perfect|brilliant|terrific|super|fabulous|joy|nice|marvellous|excellent|look|how nice|how lovely|what a surprise|sure|please|really)';
export const PRAISE =
  '(well done|nice work|good work|great work|good job|great job|nice job|nice going|way to go|bravo|kudos|hats off|congratulations|congrats|applause|big thanks|three cheers|round of applause|hooray|props|a medal)';
export const IDLE =
  '(nothing|ignoring|forgetting|failing|wasting|cutting|closing|raising|taking (only|just|<number>|six|two|three|four|a|years|months)|another|yet|finally|losing|refusing|leaving|making (us|seniors|people|older|residents|it (harder|worse))|managing to|not (answering|calling|doing|reading|listening|showing|helping|caring|even)|meeting _{0,2} times|discovering|noticing|remembering that|doing (absolutely)? nothing|the bare minimum|showing up late|hiding|your silence|their silence|the silence|zero|spending (millions|thousands|our)|proving|once again|pretending)';

/** What makes “who knew?” wry instead of delighted. */
export const HARDSHIP =
  '(cut*|cutting|clos*|ignor*|underpay*|underpaid|neglect*|leav*|isolat*|fail*|refus*|remov*|slash*|lack*|fewer|no|not|nobody|wait*|abandon*|unpaid|expensive|hungry|lonely|alone|sick|die|dying|also|actually|exist|existed|feelings)';

/** Real joy and real praise. */
export const EN_ALLOWED: readonly string[] = [
  '(oh|ah|gee) (great|good|wonderful|lovely|fantastic|excellent) news',
  '(what a|such a|lovely|wonderful|great|nice|big|huge) (surprise|shock) (party|visit|guest|gift|birthday|announcement)',
  '(what a) (great|wonderful|lovely|beautiful|nice|happy|pleasant|joyful) (surprise|shock)',
  '(surprise) (to|for|when|from)',
  '(oh) (good) (morning|evening|news)',
];
