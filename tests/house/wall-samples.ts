/** One line of code, where it stands, and what the linter must say of it. */
export interface Sample {
  /** Name of the room in scripts/walls/rooms.ts. */
  readonly room: string;
  /** Folder of the file. */
  readonly at: string;
  readonly code: string;
  readonly verdict: 'refused' | 'allowed';
  /** Category of the refusal. */
  readonly by?: string;
}

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties';
const PLUGIN = 'plugin';

const refused =
  (by: string, lines: (what: string) => string = (code) => code) =>
  (room: string, at: string, ...codes: string[]): Sample[] =>
    codes.map((code) => ({ room, at, code: lines(code), verdict: 'refused', by }));

const importOf = (from: string): string => `export { thing } from '${from}';`;
const imports = refused(IMPORTS, importOf);
const globals = refused(GLOBALS, (name) => `export const thing = () => ${name};`);
const properties = refused(PROPERTIES, (code) => `export const thing = (x: any) => ${code};`);
const pluginSays = refused(PLUGIN, (code) => `export const thing = (x: any) => ${code};`);

const allowed = (room: string, at: string, ...codes: string[]): Sample[] =>
  codes.map((code) => ({ room, at, code, verdict: 'allowed' }));
const allowedImports = (room: string, at: string, ...from: string[]): Sample[] =>
  allowed(room, at, ...from.map(importOf));

