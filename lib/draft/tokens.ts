import type { Range } from '../model/range';
import { fold, isLatinLetter, normalise } from './fold';
import type { EntityKind, EntityRange } from './protected';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'emoji' | EntityKind;

/** One word, number, mark, emoji or entity of a draft. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophe, inclusive endings reduced (`aîné·e·s` → `aînés`). */
  readonly norm: string;
  /** `norm` without accents. */
  readonly fold: string;
  /** Written against the token before it, or tied to it by a hyphen. */
  readonly glued: boolean;
  /** Its first character is a capital letter. */
  readonly isCapitalised: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}_]+/uy;
const APOSTROPHE_WORD = /['’ʼ‘][\p{L}\p{M}]+/uy;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/uy;
const EMOJI = /\p{RGI_Emoji}/vy;
const MARKS = /[!?]+|\.{2,}|…+/uy;
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]+/uy;
/** An inclusive ending after a middle dot can be nothing else; after a full stop, hyphen or bracket only these count. */
const INCLUSIVE_DOT = /[·•‧∙]\p{L}{1,7}(?:[·•‧∙.-]s)?/uy;
const INCLUSIVE_OTHER =
  /(?:[.-](?:e|ne|le|se|ère|euse|trice|ve|fe)(?:[.-]?s)?|\((?:e|ne|le|se|ère|euse|trice|ve|fe)\)s?)(?![\p{L}\p{N}])/uy;

const SPACE_CODE = 0x20;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
/** Behind the last character of ASCII that is printed. */
const FIRST_CONTROL = 0x7f;
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
/** No word goes on with one of these. A full stop, hyphen, apostrophe or bracket may be within one. */
const WORD_ENDS = codesOf(' ,!?:;\n"\u00a0»”…)/');
const MARK_CODES = codesOf('!?.…');

/** Words that French cuts with an apostrophe before a vowel: the apostrophe ends their token. */
const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu entr'.split(' '));

/**
 * Splits a text into tokens, in order, without gaps but for white space and invisible characters. Linear in the length of
 * the text. `entities` must be in order and must not overlap.
 */
export function tokenise(text: string, entities: readonly EntityRange[]): Token[] {
  const tokens: Token[] = [];
  let nextEntity = 0;
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const space = spaceAt(text, at);
    if (space > 0) {
      at += space;
      glued = false;
      continue;
    }
    while (nextEntity < entities.length && (entities[nextEntity] as EntityRange).end <= at) nextEntity += 1;
    const entity = entities[nextEntity];
    const piece =
      entity && entity.start <= at
        ? { kind: entity.kind, end: entity.end }
        : readPiece(text, at, entity ? entity.start : text.length);
    if (piece.kind !== 'tie') tokens.push(token(piece.kind, text, at, piece.end, glued, piece.norm));
    at = piece.end;
    glued = true;
  }
  return tokens;
}

/** Length of the white space at a place; most of it is one space, most places are a letter. */
function spaceAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SPACE_CODE) return 1;
  return (code > SPACE_CODE && code < FIRST_CONTROL) || isLatinLetter(code) ? 0 : matchAt(SPACE, text, at);
}

interface Piece {
  /** `tie`: a hyphen within a compound, which is no token of its own. */
  readonly kind: TokenKind | 'tie';
  readonly end: number;
  readonly norm?: string;
}

function readPiece(text: string, at: number, stop: number): Piece {
  const code = text.charCodeAt(at);
  if (isLatinLetter(code)) {
    const end = lettersEnd(text, at);
    if (end <= stop && isWordEnd(text, end)) return { kind: 'word', end };
  }
  const word = Math.min(matchAt(WORD, text, at), stop - at);
  if (word > 0) return readWord(text, at, at + word, stop);
  if (isHyphen(text, at) && tiesWords(text, at, stop)) return { kind: 'tie', end: at + 1 };
  const marks = MARK_CODES.has(code) ? Math.min(matchAt(MARKS, text, at), stop - at) : 0;
  if (marks > 0) return { kind: 'punctuation', end: at + marks };
  const emoji = code > 0xa8 ? matchAt(EMOJI, text, at) : 0;
  if (emoji > 0) return { kind: 'emoji', end: at + emoji };
  return { kind: 'punctuation', end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

function lettersEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isLatinLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** True where a word surely ends: at a space, comma or such, or a full stop with white space behind it. Read without a pattern. */
function isWordEnd(text: string, at: number): boolean {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if (code !== FULL_STOP) return WORD_ENDS.has(code);
  const next = text.charCodeAt(at + 1);
  return at + 1 === text.length || next === SPACE_CODE || next === LINE_FEED;
}

function readWord(text: string, start: number, end: number, stop: number): Piece {
  const number = isLatinLetter(text.charCodeAt(start)) ? 0 : matchAt(NUMBER, text, start);
  if (number >= end - start && start + number <= stop) return readNumber(text, start, start + number);
  if (isApostrophe(text[end]) && end < stop) {
    if (ELIDED.has(text.slice(start, end).toLowerCase())) return { kind: 'word', end: end + 1 };
    const rest = matchAt(APOSTROPHE_WORD, text, end);
    if (rest > 0 && end + rest <= stop) return { kind: 'word', end: end + rest };
  }
  const ending = matchAt(INCLUSIVE_DOT, text, end) || matchAt(INCLUSIVE_OTHER, text, end);
  if (ending === 0 || end + ending > stop) return { kind: 'word', end };
  const plural = /s\)?$/.test(text.slice(end, end + ending)) ? 's' : '';
  return { kind: 'word', end: end + ending, norm: normalise(text.slice(start, end)) + plural };
}

/** `1️⃣` begins with a digit but is an emoji. */
function readNumber(text: string, start: number, end: number): Piece {
  const emoji = text.charCodeAt(start + 1) === 0xfe0f ? matchAt(EMOJI, text, start) : 0;
  return emoji > 0 ? { kind: 'emoji', end: start + emoji } : { kind: 'number', end };
}

function token(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  glued: boolean,
  norm?: string,
): Token {
  const raw = text.slice(start, end);
  const own = respelt(norm ?? normalise(raw));
  return {
    kind,
    start,
    end,
    text: raw,
    norm: own,
    fold: fold(own),
    glued,
    isCapitalised: isCapitalised(raw),
  };
}

/** Since 1990 *ainé* is as right as *aîné*, and the word that our users write most: one form for both. */
const respelt = (norm: string): string => (norm.startsWith('ainé') ? `aîné${norm.slice(4)}` : norm);

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** `/^\p{Lu}/u`, without the pattern for nearly all text. */
function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_CONTROL ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

const isApostrophe = (character: string | undefined): boolean =>
  character !== undefined && "'’ʼ‘".includes(character);
const isHyphen = (text: string, at: number): boolean => '-‐‑'.includes(text[at] ?? ' ');
const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? ' ');
const tiesWords = (text: string, at: number, stop: number): boolean =>
  at > 0 && at + 1 < stop && isLetter(text[at - 1]) && isLetter(text[at + 1]);
