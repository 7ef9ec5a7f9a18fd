const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const STAFF_EN =
  '(aides|aide|nurses|nurse|doctors|doctor|workers|volunteers|carers|caregivers|counsellors|drivers|cooks|employees|attendants|orderlies|teachers|paramedics|staff)';
const KIN_EN =
  '(seniors|senior|woman|women|man|men|couple|widow|widower|elder|elders|tenant|tenants|family|families|mother|father|grandmother|grandfather|resident|residents|neighbour|patient|patients|veteran|caregivers|people|adults|adult|children)';
const PLACE_EN =
  '(store|grocery|school|bank|branch|pharmacy|clinic|post office|church|library|home|residence|hospital|restaurant|rink|bakery|station|shelter|ward|unit)';
const STAFF_FR =
  '(préposé*|infirmi*|médecin*|employé*|bénévoles|bénévole|chauffeur*|intervenant*|cuisini*|aidant*|proches aidants|proches aidantes|équipe|travailleu*|ambulanci*|enseignant*|soignant*|personnel|familles)';
const KIN_FR =
  '(aîné|aînée|aînés|aînées|femme|femmes|homme|hommes|couple|veuve|veuf|locataire|locataires|dame|monsieur|famille|familles|mère|père|grand-mère|grand-père|résident|résidente|résidents|voisin|voisine|patient|patiente|patients|gens|personnes|personne|enfants|vieux|septuagénaire|octogénaire|usagers)';
const PLACE_FR =
  '(école|école française|épicerie|caisse|bureau de poste|pharmacie|clinique|dépanneur|église|banque|foyer|résidence|bibliothèque|hôpital|restaurant|aréna|boulangerie|gare|refuge|quincaillerie|maternité|urgence|succursale)';

