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

/** Least room in px between words and the side of the box that is drawn around them. */
const LEAST_ROOM = 3;

/** Boxes with a ground or a border of their own whose words touch their sides, in the page and in the sidebar. */
export const tooCrowded = (page: Page) =>
  page.evaluate((least) => {
    const drawn = (box: Element) => {
      const { backgroundColor, borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(box);
      const ground = !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(backgroundColor);
      return ground || (borderInlineStartWidth !== '0px' && borderInlineEndWidth !== '0px');
    };
    const shadow = document.querySelector('coach-3p')?.shadowRoot;
    const own = location.protocol.endsWith('extension:') ? [document.body] : [];
    const crowded = new Set<string>();
    for (const root of [...own, ...(shadow ? [shadow] : [])]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!parent?.checkVisibility() || parent.closest('.unseen, style, option') !== null) continue;
        let box: Element | null = parent;
        while (box !== null && box !== document.body && !drawn(box)) box = box.parentElement;
        if (box === null || box === document.body) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right } = box.getBoundingClientRect();
        for (const words of range.getClientRects())
          if (words.width > 0 && (words.left < left + least || words.right > right - least))
            crowded.add(`${box.localName}.${box.className}: ${text.textContent}`);
      }
    }
    return [...crowded];
  }, LEAST_ROOM);

/** Words of the sidebar that are broken in two by the end of a line. */
export const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('coach-3p')?.shadowRoot?.querySelector('.coach');
    const broken: string[] = [];
    const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker?.nextNode(); text; text = walker?.nextNode()) {
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.unseen') !== null) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Examples that are longer than the field in which they stand. */
export const cutExamples = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
      .filter((field) => field.checkVisibility())
      .filter((field) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
        const room =
          field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
        if (!pen) throw new Error('this browser does not measure text');
        pen.font = font;
        return pen.measureText(field.placeholder).width > room;
      })
      .map((field) => field.placeholder);
  });

/** How many lines the parts take that should stand in one. */
export const linesOf = (page: Page, selector: string) =>
  page.evaluate((parts) => {
    const root = document.querySelector('coach-3p')?.shadowRoot ?? document;
    const tops = [...root.querySelectorAll(parts)].map((part) => part.getBoundingClientRect().top);
    return new Set(tops.map(Math.round)).size;
  }, selector);
