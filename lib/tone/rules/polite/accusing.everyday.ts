import { table } from '../../table';

/** Readers spoken to as a kind of people: “you landlords”, «vous, les voisins». */
const YOU_MANY =
  '(landlords|neighbours|neighbors|families|parents|drivers|politicians|bankers|employers|teenagers|kids|youngsters|sons|daughters|relatives|tenants|owners|members|folks|dog owners|cyclists|taxpayers|managers|bosses|boomers|students|husbands|men|residents|renters|smokers|guys|lot|all)';
const VOUS =
  '(voisins|voisines|familles|parents|proprios|propriétaires|locataires|automobilistes|jeunes|enfants|politiciens|élus|banquiers|gestionnaires|membres|boomers|hommes|employeurs|fumeurs|cyclistes|conducteurs|gens|résidents|patrons|autres)';
/** What careless people are said to do, or not to do. */
const LOOKED_AWAY =
  '(looked|look|looking) (away|the other way)|(turned|turn) (your backs|your back|a blind eye|away)|(closed|shut) your (eyes|ears|doors)|stood by|sat by|sat on your|did nothing|kept (quiet|silent)|stayed (silent|quiet)|walked (right)? (past|by)|let (it|this) happen|covered it up|took advantage|helped yourselves|let (her|him|them) (die|down|starve|suffer|fall)|left (her|him|them) (alone|behind|there|to)';