/** What is missing, closed, taken or left undone, soberly told: a hardship only where the post holds nothing out. */
export const LACKS_EN: readonly string[] = lines(`
  (one|two|three|four|six|seven|eight|nine|half|<number>) (in|out of|of) (every)? (two|three|four|five|six|eight|ten|<number>|all) _{0,4} (is|are|has been|have been|will|lives|live|experiences|experience|suffers|suffer|eats|eat|goes|go|feels|feel|spends|spend|cannot|can't) _{0,3} (alone|hungry|lonely|afraid|homeless|cold|without)
  (has|have|had) (just|also|again)? lost (everything|it all|all (her|his|their) (savings|money)|every penny|her home|his home) (to|in|after|because|last|this|$)
  (loneliness|isolation|poverty|ageism|neglect|hunger|abuse|silence|indifference|heat|cold|despair) (kills|destroys|is killing|breaks|eats away) _{0,4} $
  (seniors|elders|older adults|residents|tenants|women|families|children|caregivers) _{0,3} (are|live) (in|at) (mortal|grave|constant|serious|real|great) (danger|risk|peril|fear|poverty)
  (on|one|the next|last|that) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|day|weekend) ,? (they|we|someone|a neighbour|neighbours|the police|her son|his daughter) found (him|her|them|the body)
  (seniors|people|residents|riders|families|tenants|women|we|they) (here|there|in _)? (are|is|were) (left)? stranded
  caregivers _{0,3} (are|keep) (collapsing|crumbling|falling|giving up|dropping) _{0,4}
  (we|we've) (must|have to|had to)? (turn|turned|are turning|send|sent) (away)? (more than|nearly|about|over|<number>|a|two|three|four|five|six|ten|twenty|thirty|several|dozens of|hundreds of) _{0,2} (families|people|callers|seniors|women|parents|children|requests) (away|home|$)
  (fraud|scams|loneliness|isolation|abuse|neglect) (costs|cost|kills|killed) _{0,6} (million|millions|billion|more|every|as many|our)
  (eat|eats|eating) (only)? once a day
  (worse|lower|higher|longer) than ever
  (hardly any|almost none|very little|none) of (that|the|this|it) (_)? (is|was|has been) (ever)? (found|recovered|returned|repaid|spent)
  (go|goes|went|spend|spends) (<number>|two|three|four|whole|days|weeks) _{0,2} without (hearing|seeing|speaking|talking|a|any)
  (nine|eight|seven|six|half|most|two|<number>) (out of|of|in) (ten|_{1,2}) (carers|caregivers|seniors|tenants|families|women|_)? _{0,3} (exhausted|burned out|afraid|hungry|broke|desperate)
  ${STAFF_EN} (of ours)? (have|has)? (all)? (quit|resigned|burned out|burnt out|walked out|left|collapsed) (this|since|in|last|without|and|$|,)
  ${KIN_EN} (are|is|were|was) (going|left|gone|getting) (hungry|cold|without|alone|broke|worse|poorer)
  (prices|costs|rents|heating bills|evictions|thefts|calls|complaints|cases|scams|assaults|falls) _{0,3} (have|has)? (doubled|tripled|quadrupled|soared|jumped|climbed)
  (nobody|no one) (has|had)? (come|came|stepped|applied|answered|signed) _{0,2} (to|up|in|for) (replace|take|help|fill|$)
  (we|they|hospital|home|unit|ward|town|village|shelter|clinic) (is|are) (losing|short|down|running out of) (its|their|our|<number>|two|three|four|five|six|of)
  (one by one|one after (another|the other)) (,|$)
  (was|were) found (dead|in|on|at|by|alone|wandering|lying|frozen|outside) _
  (took (their|his|her) (own)? (lives|life)|died by suicide|killed (themselves|himself|herself))
  (one|two|three|half|most) (in|of|out of) (two|three|four|five|six|ten|_{0,2} ${KIN_EN}) _{0,4} (is|are|live|lives|has been|have been|experience|experiences|suffer|suffers) (_)? (afraid|abused|alone|neglected|in (fear|pain|poverty)|robbed|hurt|hungry|abuse)
  (nearly|almost|most of them|they) (all)? (keep|keeps|stay|stays|suffer|suffers) (quiet|silent|in silence)
  (waits|wait|waited|waiting) (for)? (supper|dinner|help|a bath|a bed|an ambulance|a doctor|hours|months|years|outside|in the) _{0,4} (until|for|in|over|$)
  (baths|meals|visits|care|outings|activities|treatments|appointments) (are|is|were|was|have been|get) (skipped|cancelled|postponed|cut|missed|delayed|dropped|rationed)
  (scammers|fraudsters|thieves|a scammer|a thief|a fraudster) (stole|took|robbed|got|emptied|cheated|drained) _{1,6} (from|of|savings|out of|account)
  (hands|stomachs|cupboards|shelves|bellies) (are|is)? empty
  (last|only|nearest|village|local|corner|our) ${PLACE_EN} (has|have)? (closed|shut|burned|is (closing|gone)|left)
  ${KIN_EN} (drive|drives|walk|walks|travel|travels) (<number>|two|three|an|four|five) (km|kilometres|hours|hour|miles) (for|to)
  (friends|visits|calls|neighbours|services|buses|children) (stop|stopped|disappear|disappeared|fade|faded|vanish|dwindle) (coming|calling|too|$|,|one)
  (hasn't|haven't|has not|have not|never) (followed|kept up|recovered|come back|been (found|repaid|returned|fixed|replaced))
  (it was|it is|it's) (<number>|minus <number>) (degrees|below)? (in (their|the|her|his)|inside|tonight|outside)
  (nothing|almost nothing|none of it|little) (was|has been|is) (recovered|returned|repaid|done|fixed)`);

