/** For `professional/promise`, beside `pledges.ts`: oaths at a sentence’s end, and outcomes told as if they had happened. Tables of `table.ts`. */
const WE =
  '(we|our team|our staff|our lawyers|our lawyer|our volunteers|our clinic|our program|our service|our experts|our advisers|our counsellors|our line|the team|our board|our caseworkers)';
const WILL = `(we'll|we will|we are going to|we're going to|${WE} (will|can|is going to|are going to))`;
const FOUL =
  '(abuse|elder abuse|violence|fraud|scams|neglect|hunger|poverty|homelessness|loneliness|isolation|ageism|bullying|evictions|cruelty|crime|pain|grief|anxiety|stress|worry|worries|problem|problems|debt|debts|fear|fears|sadness|depression|insomnia|fatigue|burnout|loneliness)';
const SOON =
  '(in|within|by|before|after|inside) (a|an|one|two|three|four|six|the|<number>|spring|summer|fall|winter|christmas|easter|<name>|this|next|tomorrow|tonight|just)';
const ONCE = `(for good|forever|for ever|once and for all|every (single)? time|each time|the same day|overnight|guaranteed|no matter what|that day|right away|${SOON})`;
const ON =
  '(nous|on|notre équipe|nos avocats|notre avocate|notre avocat|notre clinique|notre service|nos bénévoles|nos conseillers|nos intervenantes|la clinique)';
const MAUX =
  '(violence|abus|fraude|maltraitance|négligence|faim|pauvreté|solitude|isolement|intimidation|harcèlement|douleur|douleurs|peine|deuil|anxiété|stress|inquiétude|inquiétudes|soucis|problème|problèmes|dettes|dette|peur|peurs|tristesse|insomnie|fatigue|épuisement|dépression|chagrin|angoisse|itinérance|âgisme)';
const PERSONNE =
  '(aîné|aînée|enfant|famille|locataire|personne|parent|résident|résidente|mère|femme|voisin|voisine|travailleur|citoyen|membre|client|cliente|bénévole|personne âgée|personne aînée|proche|étudiant|demandeur|participant|participante)';

