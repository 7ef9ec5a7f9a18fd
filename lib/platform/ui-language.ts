import type { Language } from '../model/language';
import type { Settings } from '../model/settings';
import { browser } from './browser';

/**
 * The language in which the interface speaks: the user's choice, else the browser's own language when it is French
 * (`fr`, `fr-CA`…), else English.
 */
export function interfaceLanguage(choice: Settings['interfaceLanguage']): Language {
  if (choice !== 'browser') return choice;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
