/** For `professional/confidential`: what is nobody’s business beside a name, whoever it is: health, home, papers, debts, family. */
const ILL =
  "(depression|cancer|dementia|alzheimer|alzheimer's|schizophrenia|bipolar disorder|hiv|aids|ptsd|anxiety|tumour|tumor|breakdown|nervous breakdown|miscarriage|burnout|burn-out|addiction|alcoholism|drinking problem|gambling problem|drug problem|drinking|epilepsy|hepatitis|eating disorder|anorexia|psychosis|overdose|abortion|suicide attempt|panic attacks|paranoia|incontinence)";
const HIS = '(his|her|their)';
const KIN =
  '(ex|husband|wife|boyfriend|girlfriend|partner|fiancé|fiance|spouse|son|sons|daughter|daughters|father|mother|stepfather|stepson|brother|brothers|sister|nephew|niece|grandson|granddaughter|in-laws|children|kids|family|landlord|uncle|cousin|ex-husband|ex-wife|roommate)';
const MAL =
  '(dépression|cancer|démence|alzheimer|schizophrénie|bipolarité|vih|sida|anxiété|tumeur|épuisement|burn-out|fausse couche|avortement|dépendance|alcoolisme|toxicomanie|consommation|jeu|boisson|psychose|surdose|tentative de suicide|anorexie|épilepsie|hépatite|incontinence|trouble bipolaire|choc post-traumatique|crise de panique)';
const PROCHE =
  '(mari|femme|conjoint|conjointe|ex|chum|blonde|fiancé|fiancée|fils|fille|filles|gars|père|mère|beau-père|frère|frères|soeur|soeurs|neveu|nièce|petit-fils|petite-fille|enfants|famille|propriétaire|oncle|cousin|ex-mari|ex-conjoint|ex-femme|coloc)';

