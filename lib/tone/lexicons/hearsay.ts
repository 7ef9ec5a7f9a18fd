/** For `professional/rumour`: whom hearsay comes from, what makes it one, and words that lay a rumour to rest. */
const KIN =
  '(friend|friends|neighbour|neighbours|neighbor|cousin|aunt|uncle|sister|brother|sister-in-law|brother-in-law|son-in-law|mother-in-law|nephew|niece|son|daughter|wife|husband|hairdresser|barber|mailman|mail carrier|letter carrier|bus driver|taxi driver|mechanic|plumber|postman|waitress|pastor|dentist|colleague|coworker|co-worker|buddy|contact|acquaintance|ex|boss)';
const WHOSE =
  "(someone's|somebody's|a (member|volunteer|resident|client|neighbour|friend|driver|colleague|coworker|tenant|reader)'s|(my|our) (neighbour's|neighbor's|friend's|cousin's|sister's|brother's|hairdresser's|barber's|boss's|driver's|cook's|treasurer's|landlord's))";
const PARENTE =
  '(ami|amie|amis|amies|voisin|voisine|voisins|voisines|cousin|cousine|tante|oncle|soeur|frère|belle-soeur|beau-frère|belle-mère|beau-père|gendre|bru|fils|fille|mari|femme|conjoint|conjointe|neveu|nièce|coiffeur|coiffeuse|barbier|facteur|chauffeur|plombier|garagiste|serveuse|collègue|chum|blonde|connaissance|connaissances|contact|boss|patron)';
const TOLD = '(says|said|swears|tells|heard|told|claims|mentioned|saw|thinks|reckons|insists)';
const GLOOM =
  '(closing|closes|close|closed|shut|shutting|cut|cuts|cutting|sold|selling|hide|hides|hiding|steal|stealing|stole|fired|firing|evict|evicted|evicting|cancel|cancelled|scrap|scrapped|scrapping|ban|banned|ending|doubling|double|raising|bankrupt|rigged|bribes|gifts|kickbacks|skimming|cheating|lying|covering|dangerous|toxic|drugs|arrested|quitting|laying|layoffs|abusing|abusive|corrupt|fake|expired|spying|bedbugs|bedbug|mould|selling|moving out|taken away|losing)';

