import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Runtime } from 'webextension-polyfill';
import { analyzeDraft } from '../../lib/analysis';
import type { CoachEvent } from '../../lib/model/event';
import type { Opened } from '../browsers/open';
import { printAdvice, readAdvice } from './advice';
import type { Wish } from './arguments';
import { SAMPLES } from './samples';

const BOX = 'textarea';

/** True when a window can be shown: always on macOS and Windows, with X11 or Wayland elsewhere. */
export const hasDisplay = (platform: string = process.platform, env = process.env): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Opens the practice page in a window, types the text that was given, and waits until the person closes the browser. */
export async function coachInWindow({ running, welcome: page }: Opened, wish: Wish): Promise<void> {
  await speak(page, wish.language);
  if (wish.text !== null) await type(page, wish.text);
  console.log(
    'Write in the box: the coach answers beside it. Nothing can be posted here. Close the browser to end.',
  );
  await new Promise((ended) => running.once('disconnected', ended));
}

/** Types each draft, prints what the coach says of it and saves a picture of the last one. */
export async function coachDrafts({ welcome: page }: Opened, wish: Wish): Promise<void> {
  await speak(page, wish.language);
  for (const draft of wish.text === null ? SAMPLES : [wish.text]) {
    await type(page, draft);
    console.log(`\n${printAdvice(draft, await readAdvice(page))}`);
  }
  await page.screenshot({ path: wish.screenshot as `${string}.png` });
  console.log(`Picture: ${resolve(wish.screenshot)}`);
}

/** Chooses the language of the interface as the options page does, so that it does not depend on the browser's own. */
async function speak(page: Page, interfaceLanguage: Wish['language']): Promise<void> {
  const event: CoachEvent = { type: 'settings/updated', patch: { interfaceLanguage } };
  await page.evaluate((input) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime.Static } }).chrome;
    return runtime.sendMessage({ coach3p: 'record', input });
  }, event);
  await page.waitForSelector(`[lang|="${interfaceLanguage}"]`);
}

/** Empties the box, types, and waits until the coach has read the whole. */
async function type(page: Page, draft: string): Promise<void> {
  const box = await page.waitForSelector(BOX);
  await box?.focus();
  await page.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.select(), BOX);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(draft);

  const { weighted, limit } = analyzeDraft(draft).length;
  await page.waitForFunction(
    (shown) =>
      document
        .querySelector('coach-3p')
        ?.shadowRoot?.querySelector('[role="meter"]')
        ?.getAttribute('aria-valuenow') === shown,
    {},
    String(Math.min(weighted, limit)),
  );
}
