/** What the coach says about staying positive. At most 140 characters: why, and what instead. */
export const positive = {
  'ruleName.positive/blame': 'Blame',
  'rule.positive/blame':
    'Blame closes ears, even when it is earned. Say what is missing and who can help with it.',
  'ruleName.positive/contempt': 'Scorn',
  'rule.positive/contempt':
    'Readers remember the scorn and miss the point. Say what happened and what you hope for instead.',
  'ruleName.positive/alarm': 'Alarm',
  'rule.positive/alarm':
    'Fear makes people scroll on. Name the risk in sober words and add one thing that readers can do.',
  'ruleName.positive/despair': 'No hope left',
  'rule.positive/despair':
    'Readers who need help may read that none will come. What would change things, even a little?',
  'ruleName.positive/negative-wording': 'A stock phrase with a “no” in it',
  'rule.positive/negative-wording':
    'A “no” at the start stays in mind. The same thing can often be said as a welcome.',
  'ruleName.positive/sarcasm': 'Could read as sarcasm',
  'rule.positive/sarcasm':
    'Could this be read as sarcasm? Irony gets lost on a screen: say it straight and it will carry.',
  'ruleName.positive/mock-praise': 'Praise that may read as irony',
  'rule.positive/mock-praise':
    'Right after bad news, praise reads as irony. Say plainly what you would rather see, or take it out.',
  'ruleName.positive/irony-marks': 'Could read as irony',
  'rule.positive/irony-marks':
    'Could this mark be read as irony? The plain word, or what you would rather see, is safer.',
  'ruleName.positive/absolutes': 'Always, never, nobody',
  'rule.positive/absolutes':
    'One exception and readers stop believing the rest. “Often”, “some” or “too few” is fairer.',
  'ruleName.positive/public-complaint': 'Complaint about a partner',
  'rule.positive/public-complaint':
    'A public complaint is hard to take back. A call may settle it; here, say what you need now.',
  'ruleName.positive/negative-framing': 'Said in the negative',
  'rule.positive/negative-framing':
    'What to do is easier to take in than what not to do. Could you say it in the positive?',
  'ruleName.positive/discouraging': 'An invitation with little hope',
  'rule.positive/discouraging':
    'Readers stay home when little is promised. Say what they will find, gain or make possible.',
  'ruleName.positive/no-way-out': 'Nothing to hold on to',
  'rule.positive/no-way-out':
    'A hard story alone leaves readers helpless. Add a help-line, a link, an invitation or a hope.',
  'ruleName.positive/thanks': 'Thanks that name what for',
  'rule.positive/thanks': 'Thanks that say who and what for: people remember those.',
  'ruleName.positive/guilt': 'Guilt',
  'rule.positive/guilt':
    'Guilt moves people once, then they look away. Say what a small gesture does: that brings them back.',
  'ruleName.positive/undertone': 'Sounds bitter or hopeless',
  'rule.positive/undertone':
    'Some readers may hear bitterness or defeat here. Say what would help, or leave the sentence out.',
} as const;
