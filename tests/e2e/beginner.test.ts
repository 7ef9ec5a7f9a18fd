import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/t';
import { eventually } from '../contract/wait';
import { exportedAt, marksOf, readerOf, WORDS } from './beginner';
import { BROWSERS } from './browsers';
import { FINDING } from './coach';
import { handsOn } from './hands';
import { panelOf } from './panel';
import { useProduct } from './product';

describe.each(BROWSERS)('a beginner at the keyboard alone (%s)', (browser) => {
  describe.each(['fr', 'en'] as const)('in %s', (language) => {
    const product = useProduct(browser);
    const t = translator(language);
    const words = WORDS[language];
    const open = async (path: string) => handsOn(product, await product.own(path));
    const { speaks, next, says, answer } = readerOf(language);

    it('changes the language, practises, and lets the coach mend a draft', async () => {
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('.next');
      const spoken = () => popup.page.$eval('html', (root) => (root as HTMLElement).lang);
      const before = await spoken();
      await popup.enter('[data-action="language"]');
      const other = await eventually(spoken, (now) => now !== before);
      if (!other.startsWith(language)) await popup.press('Enter');
      await speaks(popup);

      const practice = await popup.follow('.pages [href="/practice.html"]', '/practice.html');
      await speaks(practice);
      await practice.tabTo('#draft');
      await practice.type(words.draft);
      await panelOf(practice.page).reads(words.draft);
      await practice.page.waitForSelector(FINDING('polite/shouting'));
      await practice.enter('[data-rule="polite/shouting"] [data-action="apply"]');
      await practice.page.waitForFunction(
        (mended) => document.querySelector<HTMLTextAreaElement>('#draft')?.value === mended,
        {},
        words.mended,
      );
    });

    it('goes through the checklist: done, later, not for us, a note, a tick, and back again', async () => {
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('.next');
      const first = await next(popup);
      await answer(popup, 'done');
      await popup.enter('[data-action="undo"]', 'back');
      await eventually(
        () => next(popup),
        (item) => item === first,
      );
      await popup.lands('#next-title');
      await answer(popup, 'done');
      await answer(popup, 'later');
      await answer(popup, 'notForUs');

      await popup.enter('[data-item="begin/person"] [data-action="details"]');
      await popup.tabTo('[data-item="begin/person"] textarea');
      await popup.type(words.note);
      await popup.tabTo('[data-item="begin/message"] input');
      await popup.press(' ');
      await popup.page.waitForSelector('[data-item="begin/message"] input:checked');

      const again = await open('/popup.html');
      await again.page.waitForSelector('[data-item="begin/message"] input:checked');
      const badges = () =>
        again.page.$$eval('[data-stage="begin"] .badge', (all) =>
          all.map((badge) => (badge as HTMLElement).title || badge.textContent).join(),
        );
      const expected = [t('popup.mark.later'), t('popup.mark.notForUs'), words.note].join();
      await eventually(badges, (shown) => shown === expected);
    });

    it('writes the first post in the workshop', async () => {
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('.next');
      await popup.enter('[data-stage="profile"] .stage-head');
      await popup.enter('[data-item="profile/first-post"] [data-action="details"]');
      const workshop = await popup.follow(
        '[data-item="profile/first-post"] [data-action="open"]',
        '/practice.html#workshop',
      );
      await speaks(workshop);
      for (const [index, name] of ['who', 'values', 'why'].entries()) {
        await workshop.tabTo(`#workshop [name="${name}"]`);
        await workshop.type(words.pitch[index] ?? '');
      }
      await workshop.enter('[data-action="use-pitch"]');
      await workshop.page.waitForFunction(
        (last) => document.querySelector<HTMLTextAreaElement>('#draft')?.value.endsWith(last),
        {},
        words.pitch[2],
      );
    });

    it('makes a plan: a goal, accounts, the routine', async () => {
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('.next');
      const plan = await popup.follow('.pages [href="/plan.html"]', '/plan.html');
      await speaks(plan);
      await plan.tabTo('#goals textarea');
      await plan.type(words.goal);
      for (const letter of ['adequate', 'realistic']) {
        await plan.tabTo(`[data-letter="${letter}"] input`);
        await plan.press(' ');
      }
      await plan.page.waitForFunction(() => document.querySelectorAll('.letter.lit').length === 5);
      await plan.enter('[data-action="add-goal"]');
      await plan.page.waitForSelector('.goal');

      await plan.enter('[data-handle="Hootsuite"] [data-action="hide"]');
      await plan.page.waitForSelector('details [data-handle="Hootsuite"]');
      // The row is gone, the place in the list is not.
      await plan.lands('[data-handle] [data-action="hide"]');
      await plan.enter('[data-form="account"] summary');
      await plan.tabTo('[data-form="account"] [name="handle"]');
      await plan.type('@maison_abri');
      await plan.enter('[data-action="save-account"]');
      await plan.page.waitForSelector('[data-handle="maison_abri"]');

      await plan.tabTo('#routine [name="day-6"]');
      await plan.press(' ');
      await plan.page.waitForSelector('#routine [name="day-6"]:checked');
      await plan.enter('[data-action="visited"]');
      await says(plan, t('plan.routine.done'));
    });

    it('takes everything out to a file, erases it after two questions, and brings it in again', async () => {
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('.next');
      const yours = await popup.follow('.pages [href="/yours.html"]', '/yours.html');
      await speaks(yours);
      await yours.enter('[data-action="export"]');
      const { downloads } = product.driver;
      // Firefox writes under another name first.
      const saved = () =>
        readdirSync(downloads).find((name) => /^coach-3p-\d{4}-\d\d-\d\d\.json$/.test(name));
      const path = join(downloads, (await eventually(async () => saved(), Boolean)) ?? '');
      const exported = await eventually(
        async () => exportedAt(path),
        (file) => file !== null,
      );
      expect(exported && marksOf(exported)).toMatchObject({
        'begin/old-accounts': 'done',
        'begin/access': 'later',
        'begin/person': 'notForUs',
        'begin/message': 'done',
      });
      expect(exported?.stored.progress.data.entries['begin/person']?.noted?.note).toBe(words.note);
      expect(exported?.stored.goals.data.map(({ text }) => text)).toEqual([words.goal]);

      await yours.enter('[data-action="erase"]');
      await says(yours, t('yours.erase.first'));
      await yours.lands('[data-action="keep"]');
      await yours.enter('[data-action="continue"]');
      await says(yours, t('yours.erase.second'));
      await yours.lands('[data-action="keep"]');
      await yours.enter('[data-action="erase-now"]');
      await yours.page.waitForSelector('[data-action="erase"]');
      const empty = await open('/popup.html');
      await empty.page.waitForSelector('.next');
      await eventually(
        () => next(empty),
        (item) => item === 'begin/old-accounts',
      );

      await handsOn(product, yours.page);
      await yours.tabTo('input[type="file"]', 'back');
      // The browser's own window for choosing a file is beyond any driver: the file arrives as from there.
      const input = await yours.page.$('input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await yours.page.waitForSelector('.parts [data-state="fits"]');
      await yours.enter('[data-action="bring-in"]');
      await yours.page.waitForFunction(() => document.querySelector('.parts') === null);
      await yours.lands('input[type="file"]');
    });

    it('finds everything again when the browser starts anew', async () => {
      await product.restart();
      const popup = await open('/popup.html');
      await popup.page.waitForSelector('[data-item="begin/message"] input:checked');
      await speaks(popup);
      expect(await popup.page.$eval('[data-item="begin/access"] .badge', (badge) => badge.textContent)).toBe(
        t('popup.mark.later'),
      );
      const plan = await open('/plan.html');
      await plan.page.waitForSelector('.goal');
      expect(await plan.page.$eval('.goal > p', (text) => text.textContent)).toBe(words.goal);
      await plan.page.waitForSelector('[data-handle="maison_abri"]');
      await plan.page.waitForSelector('[data-action="visited"][aria-disabled="true"]');
    });
  });
});
