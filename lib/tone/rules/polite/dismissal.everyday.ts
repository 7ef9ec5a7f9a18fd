import { plainly, table } from '../../table';

/** What readers say, of which the writer wants no more. */
const SAID_EN =
  '(complaint|complaints|concern|concerns|comment|comments|opinion|opinions|feelings|view|views|objection|objections|criticism|criticisms|worry|worries|question|questions|whining|grievance|grievances|suggestion|suggestions|problem|problems|preference|preferences|letter|letters|email|emails|petition|frustration|frustrations|excuses|story|drama|disappointment|remarks)';
const DIT_FR =
  "(inquiétude|inquiétudes|crainte|craintes|commentaire|commentaires|plainte|plaintes|critique|critiques|question|questions|état d'âme|états d'âme|préoccupation|préoccupations|frustration|frustrations|chialage|opinion|opinions|avis|remarque|remarques|suggestion|suggestions|idée|idées|humeurs|problème|problèmes|bobos|bobo|courriel|courriels|pétition|déception|drame|drames|histoire|histoires|jérémiades|goûts|préférences|lettre|lettres|messages|objections|réclamations)";
const PETTY =
  '(little|negative|rude|nasty|snide|bitter|unsolicited|petty|silly|endless|constant|tiny|own|personal|many|so called|long|precious|sad|small)';

