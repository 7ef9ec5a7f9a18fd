/** For `professional/partisan`: how one asks for votes without naming a party, and the offices that make it one. */
const OFFICE =
  '(mayor|reeve|warden|premier|councillor|councilor|alderman|minister|prime minister|mp|mpp|mla|mna|mha|senator|school trustee|incumbent|candidate|government|council)';
const ELU =
  '(maire|mairesse|préfet|préfète|député|députée|conseiller|conseillère|ministre|premier ministre|première ministre|candidat|candidate|gouvernement)';
const LOSES =
  '(defeated|voted out|replaced|turfed|ousted|unseated|toppled|booted|fired|kicked out|thrown out|shown the door|sent packing)';

const PARTI =
  '(caq|plq|pq|pcq|npd|qs|bloc|libéraux|conservateurs|péquistes|caquistes|solidaires|néo-démocrates|bloquistes|verts|legault|carney|poilievre|trudeau|parti <capital>|gouvernement|premier ministre|première ministre)';
const BORD =
  '(libéral|conservateur|péquiste|caquiste|solidaire|néo-démocrate|bloquiste|vert|npd|caq|pq|plq|bloc)';

/** Appeals that no ordinary post of a charity holds. */
export const CAMPAIGN = {
  en: [
    "(only|the only|just) one (candidate|party|leader|name|mp|councillor) (has|have|is|will|who|that|on) (had)? (our|your|seniors'|tenants')? (back|backs|for (us|you|seniors)|on our side|fight|defend|stand|cares|listens) _{0,2}",
    '(you|we all|everyone) (know|knows) (what|who) to (do|mark|choose|pick|tick) (in the|at the|on|behind the) (voting|polling|ballot|polls|election|monday|booth) _{0,2}',
    `make (him|her|them|<name>) (our|your) (next|new)? ${OFFICE}`,
    'a (liberal|conservative|tory|ndp|green|bloc|ucp|caq) vote (is|will|means|would)',
    `${OFFICE} <name>? <name>? (has|needs|ought|deserves|had better) (to)? (be ${LOSES}|lose|step down|go ($|in|at|this|next|now|on|before))`,
    `${OFFICE} <name>? <name>? (must|should|will|shall) (be ${LOSES}|lose (in|on|at|this|next))`,
    `(re-elect|reelect|unseat|oust|defeat) (our|your|the|this|that)? ${OFFICE}? <name>`,
    "(send|vote) (him|her|them|<name>) (right|straight)? back to (ottawa|queen's park|parliament|parliament hill|the legislature|city hall|council|victoria|fredericton|halifax|edmonton|regina|the house)",
    '(mark|put|place) (your|an|that) x (for|beside|next to|by|on)',
    'give (him|her|them|<name>) (<name>)? (your|an|that) (x|ballot)',
    'cast (your|a) (vote|ballot) for (him|her|them|<name>|the <name>)',
    '<name> <name> for (mayor|mp|mpp|mla|premier|prime minister|council|city council|parliament|reeve|school board) ($|in|on|this|,|:)',
    '(vote|votes|voting) (accordingly|for change|for a change|them out|him out|her out)',
    "(need|needs|deserve|want|time for) (a)? (real)? (change|new blood|new leadership|fresh faces) (at|in|on) (city hall|queen's park|ottawa|council|the legislature|parliament|parliament hill|government|the premier's|town hall)",
    '(need|needs|want|deserve|time for) a (new|different|better) (mayor|premier|government|prime minister|mp|mla|mpp|council)',
    '(support|supports|back|backs|endorse|endorses|behind|champions|favour) (his|her|their|<name>|the mayor|the premier) (own)? (re-election|reelection|candidacy|leadership bid|campaign for (mayor|premier|council)|bid for (mayor|premier|council|office|a second))',
    '(best|only|obvious|right|clear|perfect|our|my) (choice|pick|candidate) (for|as) (mayor|mp|mpp|mla|premier|prime minister|councillor|council)',
    '(remember|forget) (who|which (party|side|government|candidate|premier)) (let|gave|cut|closed|took|built|stood|did|raised|froze|opened|promised|fought|brought|welcomed|paid|slashed|funded) _{0,9} (when you vote|at the polls|on election day|in (october|november|the voting booth))',
    '(remember|never forget|do not forget|do you know|guess|you know) which (party|government|side|premier) (let|gave|cut|closed|took|built|stood|did|raised|froze|opened|promised|fought|brought|welcomed|paid|slashed|funded|cares|has)',
    '(another|four more|more) (term|years) (for|of) (the)? (mayor|premier|mp|mla|councillor|minister)',
    '(knock|knocking|knocked) (on)? doors for <name>',
    "(i'm|we're|i am|we are) (all)? (voting|rooting|campaigning|canvassing|door-knocking) for (<name>|the <name>|her|him|mayor)",
  ],
  fr: [
    '(un seul|une seule|le seul|la seule) (candidat|candidate|parti|chef|cheffe|député|députée|conseiller|conseillère|nom)? (qui|à) (défend|défendre|se bat|écoute|écouter|pense|parle|est (avec|pour) nous|nous) _',
    '(vous savez|on sait|tout le monde sait|nous savons) (tous|bien)? (quoi faire|qui choisir|pour qui voter|où mettre _{1,2}|quoi cocher) _{0,2} (isoloir|urnes|urne|bulletin|élections|lundi|octobre|vote)',
    `faites-en (donc)? (votre|notre) ${ELU}`,
    `(sortir|sortons|sortez|dégager|dégageons|dégagez|battre|battons|battez|chasser|chassons|chassez|virer|virons|renverser|renversons|débarquer|débarquons|débarquez|défaire|défaisons|déloger|délogeons|délogez|tasser|tassons|punir|punissons|sanctionner|sanctionnons|sacrer|sacrons|mettre|mettons|bouter) (dehors|du pouvoir)? (le|la|les|l'|ce|cette|ces) ${PARTI}`,
    `(un|chaque|tout) (vote|bulletin) (pour (le|la|les))? ${BORD} (,)? (c'est|est|reste|sera)`,
    `(votez|voter|votons|votent) (tous|donc|plutôt)? ${BORD}`,
    `(réélisez|réélisons|élisez|élisons|reconduisez|reportez|réélire|battez|battons|défaites|délogez|délogeons|débarquez|débarquons|dégommez) (donc|tous)? (le|la|l'|notre|votre|ce|cette) ${ELU}`,
    `(appuie|appuient|appuyons|soutient|soutiennent|soutenons|endosse|endossent|endossons|favorable à|favorables à|en faveur de|derrière|pour) _{0,2} (sa|la|leur) (réélection|candidature)`,
    '(redonnez|donnez|accordez|offrez)-? (lui|leur) (donc)? (votre|un|une) (vote|voix|appui|deuxième|second|nouveau|autre|troisième) (mandat|aux|le|en|,|$)?',
    '(votez|voter|votons) (en conséquence|massivement pour|du bon bord|du bon côté|pour le changement|pour changer)',
    '(cochez|mettez|faites) (donc)? (son|votre|un|une|le) (nom|x|croix) (,|:|$|à|au|le|devant|pour|vis-à-vis)',
    '(nous|on|ça|il) (nous)? (faut|prend|mérite|méritons|veut|voulons) (un|une) (nouveau|nouvelle|autre|vrai) (gouvernement|maire|mairesse|premier ministre|député|députée|conseil (municipal|de ville))',
    '(est|serait|sera) (le|la|notre) (meilleur|meilleure|seul|seule|bon|bonne) (choix|candidat|candidate) (pour|à|comme|à la) (mairie|maire|mairesse|poste|députée|député)?',
    '(a|mérite|ont|méritent) (tout)? (notre|votre|mon) (plein)? (appui|vote|voix|soutien) (pour la (mairie|course)|aux (élections|urnes)|le <number>|à la mairie|en (novembre|octobre)|lundi|dimanche)',
    '(allez|sortez|courez|venez) (tous|vite|donc)? voter pour (lui|elle|eux|<name>|notre|le|la)',
    "(souvenez-vous|rappelez-vous|n'oubliez pas|oubliez pas|on sait|vous savez|devinez) (de)? quel (parti|gouvernement|premier ministre) (a|vous|nous|avait|est)",
    `${ELU} <name>? <name>? (doit|devrait|devra|mérite) (d'|de)? (être)? (battu|battue|défait|défaite|chassé|chassée|remplacé|remplacée|délogé|délogée|perdre (aux|en|cet|ses|son)|débarquer)`,
    '<name> <name> (à la mairie|comme maire|comme mairesse|comme député|comme députée) (!|$)',
  ],
} as const;

