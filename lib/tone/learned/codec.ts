import { LANGUAGES, type Language } from '../../model/language';
import { CUE_COUNT } from './cues';
import { BUCKETS } from './features';
import { type Head, type LearnedModel, type LearnedTrait, TRAITS, type Trait } from './model';

interface StoredHead {
  /** Signed bytes in base64. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

interface StoredTrait extends Omit<LearnedTrait, 'heads' | 'cueWeights'> {
  readonly heads: Partial<Readonly<Record<Language, StoredHead>>>;
  readonly cueWeights: readonly number[];
}

/** A model as JSON. */
export type StoredModel = Readonly<Record<Trait, StoredTrait>>;

/**
 * Reads a model that `encodeModel` wrote.
 *
 * @throws Error when it was made for other features or cues than this code has.
 */
export function decodeModel(stored: StoredModel): LearnedModel {
  return eachTrait((trait) => {
    const { heads, cueWeights, ...rest } = stored[trait];
    if (cueWeights.length !== CUE_COUNT) throw new Error(`${cueWeights.length} cues, ${CUE_COUNT} expected`);
    return { ...rest, heads: eachHead(heads, decodeHead), cueWeights: Float32Array.from(cueWeights) };
  });
}

/** Writes a model as JSON; `decodeModel` reads it back. */
export function encodeModel(model: LearnedModel): StoredModel {
  return eachTrait((trait) => {
    const { heads, cueWeights, ...rest } = model[trait];
    return { ...rest, heads: eachHead(heads, encodeHead), cueWeights: Array.from(cueWeights, rounded) };
  });
}

const eachTrait = <T>(make: (trait: Trait) => T): Record<Trait, T> =>
  Object.fromEntries(TRAITS.map((trait) => [trait, make(trait)])) as Record<Trait, T>;

function eachHead<From, To>(
  heads: Partial<Readonly<Record<Language, From>>>,
  convert: (head: From) => To,
): Partial<Record<Language, To>> {
  const converted: Partial<Record<Language, To>> = {};
  for (const language of LANGUAGES) {
    const head = heads[language];
    if (head) converted[language] = convert(head);
  }
  return converted;
}

function decodeHead({ weights, scale, bias }: StoredHead): Head {
  const bytes = Int8Array.from(atob(weights), (character) => character.charCodeAt(0));
  if (bytes.length !== BUCKETS) throw new Error(`a head of ${bytes.length} weights, ${BUCKETS} expected`);
  return { weights: bytes, scale, bias };
}

const encodeHead = ({ weights, scale, bias }: Head): StoredHead => ({
  weights: btoa(Array.from(new Uint8Array(weights), (byte) => String.fromCharCode(byte)).join('')),
  scale,
  bias,
});

const rounded = (value: number): number => Number(value.toFixed(4));
