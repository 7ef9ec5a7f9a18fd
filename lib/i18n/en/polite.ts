/** What the coach says about politeness. At most 140 characters: why, and what instead. */
export const polite = {
  'ruleName.polite/accusing': 'Accusing people',
  'rule.polite/accusing':
    'People who feel accused stop reading. Say what happened and what would help: “we found…”, “please…”.',
  'ruleName.polite/bare-reply': 'A reply without a courtesy',
  'rule.polite/bare-reply':
    'A reply that only instructs can sound curt. A “please” or “thank you” costs little and keeps the door open.',
  'ruleName.polite/condescension': 'Speaking from above',
  'rule.polite/condescension':
    'Some readers will feel small here. State the fact or give the link, and leave the conclusion to them.',
  'ruleName.polite/courtesy': 'Thanks or apology well made',
  'rule.polite/courtesy': 'A courtesy that says what it is for: readers remember that.',
  'ruleName.polite/disguised': 'Disguised swear word',
  'rule.polite/disguised':
    'Readers see the word behind the disguise. A plain word keeps the attention on your message.',
  'ruleName.polite/dismissal': 'Closing the door',
  'rule.polite/dismissal':
    'This closes the door on somebody. “We hear you” or “here is where to turn” answers without giving in.',
  'ruleName.polite/group-attack': 'Attack on a group',
  'rule.polite/group-attack':
    'This condemns a whole group of people. Name the act or the decision that you object to instead.',
  'ruleName.polite/group-verdict': 'Verdict on a group',
  'rule.polite/group-verdict':
    'A whole group is judged here, and its members may be reading. Say what was done, by whom, or leave it out.',
  'ruleName.polite/insult': 'Insult',
  'rule.polite/insult':
    'Words against a person stay; the point gets lost. Say what was done and what you would like instead.',
  'ruleName.polite/marks': 'Repeated marks',
  'rule.polite/marks': 'Repeated marks can read as anger or alarm. One says as much, and more calmly.',
  'ruleName.polite/order': 'Order or accusation',
  'rule.polite/order':
    'Said to their face, this makes people defend themselves. Try “we ask for…” or “we would like to see…”.',
  'ruleName.polite/passive-aggression': 'Hidden reproach',
  'rule.polite/passive-aggression':
    'Readers may hear a sigh here. Giving the information once more, plainly, works better.',
  'ruleName.polite/pointed': 'Hint at those absent',
  'rule.polite/pointed':
    'Readers hear a reproach to those who did not. Thank those who did, or ask plainly for what you need.',
  'ruleName.polite/pressing': 'Pressing tone',
  'rule.polite/pressing':
    'Said this way, it sounds like an order. Without these words, or with “please”, more people will say yes.',
  'ruleName.polite/profanity': 'Swear word',
  'rule.polite/profanity':
    'A swear word becomes the news instead of your message. A plain word is stronger here.',
  'ruleName.polite/self-pity': 'Sigh between the lines',
  'rule.polite/self-pity':
    'Readers may hear a sigh. Saying plainly what you need, or would have liked, gets more help.',
  'ruleName.polite/shouting': 'Words in capitals',
  'rule.polite/shouting':
    'Capitals read as shouting, and screen readers may spell them out. Ordinary letters carry further.',
  'ruleName.polite/tu-vous': '“Tu” and “vous”',
  'rule.polite/tu-vous':
    'This says “tu”, while your settings say “vous” to the public. One form all through reads better.',
  'rule.polite/tu-vous.mixed':
    'The draft says both “tu” and “vous” to its readers. One of them all through reads better.',
  'rule.polite/tu-vous.to-tu':
    'The draft says both “tu” and “vous”. Your settings say “tu”: keeping it all through reads better.',
  'ruleName.polite/undertone': 'Could hurt a reader',
  'rule.polite/undertone':
    'Some readers may feel blamed or talked down to here. Ask, invite or thank instead, or leave it out.',
} as const;
