import type { Account, AccountState } from '../model/event';

/** An account of the list that ships with the product. Its “why” is the message `account.<handle in lower case>`. */
interface Seed extends Omit<Account, 'why'> {
  readonly handle: string;
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
  { handle: 'rcpmta', name: 'RCPMTA / CNPEA', language: 'both', role: 'peer', ...SEEN },
  {
    handle: 'NCEAatUSC',
    name: 'National Center on Elder Abuse',
    language: 'en',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'ElderAbuseOnt',
    name: 'Elder Abuse Prevention Ontario',
    language: 'en',
    role: 'influencer',
    ...SEEN,
    status: 'renamed',
  },
  { handle: 'VAF_aocVF', name: 'Voisins, amis et familles', language: 'fr', role: 'peer', ...SEEN },
  {
    handle: 'cagacg',
    name: 'Association canadienne de gérontologie',
    language: 'both',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'ACFCan',
    name: 'Agence de la consommation en matière financière du Canada',
    language: 'fr',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'NICElderly',
    name: 'National Initiative for the Care of the Elderly',
    language: 'en',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'ReseauFemmes',
    name: 'Réseau-Femmes Colombie-Britannique',
    language: 'fr',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'ajefsl',
    name: 'Association des juristes d’expression française de la Saskatchewan',
    language: 'fr',
    role: 'peer',
    ...SEEN,
  },
  {
    handle: 'CCElderLaw',
    name: 'Canadian Centre for Elder Law',
    language: 'en',
    role: 'influencer',
    ...SEEN,
  },
  {
    handle: 'DroitPersonneCa',
    name: 'Commission canadienne des droits de la personne',
    language: 'fr',
    role: 'influencer',
    ...SEEN,
  },
  { handle: 'Hootsuite', name: 'Hootsuite', language: 'en', role: 'influencer', ...SEEN },
  {
    handle: 'huffpost50',
    name: 'HuffPost 50',
    language: 'en',
    role: 'influencer',
    ...SEEN,
    status: 'closed',
  },
  { handle: 'LaurenBacon', name: 'Lauren Bacon', language: 'en', role: 'influencer', ...SEEN },
] as const satisfies readonly Seed[];

export type SeedKey = Lowercase<(typeof SEEDS)[number]['handle']>;