/** An appeal only where an office or an election is named in the same draft: contests are voted on, too. */
export const SUPPORT = {
  en: [
    '(deserves|deserve|earned|earns|has|have|gets|get|got) (your|our|my|every) (full|complete|whole|total)? (vote|votes|support|endorsement|backing)',
    '(help|let us help|helping|get) (him|her|them|<name>) (<name>)? (to)? (win|get (re-)? elected|get re-elected|keep (his|her|their) seat|cross the finish line)',
    '(vote|voting|campaigning|volunteering|canvassing) for (him|her|them|<name>|our <name>|this)',
    "(would|will|she'd|he'd|they'd|she'll|he'll) make (a|an|our) (great|good|excellent|fantastic|wonderful|super|fine|terrific|perfect|better|amazing|outstanding|best) _{0,2} (mayor|mp|mpp|mla|premier|councillor|prime minister|minister|representative|leader|senator|candidate)",
    '(cheering|rooting|pulling|gunning|praying|crossing our fingers|all in) for (him|her|them|<name>|the|our)',
    '(we|i|our (board|members|network|staff|team|group|association)) (proudly|fully|strongly|all)? (endorse|endorses|back|backs|are behind|is behind|stand behind|stands behind|stand with|stands with) (him|her|them|<name>|our|this|the candidate|mayor|councillor)',
    '(our|my) (favourite|favorite|choice|pick|man|woman|guy|gal) (in|for) (this|the) (race|election|riding|debate|job)',
    '(get|getting|kick|kicking|throw|throwing|boot|vote|voting) (him|her|them) out (of (office|city hall|there))?',
  ],
  fr: [
    '(a|ont|mérite|méritent) (tout|pleinement)? (notre|votre|mon) (plein|entier)? (appui|vote|voix|soutien)',
    "(aidons|aidez|faisons|faites)-? (le|la|les|<name>) (tous|donc)? (à)? (gagner|l'emporter|se faire (élire|réélire)|élire|réélire|entrer)",
    '(voter|votez|votons|vote|voterai|voterons) (tous|toutes|donc)? (pour|contre) (lui|elle|eux|<name>|notre|cette|ce)',
    '(ferait|fera|serait|sera) (un|une) (excellent|excellente|bon|bonne|super|formidable|fantastique|grand|grande|meilleur|meilleure|fameux|fameuse|très bon|très bonne) (maire|mairesse|député|députée|conseiller|conseillère|premier ministre|première ministre|ministre|représentant|représentante|chef|cheffe)',
    '(appuyons|appuie|endossons|endosse|soutenons|sommes derrière|est derrière) (tous|toutes|fièrement|sans réserve)? (lui|elle|<name>|le candidat|la candidate|notre candidat|notre candidate)',
    '(notre|mon) (favori|favorite|préféré|préférée|choix) (dans|pour) (cette|la|cet) (course|élection|circonscription)',
    '(dehors|sortons-(le|la|les)|dégageons-(le|la|les)|mettons-(le|la|les) dehors)',
  ],
} as const;

