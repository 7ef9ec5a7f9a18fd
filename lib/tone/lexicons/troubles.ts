/** More of what `private.ts` holds: illness that comes back, calls for help, drink, debts and partings, and who came to the door. */
const HIS = '(his|her|their)';
const ORGAN =
  '(breast|prostate|lung|colon|skin|brain|liver|kidney|bone|throat|pancreatic|ovarian|bowel|stomach|blood|heart)';
const ILL = `(${ORGAN}? (cancer|tumour|tumor|disease)|leukemia|depression|dementia|alzheimer's|parkinson's|burnout|psychosis|epilepsy|multiple sclerosis|ms|lupus)`;
const DRINK =
  '(vodka|alcohol|booze|the bottle|beer|wine|drink|drinking|heroin|cocaine|crack|meth|fentanyl|opioids|pills|gambling|drugs|weed)';
const KIN =
  '(husband|wife|partner|son|daughter|nephew|niece|grandson|granddaughter|brother|sister|ex|boyfriend|girlfriend|son-in-law|caregiver|landlord|stepson|father|mother)';
const MAL =
  '(cancer|tumeur|leucémie|sclérose|sclérose en plaques|dépression|démence|alzheimer|parkinson|burn-out|burnout|psychose|épilepsie|schizophrénie|lupus|épuisement)';
const PROCHE =
  '(mari|femme|conjoint|conjointe|chum|blonde|fils|fille|gars|neveu|nièce|petit-fils|petite-fille|frère|soeur|sœur|ex|gendre|père|mère|propriétaire|beau-fils)';
const BOISSON =
  '(alcool|boisson|bouteille|cocaïne|coke|héroïne|crack|drogue|fentanyl|pilules|jeu|pot|speed|méthamphétamine)';

