import { table } from '../../table';

/** Who is taken for slow, each spoken of from above. */
const SLOW_EN =
  '(simplest|slowest|oldest|least (gifted|tech savvy|educated|able|clever|sharp)|most (confused|forgetful|stubborn|clueless)|less gifted|slower|simpler|dimmest|dullest|laziest|technophobe|technophobes|shakiest|worst)';
const LENTS_FR =
  '(simples|lents|lentes|vieux|vieilles|âgés|âgées|distraits|distraites|têtus|perdus|confus|mêlés|mêlées|dépassés|paresseux|bouchés|moins (doués|doués|vites|rapides|habiles|instruits|allumés|débrouillards))';

/** Speaking from above in everyday words: “that’s a big word for you”, «mes p’tits cœurs, on est sages». */
export const EVERYDAY_EN = table(`
  (a|any|even a) (sixth|fifth|third|first|second) (grader|graders) (can|could|manages|would|does|understands|knows) _
  (we're|we are|I'm|we'll be) holding your hand (again|once more|one more time|for)
  , yes ,? (yes)? ,? both (of them)? $
  (the|that|our|this|a) (poor|sweet|silly|little|old) (little|old)? (dear|thing|darling|soul|lamb|lady|fellow|duffer) (had|has|didn't|doesn't|couldn't|can't|was|thought|hadn't|got) (no|not|never|not a|know|understand|tell|work|confused|mixed|all|any)
  you'd be (surprised|amazed|shocked|astonished) how (many|often|few) (of)? (our|the|these|some|you|people|members|seniors|of you|parents|learners)? _{0,3} (skip|forget|miss|don't|can't|never|still|struggle|confuse|think|ask|fail|get) _
  (stay|bear|keep up|hang on|come along) (in there)? (with (us|me))? ,? (my)? [(dears|dearies|sweethearts|sweeties|kiddos|darlings|ladies and germs|little ones|pets)]
  (well done|congratulations|bravo|gold star|good for you|full marks) if you (found|made|got|managed|read|remembered|spotted|figured) (it|this far|that|them|here|to) _{0,3}
  (ok|okay|right|so|well|now)? ,? (let's|let us|we'll|I'll|we will) (start|try|go over|say|explain|do) (over|again|this|it|that)? (again|one more time|once more|over)? ,? (slowly|very slowly|nice and slow|from the top|in small words)
  ^ yes ,? even you _{0,5}
  (a (link|url|hashtag|button|mouse|password|browser|form|deadline)|an (attachment|app|agenda)) is (the|a|that) (blue|little|big|round|square|underlined|thing|red|green|paper) _
  (put|place|move) your (finger|mouse|hand|cursor) (on|over) (it|that|this|the _) ,? (good|there|that's it|well done|very good|great|now wait)
  (isn't|is not|aren't|are not|was never|has never been|is clearly not) (everyone's|everybody's|some people's|our members'|their|your|our readers') (strong suit|strong point|forte|thing around here|specialty)
  (you'll|you will|they'll|they will|you) (get used to|learn about|come to like|enjoy) being (civilized|civilised|clean|polite|on time|modern|organized|honest|punctual)
  (may|might|will|could|who|which)? (need|needs|want|like|require) (it|that|this|them|things|everything|instructions) (read|explained|spelled out|repeated|said|drawn|written) (to (them|you))? (slowly|in crayon|twice|in pictures|in small words|very slowly|loudly)
  (for|to) (those|anyone|people|folks|members|everyone|the few|any of you) (of you)? (who are|who're|who is|that are|who)? (still)? (struggling|struggle|grappling|unclear|confused|wondering|having trouble|have trouble) (with|about|on|over) (how|what) (a|an|the) (_)? (calendar|clock|email|poster|map|doorbell|deadline|line|sign|alphabet|form|broom|sponge|recycling bin|bin|door|bell|rsvp|queue) (works|work|is|means|looks like|is for|are for)
  (we'll|we will|I'll|we|volunteers|our (_)? (volunteers|students|tutors|staff|team)|students) (will|can)? (hold|holding|held) (grandma's|grandpa's|granny's|grandma|grandpa|mom's|dad's|your grandma's|your|their|your grandmother's|your mother's|seniors') (little|sweet|old|dear)? (hand|hands) (through|at|for|with|during) (every|each|all) _
  (let's|let us|can we|could we|shall we) (all)? (please)? (talk|speak|act|behave) like (grown ups|grownups|adults|big people)
  (seniors|dear seniors|folks|ladies|ladies and gentlemen|boys and girls|class|members|everyone over <number>) ,? (now)? (pay (very)? (close|careful)? attention|listen (up|very carefully|carefully|closely)|concentrate|focus) (now|please)? (:|,|.|$|because|this)
  my (dear|good|sweet|poor) (little|old)? (lady|ladies|madam|fellow|woman|man|sir) (,|$)
  (for|to) (our|the|those|all) (less|least) (gifted|bright|clever|quick|advanced|sharp|educated|brilliant) (readers|members|ones|among|folks|people|friends)
  ^ (and|so|but)? (yes|yep|oh yes) ,? (and)? you (actually|really|do|do actually|do really|absolutely) (have to|need to|must)
  (leave|let) _{1,4} (to|for) the (men|boys|grown ups|adults|big boys|menfolk)
  even (a|an|our|the|your) (_)? (pensioner|pensioners|senior|seniors|retiree|retirees|tenant|tenants|man|woman|men|farmer|farmers|politician|grandmother|grandmothers|grandfather|older person|member|members|husband|husbands|newcomer|newcomers) (can|can't|could|couldn't|should|won't|will|cannot) (mess|get|do|follow|figure|understand|use|fill|manage|handle|work|go|make)
  if you (can|are able to|know how to|'re able to|could) (still)? (read|tell|count|spell|use|find) (a|an|the|to)? (clock|calendar|time|map|poster|notice|ten|watch|dictionary|doorbell)
  if you're able to (still)? (read|tell|count|spell|use|find) (a|an|the|to)? (clock|calendar|time|map|poster|notice|ten|watch)
  (ask|get|have) your (daughter|son|grandson|granddaughter|grandkids|grandchildren|kids|nephew|husband|wife|children) (to)? (help you|do it|explain|read it|hold your|do that|teach you)
  (don't|do not) (you)? (fret|worry|fuss|panic) ,? (now)? ,? (dear|dearie|sweetie|sweetheart|honey|hon|darling|love|my dear|pet|dears)
  (I|we) (know|realize|realise|understand|suspect|see|admit) (that)? (it's|that's|this is|it is|that is|these are|they're|reading|numbers|math|technology|computers|paperwork|money|budgeting|thinking|following instructions|the internet|deadlines|forms) (is|are|can be)? (a|an|such|quite|all|some)? (big|long|hard|fancy|complicated|difficult|scary|tough|confusing|a lot|too much|beyond|over|not your)? (word|words|idea|concept|name|task|job|form)? (for|to|of) (some of)? (you|people like you|your|our (older|senior|little|dear|new))
  (big|long|fancy|hard|complicated|difficult|grown up|five syllable) (word|words|concept|concepts|idea|ideas) (for|to) (some of)? (you|people like you|our)
  (we'll|we will|I'll|let's|we|I|we've|I've) (use|used|stick to|keep to|chose|keep it to|speak in|talk in|write in) (only)? (small|simple|little|short|easy|tiny|baby|plain) (words|sentences|steps|numbers|language) (,)? (so|for|that|just for|since|because) (you|even|that|some|people|our)
  (so|that) (that)? (even)? (you|the (slow|slower) (ones|learners)|some of you|everyone|our (slower|older|newer)) (can|could|might) (all)? (keep up|follow along|manage it|grasp it|get it this time|handle it|remember it this time)
  (as|which|like|that) (any|every|all) (grown up|grown ups|adult|adults|child|fool|sensible (person|people|adult)|responsible (person|adult|parent)|normal person|decent (person|parent)|parent|schoolchild|reasonable adult|good (parent|mother|son|daughter)) (should|would|knows|know|could|can|already|ought) (know|have|figure|tell|be able|understand|by|do|see|manage|already|to)
  (be|that's|there's|you've been|you have been|now be|so be) (a)? (good|nice|big|brave) (little)? (girl|girls|boy|boys|lad|lads|dears|darling|doggie) _{0,1}
  (^|,) [good (girls|boys)] (,|$)
  even (our|the|your) (_)? ${SLOW_EN} (_)? (members|ones|people|readers|seniors|residents|tenants|among|can|should|could|of|clients|volunteers|students)
  (for|to) (those|people|the ones|anyone|any of you|members|readers) (of you)? (who|that)? (are|is|who are)? (a (bit|little|tad)|still|slow|slower|too|struggle|have trouble|find it hard) (slow|slower|lost|confused|behind|on the uptake|confused|to (keep up|follow|understand|think|read)|(with|at) (keeping up|following|understanding|reading|thinking|big words))
  (don't|do not|try not to|no need to|let's not|please don't) (strain|hurt|overwork|tax|overload|tire|worry|trouble|bother) (yourself|yourselves|your (little|pretty|poor|sweet|old|tired|dear)? (brain|brains|head|heads|mind|minds)|your (little|pretty|poor|sweet|old) _)
  (you|they|he|she|some of you|many of you) (clearly|obviously|evidently|plainly|probably|apparently|really|simply|just)? (don't|do not|can't|cannot|haven't|won't|wouldn't|couldn't) (really|quite|even|seem to|possibly|be expected to)? (understand|grasp|comprehend|know) (how|what|the (first|basics|difference|concept|meaning|word)|basic|simple|anything|a thing|such|these things|this|it ,?) (_)? (works|work|is|means|thing|about|of|but|so|yet|budget|money|math)
  (leave|let) (it|this|that|these things|the (thinking|decisions|numbers|money|talking|paperwork|planning|driving|law|big)|such things|medical matters) (decisions|questions|stuff|things)? (to) (the|those|us|people|someone|real|your) (experts|expert|professionals|grown ups|adults|pros|real|actual|trained|who (know|knows|understand)|in the know|smart|specialists|younger|kids|doctor|children|men)
  let (the|a|real|your|us|those) (experts|expert|professionals|grown ups|adults|pros|trained|real|people who know|specialists|smart)  _{0,2} (decide|handle|do|take|deal|think|worry|manage|figure|speak)
  (we'll|we will|I'll|we|let's|let us|I will|we can) (go|speak|talk|take it|take this|say it|explain it|walk you through it|type|write) (very|nice and|extra|really|more)? (slow|slowly|slower) (,)? (for|so|since|because|just for) (you|that|our|the|some|everyone|those)
  (try|please try|do try|just try) (not to|to) (,)? (get lost|fall asleep|break (it|anything|the)|mess (it|this) up|drool|wander off|behave|be good|keep up|remember (it|this|that) this time|sit still|stay awake|act your age|use your)
  (think|sure|do you think|are you sure|hope|hoping) you (can|could|will|'ll|'re able to) (manage|handle|remember|follow|cope with|be able to manage|stay awake for) (that|it|this|all that|so many) (,|$|without|by yourself|on your own|dear|one|for)
  (pay attention|listen up|eyes front|hands up|settle down|sit down|sit still|hush|quiet|simmer down|repeat after (me|us)|once more with feeling) ,? (now)? (,)? (class|children|kids|boys and girls|everybody now|kiddos|dears|my dears|ladies|little ones)
  (didn't|did not|hasn't|has) (your|anyone's|their) (mother|mom|mama|parents|teacher) (ever)? (teach|taught|tell|told|raise)
  (in case|just in case|if) (you|some of you|anyone) (_)? (can't|cannot|don't know how to|never learned to|forgot how to|are unable to|struggle to|have forgotten how to) (read|count|tell time|tell the time|spell|add|use a (calendar|clock|phone)|think|listen)
  (yes|no|and|remember|remember that|again) ,? (you|that means you|we) (do|really|actually|must)? (have to|need to|must|are supposed to) (wash your|wear pants|read (it|the|first)|think (before|first)|use your (brain|head|words)|brush your|wipe your|flush|count to)
  (use your (words|inside voice|inside voices|indoor voice|listening ears)|use your listening|put on your (thinking|listening)|thinking cap|thinking caps|ask a grown up|ask an adult|ask your (grandkids|grandson|grandchildren|kids) to (explain|read|help) (it|this)? (to you|for you)|get someone (smart|smarter|younger|who can read) to|if your memory (still)? (works|serves|allows)|if you can still (read|remember|see|hear|manage)|how hard is it to|it isn't hard ,? (people|folks)|it's not that hard ,? (people|folks)|it's really not (hard|complicated|difficult))
  (oh|aw|aww|ah|well|you|those|these|our|the) (you)? (poor|sweet|silly|dear|precious) (poor|sweet|silly|dear|old|little)? (little)? (things|thing|dear|dears|darlings|darling|souls who|old dears|lambs|lamb|ducks) (,|$|need|can't|don't|forget|think|won't|are|get|struggle|always)
  (that's|it's|this is|is) (a|quite a|such a) (big|long|hard|fancy|difficult) (word|words|concept) (for (some|a few|certain people|many)|, (but|I know|we know|isn't)) (,|$|<marks>|people|you|you'll|we|you can|of)
  (aren't|isn't) (they|you|she|he) (just|all|simply)? (the)? (adorable|cute|precious|sweet|cutest|darling|clever) (little|old|,? (pretending|trying|learning)|dears|things|pupils|students|seniors)
  (they|you|our (members|seniors|residents|ladies|elders)) (were|are|look|looked) (all|just)? (so|too) (cute|adorable|precious|sweet|darling) (pretending|trying|with (their|your)|learning|thinking|when (they|you)|sitting|typing|holding|trying to)
  (don't|do not|can't|wouldn't|didn't) (really)? expect (you|the (general)? public|most (people|of you)|everyone|anyone|people|ordinary people|our (members|readers|seniors|residents)|seniors|laypeople|some of you|you all) to (understand|grasp|follow|comprehend|get (it|this|that)|know what)
  if you (would (only|just|actually|simply)|could only) (think|read|listen|look|open|try|pay|use (your|a)|concentrate|focus|stop and)
  (that|it|this) (wasn't|was not|isn't|is not) (so|that|too|very) (hard|difficult|bad|complicated|scary) (now)? ,? (was it|is it|now was it|dear|dears)
  (gold|big|little) (star|stars|sticker|stickers) (for|to) (our|the|you|all my|my|each of our) (little|older|dear|sweet|good|clever|brave|star) _
  (our|my|the|these|those) (dear|sweet|lovely|good|clever)? little (members|seniors|residents|retirees|pensioners|tenants|elders|old (ladies|men|folks|people)|grandmas|grannies)
  (let me|allow me to|let us) (go|speak|say|take|explain|type) (it|this|that)? (very|extra|really|more|nice and)? (slow|slowly|slower) (,)? (for|so|since|because|in case|just)
  (perhaps|maybe|I guess|guess|possibly|apparently) (nobody|no one|your (mother|mom|parents|teacher|teachers)) (has|have|never)? (ever)? (taught|told|showed|shown|explained|explain|teach) (you|this to you|it to you|that to you)
  (I|we) (know|realize|realise|understand|suspect) (that)? (numbers|math|maths|reading|computers|technology|spelling|budgets|statistics|percentages|big words|instructions|forms|calendars|maps|dates|following instructions|paperwork|passwords) (aren't|isn't|is not|are not|can be|is|are) (so)? (easy|simple|your (thing|strong|forte)|everyone's|everybody's|hard|tricky|scary|confusing) (for|point|suit|cup|to)? (you|some|many|$|,)
  ^ before (you|anyone) (comment|comments|complain|complains|criticize|criticizes|judge|reply|speak|argue) ,? (please|maybe|perhaps)? (try (to|and)|learn (to|what|how)|take the trouble|read (it|the|our) _{0,3} (properly|carefully|twice|again)|get your|find out|ask yourself) _
  think (about it|it over|it through|this over)? (really|very|real|extra|super) (hard|carefully|slowly) (and|,|until|$)
  (once more|again|one more time|one last time|a second time|this time) ,? in (very)? (simple|plain|small|easy|simpler|little|short) (words|terms|english|language|sentences) (this time)? _{0,1}
  (you|you're|you are|you'll|some of you) (may be|are|might be|must be|'re)? (just|still|probably|perhaps|simply|a bit|a little)? (be)? too (young|old|new|green|inexperienced|simple|slow|sheltered) to (understand|know|get (it|this|that)|grasp|follow|appreciate|judge)
  if (you|you'd|anyone|they) (had|'d|would have)? (only|actually|just)? done (your|their|the) (homework|research|reading)
  (one|some) day ,? when (you|you've|you're|you have|you are) (grown|older|more experienced|have more|had more|more mature|been around|lived|learned|got|finally) _{0,4} ,? (you'll|you will) (see|understand|know|agree|thank|realize)
  (ask|find|get) (someone|somebody) (with an education|educated|smarter|cleverer|who (can read|understands|went to school|knows (math|how)|has a brain)|intelligent|who's good with) _
  (we're|we are|we|let us|just) (here to)? (dumb|dumbed|dumbing|water|watered) (it|this|that|things|everything) down (for|so)
  (well done|bravo|good job|nice work|good work|attagirl|attaboy) ,? (my)? (little|dear|sweet)? (little)? (dears|darlings|ducklings|chickens|kiddos|angels|lambs|sweeties|grown ups|old dears|champs) (,|$|for)
  (we'll|we will|I'll|someone will|our volunteers will|let us) (be happy to)? hold your (little|hand ,|hand so|hand the whole|hand every) _
  (we|I) know (much|far|so much|a lot)? better than (you|families|carers|caregivers|parents|they) (do)? (what|how|which|when|who|,|$|where)
  as (any|every) (person|adult|child|one|body|grown up|human|citizen) with (any|basic|half|a bit of|an ounce of|a little|some|a shred of) (common sense|brain|a brain|sense|education|schooling|intelligence|logic) (knows|know|can|would|could|understands)
  (let me|let us|we'll|I'll|we will|going to) use (very|some|really)? (small|short|little|simple|tiny|easy) words
  you (actually|even|finally|really)? (managed|managed to|did|figured|filled|found|made|signed|remembered|learned) _{0,6} all by (yourself|yourselves)
  good (boys and girls|girls and boys|little (boys|girls|helpers|students))
  if you had (only|just|actually)? (finished|gone to|stayed in|passed|paid attention in|listened in) (high|grade|elementary|primary)? (school|class|math class)
  some of you are (just|a bit|a little|rather|very|so|clearly)? (slow|thick|dim|hopeless|behind|not very bright|a little lost)
  (it's|it is|this is|that's) (really|hardly)? not (exactly)? rocket science ,? (people|folks|everyone|ladies|friends|dears|you know)
  (let|leave) (us|me)? (do)? the thinking (for you|to us|to (the)? (experts|professionals|adults))
  you (probably|surely|clearly|likely) (never|hadn't|didn't) (thought|think) of (that|this|it)
  (how|what|like|as) (civilized|civilised|decent|normal|educated|proper) people (do|eat|set|behave|dress|live|talk|act|say|use|know)
  (adorable|cute|precious|darling) when (they|you) (try|dance|get|do|smile|concentrate)
  aren't (they|you) (all|just|so)? (just)? (adorable|cute|precious|darling)
  (leave|let) (your|the) _ to (people|those) who (can|know how to|actually) (count|read|think|understand|spell|add)
  (nice|good) (effort|try) for (a|an|someone) (lady|man|woman|gentleman|beginner|person) (your|of your|like)
  (stop|quit) playing (doctor|doctors|nurse|lawyer|expert|detective|therapist)
  (leave|let) the thinking (to|for) _
  all by (themselves|yourselves|yourself|herself|himself) ,? (imagine that|no less|can you imagine|if you please)
  like (little|small|good|excited little) (kids|children|schoolchildren|toddlers) (at|on|in|waiting|learning|who)
  here in (canada|this country|our country|this town) ,? we (arrive|wait|respect|speak|wash|pay|stand|queue|line up|obey|show up|work|behave)`);

