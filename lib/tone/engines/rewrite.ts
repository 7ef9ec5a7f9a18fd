import type { DraftDocument } from '../../draft/document';
import { spaceBefore } from '../../draft/space';
import type { Token } from '../../draft/tokens';
import type { Edit } from '../../model/finding';
import type { Language } from '../../model/language';
import type { TokenSpan } from './phrase/match';

/**
 * The edit that puts `text` in the place of some tokens as a careful writer would: the capital at a sentence's start is
 * kept, French elision and English a/an follow the new word, and a removal takes its space (and a comma left alone) along.
 */
export function rewrite(document: DraftDocument, span: TokenSpan, text: string, language: Language): Edit {
  const first = document.tokens[span.from];
  const last = document.tokens[span.to - 1];
  if (!first || !last) return { range: { start: 0, end: 0 }, text: '' };
  if (text === '') return removal(document, span);
  const cased = withCaseOf(document, span, text);
  const before = document.tokens[span.from - 1];
  const fitted =
    before && language === 'fr' ? fitFrench(before, first.glued, cased) : fitEnglish(before, cased);
  const edit =
    fitted && before
      ? { range: { start: before.start, end: last.end }, text: fitted }
      : { range: { start: first.start, end: last.end }, text: cased };
  return language === 'fr' ? joined(edit, last, document.tokens[span.to]) : edit;
}

/**
 * «parce que» before a vowel is «parce qu’», written against what follows; and what was written against an apostrophe that is
 * gone stands by itself again («s’il» after «pourquoi» is «pourquoi il»).
 */
