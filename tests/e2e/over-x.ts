import type { Page } from 'puppeteer-core';
import { eventually } from '../contract/wait';
import type { Product } from './product';

interface Tabs {
  readonly tabs: {
    query(active: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
}

/** True once the coach in the tab in front answers; asked in a page of the extension. */
const isAnswered = (popup: Page): Promise<boolean> =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Tabs>;
    const { tabs } = (browser ?? chrome) as Tabs;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    const ask = tabs.sendMessage(front?.id ?? -1, { coach3p: 'health', input: null });
    return ask.then(Boolean, () => false);
  });

/**
 * The popup over a page of X, as far as a driver can open it: a tab of its own that asks while X is in front. A popup asks
 * once, as it opens, so it is opened anew when the coach is there to answer.
 */
export async function popupOver(product: Product, x: Page): Promise<Page> {
  const popup = await product.own('/popup.html');
  await x.bringToFront();
  await eventually(
    () => isAnswered(popup),
    (answered) => answered,
  );
  // The answer to this call is on its way before the page goes.
  await popup.evaluate(() => void setTimeout(() => location.reload()));
  await eventually(
    () => popup.$$eval('.health .checks li', (checks) => checks.length).catch(() => 0),
    (checks) => checks > 0,
  );
  return popup;
}
