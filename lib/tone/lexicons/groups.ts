/**
 * Who a post blames or speaks of as one: pieces of patterns (`engines/phrase/syntax.ts`), to be put between other words.
 * `one` takes a singular verb, `many` a plural one; `any` is either. People by age, family, trade and office; institutions.
 */
const EN_ONE = `government|ministry|minister|premier|mayor|province|city|town|municipality|council|department|agency|board
  |bank|hospital|system|management|administration|home|residence|landlord|owner|operator|authority|committee|company
  |industry|society|generation|public|media|staff|police|provider|insurer|employer|politician|official|manager|director
  |doctor|nurse|lawyer|caregiver|daughter|son|family|developer|foundation|funder|state|parliament|opposition|industry`;
const EN_MANY = `governments|ministries|ministers|politicians|officials|bureaucrats|decision-makers|policymakers|leaders|mps
  |mpps|mlas|councillors|banks|bankers|managers|directors|executives|ceos|bosses|homes|residences|owners|landlords|operators
  |families|children|kids|sons|daughters|relatives|grandchildren|grandkids|parents|caregivers|workers|nurses|doctors
  |physicians|professionals|lawyers|notaries|judges|police|officers|inspectors|staff|neighbours|neighbors|people|folks
  |youngsters|teenagers|teens|youth|millennials|students|seniors|elders|adults|boomers|men|women|employers|companies
  |corporations|insurers|journalists|reporters|voters|taxpayers|developers|telecoms|hospitals|agencies|churches|schools
  |authorities|bureaucracies|cities|agencies|providers|heirs|young|funders|foundations|researchers|experts|retirees|tenants|residents|grandparents|media|husbands|wives|spouses|immigrants|clerks|receptionists|drivers`;

const FR_ONE = `gouvernement|ministère|ministre|province|ville|municipalité|mairie|maire|mairesse|conseil|agence|banque|caisse
  |hôpital|système|direction|administration|résidence|chsld|ciusss|cisss|propriétaire|comité|compagnie|entreprise|société
  |génération|jeunesse|public|personnel|police|employeur|politicien|politicienne|élu|gestionnaire|directeur|directrice
  |médecin|avocat|notaire|famille|fils|fille|état|opposition|fondation|bailleur|fonctionnaire|propriétaire|promoteur`;
const FR_MANY = `gouvernements|ministères|ministres|politiciens|politiciennes|élus|élues|députés|députées|fonctionnaires
  |bureaucrates|décideurs|dirigeants|dirigeantes|patrons|gestionnaires|directeurs|banques|banquiers|caisses|assureurs
  |entreprises|compagnies|promoteurs|propriétaires|locateurs|résidences|chsld|hôpitaux|familles|enfants|fils|filles|proches
  |parents|neveux|petits-enfants|héritiers|aidants|préposés|préposées|infirmières|médecins|docteurs|professionnels|avocats
  |notaires|juges|policiers|inspecteurs|employés|employées|voisins|voisines|gens|jeunes|ados|adolescents|étudiants|aînés
  |aînées|vieux|vieilles|retraités|boomers|hommes|femmes|employeurs|journalistes|médias|électeurs|contribuables|villes
  |municipalités|maires|autorités|écoles|chercheurs|experts|organismes|citoyens|canadiens|québécois|milléniaux|adultes|personnes|conjoints|locataires|résidents|adolescentes|grands-parents|policières|intervenants`;

const group = (...lists: string[]): string => `(${lists.join('|').replace(/\s+/g, '')})`;

export const GROUPS = {
  en: {
    one: group(EN_ONE),
    many: group(EN_MANY),
    any: group(EN_ONE, EN_MANY),
    /** “they” and “you” too. */
    anybody: group(EN_ONE, EN_MANY, 'they|you'),
  },
  fr: {
    one: group(FR_ONE),
    many: group(FR_MANY),
    any: group(FR_ONE, FR_MANY),
    anybody: group(FR_ONE, FR_MANY, 'ils|elles|vous|on'),
  },
} as const;
