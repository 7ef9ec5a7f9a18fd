import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Token } from '../../draft/tokens';
import type { Edit } from '../../model/finding';
import type { Hit } from '../../tone/rule';
import { definePostRule } from '../rule';

/** They point to what follows, as a colon would. */
const POINTERS = /^(?:👉|👇|➡|⬇|⤵|↪|▶|🔗|📞|☎|📧|✉|📅|📍|🕐|👆)/u;
const HEARTS = /^(?:❤|♥|💜|💙|💚|🧡|💛|💗|💕)/u;
/** After these a noun or a verb is awaited: the emoji stands for it. */
const AWAITS_A_WORD = new Set(
  'the a an our your my their his her this that of with to for un une le la les l d des du notre nos votre vos mon ma mes leur leurs ce cette ces de avec pour en au aux'.split(
    ' ',
  ),
);
/** “We ❤️ volunteers”: the verb that the heart stands for. */
const LOVE: Readonly<Record<string, string>> = {
  i: 'love',
  we: 'love',
  you: 'love',
  they: 'love',
  nous: 'aimons',
  vous: 'aimez',
  on: 'aime',
};

/** An emoji within a sentence, or in place of a word: the voice of a screen reader reads its name there. */
export const emojiPlace = definePostRule({
  id: 'post/emoji-place',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'a11y-booklet',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const [at, token] of document.tokens.entries()) {
      if (token.kind !== 'emoji' || POINTERS.test(token.text)) continue;
      const hit = hitFor(document, at, token);
      if (hit) yield hit;
    }
  },
});

function hitFor(document: DraftDocument, at: number, token: Token): Hit | null {
  const sentence = document.sentenceOf(at);
  const before = document.tokens[at - 1];
  const next = document.tokens.slice(at + 1, sentence.to).find(({ kind }) => kind !== 'emoji');
  const range = { start: token.start, end: token.end };
  if (at === sentence.from || before?.kind !== 'word') return null;

  const verb = LOVE[before.fold];
  const begins = at - 1 === sentence.from;
  if (verb && begins && HEARTS.test(token.text) && next?.kind === 'word') {
    return { range, edits: [{ range, text: verb }], message: 'rule.post/emoji-place.word' };
  }
  if (AWAITS_A_WORD.has(before.fold.replace(/'$/, '')) && next?.kind !== 'word') {
    return { range, message: 'rule.post/emoji-place.word' };
  }
  // A capital begins a new sentence: the emoji stood at the end of one.
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return null;
  const edit = moved(document, token, sentence);
  // Half a surrogate pair in the sentence would not survive the way through the editor.
  return edit.text.isWellFormed() ? { range, edits: [edit] } : { range };
}

/** The emoji after its sentence. */
function moved({ text }: DraftDocument, token: Token, sentence: Sentence): Edit {
  const rest = text.slice(token.end, sentence.end).trim();
  return { range: { start: token.start, end: sentence.end }, text: `${rest} ${token.text}` };
}
