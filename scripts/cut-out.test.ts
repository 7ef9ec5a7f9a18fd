import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { applyCut, CUTS, type Cut } from './cut-out';

const cut = (one: Cut): string => applyCut(readFileSync(`node_modules/${one.file}`, 'utf8'), one);

describe('what is cut out of packages', () => {
  it.each(CUTS)('leaves neither innerHTML nor fetch in $file', (one) => {
    expect(readFileSync(`node_modules/${one.file}`, 'utf8')).toMatch(/innerHTML=|fetch\(/);
    expect(cut(one)).not.toMatch(/innerHTML=|fetch\(/);
  });

  it('leaves a Preact that renders, updates and empties elements', async () => {
    const preact = cut(CUTS[0] as Cut);
    const { h, render } = await import(`data:text/javascript,${encodeURIComponent(preact)}`);
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
});
