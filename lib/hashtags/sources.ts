/** Where the advice on tags comes from: each entry can be looked up by a reader who doubts it. */
export const TAG_SOURCES = {
  'twitter-text': { title: 'twitter/twitter-text 3.1.0: what X makes a tag of, measured 2026-11-22' },
  'camel-case': {
    title:
      'Treasury Board of Canada, Making communications accessible; The A11Y Booklet: capitals in tags, tags at the end',
  },
  'tag-number': {
    title: 'X, How to use hashtags: no more than two tags in a post',
    url: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  },
  accents: { title: 'OQLF, Accents sur les majuscules; a word without its accents is another word' },
} as const satisfies Record<string, { readonly title: string; readonly url?: string }>;

export type TagSourceId = keyof typeof TAG_SOURCES;
