import { writeFileSync } from 'node:fs';
import { walls } from './biome';

/** `npm run walls`: writes the table of rooms as the Biome configuration that biome.json extends, one room a line. */
const lines = walls().overrides.map((override) => JSON.stringify(override));

writeFileSync('scripts/walls/walls.biome.json', `{"overrides":[\n${lines.join(',\n')}\n]}\n`);
