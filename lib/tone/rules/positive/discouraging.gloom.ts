import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const PLACE_EN =
  '(hall|room|office|local|site|website|centre|building|park|garden|library|kitchen|bus|service|space|clinic|pool|gym|newsletter|line|program|schedule|stage|church|basement)';
const FLAW_EN =
  '(small|tiny|old|slow|cold|dark|noisy|ugly|dull|boring|empty|dirty|damp|cramped|drafty|shabby|far|incomplete|unfinished|outdated|confusing|hard to (find|use|read|reach)|badly (lit|heated|placed|located|organized)|understaffed|overcrowded|stuffy|hot|worn out|run-down|depressing)';
const TOIL_EN =
  '(heavy|early|late|cold|hard|long|boring|tiring|lonely|sad|thankless|draining|depressing|stressful|dirty|noisy|repetitive|unpaid|underpaid|exhausting|dull|messy|badly paid|poorly paid|slow|emotional)';
const BANNED_EN =
  '(parking|smoking|loitering|talking|eating|drinking|running|shouting|whistling|laughing|phones|pets|dogs|children|kids|food|drinks|refunds|latecomers|late arrivals|strollers|visitors|photos|noise|music|questions|excuses|walk-ins|cheques|cash|exchanges|guests)';
const LACK_EN =
  '(money|budget|pianist|sopranos|tenors|heat|heating|volunteers|drivers|staff|funding|chairs|room|rooms|space|coffee|parking|elevator|microphone|speaker|speakers|kitchen|sound|prizes|plan|ideas|time|window|windows|air conditioning|wifi|music|costumes|players|coach|ramp)';
const PLACE_FR =
  '(salle|local|bureau|site|site web|centre|immeuble|parc|jardin|bibliothèque|cuisine|autobus|service|espace|clinique|piscine|gymnase|infolettre|ligne|programme|horaire|scène|église|sous-sol|équipement|terrain|logiciel)';
const FLAW_FR =
  "(petit*|minuscule*|vieux|vieille*|lent*|froid*|sombre*|bruyant*|laid*|plate*|ennuyant*|ennuyeu*|vide*|sale*|humide*|étroit*|loin|incomplet*|incomplète*|désuet*|désuète*|mêlant*|compliqué*|mal (situé*|éclairé*|chauffé*|isolé*|foutu*|organisé*|entretenu*|insonorisé*)|difficile* (à|d'accès)|étouffant*|défraîchi*|déprimant*|inconfortable*|poussiéreu*|brouillon*|en désordre)";
const TOIL_FR =
  '(lourd|tôt|tard|froid|frette|dur|long|plate|ennuyant|fatigant|épuisant|triste|ingrat|déprimant|stressant|salissant|bruyant|répétitif|exigeant|éreintant|pas payé|mal payé|peu (valorisé|payé|reconnu)|pas (reconnu|glamour|drôle|facile|valorisant)|prenant|essoufflant)';
const BANNED_FR =
  "(fumer|stationner|flâner|parler|rire|crier|courir|manger|boire|téléphoner|déplacer|toucher|entrer|arriver|oublier|poser|amener|apporter|s'asseoir|utiliser|venir|sortir|chanter|siffler|dormir|photographier|circuler|chuchoter|jouer|danser)";
const LACK_FR =
  '(argent|budget|pianiste|sopranos|ténors|chauffage|bénévoles|chauffeurs|personnel|subvention|chaises|salle|local|place|café|stationnement|ascenseur|micro|climatisation|cuisine|éclairage|prix|plan|idées|temps|fenêtre|fenêtres|wifi|musique|costumes|joueurs|rampe|relève|son|lumière)';

