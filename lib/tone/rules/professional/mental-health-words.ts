import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const POLICY =
  '(policy|approach|system|government|attitude|attitudes|response|debate|weather|market|management|message|messages|strategy|rules|plan)';

const EN = `
  (an|the|old|some|living with an|a|a hopeless|a nasty)? [(drunk|drunkard)] ($|,|who|at home|in the family|is hard|ruins) => person with an alcohol problem
  (the|those|these|some|old|for|of) [(drunks|drunkards|boozers|winos|alkies)] => people with an alcohol problem
  (it's|that's|this is|it is|that is|is|are|was|how|so|absolutely|totally|completely|pretty|just|simply|gets|getting|sounds|seems|feels|looks) [(crazy|insane|bonkers|nuts)] (,)? (how|that|what|when|the|to|amount|number|$|and|,|right|out|these|this|but|for) => hard to believe
  (is|are|was|were|am|be|you're|they're|we're|i'm) [(crazy|insane|nuts|bonkers|mad)] (if|enough|because|as|or) => mistaken
  (the|a|an|some|these|this|those|such|with|at|of)? [(crazy|insane)] (amount|number|numbers|amounts|high|prices|price|line|lineup|lineups|line-ups|wait|waits|rent|rents|rates|cost|costs|waiting|figures|week|day|year|month|schedule|demand|turnout|rules|paperwork|delays) => unbelievable
  ^ crazy (folks|people|seniors|ladies|neighbours|patients|women|men|old)
  (normal|sane) (people|folks|person) (don't|doesn't|wouldn't|would not|do not|would never|never) 
  (an|a) (immigrant|refugee|muslim|newcomer|foreigner|ex-con|former inmate|former addict|homeless man|homeless woman|black man|black woman|native|welfare recipient) [, but (very|quite|really|so|still)? (clean|honest|polite|nice|hard-working|hardworking|reliable|clever|smart|civilized|trustworthy) ,?] => -
  (isn't|aren't|not|no longer) (really|fully|all) (there|here|themselves|people|a person|human) (anymore|any more|$)
  (unstable|unpredictable) and (dangerous|violent)
  (damaged|defective|broken|abnormal) (people|folks|minds|souls|individuals|kids|children|adults)
  [, (the)? poor (thing|soul|dear) ,] => -
  crazy busy => very busy
  (policy|policies|rule|rules|system|plan|idea|price|prices|rent|rents|decision|situation|world|government|cost|costs|week|month|year|traffic|weather|form|forms|wait|line) (is|are|was|were|has been|gets|seems) (just|completely|totally|absolutely|so|simply|pretty|really|truly)? [(crazy|insane|nuts|bonkers|bananas|mental|ludicrous)] => unreasonable
  (only|just) (a|an)? (crazy|insane|mad) (person|people|one|fool) => troubled $4
  (off|out of) (their|her|his|your|our) (meds|rocker|mind|gourd|head)
  (total|complete|pure|sheer|absolute) (madness|insanity|lunacy) => nonsense
  (cuckoo|loopy|wacky|kooky|nutty|batty|loco|psychotic|manic) (_)? (neighbour|lady|aunt|uncle|ideas|idea|caller|rules|system|policy|plan|week|people|person)
  (having|had|have|gave me|giving me) (a|an) (nervous breakdown|mental breakdown|panic attack|heart attack) (over|about|trying|just|every|because of) (the|this|these|our|to|thinking)
  (busy|working|rising|growing|calling|ringing|spreading|up) [like (crazy|mad)] => fast
  like crazy => a lot
  [driving (_{1,3}) (completely|absolutely)? (crazy|insane|nuts|bonkers|mad|mental|bananas|batty)] => frustrating $1
  [drives (_{1,3}) (completely|absolutely)? (crazy|insane|nuts|bonkers|mad|mental|bananas|batty)] => frustrates $1
  [drive (_{1,3}) (completely|absolutely)? (crazy|insane|nuts|bonkers|mad|mental|bananas|batty)] => frustrate $1
  [drove (_{1,3}) (completely|absolutely)? (crazy|insane|nuts|bonkers|mad|mental|bananas|batty)] => frustrated $1
  (a|some|another|this|that|these|those|the|your|his|her|my|what a) [(crazy|insane)] (person|people|man|woman|lady|neighbour|patient|patients|driver|caller|guy|old|aunt|uncle|idea|rumour) => troubling
  (you'd|you would|you must|i must|we must|they must|must) (have to)? be (crazy|insane|nuts|mad|out of (your|our|their) mind)
  (going|gone|went|go) (crazy|insane|nuts|bonkers|mental|bananas)
  (are|is|was|were) (you|they|we|he|she) (crazy|insane|nuts|mad|mental|out of (your|their) mind)
  (it's|is|was|it is|been|become) (like)? [a (real|total|complete|absolute|true)? (madhouse|nuthouse|loony bin)] => very busy
  (insanity|madness|lunacy|craziness) => nonsense
  (insanely|crazily) => very
  (psychos|lunatics|nutcases|nutjobs|maniacs|wackos|nutters|schizos|crazies|loonies|mental cases) => people
  (a|the|this|that|some|an|total|complete) [(psycho|lunatic|nutcase|nutjob|maniac|wacko|nutter|schizo|mental case|loony)] => person
  the mentally ill => people living with a mental illness
  (is|are|was|were|be|been) [mentally ill] => living with a mental illness
  mentally ill (person|people|man|men|woman|women|patient|patients|senior|seniors|resident|residents|client|clients|neighbour|neighbours|relative|relatives|parent|parents|tenant|tenants|adult|adults|member|members|caller|callers) => $1 living with a mental illness
  mentally ill
  mental patient => person living with a mental illness
  mental patients => people living with a mental illness
  (loony bin|nut house|nuthouse|funny farm|insane asylum|mental asylum|mental institution|padded cell) => psychiatric hospital
  [schizophrenic] ${POLICY} => contradictory
  [bipolar] (_)? ${POLICY} => changeable
  (schedule|portal|website|thermostat|printer|elevator|heating|calendar|form|app|computer|wifi|budget|month|season|spring|winter|week|traffic|market|menu|agenda|plan|line|router|bus|furnace|sky|day|timetable|forecast) (is|are|was|were|has been|seems|looks|got) (completely|totally|so|a bit|truly|kind of|really|pretty|rather)? [(schizophrenic|bipolar|psychotic|schizo|manic)] => unpredictable
  (policy|approach|system|government|response|weather) (is|seems|looks|feels) (completely|totally|so)? [(schizophrenic|bipolar)] => contradictory
  (the|a|all|these|those)? [schizophrenics] => people living with schizophrenia
  a schizophrenic ($|who|and|,|in) => a person living with schizophrenia
  suffers from (mental illness|schizophrenia|bipolar disorder) => lives with $1
  suffer from (mental illness|schizophrenia|bipolar disorder) => live with $1
  suffering from (mental illness|schizophrenia|bipolar disorder) => living with $1
  (so|bit|totally|a little|very|my|super) (ocd|adhd)
  (a|the|this|that|some|an) (homeless|local|old|dirty|poor|young|passed-out|sleeping|known|drunken|violent) [(junkie|junky|druggie|crackhead|drug addict|drug abuser|addict)] => person who uses drugs
  (junkies|druggies|crackheads|drug addicts|drug abusers|addicts) => people who use drugs
  (a|the|this|that|some) [(junkie|druggie|crackhead|drug addict|drug abuser|addict)] => person who uses drugs
  (hysterical|deranged|unhinged|delusional) (seniors|women|woman|lady|widow|client|clients|caller|callers|residents|old|parents|mother|people)`;

