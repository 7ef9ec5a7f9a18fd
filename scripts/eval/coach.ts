import { analyzeDraft } from '../../lib/analysis';
import type { Language } from '../../lib/model/language';
import type { Level } from '../../lib/model/level';
import { PRINCIPLES, type Principle } from '../../lib/model/principle';
import type { LearnedModel } from '../../lib/tone/learned/model';
import type { UndertoneModel } from '../../lib/tone/undertone/model';
import type { Prediction } from './metrics';
import type { Row } from './rows';

export type Target = Principle | 'any';
export const TARGETS: readonly Target[] = ['any', ...PRINCIPLES];

/** What the coach says of a row: flagged when it has advice (praise is none) on the principle, or on any of the three. */
export function coach(
  row: Row,
  target: Target,
  level: Level,
  model?: LearnedModel,
  ears?: UndertoneModel,
): Prediction & { readonly rules: readonly string[] } {
  const analysis = analyzeDraft(
    row.text,
    { level, interfaceLanguage: row.lang ?? interfaceOf(row.text) },
    model,
    ears,
  );
  const concerned: readonly Principle[] = target === 'any' ? PRINCIPLES : [target];
  const found = analysis.findings.filter(
    (one) => one.severity !== 'praise' && concerned.some((principle) => principle === one.principle),
  );
  const calm = concerned.reduce<number>(
    (product, principle) => product * (1 - analysis.scores[principle]),
    1,
  );
  return {
    flag: found.length > 0,
    score: 1 - calm,
    rules: found.map((one) => `${one.rule}[${one.severity}]`),
  };
}

const interfaceOf = (text: string): Language => (/[àâçéèêëîïôùûœ]/i.test(text) ? 'fr' : 'en');
