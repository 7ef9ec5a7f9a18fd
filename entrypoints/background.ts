import { defineBackground } from '#imports';
import { analyzeDraft } from '../lib/analysis';
import { openPracticeAtFirstInstall } from '../lib/platform/first-install';
import { answer } from '../lib/platform/messages';
import { startWriter } from '../lib/storage/background';

/** Wiring only. Everything is registered at once: the browser ends this script at will and wakes it for an event. */
export default defineBackground({
  type: 'module',
  main() {
    const { signal } = new AbortController();
    openPracticeAtFirstInstall();
    startWriter(signal);
    answer({ analyze: ({ text, options }) => analyzeDraft(text, options) }, signal);
  },
});
