import type { DraftDocument } from '../../../draft/document';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { CUES, JOKES, LAUGHS, NO_JOKES } from '../../lexicons/jokes';
import { defineRule, type Hit } from '../../rule';

const jokes = phrases(JOKES);
const others = phrases(NO_JOKES);
const laughs = phrases(LAUGHS);
const cues = phrases(CUES);

/** Jokes that laugh at growing old; many readers hear themselves mocked. Some words are a joke only beside a laugh. */
export const ageingJoke = defineRule({
  id: 'professional/ageing-joke',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'who-ageism',
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const found = [...jokes.find(document)];
    if (laughs.find(document).length > 0) found.push(...cues.find(document));
    if (found.length === 0) return;
    const silent = others.find(document);
    for (const { reported, whole } of found) {
      if (silent.some((one) => one.whole.from < whole.to && whole.from < one.whole.to)) continue;
      yield { range: rangeOf(document, reported) };
    }
  },
});
