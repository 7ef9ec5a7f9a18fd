/** For `professional/promise`: outcomes that nobody can pledge in an organisation’s name. Tables of `table.ts`. */
const WE =
  '(we|our team|our staff|our lawyers|our lawyer|our volunteers|our clinic|our program|our service|our experts|our advisers|our advisors|our counsellors|our coaches|our helpline|our line)';
const WE_WILL = `(we'll|${WE} (will|are going to|is going to))`;
const YOU_WILL = "(you'll|you will)";
const DEAR =
  '(a|an|your|the)? (new|good|safe|real|great|paid|steady|permanent|affordable|own|warm)? (job|jobs|work|home|house|apartment|housing|bed|visa|papers|permit|refund|family doctor|doctor|keys|unit|condo|settlement|compensation|citizenship|place to live|long-term care bed|spot in a home)';
const NOBODY =
  '(nobody|no one|no-one|no (senior|seniors|child|children|family|families|tenant|tenants|elder|elders|person|people|resident|residents|older adult|older adults|older person|parent|mother|newcomer|caregiver|carer|neighbour|woman|worker))';
const HARDSHIP =
  '(go|be|feel|fall|sleep|eat|die|lose|suffer|get|live|spend) (to bed)? (hungry|alone|lonely|isolated|cold|afraid|scared|homeless|poor|evicted|abused|scammed|defrauded|robbed|cheated|hurt|victimized|neglected|fooled|for (a|any|another) (scam|fraud)|outside|outdoors|on the street|rough|(her|his|their) (home|savings|money|house|pension|christmas alone)|christmas alone)';
const ONE =
  '(aîné|aînée|enfant|famille|locataire|personne|parent|résident|résidente|mère|femme|proche|voisin|voisine|travailleur|nouvel arrivant|personne âgée|personne aînée|adulte aîné|citoyen|citoyenne)';
const SOUFFRIR =
  '(aura|auront|sera|seront|dormira|souffrira|tombera|mourra|mangera|restera|manquera|vivra|ira|se fera|se sentira|perdra|passera|devra)';
const BIENS =
  '(emploi|travail|job|logement|appartement|loyer|toit|place|lit|visa|permis|médecin|médecin de famille|citoyenneté|clés|papiers|remboursement|indemnité|chambre en chsld)';

