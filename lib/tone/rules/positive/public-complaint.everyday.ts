import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

const PARTNER_EN =
  '(funder|funders|partner|partners|sponsor|sponsors|foundation|donor|donors|ministry|department|agency|board|directors|trustees|supplier|suppliers|printer|caterer|host|venue|colleague|colleagues|coworker|co-workers|volunteer|volunteers|intern|interns|speaker|speakers|staff|coordinator|director|boss|manager|treasurer|secretary|accountant|member|members|city|municipality|province|government|committee|contractor|consultant|designer|translator|network|coalition|organizers|university|college|school|hospital|clinic|co-op|library|libraries|centre|center|club|clubs|church|parish|chapter|chapters|branch|association|union|team|crew|shelter|group|groups|bakery|delivery company)';
const PARTNER_FR =
  "(bailleur de fonds|bailleurs de fonds|bailleur|partenaire|partenaires|commanditaire|commanditaires|fondation|donateurs|ministère|agence|conseil|conseil d'administration|ca|administrateurs|administratrices|fournisseur|fournisseurs|imprimeur|traiteur|collègue|collègues|bénévole|bénévoles|stagiaire|stagiaires|conférencier|conférencière|coordonnatrice|coordonnateur|directrice|directeur|direction|patron|patronne|gestionnaire|trésorier|trésorière|secrétaire|comptable|membre|membres|ville|municipalité|gouvernement|comité|consultant|consultante|graphiste|traducteur|traductrice|réseau|organisme|organismes|organisateurs|université|cégep|collège|école|hôpital|clinique|coop|bibliothèque|bibliothèques|centre|club|clubs|paroisse|équipe|refuge|groupe|groupes|regroupement|association|associations|fédération|municipalités|clubs affiliés|livreur|entrepreneur|webmestre|province)";
/** The noun alone begins a pattern: what stands before it is too common a word to look from. */
const WHO_EN = `${PARTNER_EN} (next door|in town|again|here|down the (road|street|hall)|(of|in|at|on|from) _{1,3})?`;
const WHO_FR = `${PARTNER_FR} (d'à côté|voisin*|(de|du|des|d'|aux|à|en|au) _{1,3})? (,)? (eux|elles|lui|elle)? (,)?`;

