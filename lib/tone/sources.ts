/** Where rules come from: each entry can be looked up by a reader who doubts the advice. */
export const SOURCES = {
  'three-ps': { title: 'RCPMTA / CNPEA, « Twitter 101 » (2015): positive, polite, professional' },
  'politeness-2013': {
    title:
      'Danescu-Niculescu-Mizil et al., A computational approach to politeness, ACL 2013 (arXiv 1306.6078)',
  },
  'apa-age': { title: 'APA Style, 7th ed., Bias-free language: age' },
  'who-ageism': { title: 'World Health Organization, Quick guide to avoid ageism in communication (2021)' },
  'framing-elder-abuse': {
    title: 'FrameWorks Institute, Talking Elder Abuse: A FrameWorks Communications Toolkit',
  },
  'unhealthy-comments': {
    title: 'Price et al., Six Attributes of Unhealthy Conversations, WOAH 2020 (arXiv 2010.07410)',
  },
  'plain-positive': { title: 'Federal Plain Language Guidelines (plainlanguage.gov): use positive language' },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type SourceId = keyof typeof SOURCES;
