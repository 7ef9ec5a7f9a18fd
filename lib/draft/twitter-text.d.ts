/**
 * The parts of twitter-text 3.1.0 that the product imports one by one: the whole library is twice as heavy. Its CommonJS
 * files load in Node, Vitest and Vite alike; `dist/esm` has imports without extensions that Node refuses.
 */
declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  import type { UrlWithIndices } from 'twitter-text';
  export default function extractUrlsWithIndices(text: string): UrlWithIndices[];
}
declare module 'twitter-text/dist/extractHashtagsWithIndices.js' {
  import type { HashtagWithIndices } from 'twitter-text';
  export default function extractHashtagsWithIndices(
    text: string,
    options?: { readonly checkUrlOverlap: boolean },
  ): HashtagWithIndices[];
}
declare module 'twitter-text/dist/extractMentionsOrListsWithIndices.js' {
  import type { MentionOrListWithIndices } from 'twitter-text';
  export default function extractMentionsOrListsWithIndices(text: string): MentionOrListWithIndices[];
}
declare module 'twitter-text/dist/extractCashtagsWithIndices.js' {
  import type { CashtagWithIndices } from 'twitter-text';
  export default function extractCashtagsWithIndices(text: string): CashtagWithIndices[];
}
declare module 'twitter-text/dist/lib/getCharacterWeight.js' {
  import type { ParseTweetOptions } from 'twitter-text';
  export default function getCharacterWeight(character: string, options: ParseTweetOptions): number;
}
declare module 'twitter-text/dist/hasInvalidCharacters.js' {
  export default function hasInvalidCharacters(text: string): boolean;
}
declare module 'twitter-text/dist/configs.js' {
  import type { ParseTweetOptions } from 'twitter-text';

  const configs: {
    readonly version3: ParseTweetOptions & {
      readonly scale: number;
      readonly defaultWeight: number;
      readonly transformedURLLength: number;
    };
  };
  export default configs;
}
declare module 'twemoji-parser' {
  /** Emoji of a text, each with its half-open UTF-16 range. */
  export function parse(text: string): { readonly text: string; readonly indices: [number, number] }[];
}
