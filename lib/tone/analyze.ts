import type { DraftDocument } from '../draft/document';
import type { Finding } from '../model/finding';
import { type Level, speaksAt } from '../model/level';
import { type Compiled, compileRules } from './engines/compile';
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

/** Runs compiled rules over a draft: those of the user's level that are not switched off, one finding a place. */
export function runRules(compiled: Compiled, document: DraftDocument, options: ToneOptions): Finding[] {
  const off = new Set(options.offRules);
  const speaks = (rule: Rule): boolean =>
    speaksAt(rule.level, options.level) &&
    !off.has(rule.id) &&
    (options.trial === true || rule.state !== 'trial');
  return resolve(document, compiled.hits(document, options, speaks));
}
