/** For `professional/partisan`: left and right, signs and rallies, hopes for a party: what else takes a side. */
const WING = '(left|right|far left|far right|left wing|right wing)';
const AILE = '(gauche|droite|extrême droite|extrême gauche)';
const PARTI =
  '(parti <capital>|progressiste-conservateur|progressistes-conservateurs|libéral|conservateur|péquiste|caquiste|solidaire|néo-démocrate|bloquiste|npd|caq|pq|plq|bloc|parti vert|québec solidaire)';

/** Alone. */
export const SIDES = {
  en: [
    '(and|please|so|then|,) vote (red|blue|orange|green|conservative|liberal|ndp) (this|on|in|again|$|for|and)',
    '(lawn signs|signs|buttons|flyers|posters) (for|supporting) _{0,4} (mayor|councillor|mp|mla|mpp|reeve|premier|candidate) _{0,4}',
    `(never|not|no|not one|don't give|do not give) (a|one|your)? (vote|votes|seat|chance) (for|to) the ${WING}`,
    `(vote|votes|voting|voted) (for the)? ${WING} (!|$|this|on|in|,)`,
    `(only|just) the ${WING} (cares|care|thinks|listens|stands|can|will|understands|has|defends|protects)`,
    `(rid of|free of|saved from|enough of|tired of|sick of|done with|no more of) the ${WING} (at|on|in|$|!|and)`,
    `the ${WING} (wants|hates|despises|lies|destroys|destroyed|cuts|ruins|ruined|abandoned|cares|doesn't care|does not care|will (cut|destroy|ruin|kill|save|protect|take))`,
    "(mayor|premier|minister|councillor) <name>? <name>? 's? team (has|needs|must|ought) (to)? (go|leave|lose|be voted)",
    '(mayor|premier|minister|councillor) <capital> <name>? (has|have|needs|must|ought) (to)? (go) ($|!|,|and)',
    "(let's|let us|please) (all)? (re-elect|reelect|elect) (him|her|them|<name>)",
    `the ${WING} (is|are) (right|wrong|better|worse|good|bad) (for|on|about|with)`,
    '(signs|sign|buttons|flyers|petition) in support of _{0,6} (re-election|reelection|campaign|candidacy|bid)',
    '(blue|red|orange|green) team (all the way|for the win|forever|this fall|$|!)',
    '(whoever|anyone who|those who|everyone who|if you) (votes|vote) (blue|red|orange|green|liberal|conservative|tory|ndp)',
    '(hope|hoping|wish) (that)? (she|he|they) (is|gets|will be|are|get) (re-elected|reelected|elected|defeated)',
    'as long as <capital> (is|stays|remains) (in power|in office|premier|mayor|in charge)',
  ],
  fr: [
    '(et|svp|alors|,) (votez|votons|vote) (rouge|bleu|orange|vert|caquiste|libéral|solidaire|péquiste|conservateur|orangiste) (le|cet|à|encore|$|pour|et|aux)',
    "(pancartes|affiches|macarons|dépliants|collants) (pour|en appui à|d'appui à|de) _{0,4} (maire|mairesse|conseiller|conseillère|député|députée|candidat|candidate|préfet) _{0,4}",
    `(jamais|aucun|pas|plus) (un|un seul|de)? vote (pour|à) (la|l') ${AILE}`,
    `(votez|voter|votons|vote|votent) (tous|donc|massivement)? (à|pour la|pour l') ${AILE}`,
    `(seule|seulement|juste|il n'y a que) (la|l') ${AILE} (pense|défend|protège|écoute|comprend|peut|va|se|a|qui)`,
    `(débarrassés|débarrassées|débarrassé|débarrasser|délivrés|assez|tannés|fini|finie|libérés) (de|avec) (la|l') ${AILE}`,
    `(la|l') ${AILE} (veut|va|ment|méprise|détruit|coupe|abandonne|déteste|ruine|s'en|se fout|nous|a (détruit|coupé|abandonné|ruiné|menti)|ne (pense|veut|fera|comprend))`,
    '(équipe|administration|gang|clique) (du|de la|de) (maire|mairesse|premier ministre|<capital>) (sortant|sortante|actuel|actuelle)? (doit|devrait|devra|mérite) (de)? (dégager|partir|perdre|céder|être|laisser)',
    "c'est (elle|lui|eux|<capital>) (qu'|que) (il|nous|on|vous) (faut|devons|doit|devez|méritons) (tous)? (élire|réélire|appuyer|élisons)?",
    `(cochez|cocher|cochons|choisissez|choisissons) (le|la|du|tous)? ${PARTI}`,
    '(maire|mairesse|député|députée|conseiller|conseillère) (actuel|actuelle|sortant|sortante) _{0,6} (choisissez|votez|élisez|changez|changeons)',
    '(quiconque|ceux qui|celles qui|celui qui|tous ceux qui|si vous) (vote|votent|votez) (bleu|rouge|orange|vert|libéral|conservateur|solidaire|péquiste|caquiste|à gauche|à droite)',
    "(espère|espérons|souhaite|souhaitons|faut) (bien|tous)? (que|qu') _{0,3} (sera|soit|serait|seront|soient) (élu|élue|réélu|réélue|réélus|battu|battue|défait)",
    "ce qu' il nous faut (pour|encore) (quatre|<number>)",
    "(on|nous) (lui|leur) (souhaite|souhaitons) (de gagner|la victoire|de l'emporter|d'être (élu|élue|réélu|réélue))",
    '(tous|toutes) derrière (le maire|la mairesse|notre maire|la candidate|le candidat|la députée|le député|<capital>) ',
    '(notre|mon) (choix|vote|idée) est (fait|faite) _{0,3} (équipe|maire|mairesse|candidat|candidate|parti|<capital>)',
    '(espère|espérons|souhaite|souhaitons|voudrait|veut) (bien|tous)? (de)? (le|la|les) (voir|revoir) (réélu|réélue|élu|élue|battu|battue|défait|gagner)',
    'tant (que|qu) <capital> (sera|reste|restera|est) (là|au pouvoir|en poste|premier ministre|maire)',
    `(votez|voter|votons) (autrement|autre chose|avec votre tête) ($|,|!)`,
  ],
} as const;

