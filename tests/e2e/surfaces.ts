import type { Page } from 'puppeteer-core';
import { dialogBox, HOME_BOX } from './coach';
import type { Product } from './product';
import { callX, modelOf, type Place } from './x-hooks';

/** A place where a post is written, as the tests of the whole product use it. */
export interface Surface {
  readonly name: string;
  /** Opens it, empty or with `prefilled`, and gives its page; whoever asks closes it. */
  open(product: Product): Promise<Page>;
  readonly box: string;
  /** What stands in the box when it opens. */
  readonly prefilled: string;
  /** A text area's words are no part of the document: they cannot be underlined. */
  readonly form: 'rich' | 'plain';
  /** What the page itself holds, not what its elements show. */
  text(page: Page): Promise<string>;
}

interface OnX extends Pick<Surface, 'name' | 'box'> {
  readonly path: string;
  readonly place: Place;
  readonly index?: number;
  readonly prefilled?: string;
  readonly phone?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 760 };

function onX({ name, box, path, place, index = 0, prefilled = '', phone, prepare }: OnX): Surface {
  return {
    name,
    box,
    prefilled,
    form: phone ? 'plain' : 'rich',
    async open(product) {
      const page = await product.driver.xPage(path);
      if (phone) await page.setViewport(PHONE);
      await prepare?.(page);
      await page.waitForSelector(box);
      return page;
    },
    text: async (page) => (await modelOf(page, place, index))?.text ?? '',
  };
}

const PRACTICE = '#draft';

const practice: Surface = {
  name: 'practice page',
  box: PRACTICE,
  prefilled: '',
  form: 'plain',
  async open(product) {
    const page = await product.driver.extensionPage('/practice.html');
    await page.bringToFront();
    await page.waitForSelector('[data-action="sample"]');
    return page;
  },
  text: (page) => page.$eval(PRACTICE, (area) => (area as HTMLTextAreaElement).value),
};

/** Every surface of x-dom 3 where the coach works, and its own practice page. */
export const SURFACES: readonly Surface[] = [
  onX({ name: 'box of the home page', path: '/home', place: 'home', box: HOME_BOX }),
  onX({ name: 'dialog, new post', path: '/compose/post', place: 'modal', box: dialogBox() }),
  onX({
    name: 'thread, second box',
    path: '/compose/post',
    place: 'modal',
    box: dialogBox(1),
    index: 1,
    prepare: (page) => callX(page, 'fill', 'modal', ['Le premier message.', '']),
  }),
  onX({ name: 'reply under a post', path: '/jane_example/status/2', place: 'inline', box: HOME_BOX }),
  onX({ name: 'dialog, reply', path: '/compose/post?kind=reply', place: 'modal', box: dialogBox() }),
  onX({ name: 'dialog, quote', path: '/compose/post?kind=quote', place: 'modal', box: dialogBox() }),
  onX({
    name: 'dialog, edit',
    path: '/compose/post?kind=edit&text=Le+texte+de+hier',
    place: 'modal',
    box: dialogBox(),
    prefilled: 'Le texte de hier',
  }),
  onX({
    name: 'intent page with its text',
    path: '/intent/post?text=Bonjour&hashtags=abri',
    place: 'modal',
    box: dialogBox(),
    prefilled: 'Bonjour #abri',
  }),
  onX({
    name: 'text area of a phone',
    path: '/home?mobile',
    place: 'home',
    box: '#layers + div textarea',
    phone: true,
  }),
  practice,
];
