import { readFileSync } from 'node:fs';
import '../../lib/i18n/sets/everything';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { Language } from '../../lib/model/language';
import { eventually } from '../contract/wait';
import type { Hands } from './hands';

/** What a beginner writes, in each language. */
export const WORDS = {
  fr: {
    draft: 'LISEZ LE RAPPORT maintenant',
    mended: 'Lisez le rapport maintenant',
    note: 'Demander à Marie',
    pitch: ['Une maison pour aînés', 'Respect', 'Nous voulons apprendre de vous!'],
    goal: 'D’ici le 15 juin, faire connaître notre ligne d’aide à 20 partenaires',
  },
  en: {
    draft: 'READ THE REPORT now',
    mended: 'Read the report now',
    note: 'Ask Marie',
    pitch: ['A house for older adults', 'Respect', 'We want to learn from you!'],
    goal: 'By June 15, tell 20 partners about our help line',
  },
} as const;

/** The parts of an exported file that the walk looks at. */
interface Exported {
  readonly stored: {
    readonly progress: {
      data: { entries: Record<string, { marked?: { mark: string }; noted?: { note: string } }> };
    };
    readonly goals: { data: { text: string }[] };
  };
}

/** The mark of each item in a file. */
export const marksOf = ({ stored }: Exported) =>
  Object.fromEntries(
    Object.entries(stored.progress.data.entries).map(([id, { marked }]) => [id, marked?.mark]),
  );

/** What a reader of one language waits for and reads on a page. */
export function readerOf(language: Language) {
  const t = translator(language);
  const speaks = ({ page }: Hands) =>
    page.waitForFunction((tag) => document.documentElement?.lang === tag, {}, LOCALES[language]);
  const next = ({ page }: Hands) => page.$eval('.next', (card) => (card as HTMLElement).dataset.item);
  const says = async ({ page }: Hands, part: string) => {
    await page.waitForFunction(
      (sought) =>
        [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.includes(sought)),
      {},
      part,
    );
  };
  /** Gives one of the three answers to the next step, and waits for the one after it. */
  const answer = async (popup: Hands, mark: 'done' | 'later' | 'notForUs') => {
    const item = await next(popup);
    await popup.enter(`.next [data-action="${mark}"]`);
    await eventually(
      () => next(popup),
      (now) => now !== item,
    );
    await says(popup, t(`popup.said.${mark}`, { item: t(`item.${item}.what` as 'item.begin/person.what') }));
  };
  return { speaks, next, says, answer };
}

/** A file that the browser may still be writing: null until it is whole. */
export function exportedAt(path: string): Exported | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Exported;
  } catch {
    return null;
  }
}