export const PRIVATE = {
  en: [
    '(incontinent|suicidal|hiv positive|bedridden|impotent|bipolar|alcoholic) (and|,|but|or|widowed|since)',
    `${HIS} (chemo|chemotherapy|radiation|dialysis|bruises|colostomy|catheter|hysterectomy|biopsy|relapse|gambling debts|black eye|diapers|custody hearing)`,
    `${HIS} ${KIN} (beats|hits|slaps|drinks|steals|yells|threatens|lost|took|stole|is in (jail|prison|rehab)|died by suicide|killed (himself|herself)|controls|locks)`,
    `(took|stole|drained|emptied|borrowed|withdrew) _{0,3} <number> (from|out of) ${HIS}`,
    '(cries|weeps|drinks|sobs|screams|wanders|hallucinates) (every|each|all) (night|day|morning|evening)',
    '(took|taken) (his|her|their) own life',
    `(owes|owed|owing) _{0,4} (rent|back rent|arrears|taxes|in taxes|landlord|bank|casino|loan)`,
    '(pregnant|gambling debts|failed a drug test|failed drug test|bedwetting|impotence)',
    `(called|phoned|came|wrote|emailed) (us|our line|the line|in|to us)? (last night|yesterday|today|on <name>)? (about|because of|because|over) ${HIS} _`,
    '(filed for|files for|filing for|declared|declares) bankruptcy',
    '(lost|losing|loses) custody',
    `${HIS} (biopsy|scan|test results) _`,
    `${HIS} ${KIN} (has|had)? (just)? (moved out|walked out|left (him|her|them)|kicked (him|her) out)`,
    '(diagnosed with|diagnosis of|been diagnosed|was diagnosed|got a diagnosis)',
    `(treated|hospitalized|hospitalised|medicated|institutionalized|committed) (for|with|after) (a|an|her|his|severe|major|early|his own)? ${ILL}?`,
    `(has|had|having|with|battling|battles|fighting|suffers from|suffering from|struggles with|struggling with|recovering from|recovers from|off work (with|for)|off sick (with|for)|on leave (for|with|after|because of)|relapsed into|back in|through) (a|an|her|his|their|severe|major|early|early-onset|clinical|another|postpartum|stage <number>)? (severe|major|clinical|postpartum|bad|deep)? ${ILL}`,
    `${HIS} (own|recent|second|last|long|late)? (tumour|tumor|hiv|overdose|miscarriage|abortion|breakdown|suicide attempt|bail|parole|rehab|drinking|gambling|addiction|divorce|affair|bankruptcy|eviction|debts|debt|criminal record|probation|incontinence|psychosis|pregnancy|detox)`,
    '(hears|hearing) voices',
    `(off|stopped taking|won't take|skips|refuses to take) ${HIS} (pills|meds|medication|medications)`,
    '(day|days|week|weeks|month|months|year|years) (sober|clean)',
    '(got|is|now|newly|finally|stays|stayed|been) (sober|clean and sober)',
    '(in|out of|from|to|into|left|leaves|entered|finished) (a)? (rehab|detox|prison|jail|the psych ward|psychiatric (ward|hospital|care)|psychiatry|a psychiatric)',
    '(let go|fired|dismissed|sacked|suspended|terminated) (for|because|after|over) _',
    `(left|leave|leaves|leaving|fled|flee|flees|fleeing|escaped|escape|escapes|escaping|divorced|divorcing) ${HIS} (violent|abusive|drunk|controlling|alcoholic|cheating|jealous|second)? ${KIN}`,
    `(hiding|hides|hidden|running|protected|sheltered|safe) (here|at our|with us|in our)? (shelter|house)? (from) (${HIS} (violent|abusive)? ${KIN}|a violent|an abusive|the father)`,
    `(beaten|abused|hit|threatened|raped|assaulted|bruised|controlled|exploited|robbed|defrauded|scammed|slapped|stalked|kicked out|thrown out|disowned|abandoned|neglected|locked up|choked|molested) by ${HIS} (own|violent|abusive)? ${KIN}`,
    `(bruises|bruise|burns|marks|scars|black eye|injuries) (from|left by|caused by) ${HIS} _`,
    `(scared|afraid|terrified) of ${HIS} (own|violent|abusive)? ${KIN}`,
    `${HIS} (violent|abusive|drunk|alcoholic|addicted|cheating|jailed|imprisoned|drug-addicted|controlling) (ex)? ${KIN}`,
    '(he|she|who|and) (slapped|slaps|hit|hits|beat|beats|punched|shoved|cheated on|cheats on) (her|him|his|them) ',
    `(changed|changing|changes|rewrote|redid|contested) ${HIS} will`,
    `(cut|cutting|cuts|left|wrote|writing) (out)? ${HIS} (two|three|own|only|eldest|oldest|four)? ${KIN} (out|off)`,
    `(cut|cutting|cuts) out ${HIS} (two|three|own|only|eldest|oldest|four)? ${KIN}`,
    '(disinherited|disinherits|disinherit) _',
    `(no longer|doesn't|does not|didn't) (recognizes|recognize|recognise|recognises|speaks to|speak to|talks to|talk to) (him|her|${HIS} ${KIN})`,
    '(going|goes|went) through (a|an|his|her) (nasty|messy|ugly|bitter|difficult|painful|hard|rough|tough)? (divorce|separation|break-up|breakup|custody)',
    '(nasty|messy|ugly|bitter) (divorce|separation|break-up|breakup|custody)',
    '(refugee|asylum|immigration) (claim|application|appeal) (was|is|has been|have been|got)? (just|again|recently)? (refused|denied|rejected|turned down)',
    '(deported|deportation|undocumented|no papers|without papers|without status|no legal status|overstayed)',
    '(impaired driving|drunk driving|driving drunk|drinking and driving)',
    '(criminal record|on parole|on probation|out on bail|under house arrest|restraining order)',
    `(picks|picked|picking) up (${HIS}|a|our)? (own|weekly|monthly|christmas|food)? (hamper|hampers|basket|baskets|food|groceries|food box|parcel|welfare)`,
    `(gets|got|receives|received|came (in)? for|comes (in)? for|collects|collected|lives on|relies on|depends on|asked for|needs) (${HIS}|a|our) (weekly|monthly|christmas|food|welfare|disability)? (hamper|hampers|food basket|food box|basket|parcel|welfare|cheque|handouts|food stamps)`,
    `(can't|cannot|couldn't|unable to|could not|can no longer|struggles to) (pay|afford|make|cover|meet) ${HIS} (rent|bills|mortgage|heating|debts|power bill|loan|medication|pills)`,
    `(pay|pays|paid|paying) (off|down)? ${HIS} (debts|debt|fines|back rent)`,
    `(behind on|behind in|in arrears on|owes|owed) ${HIS}? (rent|<number>|bills|back rent|landlord)`,
    '(went|going|gone|goes|declared) bankrupt*',
    '(on welfare|on social assistance|on disability|living in (his|her) (car|van)|lost (his|her) (house|home|kids|children|licence|license))',
    '(wants|wanted|wishes|tried|tries|threatened|threatens|plans) to (die|kill (himself|herself)|end (it|his life|her life)|hang (himself|herself))',
    '(suicidal|suicide attempt|attempted suicide|self-harms|self-harm|cuts herself|cuts himself|overdosed)',
    '(wets|soils|wet|soiled) (the bed|herself|himself|her|his)',
    '(from|of) (unit|apartment|apt|room) .? <number>',
  ],
  fr: [
    '(incontinent|incontinente|suicidaire|séropositif|séropositive|impuissant|grabataire|bipolaire|alcoolique|toxicomane) (et|,|mais|depuis)',
    `(sa|son|ses) (chimio|chimiothérapie|radiothérapie|dialyse|stomie|colostomie|sonde|cathéter|couches|bleus|rechute|hystérectomie|culotte d'incontinence)`,
    `(sa|son) ${PROCHE} (boit|bat|la bat|le bat|la frappe|le frappe|frappe|vole|le vole|la vole|menace|l'a frappé|l'a frappée|est en prison|a volé|s'est (enlevé la vie|suicidé|pendu)|la contrôle|la menace|le menace)`,
    '(mari|conjoint|fils|frère|père|chum) en (prison|dedans|détention|cure|désintox)',
    'lui (a|ont|avait) (pris|volé|vidé|soutiré|emprunté|extorqué) (tout|toutes|<number>|son|ses|sa|des|plus)',
    "(s'est|s'était) (enlevé la vie|suicidé|suicidée|pendu|pendue)",
    '(mouille|mouillé|souille) (son|ses|sa) (lit|culotte|pantalon|draps)',
    '(porte|porté|portait) des couches',
    'au bord de la (faillite|rue)',
    'dettes de jeu',
    'en (burnout|burn-out|épuisement professionnel|dépression|désintox|cure fermée|psychiatrie)',
    `perdu (sa cause|son procès|son emploi|son permis) (contre|parce|pour|à cause)`,
    '(renvoyé|renvoyée|congédié|congédiée|mis dehors|mise dehors|mis à la porte|mise à la porte) (de|du) (son|sa)? (ancien|ancienne|dernier|dernière)? (emploi|travail|poste|job)',
    "(doit|devait|devrait) (encore)? <number> (à|au|aux|en|de) (fisc|sa|son|l'impôt|loyer|impôts|revenu|la|banque|casino)",
    "se cache (de|d') (son|sa|ses|un)",
    "résultats (pour|d'|de) (une|un|son|sa|la|l'|le)? (hépatite|vih|biopsie|cancer|sida|dépistage)",
    '(déclaré|déclare|déclarer) faillite',
    '(sa|son) (biopsie|scan)',
    `(sa|son) ${PROCHE} (est parti|est partie|l'a quitté|l'a quittée|l'a laissé|l'a laissée|l'a mis dehors|l'a mise dehors)`,
    '(reçu|recevoir|eu|avoir|reçoit) (un|son|le|un nouveau) diagnostic',
    "(diagnostiqué|diagnostiquée) (d'|de|avec|pour|bipolaire|schizophrène)?",
    `(en congé|en arrêt|en arrêt de travail|en arrêt de maladie|en congé de maladie|absent|absente|hospitalisé|hospitalisée|soigné|soignée|traité|traitée|suivi|suivie|médicamenté|médicamentée) (pour|à cause d'|à cause de|après|en raison d'|à la suite d') (une|un|sa|son|d'une|d'un|la|l'|de la)? (grosse|grave|autre|nouvelle)? ${MAL}`,
    `(souffre|souffrant|atteint|atteinte|se remet|se relève|lutte contre|combat|vit|traverse|fait|a fait|vient de faire|refait) (d'|de|de la|du|l'|le|la)? (une|un|sa|son)? (grosse|grave|autre|nouvelle)? ${MAL}`,
    '(dépression|épuisement|burn-out) (majeure|sévère|post-partum|nerveuse|profonde|professionnel)',
    `(sa|son|ses) (propre|grosse|dernière|deuxième)? (tumeur|cancer|dépression|surdose|fausse couche|avortement|vih|tentative|cure|divorce|faillite|dettes|éviction|alcoolisme|psychose|incontinence|grossesse|probation|désintox|casier)`,
    'entend des voix',
    `(ne prend plus|a arrêté|a cessé|refuse) (de prendre)? (ses|sa) (pilules|médicaments|médication|médicament)`,
    '(mois|ans|semaines|jours|an) (de sobriété|sobre)',
    '(sobre|abstinent|abstinente) (depuis|maintenant|enfin)',
    "(sort|sorti|sortie|sortant|sortait|revient|revenu|revenue|retourné|retournée|entré|entrée|est|parti|partie|rentré|rentrée|séjour) (tout juste|juste|enfin)? (de|en|d'une|d'un) (cure|cure de désintox|désintox|désintoxication|thérapie|prison|psychiatrie|détention|cellule)",
    '(a|ont) (été)? (congédié|congédiée|renvoyé|renvoyée|mis à la porte|mise à la porte|suspendu|suspendue|licencié|licenciée) (pour|parce|après|à cause)',
    `(battu|battue|frappé|frappée|violenté|violentée|agressé|agressée|abusé|abusée|menacé|menacée|violé|violée|exploité|exploitée|fraudé|fraudée|volé|volée|giflé|giflée|contrôlé|contrôlée|rejeté|rejetée|maltraité|maltraitée|humilié|humiliée|harcelé|harcelée) par (son|sa|ses) (propre|propres)? ${PROCHE}`,
    `(quitté|quitter|quitte|fui|fuir|fuit|fuyant|échappé à|échapper à|laissé|laisser|dénoncé) (enfin)? (son|sa) ${PROCHE} (violent|violente|alcoolique|abusif|jaloux|contrôlant)?`,
    "(couvert|couverte|pleine|plein) (de|d') (bleus|ecchymoses|coups|marques)",
    `(caché|cachée|cachés|se cache|réfugié|réfugiée|hébergé|hébergée|hébergées) (ici|chez nous|au refuge|dans notre|à notre|avec ses|loin de son)`,
    `(a peur|peur|terrifiée|terrifié) (de|d') (son|sa) ${PROCHE}`,
    `(son|sa) ${PROCHE} (violent|violente|alcoolique|abusif|drogué|toxicomane|emprisonné|en prison|infidèle|contrôlant)`,
    `(a|avoir) (giflé|frappé|battu|poussé|trompé|étranglé|insulté) (sa|son) ${PROCHE}`,
    '(a)? (déshérité|déshéritée|déshérite|déshériter) (ses|son|sa|leur|tous)',
    '(changé|refait|modifié|changer|refaire) (son|leur) testament',
    `(ne)? (le|la|les) (reconnaît|reconnait) plus`,
    `(ne)? (parle|parlent) plus à (son|sa|ses) ${PROCHE}`,
    "(vit|traverse|vivre|traversé|en plein|au milieu d'|dans) (un|une)? (gros|dur|pénible|douloureux)? (divorce|séparation|rupture)",
    '(divorce|séparation|rupture) (difficile|houleux|houleuse|compliqué|compliquée|pénible)',
    "(demande d'asile|demande de statut|demande de résidence|demande d'immigration|demande de réfugié) (a|est)? (été)? (encore)? (refusée|rejetée|déboutée|refusee|rejetee)",
    "(sans papiers|sans statut|menacé d'expulsion|menacée d'expulsion|sera expulsé|sera expulsée|déporté|déportée)",
    "(alcool au volant|conduite en état d'ébriété|facultés affaiblies|ivresse au volant)",
    '(casier judiciaire|en probation|en libération|en liberté conditionnelle|dossier criminel|bracelet électronique)',
    '(venu|venue|vient|passé|passée|passe|viennent) (encore)? (chercher|prendre|ramasser|quêter) (son|un|sa|leur|leurs|des) (panier|paniers|colis|bon|bons|boîte|sac|denrées|provisions)',
    "(reçoit|prend|ramasse|touche|vit de|dépend de) (encore)? (son|un|notre|l'|du|sur) (panier|colis|aide sociale|bs|bien-être social)",
    "(n'|ne) (arrive|peut|parvient|réussit|pouvait|arrivait) (plus|pas) (à)? (payer|acheter|rembourser|chauffer) (son|sa|ses|le)",
    '(payer|paie|paye|rembourser|remboursé|payé) (ses|sa|toutes ses) (dettes|dette|amendes)',
    '(en retard|accumule|arriérés) (dans|sur|de|des) (son|ses|trois|deux|<number>)? (loyer|loyers|paiements|dettes|mois)',
    "(fait faillite|a fait faillite|en faillite|criblé de dettes|criblée de dettes|sur le bs|sur l'aide sociale|sur le bien-être|dort dans son (auto|char)|perdu (la garde|son permis|ses enfants|sa maison))",
    "(veut|voulait|voulu|voudrait|pense à|songe à|parle de|parlait de|tenté de|menace de) (mourir|en finir|se tuer|s'enlever la vie|se suicider|se pendre|mettre fin)",
    '(suicidaire|tentative de suicide|automutilation|se mutile|surdose|incontinent|incontinente|alcoolique|toxicomane|héroïnomane|cocaïnomane)',
    '(chambre|logement|appartement|app|lit) .? <number>',
  ],
} as const;

