import { readDraft } from './draft/document';
import { weigh } from './draft/length';
import type { Analysis } from './model/analysis';
import type { AnalyzeOptions } from './model/analyze-options';
import { analyzeTone } from './tone/analyze';
import { defaultModel } from './tone/learned/default';
import { type LearnedModel, logOdds } from './tone/learned/model';
import { scores } from './tone/score';

export type { AnalyzeOptions };

let ownModel: LearnedModel | null | undefined;

/**
 * Reads one draft and says everything that the coach knows about it: language, weighted length, findings with their ranges
 * and principle, hashtag suggestions. Pure and synchronous; runs in Node without a browser; never throws for any string
 * (unpaired surrogates, 25,000 characters and more included). Ranges are UTF-16 offsets into `text` as given. `model`: what was
 * learned from labelled posts; it orders and scores, and never raises a finding alone. Null: rules only.
 */
export function analyzeDraft(
  text: string,
  options: AnalyzeOptions = {},
  model: LearnedModel | null = ownLearned(),
): Analysis {
  const document = readDraft(text, options.language ?? 'auto');
  const findings = analyzeTone(document, {
    level: options.level ?? 'standard',
    offRules: options.offRules ?? [],
    address: options.address ?? 'vous',
    region: options.region ?? 'fr-CA',
    kind: options.kind ?? 'new',
  });
  return {
    language: document.language,
    sentences: document.sentences.map(({ start, end, language }) => ({ range: { start, end }, language })),
    length: weigh(text, { limit: options.limit ?? 280 }),
    findings,
    hashtags: [],
    scores: scores(findings, document.language, model ? { model, odds: logOdds(document, model) } : null),
  };
}

function ownLearned(): LearnedModel | null {
  if (ownModel === undefined) ownModel = defaultModel();
  return ownModel;
}
