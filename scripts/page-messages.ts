import type { Plugin } from 'vite';

const CATALOGUE = /lib[\\/]i18n[\\/](en|fr)[\\/]index\.ts$/;

/**
 * Leaves the messages of the extension's own pages out of the content script: it carries `lib/i18n/<language>/page.ts`
 * alone. A message that is asked for and not there throws, so that the tests in the browsers see it.
 */
export function pageMessages(): Plugin {
  return {
    name: 'coach-3p:page-messages',
    enforce: 'pre',
    load: (id) => {
      const language = CATALOGUE.exec(id)?.[1];
      return language ? `export { page as ${language} } from './page';` : null;
    },
  };
}