/** What readers, or some of them, are said to have done or left undone. A pattern a line. */
export const EVERYDAY_EN = table(`
  you (forced|broke|stole|took|hid|emptied|dented|spilled) (it|them|the _) and (you)? (left|walked|ran|said|never|drove|hid) _
  (those|people|the ones) who (claim|say|swear|brag) (they|to have|that they) (helped|worked|cleaned|have helped|pitched|did) _{0,4} (never|didn't|weren't|did not) _
  you (invent|make up|exaggerate|fake|pad) (emergencies|an emergency|illnesses|expenses|excuses|needs|problems|symptoms|your) _{0,6}
  (should|can|may|could|ought to) (take a (good|long|hard)? look|look (at (yourself|themselves|yourselves))?) in the mirror
  (and)? we all know (whose|who has|who took|where they|where it) _
  you (never|don't ever) (think|spare a thought|care) (of|about|for) (the|our|your) (volunteers|others|staff|seniors|neighbours|families|parents|people|team|rest) _{0,8}
  (whoever|those who|the (person|people|ones|one) who|you who) _{1,8} (knows|know) who (they|you|she|he) (are|is)
  you (demand|ask for|want|complain about|beg for|request) _{1,6} (and|but|then) (when|once|as soon as|whenever) _{1,6} ,? you (stay|don't|never|disappear|vanish|complain|sleep|hide|all)
  (someone|somebody|one|some) (among|of) (you|us|our members) (talked|leaked|went|told|lied|squealed|blabbed|snitched|cheated|stole) _
  (half|most|some|many|a few|several) of you (are|were) (only|just|clearly)? (phoning|calling|writing|here|coming|emailing|asking|there) (only|just)? to (waste|complain|cause|make|get|grab|steal|stir|annoy)
  (to|dear) (the|those|you) _{1,8} (who|that) _{1,8} : (we|everyone|we all) (know|knows|see|saw|remember) (what|who|exactly|you)
  (the rest|most|all|half|the others) of you (just|only|all)? (want|expect|take|enjoy|demand|use) (the|our|everything|all|free)? _{0,4} without (lifting|doing|giving|paying|helping|raising|moving|saying|showing) _
  you (couldn't|could not|can't|cannot|didn't|wouldn't) (find|spare|send|manage|muster|offer|come up with) (us|me|them)? (a single|one|even one|a lousy|one single|even a) _{1,6} (between|among) _
  you (walk|drive|pass|pass by|live|sit|work|go) _{0,6} (every|each) (single)? (day|morning|night|week|sunday) _{0,3} and (you)? (have|'ve)? (never|not) (once|even|ever)? (once)? (knocked|asked|called|stopped|looked|said|waved|offered|visited|helped|checked|noticed|thanked|rung)
  (admit it|admit|confess|own up|be honest with yourself|come on|just admit it) (:|,)? [(you|you've|you're) (all)? (placed|put|parked|dumped|sent|moved|placing|putting|place|don't|do not|never|forgot|left|leave|ignored|stopped|wanted|want)] _
  (you are|you're|makes you|you become|you too are) (also|all|just)? (an|as)? (complicit|accomplice|accomplices|accessory|part of the problem|guilty of|as guilty|just as guilty)
      it's (all)? you (,)? (the|dear|our|you)? (families|family|neighbours|parents|children|members|readers|people|taxpayers|managers|owners|politicians|voters) (,)? who (leave|left|let|abandon|abandoned|ignore|ignored|caused|cause|did|made|make|allow|allowed|don't|never)
  you (are|'re|re) (just|still|simply|only|all|really|clearly|literally|deliberately)? (wasting|squandering|throwing away|burning through|stealing|pocketing|robbing|cheating|lying to|hiding|failing|abandoning|neglecting|betraying|destroying|ruining|killing|insulting|turning your back*) (the|our|taxpayers|taxpayers'|public|everyone|everybody|everyone's|seniors|older|people|residents|tenants|families|caregivers|volunteers|us|millions|money|your|this|these|those|them|citizens)
      you (people|all|just|simply|knew and|saw it and|${YOU_MANY})? (all|just|simply|knew and|saw and)? (${LOOKED_AWAY})
      you ${YOU_MANY} (all|just|really|simply)? (never|always|only|don't|do not|won't|can't|(do|did|caused) (this|it|that)|think you|think (only|the)|should be|should know|have no|left|knew|hide|are the (problem|reason|cause|ones|same)|are to blame)
      you (all|people|just|clearly|obviously|really)? (only|just|never) (think|thought|care|cared|worry|worried) (about|of|for) (money|your own|yourself|yourselves|your (wallet|wallets|profit|profits|car|cars|phone|phones|comfort|tan)|rent|profit)
      you (all|people)? (have|had|find|found|always have) (time|money|energy) (for|to) _{1,5} (but|and) (not|no|none|never|nothing)
      you (all|people)? know (exactly|full well|perfectly well|very well|damn well) what you (did|do|are doing|have done)
      you (all|people)? know (exactly|full well|perfectly well|very well) what you're doing
      you (just|clearly|all|people|obviously)? lied (when|to|about|and|again|on|in|$)
      you (promised|swore|said|told us) _{1,5} (and|but|then) (you)? (never|didn't|did not|lied|vanished|disappeared|left|broke|backed out)
      you (just|all|all just|people)? (left|leave|abandoned|abandon|forget|forgot|dumped|dump|neglect|neglected|ignore|ignored) (your|these) (own|old|poor|elderly)? (parents|mother|mothers|father|fathers|mom|dad|grandparents|grandmother|grandmothers|elders|family|families|neighbours|neighbour|relatives)
      you (people|all)? (never|hardly ever|rarely|barely) (even)? (call|visit|phone|check on|write to|bother with|look in on|think of|thank|help) (your|them|us|these|our|him|her|anyone|the) (own|old)? (parents|mother|father|mom|dad|grandparents|neighbours|neighbour|family|volunteers|elders|relatives|residents|drivers|staff|anyone|$)
      you (all)? (spend|keep|waste|hoard|blow|grab|take) (it|everything|them|all|your money) (all)? (on yourselves|on yourself|for yourselves|for yourself|to yourselves|on vacations|on your)
      (some|many|half|most|one|two|a few) of you (clearly|obviously|apparently|even|actually|just|have been|are|were|keep|kept)? (stole|steal|stealing|cheat|cheated|cheating|lie|lied|lying|hoarding|hoarded|took (two|three|more|extra|advantage|it|them|things|home)|taking (two|three|more|extra|advantage|things)|trashed|smuggled|sneaked|sneak|snuck|left (a mess|garbage|your garbage|dirty|the (kitchen|room|hall|place))|leave (a mess|garbage|dirty|the (kitchen|room))|made a mess|broke the|breaking the rules|helped yourselves|abuse (the|our)|abusing|abused (the|our)|think the rules|think you're|think you are|drank|don't (care|bother)|couldn't care|can't be bothered|wasted|wasting)
      (somebody|someone|some member|one member|one person) (here|among us|among you|in this (building|group|club|room|house)|from this (building|group)) (is (a|the) (thief|liar|cheat)|is (lying|stealing|cheating)|stole|took|lied|has been|keeps|cheated|knows more)
      one of (you|our members|our own members|our volunteers|the members|the tenants|the residents|our tenants) (is a (thief|liar)|stole|is stealing|has been stealing|took it|is lying|lied|did it|broke|helped (himself|herself|themselves))
      (we|I|everyone|everybody) (all)? (know|knows) (that)? (it's|it is|it was|you're|you are|you were) (one of (you|our|the)|the (one|ones)|behind)
      because (of)? (people|families|members|neighbours|parents|landlords|drivers|folks|children|tenants|those|citizens|renters) like (you|yours|yourselves) _{0,6} (not|no|never|can't|cannot|lose|lost|losing|close|closed|closing|cancel|suffer|suffers|die|dies|fail|wait|waiting|forget|forgets|don't|won't|have to|had to|has to|alone|hungry|ignore)
      (it's|it is|its) (always|usually|the)? (people|families|members|neighbours|parents|landlords|drivers|folks|children|tenants|those|citizens) like (you|yours) (that|who) (forget|forgets|leave|ignore|don't|never|can't|won't|make|cause|ruin|spoil|take|cancel|complain|walk|let|abandon|park|break|waste|keep|turn)
      because (of)? you (people|families|parents|neighbours|landlords|members|all|kids|drivers|men|folks|guys) (never|don't|won't|can't|always|only|didn't|just|couldn't|are|left|forgot|ignore|refuse|keep)
      because you (all)? (never|can't be bothered|couldn't be bothered|don't bother|didn't bother|won't bother|refuse to|don't care|didn't care|only care|only think)
      (this|that|it|all of this) (happened|happens|is happening|was cancelled|is) because (of you|you) (,|$|all|people|never|didn't|don't|forgot|left|wouldn't)
      (this|that|the mess|the damage|it) is (all)? on you (,|$)
      you (are|'re) the (ones|one|people) who (left|broke|took|stole|let|made|caused|parked|forgot|cancelled|never|don't|didn't|keep|voted for this)
      you (all)? knew _{1,9} (said|did) nothing
      you (people|all)? (knew|saw|heard) _{0,6} and (you)? (said|did) nothing
      you ${YOU_MANY} (did it|drop|dump|park|sit|stand|throw|treat|raise|drive|use|run|spend|hide|ruin|break|steal) _
      you (people|all)? (drop|dump|leave|dropped|dumped|left|park|parked) (your|them|her|him) _{1,4} and (never|don't|didn't|forget|disappear|vanish|drive|walk)
      you (all|people|clearly)? (chose|picked|prefer|preferred|put|value) (your|the|a|an) _{1,3} (over|before|above) your (own)? (mother|father|parents|family|neighbours|elders|mom|dad)
      you (all|people)? (took|had|got|grabbed|ate|used) (the|your|our|all the|all our) _{1,3} and (then)? (left|skipped|ran|walked|disappeared|vanished|never|didn't|sneaked|snuck)
      (we|I) (all)? know (that)? (one|some) of (you|our (own)? _) (is|are|has|have|did|took|stole|broke|was|were)
      (most|half|the rest|all|too many) of (our|the|these) (members|neighbours|tenants|residents|families|volunteers|readers|followers) (clearly|obviously|just|simply|apparently|really|still)? (couldn't care less|don't care|can't be bothered|don't bother|won't lift|only come|only show up|would rather|are too (lazy|busy|cheap|selfish|proud))
      (it's|it is|that's) (all|entirely|completely)? your (own)? fault (if|that|when|we|for)
      you (all)? (had|have|always have) (better|other|more important) things to do
      (admit it|admit that|just admit) ,? (that)? (you|none of you|nobody)
      you (all|people|just|clearly|probably)? (hid|hide|deleted|buried|lost|broke|changed|removed|erased|delayed|cancelled|ignored|threw|did|took|left|destroyed|cut) _{0,5} (on purpose|deliberately|intentionally|to (hide|cover|protect yourselves|save yourselves|spite|silence))
      (^|,|:|dear neighbours|dear members) you (all|people|just|only)? (complain|whine|criticize|criticise|gossip|argue|promise|shout|demand|judge|press like) _{0,5} (and|but|yet) (then|still)? (you)? (all)? (stay|never|don't|do not|won't|do nothing|vanish|disappear|go home|sit|leave|hide|say nothing|forget)
      (^|,|:) you (all|people|just)? (talk|chat|eat|take|post|like our posts) _{0,5} (and|but|yet) (then|still)? (you)? (all)? (never|won't|do nothing|vanish|disappear|don't (help|stay|clean|give|come))
      you (all|people|just)? (threw|wasted|dumped|left|trashed|dirtied|ignored|skipped|forgot|blocked|broke|stole|ate|messed) (out|away|up)? _{0,4} again _{0,3} $
      (none|not one|not a single one) of you (even|ever)? (bothered|answered|came|helped|lifted|cared|showed|called|thought|asked|said|stopped|moved|offered|noticed|replied|stayed|raised|thanked|read|checked|visited|reported|phoned|spoke|did (a|any)|has (called|visited|asked|the)|had the)
      ^ you (would|'d) (all|people|much)? (rather|sooner) (look|watch|scroll|spend|sit|stay|ignore|let|see|pay|buy|keep|eat|shop|post|play|walk|complain|close|sleep|believe|protect)
      ^ you'd (all|much)? (rather|sooner) (look|watch|scroll|spend|sit|stay|ignore|let|see|pay|buy|keep|eat|shop|post|play|walk|complain|close|sleep|believe|protect) _{1,8} than
      you (were|are|'re) (all|always|only)? (all)? (happy|glad|quick|ready|eager|fast|good) to (eat|take|complain|use|enjoy|come|criticize|drink|party|talk|judge|accept|borrow|share|ask) _{0,3} ,? (but|never|not|and never|slow)
      you (have|had|must have|obviously have|clearly have) something to hide
      (the|these|those|our|some) (families|neighbours|relatives|tenants|people|residents|parents|members|folks) (here|around here|next door|on this street|in this building|of this town) (all|just)? (let it|let this|allowed|looked|knew|did nothing|said nothing|don't care|couldn't care|only (care|think)|stood|never|turned|closed)
      (the|these|those) (families|neighbours|relatives|parents) (all|just|simply) let (it|this) happen
      (you're|you are|you folks are|you people are|you all are|you guys are) (all|just|simply|clearly|obviously)? (covering (for|up)|protecting (a|an|the) (abuser|abusers|thief|criminal|criminals|bully|crook)|siding with|making (excuses|fun|money off)|blaming (the|our|her|him|them|seniors|victims)|turning a blind|taking advantage|robbing|bullying|hiding (the|something|behind|money)|spreading (lies|hate)|sabotaging|killing (the|our|this)|destroying (the|our|this)|ruining (the|our|this)|trying to (kill|ruin|hurt|silence|shut|hide|sabotage|destroy|scare|divide|make (us|money|trouble)|discredit|cover|get (rid|attention)|bully))
      you (lot|folks|guys) are (only|just|all|always)? (trying|killing|blaming|ruining|destroying|hiding|wasting|making|spreading|ignoring|covering|the (reason|problem|ones)|why (we|nobody|this)|to blame|doing this)
      you (come|came|are|write|comment|post|show up) (here|only|just|on here) (only|just)? (to|for) (make trouble|cause trouble|stir|insult|complain|provoke|the free|attack|start fights|pick fights|troll|make us)
      your (selfishness|laziness|greed|negligence|neglect|indifference|silence|carelessness|cowardice|hypocrisy|ignorance|cheapness|stinginess|bad parking|rudeness|lack of (respect|heart|care|manners|effort)) (is|has|have|cost|costs|will|hurts|hurt|kills|killed|means|makes|made|ruins|ruined|closed|keeps|left)
      you (only|just|all)? (treat|treated) _{1,4} like (dirt|servants|garbage|children|animals|trash|objects|furniture|slaves|maids|dogs|criminals|a (servant|maid|burden|number|dog|bank|taxi|dump|hotel|pigsty|barn|garbage can))
      you (all)? (choose|chose|prefer|preferred) to (look away|ignore|do nothing|say nothing|stay silent|keep quiet|turn away)
      (one|some|somebody) of you (let the|stole|broke into|knows who|is (hiding|lying|keeping)|did this|did it) _
      (you're|you are) (only|just) _ because (you|there|your)
      you (only|just) (ever)? (come|came|call|called|write|phone|show up|turn up|remember|think of|visit|talk|drop by) _{0,3} (when|if) (you|it|there|you're)
      you people (left|leave|take|took|forget|forgot|broke|let|made|ate|park|parked|lied|lie|came|come|complain|complained|stole|keep|kept|threw|want|wanted|know|knew|expect|caused|scared|used|use|ignore|ignored|dumped|refuse|refused|switch|switched|sneak|sneaked|cheat|cheated|hide|spread|gossip|push|jump|skip|threw|throw|eat|drank|smoke|treat|pretend)
      you (neighbours|neighbors|drivers|tenants|parents|families|smokers|landlords|men|husbands|relatives|cyclists|dog owners|teenagers|kids|students|managers|owners|renters|in laws|board members) (have been|complained|keep|lied|left|stole|don't|won't|are (lying|hiding|stealing|cheating|the (problem|reason))|knew|let|never (help|come|listen|call|visit|clean|pay|care|lift|think|answer|bother)|only (think|care|come|want)) _
      you (all)? (take|took) more than your (fair)? share
      if (the|our|this) _{1,3} (closes|fails|ends|dies|folds|shuts) ,? (it's|it will be|it'll be|that's|you'll be) (on you|your fault|to blame|all your|because of you|entirely your|thanks to you)
      you (raise|treat|park|feed|drive|run|manage|train) (your|these|the|this|like) _{0,3} (badly|poorly|terribly|like (animals|dogs|trash|garbage|dirt|idiots|maniacs))
      you (put|parked|dumped|stuck|placed|left|shoved) your (own)? (mother|father|mom|dad|parents|grandmother|grandfather|grandparents) (in|at|there|away) _{0,5} (to (get|be|have)|so (that)? you|and (never|forgot|left|don't))
      you (never|don't|do not) (ever|even)? (think|thought|care|cared|worry|worried) (about|of|for) (anyone|anybody|anything|others|other people) (but|except|other than|besides|else)? (yourself|yourselves|$|,)
      you (all)? (took|stole|pocketed|kept|grabbed) (the|our|all the|all our) (donations|money|cash|funds|coins|tips|change|profits|cookies|gift cards)
      because of your (gossip|lies|laziness|neglect|selfishness|silence|negligence|complaints|mess|carelessness|rudeness|greed|indifference)
      you (all)? heard (it|her|him|them|everything|the _) _{0,2} (all|every night|for years)? (and|but) (you)? (slept|did nothing|said nothing|turned|went|closed|kept|never|didn't)`);

