import type { Term } from '../engines/aimed';
import { BEASTS } from './beasts';

/** Names that somebody is called without any “you are”: “that clown can’t count”, «quel pauvre ignorant». One pattern a line. Data only. */
const terms = (list: string, beasts: string): readonly Term[] =>
  [...beasts.split(', '), ...list.split('\n').map((line) => line.trim())]
    .filter(Boolean)
    .map((find) => ({ find, needs: null }));

const WHO_EN =
  '(clown|pig|snake|rat|weasel|witch|cow|brute|leech|vulture|slob|jerk|creep|bully|loser|goof|twit|dope|dunce|fool|swine|hag|crank|ignoramus|dimwit|nobody|coward|liar|hypocrite|cheapskate|vandal)';
const NASTY_EN =
  '(ignorant|greedy|disgusting|filthy|selfish|lazy|rude|nasty|sexist|heartless|stupid|miserable|bitter|arrogant|petty|spiteful|pathetic|useless|pompous|dumb|hateful|cowardly|sour|mean|bloated|gutless|spineless|clueless)';
const QUI_FR =
  '(cabochon|cabochonne|tata|tatas|gnochon|crapule|imbécile|twit|moron|nono|épais|sans dessein|sans génie|sans cœur|sans coeur|ti coune|deux de pique|tarla|bozo|zouf|insignifiant|abruti|crétin|lâche|hypocrite|ignorant|incapable|vaurien|bon à rien|pas de classe)';

