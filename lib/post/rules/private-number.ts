import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, inEntity, rangeOfMatch, surroundings } from '../rule';

/** Nine digits in threes. Registered charities have nine too, with RR after them. */
const NINE = /\d(?<![\p{N}.,$-].)\d\d[ -]?\d{3}[ -]?\d{3}(?![\p{N}-])(?! ?R[RTPC])/gu;
/** Thirteen to nineteen digits, in groups of four or as American Express writes them, or not grouped. */
const CARD =
  /\d(?<![\p{N}.,$-].)(?:\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|\d{3}[ -]\d{6}[ -]\d{5})(?![\p{N}-])/gu;
/** Nine digits of something that is no person: an invoice, a grant, a parcel. */
const OF_A_THING =
  /(?:invoice|grant|order|file|case|ticket|tracking|parcel|booking|confirmation|charity|registration|meeting|reference|facture|subvention|commande|dossier|billet|suivi|colis|réservation|organisme|enregistrement|rencontre|référence|gst|hst|tps|tvq)(?!\p{L})[^!?\n\d]{0,12}$/iu;
/** Québec’s health card: four letters, eight digits. */
const QUEBEC_HEALTH = /[A-Z](?<![\p{L}\p{N}].)[A-Z]{3}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\p{N}])/gu;
/** Other provinces’: digits alone, so the words before must say it. */
const HEALTH =
  /(?<![\p{L}])(?:health (?:card|number)|ohip|phn|carte (?:santé|soleil|d[’']assurance)|assurance[ -]maladie|ramq|medicare)[^.!?\n\d]{0,30}\d[\d -]{6,13}\d(?!\d)/giu;
/** Health plans that are known by their letters. */
const PLAN = /(?<![\p{L}])(?:ahc|ahcip|msp|mcp|msi)(?: number| no\.?)?[ :#]{1,2}\d[\d -]{6,13}\d(?!\d)/giu;
const ACCOUNT =
  /(?<![\p{L}])(?:account|acct|compte|transit|folio|(?:debit|credit) card|carte (?:de )?(?:débit|crédit)|interac)(?: (?:bancaire|bank|number|numéro|no|n°|#))?\.?[^.!?\n\d]{0,20}\d[\d -]{4,18}\d(?!\d)/giu;
const SAYS_SIN = /(?<![\p{L}])(?:sin|nas|social insurance|assurance sociale)(?![\p{L}])/iu;

/** Every number above has five figures, spaces or hyphens in a row: a text without them is not read five times. */
const MAY_BE_NUMBER = /\d[\d -]{4}/;

/** Numbers that open doors: social insurance, health, bank and payment cards. */
export const privateNumber = definePostRule({
  id: 'post/private-number',
  principle: 'post',
  severity: 'fix',
  level: 'beginner',
  source: 'privacy',
  evenQuoted: true,
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    if (!MAY_BE_NUMBER.test(text)) return;
    for (const match of text.matchAll(CARD)) {
      if (passesLuhn(match[0])) yield* found(document, match, 'rule.post/private-number.card');
    }
    for (const match of text.matchAll(NINE)) {
      const range = rangeOfMatch(match);
      const said = SAYS_SIN.test(surroundings(text, range));
      if (!said && OF_A_THING.test(text.slice(Math.max(0, range.start - 40), range.start))) continue;
      const grouped = /\D/.test(match[0]);
      if (said || (grouped && passesLuhn(match[0]))) yield* found(document, match);
    }
    for (const match of [...text.matchAll(QUEBEC_HEALTH), ...text.matchAll(HEALTH), ...text.matchAll(PLAN)]) {
      yield* found(document, match, 'rule.post/private-number.health');
    }
    for (const match of text.matchAll(ACCOUNT))
      yield* found(document, match, 'rule.post/private-number.card');
  },
});

/** The digits of a match, without the words that led to them. */
function* found(
  document: DraftDocument,
  match: RegExpMatchArray,
  message?: NonNullable<Hit['message']>,
): Iterable<Hit> {
  const whole = rangeOfMatch(match);
  const lead = /^[A-Z]{4}[ -]?\d/.test(match[0]) ? 0 : match[0].search(/\d/);
  const range = { start: whole.start + lead, end: whole.end };
  if (!inEntity(document, range)) yield { range, ...(message && { message }) };
}

/** The check digit of cards and of social insurance numbers. */
function passesLuhn(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (/^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
