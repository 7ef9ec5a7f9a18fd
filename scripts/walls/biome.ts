import { FORBIDDEN_GLOBALS, FORBIDDEN_PROPERTIES, NEVER_GLOBALS, NEVER_PROPERTIES } from './globals';
import { ROOMS, type Room } from './rooms';

const TESTS = '!**/*.test.{ts,tsx}';

/** Rooms that are folders; `analysis` is the file `lib/analysis.ts`, and a row such as “draft, counting” is part of one. */
const FOLDERS = ROOMS.map((room) => room.name).filter((name) => name !== 'analysis' && !name.includes(','));

/** The whole generated configuration, `scripts/walls/walls.biome.json`, which biome.json extends. */
export const walls = () => ({ overrides: ROOMS.map(overrideOf) });

/** Biome's plugins (GritQL) for what its rules cannot say. */
const pluginsOf = (room: Room) => [
  './scripts/walls/markup.grit',
  ...(room.never.includes('clock') ? ['./scripts/walls/clock.grit'] : []),
];

/**
 * One Biome override per room, with its whole list, because a later override replaces an earlier one.
 * Rules used: noRestrictedImports, noRestrictedGlobals, noJsRestrictedProperties, noUndeclaredDependencies.
 */
function overrideOf(room: Room) {
  return {
    includes: [...room.files, TESTS],
    plugins: pluginsOf(room),
    linter: {
      rules: {
        correctness: {
          noUndeclaredDependencies: { level: 'error', options: { devDependencies: false } },
        },
        nursery: {
          noJsRestrictedProperties: { level: 'error', options: { entries: propertyEntries(room) } },
        },
        style: {
          noRestrictedGlobals: { level: 'error', options: { deniedGlobals: deniedGlobals(room) } },
          noRestrictedImports: { level: 'error', options: { patterns: importPatterns(room) } },
        },
      },
    },
  };
}

function importPatterns(room: Room) {
  const packages = ['**', '!./**', '!../**', ...room.packages.map((name) => `!${name}`)];
  const strangers = FOLDERS.filter((name) => !mayKnow(room, name)).map((name) => `../**/${name}/**`);
  const friends = room.rooms.filter((name) => name.includes('/')).map((name) => `!../**/${name}`);
  const face = mayKnow(room, 'analysis')
    ? []
    : ['../analysis', '../../analysis', '../../../analysis', '**/lib/analysis'];
  const outside = ['../**/scripts/**', '../**/tests/**'];
  return [
    {
      group: packages,
      message: `${room.name} may import no package${except(room.packages)}: see scripts/walls/rooms.ts.`,
    },
    {
      group: [...strangers, ...face, ...outside, ...friends],
      message: `${room.name} may know no other room${except(room.rooms)}: see scripts/walls/rooms.ts.`,
    },
  ];
}

const except = (names: readonly string[]): string => (names.length === 0 ? '' : ` but ${names.join(', ')}`);

function mayKnow(room: Room, name: string): boolean {
  const own = room.name.split(',')[0];
  return room.rooms.includes('*') || room.rooms.includes(name) || own === name;
}

const deniedGlobals = (room: Room) =>
  Object.assign({}, NEVER_GLOBALS, ...room.never.map((word) => FORBIDDEN_GLOBALS[word])) as Record<
    string,
    string
  >;

function propertyEntries(room: Room) {
  const everywhere = Object.entries(NEVER_PROPERTIES).map(([property, message]) => ({ property, message }));
  const here = room.never.flatMap((word) => Object.entries(FORBIDDEN_PROPERTIES[word]));
  return [
    ...everywhere,
    ...here.map(([path, message]) => {
      const [object, property] = path.split('.');
      return object === '*' ? { property, message } : { object, property, message };
    }),
  ];
}
