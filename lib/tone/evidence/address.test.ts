import { expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { formOfAddress } from './address';

it.each([
  ['Viens avec ta famille, on t’attend!', { tu: 2, vous: 0 }],
  ['Venez avec votre famille, on vous attend!', { tu: 0, vous: 3 }],
  ['C’est assez: on reste chez nous.', { tu: 0, vous: 0 }],
  ['Elle a dit «tu verras».', { tu: 0, vous: 0 }],
])('counts tu and vous in “%s”', (text, expected) => {
  expect(formOfAddress(readDraft(text, 'fr'))).toEqual(expected);
});
