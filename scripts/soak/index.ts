import { resolve } from 'node:path';
import { build } from 'wxt';
import { PRODUCT } from '../../tests/e2e/browsers';
import { serveStandIn } from '../../tests/fixtures/x/server';
import { MEBIBYTE } from './gauge';
import { GAUGES, type Soaked, soaked } from './run';

const CYCLES = Number(process.argv[2] ?? 300);
const BROWSER = process.argv[3] === 'firefox' ? 'firefox' : 'chromium';

/** Growth of one kind, the page's own growth taken off; never less than nothing for the page, lest it hide ours. */
const ownGrowth = (ours: Soaked, bare: Soaked, name: string): number =>
  growth(ours, name) - Math.max(0, growth(bare, name));
const growth = ({ before, after }: Soaked, name: string): number => (after[name] ?? 0) - (before[name] ?? 0);

/**
 * `npm run soak [cycles] [chromium|firefox]`: uses the extension over and over on a timeline that never stops changing, then
 * the page without it, and fails when anything is kept or goes wrong.
 */
async function soak(): Promise<number> {
  await build({ browser: BROWSER === 'chromium' ? 'chrome' : 'firefox' });
  const standIn = await serveStandIn();
  try {
    const bare = await soaked(BROWSER, standIn.port, [], CYCLES);
    const ours = await soaked(BROWSER, standIn.port, [resolve(PRODUCT[BROWSER])], CYCLES);
    const broken = report(ours, bare);
    const errors = [...ours.errors, ...bare.errors];
    for (const error of errors) console.log(`✗ ${error}`);
    if (errors.length === 0) console.log('✓ no error in any console');
    return broken + errors.length === 0 ? 0 : 1;
  } finally {
    await standIn.close();
  }
}

/** Tells each figure with its verdict; answers how many limits were broken. */
function report(ours: Soaked, bare: Soaked): number {
  console.log(`${CYCLES} cycles in ${BROWSER}, with the extension; what the page alone keeps; what is ours`);
  let broken = 0;
  for (const [name, limit] of Object.entries(GAUGES[BROWSER].limits(CYCLES))) {
    const written = (amount: number) =>
      limit >= MEBIBYTE ? `${(amount / MEBIBYTE).toFixed(2)} MiB` : String(Math.round(amount));
    const own = ownGrowth(ours, bare, name);
    const [start, end] = [ours.before[name] ?? 0, ours.after[name] ?? 0].map(written);
    if (own > limit) broken += 1;
    console.log(
      `${own > limit ? '✗' : '✓'} ${name}: ${start} → ${end}; page ${written(growth(bare, name))}; ours ${written(own)} (at most ${written(limit)})`,
    );
  }
  return broken;
}

process.exitCode = await soak();
