import { existsSync } from 'node:fs';
import type { LearnedModel } from '../../lib/tone/learned/model';
import { FOLDS, foldOf, TONE_DATA, trainingRows } from '../train/data';
import { trainer } from '../train/train';
import type { Row } from './rows';

/**
 * For rows that the shipped model was trained on, models that have not seen them: trained here, once, on the other folds.
 * Other rows, and all rows where the training data is absent, are read with the shipped model.
 */
export function unseenModels(rows: readonly Row[]): (row: Row) => LearnedModel | undefined {
  if (!TONE_DATA.every((folder) => existsSync(folder))) return () => undefined;
  const training = trainingRows();
  const seen = new Set(training.map(({ id }) => id));
  if (!rows.some(({ id }) => seen.has(id))) return () => undefined;
  const train = trainer(training);
  const models = Array.from({ length: FOLDS }, (_, fold) => train([fold]));
  return (row) => (seen.has(row.id) ? models[foldOf(row.text)] : undefined);
}
