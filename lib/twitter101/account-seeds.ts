import type { Account, AccountState } from '../model/event';

/** What an account is followed for. Its name is the message `plan.theme.<id>`. */
export const THEMES = ['elder-abuse', 'ageing', 'law', 'money', 'women', 'social-media', 'news'] as const;
export type Theme = (typeof THEMES)[number];

/** An account of the list that ships with the product. Its “why” is the message `account.<handle in lower case>`. */
interface Seed extends Omit<Account, 'why'> {
  readonly handle: string;
  readonly theme: Theme;
  /** Where the row comes from. */
  readonly source: string;
  /** Day on which somebody last looked at the account, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly status: Exclude<AccountState, 'own'>;
}

const GUIDE = 'network’s guide of 2015';
const SEEN = { source: GUIDE, checkedOn: '2015-07-23', status: 'seed2015' } as const;

/**
 * The accounts that the network suggested in 2015. Nobody has confirmed the handles since, and each row says so; bodies known
 * to have changed their name or closed say that too (elder abuse network's sites and news, read 2026-11-22).
 */
export const SEEDS = [
  { handle: 'rcpmta', name: 'RCPMTA / CNPEA', language: 'both', theme: 'elder-abuse', role: 'peer', ...SEEN },
  {
    handle: 'NCEAatUSC',
    name: 'National Center on Elder Abuse',
    language: 'en',
    theme: 'elder-abuse',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'ElderAbuseOnt',
    name: 'Elder Abuse Prevention Ontario',
    language: 'en',
    theme: 'elder-abuse',
    role: 'influencer',
    ...SEEN,
    status: 'renamed',
  },
  {
    handle: 'VAF_aocVF',
    name: 'Voisins, amis et familles',
    language: 'fr',
    theme: 'elder-abuse',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'cagacg',
    name: 'Association canadienne de gérontologie',
    language: 'both',
    theme: 'ageing',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'ACFCan',
    name: 'Agence de la consommation en matière financière du Canada',
    language: 'fr',
    theme: 'money',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'NICElderly',
    name: 'National Initiative for the Care of the Elderly',
    language: 'en',
    theme: 'ageing',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'ReseauFemmes',
    name: 'Réseau-Femmes Colombie-Britannique',
    language: 'fr',
    theme: 'women',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'ajefsl',
    name: 'Association des juristes d’expression française de la Saskatchewan',
    language: 'fr',
    theme: 'law',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'CCElderLaw',
    name: 'Canadian Centre for Elder Law',
    language: 'en',
    theme: 'law',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'DroitPersonneCa',
    name: 'Commission canadienne des droits de la personne',
    language: 'fr',
    theme: 'law',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'Hootsuite',
    name: 'Hootsuite',
    language: 'en',
    theme: 'social-media',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'huffpost50',
    name: 'HuffPost 50',
    language: 'en',
    theme: 'news',
    role: 'influencer',
    ...SEEN,
    status: 'closed',
  },
  {
    handle: 'LaurenBacon',
    name: 'Lauren Bacon',
    language: 'en',
    theme: 'social-media',
    role: 'influencer',
    ...SEEN,
  },
] as const satisfies readonly Seed[];

export type SeedKey = Lowercase<(typeof SEEDS)[number]['handle']>;
