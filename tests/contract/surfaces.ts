import type { Page } from 'puppeteer-core';
import { callX, modelOf, type Place } from '../e2e/x-hooks';

/** What a box truly holds, by the page's own account, not the adapter's. */
export interface Truth {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly crashed: string | null;
  /** Null where nothing can be posted. */
  readonly canPost: boolean | null;
}

/** A place where a post is written, as a test drives it. */
export interface Surface {
  readonly name: string;
  readonly path: string;
  readonly selector: string;
  /** Another box may lie behind the dialog. */
  readonly inDialog: boolean;
  /** Which of the composers there it is. */
  readonly position: { readonly index: number; readonly count: number };
  /** Gives the box a fresh text; nothing of the last test remains. */
  fill(page: Page, text: string): Promise<void>;
  truth(page: Page): Promise<Truth>;
}

function rich(name: string, path: string, place: Place, before: readonly string[]): Surface {
  const index = before.length;
  const inside = place === 'modal' ? '[aria-modal="true"] ' : '#layers + div ';
  return {
    name,
    path,
    inDialog: place === 'modal',
    selector: `${inside}[data-testid="tweetTextarea_${index}"]`,
    position: { index, count: index + 1 },
    fill: (page, text) => callX(page, 'fill', place, [...before, text]),
    async truth(page) {
      const model = await modelOf(page, place, index);
      if (!model) throw new Error(`no box ${index} in ${place}`);
      return model;
    },
  };
}

const areaTruth = (page: Page, selector: string): Promise<Truth> =>
  page.$eval(selector, (element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return { text: value, start: selectionStart, end: selectionEnd, crashed: null, canPost: null };
  });

const PHONE = '[aria-modal="true"] textarea';

export const SURFACES: readonly Surface[] = [
  rich('the home box', '/home', 'home', []),
  rich('the dialog with its focus trap', '/compose/post', 'modal', []),
  rich('the second box of a thread', '/compose/post', 'modal', ['Le premier message.']),
  {
    name: 'the text area of a phone',
    path: '/compose/post?mobile',
    selector: PHONE,
    inDialog: true,
    position: { index: 0, count: 1 },
    fill: (page, text) => callX(page, 'fill', 'modal', [text]),
    truth: async (page) => ({
      ...(await areaTruth(page, PHONE)),
      text: (await modelOf(page, 'modal'))?.text ?? '',
      canPost: (await modelOf(page, 'modal'))?.canPost ?? null,
    }),
  },
  {
    name: 'a plain text area',
    path: '/stand-in/plain',
    selector: '#plain',
    inDialog: false,
    position: { index: 0, count: 1 },
    async fill(page, text) {
      // A fresh element would lose its adapter; typing over everything leaves a fresh text all the same.
      await page.$eval(
        '#plain',
        (element, value) => {
          (element as HTMLTextAreaElement).blur();
          (element as HTMLTextAreaElement).value = value;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    },
    truth: (page) => areaTruth(page, '#plain'),
  },
];
