/** For `professional/accusation`: whom one can recognise, what is said of them, and what makes it news instead. */
const TRADES =
  '(notary|lawyer|doctor|dentist|nurse|landlord|contractor|manager|director|owner|pastor|priest|pharmacist|banker|advisor|neighbour|neighbor|superintendent|caregiver|accountant|roofer|plumber|salesman|staff|administrator|councillor|mayor|social worker|orderly|cook|guardian)';
const PLACES =
  "(home|residence|manor|lodge|clinic|company|shop|store|garage|pharmacy|hospital|agency|firm|bank|nursing home|care home|retirement home|seniors' residence|shelter|parish|church)";
const METIERS =
  '(notaire|avocat|avocate|médecin|dentiste|infirmier|infirmière|propriétaire|propriétaires|entrepreneur|gérant|gérante|directeur|directrice|gestionnaire|curé|pharmacien|pharmacienne|banquier|conseiller|conseillère|voisin|voisine|concierge|préposé|préposée|comptable|couvreur|plombier|vendeur|personnel|mandataire|maire|intervenant|intervenante|neveu|nièce|fils|fille|gendre)';
const LIEUX =
  '(résidence|manoir|clinique|compagnie|entreprise|magasin|garage|pharmacie|hôpital|agence|banque|chsld|rpa|foyer|centre|villa|auberge|jardins|château|maison)';

export const WHO = {
  en: [
    '(mr|mrs|ms|miss|dr|judge|notary|pastor|father|nurse|councillor|mayor|professor|constable) .? <capital> <capital>?',
    '^ <capital> <name> <name>?',
    '<name> <name> <name>?',
    `(the|that|our|my|his|her|their|this) (night|local|head|old|new|former)? (${TRADES}|${PLACES}) (on|in|at|of|from|next to|across from|behind|near) (the|our|apartment|number)? (<name>|<number>|corner|village|town|block) <capital>? <capital>?`,
    `(this|that) (${TRADES}|${PLACES})`,
    `(his|her|their|my|our) ${TRADES}? (nephew|niece|son|daughter|cousin|brother|sister)? <name>`,
  ],
  fr: [
    '(m|mme|mlle|dr|dre|me|monsieur|madame|maître|docteur|docteure|juge|notaire|abbé|maire|mairesse) .? <capital> <capital>?',
    '^ <capital> <name> <name>?',
    '<name> <name> <name>?',
    `(le|la|l'|les|un|une|ce|cette|notre|mon|ma|son|sa) (${METIERS}|${LIEUX}) (de nuit|de jour|en chef)? (<name>|de la rue|du|de l'|des|d'en face|au coin|de|de la) (<name>|<number>|rue|village|quartier|coin|étage|des)? (des|du|de la|de)? <capital>?`,
    `(ce|cet|cette|ces) (${METIERS}|${LIEUX})`,
    '(son|sa|leur|notre) (neveu|nièce|fils|fille|cousin|cousine|frère|soeur) (,)? <name>',
    `(la|le|l'|au|du|de la|à la|chez) (${LIEUX}) <name>`,
  ],
} as const;

