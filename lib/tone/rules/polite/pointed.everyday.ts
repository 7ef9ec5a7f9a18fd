import { plainly, table } from '../../table';

const FOLK =
  '(people|parents|members|neighbours|volunteers|tenants|drivers|partners|colleagues|folks|groups|organizations|committee members|board members|residents|families|readers|followers|of us|of you|of our _|ones|clocks|watches|phones|calendars|alarm clocks|hands)';
const GENS =
  '(gens|membres|voisins|bénévoles|locataires|parents|partenaires|collègues|organismes|groupes|personnes|conducteurs|résidents|abonnés|montres|horloges|cadrans|téléphones|calendriers)';

/** Hints that nobody is meant to miss, in everyday words. */
export const EVERYDAY_EN = plainly(
  table(`
  (we|I) (suppose|guess|imagine|assume|gather) (that)? (everyone|everybody|the others|the rest|you all|all of you) (had|has) (a|an|another|to|somewhere|other|places) _
  (carrier pigeon|carrier pigeons|smoke signals|town crier|a telegram|skywriting) (was|were|is|are|next|would|might|perhaps|remains|remained)
  (only|all that|nothing) (was|is)? left (was|is|but)? (a|the|to try)? (carrier pigeon|carrier pigeons|smoke signals|town crier|telegram|skywriting)
  (can't|cannot|can hardly) wait to (taste|try|see|hear|read|admire) (yours|your own|your version)
  (we're|I'm|we are)? just (putting|leaving|throwing) (it|this|that) (out there|here)
  in the same (place|spot|folder|drawer|room|link) (as|it's been|it has been|where it's been) (always|since|for|every|last|the last) _
  in case (anyone|anybody|someone|somebody) (feels like|cares to|bothers to|wants to try|finally wants to|felt like) _
  (funny|strange|odd|curious) how (everyone|everybody|everyone's|everybody's|all the|all those|our|the|people's) _{1,8} (when|for|at) _{1,8} (and|but|yet) (not|never|no one|nobody) _
  (before|until) (someone|somebody) (knew better|decided (he|she|they) knew|had a better idea|thought (he|she|they) knew|got clever)
  (we'll|we will|I'll) (be sure to)? (remember|keep) (that|this) (in mind)? (next time|the next time|when) (people|you|someone|anyone|they|members|somebody)
  (likes|hearts|thumbs|retweets|emojis|clicks|shares) (don't|do not|won't|never|can't) (pour|drive|fill|wash|cook|answer|carry|pay|feed|deliver|serve|peel|stack|set up) _
  no need to thank (her|him|us|them|me|anyone|the) _{0,3} ,? (nobody|no one) (has|did|does|ever)
  (the|our|all) (first|last|previous|other) (two|three|four|five|six|few|<number>) (were|was|being) (apparently|clearly|evidently|obviously|no doubt) _
  (was|were) (already)? (attached|included|sent|posted|explained|enclosed) (to|in|with|at the (bottom|top) of)? (each of)? (the|our|my|all)? (last|previous|past|all) (two|three|four|five|six|<number>) (emails|messages|notices|reminders|newsletters|letters)
  (here it is|resending it|attaching it|posting it|sending it|we repeat it) (again)? (,)? for the (third|fourth|fifth|sixth|tenth|umpteenth|hundredth|nth) time
  (email|emails|message|messages|reminders|posters|notices) (go|goes|end up|land) (straight|right|directly)? (to|in|into) (your|the) (trash|garbage|bin|junk|void|wastebasket)
  good to know for (next time|the next time|the future)
  to the (lady|man|gentleman|person|woman|guy|neighbour|fellow) (who)? (is|was|keeps|from _|in _)? (complaining|who complains|complained|whining|griping|grumbling) (about|that|of)
  (thanks|thank you) (again|so much|to)? (to)? the (one|only|two|three|lone) (person|people|volunteer|volunteers|member|members|soul) who (stayed|came|showed|helped|answered|replied|cleaned|voted|turned up)
  (those|people|anyone|some|everyone|folks) (of you)? (with|who have|of you with) (a)? short (memories|memory)
  if it (isn't|is not|wouldn't be|'s not|is n't) (too much|asking too much|too much trouble) (to ask|trouble|for you)? ,
  ^ (funny|strange|odd|curious|weird|interesting) ,? (how|that)? (nobody|no one|not one|everyone (disappears|vanishes|is busy)|everybody) (was|is|had|has|could|ever|wanted|wants|saw|remembers|knew|knows|can) _
  (for|to) (those|anyone|people|the few) (of you)? who (can|could|still|know how to|do|are able to) (actually|still)? (read|count|tell time|read a (clock|calendar)|answer (an|a) (email|phone)|hear) (,|$|<marks>)
  (we'll|we|I'll|I|we're|I'm) (will|are)? (try|trying|tried) (hard|very hard)? not to (take (it|that|this) (too)? personally|be (too|so|overly)? (offended|hurt|bitter|jealous|insulted|crushed))
  (no no|no no no) ,? (really)? ,? ((it's|it is|that's|we're|I'm) (fine|okay|ok|nothing|all right|alright|not (mad|upset|bitter|jealous|hurt|offended))|don't (get up|thank|worry|bother|mind))
  (we|I) (just|simply|absolutely|really|truly|all)? (love|adore|enjoy|live for|delight in) (being (ignored|forgotten|last|left out|interrupted)|answering the same|talking to (ourselves|empty|the wall|walls|an empty)|(sending|repeating|chasing|cleaning|picking up|waiting|doing|washing|reminding|guessing|sweeping|paying|scrubbing|stacking|calling) _{0,4} (again|a (third|fourth|second|fifth|tenth) time|twice|three times|over and over|all alone|by ourselves|alone|after (you|everyone|grown|others|other)|for nothing|ourselves))
  (it's|it is|what|such) (always|only|been|truly)? (a|our|such a|an absolute) (pleasure|joy|delight|treat|thrill|honour) to (pick up|clean up|chase|sweep up|scrub|tidy|wash|beg) (your (butts|dishes|garbage|cups|mess|trash|plates|litter|mugs)|after|the same|everyone's|somebody's|somebody else's) _{0,1}
  to (the|everyone|all|those|anyone|whoever|everybody) _{0,3} who _{1,6} (and|but|then) (never (came|showed|answered|replied|called|paid|helped|returned|wrote|brought)|didn't (come|show|answer|reply|call|pay|bother|bring)|disappeared|vanished|stayed home|forgot) _{0,1}
  (thanks|thank you|kudos|bravo|applause|cheers|well done|congratulations|a big hand|shout out|special thanks) (so much|a lot|a bunch|again|also|too)? to (the|everyone|all|those|anyone|whoever|everybody|our|him|her) _{0,3} (who)? (pretended|was supposed|were supposed|left (the (mess|dishes|kitchen|chairs|lights|door|tables)|a mess|their (mess|dishes|cups|garbage|plates|mugs)|us (alone|with)|dirty|garbage|it all|all the)|ate (all|the last|our)|emptied the|broke|never (came|answered|showed|replied|called|signed|brought)|didn't (come|show|reply|answer|bother|help|call|bring)|borrowed _{1,4} without|couldn't (come|be bothered|find)|forgot|stayed home|slept|took (the|all|our) last|watched (us|others|the others))
  (sleeping in|golf|netflix|the couch|tv|brunch|the cottage|hockey|shopping|your shows|beauty sleep|the spa|a nap) (is|are|comes|come|must|does) (also|so|very|always|too)? (important|first|more important|essential|matter|come first) (too|as well|,|$)
  no pressure (on|for|to) (those|the (rest|others|other|remaining|_ who)|anyone|everyone|people|whoever) _
  (but|and) (sure|hey|of course|naturally|by all means|yes) ,? (please)? (go ahead|keep (complaining|asking|ignoring|parking)|complain|feel free|blame|tell us|do complain|go on) _
  but (of course|naturally) ,? (nobody|no one|none of|you're all|everyone was|that's (our|my|too)|you (already|all)|it's (our|my|always)) _
  (I guess|I suppose|apparently|clearly|evidently|obviously) (that)? (some|certain) (of (our|us|you|the))? ${FOLK} (can (afford|live|sleep|do)|can't (read|tell|be)|don't (read|own|know how|have to|look|care)|think|prefer|need|run on|live (on|in)|own|had better|believe|have (better|no|a different|all)|like (it|to)|never (read|learned|heard|look))
  (even if|even though|although|while|though) certain _{0,2} ${FOLK} (couldn't (find|be)|didn't (bother|find|think)|never found|forgot|preferred|were too|decided|had better|chose|slept)
  (certain|some) ${FOLK} (found|managed|did find|did manage) (the time|time|a minute|two minutes)? to (rsvp|reply|answer|wash|read|clean|say (thanks|hello))
  (funny|strange|odd|curious|amazing|interesting|remarkable) (,)? how (I'm|I am|we're|we are|it's|it is|I|we) (always|never|ever|the only|still|the ones|the one) _
  [, (just so you know|in case (anyone|anybody) (wonders|wondered|is wondering|was wondering|cares|cared)|just saying|not that anyone (asked|cares)|if you must know)] $
  ^ no (rush|hurry|pressure) ,? (really|honestly|of course) $
  (by)? the same (two|three|four|few|handful of|old|tired|<number>)? (women|ladies|men|hands|pair|person|pair of hands|soul|souls|couple) (as (always|usual|ever|last)|again|every time|who always) _{0,1}
  the (other|others|rest|remaining|missing) _{0,3} must (all)? (have|be) (had|been|got|gone|forgotten|lost|slept|found|thought|eaten|needed|left|very|so|too|busy|tired|allergic|asleep) _{0,1}
  (must|it must) be (so|very|really)? (wonderful|lovely|great|pleasant|relaxing|fun|comfortable|restful|convenient|easy) (to (have (nothing|no|a phone|so much|all)|not|never|just|park|sleep (in|through|until))|not having|never having)
  (with (any|a little|a bit of|some) luck|if we're lucky|miracles happen) ,? (someone|somebody|everyone|you|people|members|a (member|reader|neighbour)|one of you|the rest) (will|might|'ll|may) (even|actually)? (read|answer|reply|bother|notice|wash|turn up|show up|know how|learn how|remember to)
  (funny|strange|odd|curious|interesting|hmm|huh) ,? (it|that|how|yours|this|the _) (looks|look|sounds|reminds|resembles|reads|seems) (a lot|just|exactly|very much|an awful lot|so much|suspiciously|remarkably)? (like|us of) (ours|mine|our)
  (apparently|clearly|obviously|evidently|I see|it seems|I guess|no doubt) ,? you (all)? (already)? (know|knew) (it all|everything|better|all (about|of)|all there)
  (she|he|they|those two) , at least , (showed|answered|came|arrived|helped|knew|replied|read|said|cared|was|were|had|could|did|remembered|cleaned|washed|wrote|bothered)
  (thank goodness|good thing|lucky for us|how lucky|thank heavens|what would we do without you|where would we be without you) ,? (you're|you are|we have you|always|that you're|that you are)? (always)? (here)? to (correct|tell us|police|judge|criticize|point out|teach us)
  (we|I) (weren't|were not|wasn't|haven't been|were never|never got) (even)? (invited|mentioned|thanked|asked|told|consulted|credited|named|an invitation|a thank you) ,? but (that's|it's|hey|no|who|never|we|don't)
  (a|one|even a|just a|a quick|a simple|a short) (quick|simple|short|small|little)? (call|email|text|note|phone call|word|reply|thank you|warning) (was|is|would be|would have been|must be|seems) (obviously|clearly|apparently|just|probably)? (too much|beyond|asking too|too hard|too difficult|too complicated) _{0,3}
  (I|we) (do)? (hope|trust) (that)? (you|everyone|everybody|they|the rest) (all)? (enjoyed|had|are enjoying|is enjoying|were enjoying|slept|got|rested) (a|the|your|their|well|plenty|lots)? _{0,4} while (we|I|the|four|three|two|others|our|someone)
  ^ (please|oh|well|so)? ,? (don't|do not) (get up|trouble yourselves|mind us|let us (disturb|bother|interrupt)|all thank us|thank us all)
  (and|but)? (to think|imagine) ,? (all)? (it|that|we|some|a|one) (only|just)? (took|takes|had to|asked|people|simple|single) _
  (reading|answering|washing (a|your) _|saying thank you|a thank you|rsvps|punctuality|manners|courtesy|common courtesy|deadlines|instructions|signs) (is|are|must be|seems) ((clearly|apparently|obviously) _|not for everyone|not everyone's|a lost art|for other people|overrated|out of (style|fashion)|a thing of the past|extinct|too much|so last|beyond some|hard)
  (I'm|we're|I am|we are) (quite|pretty|very)? (sure|certain) (that)? (you|they|the others|everyone) (were|was|are|all had|had) (all)? (so|very|terribly|far too|awfully|extremely|much too)? (busy|important things|better things)
  apparently ,? (reading|answering|replying|saying (hello|thanks|thank you)|rinsing|washing|returning|counting|listening|showing up|being on time|sweeping|helping|knocking|telling time|a thank you|manners) _{0,4} (is|are|seems) (too|so|now)? (hard|difficult|optional|beyond|complicated|much|a lot|out of (fashion|style)|a lost|not for|impossible|tricky|asking)
  (thanks|thank you) (to (all)? (those|everyone|the person|whoever|anyone|people))? (for|who) (finally|at last) (finding|found|taking|took|making|made|getting|got|replying|replied|answering|answered|deciding|decided)
  (didn't|did not|don't|never|hasn't|haven't) (see fit|deign|bother) to (come|answer|reply|show|help|call|tell|warn|thank|say|stay|rsvp|attend|clean|sign)
  (couldn't|could not|can't|can not|cannot) be bothered (to|with) _
  (those|anyone|people|some|members|for those) (who)? (would|who'd|'d) rather (complain|criticize|criticise|watch tv|sleep|talk|sit at home|scroll) (than|from)
  (conveniently|mysteriously|magically) (forget|forgot|forgets|forgotten|lost|missed|busy|unavailable|ignored|overlooked|absent|disappeared|vanished|disappear|vanish)
  as for the (rest|others|rest of you) ,? (we|I) (noticed|know|saw|see|will remember|won't forget)
  (but|oh)? by all means ,? (take your time|keep|don't|continue|carry on|ignore|sleep|stay (home|in)|enjoy)
  (nobody|no one) (needs|has) to thank (them|us|me|him|her|the)
  (it would|it'd) be (so|really|very)? (nice|lovely|great|kind|good) if (some|certain|other) (folks|people|of you|members|volunteers|neighbours|partners|families)
  ^ (fine|ok|okay|great|right|never mind) , (then)? ,? (we'll|we will|I'll) (just)? (do|clean|wash|set|carry|handle|bake|organize|run|fix|pay) _{0,4} (ourselves|alone|myself|without you)
  (I|we) guess (nobody|no one|people|some people|our members) _{1,4} (anymore|any more|these days)
  (we|I) (hope|trust|do hope) (that)? (your|the) (legs|back|arms|naps|nap|couch|sofa|tv|netflix|rest|beauty sleep|fingers|thumbs|memory) (feel|feels|gets|get|was|were|is|are|recover|recovers|heal)
  (dishes|chairs|tables|cups|floors|coffee|garbage|trash|leaves|mugs) (don't|doesn't|didn't|won't|never|do not|seem to|apparently)? (wash|washed|stack|stacked|make|made|makes|clean|cleaned|put|take|takes|rake|empty) (itself|themselves|itself away|themselves away|itself out)
  (reading|answering|rinsing|replying|courtesy|saying thanks|punctuality) is (optional|too hard|out of fashion|overrated|not for everyone) ,? (apparently|it seems|I guess|evidently|nowadays|these days)
  some of us (were|was) (raised|taught|brought up) _
  (we|I) (noticed|saw|remember|will remember|know|see) who (didn't|did not|wasn't|weren't|isn't|never|skipped|stayed|left)
  if you (have|had|'ve got) (something|anything)? (better|more important) (things)? (to do)? (than|,)
  (surely|must have|probably|no doubt|clearly|obviously) (have|had) (something|somewhere|things)? (more|far more|much more)? (important|better|urgent) (than|to do|to be|things)
  (no worries|no hard feelings|don't worry|no rush|no problem) to (whoever|the person|those|everyone|anyone) (who)? _
  (some|certain|people|members|everyone) _{0,2} (find|finds|have|has|found) (the)? time (to|for) _{1,4} but (never|not|no)
  (a|one|two|three) whole (day|hour|week|days|hours|minute|minutes) (before|early|ahead|in advance|late)
  lost (in|under|behind) (your|the|a|somebody's) (big|huge|giant|great|tall|very)? (big|important)? (pile|mountain|stack|inbox) of _
  (you're|you are) (very|quite|so)? welcome ,? by the way
  must have missed (our|the|your|my) (invitation|invite|memo|thank you)
  it only took (you|them|him|her|the _|<name>) (_|<number>) (weeks|months|years|emails|calls|reminders)
  (we're|we are) (counting|keeping track of|writing down|taking note of|watching) who
  (you) (talk|preach|go on|brag|tweet|post|lecture us) (about|on) _{1,3} (, (but|and|yet)|but|yet) (you)? (don't|do not|can't|haven't|won't|never|still (have no|don't)|have no) (even)? (have)? _
  (you) (media|press|government|insurance|bank|council|city hall|tv|news|corporate|ministry|newspaper|radio) (people|folks|types|guys|lot) (only|never|always|just|keep|are|don't|love|have)
  (you|you've|you have) (have)? (been)? (lying|lied|misleading|misled|deceiving|deceived|cheating|cheated|robbing|robbed|insulting|insulted|ignoring) (to)? (us|seniors|older adults|families|caregivers|canadians|the public|your (own|members|voters|tenants|residents|employees|clients)|our (members|elders|seniors|residents)|people|workers|tenants|everyone) (since|for (years|months|decades|too long)|again|from the (start|beginning)|$|all)
  your (opinion|view|views|comment|comments|feedback|thoughts|advice) (of|on|about) _{1,4} (is|are) (of no (interest|concern|value)|irrelevant|not (wanted|welcome|needed)|worthless)
  (not|without) (pointing|naming|wishing to point) (any|a)? (fingers|finger|names) (or anything)? ,? (but)? (some|certain|a few|one|several|somebody|someone|there|one of)
  as (we|I) (have|had)? (said|explained|stated|mentioned|pointed out|written|noted|announced|clarified|asked) (on (several|many|numerous|multiple|more than one|countless) occasions|in (several|three|four|many|previous) (posts|emails|messages))`),
);