export const EVERYDAY_FR = table(`
  vous (l'avez|avez) (forcé|brisé|cassé|volé|pris|menti|caché|triché|vidé) _{0,6} et vous (êtes|avez|n'avez) (partis|parti|rien|sauvés|caché|jamais) _
  (ceux|celles) qui (prétendent|disent|se vantent de|jurent|croient) (avoir|d'avoir|qu'ils ont)? (aidé|travaillé|nettoyé|participé|donné|rangé|tout fait) (n'|ne|n'y) _
  (plusieurs|certains|des gens|des membres|des familles|quelques uns) (sont|ont|se sont|passent) (passé*|servi*|pris|présenté*) _{0,3} (deux|trois|plusieurs|plus d'une) fois (en|sous|avec) (changeant|un autre|cachette|trichant|mentant|donnant)
  vous (inventez|imaginez|exagérez|gonflez|fabriquez) (des|vos|une|les) (urgences|urgence|maladies|maladie|dépenses|excuses|besoins|problèmes|symptômes) _{0,6}
  (et)? on sait (tous|tous très bien|très bien|bien) (chez qui|qui les|qui l'|qui a|où ils|à qui|dans quelle cour) _
  (peuvent|peut|pouvez|devraient|devrait) (bien)? se regarder dans (le|un) miroir
  c'est (votre|ton) (silence|indifférence|inaction|égoïsme|négligence|lâcheté|complaisance|paresse) qui (permet|laisse|tue|cause|nourrit|protège|encourage|isole|fait) _
  vous (ne|n')? (pensez|songez) jamais (aux|à la|à nos|au|à ceux|à l'|à vos) (bénévoles|autres|aînés|personnel|équipe|voisins|familles|parents|gens|qui) _{0,8}
  (ceux|celles|celui|celle|le|la|les|l'|la personne|les personnes) (et celles)? _{0,6} (se)? (reconnaîtra|reconnaîtront|reconnaitra|reconnaitront|sait très bien qui|se reconnaît)
  vous (réclamez|exigez|demandez|voulez|critiquez|chialez) _{1,6} (et|mais|puis) (quand|dès que|lorsqu'|lorsque) _{1,6} ,? (vous|personne|plus personne|c'est le silence)
  (quelqu'un|un|une|certains) (parmi|d'entre|de) (vous|nous|nos membres) (a|ont) (parlé|coulé|raconté|répété|bavassé|dénoncé|vendu|tout dit|menti|triché|fouillé|volé) _
  (dans|derrière) (notre|mon|son) dos (,|$)
  (la moitié|la plupart|plusieurs|certains|quelques uns) d'entre vous (appelaient|appellent|écrivent|viennent|étaient|sont|appelez|venez) (juste|seulement|uniquement|là)? (que)? pour (nous)? (faire perdre|chialer|vous plaindre|se plaindre|prendre|voler|déranger|nuire)
  (aux|à ceux|chers|chères|au|à la) _{1,8} (qui|dont) _{1,8} : (on|nous|tout le monde) (sait|savons|vous (a|avons) vu|vous voit|se souvient) _{0,2}
  (les autres|le reste|la plupart|tous les autres|vous autres) (veulent|veut|voulez|exigent|prennent|profitent) (juste|tous|tout|des|les|nos)? _{0,4} sans (lever|donner|aider|payer|bouger|faire|rien|dire merci) _
  vous (n'avez|n'êtes|n'avez même|êtes) (même)? pas (été)? (trouvé|capables|fichus|foutus|pu|libéré|su) (de)? (trouver|nous)? _{0,3} (un seul|une seule|un|une) _{1,5} (à vous tous|entre vous|parmi vous|à vous)
  vous (passez|habitez|roulez|vivez|travaillez|marchez|entrez) _{0,6} (tous les|chaque) (jours|jour|matins|matin|soirs|soir|dimanches|semaine) _{0,3} et (vous)? (n')? (avez|êtes) (jamais|même pas|pas) (une seule fois|même)? (frappé|demandé|appelé|arrêté*|regardé|salué|offert|visité|aidé|remarqué|sonné|entré*|dit)
  (avouez|avouez le|admettez|admettez le|reconnaissez le|soyez honnêtes|avouez donc) (le)? (donc)? (:|,)? (que)? ,? [vous (avez|n'avez|placez|laissez|voulez|ne|n'|êtes|abandonnez|oubliez)] _
      vous ,? (les|mes|chers|nos)? ${VOUS} ,? (vous)? (saviez|avez (tous|rien|pas|vu et|laissé|fermé|choisi|caché|menti|volé|tourné|oublié)|êtes (tous|responsables|coupables|complices|la cause|trop|égoïstes|des)|ne|n'|faites (ça|exprès|semblant|la sourde)|laissez (tout|vos|traîner)|pensez (juste|seulement|toujours|qu')|fermez les|gaspillez|augmentez|vous en|jamais)
      vous (saviez|avez vu|aviez vu|avez entendu|voyiez|entendiez) _{0,6} (et|mais|sans) (vous)? (n'avez|avez|n'|ne|rien|lever|bouger|appeler|dire|avez rien)
      (avouez|admettez|reconnaissez) (donc)? (que|qu') (vous|personne|aucun)
      vous (avez|aviez) (tous|toutes|tout simplement|simplement|juste|préféré)? (fermé les yeux|fermer les yeux|détourné (le regard|les yeux)|regardé ailleurs|regarder ailleurs|laissé (faire|mourir|tomber|traîner)|tourné le dos|menti|volé|triché|abandonné (vos|votre|ces|les|vos propres)|oublié (vos parents|votre (mère|père)|vos aînés)|gardé le silence|gardé ça pour|changé de trottoir|passé votre chemin)
      vous (vous)? en (fichez|foutez|moquez|balancez|contrefichez) _
      vous vous (en)? (fichez|foutez|moquez|lavez les mains|sauvez|cachez|en (fichez|foutez|moquez|lavez))
      vous (ne|n')? (prenez|appelez|visitez|aidez|participez|répondez|remerciez|écoutez|venez|ramassez|rangez|rapportez|lavez|donnez|offrez|lisez|saluez|bougez) (jamais|pas souvent|plus) (de nouvelles|de vos|vos|votre|la|le|les|nos|à nos|rien|une|un|$|et|mais|voir|aux|à|vous|même)
      vous (ne)? (levez|bougez|donnez|faites|dites|lèveriez) (jamais|pas|même pas)? (le petit doigt|rien (pour|quand|du tout|et)|un (sou|geste|doigt))
      (avouez|admettez|reconnaissez) (donc)? le (,|$)
      et vous le savez (très|fort|trop) bien
      vous (prétendez|faites semblant d'|faites semblant de) (aimer|aider|vouloir|vous soucier|respecter|défendre) _
      par (pure|simple) (méchanceté|paresse|avarice|lâcheté|malice|jalousie|vengeance|mauvaise foi)
      c'est (encore|toujours|sûrement|évidemment) vous , _
      vous (le|l')? (faites|avez fait|fesez) (toujours|encore|bien)? exprès
      vous (détournez|fermez|tournez) (toujours|encore|tous|toutes)? (le (regard|dos)|les yeux) (quand|sur|dès|alors|chaque|,|$)
      vous (laissez|mettez) tout (à|sur) (une|un|le|la|les) (seule|seul|dos|épaules|autres)
      vous _{0,2} (traitez|traitiez|avez traité) _{0,4} comme (des|du|de la|de vulgaires|un|une) _
      (n')? êtes (tous|toutes)? (bons|bonnes|bon|bonne) (qu'à|juste à|rien qu'à|seulement à|uniquement à) _
      (c'est|c'était) (toujours|encore) (la même (chose|histoire|chanson)|pareil) avec (vous|vous autres)
      vous (profitez|abusez) (tous|encore|toujours|juste|tout simplement)? de (nous|notre (bonté|gentillesse|patience|générosité)|vos parents|votre (mère|père)|la gentillesse)
      vous (venez|appelez|écrivez|pensez|téléphonez) (à nous|nous voir|ici|chez nous)? (juste|seulement|rien que|uniquement) (quand|lorsque|si|pour (l'argent|le buffet|manger|critiquer))
      (vous|les autres ,? vous) (aimez mieux|préférez) (rester (assis|assises|couchés|écrasés|plantés|devant|chez vous à|dans votre salon)|regarder (ailleurs|la télé|passer)|fermer les yeux|vous taire|ne rien (faire|dire|voir)|chialer|critiquer|tourner la|ignorer|garder (tout|votre)|dépenser|jouer à|votre (télé|confort|divan|chalet))
      c'est (toujours|encore|juste|rien que)? (vous|vous autres) qui (laissez|oubliez|salissez|brisez|volez|causez|chialez|critiquez|annulez|manquez|arrivez|videz|bloquez|cassez|mentez|prenez|mettez|gaspillez|nuisez|traînez|n'|ne|avez (laissé|brisé|oublié|pris|vidé|sali|volé|causé|menti|cassé|voté)|(êtes la cause|êtes responsables))
      (c'est|tout ça|tout cela|on en est là) (de|à) (votre faute|cause de) (vous|vous autres|vos|votre|gens|monde|personnes|familles|voisins|membres) (comme vous|comme vous autres|autres|,|$|qui|négligence|indifférence|silence|égoïsme|paresse|que)
      (c'est|tout ça c'est)? (à cause de|à cause des|parce que|la faute (de|des)) (gens|monde|personnes|familles|voisins|membres|parents|automobilistes|citoyens) comme vous
      c'est parce que vous (pensez|ne|n'|vous|êtes trop|aimez mieux|préférez|oubliez|refusez|gaspillez|laissez|négligez|mentez)
      (vous|vous autres|tu) (ne)? (pensez|pensez vous|vivez) (juste|seulement|rien|uniquement|toujours|qu'|rien qu')? (juste|seulement|rien que|qu'|que)? (à|pour) (vous|vous mêmes|vous autres|votre (argent|poche|portefeuille|nombril|confort|petit)|l'argent|vos (profits|poches|petites))
      ^ vous (gaspillez|gâchez|volez|trichez|mentez|salissez|abusez|polluez|bloquez|négligez|abandonnez|délaissez|oubliez (vos|votre|toujours)|ignorez (vos|votre|toujours|nos)|réservez (,|et|puis)) _
      vous avez (du temps|de l'argent|le temps|des sous|toujours du temps|toujours de l'argent) pour _{1,6} (mais|pas|jamais|et|rien)
      vous savez (très bien|fort bien|exactement|parfaitement|pertinemment) ce que vous (faites|avez fait|avez (volé|pris|dit))
      (les gens|le monde|les familles|les habitants|les résidents|les voisins) (du|de la|de|d'|de l'|d'ici|ici|de chez) _{0,2} (gardent tout|s'en (fichent|foutent|moquent|balancent)|ne pensent (qu'|que)|pensent (juste|seulement|rien qu') à|se fichent|sont (égoïstes|sans cœur|gratteux|cheap|paresseux)|(ne)? donnent (rien|jamais|pas)|ferment les yeux|regardent ailleurs)
      (quelqu'un|une personne|un membre) (ici|parmi (nous|vous)|de ce groupe|dans (cet immeuble|ce groupe|ce club|la salle)|chez nous) (vole|nous vole|a volé|ment|nous ment|triche|est (un|une) (voleur|voleuse|menteur)|se sert|s'est servi)
      il y a (un|une|des) (voleur|voleuse|voleurs|menteur|menteurs|tricheur|tricheurs|profiteur|profiteurs) (parmi|dans|chez|ici|au)
      (certains|certaines|plusieurs|la moitié|un|une|l'un|l'une|quelques uns|deux) (d'entre|parmi|de) (vous|nos membres) (ont (pris|volé|triché|menti|laissé|vidé|brisé|profité|caché)|a (pris|volé|triché|menti|laissé|vidé|brisé|caché)|volent|trichent|mentent|mentez|trichez|en profitent|en profitez|abusent|abusez|vole|ment|ne font rien|se servent|se croient|cachent|exagèrent|exagérez)
      (ça|cela|tout ça|c') est (arrivé|à cause)? (à cause de|par|de) (votre|vos) (faute|négligence|indifférence|silence|égoïsme|paresse|mensonges)
      (vous avez|vous aviez) (dit|promis|juré|affirmé) _{1,6} (,|et|mais|puis) (vous)? (n'êtes|n'avez|ne|avez menti|êtes (jamais|pas)|vous êtes)
      (on|nous) (sait|savons) (tous|toutes|bien|très bien)? (que)? (c'est|que c'est|que|qu') (quelqu'un|un membre|une personne|un voisin|un locataire|un) (de|d'entre|d'ici|parmi|du|dans) _
      (un|une|l'un|l'une|quelqu'un) (de nos|de vos|des|d'entre nos|parmi nos|parmi les) (propres)? (membres|bénévoles|locataires|résidents|voisins|employés) (nous)? (vole|ment|triche|se sert|a volé|nous ment|pige)
      vous (êtes|avez) (tous|toutes)? (passés|passé|passées|resté|restés|continué|filé) _{1,5} sans (rien|même|lever|appeler|aider|vous arrêter|un regard|sonner|frapper|broncher)
      vous (placez|laissez|parquez|abandonnez|parkez|domptez|dompez) (vos|votre|les) (parents|mère|père|vieux|proches|aînés|grands parents) (et|pis|puis|là|ici|à)
      vous avez (bouffé|pillé|saccagé|vandalisé|sali|gâché|cassé|brisé|vidé) (le|la|les|nos|notre|tout|toute)
      (la moitié|la plupart|plusieurs|certains|quelques uns|trop|beaucoup) d'entre vous (se sauve|se sauvent|vous sauvez|partent|arrivent en retard|laissent|laissez|s'en (fichent|foutent)|viennent juste|ne font|ne se|mangent et|filent|fuient)
      (c'est|c'est bien|c'est entièrement) (de)? votre faute (si|,|$|que)
      vous (avez|aviez) (sûrement|tous|toujours|sans doute)? (mieux à faire|autre chose à faire|d'autres priorités|plus important à faire)
      c'était (un)? mensonge ,? (et)? vous
      vous (élevez|traitez|soignez|nourrissez|gérez|surveillez|stationnez|conduisez|éduquez|dressez|payez) (donc)? (mal|tout croche|comme des|bien mal|vraiment mal) _{0,2}
      vous (fermez|détournez) (tous|toutes|toujours|encore)? les yeux (,|sur|depuis|devant|quand|$|et passez|encore)
      (ce sera|ça sera|ce serait|c'est|c'était) (bien|entièrement|uniquement|juste)? (de)? (votre faute|à cause de vous|par votre faute) (à vous|à vous autres|à tous|,|$|si|que|et)
      (personne|pas un|pas une|aucun|aucune) (parmi|d'entre|de) vous (autres)? (ne|n')? (a|s'est|veut|lève|aide|vient|vient|répond|lit|bouge|prend|fait|pense|n'a) _
      (c'est clair|c'est évident|c'est sûr|il est clair|on voit bien|de toute évidence|on sait bien|c'est certain|ça paraît) que vous (vous (servez|moquez|fichez|foutez|cachez|en|croyez)|nous (mentez|cachez|volez|prenez)|volez|mentez|cachez|trichez|profitez|ne (voulez|pensez|faites|respectez)|n'avez (jamais|aucun|rien|pas de)|avez (triché|menti|volé|caché)|pensez (juste|seulement|qu'))
      vous (cherchez|essayez|tentez|voulez|visez|venez (ici|nous voir)?|êtes (ici|là|venus)|écrivez|commentez) (juste|seulement|uniquement|rien qu')? (à|de|pour|que|qu'à)? (nous|me|les)? (faire)? (mal paraître|nuire|faire du trouble|du trouble|du tort|détruire|diviser|la chicane|chicane|semer (la|le)|provoquer|salir|faire taire|voler|rabaisser|ridiculiser|saboter|discréditer|le trouble)
      vous avez (placé|parké|parqué|casé|abandonné|dompé|laissé|crissé) (votre|vos|ton) (propre|vieille|vieux|pauvre)? (mère|père|parents|mémère|grand mère|grand père|grands parents|tante|frère|proche) (là)? _{0,3} (pour (avoir|être|vous|prendre|partir|ne plus)|et (vous|oublié|jamais|fini)|sans)
      (la moitié|la plupart|plusieurs|certains|trop|beaucoup|un bon nombre|une bonne partie|une partie) d'entre vous (volez|volent|vole|mentez|trichez|abusez|abandonnez|abandonnent|négligez|négligent|profitez|profitent|maltraitez|maltraitent|ignorez|êtes (des|trop)|ne (font|faites|pensez|lèvent) _|avez (volé|menti|abandonné|triché|pris|laissé))
      (un|une|l'un|l'une|quelqu'un|deux|trois|plusieurs) (de|d'entre|parmi) vous (autres)? (les|l'|nous|le|la|nous les)? ((a|ont) (encore)? (pris*|volé*|brisé*|menti|triché|vidé*|caché*|laissé*|gardé*|sali*|cassé*|mangé*|arraché*)|vole|ment|triche|cache|se sert|abuse|pige)
      (nous|me) (prennent|prenez) (encore|tous|vraiment)? pour (un|une|des|leur|votre|vos) (dépotoir|dompe|poubelle|valets|servantes|bonnes|chiens|esclaves|caves|guichet|boniche|idiots|imbéciles|valises|épais|niaiseux|vidanges|torchons|concierges|employés|serviteurs)
      votre (égoïsme|paresse|négligence|lâcheté|indifférence|silence|mauvaise foi|inaction|cupidité|malhonnêteté|hypocrisie|avarice|méchanceté|insouciance|je m'en foutisme|manque de (cœur|respect|jugement|savoir vivre)) (nous|leur|lui|a|coûte|met|est|fait|prive|tue|détruit|ruine|blesse|va|se|gâche)
      vous êtes (tous|toutes|vraiment|donc)? (d'une|d'un) (saleté|paresse|bêtise|hypocrisie|égoïsme|mauvaise foi|lâcheté|méchanceté|malhonnêteté|impolitesse|grossièreté|ingratitude|arrogance|incompétence|stupidité|ignorance|sans gêne|cruauté|malpropreté|radinerie|manque) _
      vous le saviez (tous|toutes|très bien|depuis)? _{0,3} (et|mais|pis) (personne|vous|rien|aucun|pas un)
      vous (entendiez|voyiez|saviez|regardiez|entendez|voyez|savez) (tout|ça|bien)? _{0,4} (pis|puis|et) (vous)? (dormiez|dormez|passez|passiez|restez|restiez|riez|riiez|vous taisez|vous taisiez|faites rien|bougez pas|disiez rien|dites rien|continuez|continuiez|filmez|filmiez|changiez|changez)
      (y a|y'a|ya|il y a) (un|une|des) (voleur|voleuse|voleurs|menteur|menteurs|menteuse|tricheur|tricheurs|profiteur|profiteurs|hypocrite|hypocrites|snoreau|lâches|lâche) (parmi|dans|chez|ici|au|entre)
      vous (chialez|critiquez|parlez|promettez|jasez|bavardez|commentez|aimez nos|mangez|prenez|demandez|exigez|profitez|râlez) _{0,4} (et|mais|pis|puis) (vous)? (ne|n')? (signez|venez|aidez|faites|donnez|bougez|participez|lisez|remerciez|rendez|revenez|appelez|votez|vous impliquez|restez|partez) (jamais|pas|rien|plus|tous|assis|chez vous)
      vous avez (oublié|négligé|délaissé|abandonné) (votre|vos) (grand mère|grand père|grands parents|tante|oncle|voisine|voisin|proches|aînés|famille|mémère)
      vous avez (tous|toutes) (vu|entendu|su) _{0,4} (et|mais|pis) (pas un|pas une|personne|aucun)
      vous (gardez|gardiez|empochez|détournez|mettez) (tout)? (pour vous|dans vos poches|l'argent (des|du|de la|de l')) _{0,2}
      (c'est|tout ça)? à cause de (vos|votre) (commérages|négligence|silence|paresse|égoïsme|mensonges|retards|chicanes|indifférence|méchancetés|potins|insouciance)
      (admettez|avouez) (le|donc|tous)? (,|que)? vous _
      (admettez|avouez) (donc|tous)? que c'est (vous|de votre|votre|un peu|trop|facile|plus facile|compliqué|honteux|la faute|le bordel|n'importe)`);
