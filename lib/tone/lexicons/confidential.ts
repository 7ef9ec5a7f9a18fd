/** For `professional/confidential`: who is named, and what should not stand beside the name. */
const CLIENTS =
  '(client|clients|resident|residents|patient|patients|member|members|participant|participants|tenant|tenants|caller|callers|service user|service users|user|users|beneficiary)';
const USAGERS =
  '(client|cliente|clients|clientes|usager|usagère|usagers|usagères|patient|patiente|patients|patientes|résident|résidente|résidents|résidentes|bénéficiaire|bénéficiaires|membre|membres|locataire|locataires|participant|participante|participants|participantes|protégé|protégée)';

/** “Mrs. Chen”, «M. Roy»: a detail about health, room or file beside it is too much. */
export const TITLED = {
  en: {
    man: '(mr|mister) .? <capital> <name>?',
    woman: '(mrs|ms|miss) .? <capital> <name>?',
  },
  fr: {
    man: '(m|monsieur) .? <capital> <name>?',
    woman: '(mme|mlle|madame) .? <capital> <name>?',
  },
} as const;

/** “our client Jean”, “Dorothy, one of our residents”: any detail is too much. */
export const CLIENT = {
  en: [
    `(our|my|a|the|one of our|one of my|another of our) (dear|oldest|older|elderly|new|longtime|long-time|regular|favourite)? ${CLIENTS} (of ours)? (,|called|named)? (mr|mrs|ms|miss)? .? <name> <name>? ,?`,
    `${CLIENTS} of (ours|mine) (,|called|named)? <name> <name>? ,?`,
    `<capital> <name>? , (who is|is)? (one of our|one of my|a|our|another) (dear|oldest|new)? ${CLIENTS} (of ours)?`,
    `<capital> <name>? is (one of our|one of my|our|a) (dear|oldest|new)? ${CLIENTS}`,
  ],
  fr: [
    `(notre|nos|mon|ma|un de nos|une de nos|l'un de nos|l'une de nos|un de mes|une de mes|un|une) (chère|cher|nouvelle|nouveau)? ${USAGERS} (,|nommé|nommée|appelé|appelée)? (m|mme|monsieur|madame)? .? <name> <name>? ,?`,
    `<capital> <name>? , (notre|mon|ma|une|un|l'un|l'une) (de nos|de mes|chère|cher)? ${USAGERS}`,
    `<capital> <name>? est (notre|une|un|l'un|l'une) (de nos|de mes)? ${USAGERS}`,
  ],
} as const;

/** “Joe Martin, 78, of…”: a full name with an age counts as a titled one. */
export const AGED = {
  en: ['<capital> <name> , (who is|aged|age)? <number> (years old|yrs)? ,'],
  fr: ['<capital> <name> , (âgé de|âgée de)? <number> ans ,'],
} as const;

const ROADS = '(street|st|avenue|ave|road|rd|drive|lane|crescent|boulevard|blvd|court|place|way)';
const RUES = '(rue|avenue|boulevard|chemin|rang|route|place|allée)';

/** “Bob Carter, 16 Elm Street, he has…”: a name with a door and a story. */
export const ADDRESSED = {
  en: [
    `[<capital> <name> , (of|at|from|who lives at|living at)? <number> <capital> <capital>? ${ROADS}] (,|:|;|—|-)? (he|she|his|her|who|needs|has|is|was)`,
  ],
  fr: [
    `[(m|mme|mlle|monsieur|madame)? .? <capital> <name> , (du|au|qui (habite|demeure|vit) au)? <number> ,? ${RUES} (des|de la|de l'|de|du)? <capital> <name>?] (,|:|;|—|-)? (il|elle|son|sa|ses|qui|a|est|doit|vit)`,
  ],
} as const;

/** Health, room, file. */
export const SECRET = {
  en: [
    'room <number>',
    '(apartment|apt|unit|suite|room) .? (<number>|<capital>)',
    '(tried to (end|take)|wants to die|wanted to die|attempted suicide|suicide attempt|self-harm|overdosed|drinks too much|when (he|she) drinks|gambling|in debt|bankrupt|evicted|rehab|restraining order|hospital|icu|coma)',
    "(diagnosed|diagnosis|dementia|alzheimer|alzheimers|alzheimer's|parkinson|parkinson's|cancer|tumour|tumor|chemo|chemotherapy|depression|depressed|schizophrenia|bipolar|diabetes|diabetic|hiv|incontinent|incontinence|stroke|overdose|suicidal|psychiatric|palliative|terminal|terminally|dialysis|medication|medications|addiction|alcoholic|hospitalized|surgery|amputated|antidepressants|delusions|memory loss|confused|bedridden|bruise|bruises)",
    '(file|case) (number|no|nº|#)? .? <number>',
    '(social insurance|health card|date of birth|born on)',
    'born (<number>|(january|february|march|april|may|june|july|august|september|october|november|december) <number>)',
  ],
  fr: [
    'chambre <number>',
    '(appartement|app|appart|logement|porte|chambre) .? <number>',
    '(voulu mourir|veut mourir|tenté de (se|mettre)|mettre fin à ses jours|tentative de suicide|en finir|automutilation|boit trop|quand (il|elle) boit|jeu compulsif|endetté|endettée|faillite|évincée|désintox|ordonnance|hôpital|soins intensifs|coma)',
    '(diagnostic|démence|alzheimer|parkinson|cancer|tumeur|chimiothérapie|chimio|dépression|dépressif|dépressive|schizophrénie|bipolaire|diabète|diabétique|vih|incontinent|incontinente|incontinence|avc|surdose|suicidaire|psychiatrie|psychiatrique|palliatifs|terminale|dialyse|médicaments|médication|toxicomanie|alcoolique|hospitalisé|hospitalisée|opéré|opérée|amputé|amputée|antidépresseurs|pertes de mémoire|confus|confuse|alité|alitée|ecchymoses|bleus)',
    '(dossier) (numéro|no|nº|#)? .? <number>',
    '(assurance sociale|assurance maladie|date de naissance|né le|née le)',
  ],
} as const;

