import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coaching } from '../../tests/helpers/coaching';
import { typedBox } from '../../tests/helpers/typed-box';
import { PAUSE } from './session';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONG = Array.from({ length: 12 }, (_, index) => `Voici la phrase numéro ${index} de ce récit.`).join(
  ' ',
);

it('offers a draft past its limit as a thread, and writes a part into its own box', async () => {
  const { coach, box, done } = await coaching(LONG);
  expect(coach.state()?.plan?.map(({ place }) => place)).toEqual(['free', 'none']);
  const [first, second] = coach.state()?.plan ?? [];
  expect(first?.weighted).toBeLessThanOrEqual(280);
  expect(`${first?.text} ${second?.text}`.replace(/ \d\/2/g, '')).toBe(LONG);

  coach.actions.writePart(0);
  await done();
  expect(box.read().text).toBe(first?.text);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan?.[0]?.place).toBe('written');

  coach.actions.undo();
  await done();
  expect(box.read().text).toBe(LONG);
});

it('keeps the other parts for the boxes that come, and never writes over words', async () => {
  const { coach, box, done } = await coaching(LONG);
  const second = coach.state()?.plan?.[1]?.text;
  coach.actions.writePart(0);
  await done();
  const next = typedBox('2', 'Mes mots');
  next.details = { ...next.details, position: { index: 1, count: 2 } };
  coach.add(next, new AbortController().signal);
  coach.focus('2');
  expect(coach.state()?.plan?.[1]?.place).toBe('none');
  coach.actions.writePart(1);
  await done();
  expect(next.read().text).toBe('Mes mots');

  next.type('');
  expect(coach.state()?.plan?.[1]?.place).toBe('free');
  coach.actions.writePart(1);
  await done();
  expect(next.read().text).toBe(second);

  next.type('');
  box.type('');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan).toBeNull();
});

it('never takes the box behind a dialog for the next post of a thread', async () => {
  const { coach } = await coaching(LONG);
  coach.add(typedBox('behind', ''), new AbortController().signal);
  coach.focus('1');
  expect(coach.state()?.plan?.map(({ place }) => place)).toEqual(['free', 'none']);
});

it('tells when a box refuses a part, and offers to copy it', async () => {
  const { coach, box, clipboard, done } = await coaching(LONG);
  const part = coach.state()?.plan?.[0]?.text;
  box.answer = 'refused';
  coach.actions.writePart(0);
  await done();
  expect(coach.state()?.notice).toMatchObject({ kind: 'refused', copy: part });
  coach.actions.copyPart(0);
  await done();
  expect(clipboard).toEqual([part]);
});

it('says the draft as a voice does while that is open, in its language', async () => {
  const { coach, box, done } = await coaching('Thank you all for this evening 💜 #ElderAbuse');
  expect(coach.state()?.spoken).toBeNull();
  coach.actions.listen(true);
  await done();
  expect(coach.state()?.spoken).toMatchObject({
    language: 'en',
    words: 'Thank you all for this evening, purple heart, hashtag Elder Abuse',
  });
  box.type('Merci à toutes et à tous pour cette soirée 💜');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.spoken?.words).toContain('cœur violet');
});

it('does not split a draft that fits, or fits again', async () => {
  const { coach, box } = await coaching(LONG);
  expect(coach.state()?.plan).not.toBeNull();
  box.type('Merci beaucoup à toute l’équipe.');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan).toBeNull();
});

it('splits again after a part was taken back and the draft was changed', async () => {
  const { coach, box, done } = await coaching(LONG);
  coach.actions.writePart(0);
  await done();
  coach.actions.undo();
  await done();
  await vi.advanceTimersByTimeAsync(PAUSE);
  box.type(`Un mot de plus. ${LONG}`);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan?.[0]?.text).toMatch(/^Un mot de plus\./);
  box.type('Merci beaucoup à toute l’équipe.');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan).toBeNull();
});

it('keeps the parts of a thread whose first one was copied and pasted over the draft', async () => {
  const { coach, box, done } = await coaching(LONG);
  const [first, second] = coach.state()?.plan ?? [];
  coach.actions.copyPart(0);
  await done();
  box.type(first?.text ?? '');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.plan?.[1]?.text).toBe(second?.text);
});

it('leaves the numbers of a thread out when the user wishes so, until a part stands in its box', async () => {
  const { coach, done } = await coaching(LONG);
  coach.actions.number(false);
  await done();
  expect(coach.state()?.numbered).toBe(false);
  expect(
    coach
      .state()
      ?.plan?.map(({ text }) => text)
      .join(' '),
  ).toBe(LONG);
  coach.actions.writePart(0);
  await done();
  coach.actions.number(true);
  await done();
  expect(coach.state()?.numbered).toBe(false);
});
