import type { DraftDocument } from '../../draft/document';
import type { Range } from '../../model/range';
import type { Hit } from '../../tone/rule';
import { splitTag } from '../cues';
import { capitalised, continuation, defineTagRule, inLink, type Tag, tagsOf } from './rule';

/** Inclusive endings that French writes with full stops, hyphens or brackets. */
const INCLUSIVE = /^(?:[.(-](?:e|s|es|ne|nes|le|les|se|ère|ères|euse|euses|trice|trices|ve|ves)\)?)+s?$/u;
/** `#2026`: X makes no tag of digits alone. Small numbers are “number one”. */
const DIGITS = /(?<![\p{L}\p{M}\p{N}_&/])[#＃]\p{N}{3,}(?![\p{L}\p{M}\p{N}_])/gu;
/** `unit #402`, `dossier #1234`: a number sign, not a tag. */
const NUMBERED =
  /(?:unit|apt|suite|room|box|bill|file|issue|case|route|ticket|order|invoice|badge|page|lot|gate|bureau|app|porte|local|salle|chambre|casier|autobus|bus|facture|commande|dossier|no|numéro|number)\.? ?$/iu;
/** `texte#tag`: X makes no tag of what is glued to a word. */
const GLUED = /(?<=[\p{L}\p{M}\p{N}]{2})[#＃]\p{L}[\p{L}\p{M}\p{N}_]{1,99}/gu;

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
  } else if (!/[.(]/.test(rest)) {
    yield { range, edits: [{ range, text: joined(tag.body, rest) }] };
  }
}

/** `abus-financier` → `AbusFinancier`; an article before the word goes: `l’aînée` → `Aînée`. */
function joined(body: string, rest: string): string {
  const whole = `${splitTag(body)}${rest}`.replace(/[’'](t|re|ll|ve|m)(?![\p{L}])/giu, '$1');
  const words = whole.split(/[’'ʼ‐‑ -]+/u).filter(Boolean);
  const kept = /^[ld]$/i.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  return `#${kept.map(capitalised).join('')}`;
}
