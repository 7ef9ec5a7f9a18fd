/**
 * Parties of Canada and its provinces, and people known for their part in one, as phrase patterns for `professional/partisan`.
 * Nothing here says who leads what today: who has held or sought office for a party stays known for it, a name alone never
 * raises anything, and “the leader of the NDP”, «le chef du PQ», “this premier” are seen by the party or the office.
 */

/** Words that are a party by themselves. A capital is asked for where the small word is an ordinary one. */
export const PARTIES = {
  both: [
    'NDP',
    'NPD',
    'CAQ',
    'PLQ',
    'PCQ',
    'UCP',
    'PPC',
    'PQ',
    'QS',
    'Bloc (québécois)?',
    'Québec solidaire',
    'Parti (libéral|conservateur|progressiste-conservateur|québécois|vert|populaire)',
    'Coalition avenir (québec)?',
  ],
  en: [
    '(the|our|these|those|no|any|vote|voting|voted)? (liberals|tories|new democrats|conservatives|grits|dippers|separatists)',
    '(the|vote|voting) Greens',
    '(Liberal|Conservative|Tory|Green|NDP|CAQ|PQ|UCP|New Democrat|Sask|Saskatchewan|United Conservative|Progressive Conservative|Republican|Democrat) (party|government|leader|caucus|candidate|mp|mps|mpp|mla|minister|premier|majority|team|regime|cabinet|politicians|voters|policies|policy|cuts|promises|win|loss|defeat|sweep|rally|sign|signs|victory|campaign|ticket)',
    "(People's|Green) Party",
  ],
  fr: [
    '(les|des|aux|ces|nos) (libéraux|conservateurs|péquistes|caquistes|néo-démocrates|bloquistes|solidaires|néodémocrates)',
    '(gouvernement|parti|chef|cheffe|député|députée|députés|candidat|candidate|ministre|ministres|élus|équipe|premier ministre|régime) (libéral|libérale|libéraux|conservateur|conservatrice|conservateurs|caquiste|caquistes|péquiste|péquistes|solidaire|solidaires|néo-démocrate|néo-démocrates|bloquiste|vert|verte|du PQ)',
    '(assemblée|ralliement|rassemblement|soirée|équipe|députée|mairesse|victoire|campagne) (libéral|libérale|conservateur|conservatrice|caquiste|péquiste|solidaire|néo-démocrate|bloquiste)',
    '(les|aux) progressistes-conservateurs',
    '(promesses|promesse|politiques|politique|coupes|coupures|mesures|mensonges) (libérales|libérale|conservatrices|conservatrice|caquistes|caquiste|péquistes|péquiste|solidaires)',
    'Parti vert',
  ],
} as const;

/** Known by the surname where an office or a government stands beside it. */
const SURNAMES = [
  'Carney',
  'Poilievre',
  'Trudeau',
  'Legault',
  'Harper',
  'Singh',
  'Duhaime',
  'Plamondon',
  'Fréchette',
  'Milliard',
  'Kinew',
  'Eby',
  'Nenshi',
  'Drainville',
  'Couillard',
  'Mulroney',
  'Trump',
];
const FEDERAL = [
  'Mark Carney',
  'Pierre Poilievre',
  'Justin Trudeau',
  'Stephen Harper',
  'Jagmeet Singh',
  'Avi Lewis',
  'Elizabeth May',
  'Maxime Bernier',
  'Yves-François Blanchet',
];
const QUEBEC = [
  'François Legault',
  'Christine Fréchette',
  'Bernard Drainville',
  'Christian Dubé',
  'Sonia Bélanger',
  'Marguerite Blais',
  'Paul St-Pierre Plamondon',
  'PSPP',
  'Charles Milliard',
  'Pablo Rodriguez',
  'Ruba Ghazal',
  'Sol Zanetti',
  'Manon Massé',
  'Gabriel Nadeau-Dubois',
  'Éric Duhaime',
];
const OTHER_PROVINCES = [
  'Doug Ford',
  'Marit Stiles',
  'Mike Schreiner',
  'Bonnie Crombie',
  'David Eby',
  'John Rustad',
  'Danielle Smith',
  'Naheed Nenshi',
  'Scott Moe',
  'Carla Beck',
  'Wab Kinew',
  'Susan Holt',
  'Tim Houston',
  'Tony Wakeham',
  'John Hogan',
  'Rob Lantz',
];

const ONE_NAME = SURNAMES.join('|');

export const LEADERS = {
  full: `(${[...FEDERAL, ...QUEBEC, ...OTHER_PROVINCES].join('|')})`,
  /** Known by the surname, beside an office or alone. */
  office: `(premier|prime minister|leader|chef|cheffe|gouvernement|ministre|premier ministre|première ministre|équipe|team|minister) (de|d'|of)? (${ONE_NAME}|Ford|Smith|Moe|Holt|Houston|Lewis|Blanchet|Rodriguez|Ghazal)`,
  government: `(${ONE_NAME}|Ford|Smith|Moe|Holt|Houston) (government|regime|team|liberals|conservatives|cabinet|majority)`,
  possessive: "(Carney's|Poilievre's|Trudeau's|Ford's|Smith's|Legault's|Eby's|Moe's)",
  surname: `(Carney|Poilievre|Trudeau|Legault)`,
} as const;
