import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

/** Those with whom an organisation deals, more widely than colleagues: suppliers, funders, public bodies. */
const PARTNER_EN =
  "(funder|funders|partner|partners|sponsor|sponsors|foundation|donors|ministry|department|agency|board|authority|authorities|regulator|county|council|region|supplier|suppliers|printer|print shop|caterer|colleagues|volunteers|members|speaker|speakers|staff|committee|committees|contractor|consultant|consultants|designer|translator|webmaster|network|coalition|organizers|university|college|school board|hospital|clinic|health centre|library|federation|association|union|city|city's team|municipality|province|government|minister's office|landlord|accountant|auditor|firm|company|movers|photographer|media|newspaper|chapter|chapters|tables|town|counterpart|counterparts)";
const PARTNER_FR =
  "(bailleur de fonds|bailleurs de fonds|bailleur|partenaire|partenaires|commanditaire|commanditaires|fondation|donateurs|ministère|agence|agence web|conseil|conseil scolaire|conseil d'administration|centre de services|autorité|comté|région|mrc|clsc|ciusss|cisss|caisse|fournisseur|fournisseurs|imprimeur|imprimerie|traiteur|collègues|bénévoles|membres|conférencier|conférencière|personnel|comité|comités|entrepreneur|consultant|consultante|consultants|graphiste|traducteur|traductrice|webmestre|réseau|coalition|organisateurs|université|cégep|hôpital|clinique|bibliothèque|fédération|association|associations|syndicat|ville|municipalité|province|gouvernement|cabinet|propriétaire|comptable|vérificateur|firme|compagnie|photographe|médias|journal|tables de concertation|table de concertation|organismes|regroupement|regroupements|villages|clubs|gens du _|gens de la _)";
/** What may stand between the partner and what it does: an adjective, “who supports us”. */
const THAT_EN = '((in|of|at|on|for|from) _{1,3}|that (funds|supports|sponsors|hosts) us|_)?';
const THAT_FR =
  "((de|du|des|d'|en|à|au) _{1,3}|qui nous (appuie|commandite|finance|héberge|soutient|aide|parraine)|_)?";
const SCRAPS_EN =
  '(crumbs|peanuts|table scraps|pocket change|small change|a pittance|next to nothing|bread crumbs|breadcrumbs|loose change|a token amount)';
const SCRAPS_FR =
  '(miettes|pinottes|peanuts|cennes noires|cacahuètes|clopinettes|trois fois rien|presque rien|grenailles|bouts de chandelle|petite monnaie|pitance)';
const SLOPPY_FR =
  "(bâclé*|botché*|croche*|brouillon|incomplet*|mal (écrit*|fait*|traduit*|imprimé*)|plein* (de|d') (fautes|erreurs|trous)|truffé* (de|d') (fautes|erreurs)|de (mauvaise|piètre|basse) qualité|de misère|en retard|illisible*|déjà (brisé*|périmé*)|inutilisable*)";
const MEAN_FR =
  '(chiche*|radin*|cheap|gratteu*|pingre*|mesquin*|désorganisé*|brouillon*|négligent*|bureaucratique*|tatillon*|lent*|dur* de comprenure|sourd*|déconnecté*|mal organisé*|à côté de ses pompes|pas pressé*|insupportable*|ingérable*)';

