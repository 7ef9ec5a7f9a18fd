import type { Language } from '../model/language';
import type { Settings } from '../model/settings';
import { browser } from './browser';

let known: Language | null = null;

/** The browser's own language, asked once: it cannot change while a page is open, and an orphan may not ask any more. */
function browserLanguage(): Language {
  known ??= browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
  return known;
}

/**
 * The language in which the interface speaks: the user's choice, else the browser's own language when it is French
 * (`fr`, `fr-CA`…), else English.
 */
export const interfaceLanguage = (choice: Settings['interfaceLanguage']): Language =>
  choice === 'browser' ? browserLanguage() : choice;
