import { readDraft } from '../../lib/draft/document';
import type { Language } from '../../lib/model/language';
import { cuesOf } from '../../lib/tone/learned/cues';
import { featuresOf, type SparseVector } from '../../lib/tone/learned/features';
import { isNeutral } from '../../lib/tone/learned/neutral';
import { readSets } from '../eval/rows';

/** Where the labelled rows are: beside the checkout, never copied into it. */
export const TONE_DATA = ['../shared/tone/dev', '../shared/tone/train'];

/** Parts into which the rows are cut so that none is judged by a model that has seen it. */
export const FOLDS = 5;

export interface TrainingRow {
  readonly id: string;
  readonly set: string;
  readonly language: Language;
  readonly label: 0 | 1;
  readonly fold: number;
  readonly features: SparseVector;
  readonly cues: Float32Array;
}

/** Reads all labelled rows, once. The fold follows from the text, so that twins stay together. */
export function trainingRows(): TrainingRow[] {
  return readSets(TONE_DATA).flatMap(({ name, rows }) =>
    rows.flatMap(({ id, text, label, lang }) => {
      if (label === undefined || lang === undefined || /^hatecheck/.test(name)) return [];
      const document = readDraft(text, lang);
      return [
        {
          id,
          set: name,
          language: lang,
          label,
          fold: foldOf(text),
          features: featuresOf(document, isNeutral),
          cues: cuesOf(document),
        },
      ];
    }),
  );
}

/** The fold of a text: the same for texts that begin alike. */
export function foldOf(text: string): number {
  let hash = 7;
  for (const character of text.toLowerCase().slice(0, 60))
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}