/** Answers that shut the door in everyday words: “if you don’t like it, go elsewhere”, «c’est ça ou rien». */
export const EVERYDAY_EN = plainly(
  table(`
  ^ (wear|buy|get|try|put on|add|use|find) (some|a|an|more)? (earplugs|sweater|coat|water|salt|window|hat|aspirin|umbrella|blanket|mittens|raincoat) $
  (it's|it is|that's|it was) (not|hardly|never) the end of the world (,|$|<marks>)
  (there's|there is) (a|this) (wonderful|marvellous|great|handy|amazing|clever|little)? (invention|thing|gadget|device) (called|known as) _
  (that's|that is|this is|it's|here's) what (microwaves|ovens|umbrellas|sweaters|earplugs|coats|blankets|google|phones|taxis|lawyers|buses|stairs|your feet|bags|alarms|maps|the (sink|garbage|door|bin)) (are|is) for
  (they|you|people|we|kids|children|most of them|some of them|seniors) ('ve|have)? (surely|probably|certainly|no doubt)? (sat on|seen|heard|had|eaten|lived in|slept in|waited in|survived|been through|worn) (much|far)? worse (in _|than that|at _|every day|elsewhere)?
  every (place|hall|bus|building|kitchen|choir|team|house|club|family|program) (smells|leaks|has (a|its) (smell|problem|leak|complainers|moaners)|loses|makes noise|is noisy|runs late|breaks down)
  (is|are) (more than)? plenty if (people|you|they|callers|members|everyone) (get|got|would|just|stop|come|stick|listen|read|hurry)
  (one|a|a single|two) (parent|member|person|tenant|rider|resident|neighbour|family|volunteer|reader|caller|singer) (finds|thinks|says|sees|calls|minds|objects|complains) _{1,6} ,? the (other|others|rest|remaining) _{0,4} (are|is|were|was|seem|manage|managed|didn't|don't|like|love|loved) (perfectly)? (fine|happy|ok|okay|alright|all right|mind|great|complain|notice|quiet)
  (a bit of|a little) (exercise|rain|fresh air|cold|noise|snow|mud|walking|waiting|dust|work|dirt|wind|effort|patience) (never|hasn't|won't|has never) (killed|hurt|harmed|kill|hurts) (anyone|anybody|you|them|a soul)
  (kids|children|they|people|you|members|seniors) (hear|see|eat|get|say) (far|much|a lot)? worse (in|at|on|every|from|than|elsewhere)
  if (you|you've|they|they've|people) (have|'ve)? (got)? nothing to hide
  (it's|this is|we're|we are) (a|an)? (choir|club|team|charity|library|band|food bank|school|kitchen|shelter|walk|group|potluck|co-op|community centre|volunteer group) ,? not (a|an|your|the) (parliament|democracy|hotel|restaurant|spa|supermarket|debating society|courtroom|resort|grocery store|taxi service|taxi|daycare|buffet|airline|palace|concierge|five star|store|bank|court|complaints department)
  (so|and so) (on we go|we carry on|we're carrying on|it stays|that stays|it's staying) (with|as|the same|anyway|regardless)
  (anyone|people|those|whoever|everyone|folks|the ones) (who)? _{1,8} (can|may|is|are) (always|just|simply|free to|welcome to)? (go|look|try|shop|complain) elsewhere
  ^ (another|yet another|one more|here comes another|so many) [(armchair|keyboard|sofa|couch|sunday|weekend|backseat|facebook|self appointed|internet) (expert|experts|critic|critics|specialist|general|generals|coach|lawyer|doctor|activist)]
  (doesn't|don't|isn't|aren't|not|hardly|barely) (even)? (deserve|worth|merit|dignify|deserving) (of)? (an|a|our|your|any|the)? (answer|reply|response|answering|replying|comment|time of day)
  (if|when) (you're|you|you are) _{0,6} ,? (start|open|run|build|found|go start|go run|organize) your own (centre|club|group|organization|charity|committee|event|page|kitchen|choir|food bank|shelter|team|library)
  keep (your|those|these|the|all your) ${PETTY}? ${SAID_EN} _{0,4} to (yourself|yourselves)
  (tell|ask|call|write|email|bother|pester|bug) (your|the|someone) _{1,3} instead of (telling|asking|calling|writing|emailing|bothering|pestering|bugging) us
  (you're|you are|you're just|everyone is|people are) (really|just|clearly|totally|a bit|being)? (exaggerating|overreacting|being (dramatic|paranoid|oversensitive|ridiculous|difficult|silly|fussy|unreasonable)|too sensitive|making (a (big)? (fuss|scene|mountain|drama)|too much of|it sound worse)|blowing (this|it|things) (up|out of))
  (that's|that is|it's|this is|this one's)? (^|not|,) not our (problem|concern|department|issue|job) $
  (cook|do|make|fix|build|organize|clean|write|bake|run|drive) it yourself (next time|then|if|,|$)
  can't please (the|every|all the) (whiners|complainers|haters|grumps|grumblers|fussy)
  ^ (then|so|well|fine|ok|okay) ,? (just)? (stay home|stay at home|don't come|do not come|leave|find another|start your own|don't look|don't read) (,|$|then|and)
  ^ (and|well)? (I|we) (want|would like|'d like) (a|an|to be) (pony|unicorn|castle|yacht|million|villa|rich|private)
  (,|and|but) (so there|so there you go|end of|moving on) $
  ^ (so there|moving on|next question|next complaint|anyway ,? moving on|let's move on|noted) $
  (straight|directly|right|going|gone|go) (in|into|to) the (bin|trash|garbage|recycling|shredder|wastebasket|round file)
  if (you're|you are|anyone is|anybody is|they're) (that|so|really so|too) (fussy|picky|smart|unhappy|clever|bothered|upset|cold|hungry|delicate|sensitive|fancy|offended|concerned|precious)
  ^ (well|yes|yeah|ok|sorry) ,? (but)? (that's|that is|it's) (the job|what you signed up for|how it goes|parenthood|your choice|old age|marriage|caregiving|what caregivers do|why it's free)
  (we know|yes) ,? (we know|yes) ,? (yes)? _
  (there's|there is) always (someone|somebody|one) (complaining|who complains|unhappy|to complain|whining)
  (your|their|such|these|those) ${PETTY}? ${SAID_EN} (really|simply|frankly|honestly|just)? (don't|doesn't|do not|does not|won't|will not|didn't|can't) (really|even)? (interest|concern|matter|move|bother|impress|change|count|affect|keep us|sway|trouble|worry|help|make a difference|mean)
  (your|their) ${PETTY}? ${SAID_EN} (is|are|was|were) (really|simply|frankly|just|of)? (not our|no concern|noise|of no|boring|tiresome|tiring|silly|pointless|pathetic|irrelevant|beside the point|none of our|your own|yours to|not worth|a waste|nonsense)
  (not|no longer|hardly|barely|isn't|aren't|never) (really)? (interested|worried|bothered|concerned|moved) (in|by|about) (your|their|what you|what they|how you) (_)? ${PETTY}? (_)? ($|,|think|feel|want|${SAID_EN})
  (stop|quit|enough with) (bothering|pestering|asking|emailing|calling|writing to|nagging|hassling|phoning|messaging|annoying) (the)? (us|staff|our|me|everyone|volunteers|about|people|the)
  (if|when) (you|anyone|anybody|some people) (don't|do not|doesn't|dislike|can't|hate|aren't happy with) (like|stand|agree with|want)? (it|this|that|the (food|music|menu|time|price|room|rules|show|schedule|hours)) ,? (then|just|well)? (go|leave|don't (come|eat|watch|follow|listen|read)|do not come|stay|there's the|there is the|the door|find (another|somewhere|something)|you (can|may|know where)|eat|bring your own|look|try|change|start your own|unfollow|move|that's (your|too)|too bad|tough|make your own|cook)
  (that's|that is|what|this is|it's|such|it was) (such)? (a|an) (really|very|pretty)? (silly|stupid|dumb|ridiculous|pointless|foolish|idiotic|useless|daft|lame|childish|absurd) (question|idea|complaint|comment|request|objection|suggestion|thing to (ask|say)|reason|concern|remark|fuss)
  (it's|it is|that's|this is|really)? (no|not a|not that|hardly a|not such a) (big)? (deal|tragedy|disaster|catastrophe|emergency) ,? (so|just|people|folks|and)? (move on|get over|relax|deal|calm|live with|grow|stop|really)
  (there are|there's|we have|we've got|the world has) (much|far|a lot)? (worse|bigger|more important|better|real|actual|more serious) (things|problems|issues|tragedies|fish|matters|priorities) (in life|in the world|to (worry|fry|do|deal|think)|than (your|this|that|you|yours|a|the))
  (you'll|you will|they'll|they will|people will|everyone will|he'll|she'll) (just have to)? (get over it|survive|get used to it|live with it|manage|be fine|just have to (live|wait|deal|cope|accept|put up|get)|have to (live with|get over|deal|cope|get used|put up|lump|accept it))
  (we|I|the board|staff|volunteers|our team) (don't|do not|won't|will not|shouldn't|don't have to|aren't going to|are not going to|refuse to|don't need to|do not have to|need not) (have to|need to|owe|going to|here to)? (justify|explain|defend|answer to|owe|discuss|debate|argue|apologize|cater|bend over|change (anything|it|a thing|our minds)|make exceptions) (ourselves|our|anything|you|anyone|anybody|this|it|to|for|with|just|about|any|a thing)
  (it's|it is|that's|this is|that is) (just)? (the way it is|how it is|how we do (it|things)|the way we do (it|things)|the rule ,? (deal|end|period)|life|our (final|last) (answer|word)|that|what you get|all you (get|are getting|will get|need to know)|all there is) ,? ($|and that's|so|get|deal|like|,)
  (take|like|love) it or (leave it|lump it|not|hate it)
  (this|that|it's that|it's this) or nothing (,|$)
  (nobody's|nobody is|no one is|no one's|nobody|no one) (holding|forcing|forced|making|made|asked|invited|keeping|begged|begging|needs) (you|them|anyone) (here|hostage|to (come|stay|eat|join|follow|attend|watch|read|like)|,|$)
  (take|send|bring|tell|complain to|cry to|save) (it|that|your (complaints|concerns|complaint|comments|excuses|story|tears)) (up with|to|for|elsewhere|somewhere) (someone|somebody|your|the wind|another|else|who cares|a therapist|mother|mom|diary)
  (go|look|try|shop|live|eat|bowl|dance|sing|read|complain|whine) (elsewhere|somewhere else|someplace else) (then|if|,|$|and)
  (beggars can't be choosers|you get what you (pay|paid) for|don't look a gift horse|nobody's perfect ,? (move|get)|can't please everyone ,? (so|move|and)|that's show business|that's too bad|thats too bad|too bad ,? so sad|life (isn't|is not|'s not) fair|such is life|cry about it|cry more|whatever , (go|we|it's|you|that's)|so be it|end of the line|our decision is final ,? (so|stop|get|deal|don't)|not our circus|think what you will|we heard you the first time|we've heard (it|that one|enough|all)|we have heard (it all|enough)|don't let the door|the door is (over)? there|there's the door|you know where the door|we (won't|will not) lose (any)? sleep)
  (just|simply|then)? (put on|wear|bring|buy|grab) (a|another|an extra) (sweater|coat|jacket|blanket|hat|cushion|umbrella) (and|if|then) (stop|quit|get over|deal|move on|be quiet|don't|you)
  (not|hardly|isn't|aren't|never) (even|really)? worth (our while|(an|any) (answer|reply|response|explanation|apology|argument)|a (reply|response|comment|discussion|second|minute|stamp)|discussing|answering|debating|talking about)
  (is|was|are|'s|it's|that's) (just|only|simply|frankly|really)? a waste of (our|my|everyone's|everybody's) (time|energy|breath)
  (everyone|everybody|we all|all of us|every senior|every old person) (is|gets|feels|has|get|have|feel|are) _{1,4} , (it passes|it'll pass|you'll (survive|live|get)|it happens|so what|big deal|deal with|get used|move on|that's life|it goes away|no need)
  (nothing|not something|no reason|hardly a reason|no need) (really)? to (make (such)? a (fuss|scene|big deal|drama|mountain)|get (so)? (upset|worked up|excited|hysterical|emotional)|whine|make such)
  no need to (bother|pester|lecture|alarm|drag|trouble) (us|the staff|everyone|our team|me) (with|about|again|over|into|for|,|$)
  ^ (so|then|well|fine) ,? (then)? (just|simply)? (don't|do not) (read|come|watch|look|eat|listen|use|buy|follow|attend|join|visit|subscribe|open) (it|them|us|in|then|,|$|here|at)
  ^ (oh well|well|sorry|look|too bad)? ,? (we)? (can't|cannot|can never) please (everyone|everybody|them all|all of you) $
  (nobody|no one) (here|at our _|on our _|in our _|around here)? (really)? cares (about (your|that|this|it|what you|how you)|what you|how you|if you|that you|for your)
  (we|I|we're|I'm|we are) (won't|will not|not going to|aren't going to|refuse to|can't|don't) (waste|spend|lose) (any|our|more|another|a|one more|one)? (more|precious|valuable)? (time|minute|second|breath|energy|ink|sleep) (on|with|over|answering|discussing|arguing|explaining|about)
  ^ (so|then|well)? ,? go (and)? (find|bother|try|join|ask|cry to|pester|annoy|tell) (yourself)? (another|someone else|somewhere else|a different|somebody else|your (mother|mom|therapist|neighbours))
  that's all (you're|you are|you'll|you will|they're|they'll) (going to)? (get|getting|hear|hearing) (from (us|me)|on|about|out of|,|$)
  (nobody|no one|none of us|nobody here) (is|will|'s|'ll)? (going to|gonna)? (lose|losing) (any|much)? sleep
  (we|I) (won't|will not|aren't|are not|'m not|'re not) (going to)? (lose|losing) (any|much)? sleep (over|about)
  if (the|our|it|this) _{0,2} (is|are) too _{1,2} for you ,? (then)? (cook|stay|go|leave|bring|eat|try|find|buy|wear|don't|make|look)
  (they|you|people|those who complain|whoever complains) can (just)? (go elsewhere|take it or|complain (all|elsewhere)|lump|like it or|whine|sulk|suit themselves)
  (we|I) (threw|tossed|put|filed|deleted|shredded|binned) (your _{1,3}|all of them) (all)? (in|into|straight|under) (the)? (trash|garbage|bin|recycling|shredder|wastebasket|spam|g)
  (put|stick|wear|get) _{0,4} (earplugs|ear plugs|a sweater|headphones|blinders) (in)? (and|then|if)
  (at|for) (his|her|their|your|that) age (,)? (you|they|people|everyone|one|everything|what|we all) (complain|complains|complain about|all complain|hurts|always complain|imagine|just complain|do you expect)
  (and)? (let's|we can|we should)? (say no more|leave it at that|hear no more|talk no more) (about it)? $
  (it's|its|that's) (all|only|just|probably|purely) in (your|her|his|their) (head|heads|imagination)
  (what|why) (does|would|should) (it|that) (even)? matter (to you|to us|,|<marks>|$)
  your (opinion|opinions|complaint|complaints|view|views|feelings|comment|comments|concerns|outrage|letter|petition) (really|honestly)? (changes|change|means|mean|matters|matter|counts|count) (for)? (nothing|little|zero|not at all)
  (you're|you are|stop|quit|people are) (just|really)? making (such|quite|too much of)? (a|an)? (big|huge|great)? (fuss|deal|mountain|drama|scene|molehill|song and dance) (over|about|out of) (nothing|a molehill|so little|this|it|trifles)
  (some|other) (people|folks|families|seniors) (out there)? have (real|actual|bigger|much bigger|worse) (problems|troubles|worries) (,|$|you know|to|than)
  (that's|it's) (really|frankly|honestly)? the least of our (worries|concerns|problems)
  (we'll|we will|I'll) (survive|live with|get over) your _
  (your|their|these) _{1,4} (are|is) (baseless|groundless|unfounded|nonsense|silly|petty)
  (isn't|is not|not|no longer) open (for|to) (discussion|debate|negotiation)
  (complaints|letters|remarks|comments|opinions|emails|suggestions) _{0,4} (go|goes|went) (straight|right|directly)? (to|in|into) the (bin|garbage|trash|shredder)
  (figure|sort) out your own _
  (we|I) (really|just|honestly|simply)? (don't|do not) have (the)? time for (this|that|your|such|these|all this) (,|$|complaints|nonsense|questions|now|drama)`),
);

