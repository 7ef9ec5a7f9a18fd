import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, inEntity, rangeOfMatch, surroundings } from '../rule';
import { ownerOf } from '../whose';

const FRENCH_STREET =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Z]?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]oul\.|[Cc]hemin|[Cc]h\.|[Pp]lace|[Rr]ang|[Rr]oute|[Mm]ontée|[Cc]ôte|[Aa]llée|[Ii]mpasse|[Cc]roissant|[Tt]errasse|[Pp]romenade)(?: (?:de la|de|du|des|d[’']|de l[’']|l[’']))? ?[\p{Lu}\d][\p{L}\p{N}’'-]{0,40}(?:[ -]\p{Lu}[\p{L}’'-]{0,40}){0,2}/gu;
const ENGLISH_STREET =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Z]? (?:\p{Lu}[\p{L}’'.-]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Crescent|Cres|Court|Crt|Way|Place|Terrace|Trail|Circle|Close|Row)(?!\p{L})/gu;
/** Canada Post: letters that no code uses are left out. */
const POSTAL_CODE =
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/giu;

/** All three hold a figure: a text without one is not read three times. */
const MAY_BE_PLACE = /\d/;

/** Where a person lives. */
export const privatePlace = definePostRule({
  id: 'post/private-place',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'privacy',
  evenQuoted: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    if (!MAY_BE_PLACE.test(text)) return;
    for (const pattern of [FRENCH_STREET, ENGLISH_STREET, POSTAL_CODE]) {
      for (const match of text.matchAll(pattern)) {
        const range = rangeOfMatch(match);
        const before = text.slice(Math.max(0, range.start - 40), range.start);
        // Without the address itself, whose number would look like an age: `Quincaillerie Tim, 14, rue King`.
        const around = surroundings(text, range).replace(match[0], '…');
        if (!inEntity(document, range) && ownerOf(around, before) === 'person') yield { range };
      }
    }
  },
});
