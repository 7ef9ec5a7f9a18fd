/** Where the advice on posts comes from: each entry can be looked up by a reader who doubts it. */
export const POST_SOURCES = {
  'accessible-communications': {
    title: 'Treasury Board of Canada, Making communications accessible',
    url: 'https://www.canada.ca/en/treasury-board-secretariat/services/government-communications/making-communications-accessible.html',
  },
  'a11y-booklet': { title: 'The A11Y Booklet, chapter 7: few emoji and at the end, no “fancy fonts”' },
  'article-2015': {
    title: 'RCPMTA / CNPEA, « Twitter 101 » (2015): a post is the headline; respect privacy law',
  },
  privacy: {
    title: 'Office of the Privacy Commissioner of Canada: personal information and consent',
    url: 'https://www.priv.gc.ca',
  },
  'link-safety': { title: 'Get Cyber Safe (Government of Canada): readers need to see where a link goes' },
  oqlf: {
    title: 'OQLF, Banque de dépannage linguistique : espacement avant et après les signes de ponctuation',
  },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type PostSourceId = keyof typeof POST_SOURCES;
