import type { PhraseEntry } from '../../rule';

const OLDER =
  '(seniors|elders|elderly|parents|grandparents|older adults|older people|residents|caregivers|loved ones|generation|retirees|pensioners|grandmothers|mothers|vulnerable)';

export const EN: readonly PhraseEntry[] = [
  { find: '^ be (very|truly|really)? (afraid|scared|worried|terrified)', say: 'stay alert' },
  {
    find: "(your|our) (parents|mother|father|mom|dad|grandparents|grandmother|grandfather|family|loved ones|savings|money|elders|seniors) [(is|are) (all)? (in (real|grave|serious|great|mortal|terrible)? (danger|peril)|at risk|being (hunted|watched|targeted|robbed)) (right now|right this minute|this very (minute|moment|second)|as we speak|as you read this|today|now)? ,? and (you|nobody|no one|they) (don't|do not|have no idea|has no idea|is telling you|will tell you|wants to tell you|knows|has told you) (even)? (know|realize|realise|suspect|see|notice)? (it)?]",
    say: 'may be at risk: let us talk about it',
  },
  { find: '^ brace yourselves', say: 'let us be ready' },
  { find: '[trust (no one|nobody)] ($|:|.|,|!)', say: 'check before you trust' },
  {
    find: '(fraudsters|scammers|thieves|predators|abusers|criminals) [are everywhere]',
    say: 'use many tricks',
  },
  { find: '(nobody|no one|nothing) can stop (it|this|them)', say: 'we can act together' },
  { find: "(mark my words|you have been warned|you've been warned|consider yourself warned)", say: '' },
  {
    find: '(heading|headed|hurtling|rushing|racing) (straight|right|fast)? (for|to|toward|towards|into) (a|the)? (disaster|catastrophe|collapse|ruin)',
    say: 'facing a serious problem',
  },
  {
    find: '(plague|cancer|monster|poison|scourge|beast) that (will|is going to|is (eating|swallowing|devouring))',
  },
  {
    find: '(worse than anything (we|you|i|anyone)|nothing can prepare you|will swallow us|the worst is (still)? ahead)',
  },

  { find: '(nobody|no one|nothing) can stop (it|this|them|him)' },
  {
    find: '(about to|going to|will|set to|soon) (become|be|turn into) (a|your)? (living|real|total)? (hell|nightmare|disaster|catastrophe)',
  },
  {
    find: '(your|their|our|her|his) (whole|entire)? (life|world) (is|will be) (over|ruined|destroyed|finished)',
  },
  { find: '(will|could|can|might) (ruin|destroy|finish|wreck) (you|your life|everything|us all)' },
  { find: '(one|the) that (ruins|destroys|finishes|kills) (you|your)' },
  { find: '(being|been|are) (slaughtered|massacred|wiped out|decimated|exterminated)' },
  {
    find: "(we're|we are|you're|you are|they're|they will|we will|we'll|you'll|you will) (all)? (going to)? (end up|wind up|be left|finish) (abandoned|alone|forgotten|dead|penniless|homeless|on the street|in a hallway|rotting|with nothing)",
  },
  {
    find: "(mark my words|you have been warned|you've been warned|consider yourself warned|it's only a matter of time)",
  },

  {
    find: '(no one|nobody|no senior|no older (adult|person)|none of us) (is|feels) (really|truly)? (safe|secure) (anymore|any more|any longer|now)? $',
    say: 'everyone deserves to feel safe',
  },
  { find: `${OLDER} (is|are|will be) (all|simply|now|basically|completely)? [doomed]`, say: 'at risk' },
  { find: "(we are|we're|all|is|are|you are|you're) (all)? [doomed]", say: 'at risk' },
  {
    find: "[(it's|it is|this is|that's|what) (a|an) (complete|total|real|absolute|utter|huge|massive|national|unmitigated|full-blown|pure|living|unfolding)? (disaster|catastrophe|calamity|apocalypse|nightmare|bloodbath|massacre|carnage|hell|horror show|train wreck|meltdown|collapse|chaos)]",
    say: 'this is a serious problem',
  },
  {
    find: "[(it's|it is|this is) (complete|total|pure|absolute|utter|sheer)? (chaos|carnage|hell|hell on earth|mayhem|anarchy|madness|war|the end)]",
    say: 'this is a serious problem',
  },
  {
    find: '[a (complete|total|real|absolute|utter|full-blown|unmitigated|living|never-ending|national|looming|coming) (disaster|catastrophe|calamity|apocalypse|nightmare|bloodbath|massacre|carnage|hell|horror show|train wreck|meltdown)]',
    say: 'a serious problem',
  },
  {
    find: '(is|are|has become|becomes|becoming) (just|simply|now)? [a (horror show|disaster waiting to happen|disaster|catastrophe|nightmare|bloodbath|horror|death trap|living hell|war zone|train wreck)]',
    say: 'a serious problem',
  },
  { find: '^ a nightmare', say: 'a serious problem' },
  {
    find: '(heading|headed|hurtling|rushing|sleepwalking|racing|marching) (straight|right|fast|directly)? (for|to|toward|towards|into|off) (a|the|total|complete|certain)? (disaster|catastrophe|collapse|cliff|wall|abyss|ruin|chaos)',
  },
  {
    find: '(disaster|catastrophe|apocalypse|tragedy|collapse) (is|are) (looming|coming|inevitable|certain|upon us|around the corner|waiting to happen|unfolding)',
  },
  { find: '(disaster|catastrophe|tragedy|accident) waiting to happen' },
  {
    find: '[(terrifying|horrifying|petrifying|bone-chilling|blood-curdling|nightmarish|apocalyptic|catastrophic)]',
    say: 'worrying',
  },
  {
    find: "(i'm|i am|we're|we are|be|everyone is|should be) (all|so|truly)? [(terrified|petrified)]",
    say: 'worried',
  },
  { find: '(scary|frightening) (stuff|times|world|reality|truth|thought)' },
  { find: '(the)? horror (in|of|at|inside|behind|is|!|continues)' },
  {
    find: '[(you|your (mother|father|mom|dad|parents|grandmother|grandfather|parent|loved one|family|pension|savings|home|house|account|money)|someone you love) (could|may|might|will|can) (well|easily|very well)? be (the)? next (victim|target)?]',
    say: 'it can happen to anyone',
  },
  {
    find: "[(you're|you are|is your (mother|father|mom|dad|family)|are you) (the)? next]",
    say: 'it can happen to anyone',
  },
  {
    find: "(who will be next|who is next|who's next|will you be next|are you next|is yours next)",
    say: 'it can happen to anyone',
  },
  {
    find: '(your|our) (pension|savings|home|mother|father|parents|money|house|nest egg) (is|are|will be) (the)? next (target|victim)?',
  },
  {
    find: "(they're|they are|scammers are|fraudsters are|thieves are|predators are) coming for (you|your|your mother|your money|your savings|all of us|us all)",
  },
  {
    find: '(no one|nobody|no senior|no older (adult|person)|no family|no parent|none of us|nowhere) (is|are|will be|feels) (really|truly)? (safe|spared|secure) (anymore|any more|any longer|now|from|in|even|not|$|and|until)',
  },
  { find: '(none of us|no one|nobody) will (be (spared|safe)|survive|escape|be left)' },
  { find: 'there (is|will be) (nowhere|no one left|nobody left|no safe place|no escape)' },
  {
    find: '^ (be (very|truly|really)? (afraid|scared|worried|terrified)|panic (,|now|$)|beware everyone|wake up (,|people|canada|$)|run ($|for)|brace yourselves|hide your)',
  },
  {
    find: '(lock your doors|trust (no one|nobody)|wake up (people|canada|everyone|folks|ontario|america|before))',
  },
  { find: "(don't|do not|never|can't|cannot) (ever)? trust (anyone|anybody|a soul|any)" },
  {
    find: '(system|society|sector|care|network|safety net|everything|health care|healthcare|world|country) (is|are) (all)? [(now|completely|totally|literally|slowly)? (collapsing|crumbling|imploding|falling apart|in free fall|in freefall|on the brink|dying|doomed|in ruins|broken beyond repair|going to hell|in shambles|on its knees)]',
    say: 'under strain',
  },
  { find: '(system|society|sector|care|network) (has|have) (completely|totally)? collapsed' },
  {
    find: '(is|are) [(completely|totally|utterly|absolutely|spiralling|spiraling|spinning)? out of control]',
    say: 'growing',
  },
  { find: '(a|the|this) (ticking)? time bomb', say: 'a growing concern' },
  { find: 'ticking (time)? bomb' },
  {
    find: '(will|going to|gonna|keep|keeps) [(only|just|keep)? (get|getting|gets) (so much|much|far|a lot|even)? worse]',
    say: 'need attention',
  },
  {
    find: '(the worst is (yet|still) to come|worse is (yet)? to come|the worst is coming|it will only get worse|things can only get worse)',
  },
  {
    find: `(will|going to|gonna|be left to|left to) (all|just|simply)? die (alone|in|like|forgotten|of|waiting)`,
  },
  {
    find: '(old people|older people|older adults|seniors|elders|parents|grandparents) (are|will be)? (dropping|dying) (like flies|in droves|every minute|everywhere|in the streets|by the thousands)',
  },
  {
    find: '(fraudsters|scammers|thieves|predators|abusers|criminals|they|monsters|crooks) (are|is) (everywhere|all around|lurking|hiding behind|watching you|in every|at every|already inside)',
  },
  {
    find: "(you will|you'll|you are going to|you could|we will all|they will|they'll) (lose|take) (everything|it all|every penny|all you have|your whole life|everything you)",
  },
  {
    find: '(every|each|any) (senior|older adult|older person|grandparent|parent) (in (this|the) _)? (is|will be) (a|the next|in danger|at their mercy|doomed|prey|a victim|a target)',
  },
  {
    find: "(you won't believe|you will not believe|will shock you|shocked to the core|will make you (sick|cry|scream))",
  },
  {
    find: '(tsunami|tidal wave|avalanche|plague|explosion|hurricane) of (abuse|fraud|fraudsters|scams|neglect|violence|old|seniors|dementia|crime|cases|calls|suffering|misery|elder)',
  },
  {
    find: '(is|are) (at war|under attack|under siege|being slaughtered|being sacrificed|left for dead|being hunted)',
  },
  { find: '(red alert|code red|state of emergency) (for (seniors|older|our|everyone))' },
  {
    find: '(end of the world|end times|point of no return|before everything collapses|before it all collapses)',
  },
];

export const EN_ALLOWED: readonly string[] = [
  'the end of an (era|age)',
  "won't believe (how (good|kind|generous|delicious|beautiful|warm|easy|simple|much fun|fast|quick|happy|proud)|the (kindness|generosity|talent|view|smiles))",
  '(winter|spring|summer|fall|autumn|christmas|santa|bus|driver|snow|rain|sun|ride|weekend) is coming',
  'the end of (our|the|this|your|my) (season|session|term|month|week|day|year|line|sale|series|shift|page|tour)',
  '(natural|climate|flood|fire|weather) (disaster|disasters|catastrophe)',
  '(disaster|emergency) (planning|preparedness|relief|response|plan|recovery)',
  '(the)? next (of kin|step|generation|week|month|to|time|meeting|speaker|stop)',
  '(heart|kidney|system) failure',
  '(catastrophic) (injury|injuries|insurance|coverage|loss|drug)',
  "(don't|do not|no need to|never|without|avoid) panic",
  'no (one|body) will die alone',
];
