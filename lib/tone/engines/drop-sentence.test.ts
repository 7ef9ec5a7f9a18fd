import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { applied } from '../cases';
import { compileRules } from './compile';

const rule = {
  id: 'positive/alarm',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  find: { en: ['bad'] },
  elseDropSentence: true,
} as const;
const compiled = compileRules([rule]);
const options = { address: 'vous', region: 'fr-CA', kind: 'new' } as const;

const without = (text: string): string | null => {
  const [first] = compiled.hits(readDraft(text, 'en'), options, () => true);
  const edit = first?.hit.edits?.[0];
  return edit ? applied(text, edit) : null;
};

it.each([
  ['Typical bad luck! Our meeting is on May 4.', 'Our meeting is on May 4.'],
  ['Our meeting is on May 4. Typical bad luck! 🙄', 'Our meeting is on May 4.'],
  ['Our meeting is on May 4. Typical bad luck! #Moncton', 'Our meeting is on May 4. #Moncton'],
  ['One bad day. See you!', null],
  ['One bad day. And another bad day.', null],
  ['A bad day: https://example.org Our meeting is on May 4.', null],
  ['Only one bad sentence here.', null],
  ['A bad day. They lost our keys again.', null],
  ['A bad day. Think about it.', null],
  ['A bad day. Share if you agree.', null],
  ['Have you heard? It is a bad day.', null],
  ['It is a bad day. This Friday, join us.', 'This Friday, join us.'],
  ['It is bad news: they lost our keys again.', null],
  ['It is bad news: the room holds forty people.', 'The room holds forty people.'],
  ['All 40 had a bad day: the room holds forty people.', null],
  ['A bad day: the bad room holds forty people.', null],
])('offers to take the flagged sentence out of “%s”', (text, expected) => {
  expect(without(text)).toBe(expected);
});

it('offers the rule’s own sentence where none would stay, and keeps the tags', () => {
  const withWords = compileRules([{ ...rule, elseSay: () => 'A better day will come.' }]);
  const [first] = withWords.hits(
    readDraft('Only one bad sentence here. #Moncton', 'en'),
    options,
    () => true,
  );
  const edit = first?.hit.edits?.[0];
  expect(edit && applied('Only one bad sentence here. #Moncton', edit)).toBe(
    'A better day will come. #Moncton',
  );
});

it('takes along what leans on the sentence, for a rule with a sentence of its own', () => {
  const withWords = compileRules([{ ...rule, elseSay: () => 'A better day will come.' }]);
  const text = 'Our meeting is on May 4. He is bad. Show them the door!';
  const [first] = withWords.hits(readDraft(text, 'en'), options, () => true);
  const edit = first?.hit.edits?.[0];
  expect(edit && applied(text, edit)).toBe('Our meeting is on May 4.');
});