export const EVERYDAY_FR = plainly(
  table(`
  qui , (elles|eux|elle|lui) , (ont|a|sont|est|se) (pris|prise|eu|fait|pensé|répondu|venu*|resté*|donné|lavé|rangé|rapporté|su)
  (on|nous|je) (devine|suppose|imagine|présume|devinons|supposons) que (tout le monde|les autres|chacun|tous|vous|le reste) (avait|aviez|avaient|était|étaient|dormait|regardait) _
  (pour|à) ceux que (lire|répondre|compter|écouter|arriver|la lecture|le balai) _{1,7} (ne)? (rebute|effraie|fatigue|ennuie|dérange|tue) pas
  (il)? (nous)? (restait|reste|manquait|manque) (sans doute|sûrement|plus que|seulement|juste|peut-être)? (le|les|la|un|que)? (pigeon voyageur|pigeons voyageurs|signaux de fumée|télégramme|porte-voix|crieur public|banderole|tam-tam)
  (on|nous) a hâte (de|d') (goûter|voir|entendre|lire|essayer|admirer) (à)? (la vôtre|le vôtre|les vôtres|vos|votre) _
  (merci|bravo|chapeau) (aux|à la|au|à nos|à vous) (deux|trois|quelques|quatre|rares|seule|seul) (personnes|personne|bénévoles|membres|membre|parents|lecteurs)? (et demie)? qui (ont|a|lisent|lit|avez|répondent|ont (vraiment|réellement)) (lu|répondu|pris|ouvert|remarqué|fait|écouté|rangé|lavé|pensé|le courriel|les) _
  (on|je) (le|la|les|vous)? (dit|dis|mentionne|laisse|lance) (ça|là|l'idée) (de même|comme ça|en passant|juste de même) (<marks>)? $
  (au|à la|aux) même (endroit|place|heure|adresse|page|lien) (que|qu') (depuis|d'habitude|l'an dernier|toujours|la dernière fois|les (deux|trois|quatre|cinq|dix) dernières|les fois) _
  (avaient|ont|avait) (sûrement|sans doute|certainement|probablement|visiblement) (plus urgent|mieux à faire|plus important|d'autres chats|autre chose à faire|piscine|plus pressant)
  (au cas où|si jamais) (quelqu'un|un membre|une âme|des gens|vous|certains) (aurait|auraient|auriez|avait|voudrait|daignerait|trouverait) (envie|le goût|le courage|le temps|enfin) (de|d') _
  (drôle|curieux|bizarre|étrange|c'est drôle) ,? (comme|comment|que|que les|de voir que) (tout le monde|tous les|les|le _ de|chacun) _{1,8} (quand|pour) _{1,8} (et|mais|pas) (pas|jamais|plus|personne|moins) _
  (avant|jusqu'à ce) (que|qu') (quelqu'un|certains|d'autres|une personne) (ne)? (sache|sachent|décide|décident|pense|ait|aient) (mieux|tout|avoir|une meilleure|savoir) _{0,2}
  (on|nous) (s'en|nous en|le|en|se le) (souviendra|souviendrons|rappellera|rappellerons|retiendra|retiendrons) (la prochaine fois|quand) _
  (les)? (j'aime|likes|cœurs|coeurs|pouces|partages|clics|émojis) ,? (ça)? (ne)? (ne)? (conduisent|conduit|lavent|lave|remplissent|remplit|livrent|livre|servent|sert|préparent|font|fait|répondent|répond|paient|paie|nourrissent|nourrit) (pas|ni|malheureusement) _
  (pas|inutile|nul) (besoin)? de (la|le|les|nous) remercier ,? (personne|nul) _
  les (deux|trois|quatre|cinq|six|<number>) (premiers|premières|derniers|dernières|autres) (étaient|étant|sont|ont été) (apparemment|visiblement|sûrement|sans doute|manifestement) _
  (était|étaient) (pourtant|déjà|bien) (joint|jointe|joints|inclus|incluse|annexé|envoyé|écrit|expliqué|précisé|affiché|indiqué|mentionné) _
  (on|nous|je) (le|la|les|vous le|vous la) (remet|remets|remettons|renvoie|renvoyons|répète|répétons|redit|redis|rejoins|repartage|republie|réexplique) (donc|encore)? (,)? (pour)? (une|la) (troisième|quatrième|cinquième|sixième|dixième|énième|<number>) fois
  (courriel|courriels|message|messages|rappels|affiches|consignes) (finissent|aboutissent|vont|passent|atterrissent) (tous|directement|tout droit)? (dans|à) (vos|votre|la|les|le) (poubelle|poubelles|corbeille|vide|indésirables|bac)
  (bon|utile) à savoir pour la prochaine fois
  (à|pour) (la|le|l') (dame|monsieur|personne|gars|homme|femme|voisin|voisine|madame) (du _|de _)? qui (se plaint|se plaignait|s'est plaint|s'est plainte|chiale|chialait|rouspète|trouve que|n'est jamais content)
  (merci|bravo) (encore|aussi|spécial)? (à|pour) (la seule|le seul|les seuls|les seules|l'unique|les (deux|trois) seul*) (personne|personnes|bénévole|bénévoles|membre|membres)? qui (est|sont|a|ont|s'est|se sont)
  (pour|à|aux|chez) (ceux|celles|certains|certaines|les gens|gens|quelques uns) (et celles)? (qui ont|à|avec)? (la)? mémoire (est)? (courte|défaillante)
  (si)? (ce n'est|c'est|est-ce|si c'est) pas trop (vous|te|leur)? (demander|en demander)
  (pour|à|avis à|avis aux) (ceux|celles|tous ceux|personnes|les rares) (et celles)? (d'entre vous)? qui (savent|peuvent|sont capables de|daignent|savent encore) (encore)? (lire|compter|lire l'heure|lire (un|une) _|répondre|écouter) (,|$|<marks>|:)
  (on|nous|je|j') (va|vais|essaie|essaiera|essaierons|essaierai|tâchera|tâchons|tente|essayons) (essayer|tâcher|tenter)? (de|d')? ne pas (le|trop le|en|être|se|nous|trop s'en) (prendre|vexer|vexés|fâchés|sentir|formaliser|personnellement|amers)
  (non non|ben non) ,? ((on|nous|je) (n'est|ne|n'en|vous en veut|comprend|comprends)|c'est (correct|beau|rien|pas grave|parfait)|tout va|faites|(ne)? (vous)? inquiétez) _{0,2}
  (ça|cela|c'est) (nous|me)? (fait|a fait|toujours|tellement)? (tellement|toujours|vraiment|tant|bien|un|chaque fois)? (plaisir|bonheur|un plaisir|un bonheur|une joie|un honneur) (de|d') ((ramasser|nettoyer|laver|balayer|frotter|vider|essuyer) (vos (mégots|déchets|dégâts|traîneries|vidanges|tasses|restants|papiers|cochonneries|crottes|assiettes|verres)|votre (vaisselle|bordel|dégât|poubelle)|derrière|après)|(répéter|écrire|dire|envoyer) (encore|la même|les mêmes|le même)|courir après|relancer)
  (on|nous|j') (adore|adorons|aime tellement|aime donc|aime ça|raffole de) (parler (seuls|tout seul|aux murs|à des chaises|dans le vide)|être (oubliés|oubliées|ignorés|les derniers)|courir après|(répéter|ramasser|attendre|laver|nettoyer|relancer|envoyer|vider|deviner|chercher) _{0,4} (encore|fois|seuls|seul|vide|rien|après vous|derrière vous|réponse))
  (on|nous|je) (ne)? (voudrait|voudrions|veut|voudrais|aimerait|souhaite) surtout pas (vous)? (déranger|brusquer|presser|achaler|imposer|gâcher|interrompre|réveiller|empêcher|bousculer|importuner|fatiguer) _{0,2}
  , [(au cas où (ça|cela|l'info) (vous)? (intéresserait) _{0,4}|au cas où quelqu'un se (demanderait|demande)|je dis ça|juste pour dire|à bon entendeur|comme par hasard)] $
  (elle|il|c'|on l') est (même)? (écrit|affiché|écrite|affichée) (en)? (gros|grosses lettres|très gros|rouge) ,? (au cas|pour|mais)
  (à|et à|merci à|merci aussi à|bravo à|bravo aussi à|et|invite|invite aussi|salue|saluons|félicite|remercie|remercie aussi|remercions) (tous|toutes)? (ceux|celles|les _{1,2}|la personne|celui|celle) (et celles)? qui (ont fait semblant|faisaient semblant|avaient promis|avait promis|avaient dit|avait dit|ont promis|devaient (venir|aider|apporter|monter|laver|faire|être|s'en)|devait (venir|aider|apporter|monter|laver|faire|s'en)|ont (regardé|mangé et|mangé sans|oublié|laissé (leurs (tasses|déchets|dégâts|assiettes|verres|traîneries)|traîner|tout (en|sur)|la (vaisselle|cuisine|lumière|porte)|le (bordel|ménage|local)|une belle|les (chaises|lumières))|vidé|fini|pris (la|le|les) dernier)|a (laissé|vidé|fini|oublié|pris (la|le|les) dernier)|regardaient|se sont (sauvés|poussés|éclipsés|couchés|trouvé)|ne sont (jamais|pas) (venus|là|arrivés)|n'ont (pas|jamais) (répondu|daigné|bougé|rappelé|aidé|lu|signé|levé)|n'a (pas|jamais) (répondu|rappelé|lavé)|dormaient|avaient mieux|avaient oublié)
  c'est vrai que _{1,6} , (c'est|ce n'est|c'était|ça|on) (pas (beaucoup|assez|clair|suffisant|gros|facile à (lire|voir))|tellement (compliqué|long|dur|demandant)|trop (demander|long|dur|compliqué))
  (avec un peu de chance|avec de la chance|sait on jamais|qui sait|on peut rêver|on a le droit de rêver) ,? (tout le monde saura|quelqu'un (lira|répondra|viendra|aura|lavera|pensera|va|se|le|ouvrira)|vous (lirez|répondrez|saurez|viendrez|penserez)|certains|d'autres|les (gens|membres|autres) (vont|liront|viendront))
  (mais bon|bon|mais) ,? (lire|répondre|compter|écouter|laver|dire merci|la politesse|le savoir vivre|arriver à l'heure|la ponctualité|ranger|aider|saluer|rappeler|prévenir) ,? (ça|c'|ce)? (n'est|est|c'est|doit) (pas)? (donné|à la portée|trop|être|pour|pas)
  (c'est|ce n'est|n'est) pas donné à tout le monde (,|$)
  (drôle|curieux|étrange|bizarre|tiens|tiens tiens|amusant) ,? (elle|il|ça|on dirait|elles|ils|le _|la _) (nous|me)? (ressemble|rappelle|ressemblent|rappellent|dirait) (beaucoup|étrangement|pas mal|drôlement|tellement|énormément|bizarrement|fort)? (à|au|aux|la|le|les|quelque) (la|le|les)? (nôtre|nôtres|mienne|notre|chose)
  (apparemment|visiblement|évidemment|faut croire que|clairement|on voit que|on dirait que|j'oubliais) ,? (que)? ,? vous (savez|connaissez) (déjà)? (tout|tous|toutes|mieux)
  (elle|lui|eux|elles|celle là|ceux là|il) ,? au moins ,? (elle|il|ils|elles)? (arriv*|répond*|disait|dit|aid*|sait|savait|lit|lav*|remerci*|venait|venaient|rangeait|lisait|pensait|salu*|avait|fermait|faisait)
  (heureusement|une chance) que vous êtes (là|toujours là) pour (surveiller|corriger|critiquer|nous (corriger|surveiller|dire|reprendre)|chialer|juger|tout savoir) _{0,1}
  ^ (continuez|faites) (donc)? comme si de rien n'était _{0,1}
  (on|nous) (n'|ne)? (a|avons) (pas|jamais|même pas) été (invités|invité|invitées|avertis|avertie|consultés|mentionnés|remerciés|nommés|prévenus|contactés) ,? (mais|c'est|pas grave|tant|on)
  (il)? suffit (d'|de) _{1,5} , (parait il|paraît il|semble t il|semblerait t il|il paraît|me dit on|dit on|je pense|il me semble)
  (aurait|ç'aurait|ça aurait|c'aurait) (été|tu été|donc été) (trop|beaucoup) (vous)? (demander|long|compliqué|dur|difficile)
  (les|tous les|les <number>) (autres|<number> autres|dix autres|vingt autres|trente autres|quarante autres|douze autres|quinze autres) _{0,1} (avaient|devaient|ont dû|avaient eu|étaient|dormaient) (sûrement|sans doute|probablement|certainement|évidemment|visiblement|apparemment|tous|toutes|être|avoir) _
  ^ (certains|certaines|quelques) ${GENS}? (ont|avaient) (quand même|au moins|eux) (trouvé|pris|eu|su) (le temps|deux minutes|une minute|la peine|comment) (de|d') _
  (apparemment|visiblement|évidemment|faut croire que|clairement|à croire que|il semble que|j'imagine que|je suppose que) ,? (certains|certaines|quelques) ${GENS} (ne (savent|lisent|veulent|voient|regardent)|croient|pensent|préfèrent|vivent|sont trop|ont (mieux|autre|oublié)|fonctionnent|retardent)
  (même si|malgré que|bien que|quoique|alors que) (certains|certaines|quelques) ${GENS}? (membres)? _{0,2} (ont (oublié|préféré|décidé)|avaient (mieux|autre|oublié)|n'ont pas (daigné|trouvé|cru|jugé))
  (ça|ce) doit être (donc|tellement|vraiment)? (merveilleux|reposant|formidable|commode|pratique|agréable|confortable|l'fun|le fun|plaisant|extraordinaire|tranquille) (de|d'|,|un|quand)
  c'est (drôle|curieux|fou|bizarre) (comme|que|comment) (c'est|je|on|nous|moi|il) _{0,3} (toujours|jamais|encore|seul|seule|seuls)
  (toujours|par|encore) (les|la|aux) (deux|trois|quatre)? mêmes? (femmes|dames|personnes|mains|bras|paires|paire|personne|gars|filles) (que|,|qui|$|comme) _{0,2}
  (un|une|même un|juste un) (petit|simple|court|bref|petite|simple)? (appel|courriel|texto|mot|coup de fil|réponse|merci|signe|message|avis) ,? (c'était|c'est|ç'était|ça devait être|ce devait être|était|aurait été) (visiblement|sans doute|sûrement|apparemment|donc|probablement|évidemment)? (trop|au dessus|compliqué|de trop|hors)
  (on|j'|nous) (espère|espérons|ose espérer|souhaite) (que|qu') (vous|les autres|tout le monde|ils|elles|certains) (avez|ont|a|aurez) (bien|au moins|passé|profité|pu|tous) _{0,4} (pendant que|tandis que|alors que)
  (la ponctualité|la politesse|le savoir vivre|le merci|le mot merci|la courtoisie|les consignes|les affiches|les dates limites|les réponses|la lecture|le ménage|répondre|lire|remercier|prévenir) ,? (c'est|est|sont|ça semble|semble|semblent|doit être|doivent être) ((visiblement|apparemment|rendu|devenu|sûrement) _|pour (les autres|d'autres)|passé de mode|passée de mode|démodé|démodée|un art perdu|trop demander|dépassé|décoratif|décoratives)
  (je suis|nous sommes|on est) (bien)? (certain|certaine|certains|sûr|sûre|sûrs|convaincu|convaincue) que vous (étiez|êtes|aviez|avez) (tous|toutes|sûrement)? (très|bien|trop|tellement)? (occupés|occupé|occupées|mieux à|autre chose|débordés)
  (ne)? (levez|parlez|répondez|appelez|venez|écrivez|offrez) (surtout)? pas (tous|toutes) _{0,2} (en même temps|à la fois|ensemble)
  (apparemment|il faut croire que|faut croire que|visiblement|à ce qu'il paraît|paraît que) ,? (lire|répondre|dire|écouter|ranger|rincer|laver|compter|fermer|remercier|aider|balayer|s'inscrire|confirmer|arriver|ramasser|tenir|avertir|prévenir|saluer) _{0,4} (c'est|est|semble|demande|reste|aussi) _{0,2} (option|optionnel|facultatif|difficile|dur|compliqué|trop|luxe|dessus|beaucoup|impossible|mode|passé|$|demandé)
  (lire|répondre|dire merci|dire bonjour|écouter|ranger|rincer|laver|compter|remercier|aider|balayer|confirmer|arriver à l'heure|ramasser|avertir|prévenir) _{0,3} (semble|paraît|a l'air|est) (encore|trop|bien|toujours)? (difficile|compliqué|dur|optionnel|en option|facultatif|au dessus|beaucoup) (pour|aux|des) (certains|certaines|quelques|plusieurs|d'autres|forces)
  merci (de|d') (nous)? avoir (enfin|finalement|quand même|daigné|si gentiment|si généreusement) (trouvé|pris|répondu|accordé|fait|donné|daigné|pensé|retourné|lu|ouvert|remarqué|nous)
  (un (si)? (gros|grand|petit|beau)|tout un) (morceau|bout|cinq minutes) de (son|votre|leur) (temps|précieux|journée)
  (une|deux|trois|cinq|dix|<number>) (grosses|belles|longues|précieuses|petites|grosse|belle|longue) (minutes|minute|secondes) de (son|votre|leur)
  (on|nous|je) (ne|n')? (le)? (prendra|prend|prendrons|prenons|prendrai) (surtout)? pas (ça|cela)? (trop)? (personnel|personnellement)
  (intéressant|curieux|drôle|bizarre|étrange|fascinant|étonnant|remarquable|amusant|comique) (quand même)? ,? (que|comme|comment|de voir (que|comme|comment)) (personne|certains|certaines|tout le monde|tout à coup|soudain|soudainement|on (ne|n')? _{0,2} (jamais|pas|oublié)|vous) _{0,5} (n'|ne|ait|ont|a|pas|oublié|oublient|disparaît|disparaissent|savent|mentionné|pensé|remarqué)
  ^ (bah|bof|bon|ah)? ,? pas grave ,? (on|nous|ça) (va|mangera|fera|sera|ramassera|lavera|dansera|jouera|célébrera|fêtera|boira|marchera|chantera|a l'habitude|est habitué|est habitués) _{0,4} (entre nous|tout seuls|toutes seules|seuls|sans vous|habitués|habitude|$)
  (on|nous|je) (ne|n')? (veut|voulait|voudrait|voulons|voulions|voudrions|voudrais) surtout (pas)? (vous)? (déranger|interrompre|bousculer|brusquer|presser|troubler|réveiller) _
  sans vouloir (vous)? (déranger|interrompre|réveiller|bousculer) (vos|votre|votre sieste|votre émission|votre nombreuses|personne)
  (ne|n')? vous (levez|dérangez|fatiguez|bousculez|pressez|forcez) surtout pas
  (on|je|nous) (suppose|imagine|présume|devine|imaginons|supposons|se doute|gage) (bien)? (que|qu') (la température|la météo|le canapé|le sofa|le divan|la télé|le match|le hockey|vous|tout le monde|ça|votre|vos|certains|les autres|quelqu'un|c'était|il) _{0,5} (convenait|convenaient|occupé|occupés|trop|mieux|ailleurs|oublié|perdu|perdus|vacances|important|importante|priorité|priorités|fatigué|fatigués|égaré|ignoriez|savait|pas à tout|pas le temps|aurez encore)
  (merci|bravo|chapeau) (aussi|surtout|spécial|quand même|également)? (à|aux|à tous) (ceux|celles|la personne|quelqu'un|gens|personnes|membres|ceux et celles|celui|celle) _{0,2} qui (critiquent|chialent|parlent|jugent|promettent|ignorent|regardent) _{0,3} (sans|mais|et|ne|jamais|aider|passer|faire)
  (merci|remercie|remercions) (à)? (celui|celle|la personne|ceux|celles|les personnes) (ou celle|et celles)? qui (se (reconnaîtra|reconnaîtront)|a (laissé|oublié|vidé|fini|pris|mangé|brisé)|ont (laissé|oublié|vidé|fini|pris)) _{0,6} (jamais|vide|sale|traîner|sans|dernière|dernier|tout|vaisselle|poubelle|porte|cafetière)
  (n')? (ont|a|avez|aviez|avaient) pas (jugé|cru|trouvé) (bon|utile|nécessaire|le temps|opportun) (de|d') (nous|venir|répondre|prévenir|se|s'|lever|dire|remercier|rester|aider|participer|lire|confirmer|avertir|être|donner)
  (daigné|daignent|daigne|daignera|daigneront|daignez|daignerez|daignait) (nous|répondre|venir|se|lire|lever|regarder|passer|écouter|enfin|me)
  au cas où (quelqu'un|ça|certains|vous|une personne|une âme) (s')? (intéresserait|lirait|liriez|lirais|intéresse|aurait envie|remarquerait|regarderait) _{0,4} (un jour|encore|enfin|à ce|par|vraiment|toujours)
  (quelques uns|certains|certaines|plusieurs|d'autres) (aiment|adorent|préfèrent|semblent) (tellement|tant|mieux|encore|bien|beaucoup)? (nous)? (surveiller|critiquer|chialer|juger|contrôler|espionner|compter nos|dormir|la télé|le divan|bouder|leur divan|rester couchés|se plaindre)
  (ne)? vous (espérait|attendait|espérions|attendions|espérais) plus (,|$|vraiment)
  prenez (donc)? votre temps ,? surtout
  ce serait (bien|gentil|apprécié|le fun|plaisant|poli|beau|chouette) (que|si) (certains|certaines|quelqu'un|d'autres|les autres) (de|d')? _
  (y|il y) en a qui (ont|sont|vont|prennent|partent|dorment|restent) _{0,4} , eux
  (on|nous|je) (ne|n')? (nommera|nommerons|nommerai|nommons|nomme|pointera|pointerai|visera) (personne|pas de nom|pas de noms|aucun nom|du doigt)
  (^|mais) sans (nommer|viser|pointer) (personne|qui que ce soit|de nom|de noms|de coupables|les coupables) ,
  (vaisselle|chaises|tables|café|plancher|salle|poubelles|cuisine|tasses|feuilles|neige) (ne)? (se|s') _{1,4} (toute seule|tout seul|toutes seules|tous seuls|tout seuls)
  (faites|continuez) (donc)? comme si (on|nous) (n')? (existait|existions|étions|était) (pas|invisibles|invisible)
  libre à vous (de|d') (ne pas|ignorer|rester|continuer) _
  , faites donc $
  (on|nous) (a|avons) (bien|très bien)? (remarqué|noté|vu|compris) qui (ne|n'|manque|manquait|était absent|a fui|s'est)
  (avait|avaient|aviez|a|ont) (sûrement|sans doute|probablement|certainement|évidemment) (quelque chose de|de|mieux|des choses) (plus|mieux|bien plus)? (important|importantes|mieux|urgent|urgentes|à faire|autre) _{0,1}
  (trouvent|ont) le temps (de|d'|pour) _{1,4} ,? mais (pas|jamais) (celui|le temps|pour|de|d')
  (perdu|perdus|perdue|égaré|tombé) (dans|sous|derrière) (votre|vos|une|la) (grande|grosse|énorme|haute)? (pile|montagne|tas|boîte)
  (au moins) (quelqu'un|une personne) (ici|dans (ce|cet|cette|la|le) _) _
  on dirait (bien)? que (certains|certaines|quelqu'un|plusieurs) (ont|a|ne|n'|savent|sait|sont) (oublié|perdu|jamais|pas|savent|trop|mieux|du mal) _
  (on|nous) (sait|savons|comprend|comprenons) (bien|très bien)? que (vous êtes|tout le monde est|chacun est) (tous|toutes)? (tellement|si|trop|terriblement|bien trop) (occupés|occupées|occupé|débordés|pris)
  vous (parlez|prêchez|tweetez|publiez|nous parlez|vous vantez|jurez) (de|d'|du|sur|en faveur) _{1,3} (, (mais|et|pourtant)|mais|alors que) vous (n'avez|n'êtes|ne (faites|savez|pouvez|respectez|donnez|payez|prenez)) (même)? (pas|jamais|rien|aucun*) _
  sans (vouloir)? (pointer|viser|nommer) (personne|qui que ce soit|quiconque|de noms|quelqu'un) (du doigt|en particulier)? ,? (mais)? (certains|certaines|quelques|une|un|plusieurs|il y en a|quelqu'un|disons)
  (ravi*|heureux|content*|amusant|touchant|beau|étonnant) de (voir|constater|lire|apprendre) que (notre|nos) (idée|idées|projet|proposition|concept|rapport|travail|texte|photos) _{0,4} (a|ont|est|sont) (enfin|soudain|tout à coup) (été)? (repris*|copié*|découvert*|trouvé* preneur|reconnu*|remarqué*|«)`),
);
