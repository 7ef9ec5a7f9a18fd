import { describe, expect, it } from 'vitest';
import { unsaid } from './unsaid';

const found = (text: string): string[] => unsaid(text).map(({ start, end }) => text.slice(start, end));

describe('swearing without a word', () => {
  it.each([
    ['On s’est dit oh p… de m… quelle file!', ['p…', 'm…']],
    ['Holy s---, we did it', ['s---']],
    ['The elevator is @#$%! broken', ['@#$%!']],
  ])('%s', (text, shown) => {
    expect(found(text)).toEqual(shown);
  });

  it.each([
    'Mme B… et M. C… viendront.',
    'Rue de C… à Québec',
    'Prix: 10 $*** (taxes en sus)',
    'What?!?! Really!!!!',
    'A… b… c… : les lettres du jour',
    '#@ & $5',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes time that grows with the length only', () => {
    expect(unsaid('oh p. '.repeat(20_000))).toEqual([]);
  });
});
