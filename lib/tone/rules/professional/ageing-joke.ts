import type { DraftDocument } from '../../../draft/document';
import type { Range } from '../../../model/range';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { isNamed } from '../../evidence/works';
import { GAGS, GRIM, YEARS } from '../../lexicons/gags';
import { CHUCKLES, FUN, GALLOWS, IN_PLACE, JESTS } from '../../lexicons/jests';
import { CUES, JOKES, LAUGHS, NO_JOKES } from '../../lexicons/jokes';
import { DATED, QUIPS } from '../../lexicons/quips';
import { defineRule, type Hit } from '../../rule';

const jokes = phrases({
  ...JOKES,
  en: [...JOKES.en, ...JESTS.en, ...GAGS.en, ...QUIPS.en],
  fr: [...JOKES.fr, ...JESTS.fr, ...GAGS.fr, ...QUIPS.fr],
});
const others = phrases(NO_JOKES);
const laughs = phrases(LAUGHS);
const cues = phrases({ en: [...CUES.en, ...CHUCKLES.en], fr: [...CUES.fr, ...CHUCKLES.fr] });
const gallows = phrases({
  en: [...GALLOWS.en, ...GRIM.en, ...DATED.en],
  fr: [...GALLOWS.fr, ...GRIM.fr, ...DATED.fr],
});
const fun = phrases({ en: [...FUN.en, ...YEARS.en], fr: [...FUN.fr, ...YEARS.fr] });

/** Jokes that laugh at growing old; many readers hear themselves mocked. Some words are a joke only beside a laugh, or where people dance. */
export const ageingJoke = defineRule({
  id: 'professional/ageing-joke',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'who-ageism',
  unlessCalm: true,
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const found = [...jokes.find(document)];
    const laughed = laughs.find(document).length > 0;
    if (laughed) found.push(...cues.find(document));
    const grim = gallows.find(document);
    if (grim.length > 0 && (laughed || fun.find(document).length > 0)) found.push(...grim);
    if (found.length === 0) return;
    const silent = others.find(document);
    for (const { reported, whole } of found) {
      if (silent.some((one) => one.whole.from < whole.to && whole.from < one.whole.to)) continue;
      const range = rangeOf(document, reported);
      if (isNamed(document, reported) || isInPlace(document.text, range)) continue;
      yield { range };
    }
  },
});

/** «La troupe des Rides dorées»: a name within a sentence. */
const CALLED =
  /\b(?:troupe|club|chorale|groupe|équipe|choir|band|team) (?:des|de|les|the|of)? ?\p{Lu}\p{Ll}/u;

const isInPlace = (text: string, { start, end }: Range): boolean => {
  const joke = text.slice(start, end);
  if (CALLED.test(joke)) return true;
  return IN_PLACE.some(([word, place]) => word.test(joke) && place.test(text));
};
