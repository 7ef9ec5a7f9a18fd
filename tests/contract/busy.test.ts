import { describe, it } from 'vitest';
import { BROWSERS } from '../e2e/browsers';
import { callX } from '../e2e/x-hooks';
import { useBench } from './bench';

const HOME = '#layers + div [data-testid="tweetTextarea_0"]';

/** A page that has much to do, or whose computer has, loses no box. */
describe.each(BROWSERS)('a busy page (%s)', (browser) => {
  const bench = useBench(browser);

  it('follows a timeline that never stops changing', async () => {
    await bench.open('/home');
    const { id } = await bench.one();
    await callX(bench.page, 'churn', true);
    await bench.page.focus(HOME);
    await bench.page.keyboard.type('Bonjour');
    await bench.boxes(([seen]) => seen?.id === id && seen.text === 'Bonjour');
    await callX(bench.page, 'churn', false);
  });

  it('keeps a box that comes back when the page has held everything up meanwhile', async () => {
    await bench.open('/compose/post?text=Bonjour');
    const [before] = await bench.inDialog(1);
    await bench.page.evaluate(async () => {
      const { navigate } = (window as unknown as { __x: { navigate(path: string): void } }).__x;
      navigate('/compose/post/schedule');
      // The box is missed by now, and would be given up within the next half second, in which nothing else can run.
      await new Promise((resolve) => setTimeout(resolve, 350));
      for (const end = performance.now() + 600; performance.now() < end; );
      navigate('/compose/post');
    });
    await bench.laterThanReading();
    await bench.boxes((seen) => seen.some(({ id, text }) => id === before?.id && text === 'Bonjour'));
  });
});