export const TROUBLES = {
  en: [
    "(no longer|doesn't|does not|can't|cannot|barely) (recognize|recognizes|remember|remembers|know|knows) (her|his|their) (own)? (children|son|daughter|wife|husband|family|name|kids|visitors)",
    `${ILL} (is|has|came|comes)? (back|returned|come back|spread|worsened|relapsed)`,
    `(because of|due to|after|over|following|with|for) ${HIS} (own|new|recent|second)? ${ILL}`,
    `(has|have|with|showed|shows|show|confirmed|found|reveal|revealed) (a|an|stage <number>|early|late|advanced)? ${ORGAN} (cancer|tumour|tumor|disease)`,
    `(test|tests|results|scan|biopsy) (showed|shows|show|confirmed|found|came back|revealed) (early|a|an|positive|late)? _`,
    `(is|are|was) (getting|going through|finalizing) (a|her|his|their)? (divorced|divorce|separation|separated)`,
    `(is|are|was) (splitting up|separating|breaking up|separated|divorcing)`,
    '(sees|seeing|saw|visits|visiting) (a|an|her|his|their) (psychiatrist|therapist|psychologist|shrink|addiction counsellor|parole officer|oncologist|probation officer|marriage counsellor)',
    `${HIS} (husband's|wife's|partner's|son's|daughter's|nephew's|grandson's|brother's|sister's|ex's|boyfriend's|father's|mother's) (overdose|suicide|arrest|drinking|addiction|debts|violence)`,
    `${HIS} ${KIN} (takes|is taking|has been taking|abuses|robs|bullies|mistreats|cashes|empties|is emptying|screams at|pushes|hurts|neglects|has cut|keeps)`,
    `(first|one|two|three|four|six|<number>|a|another) (day|week|month|year|days|weeks|months|years) (without|off|free of) ${DRINK}`,
    `(quit|quits|stopped|gave up|gives up|kicked|beat|off) (the)? ${DRINK}`,
    `(owes|owed|owing) _{1,4} (to|on) (his|her|their) (credit card|card|cards|line of credit|bank|landlord|ex|ex-wife|ex-husband|brother|sister)`,
    `(phoned|called|rang|contacted|reached) (us|our|the) _{0,3} (line|helpline|hotline)`,
    `(phoned|called|rang|contacted|wrote) (us|to us) _{0,3} (:|about (his|her|their)|because)`,
    '(comes|came|turns|goes|lines up) (to|at) (our|the) (food bank|pantry|soup kitchen|shelter|detox|crisis centre) (now|too|again|every|each|for|with|$)',
    `(get away|getting away|hide|hiding|flee|fleeing|escape|run away|running) (from)? ${HIS} (own|violent|abusive)? ${KIN}`,
    `(stay|time|weeks|months|month|days|year) in (a|the) (psychiatric ward|psych ward|psychiatric hospital|detox|rehab|prison|jail)`,
    '(doctor|doctors|oncologist|specialist) (gave|gives|give) (her|him|them) (_)? (weeks|months|days|a year)',
    `${HIS} (test|hiv test|drug test) (came|was|is) (back)? positive`,
    "(can't|cannot|couldn't|never learned to) (read|write|read or write)",
    '(had|having|has had) (an)? (abortion|miscarriage)',
    `(no longer|can't|cannot|couldn't) (eats|eat|feed|afford food|heat) (enough|${HIS} _|properly|$|three)`,
    '(his|her|their) (own)? (son|daughter|husband|wife|nephew|niece|grandson|brother|sister|partner|caregiver|landlord) (has|have)? (been)? (hits|beats|hitting|beating|robbing|threatening|slapping|starving|locking|controlling|steals|threatens|slaps|insulting|abusing) (him|her|them|from|his) _{0,6}',
    '(finally|at last|just|has)? (pressed|pressing|laid|filed) (charges|a complaint) against (his|her|their) (own)? (son|daughter|husband|wife|nephew|niece|grandson|brother|sister|partner|landlord|caregiver)',
  ],
  fr: [
    `(son|sa|le|la) ${MAL} _{0,3} (est|a|s'est) (revenu|revenue|de retour|récidivé|progressé|aggravé|aggravée|généralisé)`,
    `(de|d'|à cause de|après|pour|malgré) (son|sa) (propre|grave|nouveau|nouvelle)? ${MAL}`,
    `(montrent|montre|révèlent|révèle|confirment|confirme|indiquent) (un|une|le|la) (début de)? ${MAL}`,
    `${PROCHE} (fait|a|souffre|est atteint|est atteinte|a reçu|a eu) (de la|de l'|du|d'un|d'une|un|une|le|la|l'|de)? (début d'|début de)? ${MAL}`,
    `(opéré|opérée|opérer|traité|traitée|suivi|suivie) (pour|d'|de|du|au|à la) (un|une|la|le|son|sa)? ${MAL}`,
    '(son|sa|ses) (test|tests|examen|bilan) (de mémoire|cognitif|cognitifs|de dépistage|médical)',
    '(il|elle|ils|elles|qui|et) (se sépare|se séparent|divorce|divorcent|vient de se séparer|a demandé le divorce|est en instance)',
    `${PROCHE} (lui|la|le|l')? (prend|vide|vole|crie|frappe|pousse|enferme|contrôle|menace|empêche|maltraite|bouscule|néglige)`,
    `dont (le|la) ${PROCHE} (boit|frappe|vole|menace|consomme|joue|est en prison|s'est)`,
    "(vient d'|a|avait|va|vont) (avorté|avorter|fait une fausse couche)",
    `(arrêté|arrête|cessé|lâché|quitté|abandonné|sevré|sevrée|sevrage) (de|d'|la|l'|le|les)? (la|l')? (${BOISSON}|boire|consommer|jouer|fumer du)`,
    `(jours|semaine|semaines|mois|ans|an) sans (${BOISSON}|boire|consommer|jouer)`,
    '(mois|semaines) de (retard|loyer) _{0,2} (avec|dans|chez|sur|en retard|impayé|impayés|$|,)',
    '(doit|devait) (encore)? _{1,2} (mois|semaines) de loyer',
    "(doit|devait) (encore)? <number> _{0,2} (à|au|aux|de|en|sur) (sa|son|ses|l'|la|le|les)? (carte|cartes|ex|ex-femme|ex-mari|ex-conjoint|ex-conjointe|fisc|loyer|propriétaire|impôt|banque|casino|frère|soeur|hydro|marge)",
    "(est|était|sont|est-elle|parce qu'elle est|parce qu'il est) (sans le sou|à sec|ruiné|ruinée|fauché|fauchée|cassé comme|cassée|sans un sou|criblé|criblée|dans la misère|à la rue)",
    '(ne)? (mange|mangent|mangeait) (plus|pas) à (sa|leur) faim',
    "(parlait|parle|a parlé|parlent) (de|d') (suicide|se tuer|mourir|en finir|s'enlever)",
    "(nous|l'|notre ligne) (a|ont) (appelés|appelées|appelé|téléphoné|contactés|contacté|écrit|textés) _{0,3} (:|,|parce|car|au sujet)",
    '(médecin|médecins|oncologue|spécialiste) lui (donne|donnent|a donné|ont donné) _{1,2} (mois|semaines|jours)',
    `diagnostic (d'|de|du) (la|l')? ${MAL}`,
    '(tentative|tentatives) de suicide',
    `suicide (de|d') (son|sa) ${PROCHE}`,
    '(ne)? (sait|savait) (pas|ni) (lire|lire ni écrire|écrire)',
    '(dossier|demande|proposition) de (faillite|divorce|curatelle|pension alimentaire)',
    "(a|ont) reçu (son|sa|leur|un|leurs) (panier|colis|bon|aide d'urgence|panier de noël)",
    "(n'a|n'ont|a|ont) plus (une cenne|un sou|rien à manger|d'argent|de quoi)",
    '(vient|viennent|vit|vivent|a recours|ont recours) (aux paniers|à la banque alimentaire|à notre comptoir|grâce à nos paniers)',
    '(reçoit|reçoivent|prend|prennent) (nos|des|les) (paniers|repas gratuits|bons)',
    '(a|ont) reçu _{1,3} pour (son|sa|ses|leur|leurs) (loyer|dettes|factures|épicerie|chauffage|médicaments)',
    `s'est fait (battre|frapper|voler|vider|menacer|étrangler|violer|frauder|mettre dehors) par (son|sa|ses) ${PROCHE}`,
    '(a|ont) (appelé|téléphoné à|contacté|composé|joint) notre (ligne|centre|service) _{0,3} (:|,|parce|car|hier|pour)',
    '(a|ont) (téléphoné|appelé) _{0,3} (,|:) (son|sa|leur)',
    "(son|sa|ses) (propre)? (fils|fille|mari|conjoint|conjointe|femme|neveu|nièce|frère|soeur|sœur|petit-fils|gendre|proprio) (la|le|lui|les|l'a) (frappe|bat|vole|menace|gifle|insulte|enferme|contrôle|battait|frappait|volait|menaçait) _{0,5}",
    '(a|vient) (enfin|finalement)? (de)? (porté|porter|déposé|déposer) (plainte|une plainte) contre (son|sa|ses) (propre)? (fils|fille|mari|conjoint|conjointe|neveu|nièce|frère|soeur|sœur|petit-fils|gendre|proprio|propriétaire)',
  ],
} as const;

