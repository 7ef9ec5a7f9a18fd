import type { DraftDocument } from '../draft/document';
import type { Finding } from '../model/finding';
import { type Level, speaksAt } from '../model/level';
import { overlaps } from '../model/range';
import { type Compiled, compileRules, type RuleHit, severityOf } from './engines/compile';
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
 * In a draft that sounds calm, rules that guess at a meaning keep to themselves what only some readers would mind, and only ask
 * about the rest; plain words they report as ever. A rule that gives way is heard only beside praise, and what deserves praise has no undertone.
 */
function kept(hits: readonly RuleHit[], { impression }: ToneOptions): readonly RuleHit[] {
  if (impression?.calm) return hits.flatMap(inCalm);
  return hits.filter(
    (one) => !one.rule.givesWay || !hits.some((praise) => !praise.rule.givesWay && touch(one, praise)),
  );
}

const touch = (one: RuleHit, other: RuleHit): boolean =>
  one.hit.range !== null && other.hit.range !== null && overlaps(one.hit.range, other.hit.range);

function inCalm(one: RuleHit): readonly RuleHit[] {
  if (!one.rule.unlessCalm || one.hit.plain) return [one];
  return severityOf(one) === 'fix' ? [{ ...one, hit: { ...one.hit, severity: 'consider' } }] : [];
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
