import type { DraftDocument } from '../draft/document';
import { fold, normalise } from '../draft/fold';

/**
 * Reads a list of cues into one regular expression over the words of `foldedWords`. Cues are separated by `;`; each is a
 * small regular expression of whole words without accents, with one space between them.
 */
export const cues = ({ raw }: TemplateStringsArray): RegExp =>
  new RegExp(`${BEFORE}${list(raw[0] ?? '').join('|')}${AFTER}`, 'g');

const BEFORE = '(?<= )(?:';
const AFTER = ')(?= )';

/** The cues of a list that `cues` made, parted by `|`. */
export const cuesIn = ({ source }: RegExp): string => source.slice(BEFORE.length, -AFTER.length);

const list = (text: string): string[] =>
  text
    .split(';')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '');

/**
 * The draft as words that cues can look at: lower case, no accents, elision and hyphens opened (`l’aînée` → `l ainee`), one
 * space between and around them, a full stop alone where a sentence ends. Links and names are left out; a tag is read as
 * the words that its capitals show.
 */
export function foldedWords(document: DraftDocument): string {
  const parts = document.tokens.map((token, index) => {
    if (token.kind === 'url' || token.kind === 'mention' || token.kind === 'emoji') return '';
    if (token.kind === 'hashtag') return `. ${foldText(splitTag(token.text))} .`;
    if (token.kind === 'punctuation') return /^[.!?:;…«»"“”()]/.test(token.text) ? '.' : '';
    // Elders with a capital are an Indigenous title, or a name.
    if (isElder(token.fold) && document.isName(index)) return '_';
    return isPlain(token.fold) ? token.fold : foldText(token.fold);
  });
  return ` ${parts.filter(Boolean).join(' ')} `.replace(/ {2,}/g, ' ');
}

const isElder = (word: string): boolean => word === 'elder' || word === 'elders';

/** Nothing but small letters and digits, as nearly all words are: told by their codes, without a pattern. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}

const foldText = (text: string): string =>
  fold(normalise(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `#DroitDesAînés` → `Droit Des Aînés`; `#WEAAD2027` → `WEAAD 2027`. Without capitals the tag stays one word. */
export const splitTag = (tag: string): string =>
  tag
    .replace(/^[#＃]/, '')
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll}\p{M}?)(?=\p{Lu})/gu, ' ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(?<=\p{L}\p{M}?)(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
