import { expect, test, vi } from 'vitest';
import { ACCOUNTS_LIMIT } from '../twitter101/accounts';
import { VISITS_LIMIT } from '../twitter101/activity';
import { accountsSubject } from './accounts';
import { activitySubject } from './activity';
import type { Subject } from './subject';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** What is stored once a file is brought in, read back as the next start of the browser reads it. */
function readBack<T>(subject: Subject<T>, ours: T, theirs: T) {
  const joined = subject.join?.(ours, theirs);
  if (joined === undefined) throw new Error(`${subject.key} is in no file`);
  return subject.versions.read(JSON.parse(JSON.stringify(subject.versions.wrap(joined))));
}

test('the visits of two computers, each with more than a year of them, can be read once they are joined', () => {
  const year = (from: number) => ({ sent: [], days: numbers(from, VISITS_LIMIT).map(day) });
  const read = readBack(activitySubject, year(20_000), year(20_200));
  expect(read.kind === 'value' && read.value.days.at(-1)).toBe(day(20_199 + VISITS_LIMIT));
});

test('the accounts of two computers, each with a full list, can be read once they are joined', () => {
  const list = (letter: string) => ({
    own: numbers(0, ACCOUNTS_LIMIT).map((number) => ({
      handle: `${letter}${number}`,
      name: 'Abri',
      language: 'fr' as const,
      role: 'peer' as const,
      why: '',
    })),
    hidden: numbers(0, 1000).map((number) => `${letter}${number}`),
  });
  expect(readBack(accountsSubject, list('a'), list('b'))).toEqual({ kind: 'value', value: list('a') });
});
