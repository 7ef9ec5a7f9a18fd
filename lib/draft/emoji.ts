import { parse } from 'twemoji-parser';
import type { Range } from '../model/range';
import { rememberingLast } from './last';
import { inRuns } from './runs';

/**
 * A unit that every emoji has: its first, or its second behind a figure. Most drafts have none, and need no closer look; the
 * property below is a list of thousands, so it is tried at these places only.
 */
const MAYBE = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83f]|\ufe0f/g;

/**
 * Every emoji that the browser's Unicode recommends for interchange. It mends what @twemoji/parser 17.0.2 misses (☝️ ⛷️ ⛹️ ✌️
 * ✍️ 🏋️ 🏌️ 🕴️ 🕵️ 🖐️ and their skin tones); the parser in turn knows emoji newer than the browser, and old half-qualified ones.
 */
const RECOMMENDED = /\p{RGI_Emoji}/vy;

/**
 * Emoji of a Unicode that is newer than browser and parser, with or without a skin tone: Unicode keeps these places free for
 * pictures, so that old programs know what is coming. Unicode 18 (2026) brought the first ones that the parser misses.
 */
const TO_COME = /[\p{Extended_Pictographic}&&\p{Cn}]\p{Emoji_Modifier}?/vy;

/** The emoji of a text in reading order, each as a whole: a family or a skin tone is one emoji. */
export const emojiOf = rememberingLast(readEmoji);

function readEmoji(text: string): readonly Range[] {
  const longest = recommended(text);
  if (!longest) return [];
  for (const { start, end } of inRuns(text, MAYBE, parsed))
    longest.set(start, Math.max(end, longest.get(start) ?? 0));

  const emoji: Range[] = [];
  let after = 0;
  for (const [start, end] of [...longest].sort(([a], [b]) => a - b)) {
    if (start < after) continue;
    emoji.push({ start, end });
    after = end;
  }
  return emoji;
}

/** What the parser says of one run of characters. Its pattern is the longest of all. */
const parsed = (run: string): Range[] => parse(run).map(({ indices: [start, end] }) => ({ start, end }));

/** Start and end of each emoji, recommended or to come; null for a text that has no emoji of any kind. */
function recommended(text: string): Map<number, number> | null {
  let found: Map<number, number> | null = null;
  let end = 0;
  for (const { 0: unit, index } of text.matchAll(MAYBE)) {
    found ??= new Map();
    const start = unit === '\ufe0f' ? index - 1 : index;
    if (start < end) continue;
    const length = lengthAt(RECOMMENDED, text, start) || lengthAt(TO_COME, text, start);
    if (length === 0) continue;
    end = start + length;
    found.set(start, end);
  }
  return found;
}

function lengthAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex - start : 0;
}