/** Everyday grumbling about those with whom the organisation works. */
export const EN: readonly PhraseEntry[] = table(`
  (passing|passed|pass|passes|tossing|tossed) the (buck|ball|hot potato) (back and forth|around|between|to|with|among|for)
  (love|loves|like|likes|enjoyed|enjoys) the (photo|photos|visibility|applause|logo|spotlight) ,? (but)? (a bit|a lot|much|far|rather)? (less|not) the (bill|invoice|cheque|work|follow-up|invoices)
  (now)? (we|I) (now)? know who (not to|we can't|we cannot|never to) (count|rely|depend|trust|call|work) _{0,2}
  (costs|cost|would cost|is costing) (them|him|her|you) an arm (and a leg)?
  promised us _{1,7} , (one|two|three|none|nobody|zero|not one|only) (of them)? (showed|came|arrived|turned|did|was|were) _{0,3}
  (board|city|council|ministry|funder|landlord|school|government|committee|county|town|province|bank|hospital|manager|director) (has|have)? (ignored|ignores|dismissed|brushed off|overlooked|brushed aside|shrugged off|laughed off) our (advice|warning|warnings|letters|letter|request|requests|concerns|emails|calls|input|suggestions|recommendation|recommendations|question|questions) (again|once again|once more|as usual|as always|for the)
  (presumably|apparently|no doubt|probably|evidently|perhaps) to (wallpaper|decorate|prop up|level|insulate|line|paper|fill|frame|heat|keep|impress) (the|their|his|her|a|somebody|us|our) _
  it would (help|be nice|be a start|be something) if (our|the|their|even) (own|national|provincial|local|head)? _{1,4} (answered|returned|read|paid|opened|knew|remembered|showed|listened|did|kept|replied|picked) (its|their|the|his|her|up|to|our|on|what)
  (promised|pledged|offered) us _{1,5} and (we got|delivered|we received|gave us|sent|sent us) (an|a|nothing|half|excuses|crickets|instead) _{0,3}
  (half|most|some|three) (of)? (the|our) (committee|board|team|executive|council|volunteers|members) (has|have)? (resigned|quit|walked out|left|bailed|vanished) (by (text|email)|in a huff|without|on us|overnight)
  (<number>|two|three|four|five|six|ten|twelve) (follow-ups|calls|emails|messages|reminders|letters|visits|requests|voicemails) (to|at|with) _{1,5} ,? (<number>|two|three|four|five|six|ten|no|zero|not one|and nothing|and still) (full|voicemails|answer|answers|reply|replies|silence|nothing|mailboxes|response)? _{0,3}
  (wanted|wants|demanded|insisted on) (its|their|his|her) (logo|name|banner|photo|face|booth) (everywhere|on everything|front and centre) ,? (but|and|just|without) _
  (we'd|we would|I'd|I wish we could|we wish we could) (love|like)? (to)? (say|report|tell you|announce) that _{1,9} (but|we can't|if only)
  (as long as|on condition|provided|so long as) (that)? (we|nobody|no one) (don't|doesn't|never|do not) (actually)? (use|touch|set foot|move|open|need|enter) _
  (finally|at last|suddenly|at long last) (remembered|remembers|noticed|discovered|recalled|realized) (that)? (we|us|seniors|our|rural|the|women|the north) _{0,2} (exist|exists|existed|exist on|are here|is here|matter|existence)
  one of (them|us|the (three|four|five|two|partners|agencies|groups)) (did|does|carried|carries|does all) (all)? (the|most of the) (work|lifting|heavy lifting) (and|,)? _{0,2}
  working with _{1,5} is like (pushing|pulling|talking|herding|nailing|walking|waiting|swimming|watching|teaching|eating)
  imagine what (we'd|we could|we would|we|you|this town) (do|could do|achieve|get done) with (a|an|some|any) _{1,3} (that|who) _
  (in the state|the way) _{0,2} (evening|night|day|morning|weekend) (staff|crew|shift|team) (has|have) (come to expect|left|learned)
  (bigger|longer|louder|larger|fancier) than (their|its|his|her) (generosity|cheque|donation|contribution|gift|help|heart|brain|effort)
  if _{1,6} (did|does) anything (but|except|besides|other than) (order|eat|talk|meet|smile|argue|cut ribbons|take photos|golf|sleep|drink)
  (took|take|were on|enjoying|took off for) (their|his|her) (usual|customary|traditional|annual|third|second|regular) (long weekend|break|nap|vacation|day off|holiday|long lunch|sick day)
  (it's|it is|so|very|really)? (hard|difficult|impossible|not easy|tough|tiring|exhausting) to work with (a|an|this|the|our) _{1,4} (that|who|which) (never|doesn't|won't|can't|doesn't even|ignores|cancels|forgets|changes|loses|keeps)
  (our|the) (printer|caterer|supplier|web designer|bus company|landlord|contractor|courier|mover|movers|florist|bakery|sound technician|accountant|bank|transit company|translator|designer|webmaster) (delivered|sent|brought|returned|printed|showed up|dropped off|arrived|gave us) _{0,8} (late|with (two|three|several|<number>) (typos|mistakes|errors)|(two|three|four|<number>) (days|weeks|hours) late|wrong|upside down|broken|half)
  when will (the|our|this) _{1,3} (ever|finally)? (understand|realize|learn|get it|grasp|figure out) (that|it|how)
  (sense of urgency|speed|efficiency|reflexes|attention span|courage|backbone|charm|warmth|organizing skills) of (a|an) (turtle|snail|sloth|glacier|goldfish|brick|doorknob|jellyfish|potato|rock|fridge|tortoise)
  (turtle's|snail's|goldfish's|sloth's|tortoise's|jellyfish's) (sense of urgency|speed|memory|courage|backbone|attention span)
  our (volunteers|board|members|donors|partners|staff|committee|helpers|students|interns|drivers) (just|simply|really|sadly)? (aren't|are not|isn't|is not|weren't|haven't been) (just|simply|very|really|at all)? (reliable|serious|committed|dependable|organized|motivated|interested|pulling their|up to the|doing (their|much|enough))
  (answered|replied|responded|called back|fixed|repaired|approved|processed|refunded|delivered|paid) _{0,6} (in|after) (just|only|a mere) _{1,2} (months|years)
  (made|makes|making|taken|took) (another|yet another|one more|a) (bad|poor|terrible|awful|stupid|wrong|questionable|foolish|disastrous) (decision|choice|call) (again|without|,|$)
  (decided|chose|changed|cut|cancelled|closed|moved|decision|decisions) _{0,6} without (even|ever)? (listening to|consulting|asking|telling|warning|talking to) (us|any of us|members|the members|staff|volunteers|residents|anyone here)
  (good thing|luckily|lucky for us|thank goodness|fortunately) (that)? (we|nobody|no one|our members) (don't|didn't|doesn't|aren't|weren't|do not) (rely|relying|count|counting|depend|depending|wait|waiting) (on|for)
  ${WHO_EN} (has|have)? (did|done|does|do|doing|lifted|lifts) (absolutely|literally|pretty much|almost|next to)? (nothing|no finger|the bare minimum|as little as|sweet nothing|zilch|squat) (to|for|as|at|,|$|but|all)
  ${WHO_EN} (takes|take|took|taking|is taking|needs|need|needed) (forever|ages|an eternity|so long) (just|even)? to (decide|answer|approve|pay|reply|sign|do|agree|read|fix|send|get|make|return|call)
  ${WHO_EN} (still)? (never|hardly ever|rarely) (ever|even)? (shares|share|shows|show|helps|help|pays|pay|answers|answer|reads|read|listens|listen|delivers|deliver|thanks|thank|reply|replies|tells|tell|calls|call|does|do|pull|pulls|washes|wash|clean|cleans|returns|return|keep|keeps|come|comes|contribute|contributes|offers|offer|vote|votes|asks|ask|respects|respect)
  ${WHO_EN} (really)? (only|just) (ever)? (show|shows|come|comes|turn|turns|showed|came|turned|call|calls|care|cares|cared) (up)? (for|when|about|if|to) (the|free|there|it|they|we|money|their|lunch|photos|themselves|cake|us|need)
  ${WHO_EN} (has|have|had)? (once again|again|yet again|totally|completely|managed to|really)? (messed|screwed|mixed|messes|goofed|botched|bungled|fumbled|butchered|ruined|wrecked|forgot|forgotten|muddled|blew|blown|dropped the ball|wasted|wastes|wasting|mess|screw) (it|everything|things|our|the|up|us|to|about|again|their|another)? (all)? (up)?
  ${WHO_EN} (is|are|was|were) (asleep|sleeping|dozing|snoring|napping|dragging|clueless|useless|hopeless|all talk|never there|no help|late again|too slow|too lazy|too cheap|stingy|cheap|out of touch|mean) (at the|on the|through|their|its|and|again|with|as|,|$|to|about)
  ${WHO_EN} (hadn't|didn't|haven't|hasn't|had not|did not|couldn't|don't|doesn't|won't|can't) (even|ever) (read|open|opened|look|looked|bother|bothered|show|shown|reply|replied|answer|answered|say|said|call|called|try|tried|come|send|sent|return|returned|know|spell|pick|picked|offer|offered|agree|organize|count|get)
  ${WHO_EN} (keeps|keep|kept) (on)? (changing|cancelling|canceling|asking|moving|losing|forgetting|ignoring|making us|us|promising|missing|postponing|complaining|sending)
  ${WHO_EN} (waste|wastes|wasted|is wasting|are wasting|has wasted) (our|everyone's|so much|all our|half our|my) (time|money|day|week|evening|hours)
  ${WHO_EN} (makes|make|made|is making) us (wait|beg|fill|jump|redo|start|pay|look|do|crawl|feel)
  (thanks to|because of|due to|courtesy of) (the|our|their) (slowness|carelessness|sloppiness|disorganization|disorganisation|usual chaos|endless delays|dithering|foot-dragging|red tape|stinginess|bad planning) (of|by|from|at|,) (our|the|their|some)
  (thanks to|because of|due to) (our|the) (slow|disorganized|disorganised|unreliable|careless|sloppy|lazy|stingy|forgetful|scatterbrained|bungling) _{0,1} ${PARTNER_EN}
  (no thanks to) (the|our|a|some|those) _
  (expect|expects|want|wants|demand|demands|take|takes) everything (for free)? (and|but|while|yet|for free|for nothing) (give|gives|giving|do|does|offer|contribute|pay|pays)? (nothing|little|back)?
  how (cheap|stingy|petty|slow|disorganized|ungrateful|mean|tight-fisted) (can|could|do) (they|you|he|she|one|people|a) (be|get)
  (they|he|she) (couldn't|could not|can't) (organize|organise|run|plan|manage|find) (a|their|his|her) (way|bake sale|lemonade stand|own|picnic|piss-up|meeting|two-car)
  (as|like) (usual|always) (,)? (our|the) ${PARTNER_EN} (is|are|was|were|has|have|did|didn't|forgot|waited|left|sent|never|took|only|came)
  (left|leaves|leaving|stuck) us (holding|with (the|all|a|nothing|their)|to (do|clean|pay|fix)|in the|scrambling)
  ${WHO_EN} (has|have)? finally (found (the)? time|got around|gotten around|bothered|deigned|condescended|woke up|woken up|got off|saw fit)
  ${WHO_EN} (slept|dozed|snored|texted|yawned|talked|chatted) (through|during|all through)
  (wants|demands|wanted|demanded|requires|expects|asks for|asked for) (<number>|six|ten|twelve|eight|five|four|three|fifteen) (reports|forms|copies|signatures|pages) (for|before)
  (long enough|just in time) (for|to) (a|the|take)? (a)? (photo|photos|selfie|picture|buffet|group photo) (and|$|,|op)
  (bailed|ghosted|flaked|no-showed|chickened out) (again|on us|last minute|without|once more|,)
  if (the|our) _{0,2} ${PARTNER_EN} (ever|actually|only|just|bothered to|could be bothered) (to)? (read|answered|listened|opened|did|paid|returned|looked|answer|listen|called|checked)
  (changed|moved|cancelled|canceled|cut|decided|dropped|closed|switched) _{0,6} without (asking|consulting|telling|informing|warning) (anybody|anyone|us|a soul|any of us)
  ${WHO_EN} (clearly|obviously|apparently|just|simply)? (does not|doesn't|don't|do not|couldn't|could not|did not|didn't) care (less|about|$|enough)
  (happy|quick|eager|fast) to (put|slap|stick|stamp|see) (their|its) (logo|logos|name|names) on (our|everything|other)
  ${WHO_EN} (got|gets|spelled|printed) (our|the|it) _{0,2} wrong (for the|again|yet again|once more|,)
  ${WHO_EN} (has|have)? (vanished|disappeared|run off|ran off|taken off|took off|walked off) (with|on us|without|the)
  ${WHO_EN} (had|has|have)? promised (us)? _{1,5} (and|but|then) (sent|gave|brought|delivered|never|did|left|forgot)`);