/** Age, home, family story: two of them beside a name tell who it is. */
export const TELLING = {
  en: [
    '<number> (years old|year old|yrs old|yr old)',
    '(aged|age|at) <number>',
    ', <number> (,|and|in|of|from|who|$)',
    '(lives|living|live) (alone|by (herself|himself)|on (her|his) own) ',
    '(lives|living) (alone)? (on|at|in|near|above) (<number>|<name>|the|a)',
    '(street|avenue|road|boulevard|crescent|drive|lane)',
    '(her|his) (own)? (son|daughter|husband|wife|nephew|niece|grandson|granddaughter|brother|sister|caregiver|children|landlord|neighbour|family) _',
    '(has|with) (no|nobody|no one) (family|else|one)?',
    '(is|was) (being)? (abused|defrauded|robbed|beaten|evicted|exploited|scammed|neglected|mistreated|hit)',
    '(won|lost) (her|his|their) (case|appeal|claim|hearing)',
    '(got|gets|received|receives|owes) <number>',
    '(lost|gave|sent|owes) (all)? (her|his)? (life savings|savings|<number>)',
  ],
  fr: [
    '<number> ans',
    '(âgé|âgée) de <number>',
    '(vit|habite|demeure|reste) (toujours)? (seul|seule)',
    "(vit|habite|demeure) (seul|seule)? (au|à|dans|sur|rue|près|en haut|chez) (<number>|<name>|la|le|l')?",
    '(rue|avenue|boulevard|chemin|rang) (des|de|du|de la)? (<name>|<capital>)',
    '(son|sa|ses) (propre)? (fils|fille|mari|femme|conjoint|conjointe|neveu|nièce|petit-fils|petite-fille|frère|soeur|proche|enfants|propriétaire|voisin|famille) _',
    "(n'a|a) (plus|aucune|pas de|aucun) (de)? (famille|proche|proches|parenté|enfants)",
    "n'a (plus)? personne (d'autre|au monde|$|,|pour)",
    "(est|était|a été|s'est fait|se fait) (battu|battue|fraudé|fraudée|volé|volée|frauder|voler|maltraité|maltraitée|négligé|négligée|exploité|exploitée|évincé|évincée|expulsé|expulsée|frappé|frappée)",
    '(gagné|perdu) (sa|son) (cause|procès|appel|réclamation)',
    '(a reçu|reçoit|touche|a eu|doit|devait) <number>',
    "(perdu|donné|envoyé|doit) (toutes)? (ses|son|l'|ses propres)? (économies|épargnes|<number>)",
  ],
} as const;

/** Told by themselves, in public, or in mourning: no secret. The last of each list is no reason to print where somebody lives. */
export const OPEN = {
  en: [
    "(with|gave|given|has) (her|his|their|the family's|family)? (kind|full|written)? (permission|consent|agreement|blessing)",
    '(shares|shared|sharing|tells|told|telling) (us)? (her|his|their) (own)? story',
    '(tells|recalls|remembers|recounts|teaches|performs|reads|explains) (how|why|us|what|when|the|her|his) _',
    '(passed away|died|obituary|funeral|condolences|in memory|memory of|celebration of life|late mr|late mrs|rest in peace|missing|last seen|silver alert)',
    '(author|speaker|speaks|guest|panel|panellist|panelist|host|keynote|presents|presentation|workshop|lecture|minister|senator|mayor|premier|professor|actor|actress|documentary|film|book|podcast|interview|cbc|ctv|global news|court|judge|police|at <number> (am|pm)|charged|accused|convicted|sentenced|testified|advocate|birthday|anniversary|veteran|medal|award|honoured|will (speak|talk|answer|present|join|share|explain)|researcher|champion|ambassador|fictional|example|imagine|not (her|his) real name|name changed|names changed|pseudonym)',
  ],
  fr: [
    '(voulait|voulaient|souhaitait|souhaitaient) que',
    "(avec|a donné|donne) (son|leur|sa|l') (aimable|plein)? (accord|consentement|permission|autorisation)",
    "(avec) (l'accord|la permission|le consentement|l'autorisation) (de|du|des)",
    "(raconte|témoigne|partage|livre|confie) (ici|aussi|elle-même|lui-même)? (son|sa|avec|dans|à) (histoire|parcours|récit|vécu|témoignage|courage|notre|l'|cœur|balado)?",
    '(décédé|décédée|décès|funérailles|obsèques|condoléances|mémoire de|sympathies|nous a quittés|nous a quittées|disparu|disparue|vu pour la dernière|vue pour la dernière|recherché|recherchée|feu)',
    '(auteur|auteure|autrice|conférencier|conférencière|conférence|invité|invitée|panel|anime|animera|présente|présentera|atelier|ministre|sénateur|sénatrice|maire|mairesse|premier ministre|professeur|professeure|comédien|comédienne|documentaire|film|livre|balado|entrevue|radio-canada|tva|cour|juge|police|à <number> h|accusé|accusée|accusation|coupable|condamné|condamnée|protecteur|anniversaire|ancien combattant|médaille|prix|honoré|honorée|parlera|expliquera|répondra|chercheur|chercheuse|ambassadeur|ambassadrice|fictif|exemple|imaginez|nom fictif|prénom fictif|prénom modifié|noms ont été)',
  ],
} as const;
