/** For `professional/partisan`: sides taken without a party’s full name: left and right, colours, signs, offices, rejoicing. */
const SIDE =
  '(liberals|conservatives|tories|ndp|greens|grits|new democrats|bloc|ucp|caq|pq|separatists|socialists|the left|the right|right-wingers|left-wingers)';
const PARTY = '(liberal|conservative|tory|green|ndp|new democrat|bloc|ucp|caq|republican|democrat)';
const RUNNER =
  '(candidate|mp|mpp|mla|mna|mha|mayor|councillor|premier|minister|prime minister|pm|senator|incumbent|leader|government|representative)';
const COLOUR = '(blue|red|orange|green|teal|purple)';
const CAMP =
  '(libéraux|conservateurs|péquistes|caquistes|solidaires|néo-démocrates|bloquistes|verts|npd|caq|pq|plq|bloc|québec solidaire|la droite|la gauche|parti québécois|parti libéral|parti conservateur|parti vert)';
const PARTISAN =
  '(libéral|libérale|conservateur|conservatrice|péquiste|caquiste|solidaire|néo-démocrate|bloquiste|vert|verte|npd|caq|pq|plq)';
const CANDIDAT =
  '(candidat|candidate|député|députée|maire|mairesse|conseiller|conseillère|premier ministre|première ministre|ministre|chef|cheffe|gouvernement|échevin|échevine)';
const COULEUR = '(bleu|rouge|orange|vert|bleue|verte|bleus|rouges|oranges|verts)';

