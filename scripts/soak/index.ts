import { resolve } from 'node:path';
import { build } from 'wxt';
import { serveStandIn } from '../../tests/fixtures/x/server';
import type { Held } from './measure';
import { type Soaked, soaked } from './run';

const CYCLES = Number(process.argv[2] ?? 300);
const MEBIBYTE = 1024 * 1024;

/**
 * How much may be held more at the end than at the start, beyond what the page alone holds more: no node, listener or
 * observer; fewer objects than a leak of one each cycle would leave, for the last answers differ in length; and as many
 * bytes as compiled code and the engine's own tables may take.
 */
const ALLOWED: Held = {
  nodes: 0,
  listeners: 0,
  observers: 0,
  objects: CYCLES / 3,
  heap: 2 * MEBIBYTE,
  background: 2 * MEBIBYTE,
};
const KEYS = Object.keys(ALLOWED) as (keyof Held)[];
const isBytes = (key: keyof Held) => ALLOWED[key] >= MEBIBYTE;
const written = (key: keyof Held, amount: number) =>
  isBytes(key) ? `${(amount / MEBIBYTE).toFixed(2)} MiB` : String(amount);

/** Growth of one kind, the page's own growth taken off; never less than nothing for the page, lest it hide ours. */
const ownGrowth = (ours: Soaked, bare: Soaked, key: keyof Held): number =>
  ours.after[key] - ours.before[key] - Math.max(0, bare.after[key] - bare.before[key]);

/**
 * `npm run soak [cycles]`: uses the extension over and over on a timeline that never stops changing, then the page without
 * it, and fails when anything is kept or goes wrong.
 */
async function soak(): Promise<number> {
  await build({ browser: 'chrome' });
  const standIn = await serveStandIn();
  try {
    const bare = await soaked(standIn.port, [], CYCLES);
    const ours = await soaked(standIn.port, [resolve('.output/chrome-mv3')], CYCLES);
    const broken = KEYS.filter((key) => ownGrowth(ours, bare, key) > ALLOWED[key]);
    console.log(`${CYCLES} cycles: with the extension, and what the page alone keeps`);
    for (const key of KEYS) {
      const [start, end] = [written(key, ours.before[key]), written(key, ours.after[key])];
      const page = written(key, bare.after[key] - bare.before[key]);
      const own = `${written(key, ownGrowth(ours, bare, key))} (at most ${written(key, ALLOWED[key])})`;
      console.log(`${broken.includes(key) ? '✗' : '✓'} ${key}: ${start} → ${end}; page ${page}; own ${own}`);
    }
    const errors = [...ours.errors, ...bare.errors];
    for (const error of errors) console.log(`✗ ${error}`);
    if (errors.length === 0) console.log('✓ no error in any console');
    return broken.length + errors.length === 0 ? 0 : 1;
  } finally {
    await standIn.close();
  }
}

process.exitCode = await soak();
