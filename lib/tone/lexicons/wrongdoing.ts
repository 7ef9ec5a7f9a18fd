/** More of `professional/accusation`: wrongs that are one whatever follows, who may be named, and what makes them none. */
const ADVERB =
  '(also|always|often|regularly|openly|secretly|deliberately|knowingly|routinely|still|even|just|simply|only)';
const ADVERBE =
  '(aussi|toujours|souvent|régulièrement|ouvertement|en cachette|sciemment|volontairement|encore|même|carrément)';

/** Firms and people by capitals in a row or by what they are: beside the names that the rule knows. */
export const NAMED = {
  en: [
    '<capital> <name> <name>?',
    '(the)? (company|firm|agency|landlord|contractor|developer|owner|manager|director|councillor|mayor|dr|doctor|pharmacist|officer|coach|treasurer|president|chair|ex-treasurer|bookkeeper|principal|sergeant|realtor|notary|broker|warden|reeve|mp|mla|mpp|minister) .? <name> <name>?',
  ],
  fr: [
    '<capital> <name> <name>?',
    "(la|le|l'|les|notre|ex)? (compagnie|entreprise|firme|agence|propriétaire|entrepreneur|promoteur|gérant|gérante|directeur|directrice|conseiller|conseillère|maire|mairesse|dr|dre|pharmacien|pharmacienne|agent|entraîneur|trésorier|trésorière|président|présidente|comptable|courtier|courtière|notaire|député|députée|ministre|serres|garderie|taxi|taxis|garage) (de la|du|des)? <name> <name>? <name>?",
    "(les|la|le|l') <capital> (du|de la|de|des|d')? <name> <name>?",
  ],
} as const;

