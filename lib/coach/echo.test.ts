import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coaching } from '../../tests/helpers/coaching';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says once what two rules would say of the same name, also after the first was ignored', async () => {
  const { coach } = await coaching('Mme Tremblay, 82 ans, a été fraudée par son neveu.');
  const rules = () => {
    const { cards = [], post = [] } = coach.state() ?? {};
    return [...cards, ...post].map(({ finding }) => finding.rule);
  };
  expect(rules()).toEqual(['professional/confidential']);
  coach.actions.ignore(coach.state()?.cards[0]?.name ?? '');
  expect(rules()).toEqual([]);
});

it('keeps what only one of them says', async () => {
  const { coach } = await coaching('Notre doyenne, née le 12 mars 1931, vous salue!');
  expect(coach.state()?.post.map(({ finding }) => finding.rule)).toEqual(['post/private-life']);
});
