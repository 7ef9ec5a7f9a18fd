import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { HOME_BOX, inSidebar } from '../../tests/e2e/coach';
import { type Driver, launch } from '../../tests/e2e/drivers/launch';
import { callX } from '../../tests/e2e/x-hooks';
import { serveStandIn } from '../../tests/fixtures/x/server';
import { DRAFTS, longDraft } from '../bench/drafts';
import { keyToFinding } from './finding';
import { type Keys, typed } from './keys';
import { ownWork } from './own-work';
import { at, middle } from './share';

/** Turns of typing, with and without the extension one after the other: only figures of one turn are compared. */
const TURNS = Number(process.argv[2] ?? 7);
/**
 * How much longer a key may take with the extension: the median of the turns’ ratios. Judged by the clock, which is what a
 * person feels; the processor time beside it tells on a busy computer whether the clock is to be believed.
 */
const RATIO = 1.05;
/** By length of the draft in characters: the longest task of ours, in milliseconds. */
const LONGEST = { 280: 8, 25000: 16 } as const;
const NO_COMPOSER_MS = 10;

let broken = 0;
function tell(what: string, figure: number, limit: number | null, unit: string): void {
  const fits = limit === null || figure <= limit;
  if (!fits) broken += 1;
  const digits = unit === '' ? 3 : 1;
  const bound = limit === null ? '' : ` (at most ${limit}${unit})`;
  console.log(`${limit === null ? '·' : fits ? '✓' : '✗'} ${what}: ${figure.toFixed(digits)}${unit}${bound}`);
}

/** Opens a page of X for the time of one measurement. */
async function on<Result>(driver: Driver, path: string, measure: (page: Page) => Promise<Result>) {
  const page = await driver.xPage(path);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function keys(bare: Driver, ours: Driver): Promise<void> {
  const turns: { without: Keys; with: Keys }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const draft = DRAFTS[turn % DRAFTS.length] ?? '';
    const measure = (driver: Driver) =>
      on(driver, '/home', async (page) => {
        await page.waitForSelector(HOME_BOX);
        return typed(page, HOME_BOX, draft);
      });
    // Each is the first in every other turn.
    const first = turn % 2 === 0 ? await measure(bare) : null;
    const beside = await measure(ours);
    turns.push({ without: first ?? (await measure(bare)), with: beside });
  }
  for (const kind of ['clock', 'cpu'] as const) {
    for (const [label, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const figures = turns.map(
        (turn) => [at(turn.without[kind], share), at(turn.with[kind], share)] as const,
      );
      const ratio = middle(figures.map(([without, beside]) => beside / without));
      const [a, b] = [middle(figures.map(([one]) => one)), middle(figures.map(([, other]) => other))];
      const ms = `${a.toFixed(2)} ms without, ${b.toFixed(2)} ms with`;
      tell(
        `key to frame, ${kind}, ${label} of a turn, ${ms}, ratio`,
        ratio,
        kind === 'clock' ? RATIO : null,
        '',
      );
    }
  }
}

async function tasks(ours: Driver): Promise<void> {
  for (const [length, limit] of Object.entries(LONGEST)) {
    const runs: number[] = [];
    for (let turn = 0; turn < TURNS; turn++)
      runs.push(
        await on(ours, '/home', async (page) => {
          await page.waitForSelector(HOME_BOX);
          const work = await ownWork(page, () => writeTo(page, Number(length)));
          return work.longest;
        }),
      );
    const most = `${Math.max(...runs).toFixed(1)} ms at most`;
    tell(
      `our longest task at ${length} characters (${most}), median of the turns`,
      middle(runs),
      limit,
      ' ms',
    );
  }
}

/** The draft comes into the box, one key is typed, the answer is drawn, and the words are underlined. */
async function writeTo(page: Page, length: number): Promise<void> {
  await callX(page, 'fill', 'home', [longDraft(length - 1)]);
  await page.focus(HOME_BOX);
  await page.keyboard.type('.');
  await page.waitForSelector(inSidebar('[role="meter"]'));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
}

async function noComposer(ours: Driver): Promise<void> {
  const runs: number[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    runs.push(
      await on(ours, '/maison_abri', async (page) => {
        const work = await ownWork(page, () => page.reload({ waitUntil: 'networkidle0' }));
        return work.total;
      }),
    );
  tell('a page without composer, once, median of the turns', middle(runs), NO_COMPOSER_MS, ' ms');
}

async function finding(ours: Driver): Promise<void> {
  const runs: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) runs.push(await on(ours, '/home', keyToFinding));
  const span = `${Math.min(...runs).toFixed(0)}–${Math.max(...runs).toFixed(0)} ms`;
  tell(`last key to finding (${span}), median of the turns`, middle(runs), null, ' ms');
}

/** `npm run bench:typing [turns]`: what the extension costs a person who types in Chromium, on the stand-in for X. */
async function bench(): Promise<number> {
  await build({ browser: 'chrome' });
  const standIn = await serveStandIn();
  const start = (extensions: string[]) => launch('chromium', { extensions, standInPort: standIn.port });
  const [bare, ours] = [await start([]), await start([resolve('.output/chrome-mv3')])];
  try {
    await (await ours.opened('/practice.html')).close();
    await keys(bare, ours);
    await tasks(ours);
    await noComposer(ours);
    await finding(ours);
    return broken === 0 ? 0 : 1;
  } finally {
    await bare.close();
    await ours.close();
    await standIn.close();
  }
}

process.exitCode = await bench();
