import type { Page } from 'puppeteer-core';

/**
 * Controls smaller than 24 px in one direction, in the page and in the sidebar. The label of a box to tick, or of the choice of a file, is part of it; a
 * link within a sentence is as high as its line (WCAG 2.5.8 leaves it out).
 */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const shadow = document.querySelector('coach-3p')?.shadowRoot;
    const own = location.protocol.endsWith('extension:') ? [document] : [];
    return [...own, ...(shadow ? [shadow] : [])]
      .flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary'),
      ])
      .filter((control) => control.checkVisibility())
      .filter((control) => !(control.localName === 'a' && getComputedStyle(control).display === 'inline'))
      .map((control) => {
        const label = control.matches('[type="checkbox"], [type="radio"], [type="file"]')
          ? control.closest('label')
          : null;
        const { width, height } = (label ?? control).getBoundingClientRect();
        const name = control.dataset.action ?? control.textContent?.slice(0, 30);
        return { control: `${control.localName} ${name}`, width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 24);
  });

/** What runs over the side: the page itself, or a part of the sidebar. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const sidebar = document.querySelector('coach-3p')?.shadowRoot?.querySelector('.coach');
    const limit = sidebar?.getBoundingClientRect();
    const over = [...(sidebar?.querySelectorAll('*') ?? [])].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return limit && width > 1 && (left < limit.left - 0.5 || right > limit.right + 0.5);
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...over.map((part) => part.className), ...(scrollWidth > clientWidth ? ['the page'] : [])];
  });

/** Size of the sidebar’s text in px. */
export const sizeOfWords = (page: Page) =>
  page.evaluate(() => {
    const coach = document.querySelector('coach-3p')?.shadowRoot?.querySelector('.coach');
    return coach ? Number.parseFloat(getComputedStyle(coach).fontSize) : 0;
  });