/** With their leave, or at their wish. */
export const CONSENT =
  /\b(?:permission|consent\w*|blessing|agreed to|(?:asked|allowed|wants?|wanted|lets?|invited) (?:us|you|everyone)|wants? you to know|name changed|changed (?:her|his) name|autoris\w+|accord\b|nous (?:a|ont) (?:permis|autoris|demand|laiss|donn)\w*|nous (?:permet|laisse)|anime (?:notre|le|un|nos|maintenant)|(?:runs|leads|hosts|chairs) (?:our|the|a) |(?:voul|souhait)ai(?:t|ent) que|voulu (?:partager|raconter|témoigner)|wanted to (?:share|tell)|tenait à|tient à|prénom|nom fictif|pseudonyme?|fictional|fictive?|imagin\w+|suppos\w+|(?:par|for) ex[ae]mple|obituary|died|dies|passed away|décédé\w*|mort\b|morte\b|funérailles|funeral|deuil|mourn\w*)/iu;

/** A story that ends well, or an introduction: told with leave, most of the time. */
export const WELL =
  /\b(?:[Tt]oday|[Nn]ow|[Ss]ince then),? (?:she|he|they)\b|\b(?:[Aa]ujourd['’]hui|[Dd]epuis|[Mm]aintenant|[Dd]ésormais),? (?:elle|il|ils|elles)\b|\b(?:years|months|ans|mois|semaines) (?:later|plus tard)\b|\b(?:[Mm]eet|[Rr]encontrez|[Vv]oici) (?:\p{Lu})|\bnow (?:has|lives|leads|runs|teaches|helps|sings|volunteers)\b|\b(?:qui le dit|dit-(?:il|elle)|(?:he|she) says|says (?:he|she)|in (?:his|her) own words)\b/u;

/** Known to everybody: what is told of them is in the papers. */
export const PUBLIC =
  /\b(?:terry fox|michael j|rick hansen|clara hughes|roméo dallaire|actor|actress|singer|author|novelist|astronaut|athlete|hockey|player|comedian|musician|star|legend|olympi\w+|champion\w*|heroes|painter|senator|minister|premier|mayor|prime minister|queen|king|prince|princess|movie|film|novel|book(?! club)|play|series|song|album|podcast|documentary|court|judge|police|rcmp|charged|convicted|sentenced|trial|coroner|inquest|inquiry|tribunal|acteur|actrice|comédien\w*|chanteu\w+|auteure?|autrice|roman\w*|astronaute|athlète|joueu\w+|humoriste|musicien\w*|vedette|légende|olympi\w+|peintre|sénat\w+|ministre|maire|mairesse|reine|roi|pièce|chanson|balado|documentaire|cour\b|juge|police|sûreté|accusé\w*|condamné\w*|procès|coroner|enquête|conférenc\w+|speaker|speaks?|speaking|keynote|panel\w*|interview|entrevue|advocate|ambassad\w+|porte-parole|témoign\w+|raconte\w*)\b/iu;