/** Said right after the name: `who` + `is a …`. */
export const IS = {
  en: [
    '(,|who|and)? (is|are|was|were) (all|just|nothing but|really|a bunch of|obviously|clearly|known|such)? (a|an|the|one)? (big|real|total|complete|known|serial|convicted|dirty|heartless|greedy|proven)? (thief|thieves|crook|crooks|scam|scams|fraud|frauds|fraudster|fraudsters|scammer|scammers|con artist|con artists|con man|conman|criminal|criminals|abuser|abusers|predator|predators|monster|monsters|swindler|swindlers|cheat|cheats|rip-off|bully|bullies|pedophile|rapist|embezzler|rapists|quack)',
    '(belongs|belong) (in|behind) (jail|prison|bars)',
    '(should|must|needs to|deserves to|ought to) (be|go|rot) (in|to|behind)? (jail|prison|bars|arrested|charged|locked|fired|sued|investigated|ashamed)',
    '(knows|know) (very well|exactly|full well|damn well)? what (he|she|they) (did|have done|has done)',
    '(has|have) blood on (its|his|her|their) hands',
    '(,|:|—|-|–)? (what)? (a|such a|bunch of|gang of|pack of|total|complete|biggest|nothing but) (a|of)? (bunch of|gang of|pack of)? (dirty|lying|heartless|greedy|big)? (thieves|crooks|scammers|liars|fraudsters|criminals|abusers|thief|crook|scammer|monster|monsters|con artists)',
    '(preys|prey|preying) (on|upon)',
    '(took|takes|takes) advantage of',
    "(can't|cannot) be trusted",
    '(caused|causes|responsible for|guilty of|to blame for|behind) (the|her|his|their|these|this|all)? (death|deaths|abuse|neglect|theft|thefts|injuries|bruises|fraud|bedsores|suffering)',
    '(lied|lies|is lying|are lying) to (her|his|their|its|the|our|older|seniors|clients|residents|families|everyone|you|my)',
    '(walk|walks|walking|is free|still free) (free|around|among us)',
    '(got|getting|gets) away with',
  ],
  fr: [
    "(,|qui|et)? (c'est|ce sont|est|sont|était|étaient) (tous|toutes|juste|rien que|vraiment|carrément|clairement)? (un|une|des|de|le|la|les)? (vrai|vraie|vrais|gros|grosse|beau|belle|bande de|sale|fieffé|bel)? (voleur|voleuse|voleurs|escroc|escrocs|fraudeur|fraudeuse|fraudeurs|arnaqueur|arnaqueurs|arnaqueuse|arnaque|bandit|bandits|criminel|criminelle|criminels|abuseur|abuseurs|prédateur|prédateurs|monstre|monstres|crosseur|crosseurs|menteur|menteuse|tortionnaire|tortionnaires|profiteur|profiteuse|profiteurs|bourreau|charlatan|agresseur|pédophile|violeur|maltraitant|maltraitante)",
    '(sa|leur) place est (en|derrière) (prison|tôle|dedans|les|barreaux)',
    '(devrait|devraient|mérite|méritent|doit|doivent) (être|aller|finir|croupir|de finir|la) (en|au|derrière)? (prison|accusé|accusée|accusés|arrêté|arrêtée|congédié|congédiée|poursuivi|poursuivie|tribunal|honte)',
    "(sait|savent) (très|fort)? (bien)? ce (qu'il|qu'elle|qu'ils|qu'elles) (a|ont)",
    '(a|ont) du sang sur les mains',
    "(,|:|—|-|–)? (quelle|une|un|des|toute une|c'est une|vraie)? (vraie|belle|sale|grosse|maudite)? (bande|gang|clique) (de|d') (voleurs|escrocs|fraudeurs|menteurs|bandits|criminels|crosseurs|profiteurs|arnaqueurs|hypocrites|tortionnaires)",
    "(s'en|s') (prend|prennent|attaque|attaquent|acharne|est pris) (aux|à|sur|à nos|contre) (veuves|aînés|aînées|personnes|vieux|résidents|plus|clients|nos|sa|ses|des|les)",
    "(profite|profitent|profité|abuse|abusent|abusé) (de|des|d'|du) (la|sa|ses|leur|leurs|confiance|veuves|aînés|aînées|personnes|vieux|résidents|clients|faiblesse|naïveté|bonté|nos)",
    '(responsable|responsables|coupable|coupables) (de|du|des|de la) (la|mort|décès|vol|vols|négligence|maltraitance|blessures|plaies|fraude|souffrance)',
    '(ment|mentent|menti|mentait) (à|aux) (ses|leurs|sa|son|nos|les|familles|clients|résidents|aînés)',
    '(est|sont) (pas|plus) (dignes?|digne) de confiance',
    "(s'en|se) (tire|tirent|sort|sortent|promène|promènent|est tiré) (encore|toujours|bien|librement|impunément|sans)",
    '(court|courent|est|sont) (toujours|encore) (en liberté|libre|libres|impuni)',
  ],
} as const;

