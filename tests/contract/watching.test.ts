import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/browsers';
import { press } from '../e2e/steady';
import { callX, modelOf } from '../e2e/x-hooks';
import { useBench } from './bench';
import { eventually } from './wait';

const HOME = '#layers + div [data-testid="tweetTextarea_0"]';
const box = (index: number) => `[aria-modal="true"] [data-testid="tweetTextarea_${index}"]`;

/** Every change is told, and each box stays the same one while the page makes its elements anew. */
describe.each(BROWSERS)('finding and reading composers (%s)', (browser) => {
  const bench = useBench(browser);

  it('tells every change once, with a version that grows: typing, Enter, Backspace, what the page does', async () => {
    await bench.open('/home');
    const { id } = await bench.one();
    await bench.page.focus(HOME);
    const latest = (text: string) =>
      eventually(
        () => bench.adapter.told(),
        (told) => told.at(-1)?.text === text,
      );
    await bench.page.keyboard.type('B');
    await latest('B');
    await bench.page.keyboard.type('onjour #abri');
    await latest('Bonjour #abri');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.type(' ');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.type('à vous 😀');
    await latest('Bonjour #abri \n\nà vous 😀');
    await bench.page.keyboard.press('Backspace');
    await latest('Bonjour #abri \n\nà vous ');
    await callX(bench.page, 'set', 'home', 0, '');
    await latest('');
    const told = await bench.adapter.told();
    const versions = told.map((each) => each.version);
    expect(told.every((each) => each.id === id)).toBe(true);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('reads nothing while an input method composes', async () => {
    await bench.open('/home');
    await bench.one();
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('a');
    await eventually(
      () => bench.adapter.told(),
      (told) => told.at(-1)?.text === 'a',
    );
    await bench.page.$eval(HOME, (element) => {
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const leaf = element.querySelector('[data-text]')?.firstChild as Text;
      leaf.data = 'aにほ';
    });
    await bench.laterThanReading();
    expect((await bench.one()).text).toBe('a');
    expect((await bench.adapter.told()).at(-1)?.text).toBe('a');
  });

  it('keeps a box whose elements are made anew, and one that a route takes away for a moment', async () => {
    await bench.open('/compose/post');
    const [before] = await bench.inDialog(1);
    await bench.page.focus(box(0));
    await bench.page.keyboard.type('Bonjour');
    await callX(bench.page, 'remount', 'modal');
    await bench.boxes((seen) => seen.find((each) => each.id === before?.id)?.text === 'Bonjour');
    await bench.page.evaluate(async () => {
      const { navigate } = (window as unknown as { __x: { navigate(path: string): void } }).__x;
      navigate('/compose/post/schedule');
      while (!document.querySelector('[data-testid="back"]')) await new Promise(requestAnimationFrame);
      setTimeout(() => navigate('/compose/post'), 150);
    });
    await bench.page.waitForSelector(box(0));
    await bench.page.focus(box(0));
    await bench.page.keyboard.type(' encore');
    await bench.boxes(
      (seen) => seen.find((each) => each.id === before?.id)?.text.includes('encore') === true,
    );
    expect(await bench.adapter.gone()).toEqual([]);
  });

  it('lets a box go that does not come back', async () => {
    await bench.open('/compose/post');
    const [before] = await bench.inDialog(1);
    await callX(bench.page, 'navigate', '/compose/post/schedule');
    await eventually(
      () => bench.adapter.gone(),
      (gone) => gone.includes(before?.id ?? ''),
    );
  });

  it('sees the box of the home page emptied after a post as the same box', async () => {
    await bench.open('/home');
    const { id } = await bench.one();
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('Bonjour');
    await press(bench.page, '[data-testid="tweetButtonInline"]');
    await eventually(
      () => callX<unknown[]>(bench.page, 'posts'),
      (posts) => posts.length === 1,
    );
    await bench.boxes(([seen]) => seen?.id === id && seen.text === '');
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('Encore');
    await bench.boxes(([seen]) => seen?.id === id && seen.text === 'Encore');
  });

  it('sees both the box in the dialog and the one behind it', async () => {
    await bench.open('/home');
    const behind = await bench.one();
    await callX(bench.page, 'compose', 'new', ['Dans le dialogue']);
    const seen = await bench.boxes((all) => all.length === 2);
    expect(seen.map((each) => [each.id === behind.id, each.dialog, each.text])).toEqual([
      [true, null, ''],
      [false, 'true', 'Dans le dialogue'],
    ]);
  });

  it('knows each box of a thread, whose tool bar is under the active one', async () => {
    await bench.open('/compose/post?text=un&also=deux|trois');
    const seen = await bench.inDialog(3);
    expect(seen.map((each) => [each.text, each.context.kind, each.context.position])).toEqual([
      ['un', 'thread', { index: 0, count: 3 }],
      ['deux', 'thread', { index: 1, count: 3 }],
      ['trois', 'thread', { index: 2, count: 3 }],
    ]);
    expect(seen.map((each) => each.toolBar)).toEqual(['divtoolBar', null, null]);
    await bench.page.focus(box(2));
    await bench.boxes((all) => all.findLast((each) => each.dialog)?.toolBar === 'divtoolBar');
    const now = (await bench.inDialog(3)).map((each) => each.toolBar);
    expect(now).toEqual([null, null, 'divtoolBar']);
  });

  it('keeps the boxes of a thread apart when one is removed and the others get new numbers', async () => {
    await bench.open('/compose/post?text=un&also=deux|trois');
    const [, second, third] = await bench.inDialog(3);
    await callX(bench.page, 'remove', 'modal', 0);
    const seen = await bench.inDialog(2);
    expect(seen.map(({ id, text, context }) => [id, text, context.position.index])).toEqual([
      [second?.id, 'deux', 0],
      [third?.id, 'trois', 1],
    ]);
  });

  it('marks words where they are, through colours, emoji and the limit, and none when the text has moved on', async () => {
    await bench.open('/home');
    const { id } = await bench.one();
    const text = `${'a'.repeat(270)} #abri 😀 incompréhensible\nfin`;
    await callX(bench.page, 'set', 'home', 0, text);
    await bench.boxes(([seen]) => seen?.text === text);
    const range = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    expect(await bench.adapter.marked(id, range('incompréhensible'))).toEqual(['incompréhensible']);
    expect(await bench.adapter.marked(id, range('#abri 😀'))).toEqual(['#abri 😀']);
    expect(await bench.adapter.marked(id, range('hensible\nfin'))).toEqual(['hensible', 'fin']);
    expect(await bench.adapter.marked(id, { start: 0, end: 0 })).toEqual([]);
  });

  it('gives the focus back with the caret where it was', async () => {
    await bench.open('/home');
    const { id } = await bench.one();
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('un\ndeux 😀 trois');
    for (let step = 0; step < 5; step++) await bench.page.keyboard.press('ArrowLeft');
    await bench.page.focus('[data-testid="SearchBox_Search_Input"]');
    await bench.adapter.focus(id);
    await bench.page.keyboard.type('Z');
    await bench.boxes(([seen]) => seen?.text === 'un\ndeux 😀 Ztrois');
  });

  it('is silent after its end', async () => {
    await bench.open('/home');
    await bench.one();
    await bench.adapter.stop();
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('Bonjour');
    await eventually(
      () => modelOf(bench.page, 'home'),
      (model) => model?.text === 'Bonjour',
    );
    await bench.laterThanReading();
    expect(await bench.adapter.list()).toEqual([]);
    expect(await bench.adapter.told()).toEqual([]);
  });
});
