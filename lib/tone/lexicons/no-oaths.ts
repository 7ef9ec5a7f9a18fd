import type { ByLanguage } from '../engines/phrase';

/** Oaths that soften a sacre: mild, and in praise none at all. */
export const MILD_SACRE =
  '(tabarnouche|tabarouette|mautadit|mautadite|mautadits|maudit|maudite|maudits|maudites|torrieu|torrieux|batinse|cristie|mozusse|saudit)';

/** What reads like an oath and is none: dishes, swords, cursed poets, an illness that is cursed, a town named so. */
export const NO_OATHS: ByLanguage<string> = {
  en: [
    '(bastard|bastards) (sword|file|title)',
    'damn* by',
    'damned if',
    'finger prick',
    'Damn (Yankees|Yankee)',
    'Damn the <capital>',
    'damn (the)? (weather|rain|snow|ice|cold|wind|heat|mosquitoes|blackflies|potholes|torpedoes)',
  ],
  fr: [
    '(maudite|maudit|mautadite|mautadit) (belle|beau|bonne|bon|grosse belle) _',
    'bordel de <capital>',
    `(bien|bon|bonne|bons|bonnes|beau|belle|fier|fiers|fière|content|contents|contente|contentes|drôle|fort|forts|chanceux|hâte) en ${MILD_SACRE}`,
    '(oreille|oreilles) de (crisse|christ)',
    '(maudit|maudite|maudits|maudites) (maladie|maladies|cancer|alzheimer|solitude|arthrite|arthrose|douleur|douleurs|pandémie|covid|virus|déprime|parkinson|fatigue)',
    '(maudit|maudite|maudits|maudites) (maringouin|maringouins|moustique|moustiques|mouches|neige|verglas|hiver|pluie|vent|froid|gel|grippe|rhume|canicule|météo)',
    "(maudit|mautadit|torrieu) (que|qu') (il|ça|c'|on|le temps) _{0,2} (froid|chaud|beau|bon|bons|neige|pleut|vente|fier|fiers|content|contents|bien)",
    '(la|le|les) (maudite|maudit|maudits) <capital>',
    "(calice|calices|ciboire|ciboires|tabernacle|hostie|hosties) (d'|en|de) (argent|or|étain|bois|bronze|cristal|marbre|chêne|la (paroisse|messe|sacristie|chapelle|cathédrale))",
    '(maudit|maudite) _{0,2} , (nous|me|lui)? (dit|disait|disent|lance|lançait|répétait|répète)',
    '(ostie|osties|hostie|calice|calices|ciboire|ciboires|tabernacle|tabernacles) (et|,|ou) (ostie|osties|hostie|calice|calices|câlice|ciboire|ciboires|tabernacle|tabernacles|patène|encensoir|encensoirs)',
    '(poète|poètes|auteur|auteurs|peintre|film|roman|être|es|sois|soit|soient|sont) (maudit|maudite|maudits|maudites)',
    'piqu* (nique|niquer)',
    'piqu* (niques|niqueurs)',
    'cul de (sac|jatte|poule)',
    'culs de sac',
    'gueule de (bois|loup)',
    'la gueule du loup',
    '(la|de) (putain) respectueuse',
  ],
};
