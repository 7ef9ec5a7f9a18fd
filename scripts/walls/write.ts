import { writeFileSync } from 'node:fs';
import { walls } from './biome';

/** `npm run walls`: writes the table of rooms as the Biome configuration that biome.json extends, one room a line. */
const { plugins, overrides } = walls();
const lines = (items: readonly object[]): string => items.map((item) => JSON.stringify(item)).join(',\n');

writeFileSync(
  'scripts/walls/walls.biome.json',
  `{"plugins":[\n${lines(plugins)}\n],"overrides":[\n${lines(overrides)}\n]}\n`,
);
