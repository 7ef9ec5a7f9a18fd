import { LANGUAGES, type Language } from '../../lib/model/language';
import { CUE_COUNT } from '../../lib/tone/learned/cues';
import { BUCKETS } from '../../lib/tone/learned/features';
import {
  type Head,
  headOdds,
  type LearnedModel,
  type LearnedTrait,
  TRAITS,
  type Trait,
  traitOdds,
} from '../../lib/tone/learned/model';
import { FOLDS, type TrainingRow } from './data';
import { LESSONS } from './lessons';
import { type Example, fitLogistic } from './logistic';

const HEAD = { size: BUCKETS, epochs: 15, rate: 0.5, l2: 1e-4 } as const;
/** Positions of the second layer: one for each language's head, then the cues. */
const LAYER = { size: LANGUAGES.length + CUE_COUNT, epochs: 30, rate: 0.1, l2: 1e-3 } as const;
/** Rows that a head needs before it is worth its bytes. */
const ENOUGH_ROWS = 150;
/** Weights kept in a head, the strongest: the rest add bytes and noise. */
const KEPT_WEIGHTS = 8000;
/** French has a ninth of the rows; each counts more in the layer that both languages share. */
const FRENCH_WEIGHT = 3;
/** Share of benign posts that may pass the `rare` threshold. */
const RARE = 0.01;
/** A row of benign writing counts less than one that was labelled for the trait. */
const BENIGN_WEIGHT = 0.5;

/** Trains all traits on some rows. The same rows give the same model. */
export const train = (rows: readonly TrainingRow[]): LearnedModel =>
  Object.fromEntries(TRAITS.map((trait) => [trait, trainTrait(rows, trait)])) as Record<Trait, LearnedTrait>;

interface Taught {
  readonly row: TrainingRow;
  readonly weight: number;
}

function taughtBy(rows: readonly TrainingRow[], trait: Trait): Taught[] {
  return rows.flatMap((row) => {
    const lesson = LESSONS.find((one) => one.trait === trait && one.set.test(row.set));
    return lesson ? [{ row, weight: lesson.weight }] : [];
  });
}

function trainTrait(rows: readonly TrainingRow[], trait: Trait): LearnedTrait {
  const taught = taughtBy(rows, trait);
  const benign = rows.filter(({ set }) => set.startsWith('benign'));
  const heads: Partial<Record<Language, Head>> = {};
  const odds = new Map<TrainingRow, number>();
  for (const language of LANGUAGES) {
    const own = taught.filter(({ row }) => row.language === language);
    const calm = benign
      .filter((row) => row.language === language)
      .map((row) => ({ row, weight: BENIGN_WEIGHT }));
    if (own.length < ENOUGH_ROWS) continue;
    heads[language] = trainHead([...own, ...calm]);
    for (const [row, value] of outOfFold(own, calm)) odds.set(row, value);
  }
  const layer = fitLogistic(
    taught.map(({ row, weight }) => layerExample(row, odds.get(row) ?? 0, weight)),
    LAYER,
  );
  const learned = {
    heads,
    headWeights: { fr: layer.weights[0] ?? 0, en: layer.weights[1] ?? 0 },
    cueWeights: layer.weights.slice(LANGUAGES.length),
    bias: layer.bias,
  };
  return { ...learned, rare: { fr: rareOdds(learned, benign, 'fr'), en: rareOdds(learned, benign, 'en') } };
}

function trainHead(taught: readonly Taught[]): Head {
  const { weights, bias } = fitLogistic(
    taught.map(({ row, weight }) => ({
      at: row.features.buckets,
      values: row.features.values,
      target: row.label,
      weight,
    })),
    HEAD,
  );
  const sizes = weights.map(Math.abs).sort().reverse();
  const least = sizes[KEPT_WEIGHTS] ?? 0;
  const scale = Math.max(sizes[0] ?? 0, 1e-9) / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.abs(weight) > least ? Math.round(weight / scale) : 0,
  );
  return { weights: bytes, scale, bias };
}

/** The odds of each row by heads that have not seen its fold. */
function outOfFold(own: readonly Taught[], calm: readonly Taught[]): Map<TrainingRow, number> {
  const odds = new Map<TrainingRow, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const head = trainHead([...own, ...calm].filter(({ row }) => row.fold !== fold));
    for (const { row } of own) if (row.fold === fold) odds.set(row, headOdds(head, row.features));
  }
  return odds;
}

function layerExample(row: TrainingRow, odds: number, weight: number): Example {
  const values = new Float32Array(LAYER.size);
  values[LANGUAGES.indexOf(row.language)] = odds;
  values.set(row.cues, LANGUAGES.length);
  return {
    at: Array.from(values, (_, position) => position),
    values,
    target: row.label,
    weight: weight * (row.language === 'fr' ? FRENCH_WEIGHT : 1),
  };
}

/** The log-odds that only `RARE` of the benign rows of a language pass. */
function rareOdds(
  learned: Omit<LearnedTrait, 'rare'>,
  benign: readonly TrainingRow[],
  language: Language,
): number {
  const odds = benign
    .filter((row) => row.language === language)
    .map((row) => traitOdds(learned, row.language, row.features, row.cues))
    .sort((a, b) => b - a);
  return odds[Math.floor(odds.length * RARE)] ?? Number.MAX_SAFE_INTEGER;
}