export const SAMPLES: readonly Sample[] = [
  ...imports('model', 'lib/model', '../draft/segments', '../i18n/types', '../analysis', 'preact', 'node:fs'),
  ...globals('model', 'lib/model', 'document', 'performance', 'setTimeout(() => {}, 1)'),
  ...allowedImports('model', 'lib/model', './range', './analysis'),

  ...imports(
    'draft',
    'lib/draft',
    '../tone/analyze',
    '../i18n/types',
    'twitter-text',
    '../../scripts/manifest',
  ),
  ...globals('draft', 'lib/draft', 'window', 'globalThis', 'crypto'),
  ...allowedImports('draft', 'lib/draft', '../model/draft', './segments', 'eld'),

  ...imports('draft, counting', 'lib/draft/length', '../../tone/analyze', 'eld', 'preact'),
  ...allowedImports(
    'draft, counting',
    'lib/draft/length',
    '../../model/range',
    '../segments',
    'twitter-text',
  ),

  ...imports('tone', 'lib/tone/rules/polite', '../../../storage/erase', '../../../../components/ui/button'),
  ...imports(
    'tone',
    'lib/tone',
    '../composer/adapter',
    '../i18n/t',
    '../post/checks',
    '../analysis',
    'twitter-text',
  ),
  ...globals('tone', 'lib/tone/engines', 'document.title', 'fetch', 'localStorage', 'chrome'),
  ...properties('tone', 'lib/tone', 'Math.random()', 'Date.now()'),
  ...pluginSays('tone', 'lib/tone', 'new Date()'),
  ...allowedImports(
    'tone',
    'lib/tone/rules/polite',
    '../../../draft/segments',
    '../../rule',
    '../../../i18n/types',
  ),
  ...allowed('tone', 'lib/tone', 'export const day = (at: string) => new Date(at);'),

  ...imports(
    'post',
    'lib/post',
    '../tone/analyze',
    '../hashtags/doctor',
    '../i18n/en/post',
    '../storage/erase',
  ),
  ...allowedImports('post', 'lib/post', '../draft/segments', '../model/finding', '../i18n/types'),

  ...imports('hashtags', 'lib/hashtags', '../tone/analyze', '../post/links', '../twitter101/steps'),
  ...properties('hashtags', 'lib/hashtags', 'Date.now()'),
  ...pluginSays('hashtags', 'lib/hashtags', 'new Date()'),
  ...allowedImports('hashtags', 'lib/hashtags', '../model/language', './catalogue'),

  ...imports('analysis', 'lib', './composer/adapter', './storage/erase', './coach/session', 'preact').map(
    (sample) => ({ ...sample, code: sample.code.replace("'./", "'../lib/") }),
  ),
  ...allowedImports('analysis', 'lib', './tone/analyze', './model/analysis'),

  ...imports(
    'composer',
    'lib/composer/x',
    '../../tone/analyze',
    '../../storage/erase',
    '../../i18n/t',
    'preact',
  ),
  ...properties(
    'composer',
    'lib/composer/x',
    'x.innerHTML',
    'x.insertAdjacentHTML',
    'window.fetch(x)',
    'x.webdriver',
  ),
  ...pluginSays('composer', 'lib/composer/x', "x['innerHTML']", 'document.write(x)'),
  ...globals(
    'composer',
    'lib/composer',
    'setInterval(() => {}, 1)',
    'XMLHttpRequest',
    'sessionStorage',
    'browser',
  ),
  ...allowedImports('composer', 'lib/composer/x', '../../model/draft', '../adapter', './selectors'),
  ...allowed('composer', 'lib/composer/x', "export const box = () => document.querySelector('div');"),

  ...imports('coach', 'lib/coach', '../storage/erase', '../composer/x/find', '../analysis', '../i18n/t'),
  ...globals('coach', 'lib/coach', 'document.body'),
  ...properties('coach', 'lib/coach', "x.querySelector('a')", 'x.closest(x)'),
  ...allowedImports('coach', 'lib/coach', '../composer/adapter', '../model/finding'),

  ...imports('twitter101', 'lib/twitter101', '../platform/browser', '../storage/schema', '../i18n/t'),
  ...globals('twitter101', 'lib/twitter101', 'document', 'setTimeout(() => {}, 1)'),
  ...pluginSays('twitter101', 'lib/twitter101', 'new Date()'),
  ...allowedImports('twitter101', 'lib/twitter101', '../model/language', '../i18n/types'),
  ...allowed(
    'twitter101',
    'lib/twitter101',
    "export const bio = (page: Document) => page.querySelector('p');",
  ),

  ...imports(
    'storage',
    'lib/storage',
    '../tone/analyze',
    '../composer/adapter',
    'preact',
    'webextension-polyfill',
  ),
  ...imports('storage', 'lib/storage', '../../components/ui/button'),
  ...globals('storage', 'lib/storage', 'localStorage', 'indexedDB', 'chrome.storage'),
  ...allowedImports(
    'storage',
    'lib/storage',
    '../model/settings',
    '../twitter101/progress',
    '../platform/browser',
  ),
  ...allowedImports('storage', 'lib/storage', 'valibot'),

  ...imports('i18n', 'lib/i18n', '../tone/rule', '../platform/browser', 'preact'),
  ...globals('i18n', 'lib/i18n', 'navigator.language'),
  ...allowedImports('i18n', 'lib/i18n', '../model/language', './en'),

  ...imports('platform', 'lib/platform', '../storage/schema', '../tone/analyze', 'preact'),
  ...globals('platform', 'lib/platform', 'fetch', 'browser.runtime'),
  ...allowedImports('platform', 'lib/platform', 'webextension-polyfill', '../model/settings'),

  ...imports('components', 'components/sidebar', '../../lib/composer/adapter', '../../lib/storage/schema'),
  ...imports(
    'components',
    'components/sidebar',
    '../../lib/platform/browser',
    '../../lib/analysis',
    '#imports',
  ),
  ...properties('components', 'components/ui', 'x.innerHTML', 'x.outerHTML'),
  ...refused('lint/security/noDangerouslySetInnerHtml')(
    'components',
    'components/ui',
    'export const Thing = (x: string) => <p dangerouslySetInnerHTML={{ __html: x }} />;',
  ),
  ...globals('components', 'components/ui', 'fetch', "eval('1')", "new Function('1')"),
  ...allowedImports(
    'components',
    'components/sidebar',
    '../../lib/i18n/t',
    '../../lib/model/finding',
    '../../lib/coach/state',
    '../ui/ring',
  ),
  ...allowedImports('components', 'components/sidebar', 'preact', 'preact/hooks', '@preact/signals'),
  ...imports('presence', 'lib/presence', '../coach/coach', '../i18n/t', '../storage/store', 'preact'),
  ...allowedImports('presence', 'lib/presence', '../composer/adapter', '../model/range'),
  ...imports('entrypoints', 'entrypoints/popup', 'webextension-polyfill', '../../tests/fixtures/x', 'vite'),
  ...globals('entrypoints', 'entrypoints/popup', 'fetch', 'chrome', 'setInterval(() => {}, 1)'),
  ...allowedImports('entrypoints', 'entrypoints/popup', '#imports', '../../lib/storage/schema', 'preact'),
];