export const VOWS = {
  en: `
    (your|his|her|their) (english|french|memory|health|pension|income|savings|credit|home|papers|back|sleep|life) (will) (be (perfect|fluent|fixed|back to normal|safe forever|perfectly|flawless|like new)|double|triple|come back|return|never)
    (will|are going to) leave you alone (for good|forever|again)?
    (with|using) (us|our _ |our team|our lawyer|our lawyers|our help) (,)? you (always|never|can't|can only) (win|lose|fail|wins|get|worry)
    [(,|—|-) (and)? (you can)? (bank|count|bet) on (it|that)] ($|!) => -
    (your|this|one|each|every) (donation|gift|support|dollar|signature|<number>) will (end|wipe out|erase|abolish|eradicate) ${FOUL}
    (day|days|week|weeks|month|months|session|sessions|visit|visits|class|classes) _{0,4} and (you'll|you will|he'll|she'll|they'll) (never|be (cured|fluent|free|healed|a new)|speak|forget|sleep like|quit|stop)
    (${WILL}|we) (make|force|get) (the|your|this) (city|minister|government|landlord|bank|mayor|council|company|owner|province|premier|home|judge|scammer) (to)? (build|pay|change|give|fix|apologize|stop|return|refund|listen|fund|close|cancel|drop|lower)
    ${WILL} see (to it)? that (you|your|the|he|she|every|no|nobody)
    ${WILL} stop (every|all|each|any) _
    [(,|—|-|and|:)? (we swear|we promise|we guarantee it|we give you our word|cross our hearts|on our honour|scout's honour|our word on it|mark our words)] $ => -
    [(,|—|-) (and)? (that's|that is|this is) (a promise|guaranteed|a guarantee|our promise|our vow|our pledge)] ($|!) => -
    ${WILL} (have|get|find|win|build|bring|fix) _{1,8} , that's (certain|for sure|a sure thing|a given)
    ${WILL} have (the|your|this|that|him|her|them|every|any|whoever) _{0,4} (arrested|charged|fired|jailed|evicted|punished|banned|convicted|removed|locked up|behind bars|out of (there|here|that|the)|in (jail|prison|court))
    (${WILL}|we) (make|see to it|ensure|guarantee) (sure|certain)? (that)? (you|he|she|they|your|the|every|everyone|no|nobody|each|all|it) _{0,4} (win|wins|gets|get|never|ever|changes|change|pays|pay back|arrested|fired|jailed|punished|approved|accepted|passes|loses|goes hungry)
    (${WILL}|we) put (an end|a stop) to (the|your|this|that|all|every|any|elder|it|her|his|${FOUL})
    [${WILL} (fix|solve|settle|sort|repair|resolve|end|stop|erase|clear)] (it|this|that|everything|your|the|all|any) _{0,4} ${ONCE} => we will help you with
    [(${WILL}|we) (get|recover|win|bring|claw)] (back)? (every|all|100) _{0,3} (dollar|cent|penny|of your money|of it|of what you lost|percent) => we will help you try to recover
    (${WILL}|we) (never|not ever) (turn (down|away|anyone|you)|refuse|let (you|anyone|your) down|let anyone|close (our|the)|raise|miss a|cancel|say no|leave (you|anyone|a senior)|run out)
    (your|the|all|this|her|his|every) ${FOUL}? _{0,2} (will|is going to|are going to) (be)? (gone|vanish|disappear|melt away|a thing of the past|a memory|cured|healed|erased) ${ONCE}?
    (your|a|this|one|every|each|<number>) (gift|donation|dollar|dollars|support|visit|call|session|class|signature|weekend|email|<number>)? (will|can) _{0,2} (save|end|cure|fix|stop|erase|heal|rescue) _{0,6} (forever|for good|once and for all|your (marriage|life|family|home|mind|health)|all (loneliness|abuse|poverty|hunger))
    (will|can) save your (marriage|life|family|relationship|job|home|sanity)
    (after|once you (take|finish|attend|have taken)|with) (this|that|our|<number>|one|two|three|four) _{0,4} (,)? (you|your|they|nobody|no one) _{0,2} (can't|cannot|can never|won't ever|will never|won't) (be|get|fall|ever|lose|fool|have|feel|worry|need)
    (prices|price|rent|rents|fees|fee|rates|your rent|the cost|costs|membership) (will|are) (never|not ever|always) (go up|rise|increase|change|be raised|go higher|climb|cost|stay)
    (we)? (can|do|want to)? [(assure|guarantee) (you)? (that)?] (you'll|you will|your|it will|it'll|they will|they'll|nobody|no one) => hope that
    (you'll|you will) (live|stay young|remember everything|sleep like a baby|feel <number>|be happy|be healthy|be yourself again|walk again|lose <number>) (ten|five|twenty|<number>|to|longer|forever|again|by|in|after|every|$)
    (find|get|have|secure) (you|them|him|her|everyone) (one|it|a place|a home) ${SOON} (,)? (that's|no|or|guaranteed|we|for sure|$)
    (every|each|any) (family|senior|tenant|member|person|client|caller|newcomer|applicant|resident|child|volunteer|student) (who|that|on|in|we)? _{0,5} (will|gets|is going to) (get|have|find|receive|be|walk away with|leave with)? (a|an|the|their|his|her|whatever|everything|all)? _{0,2} (apartment|home|house|job|bed|visa|place|refund|doctor|they (want|need|ask)|housed|hired|cured|by christmas|guaranteed)
    no (senior|elder|child|family|tenant|older person|older adult|resident|one|caller|person|neighbour|woman) _{0,5} (will|is) (ever|ever again|again) (ever)? (be|is|miss|wait|hit|abused|alone|hungry|cold|refused|turned away|evicted|scammed|neglected|hurt)
    ${FOUL} (stops|ends|disappears|vanishes|is over|goes away) (the (same|very) (day|minute|night|hour)|that day|as soon as|the moment|overnight|in|within|today|tomorrow|forever|for good)
    (one|two|three|four|five|six|<number>) (visit|visits|session|sessions|class|classes|meeting|meetings|call|week|weeks) and (your|the|you|you're|it's) _{0,4} (gone|disappears|cured|healed|over|vanishes|fixed|solved|free|a new person|speak|fluent)
    we (have|'ve) never (lost|failed|missed) _{0,4} and (we)? (never|won't|will)
    (double|triple) your money (back)?
    (you|they|she|he|seniors) (can't|cannot|can never|won't ever) be (scammed|fooled|robbed|tricked|defrauded|conned|cheated|hurt)
    (someone|somebody|a person|a volunteer|a counsellor) will always (pick up|answer|be there|respond|reply|come)
    (will have|'ll have|we'll have) (it|your _|the _|them) in your (account|hands|pocket|mailbox|home) (by|within|before|in)
    (we|board|team|our _) (commit|commits|pledge|pledges|vow|vows) to (build|building|house|housing|refund|refunding|end|ending|never|win|winning)
    (will cover|'ll cover|we'll cover|will pay|we'll pay) (all|every) (of)? (your|their|the) _
    (we|our team|our volunteers) always (answer|respond|reply|call back|pick up) (in|within|under)
    your (mother|father|parent|husband|wife|son|daughter|mom|dad) will (have|get|receive) (a|his|her|their) (spot|bed|place|room|home|apartment) _{0,4} (by|within|before|in|this)
    (our|the) (lawyer|lawyers|advocate|advocates|paralegal) (will|'ll|can) (win|get|recover) (your|the|every|any) (case|appeal|claim|money|settlement)
    (call|text|visit|see|contact|join|come see|write to) (us)? _{0,4} and (your|the|all your) (problem|problems|worries|troubles|debts|worry|pain|loneliness) (is|are|will be) (solved|over|gone|fixed|history|done)
    (your|the|every) (last|single)? (cent|penny|dollar) will (be)? (come back|returned|refunded|recovered)
    (will|'ll) _{0,4} (stamp out|wipe out|eradicate|eliminate|abolish) (all|every|the|elder|this|${FOUL})
  `,
  fr: `
    (votre|ton|sa|leur|vos|tes) (français|anglais|mémoire|santé|pension|revenu|épargnes|crédit|dos|sommeil|vie) (sera|seront|doublera|triplera|doubleront|reviendra|deviendra) (parfait|parfaite|parfaits|impeccable|impeccables|comme neuf|comme neuve|guéri|guérie|réglé|,|$|d'ici|en|au|intacte|changée)
    (avec|grâce à) (nous|notre|nos) (équipe|avocat|avocate|avocats|aide)? (,)? vous (gagnez|gagnerez|récupérez|obtenez|aurez) (toujours|à coup sûr|à tout coup|contre|votre cause)
    [, (comptez|vous pouvez compter|fiez-vous) (là-dessus|dessus|sur (nous|ça)|à nous|à ça)] ($|!) => -
    vous ne (boirez|fumerez|jouerez|pleurerez|souffrirez|oublierez|craindrez|douterez|dormirez|serez|aurez) (plus jamais|jamais plus|plus)
    (on|nous|notre équipe|nos bénévoles|nos avocats) (va|vont|allons) (arrêter|stopper|empêcher|bloquer|éliminer|régler) (tous|toutes|tout|chaque|toute)
    (on|nous) (va|allons)? (forcera|forcerons|obligera|obligerons|forcer|obliger) (la|le|l'|les|votre) (ville|ministre|gouvernement|propriétaire|banque|maire|conseil|compagnie|province|proprio|résidence|état|mairesse) (à|de)
    personne n' (attend|attendra|est|sera|reste|restera) (jamais|plus jamais) _
    [(,|—|-|:) (et)? (c'est|ça c'est)? (juré|juré craché|promis juré|parole d'honneur|on le jure|nous le jurons|on vous le jure|on s'y engage|nous nous y engageons|parole de scout|croix de bois|foi de <name>|sans faute|on vous le garantit|nous vous le garantissons|c'est (garanti|juré|assuré)|vous avez notre parole|on vous donne notre parole)] ($|!|,) => -
    , parole (d'|de|du) (honneur|notre|nos|la|<name>|toute|<capital>)
    vous avez (ma|notre) parole
    et (la|le|votre|vos|les|l') ${MAUX} (,)? (c'est|ce sera|sera|seront) (fini|finie|finis|terminé|réglé|réglés)
    (on|nous) (va|allons) vous (le|la|les|l'|en) (trouver|obtenir|régler|ravoir|décrocher) _{0,5} (avant|d'ici|garanti|à coup sûr|demain)
    (sera|serez|serons|seront) (bien)? (en sécurité|en sûreté|couvert|couverte|couverts|protégé|protégée|remboursé|remboursés|guéri|guérie) à (100|cent)
    (enlèvera|sera|changera|aura|partira|disparaîtra|gagnera|obtiendra|auront|seront|gagnerez|guérira) _{0,8} , c'est (sûr|certain|garanti|promis|juré)
    (tous ceux|toutes celles|tous les|chaque) _{0,6} (auront|aura|recevront|recevra|obtiendront|obtiendra) (un|une|leur|son) (logement|emploi|travail|lit|place|visa|médecin|remboursement|appartement|toit|bourse)
    (on|nous) en (fait|faisons) (le serment|la promesse|une promesse)
    s'engage à (rembourser|dédommager|reloger|loger|guérir|éliminer|éradiquer) (tous|toutes|chaque|tout|vos|les|la)
    votre (demande|dossier|cause|plainte|appel|recours|réclamation) _{0,4} sera (acceptée|accepté|gagnée|gagné|réglé|réglée|approuvé|approuvée|payée) 
    [(nous|on) (récupérerons|récupérera|retrouverons|retrouvera)] (chaque|jusqu') => nous vous aiderons à tenter de récupérer
    ${MAUX} (aura|auront|sera|seront) (complètement|totalement|enfin|tout à fait)? (disparu|disparue|envolé|envolée|guéri|guérie)
    (nous|on) ne (révélerons|révélera|dirons|dira|répéterons|répétera) jamais
    sera (changée|votée|adoptée|abolie) (dès|d'ici|avant)
    (répond|répondons|rappelle|rappelons) toujours (en|dans|à|avant|le jour)
    (votre|ton|sa) (mère|père|parent|conjoint|conjointe|mari|femme|proche|fils|fille) (aura|sera|recevra|obtiendra) (sa|son|un|une) (place|lit|logement|chambre|emploi|visa|soins) _{0,4} (d'ici|avant|dès|en|cette)
    , (parole donnée|nous en répondons|on en répond|on s'y engage) ($|!|,)
    jusqu'(à)? (la|votre|au|le|à votre) (dernière|dernier) (cenne|sou|cent|dollar)
    (vous|tous|tu) (allez|aurez|recevrez|gagnerez|serez|vas|récupérerez) _{0,9} , (c'est|ça , c'est) (sûr|certain|sûr et certain|garanti|promis)
    (on|nous|organisme|notre équipe|la popote) (s'engage|engageons|nous engageons|m'engage)? (:|,)? (jamais|aucun|aucune|personne ne) (un|une)? _ (ne)? (sera|seront|en retard|restera|manquera)
    (s'engage|engageons) (:|,) (jamais|aucun|aucune|personne|chaque|tous|toutes)
    personne (ne|n')? (sera|restera|repartira|dormira|sortira) (refusé|refusée|oublié|laissé|déçu|les mains vides|dehors|tourné|sans) _{0,6} (, absolument|garanti|promis|jamais)
    (sera|seront|serez) (tous)? (remboursé|remboursés|remboursée|indemnisé|indemnisés|dédommagé|dédommagés) _{0,4} (si|garanti|sans faute|en entier|, parole)
    (organisme|équipe|nous|on|centre|comité) (vous)? (remboursera|rembourserons|remboursons|dédommagera|indemnisera|indemniserons) (tous|toutes|chaque|vos|votre|intégralement)
    (aura|aurons|trouvera|trouverons) _{1,3} pour (chacun|chacune|tous|toutes|tout le monde) (de|d')? (vous|eux)? (dès|d'ici|avant)
    [(c'est|est) (certain|sûr|garanti|assuré|promis|juré) (qu'|que)] (il|elle|vous|on|nous|votre|le|la|les|tous|ça|ils|elles) => nous espérons $3
    ${ON} (vous)? (allons|va|vont)? (ferons|fera|feront|faire) (arrêter|congédier|expulser|condamner|emprisonner|évincer|accuser|renvoyer|punir|bannir|annuler) (la|le|l'|les|votre|vos|ce|cette|son)
    ${ON} (vous|lui|leur)? (allons|va|vont|ferons|fera|feront)? (vous|lui|leur)? (faire)? (ravoir|récupérer|retrouver|rendre) (tout)? (votre|vos|son|leur|l'|chaque|jusqu') _{0,2} (argent|épargnes|économies|cent|sou|dollar|dollars|pension|dépôt|maison) (au complet|en entier|jusqu'au|au grand complet|d'ici|en|avant|,|$)?
    ${ON} (mettons|met|allons mettre|va mettre|mettrons|mettra) (un)? (terme|fin) (à|aux|au) (la|l'|toute|toutes|tous|votre|vos)?
    [${ON} (réglons|règle|allons régler|va régler|réglerons|réglera|arrangeons|va arranger|guérit|arrêtons)] (ça|cela|tout|votre|vos|le|la|l'|tous) _{0,4} (pour de bon|une fois pour toutes|à tout coup|à tous les coups|chaque fois|le jour même|en <number>|en un|en une|d'ici|avant) => nous vous aiderons avec
    (nous|on) (ne)? (refusons|refuse|refuserons|refusera|laissons|annulons|annulera|annulerons|manque|manquera|manquons|dit|dira|fermerons|ferme|augmente|augmenterons) (jamais|aucun|aucune|plus jamais) (un|une|personne|de|à|non|tour|client|la|le|les|nos|notre|votre|aucun)?
    (plus|pas) (aucun|aucune|un seul|une seule|un|une) ${PERSONNE} (âgé|âgée|aîné)? (_)? (va|vont|sera|ira|aura|n'aura|ne sera|ne va|ne manquera|manquera|restera|ne restera|maltraité|maltraitée|frappé|frappée|seul|seule|négligé|négligée|oublié|oubliée|à la rue|affamé|battu|battue|fraudé|fraudée) _{0,6}
    (aucun|aucune|nul|nulle) (propriétaire|fraudeur|fraudeuse|voleur|agresseur|patron|employeur|juge|arnaqueur|personne|proche|escroc|inconnu|banque) (ne|n')? (pourra|va|peut|osera|réussira|saura) (plus|jamais|pas|à)? (jamais)? (vous|te|leur|lui|y|toucher|les)
    (rien|personne) (ne)? (pourra|peut|va|saura) (plus|jamais)? (vous|t'|leur) (échapper|toucher|faire peur|arrêter|berner|arnaquer|frauder|tromper|voler)
    (votre|vos|le|les|nos) (loyer|loyers|prix|tarif|tarifs|frais|cotisation|cotisations|coût) (ne|n')? (bougera|bougeront|montera|monteront|augmentera|augmenteront|changera|changeront|va|vont) (jamais|plus|pas|plus jamais) (augmenter|monter|changer|bouger)?
    (chaque|toute|toutes les|tous les|tout) (famille|familles|aîné|aînés|locataire|locataires|personne|membre|membres|client|appelant|nouvel arrivant|demandeur|enfant|bénévole|étudiant|résident) _{0,6} (aura|auront|recevra|recevront|obtiendra|obtiendront|trouvera|trouveront|sera|seront) (tout|toute|toujours)? (son|sa|leur|un|une|ce|tout)? (logement|appartement|emploi|travail|lit|place|visa|toit|médecin|remboursement|ce qu'|logé|logée|logés|embauché|embauchée|embauchés|guéri|guérie|satisfait|satisfaite)
    (après|au bout de|en) (juste|seulement|à peine)? (un|une|deux|trois|quatre|cinq|six|<number>) (seul|seule|petite)? (visite|visites|rencontre|rencontres|séance|séances|atelier|ateliers|cours|semaine|semaines|mois|appel|formation|jour|jours) (de|d'|avec|du)? _{0,3} (,)? (vous|votre|vos|tu|on|rien|personne|ils|elle|il) _{0,2} (ne|n'|remarchera|oublierez|dormirez|sourirez|serez|aurez|disparaît|disparaîtra|guérit|retrouverez|retrouvera|parlerez|maîtriserez|sera (guéri|guérie|comme neuf|parti|partie)|est (guéri|guérie|parti|partie|réglé))
    (une|deux|trois|quatre|cinq|six|<number>) (visite|visites|rencontre|rencontres|séance|séances|ateliers|cours|semaines|appel|appels) et (votre|vos|la|le|c'est|vous|l'|tout) _{0,3} (disparaît|disparaissent|s'envole|s'envolent|est réglé|est réglée|est guéri|guéri|fini|finie|finis|parti|partie|réglé|réglée|êtes|parlez|serez|oubliez)
    (la|l'|votre|vos|le|les|toute) ${MAUX} (s'arrête|s'arrêtent|cesse|cessent|disparaît|disparaissent|s'envole|s'envolent|finit|prend fin|sera chose du passé|est réglé|est réglée|sera finie) (le jour même|en|dès|aussitôt|d'ici|le soir même|du jour au lendemain|pour de bon|pour toujours|après|,|$|la journée même|sur-le-champ)
    (vous n'aurez|vous aurez|tu n'auras|il n'aura) plus (jamais)? (de|d'|aucun|aucune) ${MAUX}
    (va|vont|sauvera|sauveront|peut) (sauver)? (votre|ton) (mariage|couple|vie|famille|ménage|maison)
    (votre|ce|un|chaque) (don|geste|appel|visite|signature|<number>) _{0,5} (va sauver|sauvera|mettra fin|guérira|va guérir|va mettre fin|changera tout|réglera) (le|la|l'|les|à|aux|ce|cette|tout) _{0,3} (pour toujours|à jamais|pour de bon)?
    (on|nous) (vous)? (le|la|les)? (vous)? (remet|remettons|rembourse|remboursons|redonne) (en)? (double|triple|au double|deux fois|cent fois)
    (le|la|les|l'|votre) (fautif|coupable|coupables|responsable|responsables|employé|préposé|préposée|fautive|agresseur) (sera|seront|va être|vont être) (congédié|congédiée|congédiés|arrêté|arrêtée|arrêtés|puni|punis|puni|renvoyé|accusé|expulsé|mis dehors|mise dehors) (cette|d'ici|avant|dès|demain|aujourd'hui|,|$|sans)
    (on (vous)? (assure|certifie|confirme)|nous (vous)? (assurons|certifions)) (que|qu') (vous|votre|rien|personne|aucun|aucune|il|elle|tout)
    [(on|nous) (va|allons) (vous)? (en)? (trouver|décrocher|obtenir) (un|une)] (avant|d'ici|pour|en) => nous vous aiderons à chercher
    (on|nous) (va|allons) (éradiquer|éliminer|enrayer|vaincre|abolir) (la|l'|le|les|toute|toutes)
    (vivrez|vivra|vivre) (dix|cinq|vingt|<number>) ans de plus
  `,
} as const;
