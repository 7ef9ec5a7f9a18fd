import type { Analysis } from '../model/analysis';
import type { DetectedLanguage, Language } from '../model/language';

/**
 * Signs of anger that a post by somebody else may carry; any of them alone is ordinary. Words that name the abuse itself
 * (violence, fraude, abuse…) are none: a hard subject is not a heated post.
 */
const SIGNS: readonly RegExp[] = [
  /[!?]{2}/u,
  /[😠😡🤬👿💢🖕]/u,
  /(?<![\p{L}#@])\p{Lu}{4,20} \p{Lu}{2}/u,
  /(?<!\p{L})(?:honte(?:ux|use|uses)?|scandal(?:e|eux|euse)|ridicules?|menteurs?|mensonges?|lamentables?|minables?|incompétents?|incapables?)(?!\p{L})/iu,
  /(?<!\p{L})(?:shame(?:ful|less)?|disgrac(?:e|eful)|ridiculous|pathetic|liars?|lied|lies|useless|incompetent|idiots?)(?!\p{L})/iu,
];
const ENOUGH_SIGNS = 2;

/**
 * True when a post is tense enough to offer a breath before answering: the analysis finds it impolite, or it carries at
 * least two signs of anger. An ordinary disagreement is not heated.
 */
export function isHeated(text: string, analysis: Analysis): boolean {
  const attacked = analysis.findings.some(
    (finding) => finding.severity === 'fix' && finding.principle === 'polite',
  );
  return attacked || SIGNS.filter((sign) => sign.test(text)).length >= ENOUGH_SIGNS;
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
