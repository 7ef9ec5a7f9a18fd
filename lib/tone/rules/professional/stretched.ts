import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { defineRule, type Hit } from '../../rule';

const THRICE = /(\p{L})\1{2,}/u;
const ALL_THRICE = /(\p{L})\1{2,}/gu;
/** Words whose stretched letter is double when written plainly. */
const DOUBLES = new Set(
  `good too cool see need seen week meet feel keep sleep been sweet all well hello still will tell call really happy yummy
  soon school food room look book free three agree ballon elle belle quelle tellement allô appelle vraiment bonne comme merveilleux
  pass less miss bless kiss passe adresse`.split(/\s+/),
);
/** Sounds, numerals and signs that are written so. */
const WRITTEN_SO =
  /^(?:m+|h?mm+|z+|shh+|psst+|brr+|w+|x*(?:v?i{1,3}|x{2,3})|ciu?sss|a{2,4}|o{3}|k{3}|(.)\1+)$/iu;

/** Letters repeated for stress: «merciiii», “sooooo”. */
export const stretched = defineRule({
  id: 'professional/stretched',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'canada-style',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const token of document.tokens) {
      if (token.kind !== 'word' || !isStretched(token)) continue;
      const range = { start: token.start, end: token.end };
      yield { range, edits: [{ range, text: plain(token.text) }] };
    }
  },
});

const isStretched = ({ text }: Token): boolean =>
  text.length > 3 &&
  mayRepeat(text) &&
  THRICE.test(text) &&
  !WRITTEN_SO.test(text) &&
  !/\p{N}|_/u.test(text) &&
  !(text.length < 6 && text === text.toUpperCase());

/** The same unit three times, or a letter of two units: told without a pattern for nearly all words. */
function mayRepeat(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) return true;
    if (at > 1 && unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

function plain(text: string): string {
  const double = text.replace(ALL_THRICE, '$1$1');
  return DOUBLES.has(double.toLowerCase()) ? double : text.replace(ALL_THRICE, '$1');
}
