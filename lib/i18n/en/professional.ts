/** What the coach says about being professional. At most 140 characters: why, and what instead. */
export const professional = {
  'ruleName.professional/acronym': 'Unexplained acronym',
  'rule.professional/acronym':
    'Readers outside your circle may not know this acronym. The full name once, with the acronym in brackets, lets everybody in.',
  'ruleName.professional/accusation': 'Accusation',
  'rule.professional/accusation':
    'Said as fact about someone people can recognize, this may harm them and you. Cite a ruling or a report, or tell it without the name.',
  'ruleName.professional/age-hints': 'Words about age: hint',
  'rule.professional/age-hints':
    'This is usual. Some readers prefer words that describe people rather than an age group. The choice is yours.',
  'ruleName.professional/age-words': 'Respectful words about age',
  'rule.professional/age-words':
    'These words can make one fragile crowd of people of every kind. A neutral term keeps your point and everybody’s dignity.',
  'ruleName.professional/ageing-joke': 'Joke about aging',
  'rule.professional/ageing-joke':
    'Many readers are older, and a joke about age may sting. The news itself, warmly told, works without it.',
  'ruleName.professional/anglicism-hints': 'Anglicism: hint',
  'rule.professional/anglicism-hints':
    'In French, some dictionaries accept this word, others advise against it. A French word pleases all readers.',
  'ruleName.professional/anglicisms': 'Anglicism',
  'rule.professional/anglicisms':
    'In French, this is borrowed from English. A plain French word reads well everywhere in the French-speaking world.',
  'ruleName.professional/care-words': 'Respectful words about care',
  'rule.professional/care-words':
    'This can read as if people were stored or weighed. Say where they live or what support they need.',
  'ruleName.professional/chat-spelling': 'Chat spelling',
  'rule.professional/chat-spelling':
    'Chat spelling is hard on many readers and on screen readers. The word in full speaks to everybody.',
  'ruleName.professional/colleague': 'Private matter of a colleague',
  'rule.professional/colleague':
    'Health and work matters are your colleague’s to tell. Say only what readers need, such as when replies will come.',
  'ruleName.professional/confidential': 'Confidential story',
  'rule.professional/confidential':
    'A name with such details tells readers who it is. Leave the name out and blur the details, or say that the person agreed.',
  'ruleName.professional/dementia-words': 'Respectful words about dementia',
  'rule.professional/dementia-words':
    'These words can make the illness the whole person. Say that somebody lives with it: there is more to them.',
  'ruleName.professional/disability-words': 'Respectful words about disability',
  'rule.professional/disability-words':
    'These words can make a disability the whole person. Name the person first, and the disability only if it matters.',
  'ruleName.professional/file-number': 'File number',
  'rule.professional/file-number':
    'A file number can open somebody’s file to strangers. The post says the same without it.',
  'ruleName.professional/long-sentence': 'Long sentence',
  'rule.professional/long-sentence':
    'This sentence takes a long breath. Two shorter ones are read and understood by more people.',
  'ruleName.professional/mental-health-words': 'Respectful words about mental health',
  'rule.professional/mental-health-words':
    'Illness as a figure of speech, or as a name for people, weighs on those who live with it. A plain word does the work.',
  'ruleName.professional/partisan': 'Partisan statement',
  'rule.professional/partisan':
    'For or against a party, your organization may lose trust, or its charity status. Speak of the policy that you wish for.',
  'ruleName.professional/poverty-words': 'Respectful words about poverty',
  'rule.professional/poverty-words':
    'These words can make the hardship the whole person. Name people first, then what they are living through.',
  'ruleName.professional/promise': 'Promise',
  'rule.professional/promise':
    'Somebody in distress may count on this to the letter. Say what you do, and what usually helps.',
  'ruleName.professional/rumour': 'Rumour or claim without a source',
  'rule.professional/rumour':
    'In your voice, hearsay sounds certain. Name and link the source, or wait until it is confirmed.',
  'ruleName.professional/slang': 'Slang',
  'rule.professional/slang':
    'Slang is warm among friends, but some readers will not follow. A plain word keeps the warmth and reaches all.',
  'ruleName.professional/stretched': 'Stretched word',
  'rule.professional/stretched':
    'Stretched letters trip screen readers and look hasty. The plain word, well placed, is just as warm.',
  'ruleName.professional/suicide-words': 'Careful words about suicide',
  'rule.professional/suicide-words':
    'Suicide is neither a crime nor a feat. Neutral words, such as “died by suicide”, protect people at risk and those who grieve.',
  'ruleName.professional/violence-words': 'Careful words about violence',
  'rule.professional/violence-words':
    'This may excuse the violence or blame the person who lived it. Name the act, and who is responsible for it.',
  'ruleName.professional/click-bait': 'Click bait',
  'rule.professional/click-bait':
    'Holding the news back is how scams get clicks. Telling it right away earns trust, and readers still click.',
  'ruleName.professional/share-bait': 'Begging for shares',
  'rule.professional/share-bait':
    'Scams and chain posts ask like this. Saying whom the post can help makes people share it by themselves.',
  'ruleName.professional/undertone': 'Worth a second look',
  'rule.professional/undertone':
    'Could this bind your organization or embarrass someone? Ask a colleague to read it, or leave it out.',
} as const;
