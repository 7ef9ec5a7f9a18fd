import stored from '../../../assets/generated/undertone-model.json' with { type: 'json' };
import { decodeUndertone, type StoredUndertone } from './codec';
import type { UndertoneModel } from './model';

/** The model that comes with the library, read at the first draft. */
export const defaultUndertone = (): UndertoneModel => decodeUndertone(stored as StoredUndertone);
