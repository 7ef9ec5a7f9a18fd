import { describe, expect, test } from 'vitest';
import { lettersOf, noGoals, reduceGoals } from './goals';

const read = (text: string) => {
  const { specific, measurable, timeBound } = lettersOf({ text, adequate: false, realistic: false });
  return [specific && 'S', measurable && 'M', timeBound && 'T'].filter(Boolean).join('');
};

describe('the letters of SMART', () => {
  test.each([
    ['D’ici le 15 juin, faire connaître notre ligne d’aide à 20 partenaires', 'SMT'],
    ['By June 15, tell 20 partners about our help line', 'SMT'],
    ['Publier deux messages par semaine pour les familles', 'SMT'],
    ['Answer every comment within two days, to all followers', 'SMT'],
    ['Annoncer trois événements avant la fin d’août', 'SMT'],
    ['Être plus connus', ''],
    ['Be better known', ''],
    ['Avoir 100 abonnés', 'M'],
    ['Poster davantage avant décembre', 'T'],
    ['', ''],
  ])('“%s” shows %s', (text, letters) => {
    expect(read(text)).toBe(letters);
  });

  test('adequate and realistic are the user’s own answers', () => {
    expect(lettersOf({ text: '', adequate: true, realistic: false })).toMatchObject({
      adequate: true,
      realistic: false,
    });
  });
});

describe('the list of goals', () => {
  const goal = { id: 'a', text: 'Un but', adequate: false, realistic: false, reached: false };

  test('changes a goal in its place and removes it', () => {
    const one = reduceGoals(noGoals(), { type: 'goals/saved', goal });
    const two = reduceGoals(one, { type: 'goals/saved', goal: { ...goal, id: 'b' } });
    const changed = reduceGoals(two, { type: 'goals/saved', goal: { ...goal, reached: true } });
    expect(changed.map(({ id, reached }) => [id, reached])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(reduceGoals(changed, { type: 'goals/removed', id: 'a' })).toHaveLength(1);
  });
});