export const EVERYDAY_FR = plainly(
  table(`
  ^ (mettez|portez|prenez|achetez|trouvez|ajoutez|ouvrez|fermez|gardez) (donc|vous)? (un|une|des|de l'|la|le|les|votre|vos) (bouchons|chandail|manteau|eau|sel|fenêtre|tuque|yeux|oreilles|aspirine|tylenol|verre d'eau|bas|parapluie) (,|$)
  (c'est|ce n'est|c'était) pas (la fin du monde|la mer à boire|si grave que ça|la troisième guerre|un drame|mort d'homme) (,|$|<marks>)
  (il existe|on a inventé|il y a|ça existe) (depuis longtemps|aussi)? (une invention|un truc|une chose|un objet|une affaire|ça) (qui s'appelle|appelé*|nommé*|, ça s'appelle) _
  personne (n'en|n') (est|a|mourra|mourrait|était) (jamais|encore)? (mort|morte)
  (c'est|voilà) (à ça|pour ça|à quoi|pourquoi) (que)? (ça)? (sert|servent|existe|existent|on a inventé|on a|qu'on a inventé) (un|une|les|des|le|la)? (micro-ondes|four|parapluie|parapluies|bouchons|chandail|chandails|manteau|manteaux|google|taxi|taxis|avocats|autobus|escaliers|sacs|tuques|couvertures)
  (ils|elles|vous|on|les gens|les enfants|nos aînés|ces gens|eux) (en|y)? (ont|avez|a) (sûrement|certainement|sans doute|déjà|bien)? (déjà|bien)? (vu|entendu|mangé|connu|vécu|enduré|porté) (de|d'|bien)? (pire*|d'autres) _{0,3}
  (toutes les|tous les|chaque|n'importe quel|n'importe quelle) (place|places|salle|salles|autobus|immeuble|cuisine|chorale|équipe|maison|club|famille|endroits|bâtisses) (sent|sentent|coule|coulent|a (son|ses|une)|ont (leur|leurs)|fait du bruit|brise|brisent) _
  (c'est|sont|est) (amplement|bien|largement|en masse) (assez|suffisant|suffisantes|suffisants)? (si|quand) (les gens|on|vous|le monde|ils) (arrivent|arrive|va|allez|vont|sait|savent|se dépêche|écoute|écoutent|lisent)
  (un|une|un seul|une seule|deux) (parent|membre|personne|locataire|passager|résidente|résident|voisin|voisine|famille|lectrice|choriste|bénévole) (trouve|pense|dit|se plaint|s'en plaint|n'aime) _{0,6} ,? (les|et les|mais les) (autres|vingt|trente|quarante|<number>) _{0,3} (sont|vont|aiment|s'en|n'ont|trouvent|dorment|adorent) _
  (un peu (de|d')|une petite) (exercice|pluie|air|froid|bruit|neige|marche|attente|poussière|travail|vent|effort|patience|boue) (n'|ne)? (a)? (jamais|pas)? (tué|tuera|fait mourir|fait de mal à|fera mourir) (personne|quelqu'un|un|vous)
  (les (enfants|jeunes|gens)|ils|elles|on|vous) (en)? (entendent|voient|mangent|entend|voit|lisent|entendez|voyez) (de|d'|bien)? (bien)? (pires|pire|d'autres) (dans|à|au|sur|partout|chaque|ailleurs|que|$)
  si (vous|on|les gens|ils) (n'avez|n'a|n'ont|avez|avaient) rien à (cacher|vous reprocher|se reprocher)
  (c'est|on est|nous sommes|ici c'est) (un|une)? (chorale|club|équipe|organisme|bibliothèque|banque alimentaire|école|cuisine|refuge|potluck|coop|groupe|camp) ,? pas (un|une|la|le|votre) (parlement|démocratie|hôtel|restaurant|spa|épicerie|cour|resto|taxi|garderie|buffet|palace|tout inclus|cinq étoiles|magasin|banque|tribunal|bureau des plaintes)
  (ceux|celles|les gens|les personnes|gens|quiconque|tous ceux|celles et ceux) (qui)? _{1,8} (peut|peuvent|pouvez|n'ont qu'à|n'a qu'à|ont juste à) (toujours|bien)? (aller)? (voir|chercher|regarder|se plaindre) ailleurs
  ^ (encore|un autre|une autre|tiens)? (,)? (un|une|des|encore un)? [(expert|experte|experts|spécialiste|spécialistes|gérant|gérants|critique|critiques|général|coach|docteur|avocat) (de|d') (salon|estrade|estrades|clavier|sofa|facebook|fin de semaine|dimanche|fauteuil)]
  (gardez|garde|garder) (les|le|la|ça|cela|donc|vos|ton|ta|tes|votre) _{0,4} pour (vous|toi) ($|,|et)
  (si|s') (vous|tu|ça|c'|quelqu'un) _{0,9} ,? (ouvrez|partez|fondez|créez|organisez|faites|montez|démarrez|lancez|pars|fonde) (donc)? (votre|vos|ton) propre
  au lieu de nous (le|la|les)? (dire|appeler|écrire|demander|déranger|achaler|reprocher|raconter|critiquer)
  (vous|tu) (exagérez|exagères|dramatisez|dramatises|capotez|paranoïez|en (faites|fais) (trop|tout un|une montagne|un plat|tout un plat|une tragédie)|(faites|fais) (tout un|une montagne|un drame)|en beurrez épais|en mettez (trop|un peu trop|beaucoup)|(êtes|es) (trop|bien) (sensible|sensibles|susceptible|susceptibles|émotif|émotifs|difficile|difficiles))
  (vous avez|t'as|tu as|on a) (trop|beaucoup trop|bien)? d'imagination
  (faites|cuisinez|organisez|réparez|préparez|écrivez|nettoyez) (le|la|les) donc? (vous mêmes|vous même) (,|$|la prochaine|si|alors)
  (contenter|satisfaire|plaire aux) (les)? (chialeux|éternels|plaignards|grincheux|braillards|difficiles)
  (, endurez|endurez (ça|le|donc|un peu))
  ^ (ben|alors|eh bien|bon|ok|bah|dans ce cas) ,? (restez (donc)? (chez vous|à la maison|couchés)|ne venez pas|venez pas|partez|allez vous en|passez tout droit|cuisinez vous même|trouvez autre chose) (,|$|donc|alors)
  ^ (et|ben)? moi ,? (aussi)? (je|j') (veux|voudrais|rêve|aimerais) (un|une|être|d'un|d'une|des|de) _
  ^ (bon|bref|enfin|alors)? ,? (passons|au suivant|suivant|fin du débat|fin de l'histoire|fin des discussions|on passe à autre chose|prochaine plainte|prochaine question) $
  (direct|directement|tout droit|droit|iront|finiront|ira|finira|vont|va) (direct|directement|tout droit|droit)? (à|dans|au) (la|les|le)? (poubelle|poubelles|corbeille|vidanges|déchiqueteuse)
  si vous êtes (si|tellement|à ce point|trop) (difficile|difficiles|malin|malins|fin|fins|fine|fines|malheureux|fâchés|pressés|délicats|délicate|frileux|frileuse|sensibles|insatisfaits|gênés)
  ^ (ben)? (c'est ça|ça c'est|c'est ça la vie) ,? (être|la vie|vieillir|l'amour|avoir|la job|de même) _{0,2} $
  (ça vient avec|c'est) (la job|le rôle|la business|la game|vous qui l'avez (choisi|voulu)) $
  on (le)? sait ,? on (le)? sait
  (il y a|y a|y'a) toujours (quelqu'un|du monde|une personne|un) (pour|qui) (chialer|se plaindre|chiale|critiquer|rouspéter|se plaint)
  (votre|vos|leur|leurs|ces|tous ces|toutes ces|toutes vos|tous vos) (petit|petits|petite|petites|éternelles|sempiternelles|nombreux|nombreuses|beaux|belles|fameuses)? ${DIT_FR} (ne|n'|on|nous)? (nous|m'|y|en)? (intéressent|intéresse|concernent|concerne|regardent|regarde|touchent|touche|empêchent|changent|changeront|changera|change|émeuvent|importent|importe|dérangent|comptent|compte|font|impressionnent|préoccupent|pèsent) (pas|rien|peu|guère|personne|plus|aucunement|absolument|vraiment|strictement)
  (votre|vos|leur|leurs) (petit|petits|petite|petites)? ${DIT_FR} ,? (on|nous|ça|c'|je) (s'en|nous|ne|n'|nous en|m'en|en|est)? (nous)? (fiche|fout|moque|balance|sacre|passe|moquons|fichons|pas|(intéresse|regarde|concerne|a) (pas|peu|guère|aucunement|plus|aucun)) _
  (on|nous|je) (s'en|nous en|m'en) (fiche|fout|fous|moque|moquons|balance|sacre|contrefiche|contrebalance|fichons|lave les mains) (un peu|pas mal|bien|vraiment|carrément|$|,|franchement|de)
  (ça|cela|c') (nous|me)? (passe|passent|coule|glisse) (dix|cent|mille|<number>)? (pieds|mètres|kilomètres|pied)? (au|par|sur)? (dessus|de|par|le|dessus de) (dessus)? (la|de|dos)? (la)? (tête|dos)?
  c'est (ça|celui là|celle là|comme ça|ce menu|cet horaire)? (ou|pis) rien (,|$|d'autre)
  c'est (comme ça|de même) (et|pis|puis|,)? (pas autrement|ça ne changera|ça va rester|ça changera pas|on (ne)? (change|changera|reviendra)|que (ça|vous)|habituez|faites|acceptez|un point|rien|c'est tout|tant pis|point)
  c'est à prendre ou à laisser
  (prenez|prends) le ou (laissez|laisse) le
  (mettez|portez|apportez|enfilez|achetez) (donc|vous)? (un|une) (chandail|manteau|veste|couverture|coussin|tuque|foulard|petite laine|parapluie) (et|pis|puis) (arrêtez|cessez|revenez|taisez|ne|n'en|laissez|on)
  (arrêtez|arrête|cessez|lâchez) (en|ça|donc|là|avec (ça|vos|votre)|de nous (écrire|déranger|achaler|appeler|casser|harceler|relancer|texter)|de (poser|demander|redemander|appeler|revenir)) _{0,1} (,|$|la|cette|toujours|pour|là|avec|constamment|à)
  (allez|va|partez|cherchez|jouez|mangez|lisez|dansez|magasinez) _{0,5} ailleurs (si|,|$|donc|alors)
  (si|s') (ça|cela|le|la|les|l'|ce|vous|quelqu'un|elle|il|notre|nos) _{0,5} (plaît|convient|dérange|fait|tente|goûte|aimez|n'aimez|plaisent|conviennent|chicote|satisfait|va|content|contente|contents|froid|fatigue|écœure) (pas)? ,? (allez|restez|partez|changez|la porte|il y a|ne venez|venez pas|trouvez|mangez|faites|cuisinez|apportez|passez|désabonnez|vous pouvez|vous n'avez|on ne|c'est (pareil|votre|la même)|tant pis|personne|vous savez|le voisin|l'autre|ailleurs|inscrivez vous|organisez|fondez|bouchez|mettez|fermez)
  (vous vous|tu t'|ils s'|elle s'|il s'|on s'|les gens s'|ça s') (en)? (en remettrez|en remettras|en remettront|en remettra|y ferez|y habituerez|remettront|habituerez|habitueront|ferez une raison)
  (on|nous|je|le conseil|l'équipe) (n'|ne)? (a|avons|ai|est|sommes|va|allons|doit|devons) (pas|aucun|aucune|rien) (tenu|tenus|obligés|obligé|de|d'|à|l'intention de|aucunement)? (de|d'|à)? (comptes|compte|explications|explication|nous justifier|se justifier (à|auprès|devant)|justifier (nos|notre|le|la|les|chaque)|justification|rendre de|vous rendre|s'expliquer|nous expliquer|discuter|débattre|en discuter|revenir|changer (d'idée|quoi|pour|notre|nos)|plaire à|s'excuser|nous excuser|expliquer)
  (franchement|sérieusement|voyons)? ,? (il y a|y a|on a|nous avons|il existe) (bien|vraiment|tellement|quand même|des)? (pire|pires|plus grave|plus important|plus urgent|problèmes plus|de vrais problèmes|des vrais problèmes|d'autres problèmes) (dans la vie|que|ailleurs|à (régler|faire)|$|,|au monde|sur terre)
  (faites|fais|faudra faire|il faudra faire|vous ferez|va falloir faire|vivez|vous vivrez|apprenez à vivre|apprenez à faire|va falloir vivre|composez) avec (,|$|ça|comme|pareil)
  (faut|faudra|va falloir|il faut|il faudra) (bien)? (vous y faire|vous faire à|vous y habituer|vivre avec|faire avec|en revenir|l'accepter|passer à autre chose|décrocher) _{0,2}
  (quelle|c'est une|voilà une|drôle de|une autre) (vraiment)? (question|plainte|demande|remarque|idée|critique) (vraiment|bien|assez|complètement)? (idiote|niaiseuse|ridicule|inutile|bête|stupide|insignifiante|sans intérêt|enfantine|absurde|plate)
  (personne|nul) (ne|n')? (en|y)? (est|a|s'en) (encore|jamais|tout de même)? (mort|morte|plaint|mouru|mort de)
  (passez|on passe|passons|passez donc|peut on passer) (donc)? à autre chose (,|$)
  (c'est|c'est quand même|ce n'est|c'est vraiment|y a) pas (la fin du monde|la mer à boire|si grave|un drame|une tragédie|de quoi (en faire|faire un)|mort d'homme) ,? (revenez|passez|on|alors|donc|habituez|calmez|arrêtez|faites)
  (la porte est (grande ouverte|là|par là|juste là|ouverte ,? (pour|si vous))|vous connaissez la (porte|sortie)|allez vous plaindre|plaignez vous (ailleurs|à|au)|allez (donc)? (chialer|brailler|pleurer|vous plaindre) _|on en a vu d'autres|on (ne)? (peut|pourra|va|pouvons) pas plaire à tout le monde ,? (alors|donc|et|passez|tant)|la vie (n'est|est) pas (juste|un buffet|un restaurant)|on n'est pas (au|un) (restaurant|hôtel|ritz|buffet|resto|magasin)|(ça|cela) (ne)? (nous|me) (fait|ferait) (ni chaud ni froid|pas un pli|rien|une belle jambe)|(notre|la) décision est (prise|finale) ,? (alors|inutile|arrêtez|point|et|pas)|inutile d'(insister|en parler|écrire|appeler|en rajouter)|pas la peine d'(insister|en faire|écrire|appeler)|(notez|mettez) (le|la|ça) (dans|où)|c'est (bien)? (de valeur|plate) pour vous)
  (ça|ce|cela|c') (ne)? (vaut|mérite|est) (même)? pas (même)? (la peine|une réponse|le temps|notre (temps|attention)|qu'on (s'y|en|y)|digne) _{0,2}
  qu' (ils|elles|il|elle|on) (aillent|aille|se|s'|nous|restent|changent|arrêtent|mangent) (donc)? (se plaindre|voir|ailleurs|chialer|arrangent|arrange|débrouillent|débrouille|plaignent|plaigne|brailler|pleurer|chez|lâchent|fichent|taisent|habituent|achètent|de|autre chose|se faire) _{0,1}
  (ils|elles|eux autres|les gens|les mécontents|ceux qui _{1,4}|les autres) (n'|ne)? (ont|avaient) (juste à|rien qu'à|qu'à|simplement qu'à) _{1,6} (,|$) (c'est tout|$|point|voilà|et puis|on)
  vous (n')? (avez|aviez) (juste à|qu'à|rien qu'à) (ne pas|pas|rester|aller ailleurs|changer|partir|arriver|vous|mieux|lire|écouter|mettre|fermer|manger|regarder ailleurs|en)
  personne (ne|n')? vous (oblige|force|supplie|tord) ((à|de|d') (venir|lire|écouter|regarder|rester|suivre|manger|les|l'|nous|aimer)|le bras)
  (vos|votre|leurs|leur|ces|cette) ${DIT_FR} _{0,6} (est|sont) (tout à fait|vraiment|complètement|carrément)? (sans (intérêt|importance|fondement|objet)|ridicule|ridicules|non fondées|du vent|de trop|le cadet|exagérées|exagérée|niaiseuses|niaiseuse|insignifiante|insignifiantes|hors sujet|une perte)
  qu'est ce que (ça|cela|vous voulez que ça) (peut|va|nous|vous|me|change) (bien)? (faire|changer|vous faire|nous faire|donner|fasse|foutre|ficher) <question>
  qu'est ce que (ça|cela) (peut|va) (bien)? (nous|vous|leur|lui|me)? (faire|changer|donner)
  (on|nous|je|j') (les|l'|le|la) (a|avons|ai|as) (tous|toutes|tout de suite|aussitôt|vite)? (mis|mise|mises|jeté|jetée|jetés|jetées|envoyé|envoyés|classé|classés|classées|supprimé|supprimés|effacé|effacés) (à la|aux|au|dans la|dans le|directement|sans|tous|direct) (poubelle|poubelles|vidanges|corbeille|panier|déchiqueteuse|lire|les lire|filière|à la)
  (,|:|^) [oubliez ça] (,|$)
  (^|,) (y a|il n'y a|il y a|c'est|n'y a|vraiment)? [pas de quoi (en)? (faire (un|une|tout|toute)|fouetter|chialer|crier|pleurer|appeler|s'énerver|s'affoler|paniquer|se plaindre|écrire)] _
  (on|nous|je) (ne|n')? (va|vais|allons|veut|voulons|perdra|perdrons|gaspillera) (quand même)? pas (perdre|gaspiller|passer|dépenser)? (de|du|notre|plus de|une minute|une seconde|mon|notre)? (temps|énergie|salive|minute) (à|avec|là|pour|sur|de plus)
  (et|,|puis|pis|qu'on) (n'|qu'on n')? en (parlons|parle|reparlons) (plus|pas) (,|$|jamais)
  (si|s') _{1,3} est trop _ (pour vous)? , (mangez|restez|allez|apportez|cuisinez|mettez|changez|partez|achetez)
  vous allez vous (y)? (habituer|faire) (,|$|comme|à)
  (faites|fais) (vous|toi) (s'en|en|donc)? (en)? une (idée|raison)
  , [passons] $
  (à|rendu à) (son|leur|votre|cet|un certain) âge (là)? ,? (on|ils|elles|vous|tout le monde) (se plaint|se plaignent|chiale|chialent|exagère|s'imagine|s'imaginent|radote|invente|vous plaignez|a (toujours|mal)|vire)
  (mettez|portez|achetez|enfoncez) (vous|donc)? _{0,3} (bouchons|œillères|lunettes|pantoufles|bas de laine) (et|pis|puis)
  (c'est|tout ça c'est|ça se passe) (juste|rien que|seulement|sûrement)? dans (votre|sa|leur|ta) tête (,|$|tout|ça)
  (tout le monde|chacun|n'importe qui|on) (est|a|se sent|vit|passe|vieillit) _{1,5} , (ça passe|ça va passer|c'est la vie|on n'en meurt|vous n'êtes pas|et alors|revenez|ça arrive|faut pas|on s'en|c'est normal ,)
  (on|nous|je) (n'|ne)? en (perdra|perdrons|perd|perdrai) pas (le)? sommeil
  (ça|cela) (ne)? (nous|m') empêchera pas de (dormir|continuer|vivre)
  (votre|vos|cette|ton) (question|questions|idée|idées|avis|opinion|critique|critiques|commentaire|remarque|remarques|suggestion|suggestions|proposition|plainte|plaintes|lettre|courriel) ((sur|de|du|d'|à propos|concernant|au sujet) _{1,4})? (ne|n')? (mérite|méritent|vaut|valent|a|ont|présente) (franchement|vraiment|strictement|tout simplement)? (même)? (pas|aucun|aucune|rien) (même)? (une|la|de|d'|qu'on|intérêt|importance|valeur|réponse|un) _{0,1}
  (elle|il|ça|cela|ceci) (ne)? (mérite|vaut) (même)? pas (même)? (une|de|qu'on) (réponse|discussion|débat|commentaire|y réponde|s'y arrête|en parle)
  (il y en a|y en a|y'en a|ya du monde|il y a des gens|il y a du monde) qui (ont|vivent|a) (de|des|bien)? (vrais|pires|vraiment des|plus gros) (problèmes|soucis|malheurs) (,|$|que|dans)
  c'est comme (ça|cela) (,|et|pis|puis|un point) (ça (finit|va|ne|change|reste)|c'est tout|point|on (n'|ne)|pas autrement|personne|vous)
  (vous|tu|certains|on) (vous|t'|se)? (en)? (faites|fais|font) (donc|vraiment|encore)? (toute)? (tout un (plat|drame|cas|roman|fromage|cinéma)|une montagne (avec|d'|de)|une tempête dans|tout une histoire|toute une histoire) (pour|avec|de|d'|un|trois|rien|,|$|avec)
  (c'est|ce sont) (vraiment|bien|franchement)? (le|les) (cadet|cadets|dernier|derniers|moindre|moindres) de (nos|mes) (soucis|problèmes)
  (on|nous|j'|je) (n')? (a|avons|ai) (franchement|vraiment|absolument|strictement)? rien à (répondre|dire|faire|ajouter|cirer) (à|de|avec|sur) (ça|cela|votre|vos|ces|cette)
  ^ (franchement|honnêtement|bof|désolé)? ,? rien à (faire|cirer|foutre|battre) (de|avec|,|$)
  (si|quand) (ça|cela) (ne)? fait pas (votre|leur|ton) (affaire|bonheur)
  (ça|cela|votre _|vos _|votre histoire|vos histoires) (ne|n')? (nous|m') (intéresse|intéressent) (pas|plus|aucunement|nullement|absolument pas)
  vos états d'âme
  (ça|cela) n'intéresse (personne|que vous)
  on est (passé|passés|rendu|rendus) à autre chose (,|$|faites|vous)
  (vos|votre|ces|leurs) _{1,5} (sont|est) (sans fondement|ridicules|ridicule|injustifiées|injustifiée|exagérées|exagérée|farfelues|niaiseuses)
  (n'est|est) (plus|pas) (à discuter|discutable|ouvert à la discussion|à débattre)
  (plaintes|remarques|commentaires|lettres|critiques|courriels) _{0,4} ,? (on|vont|iront|finissent) (les|tout)? (met|mets|jette|droit|directement)? (à|aux|dans|au) (la)? (poubelle|poubelles|vidanges|recyclage|déchiqueteuse)
  (arrêtez|cessez|arrête) (donc)? (d'|de) (en)? faire (toute une histoire|tout un (plat|drame|cas|roman)|un drame|une montagne)
  (vos|votre) (petites|petits|petite|petit|éternelles)? (inquiétudes|inquiétude|questions|plaintes|plainte|demandes|commentaires|caprices|préoccupations|problèmes|remarques) (peut|peuvent|pourra|pourront|attendra|attendront) (bien)? (attendre|,|$)
  (pris|prennent|prendra|prendront) le (bord|chemin) (de la|du|des) (poubelle|vidanges|recyclage|déchiqueteuse)`),
);
