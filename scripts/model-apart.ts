import type { Plugin } from 'vite';

/**
 * Keeps what was learned out of the pages' bundles: `lib/tone/learned/default.ts` becomes a module that has none. The
 * background keeps the one copy and hands it to a page once a composer opens.
 */
export function modelApart(): Plugin {
  return {
    name: 'coach-3p:model-apart',
    enforce: 'pre',
    load: (id) =>
      /lib[\\/]tone[\\/]learned[\\/]default\.ts$/.test(id) ? 'export const defaultModel = () => null;' : null,
  };
}
