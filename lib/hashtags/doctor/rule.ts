import type { DraftDocument } from '../../draft/document';
import { fold, normalise } from '../../draft/fold';
import { spaceBefore } from '../../draft/space';
import type { Edit } from '../../model/finding';
import { lastStartingBy, type Range } from '../../model/range';
import type { CodeRule } from '../../tone/rule';
import { splitTag } from '../cues';
import type { TagSourceId } from '../sources';

/** Declares a rule of the hashtag doctor; the types check that its messages and its source exist. */
export const defineTagRule = <T extends CodeRule<TagSourceId>>(rule: T): T => rule;

/** A tag of a draft. */
export interface Tag extends Range {
  /** Without `#`. */
  readonly body: string;
  /** The form in which two tags are the same to a reader: no case, no accents. */
  readonly key: string;
}

/** The tags of a draft as X sees them, in order. */
export const tagsOf = (document: DraftDocument): Tag[] =>
  document.entities
    .filter(({ kind }) => kind === 'hashtag')
    .map(({ start, end }) => {
      const body = document.text.slice(start + 1, end);
      return { start, end, body, key: fold(normalise(body)) };
    });

const LONGEST_CONTINUATION = 60;
/** What follows a tag without a space and breaks it: an apostrophe, hyphen, full stop or bracket with letters. */
const CONTINUED = /^(?:[’'ʼ‐‑.(-][\p{L}\p{M}\p{N}]+(?:\)\p{L}{0,2})?)+/u;
/** Ordinary continuations that leave the tag as it was meant: `#WEAAD’s`, `#WEAAD-themed`. */
const HARMLESS = /^(?:['’]s|-(?:themed|related|inspired|style|like|based|led|free|ci|là))$/iu;
/** The words that were meant to belong to a tag and that X cuts off; empty for a tag that is whole. */
export function continuation(document: DraftDocument, tag: Tag): string {
  const rest = CONTINUED.exec(document.text.slice(tag.end, tag.end + LONGEST_CONTINUATION))?.[0] ?? '';
  return HARMLESS.test(rest) ? '' : rest;
}

/** Tags that X does not cut short: only these are worth more advice. */
export const wholeTagsOf = (document: DraftDocument): Tag[] =>
  tagsOf(document).filter((tag) => continuation(document, tag) === '');

/** True when the range lies in a link. */
export const inLink = (document: DraftDocument, { start, end }: Range): boolean =>
  document.entities.some((entity) => entity.kind === 'url' && start < entity.end && entity.start < end);

/** First letter large, the rest as it is; a word all in capitals becomes small first. */
export function capitalised(word: string): string {
  const own = word.length > 1 && word === word.toUpperCase() ? word.toLowerCase() : word;
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** The tag as ordinary words: `DroitDesAînés` → `droit des aînés`; an acronym stays as it is. */
export function plainWords(body: string): string {
  const words = splitTag(body).trim();
  if (!words.includes(' ') && words === words.toUpperCase()) return words;
  return words
    .split(' ')
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ');
}

/** True when words of the same sentence follow the tag: it stands in the sentence, not after it. */
export function standsInSentence(document: DraftDocument, tag: Tag): boolean {
  const at = lastStartingBy(document.tokens, tag.start);
  if (document.tokens[at]?.start !== tag.start) return false;
  const { to, from } = document.sentenceOf(at);
  const before = document.tokens.slice(from, at).some(({ kind }) => kind === 'word' || kind === 'number');
  const next = document.tokens[at + 1];
  const after = document.tokens.slice(at + 1, to).some(({ kind }) => kind === 'word' || kind === 'number');
  return after && (before || next?.kind === 'word');
}

/** Takes a tag out together with the space before it; within a sentence its words stay. */
export function withoutTag(document: DraftDocument, tag: Tag): Edit {
  if (standsInSentence(document, tag)) return { range: tag, text: plainWords(tag.body) };
  const space = spaceBefore(document.text, tag.start);
  return { range: { start: tag.start - space, end: tag.end }, text: '' };
}
