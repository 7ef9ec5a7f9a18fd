import { parse } from 'twemoji-parser';
import type { Range } from '../model/range';

/** A unit that every emoji has one of: most drafts have none, and need no closer look. */
const MAYBE = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|\ufe0f/;

/**
 * Every emoji that the browser's Unicode recommends for interchange. It mends what @twemoji/parser 17.0.2 misses (☝️ ⛷️ ⛹️ ✌️
 * ✍️ 🏋️ 🏌️ 🕴️ 🕵️ 🖐️ and their skin tones); the parser in turn knows emoji newer than the browser, and old half-qualified ones.
 */
const RECOMMENDED = /\p{RGI_Emoji}/gv;

/**
 * Emoji of a Unicode that is newer than browser and parser, with or without a skin tone: Unicode keeps these places free for
 * pictures, so that old programs know what is coming. Unicode 18 (2026) brought the first ones that the parser misses.
 */
const TO_COME = /[\p{Extended_Pictographic}&&\p{Cn}]\p{Emoji_Modifier}?/gv;

/** The emoji of a text in reading order, each as a whole: a family or a skin tone is one emoji. */
export function emojiOf(text: string): Range[] {
  if (!MAYBE.test(text)) return [];
  const longest = new Map<number, number>();
  for (const { 0: emoji, index } of text.matchAll(TO_COME)) longest.set(index, index + emoji.length);
  for (const { 0: emoji, index } of text.matchAll(RECOMMENDED)) longest.set(index, index + emoji.length);
  for (const { indices } of parse(text)) {
    longest.set(indices[0], Math.max(indices[1], longest.get(indices[0]) ?? 0));
  }

  const emoji: Range[] = [];
  let after = 0;
  for (const [start, end] of [...longest].sort(([a], [b]) => a - b)) {
    if (start < after) continue;
    emoji.push({ start, end });
    after = end;
  }
  return emoji;
}
