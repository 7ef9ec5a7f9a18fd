import type { Plugin } from 'vite';

/** Some code of a package that the extension never runs and must not carry. */
export interface Cut {
  /** Where the package keeps it, below node_modules. */
  readonly file: string;
  readonly text: string;
  readonly instead: string;
}

/**
 * What the bundles must not hold, since the stores' linters warn of it and we promise that it is not there:
 * - Preact writes `dangerouslySetInnerHTML`, which our linter refuses (web-ext: UNSAFE_VAR_ASSIGNMENT);
 * - WXT and the isolated element fetch a style sheet of the extension; ours is given as text.
 */
export const CUTS: readonly Cut[] = [
  {
    file: 'preact/dist/preact.mjs',
    text: 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    instead: '(',
  },
  {
    file: 'wxt/dist/utils/content-script-ui/shadow-root.mjs',
    text: 'return await (await fetch(url)).text();',
    instead: 'throw new Error("no style is fetched");',
  },
  {
    file: '@webext-core/isolated-element/dist/index.mjs',
    text: 'if ("url" in css) style.textContent = await fetch(css.url).then((res) => res.text());\n\t\telse ',
    instead: '',
  },
];

/** Takes the code above out of the build. */
export function cutOut(): Plugin {
  return {
    name: 'coach-3p:cut-out',
    transform: (code, id) => {
      const cut = CUTS.find(({ file }) => id.replaceAll('\\', '/').endsWith(`/node_modules/${file}`));
      return cut === undefined ? null : { code: applyCut(code, cut), map: null };
    },
  };
}

/** @throws Error when the package no longer looks as expected: after an update it must be read again, not skipped. */
export function applyCut(code: string, { file, text, instead }: Cut): string {
  if (code.split(text).length !== 2) {
    throw new Error(`scripts/cut-out.ts does not fit the installed ${file}: read it again`);
  }
  return code.replace(text, () => instead);
}