export const WRONGS_DONE = {
  en: [
    '(pockets|pocketed|pocketing) (the|our|all|her|his|their|your|part) _',
    "(goes|went|going|snoops|rifles|snooped) through (tenants'|residents'|clients'|people's|seniors'|our|their|everyone's|patients') _",
    `${ADVERB}? (take|takes|took|taking|accepts|accepted|accepting|pays|paid|pocketed|pockets) (a|the|big|fat|huge)? (bribe|bribes|kickback|kickbacks|payoff|payoffs|hush money|envelopes of cash)`,
    `(steals|stole|stealing|robs|robbed|robbing|cheats|cheated|cheating|scams|scammed|scamming|defrauds|defrauded|defrauding|swindles|swindled|swindling|fleeces|fleeced|fleecing|gouges|gouged|gouging|extorts|extorted|extorting|overcharges|overcharged|overcharging|exploits|exploited|exploiting|underpays|underpaid|underpaying|starves|starved|starving|drugs|drugged|drugging|poisons|poisoned|poisoning) _`,
    `(steal|rob|cheat|scam|defraud|swindle|fleece|gouge|exploit|overcharge|underpay) (from)? (seniors|older|tenants|students|newcomers|immigrants|refugees|widows|clients|customers|people|families|patients|residents|workers|their|his|her|the|poor|vulnerable)`,
    `${ADVERB}? (forges|forged|forging|falsifies|falsified|falsifying|fakes|faked|faking|rigs|rigged|rigging|launders|laundered|laundering|embezzles|embezzled|embezzling|doctors|doctored|doctoring|fabricates|fabricated|fabricating|tampered|tampers|tampering|waters down|watered down) (with)? _`,
    `(sells|sold|selling|serves|served|serving|feeds|fed|feeding|gives|gave|delivers|delivered|peddles) (us|them|its|his|her|their|the|our|residents|seniors|clients|kids|tenants|people|families|old)? (residents|seniors|clients|kids|tenants|patients|children|people|customers)? (rotten|spoiled|expired|mouldy|moldy|contaminated|stolen|fake|counterfeit|tainted|unsafe|out-of-date|bad|illegal|drugs|opioids|pills|dope|crack|fentanyl|dog food)`,
    `(set|sets|setting|started|lit) (the|that|his|her|its|their|a)? (own)? (fire|fires|building|house) (himself|herself|themselves|on purpose|to|on fire|for the insurance|at|in)`,
    '(ran|run|runs|walked|took|made|disappeared|vanished|left) (off|away)? with (the|our|your|their|all|her|his|seniors) (money|cash|cashbox|till|funds|deposits|deposit|savings|donations|treasury|petty cash|bank account)',
    '(lines|lined|lining|filled|fills|stuffs|stuffed) (his|her|their|its) (own)? pockets',
    "(keeps|kept|keep|holds|held|withholds|withheld|seizes|seized|confiscates|confiscated|takes|took) (back)? (the|their|his|her|its|all|our|your|workers'|tenants'|seniors'|people's|employees')? (workers|tenants|seniors|employees)? (passports|passport|deposits|deposit|wages|tips|paycheques|pay cheques|pension cheques|medication|papers|documents)",
    "(damages|damaged|damage|breaks|broke|wrecks|wrecked|trashes|ruins|ruined|dumps|dumped) (and (steals|steal|stole))? (people's|seniors'|clients'|customers'|tenants'|everyone's|our clients'|residents') _",
    "(takes|took|take|taking|grabs|pockets|pocketed) (seniors'|people's|older people's|clients'|customers'|tenants'|residents'|the deposit|the money|your money|our money|old people's|widows'|public) (money|savings|deposits|furniture|jewellery|pills)? (and|then|but|,)",
    "(never|doesn't|does not|don't|won't|refuses to|refused to) (comes|come|came|pay|pays|paid|returns|return|finishes|finish) (its|his|her|their|the|any|back)? (workers|staff|employees|suppliers|rent|taxes|bills|job|deposits|$)",
    '(lies|lied|lying|is lying) (to|about) (its|his|her|their|the|our|clients|seniors|residents|families|customers|everyone|patients|council|voters|inspectors|wait|safety|prices|ingredients)',
    '(beats|beat|beating|hits|hit|hitting|slaps|slapped|kicks|kicked|punches|punched|gropes|groped|molests|molested|harasses|harassed|harassing|threatens|threatened|threatening|bullies|bullied|bullying|terrorizes|terrorizing|humiliates|humiliated|abuses|abused|abusing) (and _)? (his|her|their|its|the|our|seniors|residents|patients|tenants|clients|staff|workers|kids|children|families|women|young|older|people|foreign|volunteers)',
    '(is|was|are|were) (a|an|the)? (real|known|total|complete|dirty|big|local)? (slumlord|slumlords|thief|crook|crooks|fraud|fraudster|scammer|con artist|con man|swindler|cheat|cheater|cheats|liar|liars|racist|racists|abuser|predator|bully|drunk|criminal|criminals|molester|drug dealer|dealer|thieves|pervert|wife beater|charlatan|quack)',
    '(hid|hides|hiding|covers up|covered up|covering up|buried|buries|destroyed|destroys|shredded) (the|a|an|its|his|her|their|evidence|proof|complaints|abuse|bedbugs|deaths|files|records|reports|files|thefts)',
    '(locks|locked|locking|ties|tied|tying|straps|strapped) (the|its|his|her|their|our)? (residents|seniors|patients|mother|workers|clients|tenants|elders|wife) (in|into|up|down|to|out)',
    '(turned|turns|turning|shut|shuts|looks|looked) (a blind eye|the other way|her eyes|his eyes) (to|when|while|as|on)',
    '(evicts|evicted|evicting|kicks out|kicked out|throws out|threw out) _{0,4} (illegally|for no reason|without notice|to raise|for money|because they|for complaining|for being)',
    '(discriminates|discriminated|discriminating) against',
    'helped (himself|herself|themselves) to (the|our|their|his|her|some|residents|clients) _',
    "(sells|sold|selling|leaks|leaked|gives|gave) (its|their|his|her|our|your) (clients'|customers'|members'|patients'|residents'|tenants')? (personal|private|data|information|details|names|lists|addresses|files) _{0,3} (to)",
    '(deliberately|knowingly|purposely|intentionally) (leaves|left|lets|starves|freezes|overcharges|delays|ignores|breaks|hurts|misleads|confuses|cuts) (its|their|his|her|the|seniors|tenants|residents|people)',
    '(was|is|has been|got) (bought|paid off|bribed|bought off|in on it|in on the scam|in cahoots) (by|with)?',
    '(spies|spied|spying) on _',
    '(double bills|double-bills|double-billed|overbills|overbilled|bills seniors twice|charges (seniors|blind|deaf|disabled|newcomers|tenants|older) (double|more|twice|extra))',
  ],
  fr: [
    "(empoche|empochent|empoché|empochait) (la|les|l'|nos|le|des|une) _",
    "(fouille|fouillent|fouillé|fouine) dans (le|les|l'|nos|la) (courrier|affaires|sacs|sac|poches|dossiers|tiroirs|chambres|comptes)",
    `${ADVERBE}? (prend|prennent|pris|accepte|acceptent|accepté|touche|touchent|touché|reçoit|reçoivent|reçu|empoche|empochent|verse|versé) ${ADVERBE}? (des|un|les|de gros|de l'argent sous|ses) (pots-de-vin|pot-de-vin|enveloppes|enveloppe|ristournes|ristourne|dessous de table|la table)`,
    `(vole|volent|volé|volée|arnaque|arnaquent|arnaqué|fraude|fraudent|fraudé|escroque|escroquent|escroqué|fourre|fourrent|crosse|crossent|dépouille|plume|plument|plumé|exploite|exploitent|exploité|surfacture|surfacturent|surfacturé|extorque|extorquent|empoisonne|empoisonnent|drogue|droguent|affame|affament|rançonne) _`,
    `(imite|imitent|imité|falsifie|falsifient|falsifié|falsifiait|contrefait|truque|truquent|truqué|trafique|trafiquent|trafiqué|maquille|maquillent|maquillé|blanchit|blanchissent|blanchi|dilue|diluent|dilué|invente|fabrique|détourne|détournent|détourné|pige|pigé|pigent) (dans)? (ses|leurs|les|des|de|de la|l'|la|le|du|nos|sa|son|tout)`,
    "(vend|vendent|vendu|sert|servent|servi|donne|donnent|donné|livre|livrent|livré|refile|refilent|nous a (vendu|livré|servi)|leur sert) (de la|du|des|de l'|à|aux|nos|ses)? _{0,3} (pourri|pourrie|pourris|pourries|avarié|avariée|avariés|périmé|périmée|périmés|périmées|avariées|moisi|moisie|moisis|contaminé|contaminée|volé|volés|contrefait|contrefaits|drogue|opioïdes|fentanyl|dope|poudre)",
    '(a|ont) (lui-même|elle-même|eux-mêmes|volontairement|sûrement)? mis le feu',
    "(est|sont) (parti|partie|partis|parties|disparu|disparue) avec (la|l'|les|notre|nos|tout|vos|le|toute) (caisse|argent|fonds|dépôt|dépôts|dons|économies|cagnotte|recettes|recette|petite caisse|compte)",
    "(se|s'en|s'est|s'en est|se sont) (met|mettent|mis|remplit|remplissent|rempli|graisse|graissent|graissé) (plein)? (les poches|plein les poches|dans les poches|la patte)",
    "(s'est|se sont) (sauvé|sauvée|sauvés|poussé|poussée|enfui|enfuie|enfuis) avec",
    '(garde|gardent|gardé|retient|retiennent|retenu|confisque|confisquent|confisqué|saisit|vole) (toujours|illégalement)? (les|le|leurs|leur|vos|des|tous les) (passeports|passeport|dépôts|dépôt|salaires|salaire|paies|paie|pourboires|papiers|médicaments|chèques|vacances)',
    '(laisse|laissent|laissé|laissait) (crever|mourir|pourrir|souffrir|dépérir|geler|croupir) (ses|leurs|les|des|nos|sa|son)',
    '(brise|brisent|brisé|casse|cassent|abîme|abîment|endommage|endommagent) (et vole|et volent)? (les|des) (meubles|biens|effets|affaires) (des|de)',
    "(encaisse|encaissent|encaissé|prend|prennent|ramasse|ramassent|empoche|empochent) (l'|les|votre|vos|le|des|tout l') (argent|dépôts|dépôt|acomptes|acompte|chèques|économies|dons) _{0,5} (et|puis|sans|mais)",
    "(ne|n') (paie|paient|paye|payent|a jamais payé|rembourse|remboursent) (jamais|pas|plus) (ses|leurs|son|sa|personne|les|rien|nos)",
    '(ment|mentent|menti|mentait) (effrontément|sans gêne|sans vergogne|(à|aux|sur) (ses|leurs|sa|son|nos) (clients|résidents|locataires|patients|employés|membres|prix|délais))',
    '(bat|battent|battu|frappe|frappent|frappé|gifle|giflent|giflé|tripote|tripotent|agresse|agressent|agressé|harcèle|harcèlent|harcelé|menace|menacent|menacé|intimide|intimident|terrorise|terrorisent|humilie|humilient|maltraite|maltraitent|maltraité|rudoie|rudoient|brutalise|crie après) (et _)? (ses|leurs|les|des|nos|sa|son|un|une|la|le)',
    "(est|sont|était|c'est) (un|une|des)? (vrai|vraie|gros|grosse|sale|bel|fieffé)? (fraudeur|fraudeuse|fraudeurs|voleur|voleuse|voleurs|escroc|escrocs|crosseur|crosseurs|crosseuse|menteur|menteuse|menteurs|tricheur|tricheuse|raciste|racistes|profiteur|profiteuse|bandit|bandits|criminel|criminels|criminelle|prédateur|agresseur|ivrogne|batteur de femme|batteur de femmes|vendeur de drogue|revendeur|charlatan|corrompu|corrompue|corrompus|pourri|pourris|véreux|véreuse)",
    "(cache|cachent|caché|camoufle|camouflent|camouflé|étouffe|étouffent|étouffé|détruit|détruisent|déchiqueté) (la|l'|les|des|ses|leurs|le|une|un) (vérité|preuves|preuve|plaintes|plainte|coquerelles|punaises|décès|abus|dossiers|rapports|rapport|vols|maltraitance|accident|accidents|moisissure|infestation)",
    '(ferme|ferment|fermé|fermait) les yeux (sur|quand|pendant)',
    '(enferme|enferment|enfermé|attache|attachent|attaché|ligote) (ses|leurs|les|des|nos|sa|son) (résidents|résidentes|aînés|patients|mère|employés|clients|locataires|usagers|femme)',
    "(expulse|expulsent|expulsé|évince|évincent|évincé|met dehors|jette dehors) _{0,4} (illégalement|sans raison|sans avis|pour augmenter|pour rien|parce qu'|pour monter)",
    '(fait|font|facture|facturent|charge|chargent) payer? (le double|deux fois|trop cher|plus cher) (aux|à|les|des)',
    '(espionne|espionnent|espionné) (ses|leurs|les|des|nos)',
    '(discrimine|discriminent) (les|des|ses)',
    '(facture|facturent|facturé|charge|chargé) (des|de|les) _{0,4} (jamais|fictifs|fictives|inexistants|inexistantes|non (livrés|livrées|rendus|reçus))',
    '(surcharge|surchargent|surfacture|laisse|laissent|laissait|retarde|retardent|néglige|négligent|affame|trompe|trompent|ignore|ignorent|coupe|coupent|perd|oublie|oublient|brise|blesse|casse|bloque) (exprès|délibérément|sciemment|volontairement) (ses|leurs|les|des|la|le|nos) _',
    '(nous|vous|les) (a|ont) (sciemment|tous|tout)? (empoisonné|empoisonnés|volé|volés|fraudé|fraudés|arnaqué|arnaqués|floué|floués|escroqué|escroqués|roulé|roulés)',
    '(est|était|sont|étaient) (dans le coup|de mèche|complice|complices) (avec|des|du|de)?',
    "(a été|est|s'est fait|s'est laissé|ont été) (acheté|achetée|achetés|acheter|soudoyé|soudoyée|corrompre|soudoyer|corrompu|corrompue) (par|pour|avec)?",
    "(est|sont|c'est) (une|la|une vraie)? (vraie)? (compagnie|gang|bande|maison|firme|équipe|clique) (de|d') (fraudeurs|voleurs|escrocs|crosseurs|menteurs|bandits|profiteurs|arnaqueurs)",
    '(magouille|magouillent|magouillé|triche|trichent|triché) (avec|sur|dans|depuis|$|,|pour)',
  ],
} as const;