/** Acts: `who` + up to a few words + this. */
export const DOES = {
  en: [
    '(is|are|has been|have been|keeps|keep)? (steal|steals|stole|stealing|stolen|robs|robbed|robbing|robs|swindles|swindled|defrauds|defrauded|defrauding|scams|scammed|cheats|cheated|cheating|ripped off|rips off|fleeces|fleeced|conned|embezzled|extorted|drained|emptied) (money|cash|medication|thousands|millions)? (from|off|of|my|her|his|their|our|the|its|older|elderly|seniors|clients|residents|vulnerable|several|many|dozens|people|all)',
    '(is|are|has been|have been|keeps|keep)? (abuses|abused|abusing|abuse|mistreats|mistreated|mistreat|mistreating|neglects|neglected|neglect|neglecting|starves|starved|starve|starving|beats|beat|beating|hits|hit|hitting|slaps|slapped|slap|molests|molested|assaults|assaulted|drugs|drugged|ties up|tied up|humiliates|humiliate|humiliated|terrorizes|terrorizing|bullies|exploits|exploit|exploited|exploiting|threatens|threaten|threatened|tortures|rapes|raped|killed|kills) (and (neglects|neglect|abuses|abuse|beats|hits))? (his|her|their|its|the|our|my|older|elderly|vulnerable|all|patients|residents|clients|seniors) (own|old|elderly|older|vulnerable|poor)? (patients|residents|clients|tenants|seniors|mother|father|parents|staff|wife|husband|workers|people|members|grandmother|aunt|dad|mom|elders|women)?',
    '(is|are|was|were|has been|have been)? (covering up|covered up|covers up|hiding|hides|hid|burying|conceals|concealed) (the|this|its|their|his|her|several|many|all)? (cases|case|abuse|deaths|death|complaints|neglect|everything|evidence|truth|thefts|theft|crimes|mistreatment|reports|violence|injuries)',
    '(lets|let|leaves|leave|left|leaving|letting) (its|their|his|her|the|our|my|residents|patients|people|seniors) (residents|patients|mother|father|clients|people|seniors)? (lie|lying|sit|sitting|rot|die|starve|suffer|go|wait|wander|freeze|fall|unfed|unwashed|thirsty|hungry|in (their|his|her|dirty|urine|soiled|own)|without (food|water|care)|alone for)',
    "(pocketed|pockets|took|takes|taking|kept|keeps) (all)? (her|his|their|my|our|the|old|clients|residents) (money|savings|pension|life savings|deposit|deposits|house|inheritance|cash|cheques|grandmother's)",
    '(pockets|pocketed|pocketing|skims|skimmed|skimming|siphons|siphoned|siphoning) (off)? (a)? (cut|part|share|half|most|some|all)? (of)? (the|their|his|her|our|residents|tenants|clients|everyone)? _{0,2} (money|savings|pension|pensions|rent|rents|tips|donations|cheques|deposits|funds|cash|allowances|fees|refunds)',
    "(take|takes|took) (deposits|the deposit|a deposit|the money|your money|people's money) and (disappear|run|vanish|disappears|disappeared|never)",
  ],
  fr: [
    "(vole|volent|volé|volait|roule|roulent|roulé|floue|flouent|trompe|trompent|trompé|dépouille|dépouillent|dépouillé|dépouillée|fraude|fraudent|fraudé|arnaque|arnaquent|arnaqué|escroque|escroquent|escroqué|détourne|détournent|détourné|extorque|soutire|soutirent|soutiré|plume|vide|vidé|pille) (impunément|régulièrement|aussi|de l'argent à)? (ses|leurs|les|des|nos|aux|sa|son|de|le|la|l'|à|dans|d'|mes|ma|mon|plusieurs|depuis|tout|$)",
    "(maltraite|maltraitent|maltraité|néglige|négligent|négligé|affame|affament|frappe|frappent|frappé|bat|battent|battu|gifle|giflent|agresse|agressent|agressé|abuse|abusent|abusé|drogue|droguent|attache|attachent|humilie|humilient|humilié|terrorise|terrorisent|exploite|exploitent|exploité|menace|menacent|torture|brutalise|brutalisent|violente|violentent|intimide|intimident|insulte|insultent|harcèle|harcèlent|viole|tue) (et (néglige|maltraite|négligent|maltraitent|frappe|humilie))? (ses|leurs|les|des|nos|aux|sa|son|de|d'|mes|ma|mon|plusieurs|tous|la|le) (propre|propres|vieille|vieux)? (patients|patientes|résidents|résidentes|clients|clientes|locataires|aînés|aînées|mère|père|parents|employés|femme|mari|conjointe|usagers|bénéficiaires|personnes|membres|grand-mère|tante|vieux|dames|femmes)",
    "(cache|cachent|caché|étouffe|étouffent|étouffé|camoufle|camouflent|camouflé|dissimule|dissimulent|couvre|couvrent) (des|les|ses|leurs|la|l'|un|une|ce|cette|de nombreux|plusieurs|de la)? (cas|abus|plaintes|décès|maltraitance|morts|affaire|histoire|vérité|gestes|sévices|violence|vols|vol|fraude|preuves|rapports)",
    '(laisse|laissent|laissé|laissait) (ses|leurs|les|des|nos|sa|son|mon|ma) (résidents|patients|aînés|usagers|mère|père|clients|vieux|personnes)? _{0,2} (mourir|crever|croupir|dépérir|souffrir|dans (leur|leurs|la|sa)|sans (manger|boire|soins)|traîner|seuls|seule)',
    "(empoché|empoche|pris|prend|gardé|garde|garder) (tout)? (son|sa|ses|leur|leurs|l'|les|mon|le) (argent|pension|économies|héritage|dépôt|acompte|acomptes|chèques|maison|dépôts)",
    '(empoche|empochent|empochait|empoché|siphonne|siphonnent|siphonné|détourne|détourné) _{0,4} (argent|loyer|loyers|dons|pourboires|chèques|pensions|pension|allocations|fonds|dépôts|dépôt|économies|remboursements)',
    "(prend|prennent|encaisse|encaissent|part|partent|pris) (l'|les|vos|votre|un|avec l')? (acompte|acomptes|dépôt|dépôts|argent) et (disparaît|disparaissent|disparait|se sauve|se sauvent|ne)",
    "(l'a|l'ont|les a|les ont|m'a|nous a|lui a|leur a) (dépouillé|dépouillée|volé|volée|volés|fraudé|fraudée|frappé|frappée|battu|battue|arnaqué|escroqué|pris|menacé|menacée|maltraité|maltraitée|abusé|exploité|exploitée|soutiré)",
  ],
} as const;

