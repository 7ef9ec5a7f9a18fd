import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, rangeOfMatch } from '../rule';

/**
 * Letters of “font” pages: mathematical, circled, squared, full width, small capitals, and letters struck through. One alone
 * may be a symbol; two are writing.
 */
const FANCY =
  /(?:[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d22](?: (?=[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\uff21-\uff3a\uff41-\uff5a\u1d00-\u1d22]))?){2,}/gu;
const STRUCK = /(?:[\p{L}\p{N} ][\u0332\u0335-\u0338]){2,}/gu;

/** Units that every one of them has: most drafts have none, and need no closer look. */
const MAYBE = /[\ud835\ud83c\u24b6-\u24e9\uff21-\uff5a\u1d00-\u1d22]|\u0332|[\u0335-\u0338]/;

const SMALL_CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ'].map((letter, index) => [
    letter,
    [...'abcdefghijklmnoprtuvwyz'][index] ?? letter,
  ]),
);
const WHITE_ON_BLACK_A = 0x1f150;

/** “Fonts” made of other characters: silent or spelled by screen readers, and lost to searches. */
export const fancyLetters = definePostRule({
  id: 'post/fancy-letters',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'a11y-booklet',
  evenQuoted: true,
  *check({ text }: DraftDocument): Iterable<Hit> {
    if (!MAYBE.test(text)) return;
    for (const match of [...text.matchAll(FANCY), ...text.matchAll(STRUCK)]) {
      const range = rangeOfMatch(match);
      yield { range, edits: [{ range, text: plain(match[0]) }] };
    }
  },
});

const plain = (fancy: string): string =>
  [...fancy.normalize('NFKC').replace(/[\u0332\u0335-\u0338]/gu, '')].map(plainLetter).join('');

function plainLetter(letter: string): string {
  const place = (letter.codePointAt(0) ?? 0) - WHITE_ON_BLACK_A;
  if (place >= 0 && place < 26) return String.fromCharCode(65 + place);
  return SMALL_CAPITALS[letter] ?? letter;
}
