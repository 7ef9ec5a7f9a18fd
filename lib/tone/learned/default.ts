import stored from '../../../assets/generated/tone-model.json' with { type: 'json' };
import { decodeModel, type StoredModel } from './codec';
import type { LearnedModel } from './model';

/**
 * The model that Node loads with the library. In the extension's pages this module is replaced by one that has none
 * (`scripts/model-apart.ts`): they are handed the model by the background once a composer opens.
 */
export const defaultModel = (): LearnedModel | null => decodeModel(stored as StoredModel);
