import stored from '../../../assets/generated/tone-model.json' with { type: 'json' };
import { decodeModel, type StoredModel } from './codec';
import type { LearnedModel } from './model';

/** The model that comes with the library, read at the first draft. */
export const defaultModel = (): LearnedModel => decodeModel(stored as StoredModel);
