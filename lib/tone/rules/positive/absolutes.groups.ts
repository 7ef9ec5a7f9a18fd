import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

const { many } = GROUPS.en;
const { many: manyFr } = GROUPS.fr;
const BAD_EN =
  '(liars|thieves|cheaters|cheats|crooks|predators|abusers|addicts|alcoholics|drunks|racists|lazy|greedy|selfish|rude|stubborn|the same|alike|helpless|confused|grumpy|corrupt|useless|clueless|dangerous|ungrateful|spoiled|dishonest|in it for|out for|after|bad (with|at)|terrible (with|at)|hopeless|afraid of|violent|bitter|irresponsible|unreliable|bored|lonely|sick|burned out|burnt out|addicted|hooked|glued)';
const DOES_EN =
  '(hide|hides|abandon|abandons|forget|forgets|lie|lies|cheat|cheats|steal|steals|hate|hates|judge|judges|ignore|ignores|dump|dumps|exploit|exploits|neglect|neglects|gossip|gossips|complain|complains|take advantage|takes advantage|give up on|gives up on|look down|looks down|walk out|turn their backs|turns their back|want (the|your|their) (money|house|inheritance)|wants (the|your) (money|house)|end up (hating|abandoning|stealing|robbing|alone|lying|drunk|bitter)|ends up (alone|bitter)|drink too|discriminate|discriminates|fight over|fights over|quit|let you down|lets you down|betray|betrays)';
const PLACE_EN = '((in|on|at|over|with|of|from) _{1,3}|these days|today|nowadays)?';
const BAD_FR =
  '(menteur*|voleur*|profiteur*|tricheur*|croche*|prédateur*|paresseux|paresseuse*|égoïste*|ingrat*|têtu*|pareil*|les mêmes|malhonnête*|corrompu*|incapable*|raciste*|violent*|alcoolique*|gâté*|confus*|grincheux|chialeux|irresponsable*|dangereux|seul*|malade*|intéressé*)';
const ENDS_FR =
  "(profiter|abuser|voler|abandonner|oublier|mentir|tricher|lâcher|partir|se chicaner|s'entredéchirer|s'épuiser|trahir|exploiter|se désintéresser|vouloir|tomber|craquer|les placer|placer|se lasser)";

/** A whole group said to be, or to do, one thing. */
export const EN: readonly PhraseEntry[] = table(`
  ${many} are (all|so|just|simply|too|totally|completely|basically)? (helpless|defenceless|defenseless|gullible|naive|clueless|a burden|like (children|babies|kids)|incapable (of|$)|(frail|vulnerable|weak|lonely|fragile) and (helpless|gullible|confused|unable|incapable|defenceless|easily|naive)|unable to (defend|protect|understand|learn|decide|manage|speak up|look after|think|keep up|use|say no))
  (nobody|no one|no-one|not one person) ever (thanks|thank|visits|calls|listens|helps|tells|writes|remembers|shows|comes|notices|believes|reads|says|checks|thinks|wants|gives|does|offers|talks|appreciates|volunteers|answers|learns|changes|apologizes|pays|invites|includes|complains|speaks|stops|sees|hires|asks (us|them|carers|caregivers|seniors|women|men|tenants|newcomers|how)) => too few people $2
  (everyone|everybody) (eventually|always|just|secretly|sooner or later|in the end)? ${DOES_EN}
  [all] (of)? (our|the|these|those)? ${many} ${PLACE_EN} (are|will be) (basically|just|really|always)? ${BAD_EN} => many
  [all] (of)? (our|the|these|those)? ${many} ${PLACE_EN} (eventually|secretly|just|only|always|simply)? ${DOES_EN} => some
  [every] ${GROUPS.en.one} ${PLACE_EN} (eventually|secretly|just|only|always|simply)? ${DOES_EN} => more than one
  ${many} ${PLACE_EN} are [never] (reliable|on time|happy|satisfied|honest|grateful|punctual|serious|ready|interested|patient|content|pleased|thankful|polite|sober|truthful|prepared|committed|loyal|fair|faithful|sincere|there (when|for)|to be trusted|wrong|around|helpful|sorry|organized) => not always
  ${many} ${PLACE_EN} are [always] (late|lying|complaining|drunk|angry|rude|asking|fighting|wrong|confused|lonely|sad|grumpy|on their (phones|phone)|glued|in a hurry|out for|looking for|tired|too (busy|lazy|proud)|broke|bored|sick|after|scheming|the ones who) => often
  ${many} ${PLACE_EN} [(can't|cannot|can never|will never|won't ever|never)] (ever)? (learn|change|talk about|share|admit|understand|listen|commit|adapt|cook|say sorry|cry|be trusted|follow|show (their|any|emotion*)|ask for (help|directions)) => do not always
  ${many} [don't (ever)?] (talk about (their|feelings|emotions)|cry|show (their|any|emotion*)|ask for (help|directions)) => do not always
  ${many} [only (ever)?] (understand|understands|respect|answer to|respond to|believe) _ => mostly
  ${many} ${PLACE_EN} [don't (ever)?] (listen|talk|care|pay attention|speak|answer|believe|trust|hire|respect) (to|about|for)? (anyone|anybody|us|women|seniors|older|patients|newcomers|you) => do not always
  not (one|a single) (young|older|single)? (person|student|man|woman|neighbour|member|teen|teenager|senior|doctor|landlord|adult) (wants|cares|bothers|listens|helps|volunteers|calls|visits|will)
  every single _{1,3} (is|wants|lies|cheats|thinks) (after|out|only|about|in it|the|a|that|like|they)
  (nobody|no one) (remembers|knows|calls|hires|wants|needs|touches|hears|looks at|notices|sees) (their|your|you|them|us|an old|a senior|seniors|older|a woman) (name|anymore|any more|after|once|$)
  (you|we) (can't|cannot|can never) (ever)? trust (any|a single|most) (contractor|contractors|lender|lawyer|man|men|woman|landlord|landlords|politician|banker|doctor|doctors|neighbour|neighbours|relative|relatives|home|homes)
  ${many} (always|all|just|only)? (always|just|only)? (care|think|dream|talk) (only|just) (about|of) (money|themselves|the money|their|profit|profits|the inheritance|votes)
  (a|an) (man|woman|teenager|senior|politician|landlord|banker|lawyer|boss|immigrant|teen|addict|abuser|husband|student|retiree) [(never|will never|can never|always|will always)] _
  once (a|an) _{1,2} (,)? always (a|an)
  (there is|there's) no such thing as (a|an) (good|honest|kind|decent|reliable|faithful|safe|caring|fair) (landlord|man|politician|banker|home|care home|boss|lawyer|son-in-law|nursing home|tenant|teenager|volunteer)
  not (a single|one) (one of)? (man|woman|senior|tenant|student|teenager|member|neighbour|son|daughter|banker|landlord) (can|will|would|has|ever|knows|cares|tells) (ever|be|tell|help|read|trusted|_)
  ${many} ${PLACE_EN} are (all|just|simply)? (incapable of|unable to (learn|change|understand|use|adapt)|too (old|slow|stubborn|proud|dumb|lazy|set in their ways) (to|for))`);

