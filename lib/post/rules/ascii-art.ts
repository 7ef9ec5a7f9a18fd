import type { DraftDocument } from '../../draft/document';
import { spaceBefore } from '../../draft/space';
import type { Hit } from '../../tone/rule';
import { definePostRule, inEntity, rangeOfMatch } from '../rule';

/** The same mark five times or more: a line drawn with characters. Full stops, `!` and `?` are the business of tone. */
const DRAWN_LINE = /([-=~*_#|+<>^•·★☆◆◇○●■□░▒▓█━─═▬┄┈╌✦✧•‧⋅∘°﹏～])\1{4,}\n?/gu;
/** Faces of brackets and rare signs, with their arms: `¯\_(ツ)_/¯`, `(╯°□°)╯︵ ┻━┻`. */
const FACE = /[¯╯ヽノʕ]{0,3}\([╯°□ツಠ益ʖᴥω`◕‿ᵔ๑｡≧▽≦・∀´｀^•]{2,8}\)[¯╯ヽノʔ︵┻━ ]{0,8}/gu;
const SHRUG = /¯\\_\(ツ\)_\/¯/gu;

/** Pictures made of characters: a screen reader spells each of them. */
export const asciiArt = definePostRule({
  id: 'post/ascii-art',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'accessible-communications',
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    const faces = text.includes('(') ? [...text.matchAll(SHRUG), ...text.matchAll(FACE)] : [];
    for (const match of [...text.matchAll(DRAWN_LINE), ...faces]) {
      const range = rangeOfMatch(match);
      if (inEntity(document, range)) continue;
      const space = spaceBefore(text, range.start);
      yield { range, edits: [{ range: { start: range.start - space, end: range.end }, text: '' }] };
    }
  },
});
