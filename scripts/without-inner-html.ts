import type { Plugin } from 'vite';

/** Preact 11.2.0, dist/preact.mjs: the branch that writes `dangerouslySetInnerHTML`, and what stands without it. */
const BRANCH =
  'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),';
const WITHOUT = '(';

/**
 * Takes Preact's only `innerHTML` out of the build. We never set `dangerouslySetInnerHTML` (the linter refuses it), so
 * that the branch is dead code; without it no bundle of the extension can turn a string into markup, and the stores'
 * linters have nothing to warn about (UNSAFE_VAR_ASSIGNMENT).
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'coach-3p:without-inner-html',
    transform: {
      filter: { id: /preact[\\/]dist[\\/]preact\.mjs$/ },
      handler: (code) => ({ code: dropBranch(code), map: null }),
    },
  };
}

/** @throws Error when Preact no longer looks as expected: after an update this must be read again, not skipped. */
export function dropBranch(code: string): string {
  if (code.split(BRANCH).length !== 2) {
    throw new Error(
      'scripts/without-inner-html.ts does not fit this version of Preact: read its diffElementNodes again',
    );
  }
  return code.replace(BRANCH, WITHOUT);
}
