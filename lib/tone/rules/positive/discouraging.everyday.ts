import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const THING_EN =
  '(hall|room|chairs|site|park|food|coffee|soup|poster|ramp|wing|garden|office|building|centre|church|basement|bus|film|show|concert|choir|website|newsletter|booth|kitchen|tea|cake|weather|parking|sound|stage|bench|benches|map|guide|video|form|course)';
const DRAB_EN =
  '(ugly|hard|cold|dark|old and|tiny|small and|dull|boring|bad|terrible|awful|dreary|noisy|dirty|damp|far|slow|weak|stale|shabby|bland|lumpy|cramped|badly lit|a bit sad|late as usual)';
const SLOG_EN =
  '(thankless|boring|hard|tiring|dull|unpaid|repetitive|exhausting|draining|slow|frustrating|depressing)';
const THING_FR =
  '(salle|chaises|local|parc|café|soupe|affiche|rampe|jardin|bureau|centre|église|sous-sol|film|spectacle|concert|chorale|site|infolettre|kiosque|cuisine|gâteau|stationnement|son|scène|banc|bancs|carte|guide|vidéo|formulaire|cours|sujet|musée|menu)';
const DRAB_FR =
  '(laid*|dur*|froid*|sombre*|petit* et|plate*|ennuyant*|ennuyeu*|mauvais*|terrible*|bruyant*|sale*|humide*|loin|lent*|poche*|fade*|moche*|mal (chauffé*|éclairé*|isolé*)|vieux et|vieille et|aride*|triste à|pénible*)';
const SLOG_FR =
  '(long|plate|ennuyant|dur|épuisant|ingrat|pénible|frustrant|inutile|compliqué|difficile|frette|fatigant|décourageant|répétitif)';

