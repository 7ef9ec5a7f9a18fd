import { defineBackground } from '#imports';
import { analyzeDraft } from '../lib/analysis';
import { weigh } from '../lib/draft/length';
import { localArea } from '../lib/platform/area';
import { openPracticeAtFirstInstall } from '../lib/platform/first-install';
import { answer } from '../lib/platform/messages';
import { openQuestion } from '../lib/platform/own-pages';
import en from '../lib/post/emoji-names/en.json';
import fr from '../lib/post/emoji-names/fr.json';
import { spoken } from '../lib/post/spoken';
import { splitThread } from '../lib/post/thread';
import { startWriter } from '../lib/storage/background';
import { openStore } from '../lib/storage/store';
import { usedTagsSubject } from '../lib/storage/used-tags';
import { countsOf, noUsedTags } from '../lib/twitter101/used-tags';
import { startReminders } from './shared/reminders';

/** Here and not in the page of X, for their size. */
const NAMES = { en, fr };

/** Wiring only. Everything is registered at once: the browser ends this script at will and wakes it for an event. */
export default defineBackground({
  type: 'module',
  main() {
    const { signal } = new AbortController();
    openPracticeAtFirstInstall();
    startWriter(signal);
    startReminders(signal);
    const used = openStore(localArea(), usedTagsSubject);
    answer(
      {
        analyze: async ({ text, options }) =>
          analyzeDraft(text, { ...options, usedTags: countsOf(await used.get().catch(noUsedTags)) }),
        split: ({ text, limit, numbered }) =>
          splitThread(text, { limit, numbering: numbered ? 'fraction' : 'none' }).map((part) => ({
            text: part.text,
            weighted: weigh(part.text).weighted,
          })),
        openQuestion,
        spoken: ({ text, language }) => spoken(text, language, NAMES[language]),
      },
      signal,
    );
  },
});
