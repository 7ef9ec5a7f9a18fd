import { GROUPS } from '../../lexicons/groups';
import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const WHO_EN =
  '(abusers|telemarketers|salesmen|salespeople|members|volunteers|donors|board members|care workers|carers|contractors|nephews|nieces|brothers|sisters|stepchildren|in-laws|newcomers|commuters|cyclists|smokers|readers|shoppers|customers|partners|boys|girls|fathers|mothers|moms|dads|sons-in-law|siblings|teachers|renters|homeowners|students|pensioners|widows|widowers|callers|movers|builders|repairmen|mechanics|dentists|singers|players|fans|tourists|dog owners|people (here|today|nowadays|in this town|around here)|kids (today|these days)|young people|old people|older people)';
const ONE_EN =
  '(teenager|teen|child|kid|son|daughter|politician|doctor|banker|landlord|man|woman|student|parent|employer|neighbour|boss|young person|volunteer|member|donor|minister|mayor|caregiver|care worker|husband|wife|nurse|lawyer|driver|company|telemarketer|salesman|contractor|nephew|family|reader|voter|tenant|owner|teacher|agency|funder|manager|worker|councillor|journalist|heir|relative|brother|sister|grandchild|grandson|caller|bachelor|widow|widower|insurer|shop|store|restaurant|person here|soul|person under (30|40|50)|person (in|over|under) _{1,2})';
const DOES_NOT_EN =
  '(step up|help|helps|volunteer|volunteers|care|cares|read|reads|answer|answers|show up|shows up|listen|listens|pay|pays|come|comes|visit|visits|reply|replies|lift|lifts|give|gives|say thank|thank|thanks|change|changes|learn|learns|vote|votes|clean|cleans|pick up|share|shares|respect|respects|notice|notices|think|thinks|apologize|apologizes|stop|stops|sing|sings|write|writes|remember|remembers|speak up|understand|understands|wait|waits|call back|calls back|return|returns|look|looks|talk|talks|want|wants|believe|believes|cook|cooks|fix|fixes|repair|repairs)';
const BAD_EN =
  '(lost|clueless|scared|helpless|hopeless|saints|angels|thieves|liars|crooks|lonely|bored|cheap|stingy|rude|lazy|selfish|after (your|their|the|our)|out to|in it for|glued|addicted|the same|alike|cheats|predators|monsters|snobs|spoiled|useless|terrified|broke|rich|confused)';
const WHO_FR =
  "(proprios|membres|bénévoles|frères|sœurs|maris|femmes|caissiers|caissières|banquiers|abuseurs|agresseurs|télévendeurs|vendeurs|boss|riches|touristes|automobilistes|cyclistes|fumeurs|nouveaux arrivants|immigrants|francophones|anglophones|concierges|entrepreneurs|donateurs|élèves|profs|professeurs|célibataires|veufs|gendres|brus|beaux-fils|belles-filles|jeunes parents|jeunes couples|gars|filles|pères|mères|garçons|lecteurs|clients|commerçants|chauffeurs|préposés|intervenants|bailleurs|partenaires|assureurs|notaires|dentistes|mécaniciens|joueurs|partisans|urbains|gens (d'ici|de la ville|du village|du coin)|ados|hommes|jeunes|aînés|aînées|enfants|parents|voisins|médecins|politiciens|familles|propriétaires|gens|locataires|élus|employeurs|neveux|petits-enfants)";
const ONE_FR =
  '(homme|femme|fils|fille|jeune|ado|enfant|parent|politicien|politicienne|député|ministre|maire|médecin|banquier|proprio|propriétaire|élève|étudiant|voisin|voisine|patron|boss|bénévole|membre|donateur|préposé|préposée|mari|infirmière|avocat|notaire|chauffeur|entrepreneur|vendeur|neveu|famille|lecteur|locataire|francophone|anglophone|professeur|prof|frère|sœur|petit-fils|gendre|assureur|commerçant|veuf|veuve|célibataire|résidence|journaliste|gestionnaire|fonctionnaire|aîné|aînée|retraité|adulte|caissier|télévendeur|gars|citoyen|employeur|employé|père|mère)';