export const NAME_CALLING = {
  en: terms(
    `
    that ${WHO_EN} (can't|cannot|should|ought|never|won't|doesn't|didn't|keeps|thinks|has no|couldn't|of ours|again)
    the (jerk|creep|loser|goof|twit|dope|dunce|slob|ignoramus|dimwit|cheapskate|bully|coward|weasel) (who|that) _
    (the|whatever|which) clown (who)? (designed|wrote|made|runs|decided|parked|took|stole|approved|drew|planned|thought|scheduled|painted|moved)
    what kind of (pig|animal|monster|idiot|moron|coward|creep|fool|loser|jerk|brute|person does that , a) _
    (what|is|was|are|such) (a|an|just a|just an) ${NASTY_EN} (little|old|small|bitter|fat)? (man|woman|person|individual|cow|witch|goat|hag|pig|brat|boy|girl|lady|fool|toad|creature|snob|bully)
    (you're|he's|she's|you are|he is|she is) (just|only|nothing but|simply) (a|an) ${NASTY_EN}? (little|old|small|bitter|sad)? (man|woman|bully|coward|crank|troll|loser|nobody|snob|busybody|grump)
    [that ${NASTY_EN} (old|little)? (witch|cow|hag|goat|man|woman|snake|toad|bat|rat|pig|crone|crow|bag)] (on|at|in|from|who|said|of|across|next)
    , [(loser|losers|moron|idiot|jerk|jerks|dummy|dimwit)] $
    ^ (what a|a)? (total|complete|utter|absolute|real|huge|big)? [(jerk|jerks|creep|creeps|loser|losers|cowards|coward|liars|weasel|weasels|lowlife|slob|hypocrites)] $
    (some|whatever|another|which) [(mastermind|einstein|rocket scientist|bright spark|brainiac)] (decided|parked|left|put|wrote|thought|scheduled|forgot|locked|took|planned|moved|blocked|dumped|threw) _
    [(a|the|that|your) special (kind|sort|brand|level|type) of (stupid|idiot|lazy|awful|nasty|ignorant|dumb|heartless|selfish|rude|evil|low|vile)] _
    (a|the|that|this|some|another) (bunch|gang|crowd|handful|room|roomful|army|pack|table) (full)? of [(pencil pushers|paper pushers|bean counters|desk jockeys|suits|yes men|empty suits|stuffed shirts|pen pushers)]
    [(the|to the|that|some|whichever|our|you) (little)? (wise guy|smart alec|wiseguy|joker|comedian|smarty pants|smart aleck|bright spark|smartypants|funny guy)] (who|that) _
    (has|have|had) (about|all|roughly)? [(the|all the|as much) (intelligence|charisma|sensitivity|empathy|vision|judgment|charm|warmth|imagination|wit|brains|compassion|brainpower) (of|as) (a|an|his|her)? (fire hydrant|hydrant|doorknob|brick|rock|lamp post|lamppost|fence post|stone|potato|door|stump|wall|fish|parking meter|pylon|bulldozer|toaster|chair|sock|sponge|turnip)]
    you (have|'d have|would have) to be (completely|totally|really)? [(off your rocker|out of your mind|soft in the head|heartless|brainless|sick in the head|nuts|mad)] to _
    [the (backbone|spine|courage|guts|nerve|attention span|memory|manners|morals|patience) of (a|an) (jellyfish|worm|wet noodle|noodle|mouse|slug|sponge|goldfish|toddler|gnat|goat|snake|weasel|dishrag|wet rag|flea|alley cat)]
    (whichever|whatever|the|some) [(bright light|bright spark|smart alec|wise guy|wiseguy|genius|rocket scientist|einstein)] (unplugged|left|turned|parked|broke|took|locked|decided|threw|forgot|moved|cut) _
    you (have|'d have|would have) to be (pretty|really|a real|a|such a)? [(dumb|dim|petty|mean|low|cheap|twisted|lowlife|jerk|brute|coward)] to _
    [(the|whichever|that|some) (cheapskate|scrooge|skinflint|tightwad|glutton|moocher|scatterbrain|scatterbrains|airhead|airheads|pig|hog)] who _
    only (a|an|the) (fool|idiot|moron|coward|jerk|total fool|complete fool|simpleton|dunce|sucker|imbecile) (would|could|skips|misses|doesn't|believes|thinks|forgets|can)
    (you're|you are|you must be|he's|she's|they're) (really|just|pretty|rather|so|a bit|very|quite)? [(dim|thick|slow in the head|not all there|soft in the head|a few bricks short|not very (bright|smart|clever)|not too (bright|smart|clever)|none too bright|out to lunch)] (,|$)
    (you|they) (really|just|all|honestly|truly|clearly|actually|certainly) are [(not (very|too|so) (bright|smart|clever)|dim|thick|dense|pathetic|useless|clueless|stupid|ignorant|a piece of work|hopeless)]
    (grow|get|buy|find|borrow|rent) (a|yourself a|some) (brain|brains|heart|spine|backbone|conscience) (,|$|people|first)
    (not|isn't|aren't|hardly) the brightest (bulb|bulbs|light|crayon|star|one|ones)
    [${NASTY_EN} ,? (and)? (good for nothing|no good|${NASTY_EN}) (people|person|man|woman|son|daughter|nephew|niece|boss|landlord|neighbour|neighbours|manager|clerk|bunch|lot|brat|brats|husband|wife|brother|sister|cousin|kids)]
    [${NASTY_EN} (old|little)? (jerk|jerks|creep|creeps|bully|bullies|goof|goofs|slob|slobs|brat|brats|weasel|weasels|coward|cowards|liars|leeches|loser|losers|fool|fools)]
    the (clown|clowns|jokers|cowboys|geniuses) (running|in charge of|behind|in charge) (this|our|the|that|it|your)
    (worthless|useless|disgusting|sorry|miserable|lazy|lousy|rotten) (piece|pieces|sack|sacks|bag|heap|lump) of (trash|garbage|filth|dirt|work|nothing|human|lard|scum)
    (sorry|poor|pathetic|lousy|miserable) excuse for (a|an) _
    waste of (skin|oxygen|air)
    [(some|whatever|which|what) (pig|clown|jerk|creep|loser|weasel|slob|brute|rat|snake|goof|twit)] (ate|took|stole|parked|broke|left|threw|keeps|decided|put|wrote|forgot|dumped|drank)
    the (loudmouth|blowhard|bigmouth|windbag|crybaby) (in|who|at|from|on)
    (a|such a|that) ${NASTY_EN} (bum|bums|oaf|lout|sleaze|thug|goon)
    (doesn't|don't|didn't|hasn't|couldn't|can't) (have|has|find|use|got) (two brain cells|half a brain|a brain|the brains) (_|$)
  `,
    BEASTS.en,
  ),
  fr: terms(
    `
    (quel|quelle|quels|quelles) (beau|belle|bon|bonne)? (ministre|ministres|maire|mairesse|députée|député|gouvernement|conseil|directeur|directrice|direction|journaliste|propriétaire|patron|patronne|gestionnaire|administration|présidente|président|gérant|gérante|conseiller|conseillère|banque|compagnie|service|élu|élus) [(incompétent*|ridicule*|pathétique*|minable*|stupide*|lâche|lâches|nul|nulle|nuls|pourri*|médiocre*|imbécile*|idiot*|débile*|menteu*|hypocrite*)]
    (quel|quelle|quels) (gros|grosse|pauvre|vrai|vraie|maudit|sale|petit|fieffé|fichu|parfait|bel) ${QUI_FR}
    [(le|la|l'|les|ce|cet|cette|ces|au|du) (pauvre|gros|grosse|petit|vieux|maudit|maudite|beau|vrai|sale)? ${QUI_FR}] (qui|au|avec|à|du|prend|devrait|peut|nous|a|de juge|d'arbitre|de ministre|de voisin|de maire|en)
    (ce|cet|cette|ces) (gros|grosse|petit|petite|pauvre|vieux|vieille|sale|maudit|maudite) (nul|nulle|nuls|épais|épaisse|lâche|tata|niaiseux|menteur|chipie|insignifiant|incapable|ignorant|crapule|rapace|gratteux) (de|du|qui|,|$|d')
    (bande|gang) (de|d') (pas (bons|bonnes|d'allure|de classe|fiables|vites|gentils|vite)|sans cœur|sans coeur|sans dessein|sans génie|pas de génie|lâches|sauvages|vandales|jaloux|jalouses|chialeux|snobs|hypocrites|paresseux|ingrats|incompétents|menteurs|pleins de marde|mal élevés|baveux|crottés|sans allure|innocents|morons|bozos|tatas)
    (a|as|avez|ont) (sûrement|vraiment|clairement)? (la cervelle|le cerveau|le cœur|le courage|la tête|le jugement) (d'un|d'une) (pois|moineau|moule|oiseau|huître|poisson|mouche|linotte|roche|enfant|patate|puce|bébé|grille pain)
    ^ [pauvre (tarte|cloche|nouille|cruche|nono|niaise|niaiseux|niaiseuse|dinde|poire|type)] (,|$|va|qui)
    (espèce|espèces) (de|d') (vandale|vandales|sauvage|voleur|voyou|menteur|malade|fou|folle|gros|grosse|vieux|vieille|bandit|profiteur|lâche|porc|tata|nul|nono|innocent|innocente)
    (un|une) (vrai|vraie|beau|belle|maudit|maudite) [(innocent|innocente|nono|nonote|niaise|nounou)] (,|$|qui|a)
    (pas|aucune) (de)? tête sur les épaules
    [(cette|ces|la|une) (vieille|maudite|sale|vraie)? (vipère|vipères|charogne|ordure|pourriture|crapule|teigne|sorcière)] (de (voisine|propriétaire|directrice|patronne|belle _|gérante|ministre)|du (bureau|ministère|troisième|deuxième|<number>|clsc)|qui (a|nous|vole|ose|se|ne|m'|s'|travaille|dirige)|ose|nous|m'|refuse|a encore)
    (au|le|du|ce|ces|les|un) (clown|clowns|guignol|guignols|pantin|pantins|bouffon|charlot|pitre) (de|du|en|à|au|qui) (la|l')? (radio|télé|mairie|conseil municipal|ministère|gouvernement|direction|hôtel de ville|député|ministre|maire|bureau|poste|tribune|syndicat|service|dirige|dirigent|mène|mènent|gère|gèrent|décide|décident)
    (ne|n')? (a|ont|avez|as) (sûrement|vraiment|certainement)? pas inventé (l'eau (chaude|tiède)|la poudre|le fil à|le bouton|la roue|les boutons)
    (un|une|quel|encore un|certain) (vrai|petit|grand|beau)? [(génie|einstein|champion|cerveau|comique)] (a (décidé|stationné|laissé|mis|écrit|pensé|oublié|barré|pris|planifié|bloqué|jeté)) _
    (est|était|sont|c'est|faut être|être) (vraiment|juste)? [(un|une|des) (beau|belle|vrai|vraie|maudit|maudite|sale|gros|grosse|fieffé|parfait|parfaite|espèce de|beaux|vrais) (sans coeur|sans cœur|sans-coeur|sans-cœur|sans dessein|sans-dessein|sans génie|sans-génie|épais|épaisse|cabochon|crapule|vaurien|bon à rien|lâche|abruti|mal élevé|mal élevée|salaud|ordure|goujat|malappris|rustre)]
    (gang|bande|armée|poignée|table|salle|tas|paquet) (de|d') [(pousseux de crayons|pousseux de papier|pousse crayons|gratte papier|gratte-papier|ronds de cuir|ronds-de-cuir|bureaucrates bornés|p'tits boss|petits boss|yes men|bien pensants)]
    [(au|le|ce|un|les|aux|ces|du) (petit|gros|grand|p'tit|petits|gros|grands)? (malin|malins|smatte|smattes|fin finaud|finfinaud|finaud|petit comique|petits comiques)] qui (a|ont|s'est|se sont|nous) _
    (a|ont|avez|as) (à peine|environ|autant|à peu près)? [(l'intelligence|le charisme|la sensibilité|l'empathie|la vision|le jugement|la jugeote|la délicatesse|la classe) (d'un|d'une|de) (borne|borne-fontaine|bornes|chaise|poteau|roche|brique|huître|patate|poisson|mur|lampadaire|bûche|porte|éléphant|bulldozer|cône|tracteur|pierre|moule)]
    faut (être|avoir) (vraiment|complètement|pas mal)? [(tombé sur la tête|malade dans la tête|fou raide|perdu la tête|cinglé|le cœur sec|le coeur sec|sans cœur|débile)] pour _
    [(la colonne|la colonne vertébrale|le courage|la mémoire|les manières|la patience|la morale|l'échine) (d'un|d'une) (méduse|ver|ver de terre|nouille|souris|limace|éponge|poisson rouge|bambin|guenille|chèvre|serpent|belette|puce|lavette|chat de ruelle)]
    faut (être|avoir) (vraiment|complètement|pas mal|bien)? [(niaiseux|niaiseuse|innocent|innocente|épais|épaisse|lâche|tarla|cruche|malade|tordu|mesquin|cheap|gnochon|sans cœur|sans coeur|bas)] pour _
    [(l'|une|un|cette|à l'|aux)? (espèce|espèces) de (pingre|radin|grippe-sou|gratteux|cochon|malappris|mal élevé|mal élevée|tête enflée|parasite|goinfre|ingrat)] (de|qui) _
    [(les|la|nos|aux|ces) (tête de linotte|têtes de linotte|têtes enflées|grosses têtes|têtes fortes|têtes de pioche|têtes d'eau|tête de pioche)] (qui|du|de|ont|a)
    même (un|une|des) (cave|caves|tata|imbécile|idiot|épais|niaiseux|nono|gnochon|cruche|sans dessein|deux de pique|gars soûl|innocent) (comme|peut|pourrait|comprend|comprendrait|y|saurait|réussirait)
    ^ (un|une|de|des) (vrai|vraie|vrais|belle|beau|gros|grosse)? [(ordure|ordures|crapule|crapules|raclure|lâche|lâches|sans cœur|sans coeur|incapable|incapables|profiteur|profiteurs|voyou|voyous|imbécile|hypocrite|hypocrites|menteur|menteurs|pourri|pourris)] (,|$)
    [(un|une) (ignare|ignorant|ignorante|incapable|imbécile|épais|épaisse|cave|menteur|menteuse|paresseux|malade|hypocrite|niaiseux|niaiseuse|idiot|idiote|crétin|lâche|profiteur|raté|nul) (fini|finie|total|totale|notoire|patenté|de première|de la pire espèce|complet|complète|sur deux pattes)]
    (vous|tu|il|elle|ils) (avez|as|a|ont|êtes|est|es) (vraiment|donc|clairement)? (rien entre les (deux)? oreilles|le (cerveau|qi|jugement) (d'un|d'une) _|pas la lumière à tous|pas (très|trop|bien) (vite|brillant|brillante|brillants|allumé|allumée|allumés|futé|futés)|pas le crayon le plus|pas grand chose entre|une tête à claques)
  `,
    BEASTS.fr,
  ),
} as const;
