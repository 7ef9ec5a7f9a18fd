import type { Language } from '../../model/language';

/** What a post is about, by the words that show it. Its names can follow “for” and «pour», whatever comes after. */
interface Subject extends Readonly<Record<Language, string>> {
  readonly shows: RegExp;
}

/** Of public life; the narrower subject first. */
export const NEEDS: readonly Subject[] = [
  {
    shows: /home care|(?:soins|soutien|aide) à domicile/i,
    en: 'home care',
    fr: 'le soutien à domicile',
  },
  {
    shows: /long-term care|nursing home|care home|elder care|chsld|longue durée|résidence/i,
    en: 'long-term care',
    fr: 'les soins de longue durée',
  },
  { shows: /caregiv|aidant/i, en: 'caregivers', fr: 'les proches aidants' },
  { shows: /pension|retire|retrait/i, en: 'pensions', fr: 'les pensions' },
  { shows: /housing|tenant|renter|\brents?\b|logement|loyer|locataire/i, en: 'housing', fr: 'le logement' },
  {
    shows: /hospital|health|doctor|clinic|hôpita|santé|médecin|clinique/i,
    en: 'health care',
    fr: 'les soins de santé',
  },
  { shows: /\bbus\b|transit|transport|autobus/i, en: 'transportation', fr: 'le transport' },
  { shows: /fraud|scam|arnaque/i, en: 'fraud prevention', fr: 'la prévention de la fraude' },
  { shows: /abuse|maltraitance/i, en: 'abuse prevention', fr: 'la lutte contre la maltraitance' },
];
export const ANY_NEED: Readonly<Record<Language, string>> = {
  en: 'older adults',
  fr: 'les personnes aînées',
};

/** Wrongs that a post lays at somebody's door. */
export const WRONGS: readonly Subject[] = [
  {
    shows: /abus|beat|\bhits?\b|starv|hungry|neglect|maltrait|frapp|\bbat\b|affam|néglig|\bfaim\b/i,
    en: 'abuse or neglect',
    fr: 'de la maltraitance',
  },
  {
    shows:
      /steal|stole|\brob|thie|fraud|scam|swindl|\brip|cheat|crook|pocket|overcharg|money|deposit|\bvol|arnaqu|escroc|argent|acompte|empoch|dépouill|surfactur/i,
    en: 'theft or fraud',
    fr: 'un vol ou une fraude',
  },
];

/** The first subject that the words of a post show, its tags aside, in its language; null when none does. */
export const subjectOf = (text: string, subjects: readonly Subject[], language: Language): string | null =>
  subjects.find(({ shows }) => shows.test(text.replace(/#\S+/gu, '')))?.[language] ?? null;