export const HEARSAY = {
  en: [
    "(it is|it's|some) (estimated|estimate|widely believed|generally believed|commonly said|thought|believed) (that)? (half|most|nearly all|almost all|nine|eight|thousands|millions|a majority|three quarters) _",
    '(a|an|some|one) (nurse|orderly|employee|worker|officer|cop|doctor|driver|janitor|clerk|insider|resident|cleaner|guard|teller) _{0,3} (slipped|whispered|let slip|confided|hinted|tipped us off|admitted to us|quietly told) _',
    '(,|:|—) (everyone|everybody|we all|anyone) (knows|know) (it|that) (,|$)',
    '(rumour|rumor|gossip|a tip|news) (alert|flash|has it|mill|is out) _',
    '(it|this|that|word|tip|info) (comes|came|is) from (a|an|our|my|very)? (good|reliable|solid|trusted|inside|sure|excellent) (source|sources|contact)',
    "(it's|it is|its) (a)? (well known|well-known|common knowledge|an open secret|no secret|documented|proven) (fact|to|that) _",
    "(we're|we are|I'm|I am) hearing (that|immigration|police|rumours|rumors|whispers|talk|things) _",
    "(a|our|my|one|the|some) (client's|member's|volunteer's|neighbour's|friend's|driver's|tenant's|learner's) (cousin|sister|brother|aunt|uncle|friend|neighbour|nephew|niece|mother|son|daughter|husband|wife|boss) (says|said|told|saw|heard|swears|knows|thinks|read|works)",
    "(studies|research|science|experts|statistics|doctors|surveys) (show|shows|say|says|prove|proves|have shown|agree) (that)? (nine|eight|seven|<number>|most|all|half|everyone|nobody) (out of|in|of|percent|%)? _{0,3} (don't|do not|never|will|end|lie|fail|die|forget)",
    '^ (according to|from) (several|many|various|multiple|some|a few|two|three|different|numerous|our|my|reliable|inside|unnamed) (reliable|inside|good|independent)? (sources|people|neighbours|insiders|employees|residents) ,',
    '(studies|research|experts|the numbers|statistics|science) (show|shows|say|says|prove|proves|confirm|confirms) (it|so) (:|,|$)',
    "(we|i|we've|i've) (just|have)? (just)? (heard|learned|learnt|been told|found out) (from|by|through|via) (a|an|one of the|some|several|two) (former|night|local)? (employee|employees|resident|residents|staff|insider|nurse|aide|cleaner|neighbour|source|sources|volunteer|reader|tenant)",
    '(an|a|our|my) (anonymous|unnamed|inside|trusted|secret|well-placed) (source|sources|tipster|insider|employee|resident)',
    "(it is|it's|that's|this is) (a)? (proven|known|well-known|scientific|medical|established) fact",
    "(it is|it's|it has been|it's been) (scientifically|medically|now|already) (proven|proved) ($|that|,|:)",
    'they say (that)? (somebody|someone|he|she) _',
    '^ (it)? (seems|appears) (that)? (the|our|that) (new|old|former|local)? _{0,4} (has|had|is|was) _{0,3} (record|past|fired|sued|closing|bankrupt|involved|hiding)',
    `${WHOSE} ${KIN} _{0,8} ${TOLD}`,
    `(a|one|some|another) ${KIN} of (one of)? (a|our|my|the|mine|ours|someone|somebody|his|hers) _{0,4} ${TOLD} (that|the|they|he|she|it|us|me|there|our)`,
    `(my|our|a|this|one of my|one of our) ${KIN} (who|that|at|from|in|over)? _{0,6} (heard|swears|claims|told (us|me)|was told|overheard) (that|the|they|he|she|it|there|from|about|our)?`,
    `(we|i) (hear|heard|also hear|also heard|just heard|keep hearing|are hearing|overheard) (that|rumours|how)? (the|a|an|some|half|most|this|our|their|several|they|he|she|<name>) _{0,8} ${GLOOM}`,
    `(we've|i've|we have|i have) (all|also|just|been)? (heard|hearing|overheard|been hearing|been told) (that)? (the|a|an|some|half|most|this|our|their|several|they|he|she|<name>) _{0,8} ${GLOOM}`,
    '^ they say (half|most|some|many|all|everyone|everybody|one|two|three|<number>|he|she|this|these|every|<name>)',
    '(word|gossip|buzz|chatter) (around|on|in|at|from|among) _{0,3} (is|says|has it|suggests)',
    'talk (around|in) (town|the village|the building) (is|says)',
    "(there's|there is|there's been|has been) talk (of|that|about|around)",
    "(everyone|everybody|we all|all of us|anyone) (around here|here|in town)? (knows|know) (that)? (most|half|all|nearly|nine|eight|one|two|three|<number>|these|those|some|it's always|almost)",
    ', (everyone|everybody|we all) (knows|know) (that|it|this) $',
    '(someone|somebody) (may|might|seems to|apparently) (have)? (seen|saw|heard|spotted|found|taken)',
    '(some|many|plenty of|lots of|a few|several) (folks|people|neighbours|members|tenants|locals) (around here|here|in town|on our street)? (say|are saying|claim|swear|whisper|insist|believe)',
    '(i|we) (read|saw|heard) (somewhere|someplace|on some|on a website|in some|in a post)',
    "at least (that is|that's) what (we|i|they|people|everyone) (hear|heard|were told|say|says|is saying)",
    "(that's|that is|or so) (what)? (we|i|they) (hear|heard|were told|are told|say)",
  ],
  fr: [
    "(on|certains|plusieurs|les experts|d'aucuns) (estime|estiment|évalue|évaluent) (que|qu') (la moitié|les trois quarts|la plupart|presque tous|neuf|huit|sept|une majorité|des milliers|des millions) _",
    "(un|une|des|quelqu'un|certains|certaines) (infirmière|infirmier|préposée|préposé|employé|employée|employés|policier|médecin|chauffeur|concierge|fonctionnaire|du ministère|de l'intérieur|résident|résidente|initié|chauffeuse) _{0,3} (nous|m'|nous a|lui|me) (a|ont)? (glissé|soufflé|confié|chuchoté|avoué|laissé entendre|laissé savoir|dit) que",
    "(,|:|—) (tout le monde|chacun|on|n'importe qui) le (sait|savent|sait bien|dira) (,|$)",
    '(alerte|flash) (rumeur|potin|potins|rumeurs) _{0,2}',
    "(ça|l'info|la nouvelle|l'information|le tuyau) (vient|provient|arrive) (d'|de) (une|un|très|source)? (bonne|fiable|excellente|sûre|sérieuse|bon)? (source|endroit|contact|sûre)",
    "(c'est|il est) (un)? (bien connu|fait connu|secret de polichinelle|de notoriété publique|prouvé|un fait) (que|qu')",
    "(on|nous) (entend|entendons) dire (que|qu')",
    "(la|le|un|une|l') (cousin|cousine|soeur|sœur|frère|tante|oncle|ami|amie|voisin|voisine|neveu|nièce|mère|fils|fille|mari|conjoint) (d'|de la|de l'|du|de) (une|un|notre|nos|l')? (cliente|client|membre|bénévole|voisine|voisin|amie|ami|chauffeur|locataire|participante) (dit|a dit|a vu|jure|sait|raconte|affirme|pense|travaille)",
    "(les|des) (études|recherches|experts|statistiques|sondages) (montrent|prouvent|disent|démontrent|révèlent) (que|qu') (neuf|huit|sept|<number>|la plupart|tous|la moitié) _{0,5} (sur|ne|finissent|mentent|meurent|divorcent|oublient)",
    "^ (selon|d'après) (plusieurs|certains|certaines|de nombreux|de nombreuses|différentes|bien des|deux|trois|quelques) (sources|personnes|gens|voisins|employés|résidents|initiés) ,",
    "(vient|venons|avons|a|viens|ai) (d'|de)? (apprendre|appris|entendu|su|entendre) (par|d'|de la part d'|de la bouche d') (une|un|des) (ancien*|ex)? (employé*|résident*|préposé*|ancien*|voisin*|source*|bénévole*|lecteur*|locataire*|infirmi*)",
    '(études|recherches|experts|statistiques|chiffres|science) (le)? (disent|prouvent|montrent|confirment|dit|prouve) (:|,|$)',
    "(c'est|ça a été|il est|il a été) (scientifiquement|médicalement|maintenant|bien|déjà)? (prouvé|démontré) (:|que|qu'|$)",
    'vous avez entendu $',
    `(une|un|la|le|mon|ma|mes|notre|nos|les|des|l') ${PARENTE} (d'|de|du|des|à) _{0,5} (dit|disent|affirme|affirment|jure|jurent|prétend|prétendent|raconte|racontent|assure|soutient|a (entendu|dit|su|vu|appris)|ont (entendu|dit|su|vu)|nous a dit|m'a dit) (que|qu'|dire|des|la|le|les|un|une)`,
    `(mon|ma|mes|notre|nos) ${PARENTE} _{0,4} (a|ont) (entendu|su|appris|vu) (dire|parler|que|qu'|de|des)`,
    `(selon|d'après) (une|un|la|le|mon|ma|l'|notre|des|certaines|mes|nos) ${PARENTE} _`,
    "(selon|d'après) (quelqu'un|des gens|certaines gens|du monde|certaines personnes|plusieurs|les gens|une personne bien)",
    "(a|ai|avons|ont) (encore|aussi|tous|déjà)? entendu dire (que|qu'|du|de)",
    "(des|les|certains|bien des|plusieurs|du|le|beaucoup de|quelques|d'autres) (gens|monde|voisins|voisines|mauvaises langues) (du (coin|quartier|bloc|village|immeuble))? (racontent|raconte|disent|dit|jurent|jure|prétendent|prétend|chuchotent|murmurent|affirment|soutiennent|colportent|parlent) (que|qu')",
    "(quelqu'un|quelqu'une|un voisin|une voisine|un passant|des voisins|du monde|on|un client) (aurait|auraient) (vu|entendu|dit|trouvé|aperçu|surpris|volé|pris|fait|déjà)",
    "à ce qu'on (m'|nous|me)? (a)? (dit|raconte|entend|chuchote)",
    "(à ce que|selon ce que|d'après ce que) (j'|nous|on) (ai|avons|a) (entendu|compris|su|lu)",
    "(selon|d'après) ce qui se (raconte|dit|murmure|chuchote|rapporte)",
    "(selon|d'après|au dire de) (la|le|l'|une|un|ma|mon|notre|sa|son) (belle-soeur|belle-sœur|beau-frère|soeur|sœur|frère|cousin|cousine|mère|tante|oncle|voisin|voisine|ami|amie|coiffeuse|fille|fils|nièce|neveu|gendre|chauffeur|mari|femme|conjoint|conjointe) (de|d'|du|qui|des)",
    "(tient|tiens|tenons) (ça|cela) (d'|de|du|des) (un|une|source|bonne|la|quelqu'un|ma|mon|gens|la)",
    "(y|ça) (paraîtrait|paraitrait|paraît|parait|semblerait) (que|qu')",
    "(oiseau|moineau|petit doigt|petite voix) (m'|nous|me|l') (a|ont)? (dit|soufflé|chuchoté|confié|glissé)",
    '(ça)? placote (fort|pas mal|partout)? _{0,3} (:|que)',
    "toutes sortes (d'affaires|de choses|d'histoires) (sur|au sujet) (la|le|les|notre|nos|l')",
    "(selon|d'après) ce qui (circule|court|traîne|se passe de bouche)",
    "(certains|certaines|plusieurs|d'aucuns|des gens|des voisins|les mauvaises langues|des gens bien placés|bien placés|bien placées) (affirment|chuchotent|prétendent|jurent|soutiennent|assurent|murmurent|soufflent|insinuent) (que|qu')",
    "(paraîtrait|paraitrait) (que|qu')",
    "tout le monde (le)? sait (bien|très bien)? (que|qu') _",
    "(c'est|c'était) (bien)? connu (:|,|que|qu')",
    "(ça|il) se (dit|raconte|murmure|chuchote) (en ville|partout|au village|dans|que|qu'|un peu)",
    "(il y a|y a) (du monde|des gens) qui (dit|disent|raconte|racontent|jure|jurent|prétend|prétendent) (que|qu')",
    "(on|nous|j') (a|avons|ai) (lu|vu|entendu) (quelque part|sur facebook|dans un groupe|sur un site) (que|qu')",
  ],
} as const;

/** The rumour is denied, checked or answered in the same draft, or it is only a question of fun. */
export const LAID_TO_REST =
  /\b(?:false|untrue|not true|isn['’]t true|unfounded|no truth|debunk\w*|hoax|myths?|we can (?:now )?confirm|fact[- ]check\w*|true or false|est fausse|sont fausses|est faux|sont faux|c['’]est faux|pas vrai|infondée?s?|démenti\w*|démentons|sans fondement|canular|mythes?|légendes?|vrai ou faux|nous confirmons|on confirme|vous préférez|préférez-vous|do you prefer|(?:nous|on) ne (?:le|la|les|l['’]) ?\p{L}+ pas|(?:we are|we['’]re) not (?:closing|selling|moving|cutting|merging|leaving))|(?:^|[.!?]\s)(?:non|no),\s|\?\s*(?:no|yes|non|oui|true|false|vrai|faux|actually)\b/iu;
