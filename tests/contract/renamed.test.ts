import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { X } from '../../lib/composer/x/selectors';
import { BROWSERS } from '../e2e/browsers';
import { type Driver, launch } from '../e2e/drivers/launch';
import { callX, modelOf } from '../e2e/x-hooks';
import { adapterOf, laterThanReading } from './adapter';
import { eventually } from './wait';

const BOX = 'tweetTextarea_N';
/** Test ids that the adapter knows X by. */
const IDS = [
  BOX,
  'tweetTextarea_N_label',
  'tweetTextarea_NRichTextInputContainer',
  'toolBar',
  'tweetButtonInline',
  'countdown-circle',
  'attachments',
  'sidebarColumn',
  'AppTabBar_Profile_Link',
  'inline_reply_offscreen',
  'tweet',
  'tweetText',
  'User-Name',
];
/** Those of a thread in a dialog, on a plan with long posts. */
const DIALOG_IDS = [
  BOX,
  'tweetTextarea_N_label',
  'tweetTextarea_NRichTextInputContainer',
  'toolBar',
  'tweetButton',
  'dual-phase-countdown-circle',
  'fileInput',
  'createPollButton',
  'scheduleOption',
  'createPollButton,scheduleOption',
  'attachments',
  'altTextLabel',
  'AppTabBar_Profile_Link',
];
const PAIRS = IDS.flatMap((one, position) => IDS.slice(position + 1).map((other) => `${one},${other}`));

const DRAFT = 'Vous êtes nuls ici #abri';
const EDIT = { range: { start: 10, end: 14 }, text: 'en retard' };
const EDITABLE = '#layers + div .public-DraftEditor-content';

/** X may rename anything on any day: then the coach says what it misses, and never writes wrongly. */
describe.each(BROWSERS)('with test ids renamed (%s)', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(browser, {
      extensions: [inject('adapterExtension')],
      standInPort: inject('standInPort'),
    });
  });
  afterAll(() => driver?.close());

  // Pairs are a matter of the elements alone: one browser is enough for them.
  const lists = browser === BROWSERS[0] ? [...IDS, ...PAIRS] : IDS;
  it.each(lists)('stays safe without %s', async (renamed) => {
    const lost = renamed.split(',');
    const page = await driver.xPage(`/user/status/1?rename=${renamed}`);
    const adapter = await adapterOf(page);
    await callX(page, 'fill', 'inline', [DRAFT]);
    await page.waitForSelector(EDITABLE);

    if (lost.includes(BOX)) {
      await laterThanReading(page);
      expect(await adapter.list()).toEqual([]);
      expect(await adapter.health()).toMatchObject({ blind: true, site: 'x.com' });
    } else {
      const [box] = await eventually(
        () => adapter.list(),
        ([first]) => first?.text === DRAFT,
      );
      expect(box?.anchored).toBe(true);
      const result = await adapter.apply(box?.id ?? '', EDIT, box?.version ?? -1);
      const text = (await modelOf(page, 'inline'))?.text;
      expect([result, text]).toEqual(['applied', DRAFT.replace('nuls', 'en retard')]);
      expect((await adapter.health()).blind).toBe(lost.includes('tweetButtonInline'));
    }
    expect(await modelOf(page, 'inline')).toMatchObject({ crashed: null });
    expect(driver.consoleErrors()).toEqual([]);
    await page.close();
  });

  it.each(DIALOG_IDS)(
    'writes into the second box of a thread, or not at all, without %s',
    async (renamed) => {
      const page = await driver.xPage(`/compose/post?premium&rename=${renamed}`);
      const adapter = await adapterOf(page);
      await callX(page, 'fill', 'modal', ['Le premier message.', DRAFT]);
      await page.waitForFunction(
        () => document.querySelectorAll('[aria-modal="true"] .public-DraftEditor-content').length === 2,
      );
      const thread = () =>
        Promise.all([0, 1].map(async (index) => (await modelOf(page, 'modal', index))?.text));
      if (renamed === BOX) {
        await laterThanReading(page);
        expect(await adapter.list()).toEqual([]);
        expect(await adapter.health()).toMatchObject({ blind: true });
        expect(await thread()).toEqual(['Le premier message.', DRAFT]);
      } else {
        const boxes = await eventually(
          () => adapter.list(),
          (all) => all.some(({ text }) => text === DRAFT),
        );
        const box = boxes.find(({ text }) => text === DRAFT);
        expect(await adapter.apply(box?.id ?? '', EDIT, box?.version ?? -1)).toBe('applied');
        expect(await thread()).toEqual(['Le premier message.', DRAFT.replace('nuls', 'en retard')]);
      }
      expect(await modelOf(page, 'modal', 1)).toMatchObject({ crashed: null });
      expect(driver.consoleErrors()).toEqual([]);
      await page.close();
    },
  );

  it('leaves out no test id that the adapter looks for', () => {
    const used = Object.values(X).flatMap(({ css }) =>
      [...css.matchAll(/data-testid[\^$]?="([^"]+)"/g)].map(([, id = '']) => id),
    );
    const tried = [...IDS, ...DIALOG_IDS].map((id) => id.replace('_N', '_'));
    expect(used.filter((id) => !tried.some((one) => one.includes(id)))).toEqual([]);
  });

  it('reports what it misses without any text of the post', async () => {
    const page = await driver.xPage('/home?rename=tweetButtonInline,toolBar');
    const adapter = await adapterOf(page);
    await page.focus(EDITABLE);
    await page.keyboard.type(DRAFT);
    await eventually(
      () => adapter.list(),
      ([first]) => first?.text === DRAFT,
    );
    const report = await adapter.health();
    expect(JSON.stringify(report)).not.toContain('nuls');
    expect(report.checks.filter((check) => check.needed && check.found === 0)).toEqual([
      { name: 'post button', found: 0, needed: true },
    ]);
    await page.close();
  });
});
