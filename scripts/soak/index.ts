import { resolve } from 'node:path';
import { build } from 'wxt';
import { launch } from '../../tests/e2e/drivers/launch';
import { callX } from '../../tests/e2e/x-hooks';
import { serveStandIn } from '../../tests/fixtures/x/server';
import { cycle } from './cycle';
import { type Held, measure } from './measure';

/** Cycles before the first count: code is compiled and caches are filled in them. */
const WARM_UP = 10;
const CYCLES = Number(process.argv[2] ?? 300);
const SETTLE_MS = 2000;
/** Growth that is no leak: the page of the last cycle may hold one composer more. A leak of one each cycle shows at 300. */
const ALLOWED: Held = { nodes: 250, listeners: 60, heap: 2 * 1024 * 1024 };

/**
 * `npm run soak [cycles]`: uses the extension over and over on a timeline that never stops changing, and fails when nodes,
 * listeners or memory grow, or when anything goes wrong in the page.
 */
async function soak(): Promise<number> {
  await build({ browser: 'chrome' });
  const standIn = await serveStandIn();
  const driver = await launch('chromium', {
    extensions: [resolve('.output/chrome-mv3')],
    standInPort: standIn.port,
  });
  try {
    await (await driver.opened('/practice.html')).close();
    const page = await driver.xPage('/home');
    await callX(page, 'churn', true);
    const count = async () => {
      await callX(page, 'churn', false);
      // Boxes are kept for a moment after they have gone, in case that they come back.
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const held = await measure(page);
      await callX(page, 'churn', true);
      return held;
    };
    for (let number = 0; number < WARM_UP; number++) await cycle(page, number);
    const before = await count();
    for (let number = 0; number < CYCLES; number++) await cycle(page, number);
    const after = await count();
    const grown = (Object.keys(ALLOWED) as (keyof Held)[]).filter(
      (key) => after[key] - before[key] > ALLOWED[key],
    );
    const errors = [...driver.consoleErrors(), ...(await callX<string[]>(page, 'errors'))];
    console.log(JSON.stringify({ cycles: CYCLES, before, after, grown, errors }, null, 2));
    return grown.length + errors.length === 0 ? 0 : 1;
  } finally {
    await driver.close();
    await standIn.close();
  }
}

process.exitCode = await soak();
