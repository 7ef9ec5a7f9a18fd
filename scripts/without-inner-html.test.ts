import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dropBranch } from './without-inner-html';

const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

it('leaves no innerHTML in the Preact that is installed', () => {
  expect(preact).toContain('innerHTML=');
  expect(dropBranch(preact)).not.toContain('innerHTML=');
});

it('still renders, updates and empties elements', async () => {
  const { h, render } = await import(`data:text/javascript,${encodeURIComponent(dropBranch(preact))}`);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML('<main></main>');
  Object.assign(globalThis, { document });
  const main = document.querySelector('main') as unknown as Element;
  render(h('p', { class: 'a' }, 'one'), main);
  expect(main.innerHTML).toBe('<p class="a">one</p>');
  render(h('p', null, h('b', null, 'two')), main);
  expect(main.innerHTML).toBe('<p><b>two</b></p>');
  render(h('p', null), main);
  expect(main.innerHTML).toBe('<p></p>');
});