/** Alone enough to point at somebody. */
export const POINTS = {
  en: [
    'ask (dr|mr|mrs|ms|councillor|mayor|chief|pastor|coach)? .? <name> <name>? (what|where|why|how many|how much|who) (happened|really|our|the|three|all|his|her|their|<number>|its|he|she|they|paid|became|went) _',
    `(everyone|everybody|the whole town|we all|you all|people) (here|there)? (know|knows) (that)? (the|our|this|that) (night|local|head|old|new)? ${TRADES} _{0,7} (pockets|steals|stole|robs|cheats|defrauds|abuses|hits|beats|neglects|embezzles|skims|lies)`,
    '(we|i|everyone|everybody|the whole town|people) (all)? (knows|know) (exactly)? who (did it|it is|it was|is behind|stole|took|hit|is responsible|is stealing|is doing|he is|she is|they are|you are|is guilty|to blame)',
    '(i|we) (know|knows) who did',
    "(stay (far)? away from|boycott|never hire|don't hire|do not hire|don't trust|do not trust|never trust|steer clear of) (the|this|that|dr|mr|mrs|notary)? .? <name> <capital>? <capital>? ($|,|he|she|they|and|at|on|in|if|or)",
    "(do not|don't|never) (go|send|put|take|bring|leave) (your)? (parents|mother|father|mom|dad|family|loved ones|money|anyone|grandmother)? (to|in|at|with) (the|this|dr|mr)? .? <name> <capital>? <capital>? (,|he|she|they|the|$|because|where)",
    '(name and shame|naming and shaming)',
    "(here is|here's|this is|meet) the (man|woman|person|crook|thief|scammer|monster|nurse|guy) who (stole|robbed|hit|abused|beat|defrauded|scammed|took)",
  ],
  fr: [
    "demandez (donc)? (au|à la|à) (dr|dre|docteur|docteure|maire|mairesse|conseiller|conseillère|notaire|curé)? .? <name> <name>? (où|pourquoi|comment|combien|ce que|ce qu'|qui) (est|sont|a|ont|trois|tous|notre|nos|l'|il|elle|ses|son|les|des|vraiment|de) _",
    `(tout le monde|chacun|tout le village|on|nous) (ici)? (sait|savent|savons) (tous|bien)? (que|qu') (le|la|l'|notre|ce|cette) ${METIERS} _{0,7} (empoche|vole|fraude|arnaque|maltraite|frappe|bat|néglige|détourne|siphonne|ment)`,
    "(on|nous|tout le monde|je|tout le village|tous|chacun) (sait|savons|sais|savent) (tous|bien|très bien|toutes|exactement)? (qui|c'est qui|à qui|de qui) (a|est|l'a|vole|frappe|a fait|c'est|fait|sont|fraude|on|se cache|il|le|la|est derrière)",
    "(évitez|fuyez|boycottez|boycottons|méfiez-vous de|n'engagez (pas|jamais)|ne faites (pas|jamais|plus) (confiance|affaire)) (à|avec|la|le|les|l'|du|de la|de l')? (résidence|manoir|clinique|entreprise|notaire|docteur|dr|dre|m|mme)? .? <name> <capital>? <capital>? ($|,|il|elle|ils|et|à|c'|de)",
    "(n'|ne) (envoyez|placez|laissez|confiez|mettez|allez|amenez|inscrivez) (pas|jamais|surtout pas|plus) (vos|votre|vos vieux|ma|leur)? (parents|parent|mère|père|proche|proches|aînés|argent|famille)? (à|au|chez|dans|avec|aux) (la|le|l'|les)? (résidence|manoir|clinique|chsld|notaire|villa|docteur|dr|dre|m|mme)? .? <name>",
    "c'est <name> <name>? qui (les|l'|nous|en|vous|lui|leur)? (a|ont) (volé|volée|volés|volées|pris|prise|prises|fraudé|fraudés|arnaqué|cassé|vidé|frappé|frappée|triché|menti)",
    "(voici|voilà|c'est lui|c'est elle) (l'|la|le)? (homme|femme|personne|voleur|fraudeur|gars|préposé|préposée|infirmière|monstre|,)? qui ((a|l'a) (volé|volée|fraudé|frappé|frappée|battu|battue|maltraité|maltraitée|dépouillé)|(vole|frappe|maltraite) (ses|des|les|nos))",
  ],
} as const;

