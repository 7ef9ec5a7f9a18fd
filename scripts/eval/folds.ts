import { existsSync } from 'node:fs';
import { LANGUAGES } from '../../lib/model/language';
import type { LearnedModel } from '../../lib/tone/learned/model';
import type { UndertoneModel } from '../../lib/tone/undertone/model';
import { FOLDS, foldOf, TONE_DATA, trainingRows } from '../train/data';
import { heardPosts } from '../train/posts';
import { strangeTexts } from '../train/public-texts';
import { trainer } from '../train/train';
import { trainUndertone } from '../train/undertone';
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

/** For texts that the ears were taught with, ears that have not heard them; other texts are read with the shipped ones. */
export function unheardEars(): (text: string) => UndertoneModel | undefined {
  const heard = heardPosts();
  const ears = Array.from({ length: FOLDS }, (_, fold) => trainUndertone(heard, fold));
  const known = new Set([...heard.map(({ text }) => text), ...LANGUAGES.flatMap(strangeTexts)]);
  return (text) => (known.has(text) ? ears[foldOf(text)] : undefined);
}
