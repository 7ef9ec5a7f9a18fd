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
  'reframing-aging': {
    title: 'National Center to Reframe Aging, Communication Best Practices',
    url: 'https://www.reframingaging.org',
  },
  'korian-words': { title: 'Fondation Korian, « Les mots du bien vieillir »' },
  'alzheimer-language': {
    title: 'Alzheimer Society of Canada, Person-centred language guidelines',
    url: 'https://alzheimer.ca',
  },
  'canada-words-images': {
    title:
      'Government of Canada, A way with words and images: communicating with and about persons with disabilities',
    url: 'https://www.canada.ca/en/employment-social-development/programs/disability/arc/words-images.html',
  },
  mindset: {
    title: 'Mindset / En-Tête: reporting on mental health and suicide, Canadian Journalism Forum',
    url: 'https://www.mindset-mediaguide.ca',
  },
  'right-words': {
    title: 'femifesto, Use the Right Words; INSPQ, « Trousse média sur la violence conjugale »',
  },
  'apa-income': {
    title: 'APA Style, 7th ed., Bias-free language: socioeconomic status',
    url: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language/socioeconomic-status',
  },
  vitrine: {
    title: 'OQLF, Vitrine linguistique',
    url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca',
  },
  'cra-policy': {
    title: 'Canada Revenue Agency, CG-027, Public policy dialogue and development activities by charities',
    url: 'https://www.canada.ca/en/revenue-agency/services/charities-giving/charities/policies-guidance/public-policy-dialogue-development-activities.html',
  },
  'cyber-misinformation': {
    title:
      'Canadian Centre for Cyber Security, ITSAP.00.300, How to identify misinformation, disinformation, and malinformation',
  },
  pipeda: {
    title: 'Office of the Privacy Commissioner of Canada, PIPEDA fair information principles',
    url: 'https://www.priv.gc.ca',
  },
  'ccq-reputation': { title: 'Civil Code of Québec, articles 3 and 35: respect of reputation and privacy' },
  'canada-style': { title: 'Canada.ca Content Style Guide', url: 'https://design.canada.ca/style-guide/' },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type SourceId = keyof typeof SOURCES;
