import type { Page } from 'puppeteer-core';
import { HOME_BOX, LOUD } from '../../tests/e2e/coach';

/** Milliseconds from the last key of a draft to the frame in which the sidebar shows what it found. */
export async function keyToFinding(page: Page): Promise<number> {
  await page.focus(HOME_BOX);
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => Object.assign(window, { __key: timeStamp }), {
      capture: true,
    });
  });
  const found = page.waitForFunction(
    (rule) => {
      const sidebar = document.querySelector('coach-3p')?.shadowRoot;
      if (!sidebar?.querySelector(`li[data-rule="${rule}"]`)) return null;
      return performance.now() - (window as unknown as { __key: number }).__key;
    },
    { polling: 'raf' },
    LOUD.rule,
  );
  await page.keyboard.type(LOUD.text);
  return Number(await (await found).jsonValue());
}
