import type { DraftDocument } from '../draft/document';
import type { Finding, Severity } from '../model/finding';
import { type Level, speaksAt } from '../model/level';
import { type Compiled, compileRules, type RuleHit } from './engines/compile';
import { resolve } from './engines/resolve';
import type { Rule, RuleOptions } from './rule';
import { RULES } from './rules';

export interface ToneOptions extends RuleOptions {
  readonly level: Level;
  readonly offRules: readonly string[];
  /** Rules in trial speak too: for the evaluation. Default false. */
  readonly trial?: boolean;
}

let all: Compiled | null = null;

/** What the rules of tone say of a draft, in reading order. Pure; the rules are compiled at the first call. */
export function analyzeTone(document: DraftDocument, options: ToneOptions): Finding[] {
  all ??= compileRules(RULES);
  return runRules(all, document, options);
}

/**
 * Of rules that guess at a meaning, what only some readers would mind is left unsaid in a draft that sounds calm; a rule that
 * gives way is heard only where no other has advice.
 */
function kept(hits: readonly RuleHit[], { impression }: ToneOptions): readonly RuleHit[] {
  const severity = ({ rule, hit }: RuleHit): Severity => hit.severity ?? rule.severity;
  const sure = hits.filter(
    (one) => !(impression?.calm && one.rule.unlessCalm && severity(one) === 'consider'),
  );
  const others = sure.filter(({ rule }) => !rule.givesWay);
  return others.some((one) => severity(one) !== 'praise') ? others : sure;
}

/** Runs compiled rules over a draft: those of the user's level that are not switched off, one finding a place. */
export function runRules(compiled: Compiled, document: DraftDocument, options: ToneOptions): Finding[] {
  const off = new Set(options.offRules);
  const speaks = (rule: Rule): boolean =>
    speaksAt(rule.level, options.level) &&
    !off.has(rule.id) &&
    (options.trial === true || rule.state !== 'trial');
  return resolve(document, kept(compiled.hits(document, options, speaks), options));
}
