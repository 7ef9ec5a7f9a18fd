import { readDraft } from './draft/document';
import { weigh } from './draft/length';
import type { Analysis } from './model/analysis';
import type { ComposerKind } from './model/draft';
import type { Language } from './model/language';
import type { Level } from './model/level';
import type { Address, FrenchRegion } from './model/settings';
import { analyzeTone } from './tone/analyze';
import { defaultModel } from './tone/learned/default';
import { type LearnedModel, logOdds } from './tone/learned/model';
import { scores } from './tone/score';

export interface AnalyzeOptions {
  /** Language of the interface: settles drafts too short to tell, and picks the language of tags. Default `en`. */
  readonly interfaceLanguage?: Language;
  /** Language of the draft when the user has fixed it; detected sentence by sentence otherwise. Default `auto`. */
  readonly language?: 'auto' | Language;
  /** The user's local date as `YYYY-MM-DD`, for seasonal tags; without it no season is assumed. */
  readonly today?: string;
  /** Weighted characters allowed: 280 (default), 25,000 with Premium, 140 for the pitch. */
  readonly limit?: number;
  /** How much the coach says. Default `standard`. */
  readonly level?: Level;
  /** How the organisation addresses its public in French. Default `vous`. */
  readonly address?: Address;
  /** Typography of French. Default `fr-CA`. */
  readonly region?: FrenchRegion;
  /** Ids of rules that the user has switched off. */
  readonly offRules?: readonly string[];
  /** The organisation's own hashtags, first in order. */
  readonly ownTags?: readonly string[];
  /** How often each hashtag (lower case, with `#`) was used before: counts only. */
  readonly usedTags?: Readonly<Record<string, number>>;
  /** What is being written. A reply asks for courtesy, and X's prefilled @names are free. Default `new`. */
  readonly kind?: ComposerKind;
  /** Picture beside the text as the page shows it. */
  readonly media?: { readonly present: boolean; readonly altText: string | null };
  /** What was learned from labelled posts: it orders and scores, and never raises a finding alone. Null: rules only. */
  readonly model?: LearnedModel | null;
}

let ownModel: LearnedModel | null | undefined;

/**
 * Reads one draft and says everything that the coach knows about it: language, weighted length, findings with their ranges
 * and principle, hashtag suggestions. Pure and synchronous; runs in Node without a browser; never throws for any string
 * (unpaired surrogates, 25,000 characters and more included). Ranges are UTF-16 offsets into `text` as given.
 */
export function analyzeDraft(text: string, options: AnalyzeOptions = {}): Analysis {
  const document = readDraft(text, options.language ?? 'auto');
  const findings = analyzeTone(document, {
    level: options.level ?? 'standard',
    offRules: options.offRules ?? [],
    address: options.address ?? 'vous',
    region: options.region ?? 'fr-CA',
    kind: options.kind ?? 'new',
  });
  const model = options.model === undefined ? ownLearned() : options.model;
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
