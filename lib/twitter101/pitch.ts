/** The three questions of an elevator pitch, in the order in which they are read. */
export const PITCH_QUESTIONS = ['who', 'values', 'why'] as const;
export type PitchQuestion = (typeof PITCH_QUESTIONS)[number];

/** Goal of the pitch in weighted characters: what a post could hold in 2015, half of what it can today. */
export const PITCH_LIMIT = 140;

/** Joins the three answers into one pitch: each a sentence, none twice punctuated, in their order; empty answers leave no trace. */
export function pitchOf(answers: Readonly<Record<PitchQuestion, string>>): string {
  return PITCH_QUESTIONS.map((question) => sentence(answers[question]))
    .filter((text) => text !== '')
    .join(' ');
}

function sentence(answer: string): string {
  const text = answer.trim().replace(/\s+/g, ' ');
  return text === '' || /[.!?…»”"]$/.test(text) ? text : `${text}.`;
}
