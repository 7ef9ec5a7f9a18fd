import { resolve } from 'node:path';
import { build } from 'wxt';
import { HOME_BOX, inSidebar } from '../../tests/e2e/coach';
import { launch } from '../../tests/e2e/drivers/launch';
import { callX } from '../../tests/e2e/x-hooks';
import { serveStandIn } from '../../tests/fixtures/x/server';
import { DRAFTS, longDraft } from '../bench/drafts';
import { typed } from './keys';
import { ownWork } from './own-work';

/** Turns of typing, with and without the extension one after the other: only figures of one run may be compared. */
const TURNS = Number(process.argv[2] ?? 3);
const LENGTHS = [280, 25_000] as const;

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const sort = (figures: readonly number[]) => figures.toSorted((a, b) => a - b);

/** `npm run bench:typing [turns]`: what the extension costs a person who types in Chromium, on the stand-in for X. */
async function bench(): Promise<void> {
  await build({ browser: 'chrome' });
  const standIn = await serveStandIn();
  const start = (extensions: string[]) => launch('chromium', { extensions, standInPort: standIn.port });
  const [bare, ours] = [await start([]), await start([resolve('.output/chrome-mv3')])];
  try {
    await (await ours.opened('/practice.html')).close();
    const taken = { without: [] as number[], with: [] as number[] };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [name, driver] of [
        ['without', bare],
        ['with', ours],
      ] as const) {
        const page = await driver.xPage('/home');
        await page.waitForSelector(HOME_BOX);
        taken[name].push(...(await typed(page, HOME_BOX, DRAFTS[turn % DRAFTS.length] ?? '')));
        await page.close();
      }
    }
    const [without, beside] = [sort(taken.without), sort(taken.with)];
    for (const [label, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const [a, b] = [at(without, share), at(beside, share)];
      console.log(
        `key to frame, ${label}: ${a.toFixed(1)} ms without, ${b.toFixed(1)} ms with, ratio ${(b / a).toFixed(3)}`,
      );
    }
    for (const length of LENGTHS) {
      const page = await ours.xPage('/home');
      await page.waitForSelector(HOME_BOX);
      const work = await ownWork(page, async () => {
        await callX(page, 'fill', 'home', [longDraft(length - 1)]);
        await page.focus(HOME_BOX);
        await page.keyboard.type('.');
        await page.waitForSelector(inSidebar('[role="meter"]'));
      });
      console.log(`our longest call at ${length} characters: ${work.longest.toFixed(1)} ms`);
      await page.close();
    }
    const page = await ours.xPage('/maison_abri');
    const work = await ownWork(page, () => page.reload({ waitUntil: 'networkidle0' }));
    console.log(
      `a page without composer: ${work.total.toFixed(1)} ms once, longest ${work.longest.toFixed(1)} ms`,
    );
  } finally {
    await bare.close();
    await ours.close();
    await standIn.close();
  }
}

await bench();
