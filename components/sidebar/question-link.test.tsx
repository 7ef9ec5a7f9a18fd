import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import type { CoachActions, CoachState } from '../../lib/coach/state';
import { translator } from '../../lib/i18n/t';
import { LANGUAGES } from '../../lib/model/language';
import { Tags } from './tags';

beforeEach(() => void vi.stubGlobal('document', parseHTML('<main></main>').document));
afterEach(() => void vi.unstubAllGlobals());

/** The hashtags as the sidebar shows them beside a draft, on a day. */
function tagsBeside(text: string, today: string, language: 'fr' | 'en' = 'en') {
  const openQuestion = vi.fn();
  const state = { analysis: analyzeDraft(text, { today }), empty: false } as unknown as CoachState;
  const actions = { openQuestion } as unknown as CoachActions;
  const root = document.querySelector('main') as HTMLElement;
  render(<Tags state={state} actions={actions} t={translator(language)} />, root);
  return { link: root.querySelector('[data-question="june15"] button'), openQuestion };
}

const ABUSE = {
  en: 'Elder abuse is everybody’s business: here is how to help an older adult.',
  fr: 'La maltraitance des personnes aînées nous concerne : voici comment aider.',
};

test.each(LANGUAGES)('in June the hashtags lead to the card on June 15 (%s)', (language) => {
  const { link, openQuestion } = tagsBeside(ABUSE[language], '2027-06-01', language);
  expect(link?.textContent).toContain(language === 'fr' ? '15 juin' : 'June 15');
  link?.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('click'));
  expect(openQuestion).toHaveBeenCalledWith('june15');
});

test.each([
  ['after the day', ABUSE.en, '2027-06-16'],
  ['in autumn', ABUSE.en, '2026-11-23'],
  ['for another subject', 'Thank you to our volunteers, who visit older adults at home.', '2027-06-01'],
])('there is no such link %s', (_, text, today) => {
  expect(tagsBeside(text, today).link).toBeNull();
});
