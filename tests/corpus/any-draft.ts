import fc from 'fast-check';
import type { Analysis } from '../../lib/model/analysis';
import type { Range } from '../../lib/model/range';

/** What breaks careless readers of text: marks, joiners, unpaired surrogates, decomposed accents, half entities. */
const SHARDS = [
  ...[
    'Vous êtes',
    'nuls',
    'you people',
    'never',
    'l’',
    "d'",
    'aîné·e·s',
    'aîné(e)s',
    'c o n',
    'f*ck',
    'm3rde',
    'tu',
    'rendez-vous',
  ],
  ...[
    '!!!',
    '?!',
    '…',
    '...',
    '. ',
    ', ',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '\u202f',
    '«',
    '»',
    '“',
    '”',
    '"',
    '(',
    ')',
    '-',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    '🏳️‍⚧️',
    '1️⃣',
    '\u200d',
    '\ufe0f',
    '\ud83d',
    '\udc00',
    'e\u0301',
    '\u0301',
    '𝐇𝐢',
    'ﷺ',
    'א',
    '\u202e',
  ],
  ...[
    '#WEAAD',
    '#',
    '@rcpmta',
    '@',
    'https://x.ca/a?utm_source=b',
    'http://',
    'a.ca',
    'info@x.ca',
    '514 555-0199',
    'K1A 0B1',
    '$5',
  ],
];

/** Any string that an editor could hold: random units, shards in any order, one shard many times over. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 30 }).map((shards) => shards.join('')),
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 12 }).map((shards) => shards.join(' ')),
  fc
    .tuple(fc.constantFrom(...SHARDS), fc.integer({ min: 1, max: 80 }))
    .map(([shard, times]) => shard.repeat(times)),
);

/** True when all ranges lie within the text and all scores between 0 and 1. */
export function isSound(text: string, analysis: Analysis): boolean {
  const inText = ({ start, end }: Range): boolean => start >= 0 && start <= end && end <= text.length;
  return (
    analysis.findings.every(
      ({ range, suggestions }) =>
        (range === null || (inText(range) && range.start < range.end)) &&
        suggestions.every(({ edit }) => inText(edit.range) && edit.text.isWellFormed()),
    ) && Object.values(analysis.scores).every((score) => score >= 0 && score <= 1)
  );
}
