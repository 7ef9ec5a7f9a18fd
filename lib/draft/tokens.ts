import type { Range } from '../model/range';
import { fold, normalise } from './fold';
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
    const space = text.charCodeAt(at) === 0x20 ? 1 : matchAt(SPACE, text, at);
    if (space > 0) {
      at += space;
      glued = false;
      continue;
    }
    while ((entities[nextEntity]?.end ?? Number.POSITIVE_INFINITY) <= at) nextEntity += 1;
    const entity = entities[nextEntity];
    const piece =
      entity && entity.start <= at
        ? { kind: entity.kind, end: entity.end }
        : readPiece(text, at, entity?.start ?? text.length);
    if (piece.kind !== 'tie') tokens.push(token(piece.kind, text, at, piece.end, glued, piece.norm));
    at = piece.end;
    glued = true;
  }
  return tokens;
}

interface Piece {
  /** `tie`: a hyphen within a compound, which is no token of its own. */
  readonly kind: TokenKind | 'tie';
  readonly end: number;
  readonly norm?: string;
}

function readPiece(text: string, at: number, stop: number): Piece {
  const plain = plainWordEnd(text, at);
  if (plain > at && plain <= stop) return { kind: 'word', end: plain };
  const word = Math.min(matchAt(WORD, text, at), stop - at);
  if (word > 0) return readWord(text, at, at + word, stop);
  if (isHyphen(text, at) && tiesWords(text, at, stop)) return { kind: 'tie', end: at + 1 };
  const marks = Math.min(matchAt(MARKS, text, at), stop - at);
  if (marks > 0) return { kind: 'punctuation', end: at + marks };
  const emoji = text.charCodeAt(at) > 0xa8 ? matchAt(EMOJI, text, at) : 0;
  if (emoji > 0) return { kind: 'emoji', end: at + emoji };
  return { kind: 'punctuation', end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

/**
 * End of a word of plain letters before a space, comma or such: most words of most drafts, read without a pattern. `at` itself
 * where the word may go on in another way.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end === text.length || PLAIN_ENDS.has(text.charCodeAt(end)) ? end : at;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const PLAIN_ENDS = new Set(Array.from(' ,!?:;\n"', (character) => character.charCodeAt(0)));

function readWord(text: string, start: number, end: number, stop: number): Piece {
  const number = matchAt(NUMBER, text, start);
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
  const own = norm ?? normalise(raw);
  return { kind, start, end, text: raw, norm: own, fold: fold(own), glued };
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

const isApostrophe = (character: string | undefined): boolean =>
  character !== undefined && "'’ʼ‘".includes(character);
const isHyphen = (text: string, at: number): boolean => '-‐‑'.includes(text[at] ?? ' ');
const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? ' ');
const tiesWords = (text: string, at: number, stop: number): boolean =>
  at > 0 && at + 1 < stop && isLetter(text[at - 1]) && isLetter(text[at + 1]);