export const FR: readonly PhraseEntry[] = table(`
  (les|nos) (aînés|aînées|personnes âgées|retraités|vieux|grands-parents|seniors) (sont|restent) (tous|toutes|souvent|toujours|très|bien|trop|plutôt|vraiment)? (lents|lentes|perdus|perdues|dépassés|dépassées|mauvais|mauvaises|nuls|nulles|réfractaires|allergiques) (avec|en|dans|devant|face à|à) (la|les|le|l'|leur|un)? _
  ${manyFr} sont (tous|toutes|si|trop|tellement|simplement|complètement)? (sans défense|naïfs|naïves|crédules|un fardeau|une proie facile|des proies faciles|comme des (enfants|bébés)|incapables (de|d'|$)|(vulnérables|fragiles|faibles|seuls|seules|isolées|isolés) et (sans défense|incapables|naïfs|naïves|crédules|confus|confuses|perdus|perdues|ne|n'))
  ${manyFr} (adultes|âgé*|d'aujourd'hui|de nos jours|masculins)? (finissent|finiront) [(tous|toutes)] (par)? (un jour)? ${ENDS_FR} => parfois
  ${manyFr} (adultes|âgé*|d'aujourd'hui|de nos jours)? (refusent|cachent|mentent|oublient|méprisent|détestent|abandonnent|exploitent|négligent|volent|trichent|boivent|veulent|cherchent|pensent|rêvent|se moquent|se ressemblent|profitent|abusent|discriminent|traitent|chialent|se plaignent|ont) [(tous|toutes)] (_|$) => souvent
  (un|une) (homme|femme|gars|fille|jeune|ado|vieux|aîné|aînée|patron|boss|banquier|politicien|fonctionnaire|propriétaire|proprio|locataire|immigrant|étudiant|retraité|docteur|agresseur|fraudeur|enfant) , (ça|c'est|ça ne|ça n') (ne|n')? _{0,2} (jamais|toujours|pas|rien|que)
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? (ne)? sont [jamais] (là (pour|quand)|fiables|contents|contentes|à l'heure|satisfait*|reconnaissant*|sérieux|sérieuses|prêts|honnêtes|ponctuel*|fatigué*|disponibles|intéressé*|d'accord|patient*) => pas toujours
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? sont [toujours] (en retard|pressé*|perdu*|bougon*|chialeux|fatigué*|malade*|à l'affût|les mêmes|confus*|saoul*|intéressé*|après|en train de|sur leur (cell|cellulaire|téléphone)|trop|méchant*|prêts à tout|disponibles et) => souvent
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? (pensent|pense|songent|veulent|parlent|rêvent|vivent|travaillent|tiennent) (toujours|jamais|tous)? (toujours|juste|seulement|uniquement|rien|qu') (juste|seulement|uniquement|qu'|que)? (à|au|aux|pour|de|d'|qu'à|leur|l') (l'argent|leur*|eux|eux-mêmes|elles-mêmes|héritage|l'héritage|cellulaire*|téléphone*|profit*|argent|la maison)
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? (ne|n') (comprennent|respectent|voient|écoutent|connaissent|aiment|entendent|engagent|embauchent|croient|aident|visitent|appellent) (que|qu'|personne|rien)
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? (ne|n') s'intéressent (à rien|à personne|qu'à|qu'au|qu'aux)
  (plus|pas|aucun*|un seul|une seule) (un|une)? (seul*)? (jeune|homme|femme|voisin|voisine|membre|aîné|élève|médecin|propriétaire|adulte|ado) (ne)? (veut|vient|aide|appelle|visite|écoute|s'implique|répond|fait|s'intéresse)
  tous les _{1,2} (en ont après|courent après|en veulent à|attendent (que|l'héritage)|rêvent de|veulent juste)
  (plus)? personne (ne|n') (se souvient|veut|embauche|regarde|touche|voit|entend|attend|pense) (plus)? (de|d'|à)? (vous|eux|nous|leur|les vieux|les aînés|des aînés)
  (on|vous) (ne)? (peut|pouvez) (plus|pas)? (se|vous)? (fier|faire confiance) à (personne|nul|(aucun|un seul) (entrepreneur|propriétaire|banquier|politicien|médecin|homme|avocat|proche|voisin))
  ${manyFr} (adultes|âgé*|d'aujourd'hui)? (tombent|perdent|oublient|arrivent|finissent|se font|se trompent|confondent|cèdent|reviennent) [toujours] _ => souvent
  [(tous|toutes) (les|ces|nos)] ${manyFr} _{0,4} (sont|seront|deviennent) (tous|toutes|des)? (des)? ${BAD_FR} => trop de
  [(tous|toutes) (les|ces|nos)] ${manyFr} _{0,3} (cachent|abandonnent|oublient|mentent|volent|profitent|exploitent|négligent|méprisent|jugent|boivent|finissent par|rêvent juste|chialent|lâchent) => bien des
  tout le monde (finit par|va (un jour)?|cherche à|veut) (vous|les|nous)? (abandonner|oublier|mentir|voler|tricher|lâcher|profiter|juger|trahir)
  tout le monde (abandonne|lâche|juge|triche|vole|profite|vous lâche|les lâche|se sauve|s'en sacre|cache) _
  personne (ne)? (remercie|dit merci|pense aux|pense à|prend|visite|écoute|respecte|comprend|embauche|invite) jamais
  (qui|quand on) (vole un œuf|a bu boira)
  (un|une) _ (restera|reste|demeure) toujours (un|une)
  (ça|il) n'existe pas ,? (un|une|des) (bon*|honnête*|vrai*) (propriétaire*|proprio*|politicien*|homme*|banquier*|gestionnaire*|patron*|chsld|résidence*|locataire*)
  ${manyFr} (âgé*|aînées|adultes)? sont (tous|toutes|tout simplement)? (incapables (d'apprendre|de (changer|comprendre|suivre|s'adapter|parler|s'entendre))|trop (vieux|vieilles|lents|lentes|têtus|têtues|paresseux) pour)`);

