import { LANGUAGES, type Language } from '../../lib/model/language';
import {
  type Head,
  headOdds,
  type LearnedModel,
  type LearnedTrait,
  TRAITS,
  type Trait,
  traitOdds,
} from '../../lib/tone/learned/model';
import { SIGN_COUNT, VALENCE_AT } from '../../lib/tone/learned/signs';
import { FOLDS, type TrainingRow } from './data';
import { type Taught, taughtBy, trainHead } from './head';
import { type HeadPlan, PLANS, type TraitPlan } from './lessons';
import { type Example, fitLogistic } from './logistic';
import { deviation, mean } from './spread';

const LAYER_PASSES = 60;
/** The head's own odds are hardly pulled towards zero: they are the best that is known. */
const HEAD_UNIT = 10;
/** Standard deviations above the mean that one value in a hundred passes: steadier than the sixth highest of 600 posts. */
const RARE = 2.33;

/** Trains models on all rows but those of some folds. */
export type Trainer = (without: readonly number[]) => LearnedModel;

/** The same rows give the same models. Heads without two folds serve either as the inner part of the other: they are kept. */
export function trainer(rows: readonly TrainingRow[]): Trainer {
  const kept = new Map<string, Head>();
  const headOf = (trait: Trait, index: number, without: readonly number[]): Head => {
    const key = `${trait} ${index} ${[...without].sort().join()}`;
    const head = kept.get(key) ?? trainHead(others(rows, without), PLANS[trait].heads[index] as HeadPlan);
    kept.set(key, head);
    return head;
  };
  const trainTrait = (trait: Trait, without: readonly number[]): LearnedTrait => {
    const plan = PLANS[trait];
    const heads = plan.heads.map((_, index) => headOf(trait, index, without));
    const inner = Array.from({ length: FOLDS }, (_, fold) =>
      without.includes(fold)
        ? []
        : plan.heads.map((_head, index) => headOf(trait, index, [...without, fold])),
    );
    const known = others(rows, without);
    const layer = fitLayer(taughtBy(known, plan.layer), plan, inner);
    return { heads, ...layer, rare: rareOdds(known, layer, inner) };
  };
  return (without) =>
    Object.fromEntries(TRAITS.map((trait) => [trait, trainTrait(trait, without)])) as Record<
      Trait,
      LearnedTrait
    >;
}

const others = (rows: readonly TrainingRow[], without: readonly number[]): readonly TrainingRow[] =>
  rows.filter(({ fold }) => !without.includes(fold));

/** The second layer, over the odds that heads give to rows that they have not seen. */
function fitLayer(
  taught: readonly Taught[],
  { signs, layerStrength }: TraitPlan,
  inner: readonly (readonly Head[])[],
): Pick<LearnedTrait, 'headWeight' | 'signWeights' | 'bias'> {
  const from = signs === 'all' ? 0 : VALENCE_AT;
  const at = Array.from({ length: 1 + SIGN_COUNT - from }, (_, position) => position);
  const examples = taught.flatMap(({ row, target, weight }): Example[] => {
    const head = inner[row.fold]?.find(({ languages }) => languages.includes(row.language));
    if (!head) return [];
    const values = [headOdds(head, row.features, row.signs), ...row.signs.subarray(from)];
    return [{ at, values, target, weight }];
  });
  const scale = Float64Array.from(at, (position) =>
    position === 0
      ? HEAD_UNIT
      : 1 / Math.max(0.05, deviation(examples.map(({ values }) => values[position] ?? 0))),
  );
  const { weights, bias } = fitLogistic(examples, {
    size: at.length,
    strength: layerStrength,
    passes: LAYER_PASSES,
    scale,
  });
  const signWeights = new Float32Array(SIGN_COUNT);
  signWeights.set(weights.subarray(1), from);
  return { headWeight: rounded(weights[0] ?? 0), signWeights, bias: rounded(bias) };
}

/** The log-odds that one in a hundred of the ordinary posts of each language passes, read by heads that have not seen them. */
function rareOdds(
  rows: readonly TrainingRow[],
  layer: Omit<LearnedTrait, 'rare' | 'heads'>,
  inner: readonly (readonly Head[])[],
): Partial<Record<Language, number>> {
  const ordinary = rows.filter(({ set }) => /^(?:benign|ordinary)/.test(set));
  const rare: Partial<Record<Language, number>> = {};
  for (const language of LANGUAGES) {
    const odds = ordinary
      .filter((row) => row.language === language)
      .flatMap((row) => {
        const learned = { ...layer, heads: inner[row.fold] ?? [] };
        return traitOdds(learned, language, row.features, row.signs) ?? [];
      });
    if (odds.length > 0) rare[language] = rounded(mean(odds) + RARE * deviation(odds));
  }
  return rare;
}

const rounded = (value: number): number => Number(value.toFixed(4));
