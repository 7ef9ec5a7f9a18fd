import { expect, test } from 'vitest';
import { QUESTIONS, questionsFor } from './questions';

test.each(['2026-05-01', '2027-06-15'])(
  'on %s the question about June 15 comes first, and none is lost',
  (today) => {
    expect(questionsFor(today)[0]?.id).toBe('june15');
    expect(new Set(questionsFor(today))).toEqual(new Set(QUESTIONS));
  },
);

test.each(['2026-04-30', '2026-06-16', '2026-11-23'])('on %s negative comments come first', (today) => {
  expect(questionsFor(today)[0]?.id).toBe('negative');
});
