import configs from 'twitter-text/dist/configs.js';
import hasInvalidCharacters from 'twitter-text/dist/hasInvalidCharacters.js';
import type { LengthCost, WeightedLength } from '../model/analysis';
import type { Range } from '../model/range';
import { costlySigns } from './costly';
import { emojiOf } from './emoji';
import { entities, urlsOf } from './entities';
import { graphemeStart } from './graphemes';
import { normalized } from './nfc';

/** Weighted characters that X allows: everybody, subscribers, and the pitch's own goal. */
export const LIMITS = { standard: 280, long: 25_000, pitch: 140 } as const;

export interface WeighOptions {
  /** Weighted characters allowed. Default 280. */
  readonly limit?: number;
  /**
   * @names that X put at the head of a reply, which it does not count: their handles (any case, with or without `@`), or
   * `leading` for all at the head when the page does not tell which they are. Default none.
   */
  readonly prefilledMentions?: readonly string[] | 'leading';
}

/** X leaves at most this many @names of a reply uncounted. */
const MOST_PREFILLED = 50;

const RULES = configs.version3;

/** One piece of the text that is counted as a whole, in offsets of the NFC text. */
interface Unit extends Range {
  readonly kind: 'url' | 'emoji' | 'character';
  readonly weight: number;
}

/**
 * Counts a text as X does: twitter-text's version 3 (NFC; links 23; every emoji 2; Latin letters and common punctuation 1,
 * the rest 2). Gives what is left, the part too much, and what surprises writers. Offsets are UTF-16 of `text` as given.
 * Never throws: an unpaired surrogate counts 2.
 */
export function weigh(text: string, options: WeighOptions = {}): WeightedLength {
  const limit = options.limit ?? LIMITS.standard;
  const nfc = normalized(text);
  const free = prefilledEnd(text, options.prefilledMentions ?? []);

  let weighted = 0;
  let tooLongFrom: number | null = null;
  const costs: LengthCost[] = free > 0 ? [{ range: { start: 0, end: free }, kind: 'free', weight: 0 }] : [];
  eachUnit(nfc.text, (unit) => {
    const start = nfc.toDraft(unit.start);
    if (start < free) return;
    weighted += unit.weight;
    if (weighted > limit) tooLongFrom ??= start;
    if (unit.kind !== 'character' || unit.weight > 1) {
      addCost(costs, { start, end: nfc.toDraft(unit.end) }, unit);
    }
  });

  return {
    weighted,
    limit,
    remaining: limit - weighted,
    valid: weighted > 0 && weighted <= limit && !hasInvalidCharacters(nfc.text),
    overflow: tooLongFrom === null ? null : { start: graphemeStart(text, tooLongFrom), end: text.length },
    costs,
    signs: costlySigns(text, costs),
  };
}

/** Emoji and links of a text, in order; a link that begins with an emoji's place wins, as on X. */
function wholesOf(text: string): Unit[] {
  const wholes = new Map<number, Unit>();
  for (const { start, end } of emojiOf(text)) {
    wholes.set(start, { start, end, kind: 'emoji', weight: RULES.defaultWeight / RULES.scale });
  }
  for (const { start, end } of urlsOf(text)) {
    wholes.set(start, { start, end, kind: 'url', weight: RULES.transformedURLLength });
  }
  return [...wholes.values()].sort((a, b) => a.start - b.start);
}

/**
 * Calls back for each unit in order. One object serves all plain characters, so that 25,000 of them cost no memory: read it,
 * do not keep it.
 */
function eachUnit(text: string, take: (unit: Unit) => void): void {
  const wholes = wholesOf(text);
  const character = { start: 0, end: 0, kind: 'character' as const, weight: 0 };
  let next = 0;
  for (let start = 0; start < text.length; ) {
    while ((wholes[next]?.start ?? text.length) < start) next += 1;
    const whole = wholes[next];
    if (whole?.start === start) take(whole);
    else {
      const code = text.codePointAt(start) ?? 0;
      character.start = start;
      character.end = start + (code > 0xffff ? 2 : 1);
      character.weight = isLight(code) ? 1 : DOUBLE;
      take(character);
    }
    start = whole?.start === start ? whole.end : character.end;
  }
}

const DOUBLE = RULES.defaultWeight / RULES.scale;
const LIGHT = RULES.ranges ?? [];
const isLight = (code: number): boolean => LIGHT.some(({ start, end }) => start <= code && code <= end);

/** Neighbours that cost double are one cost: a Japanese sentence is one surprise, not fifty. */
function addCost(costs: LengthCost[], range: Range, unit: Unit): void {
  const kind = unit.kind === 'character' ? 'double' : unit.kind;
  const last = costs.at(-1);
  if (kind === 'double' && last?.kind === 'double' && last.range.end === range.start) {
    costs[costs.length - 1] = {
      range: { start: last.range.start, end: range.end },
      kind,
      weight: last.weight + unit.weight,
    };
  } else {
    costs.push({ range, kind, weight: unit.weight });
  }
}

/** Where the text that counts begins: after the @names at the head, and the spaces that follow them. */
function prefilledEnd(text: string, prefilled: readonly string[] | 'leading'): number {
  if (prefilled.length === 0 || !/^\s*[@＠]/u.test(text)) return 0;
  const handles =
    prefilled === 'leading' ? null : new Set(prefilled.map((name) => name.replace(/^@/u, '').toLowerCase()));
  let end = 0;
  for (const { start, end: after } of entities(text).mentions.slice(0, MOST_PREFILLED)) {
    const handle = text.slice(start + 1, after).toLowerCase();
    if (text.slice(end, start).trim() !== '' || (handles !== null && !handles.has(handle))) break;
    end = after + (/^\s*/u.exec(text.slice(after))?.[0].length ?? 0);
  }
  return end;
}
