import { LANGUAGES, type Language } from '../model/language';
import type { Catalogue, MessageKey, Params, Plural } from './types';

/** What this page or script can say; see `speak`. */
const SPOKEN: Readonly<Record<Language, Partial<Catalogue>>> = { en: {}, fr: {} };

/**
 * Adds messages to those that `t` knows. Each entry point imports one set of `lib/i18n/sets`, so that the content script and
 * the popup do not carry the words of all other pages; tests/house/sets.test.ts compares a set with what its page asks for.
 */
export function speak(messages: Readonly<Record<Language, Partial<Catalogue>>>): void {
  for (const language of LANGUAGES) Object.assign(SPOKEN[language], messages[language]);
}

/** BCP 47 tags of the two interfaces: Canadian English and Canadian French. */
export const LOCALES = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Language, string>;

/** Made when they are first needed: each takes the browser milliseconds, and most pages of X need none. */
const plurals: Partial<Record<Language, Intl.PluralRules>> = {};

function isOne(language: Language, count: number): boolean {
  plurals[language] ??= new Intl.PluralRules(LOCALES[language]);
  return plurals[language].select(count) === 'one';
}

/** What stands between groups of three digits in Canada; `Intl` says the same, but takes six milliseconds to begin. */
const BETWEEN_GROUPS = { en: ',', fr: '\u00A0' } as const satisfies Record<Language, string>;

/** A number as the language writes it. */
function written(language: Language, value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) return value.toLocaleString(LOCALES[language]);
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(BETWEEN_GROUPS[language]);
}

/**
 * One message in one language. `{name}` is replaced by the parameter; a message that is an object of plural forms is
 * chosen by the parameter `count` with `Intl.PluralRules` (French: 0, 1 and 1.5 are “one”). Numbers are written as the
 * language writes them.
 *
 * @throws Error when the key is not in this page's set or a parameter is missing: a mistake of ours that tests must see.
 */
export function t(language: Language, key: MessageKey, params: Params = {}): string {
  const message = SPOKEN[language][key];
  if (message === undefined) throw new Error(`i18n: no message “${key}” in ${language}`);
  return fill(language, key, pick(language, key, message, params), params);
}

function pick(language: Language, key: string, message: string | Plural, params: Params): string {
  if (typeof message === 'string') return message;
  if (typeof params.count !== 'number') throw new Error(`i18n: “${key}” needs a number “count”`);
  return isOne(language, params.count) ? message.one : message.other;
}

function fill(language: Language, key: string, text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`i18n: “${key}” needs “${name}”`);
    return typeof value === 'number' ? written(language, value) : value;
  });
}

/** A translator bound to one language, for components. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** Binds `t` to a language. */
export const translator =
  (language: Language): Translate =>
  (key, params) =>
    t(language, key, params);
