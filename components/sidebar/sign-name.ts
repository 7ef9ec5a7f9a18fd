import type { Translate } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';

/** Code point of a sign, as its message names it. */
export const signCode = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16);

/** Signs that have a name in the messages: spaces cannot be seen, and voices pass over the others. */
const NAMED = new Set(['a0', '20', '2d', '2013', '202f', '3000', '2026', '20ac', '2192', '2022', '2212']);

/** A sign in words; one without a name is its own. */
export const signName = (sign: string, t: Translate): string =>
  NAMED.has(signCode(sign)) ? t(`sign.${signCode(sign)}` as MessageKey) : sign;

/** Words as they can be read: a space that stands alone is named. */
export const readable = (words: string, t: Translate): string =>
  words !== '' && words.trim() === '' ? signName(words, t) : words;