/** The words name who was helped: “one of them is Helen”, «même la famille du notaire Brisson y vient». */
export const POINTED = {
  en: [
    '(proud of|congratulations to|congrats to|bravo to|thanks to|hats off to|happy birthday to|cheering for) [<name> <name>?] ,? (from|of|in) (our|the) _{0,2} (aa|na|al-anon|alanon|recovery|sobriety|addiction|bereavement|shelter|detox|survivors|gambling|anger) (table|group|meeting|circle|program|house|night|class)?',
    '(we|i|our (nurse|driver|volunteer|team|staff)) (visited|saw|found|checked on|called on|brought a meal to) [(mr|mrs|ms|miss)? .? <name> <name>?] (on|at|in|from) _{1,4} (:|,|and|with|had|whose|no) _{0,8}',
    '(our|the) (intake worker|caseworker|case worker|coordinator|cook|driver|director|nurse|manager|receptionist|bookkeeper|social worker|treasurer) _{0,6} (her|his|their) [(depression|anxiety|cancer|drinking|addiction|burnout|divorce|miscarriage|ptsd|migraines|gambling)] _{0,3}',
    "[(apartment|apt|unit|room|suite) .? <number>] (at|in|of|on) _{1,4} (is|are|has|have|owes|got|was|hasn't|can't|needs) _{0,3} (behind|evicted|arrears|late|rent|hospital|police|sick|cancer|drinking|alone|pregnant|debt|food)",
    '(hi|hello|say hi|shout out) to [<name> <name>?] _{0,6} (line|lineup|front|queue|shelter|food bank|waiting room|clinic)',
    "if (you're|you are) [<name> <name>?] .? (,|or|and) _{0,6} (your|is) _{0,3} (menu|file|results|list|medication|prescription|diagnosis|test|appointment|diet)",
    '(one|two) of (them|the women|the men|the families|those women|these women|our guests|our callers|the callers|the tenants) _{0,7} (is|was) [<name> <name>?]',
    '[our (member|client|participant|resident|tenant|regular|guest|caller|patient|neighbour|lady|gentleman) (in|from|at|on) (room|unit|apartment|apt|suite|number|bed)? .? <number> ,?] _{0,3} (who|has|had|is|was|whose|the one|with|recovering|lost|won|fell|cried|told|just|came|,)',
    '(even|now|and) (the)? (family|wife|husband|son|daughter|mother|father) of [(notary|dr|doctor|mr|mrs|ms|pastor|judge|councillor|mayor)? .? <name> <name>?] _{0,1} (comes|came|goes|uses|visits|lines|gets|eats)',
    '(fed|helped|sheltered|housed|served|hosted|supported) _{0,4} (was|were|is|are) (the)? [<name> <name>?] (,|from|of|on|who)',
    '(the|a|our) (call|caller|message|letter|email) (was|came)? from [(mr|mrs|ms|miss)? .? <name> <name>?] _{0,5} (about|was about|spoke|talked|cried|said|told)',
    '(one of (our|my)|our|a|the) (callers|caller|clients|client|members|participants|participant|users|residents|tenants) , _{1,6} , (is|was|has) (being|been)? (beaten|robbed|hit|abused|threatened|evicted|starved|locked|diagnosed|hospitalized) _',
  ],
  fr: [
    '(fiers de|fières de|fier de|bravo à|félicitations à|chapeau à|merci à|bonne fête à) [<name> <name>?] ,? (de|du|dans|notre|membre) (notre|nos|le|la|des|les|du)? _{0,3} (aa|na|al-anon|rétablissement|sobriété|sobre|sevrage|deuil|refuge|désintox|survivantes|dépendance|dépendances|joueurs)',
    "(nous|on|notre (infirmière|chauffeur|bénévole|équipe)) (avons|a|est|sommes) (visité|vu|trouvé|passé chez|passés chez|allé chez|allés chez|rendu visite à) [(m|mme|monsieur|madame)? .? <name> <name>?] ,? (sur|de|au|rue|dans|,) _{1,4} (:|,|et|pas|avec|n'a) _{0,8}",
    '(notre|la|le) (intervenante|intervenant|coordonnatrice|coordonnateur|cuisinière|cuisinier|chauffeur|directrice|directeur|infirmière|gestionnaire|réceptionniste|comptable|trésorière|trésorier) _{0,6} (sa|son|ses) [(dépression|anxiété|cancer|alcoolisme|dépendance|épuisement|divorce|fausse couche|migraines|burn-out)] _{0,3}',
    "[(monsieur|madame|m|mme) .? <name>] , (de|qui appelle|qui a appelé|appelant à|usager de|usagère de|une cliente de|un client de) (la|notre|nos) (ligne|ligne d'écoute|refuge|soupe|centre de jour|banque alimentaire|comptoir) _{0,6}",
    "[(le|l'|la)? (logement|appartement|chambre|appart|app) .? <number>] _{0,5} (a|est|doit|vient|n'a|accuse) _{0,4} (retard|loyer|évincé|évincée|hôpital|police|malade|cancer|alcool|enceinte|dettes|arrérages)",
    "(bonjour|salut|coucou|allô) à [<name> <name>?] _{0,6} (file|queue|avant|refuge|banque alimentaire|salle d'attente|clinique)",
    'si vous êtes [<name> <name>?] .? (,|ou|et) _{0,6} (votre|est) _{0,3} (menu|dossier|résultats|liste|médicament|médicaments|ordonnance|diagnostic|test|rendez-vous|diète)',
    "(l'une|l'un|une|un) (d'elles|d'eux|d'entre elles|d'entre eux|de ces femmes|des femmes|des appelantes|des familles|de nos appelantes|des locataires) (est|était|,|c'est) [<name> <name>?]",
    "[(notre|la|le|l') (participant|participante|membre|cliente|client|résidente|résident|locataire|usager|usagère|patiente|patient|dame|monsieur|habituée|habitué|voisine) (du|de la|de l'|au|à l') (chambre|logement|appartement|app|lit|numéro|appart)? .? <number> ,?] _{0,3} (qui|celle|celui|a|est|était|dont|avec|vient|souffre|pleure|sort|,)",
    "(famille|femme|mari|fils|fille|mère|père) (du|de la|de|d') [(notaire|docteur|dr|dre|maire|mairesse|juge|pharmacien|m|mme|curé|directeur|directrice)? .? <name> <name>?] (y|en|nous)? _{0,1} (vient|viennent|venait|fréquente|reçoit|mange|passe)",
    `${PROCHE} (de|d') [<name> <name>?] (lui|la|le|l')? (prend|vole|vide|frappe|menace|a (pris|volé|vidé|frappé))`,
    "(test|diagnostic|cancer|biopsie|rechute|faillite|divorce|dépistage|demande d'asile) (de|d'|du) [(m|mme|mlle|monsieur|madame)? .? <name> <name>?] _{0,6} (est|était|a|montre|revient|confirme|progresse)",
    "(celui|celle|l'appel|la lettre|le message|un appel) de [(m|mme|mlle|monsieur|madame)? .? <name> <name>?] _{0,5} (parlait|disait|racontait|pleurait|demandait|pour)",
    "(au|à notre|dans notre|à la|à notre) (refuge|maison d'hébergement|halte|soupe populaire) , [<name> <name>?] ,? _{0,7} (est|a|et) (arrivée|arrivé|ses|dormi|passé|mangé)",
    "(une|un) de nos (appelantes|appelants|clientes|clients|membres|participantes|participants|usagères|usagers|résidentes|résidents) , _{1,6} , (se fait|est|a été|s'est fait|vient d'être) (battre|battue|voler|volée|volé|maltraiter|maltraitée|frapper|frappée|menacer|menacée|évincer|évincée|hospitalisée|hospitalisé|diagnostiquée) _",
  ],
} as const;