export const PLEDGES = {
  en: `
  (your|the) (tax)? (refund|benefit|benefits|claim|cheque|application|spot|place|loan|grant|housing|apartment|job|visa|pension) (is|are) (practically|as good as|already|basically|all but)? (assured|guaranteed|certain|in the bag|yours|a sure thing) ($|with|,|if)
    ${YOU_WILL} (walk out|leave|go home|come out|walk away) _{0,5} with ${DEAR}
    (every|each) (single)? (application|claim|case|appeal|complaint|request) _{0,4} (gets|is|will be) (approved|accepted|won|granted)
    (make|makes|making) sure (that)? (you|they) (never|will never) (pay|lose|fall for|get scammed|go hungry|feel alone|worry)
    ${WE_WILL} (get|win|bring) (you|them)? (it|them|this|that|every cent|every penny|every dollar|all of it|all of your money|all your money|your money|your savings|your deposit|what you lost) (all)? back ($|for|,|every|with|in|from|guaranteed|no)
    [${WE_WILL} (find|get|secure|land|win) (you|them|everyone|everybody|him|her)?] ${DEAR} (for (everyone|everybody|each|all|every|anyone|you)|in|within|by|before|no matter|or less) => we will help you look for
    ${WE_WILL} have (you|them|everyone) (in|out|back|home|working|settled|walking|employed|hired|speaking|housed|safe) _{0,6} (by|in|within|before) (the|<number>|a|an|two|three|six|tomorrow|tonight|christmas|summer|spring|fall|<name>|under|less)
    ${YOU_WILL} (have|get|receive|hold|own) ${DEAR} (by|in|within|before) (the end|<number>|a month|a week|two|three|six|tomorrow|tonight|christmas|summer|spring|fall|<name>|under|less)
    ${YOU_WILL} be (completely|totally|fully)? (debt free|debt-free|out of debt|fluent|employed|hired|cured|healed|pain free|pain-free|rich|housed|back on your feet) (by|in|within|before|again|forever|for good|after|$|this)
    ${YOU_WILL} (win|pass) (your|the|every|any)? (case|appeal|hearing|claim|exam|test|fight)? ($|with us|every|,|guaranteed|no)
    (you'll never|they'll never|(you|they|he|she) (won't|will not|will never|can't|cannot) (ever)?) lose (your case|your appeal|in court|at the (board|tribunal|hearing)|the (case|hearing|appeal)|with us)
    (you'll never|they'll never|he'll never|she'll never|(you|they|he|she|your mother|your father|your parents|your mom|your dad) (won't|will not|will never) (ever)?) ${HARDSHIP} (again)?
    ${NOBODY} _{0,4} (will|is going to) (ever|ever again|again)? ${HARDSHIP}
    ${NOBODY} (will|is going to) (ever|ever again|again) (scam|hurt|fool|cheat|trick|rob|abuse|fall|be|feel|go|lose|evict|harm|bother|take)
    (the|your|her|his|any|every)? (abuser|abusers|scammer|scammers|thief|thieves|fraudster|fraudsters|landlord|bully|caller|attacker) (will|is going to) (go to|end up in|be in|land in|be behind|sit in|be thrown in|go straight to) (jail|prison|bars)
    (the|your) (abuser|abusers|scammer|scammers|thief|thieves|fraudster|fraudsters|abuse|calls|harassment|violence|bullying|problem|problems|worries|pain) will (stop|end|disappear|vanish|go away|be over|be gone|be caught|be solved|be punished)
    ${WE_WILL} (stop|end|prevent|eliminate|eradicate|fix|solve|wipe out|beat|cure) (every|all|any|each|elder abuse|hunger|homelessness|poverty|loneliness|isolation|fraud|ageism|evictions|scams|bullying|dementia)
    (our|the|these) (tutors|program|class|classes|course|clinic|lawyers|coaches|experts|method|advisers|advisors|teachers|training|system) (will)? (guarantee|guarantees|promise|promises)
    (get|gets|have|has|win) you (the|a|your) (biggest|largest|maximum|full|highest|best) (possible)? (refund|settlement|benefit|amount|payout)
    (nothing|no harm) (bad|wrong)? (will|is going to) (ever)? happen to (you|him|her|them|your|mom|dad|anyone)
    (in|after|within) (just|only)? (a|two|three|four|six|eight|ten|twelve|<number>) (day|days|week|weeks|month|months|lesson|lessons|session|sessions|class|classes) (,)? ${YOU_WILL} (speak|be speaking|be fluent|be employed|be cured|be debt-free|walk|earn|own|write|master|never|no longer)
    ${YOU_WILL} (speak|write|understand|master) (perfect|fluent)? (english|french|spanish)? (perfectly|fluently|like a native)
    (leave|put|trust) (it|everything|that) (all)? (to|with|in) us and (you|it|everything|the)
    (your|the) (problem|problems|debt|debts|worries|troubles|case|claim|appeal) (is|are|will be) (as good as)? (solved|over|won|gone) (in|by|within|with us|with our|guaranteed|once|as soon)
    (solved|fixed|settled|sorted) (in|within) (a|one|two|three|<number>) (day|days|week|weeks|hours|minutes) (,)? (guaranteed|or your|no matter|every time|period)
    by (<number>|next year|then) ,? (we|we'll|we will|our team) (will)? (have)? (ended|eliminated|eradicated|wiped out|stopped|end|eliminate|eradicate|wipe out) (all)? _{0,3} (abuse|mistreatment|loneliness|isolation|hunger|poverty|fraud|ageism|homelessness)
  `,
  fr: `
  (nous allons|on va|nous|on) (vous)? (récupérer|récupérerons|récupérera|ravoir|retrouver|retrouverons) (tout)? votre (argent|dû|maison|dépôt)
  (votre|vos) (remboursement|remboursements|place|demande|prestation|prestations|chèque|prêt|subvention|logement|emploi|visa|retour) (d'impôt|d'impôts)? (est|sont|sera) (pratiquement|déjà|quasiment)? (assuré|assurée|assurés|assurées|garanti|garantie|garantis|certain|certaine|dans la poche|acquis|acquise) ($|avec|,|si)
    vous (sortirez|repartirez|partirez) _{0,6} avec (un|une|votre|vos|le|les) (bon|bonne|nouvel)? ${BIENS}
    (nous|on) (guérissons|guérit|guérirons) (votre|la|toute|toutes|tous|vos|le|les)
    [(nous|on|notre équipe|nos avocats|notre clinique) (vous)? (garantissons|garantit|garantissent)] (de|d') => nous ferons de notre mieux pour
    (nos|notre|ces|cette|ce) (tuteurs|programme|cours|méthode|avocats|avocates|équipe|équipes|conseillers|conseillères|clinique|experts|formation) (vous)? (garantissent|garantit|promettent|promet)
    (c'est|est|sont) (garanti|garantis|garantie|promis|assuré|certain) par (notre|nos|nous) ($|équipe|organisme|clinique|avocats|experts|programme|service|conseillers)
    plus (aucun|aucune|un seul|une seule|un|une) (seul|seule)? ${ONE} _{0,5} (n'|ne) ${SOUFFRIR}
    plus personne _{0,4} (n'|ne) ${SOUFFRIR}
    (aucun|aucune|pas un|pas une) ${ONE} _{0,5} (n'|ne) ${SOUFFRIR} (plus|jamais|plus jamais) (jamais)?
    personne _{0,4} (n'|ne) ${SOUFFRIR} (plus|jamais|plus jamais) (jamais)? (faim|froid|peur|seul|seule|avoir|frauder|arnaquer|dehors|sans|victime|la rue|manger|voler|tout seul|à)
    (nous|on|notre équipe|nos avocats|notre clinique) (allons|va|vont)? (vous|le|la|les)? (ferons|fera|feront|faire) (tous)? rembourser
    [(nous|on|notre équipe|notre clinique) vous (trouverons|trouvera|trouve|obtiendrons|obtiendra|obtient|dénicherons|dénichera|décrocherons|garantirons)] (un|une|votre|du|la|vos|le|des) (bon|bonne|nouvel|nouveau)? ${BIENS} (en|d'ici|avant|dans|pour|,|à coup|au plus|$) => nous vous aiderons à chercher
    [(nous|on) (allons|va) vous (trouver|obtenir|dénicher|décrocher)] (un|une|votre|du|la|vos|le|des) (bon|bonne|nouvel|nouveau)? ${BIENS} (en|d'ici|avant|dans|,|à coup|au plus|$) => nous vous aiderons à chercher
    (nous|on|notre équipe) (trouverons|trouvera|aurons|aura) (un|une) ${BIENS} (pour|à) (tous|toutes|tout|chacun|chaque)
    jusqu'au dernier (sou|cent|dollar)
    vous ne (perdrez|perdez|pouvez pas perdre) (pas|jamais|plus) (devant|votre (cause|procès|appel)|en cour|au tribunal|contre)
    vous (gagnerez|remporterez|allez gagner|allez remporter) (à coup sûr|à tout coup|votre (cause|procès|appel)|devant|contre|en cour|,|$)
    (en|dans|d'ici|après) (juste|seulement|à peine)? (un|une|deux|trois|quatre|six|huit|dix|douze|quelques|<number>) (an|ans|mois|semaine|semaines|jours|jour|leçons|leçon|cours|séances|rencontres) (,)? (vous|tu) (parlerez|parleras|maîtriserez|marcherez|écrirez|serez (bilingue|guéri|guérie|employé|embauché|embauchée)|aurez (un emploi|un logement|vos clés|votre citoyenneté|vos papiers|une job)|n'aurez plus|ne serez plus)
    vous (parlerez|écrirez|comprendrez|maîtriserez) (le français|l'anglais|l'espagnol)? (parfaitement|couramment|sans accent|comme un natif)
    vous (n'aurez|n'avez) plus (jamais)? (de|d'|aucun|aucune) (dettes|dette|soucis|souci|problèmes|problème|ennuis|inquiétude|inquiétudes|douleur|douleurs|peur)
    vous (n'aurez|ne serez|ne tomberez|ne craindrez|ne manquerez|ne perdrez|ne vous sentirez|ne vous ferez|ne paierez) (plus jamais|jamais plus|jamais|plus) (jamais)? (peur|faim|froid|seul|seule|seuls|isolé|isolée|avoir|arnaquer|frauder|voler|berner|rien|dans)
    il (ne)? (lui|vous|leur) arrivera (plus)? (jamais)? (plus)? rien (de mal|de mauvais|de grave)?
    (il)? (ne)? (lui|vous|leur) arrivera (jamais|plus) (jamais)? rien
    rien (de mal|de grave|de mauvais)? (ne|n') (lui|vous|leur|arrivera) (arrivera)? (jamais|plus|à|chez)?
    (l'|votre|le|son|la|les) (agresseur|agresseurs|fraudeur|fraudeurs|abuseur|voleur|voleurs|escroc|intimidateur) (va|vont)? (ira|iront|finira|finiront|aller|finir|dormira) (en|derrière|tout droit en) (prison|tôle|dedans|les barreaux)
    (l'|la|le|les|vos|votre) (abus|agresseur|fraudeur|fraudeurs|violence|harcèlement|problème|problèmes|maltraitance|appels|intimidation) (cessera|cesseront|s'arrêtera|s'arrêteront|disparaîtra|disparaîtront|sera réglé|seront réglés|sera arrêté|seront arrêtés|sera puni)
    (nous|on|notre équipe) (empêcherons|arrêterons|éliminerons|stopperons|éradiquerons|vaincrons|réglerons|règlerons|guérirons|empêchera|arrêtera|éliminera|stoppera|éradiquera|vaincra) (toutes|toute|tous|tout|chaque|la|l'|les|le)
    (nous|on) (mettrons|mettra) fin (à|aux) (toute|toutes|tous|la|l'|aux)?
    (vous (aurez|obtiendrez)|on vous (obtient|obtiendra)|nous vous obtiendrons) (le|la|votre|un) (plus gros|plus grand|meilleur|maximum|plein) (remboursement|montant|règlement|dédommagement)?
    et (dès)? (demain|ce soir|demain soir|lundi) (,)? vous (dormirez|serez|aurez|habiterez)
    d'ici (à)? (<number>|l'an prochain|peu|là) ,? (nous|on) (aurons|aura|allons|va)? (éliminé|éradiqué|mis fin à|enrayé|vaincu|éliminer|éradiquer|éliminerons|éradiquerons|éliminera) (toute)? (la|l'|le|les) _{0,2} (maltraitance|solitude|isolement|faim|pauvreté|fraude|âgisme|itinérance|violence)
  `,
} as const;
