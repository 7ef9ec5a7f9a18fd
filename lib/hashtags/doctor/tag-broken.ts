import type { DraftDocument } from '../../draft/document';
import type { Range } from '../../model/range';
import type { Hit } from '../../tone/rule';
import { splitTag } from '../cues';
import { capitalised, continuation, defineTagRule, inLink, type Tag, tagsOf } from './rule';

/** Inclusive endings that French writes with full stops, hyphens or brackets. */
const INCLUSIVE = /^(?:[.(-](?:e|s|es|ne|nes|le|les|se|ère|ères|euse|euses|trice|trices|ve|ves)\)?)+s?$/u;
/**
 * `#2027`, `#988`: X makes no tag of digits alone. Years and help lines are meant as tags; any other number after the sign is
 * what the sign is for: “number one”, ticket #4471.
 */
const DIGITS = /[#＃](?<![\p{L}\p{M}\p{N}_&/].)(?:(?:19|20)\p{N}\p{N}|[2-9]11|988)(?![\p{L}\p{M}\p{N}_])/gu;
/** `unit #402`, `dossier #1234`: a number sign, not a tag. */
const NUMBERED =
  /(?:unit|apt|suite|room|box|bill|file|issue|case|route|ticket|order|invoice|badge|page|lot|gate|bureau|app|porte|local|salle|chambre|casier|autobus|bus|facture|commande|dossier|no|numéro|number)\.? ?$/iu;
/** `texte#tag`: X makes no tag of what is glued to a word. */
const GLUED = /[#＃](?<=[\p{L}\p{M}\p{N}]{2}.)\p{L}[\p{L}\p{M}\p{N}_]{1,99}/gu;

/** Tags that X cuts short or does not see. */
export const broken = defineTagRule({
  id: 'post/tag-broken',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'twitter-text',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const tag of tagsOf(document)) yield* cutShort(document, tag);
    for (const { 0: sign, index } of document.text.matchAll(DIGITS)) {
      const range = { start: index, end: index + sign.length };
      if (inLink(document, range) || NUMBERED.test(document.text.slice(Math.max(0, index - 12), index)))
        continue;
      yield { range, edits: [{ range, text: sign.slice(1) }], message: 'rule.post/tag-broken.digits' };
    }
    for (const { 0: tag, index } of document.text.matchAll(GLUED)) {
      const range = { start: index, end: index + tag.length };
      if (inLink(document, range)) continue;
      yield { range, edits: [{ range, text: ` ${tag}` }], message: 'rule.post/tag-broken.glued' };
    }
  },
});

function* cutShort(document: DraftDocument, tag: Tag): Iterable<Hit> {
  const rest = continuation(document, tag);
  if (rest === '') return;
  const range: Range = { start: tag.start, end: tag.end + rest.length };
  if (INCLUSIVE.test(rest)) {
    const whole = `#${tag.body}${rest
      .replace(/[.(-]/g, '·')
      .replace(/\)(?=\p{L})/gu, '·')
      .replace(/\)/g, '')}`;
    yield { range, edits: [{ range, text: whole }] };
  } else if (!/[.(]/.test(rest) || INITIALS.test(`${tag.body}${rest}`) || isOneTag(tag.body, rest)) {
    yield { range, edits: [{ range, text: joined(tag.body, rest) }] };
  }
}

/** `#B.C`, `#U.S`. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){1,4}$/u;
/** `#St.Catharines`, `#Dr.Roy`. */
const ABBREVIATED = /^(?:ste?|mt|ft|mr|mrs|ms|dre?|prof)$/iu;

/** True when what a full stop or bracket cuts off belongs to the tag: `#elder.abuse`, not the next sentence in `#WEAAD.Join`. */
const isOneTag = (body: string, rest: string): boolean =>
  rest.startsWith('.') && (ABBREVIATED.test(body) || /^(?:\.\p{Ll}{3,30})+$/u.test(rest));

/** `abus-financier` → `AbusFinancier`; an article before the word goes: `l’aînée` → `Aînée`. */
function joined(body: string, rest: string): string {
  const whole = `${splitTag(body)}${rest}`.replace(/[’'](t|re|ll|ve|m)(?![\p{L}])/giu, '$1');
  if (INITIALS.test(whole)) return `#${whole.replaceAll('.', '')}`;
  const words = whole.split(/[’'ʼ‐‑. -]+/u).filter(Boolean);
  const kept = /^[ld]$/i.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  return `#${kept.map(capitalised).join('')}`;
}