function joined(edit: Edit, last: Token, next: Token | undefined): Edit {
  const wasElided = next?.glued === true && /['’]$/.test(last.text);
  if (next?.kind !== 'word' || (next.glued && !wasElided)) return edit;
  if (VOWEL.test(next.text) && /(?:^|[ ’])(?:que|de|ne|je|le|la)$/.test(edit.text))
    return { range: { start: edit.range.start, end: next.start }, text: `${edit.text.slice(0, -1)}’` };
  return wasElided && !/['’]$/.test(edit.text) ? { ...edit, text: `${edit.text} ` } : edit;
}

/** A capital stays where a sentence, a quotation or a title puts it; SHOUTED words and names come back in ordinary letters. */
function withCaseOf(document: DraftDocument, span: TokenSpan, text: string): string {
  const first = document.tokens[span.from];
  if (!first || !/^\p{Lu}/u.test(first.text)) return text;
  const shouted = first.text.length > 1 && first.text === first.text.toUpperCase();
  const opens =
    isFirstWord(document, span.from) || /^[:«“"(–—-]$/.test(document.tokens[span.from - 1]?.text ?? '');
  if (!opens && (shouted || !isTitle(document, span))) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether no word stands before it in its sentence: a mention, an emoji or a quotation mark may. */
function isFirstWord(document: DraftDocument, at: number): boolean {
  const before = document.tokens.slice(document.sentenceOf(at).from, at);
  return before.every(({ kind }) => kind !== 'word' && kind !== 'number');
}

const isTitle = (document: DraftDocument, { from, to }: TokenSpan): boolean =>
  document.tokens
    .slice(from, to)
    .every(({ kind, text }) => kind !== 'word' || /^(?:\p{Lu}|.{1,3}$)/u.test(text));

const VOWEL = /^(?:[aàâäæeéèêëiîïoôöœuùûüy]|h(?:a[bliu]|eu[rn]|i[sv]|o[mnrs]|ô|u[im]))/i;
const ELIDES: Readonly<Record<string, string>> = {
  de: 'd’',
  que: 'qu’',
  le: 'l’',
  la: 'l’',
  ne: 'n’',
  se: 's’',
  je: 'j’',
};
const OPENS: Readonly<Record<string, string>> = {
  "d'": 'de ',
  "qu'": 'que ',
  "n'": 'ne ',
  "s'": 'se ',
  "j'": 'je ',
};

/** The word before and the new text, where one must change for the other; null where nothing changes. */
function fitFrench(
  before: { readonly norm: string; readonly text: string },
  glued: boolean,
  text: string,
): string | null {
  const vowel = VOWEL.test(text);
  const elided = ELIDES[before.norm];
  if (vowel && elided && !glued) return likeCase(before.text, elided) + text;
  const open = OPENS[before.norm];
  if (!vowel && open) return likeCase(before.text, open) + text;
  return null;
}

function fitEnglish(
  before: { readonly norm: string; readonly text: string } | undefined,
  text: string,
): string | null {
  if (before?.norm !== 'a' && before?.norm !== 'an') return null;
  const article = /^(?:[aeio]|u(?!ni|s[ae]|til)|hour|honest|honou?r)/i.test(text) ? 'an' : 'a';
  return article === before.norm ? null : `${likeCase(before.text, article)} ${text}`;
}

const likeCase = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Takes words out, with the space and comma that they leave, and gives the sentence its capital back. */
function removal(document: DraftDocument, span: TokenSpan): Edit {
  const { text, tokens } = document;
  const first = tokens[span.from] as (typeof tokens)[number];
  const marks = marksAfterWholeSentence(document, span);
  if (marks !== null) return sentenceRemoval(document, span.from, marks);
  if (leavesOnlyAName(document, span))
    return sentenceRemoval(document, span.from, document.sentenceOf(span.from).to);
  const starts = isFirstWord(document, span.from);
  const sentenceEnd = document.sentenceOf(span.from).to;
  let to = span.to;
  if (tokens[to]?.text === ',' && (starts || tokens[span.from - 1]?.text === ',')) to += 1;
  else if (tokens[to]?.text === ':' && starts) to += 1;
  const last = tokens[to - 1] as (typeof tokens)[number];
  const next = tokens[to];
  if (starts && next?.kind === 'word' && to < document.sentenceOf(span.from).to) {
    const letter = text.slice(next.start, next.start + 1);
    return { range: { start: first.start, end: next.start + 1 }, text: letter.toUpperCase() };
  }
  if (starts && next) return { range: { start: first.start, end: next.start }, text: '' };
  // «…, tabarnak!»: the comma that led to the words goes with them.
  const comma = tokens[span.from - 1];
  const ends = to === sentenceEnd || /^[.!?…]+$/.test(next?.text ?? '');
  if (comma?.text === ',' && ends) return { range: { start: comma.start, end: last.end }, text: '' };
  const space = spaceBefore(text, first.start);
  return { range: { start: first.start - space, end: last.end }, text: '' };
}

/** “Thanks for nothing, *Ministry*.”: who was spoken to is nothing to say by itself. */
function leavesOnlyAName(document: DraftDocument, { from, to }: TokenSpan): boolean {
  const { tokens } = document;
  const rest = tokens.slice(to + 1, document.sentenceOf(from).to).filter(({ kind }) => !isMark(kind));
  return (
    isFirstWord(document, from) &&
    tokens[to]?.text === ',' &&
    rest.length < 4 &&
    rest.every(({ kind }) => kind === 'word') &&
    /^(?:\p{Lu}|(?:le|la|les|monsieur|madame|my|dear)$|l['’])/u.test(rest[0]?.text ?? '')
  );
}

/** Where the marks end that close a sentence whose words are all in the span; null when it has more to say. */
function marksAfterWholeSentence(document: DraftDocument, span: TokenSpan): number | null {
  const sentence = document.sentenceOf(span.from);
  if (sentence.from !== span.from) return null;
  let to = span.to;
  while (to < sentence.to && isMark(document.tokens[to]?.kind)) to += 1;
  return to === sentence.to ? to : null;
}

const isMark = (kind: string | undefined): boolean => kind === 'punctuation' || kind === 'emoji';

/** Takes a sentence out, with its marks and the space that parts it from the next, or else from the one before. */
function sentenceRemoval(document: DraftDocument, from: number, to: number): Edit {
  const { tokens } = document;
  const next = tokens[to];
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  if (next && from === 0 && /^\p{Ll}/u.test(next.text))
    return { range: { start, end: next.start + 1 }, text: next.text.charAt(0).toUpperCase() };
  if (next) return { range: { start, end: next.start }, text: '' };
  return { range: { start: tokens[from - 1]?.end ?? start, end }, text: '' };
}