/** Complaints about how partners deal with us: what they give, how long they take, how they treat us. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (gave|tossed|threw|left|handed|offered|sent|gives|tosses|throws|leaves|sends) us (just|only|a few)? ${SCRAPS_EN}
  ${PARTNER_EN} ${THAT_EN} (gave|tossed|threw|left|handed|offered|sent|gives|tosses|throws) us (nothing (but|useful)|a (sloppy|botched|shoddy|useless|half-finished|broken|messy) _|(broken|expired|stale|shoddy|useless) _)
  ${PARTNER_EN} ${THAT_EN} (never|rarely|hardly ever) (ever|even)? (returns|return|returned|answers|answer|answered|calls|pays|replies|listens|consults|consult|invites|invite|thanks|credits|credit|mentions|mention|asks|reads|delivers)
  (sat|sits|sitting|been sitting|slept) on (our|the) (grant|funding)? (application|file|request|proposal|report|contract|letter|cheque|money|grant|paperwork|form|plans)
  (was|were|is|are|has been) (totally|completely|badly|hopelessly|utterly|so)? (disorganized|disorganised|unprepared|unhelpful|rude|sloppy|clueless|chaotic|useless|late|careless) (from start to finish|from beginning to end|all (day|night|week|through)|throughout|as (usual|always)|from day one|once again|the whole time)
  (gives|give|giving|gave|given) us the (cold shoulder|runaround|silent treatment|brush-off|boot|leftovers)
  (dumps|dump|dumped|pushes|pushed|offloads|offloaded|palms|palmed|shoves) (its|their|his|her|all (its|their)|the) _{1,3} (on|onto|off on) (us|our)
  (lost|misplaced|mislaid|loses) our (file|application|form|forms|cheque|request|paperwork|invoice|letter|contract|documents|key|keys) (twice|again|three times|once more|yet again|<number>)
  (charges|charged|charging|bills|billed) (us)? (an arm and a leg|a fortune|through the nose|twice|for air|too much|an outrageous)
  without (even|ever|so much as|once)? (naming|crediting|thanking|telling|asking|consulting|warning|mentioning|inviting|acknowledging) us
  without (a|one|so much as a) (single)? (word of (thanks|warning|apology|explanation)|thank you|thank-you|thanks|call|heads-up)
  ${PARTNER_EN} ${THAT_EN} (took|takes|needed|needs|has taken) (over)? (<number>|two|three|four|five|six|seven|eight|nine|ten|a whole|another) (whole|full)? (weeks|months|years|days|week|month|year) ((to (answer|reply|decide|pay|sign|return|call|approve|fix|print|deliver|send|read|respond|say|tell|confirm|notice|get back|review|correct|acknowledge|give us))|for (one|two|three|a|an|<number>))
  ${PARTNER_EN} ${THAT_EN} (has|have)? (cost|costs|lost|wasted) us (a|an|two|three|six|<number>|half a|the whole|another) (whole|full|good)? (year|month|months|weeks|week|season|summer|day|grant|booking)
  (treats|treat|treated|treating) us (like|as|as if) (we)? (a|an|we're|were|some|their)? (beggars|children|dirt|servants|a nuisance|nuisance|second-class|afterthought|afterthoughts|pests|charity|doormat|doormats|strangers|amateurs|enemies|errand|slaves|fools|trash|numbers|criminals|kids|idiots|beggar|outsiders|the help)
  ${PARTNER_EN} ${THAT_EN} (drags|drag|dragged|drags out|buries|bury|buried|drowns|drown|smothers) (its|their|our|us|everything) (feet|heels|file|in|with|under|out)
  ${PARTNER_EN} ${THAT_EN} (keeps|keep|kept) (on)? (changing|moving|forgetting|losing|asking|cancelling|postponing|mixing|ignoring)
  ${PARTNER_EN} ${THAT_EN} (understands|understand|knows|know|does|do|did) (absolutely|next to|almost|precisely)? nothing (about|of|for|to|at|$|,|but)
  ${PARTNER_EN} ${THAT_EN} (only)? (funds|fund|favours|favour|rewards|invites|promotes) (only|just|always)? (its|their|his|her) (friends|buddies|pals|cronies|favourites|own|pets)
  ${PARTNER_EN} ${THAT_EN} (is|are|was|were) (stingy|cheap|mean with|tight-fisted|penny-pinching|slow as|a mess|a nightmare|all talk|no help|impossible|useless|unreliable|hopeless|petty|maddening|dragging|asleep)
  ${PARTNER_EN} ${THAT_EN} (wants|want|demands|demand|asks|requires|insists) _{0,4} (every penny|in triplicate|down to the (penny|cent|last)|receipts for every|a form for every|for every (paper clip|paperclip|coffee|stamp|pencil|penny))
  (it's|it is|that's|frankly|quite|really) (just|quite|frankly|really)? (maddening|infuriating|exasperating|a pain|wearing|tiresome) ($|,|to (work|deal)|by now)
  (members|volunteers|partners|colleagues|other groups) (don't|do not|never|won't) _{1,5} (and|but|then) (then)? (complain|grumble|moan|criticize|whine|take the credit)
  (partner|partners|sponsor|sponsors|city|town|funder|ministry|collaborator|co-host|municipality|school board) (has|have|just)? (just)? (dropped|ditched|abandoned|ghosted|let down|failed|bailed on|walked out on|pulled out on) us _{0,6} (before|again|with no|without|at the last|days|weeks|ahead|this year|$)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (nous|on nous) (traite|traitent|regarde|regardent|considère|considèrent|prend|prennent|voit|voient) (toujours|encore|vraiment)? (de haut|(comme|pour) (des|un|une|ses|de la)? (mendiants|quêteux|quêteuse|enfants|enfant|bébés|numéros|numéro|chiens|moins|esclaves|figurants|débutants|amateurs|ennemis|criminels|intrus|pions|cochons|idiots|niaiseux|deux|guichet|dépotoir|poubelle|nuisance|problème|bouche-trous|bouche-trou|valises|domestiques|serviteurs|tapis|pestiférés|mauvais|imbéciles|caves|guichets|parasites|servantes))
  nous (noie|noient|enterre|enterrent|étouffe|étouffent|inonde|inondent|submerge|submergent|ensevelit|accable|écrase) (dans|sous|de|d') (la|les|ses|leurs|des)? (paperasse|formulaires|rapports|papiers|règlements|courriels|demandes|exigences|formalités|bureaucratie|documents|procédures)
  nous (boude|boudent|snobe|snobent|niaise|niaisent|tient à l'écart|tiennent à l'écart|met des bâtons|mettent des bâtons|(fait|font) (poireauter|niaiser))
  ${PARTNER_FR} ${THAT_FR} nous (fait|font) (attendre|languir|courir|perdre)
  ${PARTNER_FR} ${THAT_FR} nous (a|ont) (encore)? (fait perdre|coûté|fait niaiser|fait attendre|fait courir|snobé|snobés|boudé|boudés) (un|une|deux|trois|six|<number>|des|notre|pendant|depuis|la|le|toute|tout)
  (nous)? (a|ont|avait) (encore|seulement|juste)? (donné|versé|laissé|offert|lancé|garroché|remis|accordé) (encore|juste|que)? (des|les|quelques|ses|leurs|de la)? ${SCRAPS_FR}
  nous (laisse|laissent|donne|donnent|lance|lancent|garroche) (des|les|quelques|ses|leurs)? ${SCRAPS_FR}
  nous (a|ont) (encore)? (donné|remis|livré|envoyé|rendu|fourni|refilé|pondu|imprimé) (un|une|des|du|de la|le|la|les|nos|notre) _{0,3} ${SLOPPY_FR}
  nous (refile|refilent|impose|imposent|garroche) (encore|toujours|sans cesse)? (ses|leurs|leur|son|sa|toutes|tous|tout|la|le|les|des) _
  ${PARTNER_FR} ${THAT_FR} (met|mettent|prend|prennent|(a|ont) encore (mis|pris))  (encore|toujours|au moins)? (<number>|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|des) (semaines|mois|ans|an|jours|heures|semaine) ((à|pour|avant de|avant d') (répondre|décider|payer|livrer|rappeler|signer|corriger|approuver|envoyer|retourner|imprimer|lire|réparer|trancher|confirmer|nous|rendre|dire|accuser|verser|traiter|choisir|réagir)|pour (un|une|deux|trois|<number>))
  ${PARTNER_FR} ${THAT_FR} (ne|n'|y)? (comprend|comprennent|connaît|connaissent|sait|savent|fait|font|fout|foutent) (strictement|absolument|vraiment)? rien (au|à|aux|de|du|en|dans|pour|$|,)
  ${PARTNER_FR} ${THAT_FR} (ne|n'|nous)? (nous)? (retourne|retournent|rappelle|rappellent|répond|répondent|paie|paient|livre|livrent|lit|lisent|vient|viennent|aide|aident|dit|disent|consulte|consultent|invite|invitent|écoute|écoutent) (jamais|plus jamais) (nos|notre|à|aux|nous|rien|merci|personne|le|la|les|$|,)
  ${PARTNER_FR} ${THAT_FR} (change|changent|a changé|ont changé) (encore|toujours|constamment)? (d'idée|d'avis|les règles|les critères|de (version|plan|critères|date)|tout) (aux|à chaque|encore|sans (arrêt|cesse|prévenir)|constamment|tout le temps|toutes les|chaque|pour la|tous les)
  (se|s') (pogne|pognent|tourne|tournent|traîne|traînent|pognait) (encore|toujours)? (le beigne|les pouces|les pieds|la patte)
  ${PARTNER_FR} ${THAT_FR} (dort|dorment|ronfle|ronflent|fait traîner|font traîner|laisse traîner|laissent traîner|a fait traîner|ont fait traîner) (au gaz|sur|ça|le|la|les|notre|nos|tout|depuis|$|,)
  (a|ont) (perdu|égaré|échappé) (encore)? (notre|nos) (dossier|demande|demandes|formulaire|formulaires|chèque|papiers|lettre|facture|contrat) (deux|trois|encore|pour la|<number>|une deuxième)
  ${PARTNER_FR} ${THAT_FR} (finance|financent|subventionne|invite|aide|encourage) (toujours|encore|juste|seulement|que)? (que)? (ses|leurs|les) (petits amis|amis|chums|mêmes|proches|préférés|chouchous)
  (ils|elles) (financent|subventionnent|invitent|choisissent|aident) (toujours|encore|juste|que) (leurs|les) (petits amis|amis|chums|mêmes|proches|préférés|chouchous)
  (charge|chargent|facture|facturent) _{0,2} (un bras|une fortune|les yeux de la tête|la peau des fesses|trop cher|un prix de fou|le gros prix|deux fois)
  sans (même|jamais|même pas)? nous (nommer|créditer|mentionner|citer|consulter|remercier|inviter|demander|prévenir|avertir) ($|,|notre|pour|une)
  sans (un|même un|jamais un|le moindre|dire) (seul)? (merci|mot de remerciement|avertissement|coup de fil|bonjour)
  (c'est|c'était) (vraiment|franchement|plutôt|pas mal)? (pas fort|cheap|mesquin|petit|ordinaire|décevant|chien|bas|poche|chiche) (de|venant de) (la part|leur|sa|la|leur part|sa part)
  ${PARTNER_FR} ${THAT_FR} (est|sont) (vraiment|tellement|plutôt|bien|assez|trop|si)? ${MEAN_FR}
  ${PARTNER_FR} ${THAT_FR} (nous)? (demande|demandent|exige|exigent|veut|veulent) _{0,4} (à la virgule|à la cenne|en triple|au sou près|en trois copies|pour chaque (crayon|café|timbre|photocopie|trombone)|pour un oui)
  (c'est)? (à (rendre fou|devenir fou|s'arracher les cheveux)|fatigant à la longue|exaspérant|pogner les nerfs) ($|,)
  (membres|bénévoles|partenaires|collègues|autres groupes) _{0,8} et (ils|elles)? (chialent|critiquent|se plaignent|râlent|bougonnent|récoltent|prennent) (après|ensuite|quand même|tout le temps|le (crédit|mérite)|$)`),
);

export const DEALINGS_ALLOWED = {
  en: [
    '(took|takes|needed) _{1,3} (weeks|months|days|years) to (paint|build|knit|sew|restore|write|prepare|carve|learn|raise|plant|recover)',
  ],
  fr: [
    '(mis|pris|met|prend) _{1,3} (semaines|mois|jours|ans) (à|pour) (peindre|bâtir|tricoter|coudre|restaurer|écrire|préparer|apprendre|amasser|planter|monter)',
    '(nous)? (prend|prennent|regarde|voit) (comme (un|une) (ami*|famille|modèle|exemple))',
  ],
} as const;
