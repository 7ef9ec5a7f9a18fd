/**
 * Questions that beginners ask, with short answers. Texts are the messages `question.<id>.ask`, `.answer` and `.point1`…
 * Source: the questions and answers of the network's guide of 2015, brought up to X of 2026.
 */
export const QUESTIONS = [
  { id: 'negative', points: ['point1', 'point2', 'point3'] },
  { id: 'policy', points: ['point1', 'point2', 'point3', 'point4', 'point5'] },
  { id: 'complex', points: ['point1', 'point2', 'point3'] },
  { id: 'june15', points: ['point1', 'point2', 'point3', 'point4'] },
  { id: 'community', points: ['point1', 'point2', 'point3'] },
] as const;

export type QuestionId = (typeof QUESTIONS)[number]['id'];
