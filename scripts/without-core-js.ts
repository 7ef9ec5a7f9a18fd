import type { Plugin } from 'vite';

const EMPTY = '\0coach-3p:empty';

/**
 * Resolves every `core-js/*` import of twitter-text to an empty module. Its version 2 calls `Function('return this')()`,
 * which the content-script CSP of Firefox's Manifest V3 forbids: the whole script would end with an EvalError. All that it
 * polyfills is native in the browsers of `minimum_chrome_version` and `strict_min_version`.
 */
export function withoutCoreJs(): Plugin {
  return {
    name: 'coach-3p:without-core-js',
    enforce: 'pre',
    resolveId: (id) => (/^core-js(\/|$)/.test(id) ? EMPTY : null),
    load: (id) => (id === EMPTY ? '' : null),
  };
}
