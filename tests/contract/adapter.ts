import type { Page } from 'puppeteer-core';
import type { ApplyResult, ComposerContext, HealthReport } from '../../lib/composer/adapter';
import type { Draft } from '../../lib/model/draft';
import type { Edit } from '../../lib/model/finding';
import type { Range } from '../../lib/model/range';

/** One composer as the adapter shows it. */
export interface Seen extends Draft {
  readonly id: string;
  readonly context: ComposerContext;
  readonly focused: boolean;
  readonly anchored: boolean;
  readonly dialog: string | null;
  readonly toolBar: string | null;
  readonly sideColumn: string | null;
}

/** The adapter that runs in the page's content script, called from the test. */
export interface Adapter {
  list(): Promise<Seen[]>;
  apply(id: string, edit: Edit, version: number): Promise<ApplyResult>;
  focus(id: string): Promise<void>;
  marked(id: string, range: Range): Promise<string[]>;
  told(): Promise<{ id: string; text: string; version: number }[]>;
  gone(): Promise<string[]>;
  health(): Promise<HealthReport>;
  account(): Promise<string | null>;
  stop(): Promise<void>;
}

function call(page: Page, method: string, args: unknown[]): Promise<unknown> {
  return page.evaluate(
    (name, values) =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID();
        const listen = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.call !== id) return;
          document.removeEventListener('adapter-answer', listen);
          if (answer.error) reject(new Error(answer.error));
          else resolve(answer.value);
        };
        document.addEventListener('adapter-answer', listen);
        const detail = JSON.stringify({ call: id, method: name, args: values });
        document.dispatchEvent(new CustomEvent('adapter-call', { detail }));
      }),
    method,
    args,
  );
}

/** The adapter of a page, once its content script is there. */
export async function adapterOf(page: Page): Promise<Adapter> {
  await page.waitForSelector('html[data-adapter="ready"]');
  return new Proxy({} as Adapter, {
    get: (_, method) =>
      method === 'then' ? undefined : (...args: unknown[]) => call(page, String(method), args),
  });
}
