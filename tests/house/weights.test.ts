import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const GENERATED = new URL('../../assets/generated/', import.meta.url);
/** All learned weights together, compressed: what a slow connection and a small disk are asked for. */
const MOST_KILOBYTES = 120;

it('keeps all that was learned below 120 kB', () => {
  const models = readdirSync(GENERATED).filter((file) => file.endsWith('-model.json'));
  expect(models.length).toBeGreaterThan(1);
  const sizes = models.map((file) => gzipSync(readFileSync(new URL(file, GENERATED))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
});