const ADJ = '(fou|dingue|dément|débile|capoté|cinglé|malade mental)';
const FR = `
  (,|c'est|est|était|sont|comme) (un|une) [(schizophrène|bipolaire|dépressif|dépressive|psychotique|borderline|maniaco-dépressif)] (,|$|et|qui|a|avait|ne|n'|en)
  (est|sont|devient|devenu|devenue|devenait) [alzheimer] (,|$|depuis|et|mais|avancé)
  (un|cet|l'|son|mon|votre) [(ivrogne|soûlon|alcoolo|saoulon|soulon)] => proche qui a un problème d’alcool
  (de|des|les|ces|aux|et de|trop de|pleins de|avec des) [fous] (autour|parmi|chez|de ce|ont|aussi|peuvent|méritent|y|qui|dorment|dans|à l'|sont|,|$|du|en liberté|partout|errent|au) => gens en détresse
  (les|des|ces|nos|aux|de) [(schizos|psychos|fêlés|dérangés|=sautés|mabouls|=timbrés)] => gens en détresse
  [(souffre|souffrant) d'autisme] => est autiste
  [souffrent d'autisme] => sont autistes
  c'(est|était) (complètement|vraiment|assez|tellement|totalement|juste|trop|carrément|quand même|tout simplement)? [${ADJ}] (,|$|le|la|les|ce|comme|que|qu'|combien|à|quand|!|de|d'|non) => étonnant
  (n'est-ce pas|est-ce|serait-ce) [(fou|dingue)] => étonnant
  [rend (_{1,3}) (complètement|carrément|vraiment|tous|toutes|littéralement)? (fou|folle|fous|folles|dingue|dingues|malade mental)] => exaspère $1
  [rendent (_{1,3}) (complètement|carrément|vraiment|tous|toutes|littéralement)? (fou|folle|fous|folles|dingue|dingues)] => exaspèrent $1
  [rendre (_{1,3}) (complètement|carrément|vraiment|tous|toutes)? (fou|folle|fous|folles|dingue|dingues)] => exaspérer $1
  [(nous|vous|les|me|se|la|le) rend (complètement|carrément|vraiment)? (fou|folle|fous|folles|dingue|dingues)] => $1 exaspère
  [(nous|vous|les|me|la|le) rendent (complètement|carrément|vraiment|tous)? (fou|folle|fous|folles|dingue|dingues)] => $1 exaspèrent
  (quelle|cette|une|la|pure|c'est de la|de la) [folie] (!|$|,|furieuse|pure|totale) => situation étonnante
  (quelle|pure|c'est de la) [démence] (!|$|,|furieuse|pure|totale) => situation étonnante
  (un|l'|cet|d'|les|des) [(asile|asiles) (de|des|pour|d') (fous|aliénés|folles)] => hôpital psychiatrique
  (maison|maisons|asile|hôpital) (de|des|pour|d') (fous|aliénés|folles)
  (maison|asile|bande|gang) de (schizophrènes|dingues|cinglés|malades mentaux|débiles|détraqués)
  (devenir|devient|deviennent|devenu|devenue|devenez|virer|vire) (complètement)? (fou|folle|fous|folles|dingue|dingues)
  (rend|rendent|rendre|rendait) (complètement|carrément|vraiment|tout le monde)? (fou|folle|fous|folles|dingue|dingues|malade mental)
  (faut|faudrait|faudra) être (complètement|un peu|assez|vraiment)? (fou|folle|malade|dingue|cinglé|débile|tombé sur la tête)
  (est|était|paraît|devient) [(complètement|totalement|carrément|vraiment|absolument|tout à fait) débile] => déraisonnable
  (sont|étaient) [(complètement|totalement|carrément|vraiment|absolument|tout à fait) débiles] => déraisonnables
  (un|une|cet|cette|ce|la|le|pauvre|vieille|autre) (femme|dame|homme|monsieur|personne|voisin|voisine|gars|fille|mère|cliente|client|patient|patiente|vieille|vieux) [(fou|folle|dérangé|dérangée|cinglé|cinglée|timbré|timbrée|détraqué|détraquée|débile)] => en détresse
  (est|sont|était|paraît|devient) (complètement|totalement|carrément|vraiment|absolument|tout à fait) (fou|folle|débile|débiles|dingue|capoté|capotée|insensé|cinglé|malade|dément)
  (à en|à) (devenir|virer) (fou|folle|dingue)
  (est|était|serait|fallait|suis|êtes|étaient|sont) (fou|folle|fous|folles) (de|d') (croire|penser|payer|faire|envoyer|laisser|donner|répondre|accepter)
  (pure|vraie|totale) (folie|démence)
  (crise de nerfs|dépression nerveuse|burn-out) (à cause|juste à|rien qu'à|chaque fois)
  (les|des|aux|nos|ces|certains|tous les|de|pour) [malades mentaux] => gens ayant un trouble mental
  [un malade mental] => quelqu’un ayant un trouble mental
  [ce malade mental] => cet homme ayant un trouble mental
  [le malade mental] => l’homme ayant un trouble mental
  (une|cette|la) [malade mentale] => personne ayant un trouble mental
  (les|des|aux|ces) [(aliénés|cinglés|=tarés|détraqués|=timbrés|désaxés)] => gens
  (gestion|politique|approche|attitude|situation|société|logique|position|administration) (_)? (complètement|totalement|vraiment)? [(schizophrène|schizophrénique|bipolaire|autiste|hystérique|paranoïaque)] => incohérente
  (météo|température|chaudière|imprimante|ligne|plateforme|application|grille) (est|était|semble|a été) (complètement|totalement|vraiment|un peu|pas mal|assez|donc)? [(schizophrène|schizophrénique|bipolaire|psychotique|hystérique|maniaco-dépressive)] => imprévisible
  (horaire|portail|site|thermostat|ascenseur|chauffage|calendrier|formulaire|ordinateur|budget|mois|printemps|hiver|automne|temps|marché|menu|autobus|ciel|plan|été) (est|était|semble|a été) (complètement|totalement|vraiment|un peu|pas mal|assez|donc)? [(schizophrène|schizophrénique|bipolaire|psychotique|hystérique|maniaco-dépressif)] => imprévisible
  (gouvernement|système|débat|discours|message|ministère|réseau|règlement) (complètement|totalement|vraiment)? [(schizophrène|schizophrénique|bipolaire|autiste|hystérique|paranoïaque)] => incohérent
  (les|des|aux|ces) [schizophrènes] => gens vivant avec la schizophrénie
  (les|des|aux|ces) [bipolaires] => gens vivant avec un trouble bipolaire
  (les|des|aux|ces|nos) [dépressifs] (sont|ont|et|qui|,|$) => gens vivant une dépression
  (les|des|aux|ces|nos) [(toxicomanes|=drogués|junkies|toxicos|camés)] => gens qui consomment des drogues
  (un|une|cet|cette) (itinérant|itinérante|jeune|vieux|homme|femme|gars|sans-abri) [(drogué|droguée|toxicomane|intoxiqué|toxico|junkie)]
  [un (toxicomane|drogué|junkie|toxico|camé)] => quelqu’un qui consomme des drogues
  (les|des|aux|ces|nos) [(alcoolos|ivrognes|soûlons)] => gens qui ont un problème d’alcool
  (crise|crises|hystériques) (d'hystérie|de folie)
  (mon|son|notre|un peu|très) toc (de|d')
  (un|une) (personne|femme|homme)? (dépressif|dépressive|alcoolique|schizophrène|bipolaire|toxicomane|autiste|drogué|itinérant|assisté social|anxieux|anxieuse|handicapé|trisomique|immigrant|réfugié) _{0,3} (,)? ça (se|ne|n'|reste|fait|veut|aime|pense|ment|vole|boit|cherche|coûte|change|guérit|finit)
  (est|reste|restera|devient|deviendra|redevient|n'est qu') (qu')? (une (loque|épave|ruine)|un (déchet|cas désespéré|moins que rien|parasite|zombie))
  (gens|enfants|élèves|personnes|aînés|adultes|jeunes|clients|enfant|patients) (anormaux|anormal|anormale|anormales|pas normaux|pas normales|attardés)
  (une|la) personne (normale) (ne|n'|aurait|ferait)
  (des|les) gens normaux (ne|n'|auraient|feraient)
  (quelqu'un) de normal (ne|n')
  (instable|instables|imprévisible|imprévisibles) et (dangereux|dangereuse|dangereuses|violent|violente|violents|imprévisible)
  cas (psychiatrique|psychiatriques|psy) => personne vivant avec un trouble mental
  (un|une) (immigrant|immigrante|réfugié|réfugiée|musulman|musulmane|noir|noire|arabe|haïtien|haïtienne|itinérant|itinérante|assisté social|assistée sociale|ancien détenu|ex-détenu|ex-détenue|ancien toxicomane|alcoolique|autochtone|gitan|handicapé|trisomique|schizophrène|étranger|étrangère) [, mais (très|bien|quand même|vraiment|assez|super)? (propre|honnête|poli|polie|gentil|gentille|travaillant|travaillante|fiable|intelligent|intelligente|serviable|civilisé|civilisée|correct|propre de sa personne|vaillant|vaillante) ,?] => -
  (aveugle|sourd|sourde|handicapé|handicapée|trisomique|autiste|veuve|veuf|paralysé|paralysée) [, (la|le) (pauvre|pauvre petite|pauvre petit|malheureux|malheureuse) ,?] => -
  travail de malade mental`;

