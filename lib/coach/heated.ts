import type { Analysis } from '../model/analysis';
import type { DetectedLanguage, Language } from '../model/language';

/** How likely readers must find a text impolite or without a way out before it is called heated. */
const HEATED_SCORE = 0.6;

/**
 * True when a post is tense enough to offer a breath before answering: somebody is attacked in it, or it reads as such.
 * An ordinary disagreement, or hard words about abuse itself, is not heated.
 */
export function isHeated(parent: Analysis): boolean {
  const attacked = parent.findings.some(
    (finding) => finding.severity === 'fix' && finding.principle === 'polite',
  );
  return attacked || parent.scores.polite >= HEATED_SCORE;
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
