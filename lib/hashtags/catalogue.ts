import type { Language } from '../model/language';
import type { ObservanceId } from './calendar';
import type { Theme } from './themes';

/**
 * What is known of a tag's life:
 * - `official`: the campaign's own organisers ask for it;
 * - `used`: seen in posts or pages of the field;
 * - `plain`: a word of the field that readers may look for; nobody promises a conversation behind it;
 * - `past`: its campaign is over: kept so that it is never offered again.
 */
export type TagStatus = 'official' | 'used' | 'plain' | 'past';

export interface CatalogueTag {
  /** With `#`; `{year}` is the year of its observance. */
  readonly tag: string;
  readonly language: Language | 'both';
  readonly theme: Theme;
  /** The same in the other language; absent where none is known. */
  readonly twin?: string;
  /** Offered before and during this observance only. */
  readonly season?: ObservanceId;
  readonly source: string;
  readonly checkedOn: string;
  readonly status: TagStatus;
}

type Row = Omit<CatalogueTag, 'checkedOn' | 'source'> & Partial<CatalogueTag>;

const ARTICLE = 'RCPMTA / CNPEA, « Twitter 101 » (2015)';
const VOCABULARY = 'Vocabulary of the field';

const rows = (source: string, checkedOn: string, list: readonly Row[]): CatalogueTag[] =>
  list.map((row) => ({ source, checkedOn, ...row }));

/** A word of the field in both languages. */
const pair = (theme: Theme, fr: string, en: string, more: Partial<Row> = {}): readonly Row[] => [
  { tag: fr, language: 'fr', theme, twin: en, status: 'plain', ...more },
  { tag: en, language: 'en', theme, twin: fr, status: 'plain', ...more },
];

/** The field's tags, best first within a theme. Never copied from a ranking: each row has its source and its day. */
export const CATALOGUE: readonly CatalogueTag[] = [
  ...rows('https://eldermistreatment.usc.edu/weaad-home/', '2026-11-22', [
    { tag: '#WEAAD', language: 'both', theme: 'elder-abuse', season: 'elder-abuse-day', status: 'official' },
    { tag: '#ElderAbuse', language: 'en', theme: 'elder-abuse', twin: '#Maltraitance', status: 'used' },
    { tag: '#ElderJustice', language: 'en', theme: 'rights', twin: '#DroitDesAînés', status: 'used' },
  ]),
  ...rows('https://competition-bureau.canada.ca (Fraud Prevention Month)', '2026-11-22', [
    {
      tag: '#FPM{year}',
      language: 'en',
      theme: 'fraud',
      twin: '#MPF{year}',
      season: 'fraud-month',
      status: 'official',
    },
    {
      tag: '#MPF{year}',
      language: 'fr',
      theme: 'fraud',
      twin: '#FPM{year}',
      season: 'fraud-month',
      status: 'official',
    },
  ]),
  ...rows('https://www.federalretirees.ca; United Nations', '2026-11-22', [
    { tag: '#UNIDOP', language: 'both', theme: 'aging', season: 'older-persons-day', status: 'used' },
    {
      tag: '#NationalSeniorsDay',
      language: 'en',
      theme: 'aging',
      season: 'older-persons-day',
      status: 'used',
    },
  ]),
  ...rows('https://barrie360.com (GivingTuesday in Canada); https://givingtuesday.ca', '2026-11-23', [
    {
      tag: '#GivingTuesdayCA',
      language: 'en',
      theme: 'giving',
      twin: '#MardiJeDonne',
      season: 'giving-tuesday',
      status: 'official',
    },
    {
      tag: '#MardiJeDonne',
      language: 'fr',
      theme: 'giving',
      twin: '#GivingTuesdayCA',
      season: 'giving-tuesday',
      status: 'official',
    },
  ]),
  ...rows('https://caledoncitizen.com (24 April 2025)', '2026-11-23', [
    { tag: '#NVW{year}', language: 'en', theme: 'volunteering', season: 'volunteer-week', status: 'used' },
  ]),
  ...rows(VOCABULARY, '2026-11-23', [
    { tag: '#Maltraitance', language: 'fr', theme: 'elder-abuse', twin: '#ElderAbuse', status: 'plain' },
  ]),
  ...rows(ARTICLE, '2026-11-22', [
    {
      tag: '#AbusFinancier',
      language: 'fr',
      theme: 'financial-abuse',
      twin: '#FinancialAbuse',
      status: 'used',
    },
    { tag: '#DroitDesAînés', language: 'fr', theme: 'rights', twin: '#ElderJustice', status: 'used' },
    { tag: '#MauvaisTraitements', language: 'fr', theme: 'elder-abuse', twin: '#ElderAbuse', status: 'used' },
    { tag: '#Aînés', language: 'fr', theme: 'aging', twin: '#OlderAdults', status: 'used' },
    { tag: '#WEAADWeekly', language: 'both', theme: 'elder-abuse', status: 'past' },
    { tag: '#CompteSurMoiCA', language: 'fr', theme: 'financial-literacy', status: 'past' },
  ]),
  ...rows('https://cnpea.ca; https://www.eapon.ca', '2026-11-22', [
    { tag: '#UprootAbuse', language: 'en', theme: 'elder-abuse', status: 'past' },
    { tag: '#RightsDoNotGetOld', language: 'en', theme: 'rights', status: 'past' },
  ]),
  ...rows(VOCABULARY, '2026-11-23', [
    {
      tag: '#FinancialAbuse',
      language: 'en',
      theme: 'financial-abuse',
      twin: '#AbusFinancier',
      status: 'plain',
    },
    { tag: '#OlderAdults', language: 'en', theme: 'aging', twin: '#Aînés', status: 'plain' },
    ...pair('fraud', '#PréventionDeLaFraude', '#FraudPrevention'),
    ...pair('elder-law', '#DroitDesPersonnesAînées', '#ElderLaw'),
    ...pair('ageism', '#Âgisme', '#Ageism'),
    ...pair('caregiving', '#ProchesAidants', '#Caregivers'),
    ...pair('isolation', '#IsolementSocial', '#SocialIsolation'),
    ...pair('dementia', '#Alzheimer', '#Dementia'),
    ...pair('long-term-care', '#SoinsDeLongueDurée', '#LongTermCare'),
    ...pair('housing', '#Logement', '#Housing'),
    ...pair('volunteering', '#Bénévolat', '#Volunteering'),
    ...pair('financial-literacy', '#LittératieFinancière', '#FinancialLiteracy'),
    ...pair('giving', '#Philanthropie', '#Fundraising'),
    ...pair('non-profit', '#OBNL', '#NonProfit'),
  ]),
];
