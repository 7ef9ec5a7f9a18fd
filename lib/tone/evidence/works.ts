import type { DraftDocument } from '../../draft/document';
import { once } from '../../draft/once';
import type { TokenSpan } from '../engines/phrase/match';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What has a title, in the sentence that names it. */
const WORKS = words(
  `musical play movie novel song album title titled borrowed screening playhouse contest tale comedy opens
  comédie pièce roman chanson album titre intitulé nom causerie conférence concours conte contes improvisation`,
);
/** Talk about bad words as words. */
const TALK = words(
  `swear swearing cussing profanity etymology linguist idiom idioms
  sacre sacres sacrer juron jurons étymologie linguiste linguistes expressions`,
);

/** True when the words belong to the title of a work that the sentence names: “Damn Yankees, the musical”, «Les bons à rien, nom de…». */
export function isTitle(document: DraftDocument, span: TokenSpan): boolean {
  const { from, to } = document.sentenceOf(span.from);
  if (isByAuthor(document, span)) return true;
  return document.tokens.slice(from, to).some(({ norm }) => WORKS.has(norm));
}

/** “The Idiot, by Dostoevsky”, «Tu ne tueras point, de Luc Hébert»: up to the comma, then who wrote it. */
export function isByAuthor(document: DraftDocument, span: TokenSpan): boolean {
  const { to } = document.sentenceOf(span.from);
  for (let at = span.to; at < Math.min(to, span.to + 6); at += 1) {
    if (document.tokens[at]?.text !== ',') continue;
    const by = document.tokens[at + 1]?.norm ?? '';
    return /^(?:by|de|d'|par)$/.test(by) && /^\p{Lu}/u.test(document.tokens[at + 2]?.text ?? '');
  }
  return false;
}

const talksOfWords = once(({ tokens }) => tokens.some(({ norm }) => TALK.has(norm)));

/** True when the draft speaks of oaths as words, or the words are a title in capitals. */
export function isOathSpokenOf(document: DraftDocument, span: TokenSpan): boolean {
  if (talksOfWords(document) || isNamed(document, span)) return true;
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(document.tokens[at]?.text ?? '');
  return isCapital(span.from) && isCapital(span.to) && isTitle(document, span);
}

/** What says that the words beside it are a name or a title. */
const NAMES =
  /\b(?:c['’]est le (?:nom|titre|thème|slogan)|c['’]était le (?:nom|titre|thème|slogan)|tel est le (?:nom|titre|thème|slogan)|s['’]intitule|est intitulée?|pour titre|is the (?:name|title|theme|motto|slogan)|it['’]s the (?:name|title|theme|motto|slogan)|is titled|is entitled|is called|is playing at|le roman|le film|la pièce|the novel|the musical|the film|the play)\b/iu;

/** A sentence that begins so says what the one before it was. */
const NAMES_THE_LAST =
  /^\s*(?:(?:c['’](?:est|était)|tel est|voilà) (?:le|la|l['’]|notre) ?(?:nom|titre|thème|slogan|devise|refrain)|(?:that|this|it)(?:['’]s| is| was) (?:the|our|her|his) (?:name|title|theme|motto|slogan)|(?:ce|cette) (?:conte|spectacle|film|roman|poème|livre|chanson|pièce|balado)\b)/iu;

/**
 * True where the sentence says that its words are a name or a title, or the next one does: «Plus jamais seuls : c’est le nom de
 * notre programme», “Be a lamb. That is the title of her new book”.
 */
export function isNamed(document: DraftDocument, span: TokenSpan): boolean {
  const { start, end, to } = document.sentenceOf(span.from);
  if (NAMES.test(document.text.slice(start, end))) return true;
  if (to >= document.tokens.length) return false;
  const next = document.sentenceOf(to);
  return NAMES_THE_LAST.test(document.text.slice(next.start, next.end));
}
