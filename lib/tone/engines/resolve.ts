import type { DraftDocument } from '../../draft/document';
import { type Finding, SEVERITIES } from '../../model/finding';
import { contains, overlaps, type Range } from '../../model/range';
import type { Rule } from '../rule';
import type { RuleHit } from './compile';
import { Nearby } from './nearby';

/** Ways out offered for one finding: more would be a list to read, not a choice. */
const MOST_SUGGESTIONS = 3;

/**
 * Turns hits into findings: where several are about the same words, the more serious one stays, then the longer one, then
 * the one whose way out can be applied. In reading order, whole-draft findings last.
 */
export function resolve(document: DraftDocument, hits: readonly RuleHit[]): Finding[] {
  const kept: RuleHit[] = [];
  const about = new Nearby<RuleHit>();
  const aboutAll = new Set<Rule>();
  for (const one of [...hits].sort(bySeriousness)) {
    const { range } = one.hit;
    if (!range) {
      if (aboutAll.has(one.rule)) continue;
      aboutAll.add(one.rule);
    } else {
      if (about.some(range.start, range.end, (other) => clash(one, other))) continue;
      about.add(range.start, range.end, one);
    }
    kept.push(one);
  }
  kept.sort((a, b) => startOf(a) - startOf(b));
  const seen = new Map<string, number>();
  return kept.map((one) => finding(document, one, seen));
}

const severityOf = ({ rule, hit }: RuleHit): number => SEVERITIES.indexOf(hit.severity ?? rule.severity);
const lengthOf = ({ hit }: RuleHit): number => (hit.range ? hit.range.end - hit.range.start : 0);
const startOf = ({ hit }: RuleHit): number => hit.range?.start ?? Number.MAX_SAFE_INTEGER;

function bySeriousness(a: RuleHit, b: RuleHit): number {
  const ways = Number((b.hit.edits?.length ?? 0) > 0) - Number((a.hit.edits?.length ?? 0) > 0);
  return severityOf(a) - severityOf(b) || lengthOf(b) - lengthOf(a) || ways || startOf(a) - startOf(b);
}

/**
 * Two findings of one principle about the same words; one about a long stretch leaves room for another about a word within it.
 * Words may lack courtesy and blame somebody at once: each principle speaks for itself.
 */
function clash(one: RuleHit, other: RuleHit): boolean {
  if (!one.hit.range || !other.hit.range) return false;
  if (!overlaps(one.hit.range, other.hit.range)) return false;
  if (one.rule === other.rule) return true;
  if (one.rule.principle !== other.rule.principle) return false;
  return !isMuchWider(other.hit.range, one.hit.range) && !isMuchWider(one.hit.range, other.hit.range);
}

const isMuchWider = (outer: Range, inner: Range): boolean =>
  contains(outer, inner) && outer.end - outer.start > 3 * (inner.end - inner.start);

function finding(document: DraftDocument, { rule, hit }: RuleHit, seen: Map<string, number>): Finding {
  const found = hit.range ? document.text.slice(hit.range.start, hit.range.end) : '';
  const identity = `${rule.id}:${found.toLowerCase()}`;
  const occurrence = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, occurrence);
  const edits = (hit.edits ?? []).slice(0, MOST_SUGGESTIONS);
  return {
    id: `${identity}:${occurrence}`,
    rule: rule.id,
    principle: rule.principle,
    severity: hit.severity ?? rule.severity,
    range: hit.range,
    message: {
      key: hit.message ?? `rule.${rule.id}`,
      params: { found, instead: edits[0]?.text ?? '', ...hit.params },
    },
    suggestions: edits.map((edit, index) => ({ id: String(index + 1), edit })),
    source: rule.source,
  };
}
