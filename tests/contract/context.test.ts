import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/browsers';
import { callX } from '../e2e/x-hooks';
import { useBench } from './bench';

/** What the adapter knows of the post around a box: by the page's elements, never by its words or its address. */
describe.each(BROWSERS)('the context of a composer (%s)', (browser) => {
  const bench = useBench(browser);

  it.each([
    ['the home box', '/home', { kind: 'new', parent: null }],
    ['a reply under a post', '/user/status/1', { kind: 'reply', parent: { language: 'fr' } }],
  ])('knows %s', async (_, path, context) => {
    await bench.open(path);
    const seen = await bench.one();
    expect(seen).toMatchObject({ text: '', dialog: null, sideColumn: 'divsidebarColumn', anchored: true });
    expect(seen.context).toMatchObject({ ...context, limit: null, hasMedia: false });
    expect(await bench.adapter.account()).toBe('maison_abri');
  });

  it.each([
    ['new', 'new', null],
    ['reply', 'reply', 'C’est honteux!!! Vous gaspillez NOTRE argent 😡'],
    ['quote', 'quote', 'Thank you for the warm meal last night.'],
    ['edit', 'edit', null],
  ])('knows a dialog for “%s” by its elements, in French as in English', async (kind, expected, parent) => {
    for (const lang of ['en', 'fr']) {
      await bench.open(`/compose/post?kind=${kind}&lang=${lang}`);
      const [seen] = await bench.inDialog(1);
      expect(seen?.context.kind).toBe(expected);
      expect(seen?.context.parent?.text ?? null).toBe(parent);
    }
  });

  it.each([
    ['without Premium', '', 280],
    ['with Premium', '&premium', 25_000],
  ])('knows the limit %s once there is text', async (_, query, limit) => {
    await bench.open(`/intent/post?text=Bonjour&hashtags=abri${query}`);
    const [seen] = await bench.inDialog(1);
    expect(seen).toMatchObject({ text: 'Bonjour #abri', context: { limit } });
  });

  it('knows a picture and its description, and does not take a quoted picture for one’s own', async () => {
    await bench.open('/home');
    await callX(bench.page, 'attach', 'home', { kind: 'image', altText: '' });
    await bench.boxes(([seen]) => seen?.context.hasMedia === true && seen.context.altText === '');
    await callX(bench.page, 'attach', 'home', { kind: 'image', altText: 'Deux bénévoles' });
    await bench.boxes(([seen]) => seen?.context.altText === 'Deux bénévoles');
    await bench.open('/compose/post?kind=quote');
    expect((await bench.inDialog(1))[0]?.context.hasMedia).toBe(false);
  });
});