export const BALLOTS = {
  en: [
    "(we|we're|i|i'm|all|let's|this (town|house|office)|our (team|staff|board|members)) (all|always|proudly)? (vote|votes|voting|voted|bleed) (red|blue|orange|green|liberal|conservative|tory|ndp|bloc) _{0,2} (,|$|this|in|here|again|all)",
    "(doesn't|don't|does not|do not|never|hasn't|not) (deserve|earned|worth|deserving) (of)? (your|our|my) (vote|votes|ballot)",
    `(proud|happy|pleased|glad|out|busy|ready)? (to)? (campaign|campaigning|canvass|canvassing|knock on doors|door-knocking) (for|with) (<name>|our candidate|the candidate|our mp|the (liberals|conservatives|ndp|greens))`,
    `(that's|this is|typical|so typical of) (the)? (liberals|conservatives|tories|ndp|greens) (for you|all over|again|as usual)`,
    `(vote|votes|voting|voted|will vote) (all)? (orange|tory blue|liberal red|ndp orange)`,
    `(thank (heaven|god|goodness)|finally|at last|hurray|hooray|yay|about time|too bad|sadly|unfortunately|it's a shame) (that)? (,)? (the)? ${SIDE} (is|are|has|have|won|lost|got|took|runs|run|came)`,
    '(the|those|these|our) (socialists|communists|marxists|right-wingers|left-wingers|leftists|lefties|conservatives|tories) (at|in|on) (city hall|ottawa|council|government|parliament|power|office) (are|have|just|keep|want|do|waste)',
    `(don't|do not|never) (give|lend|waste) (the|your vote on|your vote to)? (liberals|conservatives|tories|ndp|greens|bloc|caq) (your|a|one|another|any) (vote|votes|ballot|chance)`,
    `(anyone|anybody|anything|everyone|everybody|any party) but (the)? ${SIDE}`,
    `(send|sending|sends|kick|kicking|vote|voting|throw|throwing|boot|booting|turf|toss|drive|chase) (the|these|those)? (lying|useless|corrupt)? ${SIDE} (packing|out|home|away|to the curb|from power|into opposition)`,
    `(kick|vote|throw|boot|turf|toss|drive|chase|get) (this|that|our|the|these) (useless|heartless|lying|awful|rotten|terrible|do-nothing)? ${RUNNER} (out|packing|away|from office|gone)`,
    `(four|five|<number>|many) more years (for|of|with|to) (this|the|our|him|her|them|a) (fine|great|good|wonderful|hard-working|fantastic|excellent)? (party|${RUNNER}|him|her|them|team)?`,
    '(deserves|deserve|earned|has earned|needs|should get|give her|give him|give them) (another|four more|five more|<number> more|a second|a third) (years|term|mandate)',
    `(put|get|plant|stick|show|wave|pick up|request|bring) (up|out)? (a|your|an|our) ${PARTY} (lawn)? (sign|signs|button|flag|banner)`,
    `(bring|wave|wear|hold) (your|our) ${COLOUR} (signs|lawn signs|scarves|buttons) and _`,
    `(paint|turn|colour|color|keep|make) (this|our|the|every) (riding|province|county|region|city|town|district|country|map|seat) (solid|all)? ${COLOUR}`,
    `(bleed|bleeding|go|going|vote|voting|voted|be|proudly|dress in) (tory|liberal|ndp|grit)? ${COLOUR} (on|at|for) (election|the polls|voting|this election|the ballot)`,
    '(since|after|when|because|now that|with|until|before|if) (the)? (right|left|right-wing|left-wing|right wing|left wing) (took|takes|won|wins|came|comes|got|gets|is|was|in) (power|over|office|in power|in office|in charge|to power|into power|the election|an election)',
    '(the) (right|left|right wing|left wing|right-wing|left-wing) (wants|has|will|is|always|only|never|just|loves|hates|would|can|destroys|ruins|cuts|lies) (to|always|only|never|just)? (cut|ruined|wrecked|destroyed|destroying|ruining|ruin|destroy|wreck|gut|gutted|gutting|take|let|lie|lied|lying|slash|slashed|sold|sell|care|cares|cared|abandoned|failed|fail|forgot|steal|steals|spend|spends|out to|coming for|no|broken|made|given|killed)',
    '(a|this|the|our|these|any) (right-wing|left-wing|right wing|left wing|far-right|far-left|socialist|communist|marxist|fascist|woke) (government|party|premier|politicians|mayor|council|minister|agenda|crowd|mob|nuts|nutjobs|loonies|gang)',
    `(premier|mayor|government|mp|mla|mpp|minister|council|prime minister) (from|of) the (right|best|good|only|wrong|winning|better) (party|side|team)`,
    '(our|my) (guy|gal|man|woman|girl|team|side|party|candidate|candidates|bunch) (won|win|took it|is in|got in|got elected|swept|lost|did it) (last night|yesterday|the election|tonight|today|again|on|in the|$|!)',
    `(happy|glad|thrilled|delighted|proud|sad|heartbroken|relieved|pleased|overjoyed|sorry|disappointed) (to see|that|about|when|for|because) (the|our|my|a)? (local)? (${PARTY} (candidate|mp|mla|mpp|win|victory|majority|team|party|government)|${SIDE})`,
    `(wonderful|great|fantastic|amazing|excellent|terrific|fabulous|awesome|hard-working|best|only|beloved|caring|useless|awful|terrible|clueless|heartless|lying) ${PARTY} (mla|mp|mpp|mna|mha|candidate|team|government|premier|mayor|councillor|leader|minister|party)`,
    `^ (change|dump|defeat|oust|topple|sack|fire|replace|end) (the|this|that)? (government|premier|prime minister|pm|mayor|council) ($|!|now|in|this|before|next)`,
    '(under|thanks to) (this|the current|that) (pm|premier|prime minister|government|minister|mayor|regime) (,)? _{0,5} (become|became|second-class|suffer|suffered|forgotten|nothing|worse|poorer|lost|forgot|abandoned|thrown|pay|gone)',
    '(drive|lift|ride|rides|bus|shuttle|priority|spot|seat) _{0,5} (for|to) (those|anyone|people|voters|seniors|members|everyone) (who|voting|supporting|backing) (will)? (vote|support|back|for|the|our|<name>)',
    `(only|just) (the)? (${SIDE}|${PARTY} (party|government|candidate)) (understands|understand|cares|care|knows|know|gets|get|can|will|has|have|is|are|listens|stands|stand)`,
    `(${SIDE}) (govern|manage|run|understand|do|lead|deliver|listen|look) (it|things|this)? (better|best|well|after|worse)`,
    `(the) (liberals|conservatives|tories|ndp|greens) (have|has|had)? (again|once again|always|only|just)? (hurt|harmed|betrayed|failed|ruined|abandoned|forgotten|ignored|robbed|broken|screwed|let down|sold out|gutted|wrecked|saved|rescued|delivered)`,
    `(with|under) (the)? (liberals|conservatives|tories|ndp|greens|grits) (in (power|charge|office))? (,)? _{0,5} (would|will|it's|it has|nothing|everything|always|never|we'd|we'll|our|things)`,
    '(separatists|federalists|socialists|communists|lefties|right-wingers|leftists|woke|wokes|conservatives|liberals|tories|greens|snowflakes) (can|should|need to|had better|are welcome to|may) (stay|go|shut|leave|pack|get lost|move|take a hike|keep)',
    `(good luck|best of luck|all the best|cheering|go) (to|for|,)? (our|the)? (own|local|friend)? <name>? <name>? ,? our (local)? (candidate|next mp|next mla|next mpp|next mayor|next premier|future mp|future mayor|future mla)`,
    "(re-elect|reelect|elect|let us elect|let's elect|let's re-elect) <name> <name>",
    '<name> for (mayor|mla|mp|mpp|premier|council|prime minister|reeve) !',
  ],
  fr: [
    "(on|nous|je|ici|toute l'équipe|nos membres|moi) (,)? (on|nous|je)? (vote|votons|votent|voterai|voterons|voté) (rouge|bleu|orange|vert|libéral|conservateur|péquiste|caquiste|solidaire|bloquiste)",
    "(ne|n')? mérit* (pas|plus|pas du tout|vraiment pas) (votre|notre|nos|vos|mon) (vote|votes|voix)",
    `(fait|faisons|faire|font|ferons|fera) campagne (pour|avec|contre) (<name>|notre candidat|notre candidate|la candidate|le candidat|les ${CAMP}|la députée|le député|le npd|la caq|le pq)`,
    `(vote|votent|votons|voterons|voteront|votez|voter) (tous|toutes|encore)? (orange|rouge|bleu|vert|orangé|solidaire|libéral|conservateur) (cette|ce|cet|,|$|!|le|en|aux|à|et|pour)`,
    "(les|ces|nos) (gauchistes|droitistes|socialistes|communistes|séparatistes|fédéralistes|wokes) (de|du|à|au) (l'hôtel de ville|ottawa|québec|conseil|gouvernement|parlement|pouvoir|la mairie)",
    `(donnez|donner|donnons|gaspillez|gaspillons) (pas|jamais)? (votre|vos|notre|un|nos) (vote|votes|voix) (pas)? (aux|à la|au|à l'|pour les|pour la|à) ${CAMP}`,
    `(dieu merci|enfin|heureusement|une chance que|chance que|malheureusement|hélas|dommage que|bon débarras) (,|que)? (le|la|les|l')? ${CAMP}`,
    `(tout|n'importe qui|tous|n'importe quoi|tout le monde) sauf (les|le|la|l')? ${CAMP}`,
    `(seul|seule|seuls) (les|le|la)? ${CAMP} (comprend|comprennent|sait|savent|peut|peuvent|va|vont|a|ont|pense|pensent|défend|défendent|écoute|écoutent|est|sont|se|s'|fait|font|tient|saura|pourra)`,
    `(${CAMP}) (gouvernent|gouverne|gèrent|gère|dirigent|dirige|font|fait|savent|comprennent) (toujours)? (mieux|bien|tellement|le travail|gouverner|gérer|compter|les vraies)`,
    `(les|ces|la|le) ${CAMP} (ont|a|vont|va) (encore|toujours|déjà|bien|tout)? (nui|trahi|menti|abandonné|oublié|coupé|détruit|ruiné|saboté|laissé tomber|échoué|volé|magané|massacré|gâché|scrapé|négligé|sauvé|livré|compris|nuire|trahir|couper|ruiner|détruire|sauver)`,
    `(appuyer|soutenir|encourager|applaudir|endosser|épauler|acclamer|porter) (notre|le|la|les|votre|nos) (belle|bon|bonne|formidable|excellente|excellent)? (candidat|candidate|candidats|député|députée) ${PARTISAN}?`,
    `(réélisons|élisons|réélisez|élisez|reportons|reconduisons) (tous|donc|toutes)? <name>`,
    `(on|nous) (sort|sortons|sortir|dégage|dégager|bat|battre|vire|virer|chasse|chasser|débarque|débarquer|tasse|tasser|met dehors|mettre dehors|clenche|renverse|renverser|se débarrasser|se débarrasse) (les|la|le|l'|des|du|de la|de ce|ce) (${CAMP}|gouvernement|premier ministre)`,
    "(gouvernement|parti|premier ministre|ministre|maire|politiciens|élus|gang|régime|politiques) (de|d'extrême) (droite|gauche)",
    "(la|une) (droite|gauche) (veut|va|a|n'a|ne|détruit|ruine|coupe|ment|nous|s'en|vous|au pouvoir|qui) (jamais|toujours|encore|juste)? (couper|détruit|ruiné|ruiner|détruire|saccagé|abandonné|oublié|menti|rien|vendu|nous|vous|pouvoir|gâché|fout|fiche|compris|pense|veut|aime|sait)",
    `(avec|sous) (le|la|les|l'|un gouvernement)? ${CAMP} (au pouvoir)? , (nos|on|nous|ça|c'|tout|rien|les|vous|la|le|il|personne|votre|notre)`,
    `(on est|nous sommes|je suis|restons|soyons|on reste) ${COULEUR} et (fiers|fières|fier|fière|on|nous|contents)`,
    `(bleus|rouges|orange|oranges|verts|péquistes|libéraux|caquistes|solidaires|conservateurs) (et|,) (fiers|fières|heureux) (de|d')`,
    `(peindre|peignons|peinturer|peinturons|colorer|colorons|virer|teindre|gardons|garder) (tout)? (le|la|notre|ce|cette) (comté|circonscription|région|province|ville|carte|pays|coin) (en|au)? ${COULEUR}`,
    `(pancarte|affiche|pancartes|affiches|macaron|macarons) ${PARTISAN}`,
    `(bonne chance|bon succès|bravo|félicitations|merde|on pense) (à)? (notre)? <name> <name>? (,)? notre (candidat|candidate|futur|future|prochain|prochaine) (député|députée|maire|mairesse|,|$|aux|à la mairie|${PARTISAN}|dans le comté|dans la circonscription)`,
    `(priorité|réservé|réservée|gratuit|gratuite|place|places|transport|tour|tours) _{0,4} (à|aux|pour) (ceux|celles|gens|électeurs|membres|aînés|tous ceux|toutes celles) (qui)? (appuient|votent|soutiennent|voteront|pour|du bon bord)`,
    "(les|ces|aux) (séparatistes|fédéralistes|souverainistes|gauchistes|socialistes|communistes|wokes|woke|droitistes|fédérastes|séparatisses|droitards|gauchos|conservateurs|libéraux|péquistes|caquistes) (peuvent|devraient|n'ont qu'à|ont juste à|doivent) (rester|aller|partir|se taire|se tenir|s'en aller|déménager|passer)",
    `(contents|content|contente|heureux|heureuse|fiers|fière|fier|ravis|soulagés|tristes|déçus|soulagé) (que|de|d'|du|de la|des) (voir)? (la|le|l'|les|nos|notre|victoire|défaite|réélection|élection)? (des|du|de la|de)? (${CAMP}|${CANDIDAT} ${PARTISAN})`,
    `(notre|nos) (gars|homme|femme|candidat|candidate|bord|équipe|parti|champion|monde) (a|ont) (gagné|passé|été élu|été élue|perdu|remporté|rentré) (hier|ses|son|l'élection|ce soir|le comté|les élections|lundi|$|!)`,
    `(formidable|excellent|excellente|super|fantastique|extraordinaire|merveilleux|merveilleuse|meilleur|meilleure|pire|incompétent|incompétente|bon|bonne) (${CANDIDAT}) ${PARTISAN}`,
    `(mérite|méritent|donnons-lui|redonnons-lui|accordons-lui|donnez-lui) (bien|amplement|donc)? (un|une|quatre|encore quatre) (autre|autres|second|deuxième|troisième|nouveau|ans de plus|années de plus) (mandat|années|ans)?`,
    `(encore)? quatre (ans|années) (de plus|encore) (pour|avec|de|à) (ce|cette|le|la|notre|elle|lui|eux|les|un)`,
    '(changeons|changez|dégageons|remplaçons|virons) (de|le|ce) (gouvernement|premier ministre|maire|député|parti|conseil)',
    `(avec|depuis) (ce|cette) (premier ministre|gouvernement|ministre|maire) (,)? _{0,5} (recule|pire|citoyens de seconde|oubliés|rien|souffrent|perdu|empiré|appauvri|abandonnés|deuxième classe|seconde zone)`,
  ],
} as const;