/** The glass half empty: what lacks, what will go wrong, what is forbidden, told before what is offered. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  another (dreary|long|hard|grey|gray|tough|bleak|miserable|lean|difficult|gloomy|dull|lousy|cold|dismal|thin|rough|painful|sad|bad) (winter|year|season|month|fall|summer|spring|january|february|november|meeting|agm|week|decade) (is|of|ahead|lies|begins|starts|in|$)
  another (year|month|season|winter|week) (of|spent|without|with no) (chasing|begging|losing|waiting|no|cuts|bad|rain|hunting|scrambling|money|deficits|fewer|empty|asking|hoping)
  (nothing|not much|hardly anything|very little|almost nothing) (has|have|went|goes|worked|is going|ever goes) (gone|been going|out)? (right|well|to plan|as planned|our way|as we hoped|smoothly)
  (everything|it all|all of it) (has)? (went|gone|goes|is going) (wrong|badly|downhill|sideways|to pieces)
  (we|we're|we are) (can't|cannot|can not|couldn't|not able to|unable to|don't have the means to) (help|serve|answer|reach|support|see|take in) (most|everyone|everybody|half|the majority|even half|all) _
  (don't|do not) (expect|count on|hope for|get your hopes up|dream of|look for) (a|an|any|too|much|good|great|fancy|decent|perfection|comfort|miracles|wonders|luxury|anything|hot|a seat|your|to (have fun|win|enjoy|learn much|be impressed|get (a|in|much)))
  (your|the|our|these|those|most) _{1,2} (will|are going to|is going to|may well|are bound to|is bound to) (probably|likely|surely|no doubt|just)? (freeze|die|fail|flop|wilt|rot|break|leak|melt|collapse|crumble|fall apart|shrivel|wither|waste away|rust|go wrong) (again|like|as|anyway|too|by|before|$|if|without)
  (probably|likely|surely|no doubt|certainly) (freeze|die|fail|flop|wilt|rot|break down|leak|collapse|quit|give up|be (empty|cancelled|a flop|boring|late|rained out)) (again|like|as|anyway|too|by|before|$)
  (without|with no|skip) _{1,4} (,)? (your|our|the) _{1,3} (will|'ll) (only|just|soon|surely|slowly)? (crumble|shrivel|waste away|wither|rot|die|fail|collapse|seize up|rust|weaken|melt|close|shut|disappear|fade|fall apart)
  ${PLACE_EN} (is|are|was) (still|also|rather|pretty|very|a bit|so|really|quite|too)? ${FLAW_EN} (,|and|but also) (still|also|rather|very|a bit|so|really|quite|too|often)? ${FLAW_EN}
  (it's|it is|work is|job is|shifts are|hours are) (very|often|really|quite)? ${TOIL_EN} (,|and) (it's|it is|often|very|usually)? ${TOIL_EN} (,|and|$|but)
  no ${BANNED_EN} (,|and|or)? (and|or)? no ${BANNED_EN}
  (it is|it's) (strictly)? (forbidden|prohibited|not allowed) to _{1,5} (,|or) _{1,4} (,|or|and) _
  (we|we've|there's|there is|there are|have|has|with) (still|have)? (got)? no ${LACK_EN} (,|or|and) (no|nor|or|and no) ${LACK_EN}
  no _{1,2} , no (lunch|supper|dinner|meal|entry|seat|ride|service|refund|help|exceptions|admission|coffee|ticket|place|reply|bus|parking)
  <number> (of|out of) (our|the)? (<number>|ten|twelve|twenty) (goals|targets|objectives|promises|projects) (were|was)? (missed|failed|abandoned|unmet|dropped|not (met|reached))
  (goals|targets|objectives|promises) (missed|failed|unmet|abandoned|not met)
  (only|just|barely|hardly) (<number>|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of) (people|members|guests|of you|seniors|participants|visitors|neighbours) (came|showed|turned|attended|bothered|signed|registered|answered|were there|made it)
  there were (only|just|barely) (<number>|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of) (people|members|guests|of you|of us|participants|visitors)
  (we)? (nearly|almost) (cancelled|canceled|gave up|called off|dropped|scrapped) (it|the|our|this|on)
  (we|i) (don't|do not|hardly|barely|can't) (really|quite|even|truly)? believe in (it|this|the plan) (ourselves|much|anymore|either|$)
  (without|with little|with no) (much|any|great|real)? (hope|conviction|enthusiasm|illusions|expectations) ($|,|that|this)
  we (fail|lose|disappoint|miss) (more|far more) (often|people|than|games)? (often)? (than|that)
  (we'll|we will|let's) see (how long|if|whether) (she|he|they|it|this one|that) (lasts|last|stays|stay|survives|holds|sticks|shows up|makes it|will last|dies|quits)
  (wonder|see|guess|bet) how long (it|she|he|this|that|they|before) (will|'ll|takes|it)? (last|lasts|be|before|stay|survive|dies|breaks|quits|takes)
  (it|this year|the party|christmas|things) (won't|will not|can't|will never) be (the same|like before|as good|what it was|like it was|as nice|the way it was)
  (if you)? (don't|do not) (come|register|sign up|join|miss) _{0,5} (you'll|you will) regret (it|that)
  (not (voting|answering|replying|coming|showing up|registering|speaking)|silence|staying home) (is|means) (accepting|agreeing|giving up|choosing|being|giving)
  (we|lunch|the meal|our van|delivery|the office|meals) (doesn't|don't|does not|do not|won't|isn't|aren't|are not|is not) _{0,4} (monday|mondays|tuesday|tuesdays|wednesday|weekends|holidays|evenings|mornings) , (or|nor) _{1,2} , (or|nor)
  chasing (after)? (money|grants|funding|volunteers|funders|donations|our tails)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  encore (un|une) (_)? (hiver|année|automne|mois|saison|printemps|semaine|assemblée|réunion|novembre|février|été) (gris*|long|longue|dur*|morne*|difficile*|plate*|triste*|maigre*|pénible*|ordinaire|éprouvant*|déprimant*) (,|$|en vue|qui|devant|à|au|s'annonce|commence)
  encore (un|une) (_)? (hiver|année|automne|mois|saison|printemps|semaine|assemblée|réunion|novembre|février|été) ((de|d'|à|sans) (courir|misère|coupures|perdre|manquer|grisaille|déficit*|attendre|quêter|argent|pluie|chercher|relève|vache*|galère|s'|bénévole*|mendier|espérer))
  (courir|court|courons|quêter) (après|derrière) (l'argent|les sous|les bénévoles|les subventions|notre souffle|les dons|la relève)
  rien (n'|ne)? (a|marche|fonctionne|a été|est allé) (bien|marché|fonctionné|comme (prévu|on voulait|il faut)|réussi) (bien|cette année|ce mois-ci|$|:|,|cet)
  tout (va|est allé|a été|a viré|tourne|a tourné) (mal|de travers|tout croche|croche|au vinaigre)
  (on|nous) (ne|n')? (peut|pouvons|arrive|arrivons|parvient) pas (à)? (aider|servir|répondre à|accueillir|appuyer|rejoindre|soutenir) (la plupart|tout le monde|la moitié|la majorité|tous)
  (ne|n')? (vous)? (espérez|comptez|rêvez|attendez) (surtout)? (pas|donc pas) (une|un|des|de|d'|du|trop|sur|trouver|avoir|gagner) (place|siège|miracle|bon|bonne|beau|chaise|réponse|stationnement|billet|café|repas|prix|nous|foule|grand|rappel|accueil)
  (va|vont|risque|risquent|devrait|devraient|finira|finiront) (sûrement|probablement|sans doute|encore|bien|fort|certainement|par|de|peut-être) (par|de|encore)? (geler|mourir|rater|échouer|planter|couler|brûler|sécher|faner|lâcher|décevoir|abandonner|pourrir|briser|flancher|dépérir|crever|s'écrouler|tomber à l'eau)
  (comme|pareil que|aussi _ que) l'(an (dernier|passé)|année (dernière|passée)) , (ce|ça|ils|on) (sera|va|seront)
  (était|sera|serait|fut) (encore)? ${FLAW_FR} et ${FLAW_FR} (,|$|et|comme|encore)
  (cette année|ça|la prochaine|le prochain|la suite) (s'annonce|sera|promet d'être) (pareil*|pire|aussi (plate|mal|mauvais*|ennuy*)|moins (bien|bon*)|encore (pire|plate)|mal)
  ${PLACE_FR} (est|sont|était|reste|demeure) (encore|toujours|aussi|plutôt|assez|pas mal|très|bien|un peu|vraiment|trop)? ${FLAW_FR} (,|et) (encore|toujours|aussi|plutôt|assez|très|un peu|vraiment|trop)? ${FLAW_FR}
  c'est (très|souvent|pas mal|bien|un peu)? ${TOIL_FR} (,|et) (c'est|souvent|ça finit|ça commence|très)? ${TOIL_FR} (,|et|$|mais|de)
  (peu de|sans|jamais de) (mercis|reconnaissance|remerciements|gratitude) (,|$|et|en retour|à la clé)
  (il est|c'est|il sera)? (strictement)? (interdit|défendu) (de|d') ${BANNED_FR} _{0,3} (,|ou|et|ni) (de|d'|ou)? (de|d')? ${BANNED_FR}
  (il est|c'est) (strictement)? (interdit|défendu) (de|d') (arriver|venir|poser|se présenter|appeler|rire|parler|chuchoter|oublier) _
  interdiction (formelle|stricte)? (de|d') ${BANNED_FR} _{0,3} (,|ou|et|ni) (de|d')? ${BANNED_FR}
  (ni|plus|pas) (de|d'|le|la|les|du)? (bon|bonne|vrai|vraie)? ${LACK_FR} (,|et)? (ni|plus|pas) (de|d')? (bon|bonne|vrai|vraie)? ${LACK_FR}
  (n'|ne) (accepte|acceptons|admet|admettons|tolère|tolérons|permet|permettons|prend|prenons|livre|livrons|sert|servons|rembourse|remboursons|répond|répondons|reçoit|recevons|ouvre|ouvrons) (pas|plus|ni) _{1,4} (, _{1,3})? (,)? ni _
  pas (de|d') _{1,2} , pas (de|d') (repas|place|billet|dîner|souper|entrée|service|lunch|aide|remboursement|reçu|café|siège|prêt|livre|transport|panier)
  <number> (objectifs|cibles|promesses|projets|engagements) (ratés|ratées|manqués|manquées|abandonnés|abandonnées|non atteints|non tenues)
  (n'y avait|n'y a eu|n'étiez|n'étaient|n'étions|il y avait|est venu|sont venus) (que|qu'|seulement|juste|à peine) (<number>|une dizaine de|une poignée de|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (personnes|gens|participants|inscrits|membres|bénévoles|visiteurs|spectateurs|d'entre)
  (on|nous) (a|avons) (failli|presque|bien failli|pensé) (tout)? (abandonner|abandonné|laisser tomber|renoncer|fermer)
  (on|nous) (a|avons) (failli|presque|bien failli|pensé) tout annul*
  (y)? (avait|a eu|a) (tellement|si|trop|très|bien)? peu (d'intérêt|de monde|d'inscriptions|d'enthousiasme|de relève|de participation|d'entrain)
  (on|nous) (n'|ne)? y (croit|croyons|croyait) (pas|plus|guère|à peine) (trop|vraiment|beaucoup|nous-mêmes|tellement|fort|$)
  (sans|avec peu de|sans grande|sans grand|sans trop) (trop|grande|grand|beaucoup)? (conviction|illusion*|enthousiasme|espoir|y croire|entrain) ($|,|que|cette)
  (on|nous) (échoue|échouons|perd|perdons|déçoit|décevons|rate|ratons) (plus|bien plus) (souvent)? (qu'|que|de)
  (on|nous) (verra|verrons) (bien)? (si|s'|combien de temps) (elle|il|ça|ils|elles|celle-là|celui-là|celle-ci) (reste|restera|dure|durera|survit|survivra|lâche|s'accroche|tiendra|résiste|toffe)
  reste à voir (combien de temps|si (ça|elle|il|ils|elles|on|quelqu'un|le monde) (dure*|tien*|reste*|survi*|vien*|toff*|arriv*))
  combien de temps (avant (que|qu') (ça|elle|il|ils|elles|tout) (meur*|lâche*|brise*|ferme*|tombe*|parte*|abandonne*)|il va tenir|elle va rester|va-t-elle|va-t-il|on va)
  (ça|ce|fête|souper|noël|rien|soirée) (ne|n')? (sera|seront|va être) (pas|plus|jamais) (comme avant|comme dans le temps|la même chose|pareil|aussi (bon|bien|beau|l'fun))
  si vous (ne|n')? _{1,3} pas , (vous)? (allez|le|vous|pourriez|risquez) (le|l'|allez|de|de le)? (regretter*|regretterez)
  (vous)? (allez|risquez de|pourriez) (le|vous en) (regretter|mordre les doigts)
  ne pas (répondre|venir|voter|participer|s'inscrire|parler|signer|appeler) , c'est (accepter|renoncer|choisir|laisser|dire|abandonner|donner|mériter)
  (sans|faute de) _{1,4} (,)? (on|nous|votre|vos|notre|nos|le|la|les) _{0,3} (ferme|fermons|fermera|fermeront|dépéri*|mourr*|meur*|s'effrit*|fondr*|s'écroul*|s'étein*|rouiller*|ratatin*|ne fera que|ne feront que|va (dépérir|mourir|fermer|fondre|s'effriter|s'éteindre|rouiller)|vont (dépérir|mourir|fermer|fondre|s'effriter|s'éteindre|rouiller))
  pas (le|la|les|en|au|à) _{1,3} , ni (le|la|les|en|au|à) _{1,4} , ni
  vous n'(aurez|avez|allez) (plus|rien avoir|plus rien)? rien (du tout)? $
  (on a|nous avons|c'est) (tout|presque tout) (raté|manqué|perdu|gâché)`),
);

/** What it is good to be without. */
export const GLOOM_ALLOWED = {
  en: [
    'no (cash|cheques|refunds) (needed|required|necessary)',
    "(didn't|did not|couldn't|missed) (reach|meet|hit|our) _{0,2} (goal|target) _{0,5} , but",
    'no _{1,3} (needed|required|necessary)',
    '(another)? (cold|long|tough|hard) winter (is|was)? _{0,3} (ending|over|behind|ends)',
  ],
  fr: [
    "(raté|manqué) (la|notre|l'|le) (cible|objectif) _{0,4} , mais",
    "(ni|pas|plus) (de|d')? (frais|coût|coûts|liste|obligation|jugement|pression|inscription|engagement|formulaire|paperasse|chichi|examen|devoirs) _{0,6}",
    "interdit (de|d') (fumer|stationner) (dans|à|sur|devant|ici|$)",
  ],
} as const;