/** Who runs for office, and where. */
export const OFFICES = {
  en: [
    '(candidate|candidates|mp|mpp|mla|mna|mayor|mayoral|councillor|premier|prime minister|minister|election|elections|polls|ballot|riding|re-election|byelection|by-election|incumbent|city hall|legislature|campaign trail|senator|trustee)',
  ],
  fr: [
    '(candidat|candidate|candidats|député|députée|maire|mairesse|mairie|conseiller|conseillère|premier ministre|première ministre|ministre|élection|élections|urnes|scrutin|circonscription|réélection|partielle)',
  ],
} as const;

/** Praise or blame of a party named in the same sentence, beside `SLANT`. */
export const PARTISAN_WORDS = {
  en: [
    'no (other)? party',
    '(cheering|rooting|pulling|gunning|praying|knocking (on)? doors|door-knocking|door knocking|going door to door|all in|big fans|solidly|firmly|proudly|handing out flyers|putting up signs) for',
    "(that's|this is|that is|just|exactly|it's) what (you|we|one|they) (get|got|gets|deserve) (with|from|when|for|by|under)",
    "(that's|this is|that is) what happens (with|when|under)",
    '(a|every|each|your|no) vote (for)? _{0,4} (is|was) (a)? (vote)? (for|against)',
    "(would|could|might|would've|could've|they'd|he'd|she'd) have? (done|handled|managed|run|treated|fixed) (it|this|that|us|so|things|so much|far|much|seniors)? (much|far|so)? (better|worse|right)",
    '(would|will) (do|handle|manage|run) (it|this|that|things|so much|far|much)? (much|far)? (better|worse)',
    '(in|into) (good|safe|bad|better|great|the right|poor|terrible) hands',
    '(is|are) the (one|ones|only one|only ones|person|people|team|party) (who|to|that|with|for)',
    '(the|a) (huge|great|big|historic|wonderful|sweet|crushing|well-deserved) (win|victory|night) (for)?',
    '^ thanks (a lot|so much|for nothing)? (,)? (liberals|conservatives|tories|ndp|greens|premier)',
    '(be|being|get|is|are|must be|should be) (defeated|voted out|turfed|ousted|kicked out|thrown out|shown the door|sent packing|booted)',
    '(kick|vote|throw|boot|turf) _{0,3} out (of)?',
    '^ (join|donate to|sign up with|volunteer with|give to)',
  ],
  fr: [
    'aucun (autre)? parti',
    '(aurait|auraient|ferait|feraient|fera|feront) (bien|tellement|beaucoup|pas mal|sûrement|certainement)? (fait|géré|agi)? (bien|tellement|beaucoup|pas mal)? (mieux|pire|pas mieux)',
    'entre (bonnes|mauvaises|de bonnes|de mauvaises) mains',
    "(un|chaque|votre|tout) vote (pour)? _{0,5} (c'est|est|,) (un)? (vote)? (contre|pour)",
    '^ merci (les|la|le|beaucoup (,)? les)',
    '(cette|ces|la) (gang|bande|clique) (-là|de)?',
    '(on est|sommes|est|étaient) (aux anges|soulagés|soulagées|fous de joie|si contents|tellement contents)',
    "(voilà|c'est) ce (que|qui) (ça|vous|on|nous|arrive) (donne|obtenez|mérite|récolte|avec|quand|coûte)",
    '(belle|grande|magnifique|immense|écrasante|superbe) (victoire|soirée|nuit)',
    '(fait|font|faisons|faites|fera|ferons|distribue|distribuons|pose|posons) _{0,3} (porte-à-porte|campagne|dépliants|pancartes|appels) (pour|avec)',
    '(est|sont) (le|la|les) (seul|seule|seuls|seules|seul parti|mieux placé) (à|qui|pour|capables?)',
    '^ (joignez|appuyez|donnez à|votez|adhérez)',
    '(donnez|donnons|accordez|offrez) (votre|notre|vos) (voix|vote|appui|votes|confiance) (à|au|aux)?',
  ],
} as const;
