import { vi } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { type Coach, createCoach } from '../../lib/coach/coach';
import { PAUSE } from '../../lib/coach/session';
import type { Card } from '../../lib/coach/state';
import type { ComposerContext } from '../../lib/composer/adapter';
import { weigh } from '../../lib/draft/length';
import en from '../../lib/post/emoji-names/en.json' with { type: 'json' };
import fr from '../../lib/post/emoji-names/fr.json' with { type: 'json' };
import { spoken } from '../../lib/post/spoken';
import { splitThread } from '../../lib/post/thread';
import { memoryStore } from './memory-store';
import { typedBox } from './typed-box';

/** A draft whose first sentence shouts, in French. */
export const SHOUT = 'LISEZ LE RAPPORT. Merci beaucoup.';

/** A coach at work on one focused box that has been read once. Needs fake timers. */
export async function coaching(text = SHOUT, details: Partial<ComposerContext> = {}) {
  const store = memoryStore();
  const clipboard: string[] = [];
  const coach = createCoach(
    {
      analyze: async (words, options) => analyzeDraft(words, options),
      split: async (words, limit, numbered) =>
        splitThread(words, { limit, numbering: numbered ? 'fraction' : 'none' }).map((part) => ({
          text: part.text,
          weighted: weigh(part.text).weighted,
        })),
      speak: async (words, language) => spoken(words, language, { fr, en }[language]),
      wake: () => undefined,
      store,
      languageOf: () => 'fr',
      account: () => 'rcpmta',
      today: () => '2026-06-01',
      copy: async (words) => clipboard.push(words) > 0,
      openQuestion: () => undefined,
    },
    () => undefined,
    new AbortController().signal,
  );
  const box = typedBox('1', text);
  box.details = { ...box.details, ...details };
  const gone = new AbortController();
  coach.add(box, gone.signal);
  coach.focus('1');
  await vi.advanceTimersByTimeAsync(PAUSE);
  const shouting = () => coach.state()?.cards.find(({ finding }) => finding.rule === 'polite/shouting');
  const done = () => vi.advanceTimersByTimeAsync(0);
  return { coach, box, store, clipboard, gone, shouting, done };
}

/** Presses the first button of a card, which may have been read anew since it was drawn. */
export function press(coach: Coach, card: Card | undefined): void {
  const [suggestion] = card?.finding.suggestions ?? [];
  if (!card || !suggestion) throw new Error('there is nothing to press');
  coach.actions.apply(card.finding, suggestion);
}