export const LACKS_FR: readonly string[] = lines(`
  (un|une|deux|trois|quatre|six|sept|huit|neuf|la moitié|<number>) _{0,3} (sur|de) (deux|trois|quatre|cinq|six|huit|dix|<number>) _{0,2} (est|sont|a été|ont été|vit|vivent|subit|subissent|mange|mangent|passera|passeront|se sent|souffre|souffrent|passe|passent|ne) _{0,3} (seul*|faim|peur|froid|sans)
  (a|ont|avait|avoir) (encore)? tout perdu (à|dans|aux|à cause|après|cette|la|en|$|hier)
  (solitude|isolement|pauvreté|âgisme|négligence|faim|maltraitance|silence|indifférence|chaleur|froid|désespoir) (tue|tuent|détruit|ronge|brise|fait mourir) _{0,4} $
  (aînés|aînées|aîné*|résidents|locataires|femmes|familles|enfants|proches aidants|gens) _{0,3} (sont|vivent) en (grave|constant|réel|grand)? (danger|péril|détresse) _{0,4}
  (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|un matin|ce matin|hier|le lendemain) (matin|soir)? ,? (on|ils|quelqu'un|un voisin|les voisins|la police|son fils|sa fille) (l'a|l'ont|les a|l'a-t-on) (retrouvé*|trouvé*|découvert*)
  (aînés|gens|résidents|passagers|familles|locataires|femmes) _{0,3} (restent|reste|sont) (pris*|coincé*|bloqué*|prisonni*) _{0,4} $
  (proches)? (aidants|aidantes) _{0,2} (s'écroulent|s'effondrent|tombent|craquent|s'épuisent|lâchent) _{0,4}
  (on|nous) (doit|devons|a dû|avons dû)? (refuse|refusons|refusé|refuser|renvoie|renvoyons|renvoyé|retourne|retournons) (encore|chaque jour|chaque semaine)? (plus de|près de|plusieurs|<number>|une|deux|trois|quatre|cinq|six|dix|vingt|trente|cent) _{0,2} (familles|personnes|gens|aînés|femmes|demandes|enfants|mères)
  (fraude|solitude|isolement|maltraitance|négligence|arnaque|arnaques) (a|ont)? (coûte|coûté|coûtent|tue|tué|tuent) _{0,6} (millions|milliards|aux aînés|aux personnes|autant|plus|dans)
  (n'en|en) (peuvent|peut) plus ($|,|et)
  (n'arrivent|n'arrive|arrivent|arrive) (plus|pas) à (payer|manger|se loger|se nourrir|joindre|dormir|suivre|boucler)
  (vit|vivent) (encore)? sous le seuil (de la|de) pauvreté
  (ne)? (savent|sait) (plus|pas) où (aller|dormir|vivre|se loger)
  (se retrouve|se retrouvent|reste|restent|vont rester|demeurent) (sans (aucun|aucune|le moindre)? (répit|aide|service|toit|logement|revenu|médecin)|tou* (seul*|fin seul*))
  (ne)? (reverra|reverront|retrouvera|retrouveront) (jamais|pas) (leur|son|leurs|ses|un)
  (choisissent|choisir|choisit|choisissons) entre (manger|payer|se loger|se chauffer|le loyer|l'épicerie|les médicaments|la pilule)
  (passe|passent) (des|plusieurs|deux|trois|<number>) (jours|semaines|mois) sans (aucune|voir|parler|une|recevoir|sortir)
  (ne)? (parle|parlent|voit|voient) à? personne (pendant|depuis|de la|des|durant)
  (listes|délais|délai|attente) _{0,5} (atteint|atteignent|dépasse|dépassent|frôle|frôlent) (maintenant|désormais)? _
  (ne)? (sort|sortent) (presque)? (plus|jamais|pas) (de chez|du (lit|logement)|l'hiver|de leur)
  (il)? (manque|manquent|manquait) (encore|toujours|déjà|au moins)? (<number>|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|des) (_)? (${STAFF_FR}|lits|places|logements|chambres|médecins)
  ${STAFF_FR} _{0,2} (a|ont) (tous|toutes)? (démissionné|quitté|craqué|lâché|abandonné|remis leur|fait une dépression)
  ${STAFF_FR} (âgé*)? (est|sont) (tous|toutes|tout simplement)? (épuisé*|à bout|brûlé*|découragé*|débordé*|à terre|au bout)
  (tombe|tombent|tombé*) malade* (à leur tour|aussi|$|,|l'un|les un*)
  (signes de (dépression|détresse)|en (dépression|détresse)|au bord de l'épuisement)
  (bains|repas|visites|soins|sorties|activités|rendez-vous|traitements) (sont|ont été|est) (sauté*|reporté*|annulé*|coupé*|supprimé*|espacé*|oublié*)
  (fraudeurs|voleurs|escrocs|bandits|arnaqueurs|fraudeur|voleur|escroc) _{0,2} (a|ont) (volé|soutiré|escroqué|dérobé|vidé|pris|arraché|emporté) _
  (encore|une autre|un autre) (un|une)? (_)? ${KIN_FR} (_)? (_)? (expulsé*|évincé*|retrouvé*|battu*|volé*|dépouillé*|oublié*|mort*|fraudé*|frappé*)
  (se font|se fait|s'est fait|se sont fait) (encore)? (crier|voler|battre|frapper|évincer|bousculer|arnaquer|insulter|menacer|fouiller|jeter|mettre|vider|ignorer) (dehors|après|dessus|par|leur|sa|son|leurs|ses|dans|à|chaque|au)
  (les mains|le ventre|l'estomac) vide*
  (banque alimentaire|frigo|comptoir|garde-manger|dépense|entrepôt|fonds) (est|sont) (presque|déjà|à moitié)? (vide*|à sec)
  plus (une|un) (seul|seule)? (place|lit|chambre|logement|médecin|infirmière|bénévole|chauffeur|autobus)
  (pas|plus) (de|d') (médecin|infirmière|pharmacie|logement|autobus|transport|place|chauffage|lit) (de famille)? (pour|dans|à|depuis|au)
  (subit|subissent|subi) (de la|des|une|la) (maltraitance|violence|négligence|abus|pression*|menace*)
  (n'en|en) (parle|parlent|parleront) (jamais|pas)? (à personne|presque à personne|à leur (famille|médecin))
  (se taisent|se tait|gardent le silence|garde le silence|ne disent rien|ne dit rien)
  (amis|appels|visites|voisins|proches|services|autobus) (_)? (disparaissent|cessent|s'espacent|s'éloignent|(ne)? (viennent|reviennent|appellent) plus)
  (partent|partis|parties|s'en vont) (et)? (ne|n')? (reviennent|reviendront) (pas|plus|jamais)
  ${PLACE_FR} (_)? (_)? (a|ont|vient de) (fermé|fermer|brûlé|disparu)
  (manque|manquent) (leur|leurs|un|une|des|son|sa) (dialyse|rendez-vous|traitement*|repas|chimio|médicaments|bain)
  en retard (un|une|deux|trois) (jour|fois|jours|semaine) sur
  (retrouvé*|trouvé*) (mort*|morte|en (jaquette|pyjama|larmes|hypothermie|sang)|inconscient*|seul*|gelé*|errant*|dans (un|une) (abribus|fossé|parc|banc|ruelle|cage|stationnement|champ|rue)|par terre|au sol)
  (a|ont|avait|vit dans la|vivent dans la) peur (chez|de (son|sa|ses|leur|leurs|sortir|rentrer|dormir|perdre)|la nuit|dans)
  (appels|cas|demandes|plaintes|vols|fraudes|évictions|signalements|chutes|prix|coûts|expulsions) _{0,6} (a|ont) (doublé|triplé|quadruplé|explosé|bondi|grimpé)
  sans (chauffage|eau|eau chaude|électricité|téléphone|logement|médecin|revenu|visite|nouvelles|soins) (depuis|cet|en plein|pour la|tout|toute)
  (suicide|suicides) (de|d'|dans|chez|cette|en|depuis)
  perd (encore|toutes|tous)? (ses|nos|leurs) (infirmi*|médecins|bénévoles|préposé*|employé*|éducatri*|chauffeurs)
  (font|fait|parcourent|marchent|roulent) (<number>|deux|trois|dix|vingt|quarante|cent) (km|kilomètres|heures) pour _
  (faisait|fait) (encore|presque|déjà)? (<number>|moins <number>|zéro|trente _|quarante) (degrés)? (dans|à l'intérieur|la nuit|$|,|au)
  (rien|presque rien|aucun sou) (n'a été|n'est|n'a) (été)? (récupéré|retrouvé|remboursé|réglé|fait|rendu|changé|bougé)
  (a|ont) refusé (<number>|des|vingt|trente|dix) ${KIN_FR}
  (attend|attendent) (<number>|un|une|deux|trois|quatre|cinq|six|huit|dix) (ans|an|mois|semaines) (_)? (une|un|leur|sa|son|pour)
  (attend|attendent) (leur|leurs|son|sa|encore|toujours) (souper|bain|repas|médicament*|ambulance|tour|couche|place) _{0,3} (jusqu'|depuis|pendant|à)
  (s'aggrave|s'aggravent|empire|empirent|s'allonge|s'allongent|s'étire) (d'année|chaque|encore|de jour|de mois|toujours|sans)
  (personne|nul) (ne|n') (les|la|le|l') (remplace|relaie|visite|écoute|aide|attend)
  (sont|est) (mal nourri*|mal logé*|attaché*|négligé*|enfermé*|malmené*|surmédicamenté*|laissé* (là|seul*|dans|à))
  (fenêtres|portes|ascenseur|ascenseurs|chauffage|toilettes) _{0,2} (ne (s'ouvrent|fonctionne|fonctionnent|marche|marchent) plus|en panne depuis)
  (économies|loyers|bénévoles|lits|forces|services) (s'envolent|fondent|explosent|s'effritent|disparaissent) ($|,|et|un)`);