/** Steals nothing but the show; robs nobody but the bank of a game. */
export const NO_WRONG = {
  en: [
    '(steals|stole|stealing|steal) (the (show|spotlight|evening|night|scene|stage|day)|our hearts|hearts|a kiss|second|third|home|every heart|all our hearts|my heart|a glance|bases)',
    '(beats|beat|beating) (the (heat|cold|odds|rush|clock|record|drum|drums|blues|winter|crowds)|all|eggs|cancer|his record|her record|their record|the winter)',
    '(hits|hit) (the (road|stage|streets|shelves|target|right|books|jackpot|trail|ice|slopes|mark)|a (home|milestone))',
    '(takes|took) (the (stage|cake|time|floor|lead|bus|helm))',
    '(exploits|exploit) (of)',
    '(hides|hid|hiding) (the)? (eggs|easter|clues|prizes|treasure)',
    '(spies) (on (birds|nature))',
    '(kicks|kicked) (off|the)',
    "(never|won't|doesn't) (come|comes|came) back (empty|without|hungry)",
  ],
  fr: [
    '(vole|volé|volent|volait) (la (vedette|scène)|le (show|spectacle)|nos coeurs|nos cœurs|tous les coeurs|tous les cœurs|au secours|de ses propres|haut|vers|au-dessus|en|pour la|à bord|avec)',
    '(bat|battu|battent|battre) (le|la|les|son|ses|un|des) (record|records|froid|plein|oeufs|tambour|mesure|cancer|temps|retraite)',
    '(exploite) (une|un|la|le|sa) (ferme|entreprise|commerce|érablière|verger|boutique|garderie|café|potentiel)',
    '(invente|fabrique|inventent|fabriquent) (des|les|ses|leurs|de|la|le) _',
    '(frappe|frappé|frappent) (un|des|à|les|le|la) (coup|porte|portes|circuit|balle|imagination)',
    '(cache|cachent|caché) (des|les|le) (oeufs|œufs|cocos|trésors|trésor|indices)',
    '(livre|livrent|livré|donne|donnent|sert|servent) _{0,4} (volés|drogue) (à la police)',
  ],
} as const;
