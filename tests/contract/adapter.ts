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

/** Something that the stand-in does (`window.__x`): the name of the hook, and what it is given. */
export interface Meanwhile {
  readonly hook: string;
  readonly values: readonly unknown[];
}

/**
 * Starts calls of the adapter, one after the other in the same breath, then lets the page do something; waits for all answers.
 * Calls from two messages of the driver may lie any time apart on a busy machine: only so is one on its way in the other.
 */
function callAll(
  page: Page,
  calls: readonly (readonly [method: string, args: readonly unknown[]])[],
  meanwhile: Meanwhile | null = null,
): Promise<unknown[]> {
  return page.evaluate(
    (wanted, then) => {
      const answers = wanted.map(
        ([method, args]) =>
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
            const detail = JSON.stringify({ call: id, method, args });
            document.dispatchEvent(new CustomEvent('adapter-call', { detail }));
          }),
      );
      const hooks = (window as unknown as { __x?: Record<string, (...values: unknown[]) => void> }).__x;
      if (then) hooks?.[then.hook]?.(...then.values);
      return Promise.all(answers);
    },
    calls,
    meanwhile,
  );
}

type Write = Parameters<Adapter['apply']>;

/** Starts a write, and lets the page do something before it can have ended. */
export async function applyWhile(page: Page, write: Write, meanwhile: Meanwhile): Promise<ApplyResult> {
  const [result] = await callAll(page, [['apply', write]], meanwhile);
  return result as ApplyResult;
}

/** Starts two writes, the second while the first is on its way. */
export const applyBoth = (page: Page, first: Write, second: Write): Promise<ApplyResult[]> =>
  callAll(page, [
    ['apply', first],
    ['apply', second],
  ]) as Promise<ApplyResult[]>;

/**
 * Waits until the adapter must have looked at the page and read it as it is now, if it does so at all: a timer of the page that
 * is longer than all of the adapter's own together, and begins after them, ends after them.
 */
export const laterThanReading = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 400)));

/** The adapter of a page, once its content script is there. */
export async function adapterOf(page: Page): Promise<Adapter> {
  await page.waitForSelector('html[data-adapter="ready"]');
  return new Proxy({} as Adapter, {
    get: (_, method) =>
      method === 'then'
        ? undefined
        : async (...args: unknown[]) => (await callAll(page, [[String(method), args]]))[0],
  });
}
