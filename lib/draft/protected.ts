import type { Range } from '../model/range';
import { entities } from './entities';

export type EntityKind = 'url' | 'mention' | 'hashtag' | 'cashtag';

export interface EntityRange extends Range {
  readonly kind: EntityKind;
}

/** URLs, mentions, hashtags and cashtags as X sees them, in order. */
export function entityRanges(text: string): EntityRange[] {
  const found = entities(text);
  return [
    ...found.urls.map((range) => ({ ...range, kind: 'url' as const })),
    ...found.mentions.map((range) => ({ ...range, kind: 'mention' as const })),
    ...found.hashtags.map((range) => ({ ...range, kind: 'hashtag' as const })),
    ...found.cashtags.map((range) => ({ ...range, kind: 'cashtag' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‹': '›', '„': '“', '"': '"' };

/**
 * What stands between quotation marks, the marks included: other people's words, titles, words spoken of. A pair never
 * crosses an empty line; an opener without its closer protects nothing.
 */
export function quotations(text: string): Range[] {
  const found: Range[] = [];
  let open: { at: number; closer: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters, most of every text, are passed over by their codes.
    if (code > 0x22 && code < 0xab) continue;
    const character = text.charAt(at);
    const closer = CLOSERS[character];
    if (character === '\n' && text[at + 1] === '\n') open = null;
    else if (open?.closer === character) {
      found.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (!open && closer) open = { at, closer };
  }
  return found;
}