export const GROUPS_ALLOWED = {
  en: [
    '(thousands|hundreds|dozens|millions|half|a third|a quarter|too many|lots|plenty|<number> %|percent) (of)? _{0,4} (always|never)',
    '(all|every) _{1,5} (are|is) (welcome|vetted|free|safe|different|entitled|invited|trained|unique|encouraged|eligible)',
  ],
  fr: [
    "(votre|vos|aucune|ni) (vrai*|véritable)? (banque*|caisse*|police|agence*|institution*|gouvernement|ministère|arc|employé*) _{0,3} (ne|n') _{1,4} jamais",
    "(la|une|les|l'|le) (vrai*|véritable)? (banque*|caisse*|police|agence*|institution*|gouvernement|ministère|arc) (ne|n') (vous|demand*|appel*|exig*|envoi*|text*|communiqu*|procèd*) _{0,2} jamais",
    "personne (ne|n') (a|ont) jamais (à|besoin|eu à)",
    "(tous|toutes) (les|nos|vos|ces)? _ sont (aussi|toujours|les)? (invité*|bienven*|attendu*|accueilli*|admissible*|convié*|représenté*|uniques|différent*|importante*|concerné*|prêt*|d'accord|réuni*|là|complet*|complète*)",
    '(milliers|centaines|dizaines|millions|moitié|tiers|quart|<number> %|trop) _{0,7} (jamais|toujours)',
    'toujours (un|une) (ami*|mère|père|plaisir|bonheur|enfant|citoyen*)',
  ],
} as const;
