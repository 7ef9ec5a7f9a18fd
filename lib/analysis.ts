import { type DraftDocument, readDraft } from './draft/document';
import { weigh } from './draft/length';
import { TAG_RULES } from './hashtags/doctor';
import { suggestTags } from './hashtags/suggest';
import type { Analysis } from './model/analysis';
import type { AnalyzeOptions } from './model/analyze-options';
import type { Finding } from './model/finding';
import { POST_RULES } from './post/rules';
import { analyzeTone, runRules, type ToneOptions } from './tone/analyze';
import { type Compiled, compileRules } from './tone/engines/compile';
import { defaultModel } from './tone/learned/default';
import { type LearnedModel, logOdds } from './tone/learned/model';
import { scores } from './tone/score';
import { defaultUndertone } from './tone/undertone/default';
import { listen } from './tone/undertone/listen';
import type { UndertoneModel } from './tone/undertone/model';

export type { AnalyzeOptions };

let ownModel: LearnedModel | null | undefined;
let ownUndertone: UndertoneModel | undefined;

/**
 * Reads one draft and says everything that the coach knows about it: language, weighted length, findings with their ranges
 * and principle, hashtag suggestions. Pure and synchronous; runs in Node without a browser; never throws for any string
 * (unpaired surrogates, 25,000 characters and more included). Ranges are UTF-16 offsets into `text` as given. `model`: what was
 * learned from labelled posts; it orders and scores, and never raises a finding alone. `ears`: what was learned of posts of the
 * field; they speak where no rule does. Null: rules only.
 */
export function analyzeDraft(
  text: string,
  options: AnalyzeOptions = {},
  model: LearnedModel | null = ownLearned(),
  ears: UndertoneModel | null = model === null ? null : ownEars(),
): Analysis {
  const document = readDraft(text, options.language ?? 'auto');
  const level = options.level ?? 'standard';
  const ruleOptions: ToneOptions = {
    level,
    impression: ears ? listen(document, ears, level) : null,
    offRules: options.offRules ?? [],
    address: options.address ?? 'vous',
    region: options.region ?? 'fr-CA',
    kind: options.kind ?? 'new',
    ...(options.media && { media: options.media }),
  };
  const findings = inReadingOrder([
    ...analyzeTone(document, ruleOptions),
    ...analyzePost(document, ruleOptions),
  ]);
  const interfaceLanguage = options.interfaceLanguage ?? 'en';
  const language = document.language === 'unknown' ? interfaceLanguage : document.language;
  return {
    language: document.language,
    sentences: document.sentences.map(({ start, end, language }) => ({ range: { start, end }, language })),
    length: weigh(text, {
      limit: options.limit ?? 280,
      prefilledMentions: options.kind === 'reply' ? 'leading' : [],
    }),
    findings,
    hashtags: suggestTags(document, {
      interfaceLanguage,
      today: options.today,
      ownTags: options.ownTags,
      usedTags: options.usedTags,
    }),
    scores: scores(document, findings, {
      language,
      address: ruleOptions.address,
      impression: ruleOptions.impression ?? null,
      learned: model ? { model, odds: logOdds(document, language, model) } : null,
    }),
  };
}

function ownEars(): UndertoneModel {
  ownUndertone ??= defaultUndertone();
  return ownUndertone;
}

function ownLearned(): LearnedModel | null {
  if (ownModel === undefined) ownModel = defaultModel();
  return ownModel;
}

let post: Compiled | null = null;

/** What is no tone: tags, accessibility, links, privacy. The rules are compiled at the first call. */
function analyzePost(document: DraftDocument, options: ToneOptions): Finding[] {
  post ??= compileRules([...POST_RULES, ...TAG_RULES]);
  return runRules(post, document, options);
}

/** Findings about the whole draft come last. */
const inReadingOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => (a.range?.start ?? Number.MAX_SAFE_INTEGER) - (b.range?.start ?? Number.MAX_SAFE_INTEGER),
  );
