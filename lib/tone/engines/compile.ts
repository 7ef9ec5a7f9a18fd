import type { DraftDocument } from '../../draft/document';
import type { Edit, Severity } from '../../model/finding';
import { LANGUAGES, type Language } from '../../model/language';
import type { Range } from '../../model/range';
import type { Hit, PhraseEntry, PhraseRule, Rule, RuleOptions } from '../rule';
import { offerDrops } from './drop-sentence';
import { Nearby } from './nearby';
import { type FoundPhrase, PhraseIndex } from './phrase';
import type { TokenSpan } from './phrase/match';
import { rewrite } from './rewrite';
import { wayAround } from './way-around';

/** A hit and the rule that made it. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

export const severityOf = ({ rule, hit }: RuleHit): Severity => hit.severity ?? rule.severity;

export interface Compiled {
  readonly rules: readonly Rule[];
  /** What the rules that may speak see in a draft, in no order; those that give way only where no other has advice. */
  hits(document: DraftDocument, options: RuleOptions, speaks: (rule: Rule) => boolean): readonly RuleHit[];
}

interface Row {
  readonly rule: PhraseRule;
  /** Absent: an exception of its rule. */
  readonly entry?: PhraseEntry;
}

/**
 * Puts the phrases of all rules into one index, so that a draft is read once however many rules there are.
 *
 * @throws Error naming the pattern when a rule's phrase cannot be read.
 */
export function compileRules(rules: readonly Rule[]): Compiled {
  const index = new PhraseIndex<Row>();
  for (const rule of rules) if ('find' in rule) addPhrases(index, rule);
  const firm = rules.filter((rule) => !rule.givesWay);
  const yielding = rules.filter((rule) => rule.givesWay);
  return {
    rules,
    hits: (document, options, speaks) => {
      const hits = [
        ...phraseHits(document, index.find(document), speaks),
        ...codeHits(document, firm, options, speaks),
      ];
      let heard: readonly RuleHit[] | undefined;
      const faint = (): readonly RuleHit[] => {
        heard ??= [...codeHits(document, yielding, options, speaks)];
        return heard;
      };
      const isAdvised = hits.some((one) => severityOf(one) !== 'praise');
      return offerDrops(document, isAdvised ? hits : [...hits, ...faint()], faint);
    },
  };
}

function addPhrases(index: PhraseIndex<Row>, rule: PhraseRule): void {
  for (const language of [...LANGUAGES, 'both'] as const) {
    for (const one of rule.find[language] ?? []) {
      const entry = typeof one === 'string' ? { find: one } : one;
      index.add(entry.find, { rule, entry }, language);
    }
    for (const pattern of rule.allow?.[language] ?? []) index.add(pattern, { rule }, language);
  }
}

function phraseHits(
  document: DraftDocument,
  found: readonly FoundPhrase<Row>[],
  speaks: (rule: Rule) => boolean,
): RuleHit[] {
  const shields = new Nearby<FoundPhrase<Row>>();
  for (const one of found) if (!one.entry.entry) shields.add(one.match.whole.from, one.match.whole.to, one);
  const hits: PhraseHit[] = [];
  const ready = new Nearby<PhraseHit>();
  for (const one of found) {
    const { rule, entry } = one.entry;
    if (!entry || !speaks(rule)) continue;
    const { reported } = one.match;
    const range = rangeOf(document, reported);
    if (document.isQuoted(range) || (!rule.evenInNames && isNameThroughout(document, reported))) continue;
    const isShielded = (shield: FoundPhrase<Row>): boolean =>
      shield.entry.rule === rule && overlap(shield.match.whole, reported);
    if (shields.some(reported.from, reported.to, isShielded)) continue;
    if (rule.unless?.(document, reported)) continue;
    const hit: PhraseHit = {
      rule,
      span: reported,
      ready: entry.say !== undefined,
      hit: phraseHit(document, one, rule, entry, range),
    };
    hits.push(hit);
    if (hit.ready) ready.add(reported.from, reported.to, hit);
  }
  const isBest = (hit: PhraseHit): boolean =>
    !ready.some(hit.span.from, hit.span.to, (other) => isBetter(other, hit));
  return hits.filter((hit) => hit.ready || isBest(hit));
}

interface PhraseHit extends RuleHit {
  readonly span: TokenSpan;
  /** Its phrase brings a replacement of its own. */
  readonly ready: boolean;
}

/** Of two phrases of one rule about the same words, the one that knows what to say instead is kept. */
const isBetter = (other: PhraseHit, hit: PhraseHit): boolean =>
  other.rule === hit.rule && overlap(other.span, hit.span);

function phraseHit(
  document: DraftDocument,
  one: FoundPhrase<Row>,
  rule: PhraseRule,
  entry: PhraseEntry,
  range: Range,
): Hit {
  const says = entry.say === undefined ? [] : typeof entry.say === 'string' ? [entry.say] : entry.say;
  const language = writingLanguage(document, one);
  const edits = says
    .map((say) => rewrite(document, one.match.reported, filled(document, one, say), language))
    .filter((edit) => leavesSomething(document, edit));
  const around =
    edits.length > 0
      ? null
      : (rule.instead?.(document, one.match.reported) ??
        (rule.leaveOut ? wayAround(document, one.match.reported) : null));
  return {
    range,
    edits: around ? [around] : edits,
    ...(entry.message && { message: entry.message }),
    ...(entry.severity && { severity: entry.severity }),
    ...(entry.plain && { plain: entry.plain }),
  };
}

/** A way out that empties the draft is none. */
const leavesSomething = (document: DraftDocument, { range, text }: Edit): boolean =>
  text !== '' || /\S/.test(document.text.slice(range.end)) || /\S/.test(document.text.slice(0, range.start));

function writingLanguage(document: DraftDocument, one: FoundPhrase<Row>): Language {
  if (one.language !== 'both') return one.language;
  const { language } = document.sentenceOf(one.match.whole.from);
  return language === 'unknown' ? 'en' : language;
}

/** `$1` in a replacement is what the first group of its pattern took. */
function filled(document: DraftDocument, one: FoundPhrase<Row>, say: string): string {
  if (!say.includes('$')) return say;
  const text = say.replace(/\$(\d)/g, (_, number: string) => {
    const span = one.match.groups[Number(number)];
    if (!span || span.to <= span.from) return '';
    const { start, end } = rangeOf(document, span);
    return document.text.slice(start, end);
  });
  // A group that took nothing leaves its two spaces.
  return text === say ? text : text.replace(/ {2,}/g, ' ').trim();
}

function* codeHits(
  document: DraftDocument,
  rules: readonly Rule[],
  options: RuleOptions,
  speaks: (rule: Rule) => boolean,
): Iterable<RuleHit> {
  for (const rule of rules) {
    if ('find' in rule || !speaks(rule)) continue;
    for (const hit of rule.check(document, options)) {
      if (!hit.range || rule.evenQuoted || !document.isQuoted(hit.range)) yield { rule, hit };
    }
  }
}

/** The text range that some tokens cover. */
export function rangeOf(document: DraftDocument, span: TokenSpan): Range {
  const first = document.tokens[span.from];
  const last = document.tokens[span.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

function isNameThroughout(document: DraftDocument, span: TokenSpan): boolean {
  let words = 0;
  for (let at = span.from; at < span.to; at += 1) {
    if (document.tokens[at]?.kind !== 'word') continue;
    if (!document.isName(at)) return false;
    words += 1;
  }
  return words > 0;
}
