import type { Page } from 'puppeteer-core';

/** So many frames in a row in which nothing has moved are stillness: the sidebar follows its box within one or two. */
const STILL_FRAMES = 4;

/**
 * Waits until everything on a page stands still, the sidebar included, and no transition is under way. The page must be in
 * front: behind another one nothing is drawn.
 */
export const steady = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    const roots = () => [document, document.querySelector('coach-3p')?.shadowRoot].filter((root) => !!root);
    const look = () => {
      const places = roots().flatMap((root) =>
        [...root.querySelectorAll('*')].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height].map(Math.round).join();
        }),
      );
      const moving = roots().flatMap((root) => root.getAnimations()).length;
      return { moving, places: places.join(' ') };
    };
    let before = look();
    for (let still = 0; still < frames; ) {
      await new Promise(requestAnimationFrame);
      const now = look();
      still = now.moving === 0 && now.places === before.places ? still + 1 : 0;
      before = now;
    }
  }, STILL_FRAMES);

/** Presses an element with the pointer, once it is there, in sight, and stands still: one that moves would be missed. */
export const press = (page: Page, selector: string): Promise<void> => page.locator(selector).click();