/** Good news and invitations with a sigh behind them: too little, too late, ugly, useless. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (not that|although|though|even if) (it|this|that|the|$8,000|<number>|our|your) _{0,3} (will|would|'ll|is going to) (make a dent|change (much|anything)|help much|do much|last|fix (much|anything)|save anyone|go far)
  (a|an|another|what a|it was a) (dull|boring|forgettable|mediocre|lousy|so-so|blah|bleak|rotten) (year|season|evening|report|event|meeting|show) ,? (to be honest|frankly|honestly|with (little|nothing|not much)|and|overall|really|if)
  (not one|not a single|nothing|hardly (a|any)|barely a|without a) (thing|game|moment|win|highlight)? (worth (remembering|mentioning|celebrating|seeing|sharing)|to (brag|write home|boast|show for it))
  (well|far) short of what (a|any|the|other) (serious|real|proper|decent|bigger|good) _
  (and|,) (this|tonight|next|it|the next) (one)? (may|might|could|will) (well|probably|likely)? (be|turn out|go) (another|just as|the same|no better|a repeat|wrong) _{0,2}
  (nothing|not much) to (get excited about|write home about|brag about|cheer about)
  too little (,|and)? (far|much|way)? too late
  (it's|that's|it is|is) (just|only|but|really|still)? (a|another) (drop|tiny drop) in the (bucket|ocean)
  (it's|that's|it is|which is|but) (still|really|almost)? nothing (compared|next) (to|with) (what|all|the)
  (too bad|shame|pity|sad|a pity|a shame) (that)? (so few|hardly (anyone|anybody)|no one|nobody|almost no one|the (choice|food|room|hall|weather|selection)|we (couldn't|can't|don't|didn't|only)|it's (so|not|too|only)|it took|there's)
  which is a (shame|pity) ($|,)
  (we're|we are|i'm|our (choir|team|band|group|players) (is|are)) (not|hardly|far from) (very|really|that|exactly|all that)? (good|ready|great|talented|prepared|in tune|organized) ($|,|this year|yet|at|to be honest|and)
  (half|most|some|many|a third) (of them|of it)? will (probably|surely|likely)? (be)? (dead|gone|empty|broken|dying|die|quit|leave|fail) (by|before|in|within|anyway)
  (getting old|growing old|growing older|getting older|old age|aging|ageing|retirement|widowhood|winter) (is|means|is mostly|is mainly) (mostly|mainly|just|really|all|only|about)? (about|losing|loss|waiting|a (slow|long|steady)|downhill|pain|misery|lonely|goodbyes|decline)
  (it|this|that) (isn't|is not|wasn't) the (one|place|building|site|date|hall|bus) we (wanted|hoped|asked|dreamed|dreamt|were promised|had in mind)
  (rarely|hardly ever|seldom|almost never|never really|doesn't really|does not really|won't really|doesn't often) (leads|lead|works|work|helps|help|changes|change|goes|go|makes a|make a|solves|solve|amounts) (anywhere|anything|much|difference|nowhere|to (much|anything)|$|,)
  (another|one more|yet another) (year|month|season|winter|week) of (struggle|struggling|bad|losses|worry|setbacks|scraping|hardship|disappointment|cuts|the same|nothing)
  ${THING_EN} (is|are|was|were|will be) (a bit|a little|rather|pretty|really|so|very|too|quite|still)? ${DRAB_EN} (,|and|but|as) (and|but|the)? _
  (it's|it is|work is|this is) (a)? (often|sometimes|mostly|really|just)? ${SLOG_EN} (work|job|task)? (,|and) (and)? (you|nobody|no one|often|${SLOG_EN})
  (you|people|you'll|anyone|latecomers|those) (will|'ll|who)? _{0,3} be (refused|turned away|sent home|sent away|kicked out|denied|ignored|left out) (if|unless|without|at the door|for)
  no (card|ticket|appointment|reservation|membership|rsvp|mask|pass|receipt) (,|means)? no (entry|seat|service|food|meal|visit|lunch|help|refund|exceptions|admission)
  unfortunately (,)? (we're|we are) (still|once again|again) not _
  (we're|we are) (still)? (far|miles|nowhere near|a long way|well short) (from|off|of|near)? (our|the) (goal|target|objective)
  (we'll|we will|we|it will|it'll) (probably|likely|surely)? never (get there|make it|reach it|reach the goal|catch up|happen|be enough)
  (we) (know|admit|realize) (that)? (it's|the (topic|subject|form|film|talk)) (is)? (not)? (boring|dull|dry|depressing|long|tedious|exciting|fun|grim|the most)
  (don't|do not) complain (if|about|when)
  (stay home|stay away|don't come) if (you|you're|you are|your) (afraid|scared|too|don't like|can't stand|lazy|mind|hate|not ready|late)
  if you (absolutely|really|still)? (must|insist|can be bothered|can stand it|feel you have to|have to)
  just (<number>|ten|twelve|twenty|thirty|forty|fifty|a few|a handful of) (answers|replies|people|responses|likes|tickets|seats|visitors) (,)? (sadly|which is|not (great|much|enough)|pretty|how)
  (hardly|not exactly|nothing) (a|an|to)? (success|triumph|impressive|brag about|write home about|great number|record|victory)
  (months|weeks|half a year) of (being stuck|moping|gloom|grey|boredom|darkness|cabin fever)
  (the rest of you|everyone else|all others|others) ,? (move along|keep (walking|scrolling|away)|stay home|stay away|need not (apply|bother)|look elsewhere|don't bother)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (ne|n')? (changera|réglera|transformera|sauvera|fera) (pas|rien) (à)? (votre|la|le|vos|de) (vie|vies|monde|problèmes|miracle|miracles|sort) ,? (mais|cela dit|au moins) _
  (notre|le|la|un|une|ce|cette) (spectacle|concert|souper|atelier|fête|site|bulletin|local|bazar|activité|conférence) (de _|annuel|annuelle)? (est|sera|reste|était) (amateur|plate|ordinaire|moche|poche|pas fameux|ennuyant|ennuyeux|trop long) (,|et|mais) _
  (même si|non pas que|bien que) (ça|cela|ce|c'|le|la|notre|<number>) _{0,4} (ne|n')? (changera|changeront|réglera|règle|fera|ferait|durera|sauvera|pèse|change) (pas|rien|guère|grand-chose|personne) _{0,3}
  (une|un|quelle|c'était une|encore une) (année|saison|soirée|rapport|activité|spectacle|bilan) (plate|ennuyeuse|ennuyant|oubliable|médiocre|terne|grise|pourrie|moyenne|à oublier) _{0,4}
  (rien|pas un match|aucun moment|pas grand-chose|aucun bon coup|aucune victoire|pas une seule _) (à|qui (vaille|mérite)|de|dont) (la peine|d'être (souligné|retenu|raconté)|retenir|célébrer|souligner|montrer|se vanter|fêter|mémorable)
  (bien|très|loin) (en dessous|loin|en deçà) de ce (que|qu'|qui) (un|une|ferait|n'importe) _{0,3} (sérieux|sérieuse|vrai|vraie|bon|digne)
  (et|,) (celle-ci|celui-ci|ce soir|la prochaine|la suite|cette fois) (sera|risque|pourrait|va) (sans doute|probablement|sûrement|bien|fort)? (être|d'être)? (pareille|pareil|pas mieux|aussi (plate|pire|mauvaise)|un autre|une autre|la même|mal) _{0,2}
  (rien|pas de quoi) (pour|de)? (s'exciter|se vanter|écrire à sa mère|s'énerver|en faire un plat|pavoiser|fêter|sauter au plafond)
  (ne|n') (venez|viens|vous plaignez|te plains|chialez|criez|vous étonnez|t'étonne|vous surprenez) pas (vous|te|nous)? (plaindre|chialer|dire|demander|ensuite|après|pleurer)
  (vous|tu) (ne|n')? (êtes|es|aviez|avez|étiez) pas (venus|venu|venue|venues|là|votés|voté|présents|présent|présentes|participé|levé la main) _{0,8} (ne vous plaignez|ne venez|ne te plains|ne viens|plaignez vous|tant pis)
  (c'est|c'était|ça) (bien|vraiment|encore)? (trop peu|peu) (,|et|pour) (et|il|trop|ça|bien|tant)
  (trop peu|trop tard|bien peu) ,? (et|puis|pour)? (trop|bien trop|ça arrive|beaucoup trop) (trop)? (tard|peu)
  (une|qu'une|juste une) goutte d'eau dans (l'océan|la mer|le lac)
  dommage (que|qu') (le|la|les|il|elle|on|ce|si|personne|l') _{0,6} (soit|soient|ait|aient|manque*|n'y|reste*|coûte*|fasse*|vienne*|si)
  (elle|il|elles|ils) (est|sont) (vraiment|bien|plutôt|un peu)? (laid*|moche*|affreu*|hideu*) (et|,|$|mais)
  si (le|la|les) ${THING_FR} (est|sont) (trop)? ${DRAB_FR} ,? (ne|n'|tant|c'est|on|apportez)
  (ne|n')? vous (plaignez|attendez) (surtout)? (pas|à rien|à des|guère) (pas)? ($|,|de|à|d'|si|trop)
  ne vous attendez (à rien|pas à)
  (on|nous) (ne|n')? (s'attend|nous attendons) (vraiment)? pas à (grand-chose|grand chose|beaucoup|des miracles|un miracle|une foule)
  (ne|n')? (règle|réglera|change|changera|donne|donnera|mène|mènera|sert|servira|rapporte|aide|guérit|résout) (vraiment)? (pas|presque|guère) (à)? (grand-chose|grand chose|tout|rien|beaucoup) ($|,|mais|et|au)
  (on|nous) (ne|n')? (a|avons) presque rien (réussi|fait|gagné|changé|amassé|vendu|accompli)
  restez (donc)? (chez vous|à la maison) si (vous|le|la|l'|votre)
  (on|nous) vous (tournera|tournerons|refusera|renverra|retournera|mettra) (de bord|à la porte|chez vous|dehors|l'entrée|l'accès)
  (sans|pas de) (carte|billet|rendez-vous|réservation|inscription|reçu) (de membre)? , (pas|aucun*|on vous|point) (de service|d'entrée|de repas|entrée|tourne*|refuse*)
  même si (on|nous|le|la|les) (ne|n')? _{0,3} (pas prêt*|pas bon*|froid*|laid*|plate*|vide|mauvais*|fausse|faux|rouillé*)
  (vieillir|la retraite|le veuvage|la vieillesse|l'hiver|être aidant|avoir 80 ans|aider un proche) _{0,3} (c'est|est) (surtout|juste|souvent|d'abord|toujours|une suite)? (attendre|perdre|souffrir|s'ennuyer|endurer|de pertes|une longue|dire adieu|oublier|pleurer|subir|un naufrage|seul|compter)
  (le)? (cœur|moral) n'y est (plus|pas)
  (on|nous) (est|sommes) (encore|bien|très)? loin (de|du) (notre|nos|but|l'|compte|objectif)
  (c'est|c'était) (souvent|toujours|vraiment|assez)? ${SLOG_FR} (,|et) (et|c'est|pis)? (souvent|c'est|personne|${SLOG_FR}) _
  (on|nous) (manque|manquons) (de|d') (monde|tout|relève|bénévoles|argent|idées|temps) (,|et) (d'|de|et)? _
  (c'est|ce n'est|est) (vraiment|franchement)? pas (fort*|fameux|brillant|génial|terrible|le pérou|la gloire|jojo|un record|très bon) ($|,|mais|pour|comme|et)
  (encore|une autre|encore une autre) (un|une)? (année|an|mois|saison|hiver|automne) (plate|ordinaire|difficile|pénible|de misère|de vaches maigres|à oublier|de galère|moche|sans) 
  (ça)? (veut|veulent) dire qu'on en a (échappé|manqué|perdu|oublié|laissé) _
  (a|ont|avait) (encore|complètement|un peu)? (flopé|foiré|floppé|fait patate|fait chou blanc|mal viré) 
  (ça|ce|il|elle) (va|sera|risque*) (être|encore|d'être)? (encore|d'être)? (raté*|plate|un flop|gâché|à l'eau|manqué|vide|plate à mort) (comme|$|,|encore)
  sortir de (votre|son|leur) (trou|caverne|tanière|divan)
  ^ mais (loin|sombre|petit|froid|laid|cher|bruyant) , _
  (on|nous) (ne|n')? (se rendra|y arrivera|nous rendrons|y arriverons|atteindra|rattrapera) (sûrement|probablement)? (jamais|pas) ($|,|à|au)
  (<number>|cinq|six|quatre|trois) mois à (se morfondre|s'ennuyer|geler|grelotter|broyer du noir|attendre le printemps|s'encabaner|pelleter)
  mauvaise nouvelle de plus
  on (commence à|finit par|est) (être|en être)? (habitué*|s'habituer|tanné*) ($|,|à)
  (on|nous) (sait|savons|avoue) (bien)? (que|qu') (le|la|c'est|ce|l') (sujet|film|cours|formulaire|réunion|assemblée|lecture)? (est|n'est)? (pas)? (plate|ennuyant*|aride|long|déprimant*|sec|lourd|pénible|excitant|fort)
  personne (ne)? (dit|dira|vous dira) (jamais)? merci
  (juste|seulement|à peine) <number> (réponses|personnes|enfants|inscriptions|billets|visiteurs|j'aime|places) (,|.|et)? (c'est|on|quelle|ce n'est|dommage|hélas)
  faute de (budget|temps|monde|relève|mieux) , (ne|on|ce|il|pas|rien)
  (porter plainte|dénoncer|signaler|demander de l'aide|appeler|se plaindre) _{0,2} (,)? (c'est|est|ça) (souvent|presque|généralement|ne)? (ne)? (long|inutile|mène|donne|sert|compliqué|pénible|rarement) _
  (pas la peine|inutile|ça ne sert à rien|ce n'est pas la peine|c'est pas la peine) de (vous|t'|te)? (inscrire|présenter|venir|appeler|postuler|écrire|déplacer|donner votre nom|proposer) (si (vous n'|vous ne|c'est pour|vous comptez|vous pensez)|à moins)
  (les autres|tous les autres|le reste) ,? (passez (votre tour|votre chemin)|circulez|restez chez vous|abstenez vous|allez voir ailleurs|oubliez ça)`),
);

export const EVERYDAY_ALLOWED = {
  en: [
    'if you must _{1,8} , (please|call|text|let us|just call)',
    '(not|never|no longer|hardly) too (little|late)',
    '(too bad|shame) (on|for) (the)? (scammers|fraudsters)',
  ],
  fr: ["(jamais|pas|n'est pas) trop (tard|peu)", '(jamais) (vous|te|les|la|le|lui|leur)? assez'],
} as const;
