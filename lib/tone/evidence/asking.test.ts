import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { askingOf } from './asking';

it.each([
  ['Our hall is too small. Could you lend us yours?', 1],
  ['Our hall is too small. Could you lend us yours? 🙏', 1],
  ['Could you lend us your hall?', 0.3],
  ['Could you lend us your hall? Thank you.', 0.1],
  ['', 0.1],
])('“%s” asks %d', (text, expected) => {
  expect(askingOf(readDraft(text, 'en'))).toBe(expected);
});
