import type { Analysis } from '../model/analysis';
import type { DetectedLanguage, Language } from '../model/language';
import { isReproach } from './reproach';

/**
 * Signs of anger that a post by somebody else may carry; any of them alone is ordinary. Words that name the abuse itself
 * (violence, fraude, abuse…) are none: a hard subject is not a heated post.
 */
const SIGNS: readonly RegExp[] = [
  /[!?]{2}/u,
  /[😠😡🤬👿💢🖕]/u,
  /(?<![\p{L}#@])\p{Lu}{4,20} \p{Lu}{2}/u,
  /(?<!\p{L})(?:honte(?:ux|use|uses)?|scandal(?:e|eux|euse)|ridicules?|menteurs?|mensonges?|lamentables?|minables?|incompétente?s?|incapables?)(?!\p{L})/iu,
  /(?<!\p{L})(?:shame(?:ful|less)?|disgrac(?:e|eful)|ridiculous|pathetic|liars?|lied|lies|useless|incompetent|idiots?)(?!\p{L})/iu,
];
const ENOUGH_SIGNS = 2;

/**
 * From these scores on, most readers hear an offence: the first where a rule names it, the second where none does. Both leave
 * the calm and the ordinary posts of our corpora in peace.
 */
const OFFENCE = { named: 0.45, unnamed: 0.9 } as const;
/** Rules about how loud a post is: joy is loud as well. */
const LOUD: ReadonlySet<string> = new Set(['polite/marks', 'polite/shouting']);
const NONE: ReadonlySet<string> = new Set();
/** Says that a post sounds harsh, without a word to show for it. */
const UNDERTONE = 'polite/undertone';
const ADDRESS = /(?<!\p{L})(?:vous|vos|votre|tu|tes|ton|your?|yourselves)(?!\p{L})/iu;
/** Rules of another principle that hear an attack: on somebody, when the post speaks to somebody. */
const ATTACKS: ReadonlySet<string> = new Set(['positive/contempt', 'positive/blame']);

/**
 * True when a post is tense enough to offer a breath before answering: the analysis hears an offence or contempt in it, or
 * it reproaches somebody, or it carries at least two signs of anger. An ordinary disagreement is not heated. Measured on
 * `tests/corpus/heated.tsv` by `npm run eval:reach`.
 */
export function isHeated(text: string, analysis: Analysis): boolean {
  return (
    isOffensive(text, analysis) ||
    isReproach(text) ||
    SIGNS.filter((sign) => sign.test(text)).length >= ENOUGH_SIGNS
  );
}

function isOffensive(text: string, { findings, scores }: Analysis): boolean {
  const attacks = ADDRESS.test(text) ? ATTACKS : NONE;
  const heard = findings.filter(({ severity }) => severity !== 'praise');
  const aimed = heard.filter(
    ({ rule, principle }) =>
      attacks.has(rule) || (principle === 'polite' && !LOUD.has(rule) && rule !== UNDERTONE),
  );
  if (aimed.some(({ severity }) => severity === 'fix')) return true;
  if (aimed.length > 0) return scores.polite >= OFFENCE.named;
  return scores.polite >= OFFENCE.unnamed && !heard.some(({ rule }) => LOUD.has(rule));
}

/** The language to answer in: of the reply when it can be told, else of the post being answered, else the interface's. */
export function replyLanguage(
  reply: DetectedLanguage,
  parent: DetectedLanguage,
  interfaceLanguage: Language,
): Language {
  if (reply !== 'unknown') return reply;
  return parent === 'unknown' ? interfaceLanguage : parent;
}
