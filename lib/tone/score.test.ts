import { expect, it } from 'vitest';
import { analyzeDraft } from '../analysis';

const scoresOf = (text: string, address: 'tu' | 'vous' = 'vous') => analyzeDraft(text, { address }).scores;

it.each([
  ['an insult', 'You are an idiot.', 'Thank you for the report.', 'polite'],
  ['despair', 'Nothing will ever change.', 'Our team meets on Tuesday.', 'positive'],
  ['chat spelling', 'gonna b gr8 thx', 'The meeting begins at noon.', 'professional'],
] as const)('scores %s above an ordinary draft', (_what, lacking, ordinary, principle) => {
  expect(scoresOf(lacking)[principle]).toBeGreaterThan(0.5);
  expect(scoresOf(ordinary)[principle]).toBeLessThan(0.3);
});

it('scores two findings above one, and a fix above advice to consider', () => {
  const one = scoresOf('You are an idiot.').polite;
  expect(scoresOf('You are an idiot. Shut up.').polite).toBeGreaterThan(one);
});

it('hears « tu » as informal and « vous » as not, as far as the organisation says « vous »', () => {
  const tu = 'Est-ce que tu viens à ta réunion?';
  const vous = 'Est-ce que vous venez à votre réunion?';
  expect(scoresOf(tu).professional).toBeGreaterThan(scoresOf(vous).professional);
  expect(scoresOf(tu, 'tu').professional).toBeCloseTo(scoresOf(vous, 'tu').professional, 5);
});

it('weighs courtesy where a draft asks something', () => {
  const rude = 'You deleted my page again. Why did you do that?';
  const kind = 'Thank you for your work on the page. Could you please have a look at it?';
  expect(scoresOf(rude).polite).toBeGreaterThan(scoresOf(kind).polite);
});

it('weighs a finding less in a text that sounds like nobody’s post', () => {
  const said = 'Au fait, ta gueule';
  const raised = (text: string) =>
    scoresOf(text).polite - scoresOf(text.replace(said, 'Au fait, merci')).polite;
  expect(raised(`${said}, mdr, jsuis mort de rire devant ce film mec`)).toBeLessThan(
    raised(`${said}. Notre organisme offre un atelier sur la fraude aux aînés jeudi à 10 h.`),
  );
});
