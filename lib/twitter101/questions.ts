/**
 * Questions that beginners ask, with short answers. Texts are the messages `question.<id>.ask` and `.answer`, and those of the points.
 * Source: the questions and answers of the network's guide of 2015, brought up to X of 2026.
 */
export const QUESTIONS = [
  {
    id: 'negative',
    points: ['question.negative.point1', 'question.negative.point2', 'question.negative.point3'],
  },
  {
    id: 'policy',
    points: [
      'question.policy.point1',
      'question.policy.point2',
      'question.policy.point3',
      'question.policy.point4',
      'question.policy.point5',
    ],
  },
  {
    id: 'complex',
    points: ['question.complex.point1', 'question.complex.point2', 'question.complex.point3'],
  },
  {
    id: 'june15',
    points: [
      'question.june15.point1',
      'question.june15.point2',
      'question.june15.point3',
      'question.june15.point4',
    ],
  },
  {
    id: 'community',
    points: ['question.community.point1', 'question.community.point2', 'question.community.point3'],
  },
] as const;

export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The questions in the order of the moment: from the first of May to the day itself, June 15 comes first. `today` is `YYYY-MM-DD`. */
export function questionsFor(today: string): readonly (typeof QUESTIONS)[number][] {
  const season = today.slice(5) >= '05-01' && today.slice(5) <= '06-15';
  if (!season) return QUESTIONS;
  return [...QUESTIONS].sort((a, b) => Number(b.id === 'june15') - Number(a.id === 'june15'));
}