const NEVER_FR =
  "(répondent|réparent|appellent|demandent|aident|lisent|écoutent|viennent|visitent|paient|disent|comprennent|chantent|pensent|changent|remercient|font|donnent|lèvent|s'impliquent|votent|ramassent|respectent|tiennent|livrent|osent|parlent|apprennent|veulent|savent|pleurent|s'excusent|rappellent|partagent|se parlent|avouent|cuisinent|sourient|saluent|s'entraident|s'arrêtent|cèdent|écrivent|nettoient|remboursent)";
const NEVER_ONE_FR =
  "(répond|répare|appelle|demande|aide|lit|écoute|vient|visite|paie|dit|comprend|chante|pense|change|remercie|fait|donne|lève|vote|ramasse|respecte|tient|livre|ose|parle|apprend|veut|sait|pleure|rappelle|partage|avoue|cuisine|salue|connaît|se (souvient|soucie|déplace|lève|parle)|s'(implique|excuse|intéresse|arrête|occupe)|écrit|nettoie|a (déjà|jamais|encore|le temps))";

/** Everybody and nobody in everyday words: members, kin, trades and “people here”. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  ask (ten|a hundred|twenty|any|<number>) _{1,4} _{0,4} and (ten|all|every|not one|a hundred|none|twenty|they'll all|<number>) _{0,2} (will|of them|look|say|would|won't|do|does) _
  (no|not one) ${ONE_EN} has ever (fixed|paid|helped|answered|listened|given|kept|visited|apologized|thanked|read|cared|told|returned) _
  (in|on) (this|our|that) (village|town|street|neighbourhood|building|block|city|county|community) ,? _{0,8} ,? (nobody|no one|not a soul) (turns|looks|moves|stirs|answers|comes|opens|talks|reacts|helps|sees|hears|stops) _{0,2}
  (children|sons|daughters|men|husbands|friends|families|young people|neighbours|relatives|people|parents) (always|all|inevitably) (end up|wind up) (forgetting|leaving|abandoning|betraying|lying|stealing|disappointing|gone)
  (system|government|ministry|society|country|province|banks|hospitals|bank|hospital|police|courts) always (lets|let|fails|fail|forgets|forget|abandons|abandon|ignores|ignore|leaves) _{1,5} (down|$|behind|out|seniors|older|us)
  (nobody|no one|no-one) (ever)? (volunteers|helps|visits|calls|listens|answers|gives|comes|reads|talks|cooks|respects|looks after|shows up|says thank you|says hello|wants to (help|work|volunteer)) (to|for)? (each other|anyone|their neighbours|their parents)? (anymore|any more|these days|nowadays)
  (everyone|everybody|anyone|anybody|all those|all people|every person|each person|people) (who|with) _{1,5} (steals|lies|cheats|is after|ends up (stealing|lying|alone)|will rob|will cheat|abuses|robs|betrays|drinks|is (a (liar|thief|crook|fraud|cheat)|out to|only after|just after|hiding))
  ${WHO_EN} (here|today|nowadays|in this town|around here)? (just|simply|will|would)? [never (ever)?] ${DOES_NOT_EN} => rarely
  (here|this town|this community|this street|this city) (just|simply|will|would)? [never (ever)?] (step up|help|volunteer|care|listen|change|learn|pay|vote|say thank) => rarely
  ${WHO_EN} [always] (complain|lie|cheat|steal|forget|leave|want|expect|take|blame|quit|show up late|come late|say (yes|no)|think|vote|ask|spend|fight|gossip|break|interrupt) => often
  (all|every|all of (our|the|these|those)) (our|the|these|those)? (${GROUPS.en.many}|${WHO_EN}) (here|today|nowadays|over _)? (are|is|get|become|feel|seem) (just|all|really|always|basically)? (so|too)? ${BAD_EN}
  [every] ${ONE_EN} (just|only|really|always|secretly)? (is|lies|steals|cheats|wants|looks|thinks|dreams|forgets|ignores|leaves|gives up|turns|hides|knows better|pretends|complains|expects|believes|does the bare) (out (to|for)|after|the other way|of|about|to (rob|cheat|rip)|a (liar|thief|crook|cheat)|only|their|his|your|up|away|everything|nothing|just|in it|it all|better) => more than one
  (everybody|everyone) (wants|expects|takes|demands|complains|talks|likes) _{0,5} (and|but|yet|while) (nobody|no one|none)
  ${GROUPS.en.many} [never] (call|visit|write|help|come|phone|listen|show up|give|talk|answer|volunteer) (unless|except|until|if not) => rarely
  (not (a single|one)|not even one) ${ONE_EN} (here|in town)? (ever|even|really)? (respects|reads|cares|answers|listens|helps|wants|calls|visits|volunteers|thanks|pays|follows|keeps|says|asked|came|offered|bothers|replies|understands|knows|notices|thinks)
  people (without|with|under|over|who|from|in) _{1,4} (will|can|could|do|just|simply)? (never|always) (understand|know|help|care|think|complain|vote|listen|forget|lie)
  people (without|with|under|over|from|in) _{1,4} (can|could|will) (never|not possibly) (understand|know|imagine|help|love|care)
  (never|always|everything|nothing|all|no one|nobody) _{0,9} , (not (a single|even) one|every (single|last)? one of (them|you|us)|all of them|the whole lot|the lot of them|without exception|each and every one|all of the time|bar none|no exceptions) ($|,|and)
  [all] of our (members|volunteers|donors|partners|residents|staff|clients|children|students|tenants) are _{1,3} (,)? all (of)? the time => most
  (want|wants|take|takes|expect|expects|demand|demands|know|knows) everything (for (themselves|free|nothing)|and|,) (and|but)? (give|gives|nothing|do|does|offer|offers|share|pay)
  [(nobody|no one|not a soul|no-one)] (in|around|at|from|on|under|over) (this|the|our|my|that|town|here|city|<number>|charge|_) _{0,2} (ever|even|really|bothers to)? (lifts|cares|helps|reads|gives|wants|listens|votes|thinks|volunteers|says|respects|talks|knows|visits|waves|picks|pays|shares|recycles|answers|understands|bothers|sings|remembers) => hardly anyone
  [no ${ONE_EN}] (here|today|in town|in this town|any more|anymore)? (ever|really|even|would ever|will ever)? (respects|reads|cares|wants|listens|helps|calls|visits|says|understands|pays|tells|works|keeps|volunteers|shares|votes|admits|cries|thinks|remembers|sings|trusts|loves|thanks|has (ever)? (set foot|time|lifted|a clue)|lifts|gives a|knows how) => hardly anyone
  (he|she|they|you|we|men|women|kids|boys|girls) (never|always) (ever)? (do|does|did|say|says|think|thinks|get|gets|forget|forgets) (anything|everything|a thing|it all) (right|wrong|for us|for others|around here|by halves|$)
  (kids|teens|teenagers|young people|the young|students|millennials|seniors|old people|men|women|people) (today|these days|nowadays)? (just|only|do nothing but|spend (all|100 %|every|their whole|their entire|most of)) _{0,4} (stare|scroll|complain|gossip|phones|their phone|watch tv|on their|on screens|in front of)
  all (these|those|the)? (financial|insurance|real estate|bank)? (advisers|advisors|bankers|brokers|landlords|contractors|doctors|politicians|lawyers|agents|owners|companies|developers|banks|officials|families|kids|children) (ever)? (want|care about|think about|see|are after) is (your|the|their|our|more|an)? (money|cash|inheritance|profit|profits|wallet|votes|vote|house|savings)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  demandez (à|de l'aide à) (dix|cent|vingt|n'importe quel|n'importe quelle|<number>) _{1,6} (et|,) (dix|tous|toutes|cent|pas un|aucun|aucune|vingt|les dix) _{0,2} (vont|regarderont|diront|répondront|ne|vous|se|regardent|disent) _
  (aucun|aucune|pas un|pas une) ${ONE_FR} n'a jamais (rien)? (réparé|payé|aidé|répondu|écouté|donné|tenu|visité|remercié|lu|dit|remboursé|fait) _
  (dans|en|sur) (ce|cette|notre|la|le|nos|cet) (village|ville|rue|quartier|immeuble|bloc|coin|rang|campagne|région|paroisse) ,? _{0,8} ,? personne (ne)? (se)? (retourne|lève|bouge|regarde|répond|vient|ouvre|parle|réagit|aide|voit|entend|s'arrête) _{0,2}
  (les|nos|vos|leurs) (enfants|fils|filles|hommes|maris|amis|familles|jeunes|voisins|proches|gens|parents) finissent (toujours|tous|forcément|inévitablement) par (oublier|partir|abandonner|trahir|laisser|se lasser|mentir|décevoir|voler)
  (tous|toutes) (les|nos|ces) _ (sont|se ressemblent) (pareils|pareilles|les mêmes|identiques) ,? (on|je|croyez|c'est|vous)
  plus personne (ne)? (rend|rendent|prend|porte|tient|dit|donne|fait) (visite|soin|attention|parole|bonjour|signe|rien|de ses|de nouvelles|le temps)
  (on|vous) (ne)? (peut|peux|pouvez) (plus|pas)? (se|vous)? (fier|faire confiance|croire) (à|en|sur)? (aucun|aucune|ces|nul) _
  (les|nos|vos|leurs|ces) (enfants|jeunes|fils|filles|familles|parents|médecins|élus|politiciens|voisins|bénévoles|membres|proches|petits-enfants|hommes|femmes|banques|propriétaires) (ne|n') (nous|vous|les|leur|se|s'|y)? (appellent|visitent|viennent|pensent|font|veulent|aident|travaillent|parlent|voient|téléphonent|écoutent|lèvent|bougent|répondent|donnent|intéressent|montrent) _{0,4} (que|qu') (pour|quand|lorsque|si|à|aux|lorsqu'|de)
  ${WHO_FR} (d'aujourd'hui|de nos jours|adultes|âgés)? (ne|n')? (s'|se|nous|vous|en|y|le|les)? ${NEVER_FR} (plus)? jamais (rien|personne|plus|d'|de|à|leur|leurs|un|une|la|le|les|merci|non|oui|quand|si|en|vraiment|$|,)
  ${WHO_FR} (d'aujourd'hui|de nos jours|adultes|âgés)? ${NEVER_FR} [toujours] (oui|non|tout|la même|les mêmes|trop|mal|en retard|de travers|ça|n'importe|le contraire|plus|pour|des|à) => souvent
  ${WHO_FR} (d'aujourd'hui|de nos jours|masculins)? (ne|n')? (font|foutent|savent|comprennent|disent|veulent|apprennent|respectent|réparent|donnent|lisent|ramassent|connaissent|paient|partagent) (absolument|jamais|plus|strictement)? rien (,|$|dans|pour|de|à|du|aux|quand|depuis|chez|au)
  ${WHO_FR} (d'aujourd'hui|de nos jours)? (jettent|veulent|gaspillent|achètent|exigent|prennent|critiquent|détruisent|salissent|brisent|savent|oublient|gardent|dépensent|refusent) tout (,|$|sans|et|tout|pour|cuit|mais|de suite)
  (tous|toutes) (autant qu'(ils|elles) sont|jusqu'au dernier) ($|,)
  (un|une) ${ONE_FR} (d'aujourd'hui|de nos jours|de cet âge|seul*)? (ne|n')? ${NEVER_ONE_FR} [jamais] (d'|de|à|rien|son|sa|ses|la|le|les|merci|non|quand|pour|ça|pourquoi|vraiment|qu'|$) => pas toujours
  (tous|toutes) (ceux|celles|les gens|les _) qui _{1,6} (volent|mentent|trichent|profitent|abusent|fraudent|veulent (vous|votre|vos|juste))
  [(aucun|aucune|zéro|pas un|pas une|pas un seul|pas une seule|nul)] ${ONE_FR} (d'ici|de nos jours|d'aujourd'hui|(de|du|des|dans|au|en|de la) _{1,2})? (ne|n')? ${NEVER_ONE_FR} => bien peu de
  plus personne (ne|n')? (s'|se|nous|y|en|vous)? (chante|lit|écoute|visite|implique|veut|aide|parle|dit|respecte|lève|entraide|salue|donne|vote|jase|cuisine|pense|croit|apprend|occupe|soucie|dérange|tricote|danse|marche|connaît|écrit) (en|de|à|son|ses|le|la|les|un|une|chez|pour|ici|au|aux|dans|aujourd'hui|$|,)
  (chacun|tout le monde|chaque _|on|les gens|ils|elles) (ne|n')? (pense|pensent|regarde|vit|travaille|roule|songe) (juste|seulement|toujours|uniquement|rien)? (que|qu')? (à|pour|au|aux|que pour|qu'à) (soi|lui-même|eux|sa (poche|gueule|personne)|son (nombril|portefeuille|profit)|profit|l'argent|eux autres|leur (poche|nombril))
  (pense|pensent|tourne|vivent|vit) (juste|seulement|rien|uniquement) (qu'|que|pour)? (à|au|aux|pour) (soi|lui|eux|profit|l'argent|sa poche|leur|leurs|son)
  à <number> ans (,)? (on|tout le monde|les gens|ils) (ne|n')? (comprend|oublie|perd|confond|entend|tombe|sait|apprend|retient|mélange|voit|a|est|devient) (toujours|jamais|plus|tout) (tout|rien|de|perdu|fini|confus|mélangé*|envie|personne|le droit à rien|bon à rien)
  (absolument|vraiment|ici|partout)? tout le monde (se ferme|ferme|se bouche|détourne|regarde ailleurs|s'en lave|s'en (fout|fiche|balance|sacre|contrefiche)|chiale|ment|triche|vole|veut (tout|rien)|pense à soi|se sauve|juge|est (contre|pareil|coupable|complice|croche)|se tait|laisse faire|jette|gaspille|profite|le (sait|savait))
  (passent|passe|gaspillent|perdent) (100 %|toute|tout|toutes|tous|<number> %|leurs|leur|l'essentiel) (de)? (leur|leurs)? (vie|temps|journées|soirées|argent|fins de semaine) (entières)? (sur|devant|à|au|dans|en) (leur|leurs|l'|un|des|le|la|les|jouer|chialer|scroller|se)
  (sont|c'est|étaient) (tous|toutes) (pareil*|les mêmes|du pareil au même|de la même trempe|faits pareils|croches|après)
  (font|ne font|fait) (jamais|absolument)? rien , (dans|chez|partout|tous|toutes|ni)
  tout ce que (les|ces|nos|vos) _{1,3} (veulent|voient|cherchent|regardent) ,? (c'est|ce sont|est) (votre|leur|notre|l'|le|les|vos|nos)? (argent|profit|profits|héritage|portefeuille|votes|cash|économies|maison|piastre|signe de piastre)`),
);

export const EVERYDAY_ALLOWED = {
  en: [
    'always end up (laughing|smiling|singing|dancing|happy|friends|having|staying|learning|eating|telling)',
    '(abusers|members|volunteers|people|callers) never (ask|need|have|be|stop (learning|caring|giving|helping|giving))',
    '(must|should|can|to|please|who|may|will) never (be|have|share|give|feel|pay|click|sign)',
    '(never|ever) (stop|stops) (learning|caring|giving|helping|trying|smiling|growing)',
    '(no|not one) (child|person|senior|parent|woman) (should|deserves|will|must|is|wants to be)',
  ],
  fr: [
    'finissent toujours par (rire|sourire|chanter|danser|rester|jaser|trouver|apprendre|revenir|se retrouver|aimer|gagner)',
    "(policiers|employés|banquiers|intervenants|bénévoles|préposés) (ne|n')? (vous)? (demandent|appellent|disent) jamais (votre|vos|de|d'|pour|à)",
    'jamais (trop|seul*|cessé|sans)',
    '(police|banque|gouvernement) ne fait jamais (ça|cela)',
    "(n'|ne) (cessent|oublient|arrêtent) jamais",
  ],
} as const;
