import extractCashtagsWithIndices from 'twitter-text/dist/extractCashtagsWithIndices.js';
import extractHashtagsWithIndices from 'twitter-text/dist/extractHashtagsWithIndices.js';
import extractMentionsOrListsWithIndices from 'twitter-text/dist/extractMentionsOrListsWithIndices.js';
import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import type { Range } from '../model/range';
import { rememberingLast } from './last';
import { type Normalized, normalized } from './nfc';
import { inRuns } from './runs';

/** What X turns into links, in reading order, as ranges of the draft's own text. No two of them overlap. */
export interface Entities {
  readonly urls: readonly Range[];
  /** `@name` and `@name/list`. */
  readonly mentions: readonly Range[];
  /** With their `#`. */
  readonly hashtags: readonly Range[];
  /** With their `$`. */
  readonly cashtags: readonly Range[];
}

/** No host name has more than 253 characters (RFC 1035), so none has more than 253 dots, hyphens and underscores. */
const MOST_SEPARATORS = 253;

/**
 * Links, @names, #tags and $tags of a text by the rules of twitter-text. Where two overlap, the first wins, as on X.
 * Never throws; the time grows with the length of the text.
 */
export function entities(text: string): Entities {
  const nfc = normalized(text);
  const found = [
    ...urlsOf(nfc.text).map((range) => ({ kind: 'urls' as const, range })),
    ...hashtagsOf(nfc.text).map((range) => ({ kind: 'hashtags' as const, range })),
    ...mentionsOf(nfc.text).map((range) => ({ kind: 'mentions' as const, range })),
    ...cashtagsOf(nfc.text).map((range) => ({ kind: 'cashtags' as const, range })),
  ].sort((a, b) => a.range.start - b.range.start);

  const result: Record<keyof Entities, Range[]> = { urls: [], mentions: [], hashtags: [], cashtags: [] };
  let end = 0;
  for (const { kind, range } of found) {
    if (range.start < end) continue;
    end = range.end;
    result[kind].push(inDraft(nfc, range));
  }
  return result;
}

/**
 * Links of a text that is already NFC. No link holds a space, so each run between spaces is read alone, with the space
 * that may go before a link: it gives what twitter-text gives for the whole, without its quadratic time. Every link has a full
 * stop within, so runs without one are passed over: its pattern is read for few. Lost on purpose: a “host name” of more than
 * 253 dots and hyphens, which no name server can hold.
 */
export const urlsOf = rememberingLast((text): readonly Range[] =>
  inRuns(text, INNER_DOT, (run) => (hasImpossibleHost(run) ? [] : ranges(extractUrlsWithIndices(run)))),
);

/** No top level domain begins with the mark that may follow a sentence. */
const INNER_DOT = /\.[^\s.,!?:;)"'»”]/g;

const ranges = (found: readonly { readonly indices: [number, number] }[]): Range[] =>
  found.map(({ indices: [start, end] }) => ({ start, end }));

const hasImpossibleHost = (run: string): boolean =>
  run.length > MOST_SEPARATORS &&
  run.split(/[/?#:]/u).some((part) => (part.match(/[._-]/gu)?.length ?? 0) > MOST_SEPARATORS);

const hashtagsOf = (text: string): Range[] =>
  inRuns(text, /[#＃]/g, (run) => ranges(extractHashtagsWithIndices(run, { checkUrlOverlap: false })));

const mentionsOf = (text: string): Range[] =>
  inRuns(text, /[@＠]/g, (run) => ranges(extractMentionsOrListsWithIndices(run)));

const cashtagsOf = (text: string): Range[] =>
  inRuns(text, /\$/g, (run) => ranges(extractCashtagsWithIndices(run)));

const inDraft = (nfc: Normalized, { start, end }: Range): Range => ({
  start: nfc.toDraft(start),
  end: nfc.toDraft(end),
});
