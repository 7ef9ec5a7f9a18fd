import type { Language } from '../model/language';
import { LOCALES } from './t';

/** Whose clock says which day it is: the user's for a moment, `UTC` for a whole day, which has no time zone. */
type Clock = 'local' | 'UTC';

const format = (language: Language, clock: Clock) =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    ...(clock === 'UTC' && { timeZone: clock }),
  });

/** A day in words, such as “November 1, 2026” and « 1er novembre 2026 ». Throws a RangeError for what is no date. */
export const dayInWords = (language: Language, at: Date | number, clock: Clock): string =>
  ordinal(language, format(language, clock).format(at));

/** First and last of some whole days in words, such as “November 1–30, 2026” and « 1er–30 novembre 2026 ». */
export const daysInWords = (language: Language, first: Date, last: Date): string =>
  ordinal(language, format(language, 'UTC').formatRange(first, last));

/** The first of a month is an ordinal in French (OQLF), which `Intl` does not write. */
const ordinal = (language: Language, words: string): string =>
  language === 'fr' ? words.replace(/(?<!\d)1(?=\s?–|\s\p{L})/gu, '1er') : words;