export const EVERYDAY_FR = table(`
  (un|une|même un|n'importe quel|n'importe quelle) (enfant|élève|bambin|bébé|petit|ado) (de (sixième|cinquième|quatrième|première|<number>) (année|ans)?|de la maternelle) (y arrive|y arriverait|comprend|comprendrait|le fait|sait|pourrait|réussit|le saurait) _{0,3}
  (on|nous|je) (vous|te) (tient|tiens|tenons|prend) (la|par la) main (encore|une|pour|,|$)
  , oui oui ,? (les|la|le|tous|toutes) (deux|trois|tous|tout)
  (il faudrait|faudrait|il faut) (apprendre|penser) à (respirer|se calmer|relaxer|sourire|raccrocher) _{0,6} (mesdames|messieurs|mes chéris|ma petite|les filles|mes belles) _{0,2}
  vous seriez (surpris|surprises|étonné*|renversé*) (de (voir|savoir))? (du nombre|combien|à quel point|le nombre) (de|d')? _{1,5} (sautent|oublient|manquent|ne|n'|confondent|se trompent|pensent|demandent) _
  (restez|suivez|tenez bon|accrochez) (vous|avec (nous|moi))? ,? (mes|les) (petits cœurs|petits coeurs|chéris|poussins|cocos|trésors|pitous|amours|p'tits amis|petits amis|mignons)
  (bravo|félicitations|chapeau|étoile|bon point) _{0,2} si vous (l'|les|le|la|y|êtes|suivez|lisez) (avez|êtes|encore|toujours|rendu*|arrivé*)? (trouvé*|jusqu'ici|compris|réussi|rendu*|lu|ici)? (,|$|<marks>)
  (bon|alors|donc|ok|bien)? ,? (on|nous|je) (recommence|recommençons|répète|répétons|reprend|reprenons|explique|réexplique) (tout)? (ça)? (lentement|doucement|très lentement|depuis le début|à zéro|une dernière fois|pour les) _{0,4}
  (oui|non) ,? même (vous|toi) _{0,5}
  (un|le) (lien|hyperlien|mot-clic|bouton|fichier|mot de passe|onglet|formulaire|code qr) ,? (c'est|est) (la|le|ce qui est|le petit|la petite|l'affaire|la chose|le truc|le carré) (bleu|bleue|petit|petite|rond|souligné|chose|truc|affaire|en bleu|rouge|qui) _{0,2}
  (mettez|posez|placez|déposez) (le|votre) (doigt|curseur|main) (dessus|sur) _{0,3} ,? (bien|voilà|très bien|bravo|parfait|c'est ça|attendez)
  (n'est|n'était|est) pas (la|le|l') (force|point fort|fort|spécialité|affaire) (de|d'|du|des) (tout le monde|tous|chacun|certains|certaines|nos|vos|plusieurs|quelques|bien du monde)
  (vous allez|vous|ils vont|on finit par) (vous|s')? (habituer|apprendre|habituerez|apprendrez) à être (civilisé*|propre*|poli*|à l'heure|moderne*|organisé*|honnête*|ponctuel*)
  (à qui|pour qui|auxquels|qui ont besoin qu'|il faut) (il faut|faut|faudra|on doit|on)? (tout|le|les)? (lire|expliquer|répéter|relire|explique|dessiner|dessine|répète) (tout|ça|le|les|la)? (lentement|doucement|deux fois|trois fois|en images|avec des dessins|très lentement)
  (pour|à|aux) (ceux|celles|gens|personnes|membres|quelques uns|les rares) (et celles)? (d'entre vous)? (qui)? (ont|auraient|cherchent|peinent|se demandent|ne savent|se battent) _{0,5} (comment|à quoi|comprendre|avec) (fonctionne|sert|marche|un|une|ce qu'est) (un|une|le|la)? (_)? (calendrier|horloge|courriel|cadran|affiche|sonnette|date limite|formulaire|balai|éponge|bac|poubelle|file|agenda)
  (on|nous|nos (_)? bénévoles|nos étudiants) (va|allons|vont)? (vous)? (tenir|tiendrons|tiendra|tiendront|tient) (grand-maman|grand-papa|mamie|papi|mémé|pépé|leur|votre)? (par)? la (petite|vieille)? main (de|à)? (grand-maman|grand-papa|mamie|papi|mémé|pépé|vos aînés|nos aînés|nos vieux) _
  (chers|mes chers|nos|les)? (aînés|aînées|amis|madame|mesdames|messieurs|madames|membres|retraités) ,? (concentrez vous|écoutez (moi|nous)? (bien|attentivement|comme il faut)|suivez (bien|attentivement)|ouvrez (bien)? (vos|les) oreilles) (bien)? (:|,|$)
  (pour|à) (les|nos|aux)? (lecteurs|membres|amis)? (les)? moins (doués|rapides|vites|brillants|allumés|habiles|futés|instruits) (,|$|d'entre|parmi|de)
  pauvre (petite|p'tite|bonne|chère) (madame|dame|mamie|vieille)
  (oui|eh oui|ben oui) ,? (il faut|faut|vous devez|on doit) (vraiment|bel et bien|pour vrai|réellement) _
  laissez _{1,4} (aux|à) (hommes|grands|adultes|gars|grandes personnes|vos maris|maris)
  même (un|une|nos|les|vos|votre) (retraité|retraitée|retraités|aîné|aînée|aînés|pensionné|locataire|homme|femme|mamie|papi|mari|maris|grand mère|grand père|bénévole|politicien|fermier|dame|monsieur) (ne)? (peut|peuvent|pourrait|sait|comprend|comprendrait|réussit|réussirait|y|saurait|est capable|seraient|serait) _
  si vous (savez|pouvez|êtes (capable|capables) de) (encore)? (lire|compter|utiliser|trouver) (l'heure|un calendrier|une affiche|jusqu'à|une horloge|une montre|un dictionnaire)
  demandez (donc)? à votre (fille|fils|petit fils|petite fille|mari|gendre|neveu|femme|conjoint) de (vous|le|l')? (aider|lire|expliquer|faire|montrer) _
  (ma|la) (bonne|gentille|belle|petite|chère|p'tite|ptite) (petite)? (madame|dame) (,|va|vous|$)
  (mes|mon|ma|nos|les|chers) (bons|beaux|belles|chers|chères)? (p'tit|p'tits|p'tite|p'tites|ptits|ptites|petit|petits|petite|petites|gros) (vieux|cœur|cœurs|coeurs|coeur|trésor|trésors|amour|amours|minou|minous|chéri|chéris|chéries|poussin|poussins|loup|loups|ange|anges|poulet|poulets|chou|choux|lapin|lapins|canard|canards|soleil|soleils|vieux|vieille|vieilles|monsieur|madame|dame|dames|mamie|mamies|papi|papis|mémés|pépés|amis ,)
  (^|,|et|alors|bien|que) [on (est|a été|reste|va être|sera) (bien|tous|donc)? (sage|sages|gentil|gentils|fin|fins|fines|tranquille|tranquilles)] (,|$|et|pendant)
  (soyez|sois|restez) (donc|bien|tous)? (sage|sages|gentil|gentils|gentille|gentilles|fin|fine|fins|fines|une bonne fille|un bon garçon|des bons enfants|de bons enfants|raisonnables ,) (,|$|et|comme|pendant|avec)
  (pour|à|avis à) (ceux|celles|tous ceux|les gens|quelqu'un|les membres) (et celles)? (d'entre vous)? qui (ont|auraient|a|aurait|trouvent|sont|seraient|peinent) (encore|toujours|bien)? (de la|du|des|un peu de|un peu|trop|à|perdus|mêlés|lents|durs)? (misère|difficulté|difficultés|mal|dur|compliqué|lents|perdus|mêlés|trouble|suivre|comprendre) (à|pour|de|avec)? (suivre|comprendre|lire|compter|saisir|retenir|réfléchir|les|,|$)
  (laissez|laisse|laissons) (donc|plutôt)? (les|aux|faire les|ça aux|parler les|décider les) (vrais|vraies|bons|vrai|grandes)? (experts|expert|spécialistes|professionnels|grands|adultes|gens|personnes|connaisseurs|docteurs|médecins|jeunes|enfants|autres) (qui|décider|s'occuper|faire|parler|gérer|régler|choisir|penser|juger|travailler|compétents|s'en|vous dire|réfléchir|,|$)
  (ici|chez nous|au québec|au canada|en ville|dans ce pays|dans notre pays|nous autres) ,? (ici)? ,? (on|nous) (se lave|se douche|lave ses|dit (merci|bonjour|s'il)|respecte les (femmes|feux|règles|lois|filles)|fait la (file|queue)|attend son tour|travaille (pour|fort|,|$)|mange avec|arrive à l'heure|paie ses|ne crie|crie pas|ne jette|jette pas|ne crache|se tient|tire la|flushe|traite (les|ses))
  (c'est|c'est sûrement|je sais que c'est|on sait que c'est|c'est peut être|voilà) (un|des|là)? (gros|grand|grands|long|longs|bien|trop|beaucoup) (grand)? (mot|mots|concept|d'information|compliqué|difficile|long|technique|dur|d'étapes|de lecture) (pour|à) (vous|certains|certaines|toi|nos|quelques)
  (en|avec des|on va utiliser des|on prend des|prenons des|dans des|des) (mots|phrases) (simples|faciles|courts|courtes|d'enfant) (,)? (pour|afin|comme ça|juste) (vous|que (vous|même|tout|certains)|même)
  (même|y compris|surtout) (nos|les|vos|pour les|pour nos|à nos) (membres|participants|aînés|résidents|gens|bénévoles|lecteurs)? (et|,|les)? (les)? (plus)? ${LENTS_FR} (vont|devraient|pourront|peuvent|d'entre|comprendront|sauront|de|y|seront|arriveront|devrait|parmi|suivront)
  (comme|ainsi que) (tout|n'importe quel|chaque|toute) (adulte|parent|enfant|personne|bon parent|citoyen|grand|gens) (responsable|normal|normale|sensé|sensée|raisonnable|digne|qui se|intelligent|intelligente)? (devrait|sait|le sait|saurait|doit|respecte|peut|le)
  (vous|tu) (ne|n')? (comprenez|savez|connaissez|réalisez|maîtrisez|devez) (visiblement|clairement|évidemment|manifestement|probablement|sûrement|sans doute|vraiment)? (pas|rien|mal|pas grand chose) (visiblement|clairement|évidemment|manifestement|probablement|sûrement|vraiment)? (comment|ce (que|qu')|la (base|différence)|grand chose|à|aux|le fonctionnement|les (bases|nuances|chiffres)|ces choses|c'est quoi|trop) _
  (ne vous|vous|inutile de vous|pas besoin de vous|évitez de vous) (cassez|fatiguez|creusez|forcez|torturez|casser|fatiguer|creuser|forcer|mêlez|torturer|faites) (donc|surtout)? (pas)? (trop)? (la (tête|cervelle|caboche)|les méninges|le (cerveau|coco|ciboulot)|votre (petite|pauvre|vieille|belle|petit) _|à (comprendre|réfléchir))
  (on|nous|je) (va|allons|vais|le|l'|la|vous) (vous)? (y|l'|le|la)? (aller|expliquer|expliquera|répéter|prendre|dire|montrer|faire|explique|écrit|va) (ça|cela|tout ça)? (très|bien|tout|plus|étape par étape)? (lentement|doucement|doucement|tranquillement|lentement) (,)? (pour (vous|que|certains|les|nos)|afin|comme ça|puisque)
  (essayez|tâchez|essaie|tâchons) (donc|cette fois|au moins|juste|bien)? (de|d') (ne pas|n')? (vous (perdre|endormir|tromper|échapper|mêler|tenir|souvenir ,)|vous en souvenir|rien (briser|casser|oublier)|pas|ne rien (briser|oublier|casser)|rester (assis|éveillés|tranquilles|sages)|tout mêler|bien (vous|te)|être (sages|à l'heure ,)|retenir (ça|au moins)|faire (comme les grands|un effort))
  (vous êtes|tu es|êtes vous) (capables|capable|assez (grands|grand|grande|vieux)) (de|d'|pour|,) (vous|ça|lire|vous rendre|le|la|faire|comprendre|compter|retenir|tout|rester|en|suivre) _{0,2} (,|$|non|quand même|tout de même|tout seuls|seuls|hein|il me semble|je pense)
  (votre|vos|leur|ta) (petite|petit|petites|pauvre|vieille|jolie|vieux) (tête|caboche|cerveau|cervelle|cerveaux|têtes|coco|mémoire|tête blanche|cœur fragile)
  (demandez|faites (vous)? (lire|expliquer)) (ça|cela|donc)? (à|par|l'aide) (vos|votre|un|quelqu'un|d'un) (petit fils|petits enfants|enfants|jeune|fils|enfant|adulte|qui (comprend|sait|peut)|neveu|petite fille) (,|de vous (expliquer|le lire)|si (c'est|vous|ça))
  (au cas où|si|si jamais) (vous|certains|quelqu'un) (ne|n')? (sauriez|saurait|savez|auriez|seraient|sait|avez) (pas|plus|oublié|jamais appris|encore pas)? (comment|à)? (lire|compter|lire l'heure|écrire|épeler|additionner|(comment)? (lire|compter|penser))
  (petit rappel|rappel|leçon|cours) (de (base|maternelle|politesse)|pour (les (distraits|nuls|enfants|grands enfants|cancres|durs)|nos distraits)|niveau maternelle) _
  (la|votre) (maman|mère|maîtresse) (ne)? (vous|t') (a|avait|aurait) (jamais|pas|donc)? (appris|montré|dit|élevé)
  (bravo|c'est bien|très bien|bon|félicitations) ,? (ma|mon|mes|les) (grand|grande|grands|grandes|champion|championne|petit|petite|petits|p'tit|p'tite|belle|belles|chouette|chérie|minou|cocotte|cocottes|cœurs|enfants|bons enfants|tout petits) (,|$|de|vous)
  (vous êtes|c'est|ils sont|elles sont) (donc|tellement|bien|si)? (mignons|mignonnes|cutes|cute|attendrissants|adorables) (quand|avec (vos|leurs)|de (croire|penser|vouloir)|à (essayer|vouloir|croire))
  (mes|nos|les|chers) (petits|petites|p'tits|p'tites|ptits|beaux|bons|vieux) (cocos|champions|championnes|pits|toutous|chats|élèves|amis du troisième|oiseaux|bouts de chou|débutants|geeks|génies|matous|retraités|aînés|écoliers|protégés|vieux)
  (est|c'est|demande|ça demande|représente) (un)? (gros|grand|trop d'|bien de l'|beaucoup d'|énorme|bien trop d') (effort|efforts|exploit) (intellectuel|mental)? (pour|à|de la part de) (vous|certains|certaines|plusieurs|quelques uns)
  (vous voyez|comme quoi|voyez vous|tiens|vous êtes capables) ,? (hein)? ,? (que)? quand (vous|on) (voulez|veut|vous (forcez|appliquez)|se force|s'applique|vous y mettez)
  (vous|tu) (ne)? (comprendriez|comprendrez|comprendrais|saisiriez|suivriez|sauriez) (de toute façon|sûrement|sans doute|jamais|probablement)? (pas|rien|jamais) (,|$|les|la|le|tout|de toute|nos|ces|à|grand chose|comment)
  (tiendra|tiendrons|tient|tenir|tiendrai|prendra|tenons) (votre|vos|leur|leurs|sa|la) (petite|petites|p'tite|ptite) (main|mains|menotte|menottes)
  (n')? (avez|ont|as|aurez|auront) pas (encore|vraiment|tous|toujours)? (la maturité|le niveau|le jugement|le bagage|l'intelligence|le vocabulaire|les capacités|la tête|l'étoffe|les neurones|la culture|l'instruction|assez de (maturité|vécu|jugement)) (pour|de|d'|nécessaire|qu'il|voulu|voulue|,|$)
  (pour|avec|chez) (des|les) (gens|personnes|aînés|membres|monde|élèves|dames|retraités) (de|à) (ce|leur|votre|cet) (niveau|âge|calibre) (là|,|$)
  (demandez|faites (vous)? (lire|expliquer) (ça|cela)?) à quelqu'un (d'instruit|d'intelligent|de plus|qui (sait|comprend|connaît|s'y connaît|a (étudié|une tête|fait))|d'allumé|de plus brillant|de votre famille) _{0,2}
  (une|des|deux|belle) (étoile|étoiles|collant|collants|médaille en chocolat|bonbon) (dans|sur) (son|votre|vos|leur|leurs|ton) (cahier|cahiers|front|feuille|tableau)
  (quand|lorsque) vous (aurez|serez|aurez eu) (de l'expérience|un peu (d'expérience|de vécu)|plus (vieux|vieille|âgé|âgée|d'expérience|mûr|mûrs|de vécu)|mon âge|notre âge|grand|grands|grande|grandi|mûri|vécu|votre diplôme) ,? _{0,2} (vous|on)? (verrez|comprendrez|reparlera|reparlerons|saurez|nous donnerez)
  (expliquer|explique|expliquons|expliquerai|expliquera|répéter|répète|montrer|montre|écrire|parler|parle) _{0,2} comme (à|pour|si vous étiez) (un|une|des) (petit|petits|tout petits|jeunes)? (enfant|enfants|bébé|bébés|bambin|bambins|maternelle|élèves|gamins|tout petits)
  (se|nous|me) (mettre|mettons|mets|descendre|abaisser|rabaisser) à (leur|votre) (niveau|petit niveau)
  (n'ont|ont|avez|n'avez) pas (de|beaucoup de|assez de|trop de|grand) (vocabulaire|jugement|culture|instruction|tête) (,|$|pour|alors|et|donc)
  (c'est|c'était) (trop|bien trop|pas mal trop|un peu trop) (compliqué|avancé|technique|difficile|intellectuel|songé|abstrait) (pour|à comprendre pour) (vous|certains|certaines|le monde ordinaire|les gens ordinaires|nos aînés|le monde d'ici|vous autres)
  (c'était|c'est|ce n'était|c'était donc|était ce) (donc)? pas si (difficile|dur|compliqué|pire|terrible|sorcier) (,)? (que ça|finalement|hein|non|quand même|à faire|mes|ma|avouez)
  avant de (commenter|critiquer|juger|chialer|vous plaindre|répondre|écrire) ,? (essayez|tâchez|prenez la peine|apprenez|commencez par|informez vous|renseignez vous|demandez vous|instruisez vous)
  (pensez|réfléchissez) y (bien|vraiment|donc|très)? (fort|comme il faut|longtemps|deux minutes ,|lentement) (,|et|$|vous)
  (personne|on|vos parents|votre mère) (ne|n')? (vous|t') (a|ont|avait) (donc|sans doute|sûrement|probablement|jamais|peut être)? (jamais)? (appris|montré|enseigné|expliqué) (à|ça|la|le|comment|les)
  (des|avec des|en) (mots|phrases) (simples|faciles|courtes|courts) (,)? (cette fois|ce coup ci|encore une fois)
  (on|je|nous) (va|vais|allons) vous (l'|le) (expliquer|réexpliquer|répéter|redire) (ça)? (bien|plus|très|tout|le plus)? (simplement|lentement|doucement|facilement|clairement)
  (vous|tu) (ne)? (pouvez|pourriez|pourrez|pouviez) (pas|jamais)? (pas|vraiment|tout simplement)? comprendre (ça|cela|ces choses|toute|,|$)
  un jour ,? vous (comprendrez|saurez) (comment|peut être|que|pourquoi|,|$)
  (naïveté|candeur|innocence) (touchante|désarmante|attendrissante|charmante)
  (touchant|touchante|touchants|attendrissant|attendrissante|charmant|charmante) de (naïveté|candeur|innocence|simplicité)
  (ça|cela|ce) devrait (être)? (encore|même)? à (votre|leur|ta) portée
  (c'est|est|sont|être|n'est) pas (toujours|vraiment|exactement|trop)? (votre|leur|ton) (fort|tasse de thé ,|point fort)
  (ça|tout ça|cela|le sujet|tout cela) vous (dépasse|mêle|échappe) (un peu|un brin|sans doute|peut être|pas mal|sûrement|complètement)
  (le monde|les gens|du monde|monde|la population) (ordinaire|ordinaires|normal|simple|simples) (ne)? (comprend|comprennent|peut|peuvent|sait|savent|connaît|connaissent) (pas|rien|même pas)
  vous (me|nous)? suivez (toujours|encore|bien)? (jusque là|jusqu'ici|jusqu'à maintenant) ,?
  (vous|ils|elles) (avez|ont) (même|enfin|presque|bien)? (réussi|réussis) à (cliquer|lire|compter|trouver la porte|peser sur|allumer|signer (leur|votre) nom|suivre une consigne|ouvrir (la porte|un courriel))
  (permettez (moi)? (que je|de)|je vais|on va|laissez moi|il faut donc) (fasse|faire) votre éducation
  (temps|grand temps) (d'|que vous) (ouvrir|ouvriez|lire|lisiez) un (livre|dictionnaire)
  (il)? (faut|faudrait) (donc|d'abord|bien)? apprendre à (lire|compter) (,|:|$|avant|mes|mon|ma|un jour)
  (pour|avec) (les|nos|des) (gens|personnes|parents|résidents|lecteurs|aidants|membres) (les)? moins (doués|rapides|vites|brillants|allumés|habiles|futés|instruits|scolarisés|éduqués) (,|$|voici|on)
  quand vous aurez (notre|mon|leur|plus d'|de l'|un peu d'|autant d') (expérience|vécu|années|âge) _
  pauvre (petit|p'tit|bon|cher|vieux) (monsieur|homme|papi|pépère)
  (nos|mes|les|chers) (petits|petites|p'tits|p'tites) (mamours|minous|bébés|pets|pitous|cocos|choux|bonshommes|bonnes femmes|vieux d'amour)
  (sait|savons|sais|savent) (bien)? mieux que vous (ce|comment|quoi|,|$)
  on va enfin vous (montrer|apprendre|enseigner|expliquer) _
  (bravo|bien|parfait) ,? vous suivez (,|$)
  même vous ,? (vous)? (puissiez|devriez|comprendrez|réussirez|saurez|allez (comprendre|réussir))
  (serez|êtes|soyez) (enfin)? assez (mature|matures|grand|grands|adulte|adultes|mûr|mûrs) pour
  (répétons|on répète|je répète|répétez) (bien)? (lentement|doucement)
  y (comprendrez|comprenez|comprendrait) (sans doute|sûrement|probablement)? (rien|pas grand|pas grand chose)
  (mignon|cute|adorable|attendrissant) de (les|vous|la|le) voir (essayer|faire|courir|danser|jouer|comme|se)
  , les pauvres (petits)? , (ils|elles|y) (ne|savent|comprennent|connaissent)
  (bel effort|pas mal|bien essayé) (pour|de la part d') (une|un|des) (dame|monsieur|madame|débutant|débutante|personne|gens) (de votre|de leur|comme)
  (réussi|capables|capable|appris|fait|su) _{0,6} comme (des|un|une) (grand|grande|grands|grandes)
  (esprits|gens|têtes) simples
  comment on se (tient|comporte|lave|conduit) (à table|en public|ici|chez nous|dans le monde)`);