/** Somebody else says so, with a name to it; or nobody in particular is meant. */
export const NEWS = {
  en: [
    '(accused|charged|charges|convicted|guilty|sentenced|alleged|allegedly|alleges|allege|alleging|police|court|courts|judge|jury|trial|arrested|suspect|suspected|lawsuit|suing|inquiry|coroner|ombudsman|investigation|investigators|tribunal|verdict|testified|pleaded|pled|opp|rcmp|crown|prosecutor|documentary|novel|film|book|play|episode|fictional|character)',
    '(grinch|santa|raccoons|raccoon|squirrel|squirrels|scammers|scammer|fraudsters|fraudster|criminals|criminal|thieves|caller|callers|someone|somebody|anyone|strangers|stranger|impostors|imposter|impersonat*|posing|pretend*|claiming to be|fake|phishing|spoof*|people who|those who|abusers|perpetrators|hackers)',
    "(if|when|whether|could|may|might|can|how to|signs|sign|unless|suspect|worried|imagine|example|scenario|what if|never let|isn't|wasn't|aren't|is not|are not|speak|speaks|spoke|talk|says|said|told|tells|shares|shared|recalls|according to|reports|reported|writes|explains|how|protects)",
  ],
  fr: [
    '(accusé|accusée|accusés|accusation|accusations|inculpé|inculpée|condamné|condamnée|coupable|coupables|allégué|alléguée|allègue|présumé|présumée|présumés|police|policiers|sq|spvm|cour|tribunal|juge|procès|arrêté|arrêtée|arrestation|suspect|suspecte|soupçonné|soupçonnée|poursuite|enquête|enquêteurs|coroner|protecteur|commission|verdict|jugement|peine|plaidé|procureur|dpcp|documentaire|roman|film|livre|pièce|épisode|personnage|aurait|auraient|serait)',
    "(grincheux|lutin|lutins|écureuil|écureuils|marmottes|fraudeurs|fraudeur|arnaqueurs|criminels|voleurs|quelqu'un|inconnu|inconnus|imposteurs|imposteur|prétend*|se fait passer|se font passer|faux|fausse|hameçonnage|ceux qui|celui qui|personne qui|des gens|pirates|individus)",
    "(si|quand|lorsque|lorsqu'|pourrait|peut|peuvent|pourraient|comment|signes|signe|soupçonnez|exemple|imaginez|scénario|parlera|parle|parleront|dit|disent|raconte|témoigne|partage|selon|rapporte|écrit|explique|d'après|révèle|on peut|protège|protègent)",
  ],
} as const;
