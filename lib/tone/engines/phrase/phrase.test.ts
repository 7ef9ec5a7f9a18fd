import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../draft/document';
import { phrases } from '.';

const found = (pattern: string, text: string): string[] => {
  const document = readDraft(text, 'fr');
  return phrases({ both: [pattern] })
    .find(document)
    .map(({ reported }) =>
      text.slice(document.tokens[reported.from]?.start, document.tokens[reported.to - 1]?.end),
    );
};

describe('phrase patterns', () => {
  it.each([
    ['nobody cares', 'Nobody CARES.', ['Nobody CARES']],
    ['aînée', 'une AINEE, une aînée, une ainée', ['AINEE', 'aînée', 'ainée']],
    ['tue', 'Il a tué. Il se tue.', ['tue']],
    ['=tué', 'Il se tue, il a tué', ['tué']],
    ['maltrait*', 'La maltraitance maltraite', ['maltraitance', 'maltraite']],
    ['Elder', 'an elder, an Elder', ['Elder']],
    ['~pq', 'Le PQ, pq non. Pq pas?', ['pq', 'Pq']],
    ['(you|they) (so|too)? lazy', 'you lazy; they so lazy', ['you lazy', 'they so lazy']],
    ["comme (je|nous) l'ai déjà dit", 'Comme je l’ai deja dit, oui', ['Comme je l’ai deja dit']],
    ['why _{0,2} always', 'why do you always; why do you two guys always', ['why do you always']],
    ['^ bravo', 'Bravo! Et bravo.', ['Bravo']],
    ['(^|,) enough', 'Enough! No, enough; not enough', ['Enough', ', enough']],
    ['right $', 'right now; all right! 🙂', ['right']],
    ['[the elderly] who', 'Help the elderly who fall', ['the elderly']],
    ['rendez-vous', 'un rendez-vous, un rendez vous', ['rendez-vous', 'rendez vous']],
    ['(👴|👵) 😂', 'Bravo 👴😂', ['👴😂']],
    ['<number> ans', 'Il a 80 ans', ['80 ans']],
    ['de <name>', 'le fils de Paul de la rue', ['de Paul']],
    ['aînés', 'les aîné·e·s et les aîné-e-s', ['aîné·e·s', 'aîné-e-s']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('never reads past a sentence, nor into links, mentions and tags', () => {
    expect(found('you lazy', 'Thank you. Lazy days ahead.')).toEqual([]);
    expect(found('lazy', '#lazy @lazy https://lazy.ca')).toEqual([]);
  });

  it.each(['', 'a(b', '?', '<nothing>', '_ word', 'ab*'])('refuses “%s” and names it', (pattern) => {
    expect(() => found(pattern, 'text')).toThrow(`pattern “${pattern}”`);
  });
});