export const FR: readonly PhraseEntry[] = table(`
  (s'étant|se sont|s'est|en se) (renvoyé|lancé|passé|renvoyant) la (balle|patate|facture) _{0,6}
  (aiment|aime|adorent) (bien)? (la|les) (photo|photos|visibilité|applaudissements|logo) ,? (mais)? (un peu|beaucoup|pas mal)? (moins|pas) (la|le|les) (facture|chèque|travail|factures|suivi)
  (on)? (sait|savons) (maintenant)? (sur qui|sur quoi|à qui) (ne plus|ne pas|on ne peut plus) (compter|se fier|faire confiance|faire affaire) _{0,2}
  (ça|ce) (leur|lui|vous) (arrache|arracherait|coûte|coûterait|brûle) (un|le|les) (bras|cœur|coeur|rein|doigts|peau)
  (avait|avaient|a|ont) promis _{1,7} , (un|une|deux|trois|zéro|aucun|aucune|pas un|personne|seulement) (seul|seule)? (sont|est|se sont|n'est|ne) _{0,3}
  (conseil|ca|ville|ministère|bailleur de fonds|proprio|propriétaire|école|gouvernement|comité|mrc|municipalité|banque|hôpital|direction|directrice|directeur) (a|ont)? (encore|de nouveau|une fois de plus)? (ignoré|balayé|écarté|rejeté|ri de|fait fi de|ignore|snobé|tabletté) (encore|de nouveau)? (notre|nos) (conseil|conseils|avis|avertissement|avertissements|lettre|lettres|demande|demandes|courriels|appels|suggestions|recommandations|questions|inquiétudes) (encore|une fois de plus|de nouveau|comme (toujours|d'habitude)|pour la)
  (sans doute|sûrement|probablement|j'imagine|faut croire) pour (tapisser|décorer|caler|isoler|remplir|chauffer|encadrer|impressionner|faire joli) (le|la|les|leur|leurs|son|ses|une|un) _
  (ça|ce) (aiderait|serait (bien|gentil|agréable|un début)) (si|que) (notre|nos|le|la|les|même) (propre)? _{1,5} (répondait|répondaient|rappelait|lisait|payait|ouvrait|savait|écoutait|faisait|tenait|tenaient|prenait) (à|au|le|la|les|ses|leur|leurs|nous|parfois|un peu|sa) _{0,3}
  (nous)? (avait|avaient|a|ont) promis _{1,6} et (on|nous|finalement|on s'est) (a|avons|retrouve|retrouvé*) (eu|reçu|droit|avec|rien) _{0,4}
  (la moitié|une partie|trois membres|quatre membres) (du|de notre|de l') (comité|ca|conseil|équipe|exécutif) (a|ont) (démissionné|lâché|quitté|claqué la porte) (par (texto|courriel)|sans|en|du jour au)
  (<number>|deux|trois|quatre|cinq|six|dix|douze) (relances|appels|courriels|messages|rappels|lettres|visites|demandes) (au|à la|à l'|aux|à|chez) _{1,5} ,? (<number>|deux|trois|quatre|cinq|six|dix|aucune|zéro|pas une|et rien|et toujours|une seule) (boîtes|boîte|réponse|réponses|silence|rien|retour|messageries|accusé)? _{0,3}
  (voulait|voulaient|veut|veulent|exigeait) (son|leur|leurs|sa|ses) (logo|nom|bannière|photo|visage|kiosque) partout ,? (mais|sans) _
  (on|nous|j') (aimerait|aimerions|aimerais|voudrait|voudrions) (dire|pouvoir dire|écrire|annoncer) que (le|la|les|l'|notre|nos|tous|tout) _{1,8}
  à condition (qu'on|que nous|de|que l'on) ne (s'en|pas|rien|jamais|s'y|touche) _
  (vient|viennent|a|ont) (enfin|finalement|soudainement|tout à coup)? (de)? (se)? (rappeler|remarqué|découvert|constater|souvenu|remarquer|découvrir|rappelé) (enfin|finalement|soudain)? (que|qu'|de) (notre|nous|on|l'on|les régions|les aînés|le nord) (on)? (existence|existe|existons|existent|était là)
  (un|une) (seul|seule)? (d'eux|des (deux|trois|quatre|cinq)|d'entre (eux|nous|elles)|des partenaires) (a|ont) (fait|abattu|porté) (tout)? (le|l') (travail|ouvrage|boulot|gros du _) (et|,)? _{0,2}
  (travailler|collaborer|faire affaire|composer|parler) avec _{1,5} ,? c'est comme (pousser|tirer|parler|attendre|nager|vider|enseigner|essayer|marcher|se cogner)
  imaginez (donc)? (ce)? (qu'on|que nous|qu'|ce que) (on|nous)? (ferait|ferions|pourrait|pourrions|accomplirait) _{0,3} avec (un|une|des) _{1,3} qui _
  dans l'état (auquel|où|que) (l'équipe|le quart|celle|ceux|le personnel) (de|du) (soir|nuit|jour|matin|fin de semaine) _
  (plus|moins) (gros|grosse|grand|grande|grands|longue|long|large) que (leur|sa|son|leurs) (générosité|chèque|don|contribution|cadeau|aide|cœur|coeur|effort)
  si _{1,6} (faisait|faisaient|fait|font) autre chose (que|qu') (de|d')? (commander|manger|parler|jaser|sourire|couper|dormir|jouer|prendre|se réunir|placoter|s'asseoir)
  (prenait|prenaient|prend|prennent|a pris|ont pris|étaient en|en) (sa|son|leur|ses|leurs) (habituel|habituelle|traditionnel|traditionnelle|sempiternel|sempiternelle|énième)? (longue|long)? (fin de semaine|congé|sieste|vacances|pause|dîner|journée de maladie) (habituel|habituelle|comme toujours|comme d'habitude|prolongée|de trois jours)
  (c'est|pas|vraiment|tellement|il est|bien)? (difficile|dur|impossible|pas facile|pas évident|épuisant|décourageant) de (travailler|collaborer|faire affaire|composer|avancer|planifier) avec (un|une|le|la|ce|cette|notre|l') _{1,4} (qui|que) (ne|n'|annule|oublie|change|perd|ignore|refuse|nous)
  (notre|l'|la|le) (imprimeur|traiteur|fournisseur|graphiste|compagnie de _|proprio|propriétaire|entrepreneur|messager|déménageur|fleuriste|boulangerie|technicien|comptable|banque|transporteur|traductrice|webmestre) (a|nous a|a encore)? (livré|envoyé|remis|imprimé|apporté|rendu) _{0,6} (en retard|avec (<number>|deux|trois|quatre|cinq) (jours|semaines|heures|fautes|erreurs)|à l'envers|tout croche|sans prévenir)
  (court|courons|court encore|cours) après (notre|nos|la|le|les|l') (subvention|paiement|chèque|argent|réponse|entente|financement|remboursement|facture|rapport|contrat)
  (ministère|ville|clsc|ciusss|cisss|municipalité|banque|arrondissement|fondation|fournisseur|bailleur|assureur|proprio|propriétaire|gouvernement) (fait|font|font encore|fait encore) [(le mort|les morts|la sourde oreille|l'autruche)]
  quand (le|la|l'|les|notre|nos|ce|cette) _{1,3} (comprendra|comprendront|réalisera|réaliseront|apprendra|apprendront|saisira) (t|enfin)? (il|elle|ils|elles|t il|t elle)? (enfin|donc)? (que|qu'|que|comment)
  (sens de l'urgence|vitesse|rapidité|efficacité|mémoire|chaleur|charisme|courage|réflexes) (d'un|d'une) (tortue|escargot|paresseux|poisson rouge|huître|frigo|brique|méduse|moule|glacier)
  (plus|davantage|surtout) (intéressé*|préoccupé*|occupé*|soucieux|soucieuse*) (par|à|de|d') (leur|son|leurs|ses) _{1,2} que (par|à|de|d')? (la|nos|notre|les|le|l')
  (répondu|rappelé*|répondre|réparé|remboursé|livré|réglé|approuvé|traité|payé) _{0,6} (en|après|au bout de) (seulement|à peine|juste) _{1,2} (mois|ans|années)
  (a|ont) (encore|une fois de plus|de nouveau)? (pris|prend) (encore)? (une|des) (mauvaise*|autre*|drôle de|triste|stupide)? (mauvaise*)? décision* _{0,3} sans (nous)? (écouter|consulter|demander|avertir|prévenir|aviser|informer|en parler|penser)
  ${WHO_FR} (dort|dorment|dorme|dormait|ronfle|ronflent|somnole) (au gaz|sur la switch|sur (ses|leurs|nos|le|la|notre)|aux|encore|pendant|comme|$)
  ${WHO_FR} (nous|m') (fait|font|a fait|ont fait|faisait) (encore|toujours)? perdre (notre|un|du|beaucoup|tout|bien|des|nos|la)
  (ils|elles|il|elle) (nous|m') (fait|font|a fait|ont fait) (encore|toujours)? (perdre (notre|un|du|beaucoup|tout|bien|des) _|niaiser|poireauter|tourner en rond|courir|attendre (pour rien|encore|comme))
  ${WHO_FR} (a|ont) (encore|tout|toujours|encore tout|complètement|une fois de plus|encore une fois) (tout)? (mêlé*|mélangé*|gâché*|gaffé|foiré*|raté*|botché*|brouillé*|bâclé*|manqué|perdu*|cochonné|scrapé|oublié*|changé d'idée|tout)
  ${WHO_FR} (nous) (a|ont) (encore|toujours|bien|une fois de plus)? (niaisé*|lâché*|planté*|oublié*|roulé*|eus|snobé*|ignoré*|menti|fait (attendre|niaiser|poireauter|courir)|laissé*|abandonné*|joué)
  (grâce|merci|à cause|en raison) (à|de|d') (la|le|l'|leur|sa|son)? (légendaire|habituel*|sempiternel*)? (lenteur*|désorganisation|laisser-aller|mauvaise volonté|tergiversations|manque de (sérieux|professionnalisme|rigueur|organisation)|paperasse|radinerie|inefficacité|mollesse|lourdeur*|improvisation|étourderie*) (de|des|du|d')
  (${WHO_FR}|ils|elles) (ne|n')? (avaient|ont|avait|a|aura|savent|sait|est|sont|font|fait) même pas (été|su|pu|pris)? (lu|ouvert|regardé|répondu|retourné|salué|remercié|appelé|l'effort|la peine|écrire|compter|le temps|foutu*|capable*|venu*|se déplacer|envoyé|payé|lire|avisé|prévenu|l'heure)
  ${WHO_FR} (prennent|prend|ramassent|encaissent|encaisse|empochent|empoche|ramasse) (l'argent|les sous|la subvention|le crédit|notre argent|le chèque|leur part) et (puis|se|s'|disparai*|ferment|partent|ne|nous|après|c'est)
  ${WHO_FR} (ne|n') (lève|lèvent|répond|répondent|aide|aident|partage|partagent|paie|paient|écoute|écoutent|lit|lisent|rappelle|rappellent|remercie|remercient|vient|viennent|respecte|respectent|livre|livrent|tient|tiennent|donne|donnent|collabore|collaborent|sert|servent|foutent|comprend|comprennent) (presque|jamais|rien|pas|à|strictement|même|que|qu')
  ${WHO_FR} (ne|n')? (fait|font) (strictement|absolument|presque|à peu près) rien
  ${WHO_FR} (fait|font) (encore)? (la sourde oreille|semblant|comme bon|le strict minimum|le minimum|acte de présence|à sa tête|à leur tête|de la paperasse|des siennes|dur|traîner)
  ${WHO_FR} (ne)? (vient|viennent|se pointe|se pointent|se présente|se présentent|débarque*) (juste|seulement|que|rien que|uniquement)? (pour|quand) (le|la|les|manger|il y a|c'est|y'a)
  ${WHO_FR} (prend|prennent|met|mettent|a pris|ont pris|a mis|ont mis) (toujours|encore)? (une éternité|des siècles|un temps fou|mille ans|encore des mois) (à|pour|avant)
  ${WHO_FR} (veut|veulent|exige|exigent|demande|demandent|attend|attendent) tout (et|sans|mais|pour|cuit|gratuit*|tout)
  ${WHO_FR} (chiale|chialent|se traîne|se traînent|se plaint|se plaignent|radote|critique|critiquent|boude|boudent) (toujours|encore|sans|les pieds|pour|tout|et|$|mais|au)
  (on|nous) (attend|attendons) (encore)? après (le|la|l'|les|notre|nos|eux) _{0,4} (depuis|encore|$|,|comme)
  (comme (d'habitude|toujours|d'hab)) ,? (le|la|les|l'|notre|nos) ${PARTNER_FR} (a|ont|est|sont|n'|ne|nous|arrive*|oubli*|traîn*|s'est)
  (n'est|ne sont|n'était) (vraiment)? pas fort* (,|$|de|sur|comme|en|cette)
  (ont|a) (l'air|juste|décidé) (de)? (s'en|se) (ficher|foutre|moquer|traîner les pieds)
  (tanné*|écœuré*|fatigué*) (de|d') (courir|attendre|relancer|quêter|supplier|se battre) (après|contre|le|la|les|notre|nos|avec)
  ${WHO_FR} (a|ont) (enfin|finalement) (trouvé le temps|daigné|pris la peine|jugé bon|bougé)
  ${WHO_FR} (a|ont) (encore)? (dormi|ronflé|jasé|texté|placoté|bâillé) (pendant|durant|toute|tout)
  (veut|veulent|exige|exigent|demande|demandent|réclame) (<number>|deux|trois|quatre|cinq|six|huit|dix|douze|quinze) (rapports|formulaires|copies|signatures|pages) (pour|avant)
  juste (le temps|assez longtemps) (d'|de|pour) (une|la|prendre|faire)? (une|la)? (photo|égoportrait|selfie)
  nous (a|ont) (encore|toujours|une fois de plus) (planté*|lâché*|niaisé*|oublié*|laissé*|snobé*|ignoré*|fait faux bond)
  si (la|le|les|notre|nos|l') ${PARTNER_FR} (lisait|lisaient|répondait|répondaient|écoutait|écoutaient|ouvrait|faisait|faisaient|se donnait|se donnaient|prenait|prenaient|bougeait|nous)
  (changé|déplacé|annulé|coupé|décidé|modifié|fermé|retiré) _{0,6} sans (nous)? (consulter|demander|avertir|prévenir|aviser|informer|en parler)
  (bien|trop|toujours|tellement) (content*|heureu*|fier*|prompt*) de (mettre|poser|afficher|coller|voir) (leur|leurs|son) (logo*|nom)
  s'est (encore)? trompé* (encore|pour la|de nouveau|une fois de plus)
  ${WHO_FR} (est|sont) (encore|toujours|comme d'habitude|une fois de plus) en retard
  ${WHO_FR} (se) (fiche|fichent|fout|foutent|moque|moquent|balance) (visiblement|clairement|bien|complètement|pas mal)? (de|des|du|d')
  ${WHO_FR} (a|ont|est|sont) (disparu*|parti*|sauvé*) avec (l'acompte|la caisse|le dépôt|notre|nos|les sous|l'argent)
  ${WHO_FR} (nous)? (avait|avaient|a|ont) promis _{1,6} (et|mais|puis) (n'a|n'ont|rien|n'est|ne)
  (a|ont) pris (tout)? le (crédit|mérite) ($|,)
  (on|nous|c'est nous qui) (a|avons|fait|faisons) (fait)? (tout)? (tout) (le travail|le boulot|la job|l'ouvrage) (et|,|pendant|mais)`);
