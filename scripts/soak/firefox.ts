import type { Page } from 'puppeteer-core';
import { eventually } from '../../tests/contract/wait';
import { type Gauge, type Held, MEBIBYTE } from './gauge';

/** Bytes by the path under which Firefox's own memory reporters file them. */
type Report = readonly [path: string, bytes: number];

/**
 * Firefox files its memory by owner, as about:memory shows it: the content script's own realm, the tab, and the background.
 * It counts no nodes and no listeners; those that were kept would show in the bytes of the tab.
 */
export const firefox: Gauge = {
  async measure(page) {
    const reports = await reportsOf(page);
    const sum = (fits: (path: string) => boolean) =>
      reports.reduce((bytes, [path, more]) => bytes + (fits(path) ? more : 0), 0);
    return {
      script: sum((path) => path.includes('realm([Expanded Principal') && path.includes('moz-extension:')),
      tab: sum((path) => path.startsWith('explicit/window-objects/top(https:\\\\x.com')),
      background: sum((path) => path.startsWith('explicit/window-objects/top(moz-extension:')),
    } satisfies Held;
  },
  limits: () => ({ script: 2 * MEBIBYTE, tab: 2 * MEBIBYTE, background: 2 * MEBIBYTE }),
};

/** Collects rubbish in every process, then reads the reporters: only a page of the browser itself may. */
async function reportsOf(page: Page): Promise<readonly Report[]> {
  const about = await page.browser().newPage();
  try {
    // Its navigation never reports an end.
    about.goto('about:memory').catch(() => undefined);
    await eventually(
      () =>
        about
          .evaluate(() => 'Services' in globalThis && document.readyState === 'complete')
          .catch(() => false),
      (there) => there,
    );
    return await about.evaluate(read);
  } finally {
    await about.close();
  }
}

interface Privileged {
  readonly Cc: Record<string, { getService(kind: unknown): Manager }>;
  readonly Ci: { readonly nsIMemoryReporterManager: unknown };
  readonly Services: { readonly obs: { notifyObservers(subject: null, topic: string): void } };
}

interface Manager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    found: (process: string, path: string, kind: number, units: number, amount: number) => void,
    data: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
}

function read(): Promise<Report[]> {
  const { Cc, Ci, Services } = globalThis as unknown as Privileged;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  const reports: Report[] = [];
  return new Promise((resolve) => {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    manager?.minimizeMemoryUsage(() =>
      // The other processes do not say when they have collected theirs.
      setTimeout(
        () =>
          manager.getReports(
            (_process, path, _kind, _units, amount) => reports.push([path, amount]),
            null,
            () => resolve(reports),
            null,
            false,
          ),
        2000,
      ),
    );
  });
}