/** Illness used as a figure of speech, and people called after their illness. */
export const mentalHealthWords = defineRule({
  id: 'professional/mental-health-words',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'mindset',
  elseDropSentence: true,
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: [
      '(crazy|insane) (number|numbers|amount|amounts|price|prices)',
      'crazy (horse|quilt|eights|glue|socks|hats)',
      '(nuts|nut) (allergy|allergies|free)',
      'nuts and (bolts|seeds|berries|fruit|raisins|dried|honey)',
      '(peanut|peanuts|pecans|almonds|cashews|bolts|fruit|seeds|contain|contains|with|of) (and|or)? nuts',
      'mentally ill or',
      'march madness',
    ],
    fr: [
      'un monde fou',
      "(fous|fou|folle|folles) (d'|de|du|des) (échecs|quilles|hockey|jardinage|lecture|livres|musique|danse|tricot|scrabble|vélo|théâtre|joie)",
      'plus on est de fous',
      "(c'est|c'était) fou (ce qu'|ce que|comme|combien|, (le|la|les|l'))",
      "(timbres|timbre) (de|pour|d'|aux)",
      'fou (rire|de joie)',
      'la folie des grandeurs',
      'folie à deux',
      '(pas|jamais|ni|aucunement) (de)? (la)? folie',
      'une foule folle',
    ],
  },
});