/** Beside a party that the sentence names. */
export const RALLYING = {
  en: [
    '(sign|signs|lawn sign|lawn signs|poster|posters|button|buttons|flyers|leaflets|banner|banners) (for|from|of|are|is)',
    "(fingers crossed|hope|hoping|praying|pray|here's hoping|let us hope|can't wait) (that|for|to|the)?",
    '(is|are|was|were) (absolutely|totally|so|always|dead|quite)? (right|wrong) (,|$|about|on|again|!)',
    '(rally|rallies|victory party|nomination night|campaign launch|election party) ',
    '(quite|such|what) a (relief|joy|shame|disaster)',
    '(would be|will be|is|was) (a|an) (disaster|relief|catastrophe|nightmare|blessing|godsend|tragedy)',
    '(our|my|your) (party|camp|kind of party|people) (,|$|of|and|for|is)?',
    'party of (real|ordinary|true|the) _',
    '(behind|cheer|cheering|applaud|applauding|root|rooting|champion) (the|for|our|him|her|them)?',
    '(forget|forget about|kiss|say goodbye to|wave goodbye to) (it|about|home|your|our|any|all)?',
    '(choose|vote|decide) (differently|otherwise|wisely|smart|accordingly)',
    '(x|cross|tick|check mark) (next to|beside|for|by)',
    "(won't|will not|wouldn't|would never|will never) (let|do|cut|forget|abandon|fail) (us|that|it|you|seniors)?",
    '(let|letting|has let|have let) (us|seniors|everyone) down',
  ],
  fr: [
    '(pancarte|pancartes|affiche|affiches|macaron|macarons|dépliants|tracts|banderole|autocollant|autocollants) (du|de la|de|des|pour|vous|sont|est)?',
    '(croise|croisons|croisez) les doigts',
    "(espérons|espère|on souhaite|souhaitons|vivement|hâte) (que|qu'|le|la|les)?",
    '(ralliement|rassemblement|assemblée (partisane|militante)|soirée partisane|investiture|victoire) ',
    '(a|ont) (entièrement|tellement|toujours|bien)? (raison|tort) (,|$|sur|de|!|quand|depuis)',
    '(quel soulagement|quelle joie|quelle honte|quelle tristesse|quelle chance|enfin) ',
    '(notre|mon|votre) parti (de coeur|de cœur|,|$|et|!)?',
    '(parti) (des|du) (vrai|vraies|vrais|monde|peuple|gens|petites)',
    "(marche|marchons|sommes|est|suis|sont|fiers|fières|fier|d'être) (tous|fièrement|fiers d'être)? derrière",
    "(applaudir|acclamer|encourager|appuyer) (le|la|les|l'|nos|notre)?",
    "(oubliez|oublions|faites une croix sur|dites adieu à|adieu) (ça|le|la|les|vos|l')?",
    '(votez|votons|choisissez) (autrement|avec|bien|mieux)',
    '(x|croix|crochet) (à côté|vis-à-vis|devant|pour)',
    'ne (le|la|les|nous|vous)? (fera|feront|laissera|laisseront|oubliera|oublieront) (pas|jamais)',
    "rien (ne)? (va|changera|bougera) (changer|bouger|s'améliorer)?",
    '(il|elle|les|ils) (livre|livrent|tient parole|tiennent parole) ($|,|!)',
    'ouste',
    '(quatre|<number>) (autres|nouvelles) années',
  ],
} as const;
