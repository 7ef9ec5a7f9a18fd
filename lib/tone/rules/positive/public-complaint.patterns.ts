import type { ByLanguage } from '../../engines/phrase';
import type { PhraseEntry } from '../../rule';

const PARTNER_EN =
  '(funder|funders|partner|partners|sponsor|sponsors|foundation|donor|donors|ministry|department|agency|board|landlord|supplier|printer|caterer|host|venue|colleague|colleagues|coworker|co-worker|volunteer|volunteers|intern|speaker|speakers|staff|coordinator|director|boss|manager|treasurer|accountant|member|members|city|municipality|province|government|committee|contractor|consultant|designer|translator|webmaster|minister|bank|library|network|coalition|organizers|organisers|university|hospital|clinic|mp|mpp|councillor|team-mate|predecessor)';
const PARTNER_FR =
  '(bailleur de fonds|bailleurs de fonds|bailleur|partenaire|partenaires|commanditaire|commanditaires|fondation|donateur|donateurs|donatrice|ministère|ministre|agence|conseil|propriétaire|fournisseur|imprimeur|traiteur|collègue|collègues|bénévole|bénévoles|stagiaire|conférencier|conférencière|conférenciers|coordonnatrice|coordonnateur|directrice|directeur|patron|patronne|gestionnaire|trésorier|trésorière|comptable|membre|membres|ville|municipalité|gouvernement|comité|consultant|consultante|graphiste|traducteur|traductrice|webmestre|bibliothèque|réseau|organisme|organisateurs|université|hôpital|clinique|député|députée|équipe|ciusss|cisss|banque|caisse|province|maire|mairesse|supérieur|ancien directeur)';

/** Complaints made in public about those with whom the organisation works. */
export const COMPLAINTS: ByLanguage<PhraseEntry> = {
  en: [
    {
      find: '(members|colleagues|volunteers|partners|directors|staff) (on|of|in|at)? _{0,3} (are|is) (useless|hopeless|dead weight|a waste|lazy|incompetent|no help|good for nothing)',
    },
    {
      find: "(we|we'll|i|you can be sure we) (won't|will not|will) (soon)? (forget|remember) (it|this|that|who) ($|.|!)",
    },
    {
      find: '(we|i) (always|still)? (do|did|are doing|end up doing) all the (work|heavy lifting|organizing|organising)',
    },
    {
      find: '(other|the other|some) (groups|organisations|organizations|members|partners|agencies) (just|only|simply)? (show up|come|appear|turn up) (for|at|when) (the)? (photo|photos|lunch|cake|credit|end|end of)',
    },
    {
      find: `(our|my|the) _{0,2} ${PARTNER_EN} (has|have|had)? (once again|yet again|again|still|repeatedly|once more) (not)? (refused|ignored|forgotten|forgot|cancelled|canceled|failed|rejected|dropped|postponed|left|let|missed|lost|dismissed|answered|replied|paid|responded|refusing|ignoring)`,
    },
    {
      find: '(and)? still (no|nothing|without) (an|a|any)? (answer|reply|response|news|word|call back|payment|money|explanation|cheque|decision)',
    },
    {
      find: "(is|'s) how (they|you|the (city|province|government|ministry|bank)) (treat|treats|thank|thanks|support|supports)",
    },
    {
      find: `(our|my) (so-called|former|own|main|biggest|local|provincial|federal|longtime)? ${PARTNER_EN} _{0,4} (cut us off|cut us|pulled (out|the plug)|dropped us|dumped us|let us down|lets us down|bailed|ghosted|abandoned us|walked away|backed out|cancelled on us|stood us up|forgot (us|about us|to|again)|failed us|betrayed us|screwed|messed up|dropped the ball|broke (its|their) (promise|word)|refuses|refused|ignored|ignores|changed (its|their) mind|left us|disappeared|threw us|lied|never|does nothing|did nothing|quit on|is late again|are late again)`,
    },
    {
      find: `(our|my|another|one of our) _{0,2} ${PARTNER_EN} [(didn't|did not|doesn't|never|couldn't even|failed to|hasn't|haven't|have not|has not) (even|yet|bother to|bothered to)? (show up|shown up|showed up|turn up|come|came|deliver|delivered|bother|pay|paid|call back|called back|do (his|her|their|its) (job|part|share)|keep (its|their|his|her) word|kept (its|their) word|meet the deadline|finish)] (again|,|.|$|!|the|for|what|us|on|as|this|today|yesterday|last|once)`,
      say: 'could not make it',
    },
    {
      find: `(once again|yet again|as usual|again|as always|for the (second|third|fourth|umpteenth|nth|hundredth) time) (,)? (the|our|this|my|some|we|nobody at|no one at) _{0,3} ${PARTNER_EN}? _{0,2} (ignored|ignores|refused|refuses|forgot|cancelled|canceled|rejected|dismissed|failed|lost|let|dropped|postponed|shut|left|said no|didn't|did not|hasn't|has not|won't|never|is late|are late|cut|were (ignored|forgotten|left)|are (ignored|forgotten|left))`,
    },
    {
      find: `(the|our|this) _{0,2} ${PARTNER_EN} [ignored (all)? (of)?] our (request|requests|letter|letters|e-mail|e-mails|emails|email|calls|call|invitation|question|questions|concerns|proposal|application)`,
      say: 'has yet to answer',
    },
    {
      find: `(won't|will not|doesn't|does not|don't|didn't|did not|hasn't|haven't|never|refuse to|refuses to|can't even|couldn't even) (even)? (bother to)? (return|returns|returned|answer|answers|answered|reply to|replied to|respond to|responded to|acknowledge|acknowledged|read) (any of)? (our|my|us) (e-mails|emails|e-mail|email|calls|call|letter|letters|messages|message|request|requests|questions|phone|invitation|invitations|application)?`,
    },
    {
      find: '(dragging (its|their|his|her) (feet|heels)|left us hanging|left us in the lurch|left us high and dry|stabbed us in the back|in the back|thrown under the bus|threw us under the bus|giving us the runaround|given us the runaround|the runaround|pulled the rug|passing the buck|hung us out to dry|radio silence|leaves us hanging|kept in the dark|strung us along|stringing us along)',
    },
    {
      find: `(so|very|deeply|really|extremely|bitterly|beyond|quite)? (disappointed|frustrated|fed up|annoyed|angry|furious|disgusted|unimpressed|upset|appalled) (in|with|by|at) (the|our|my|this|those|how|some|you|<mention>) _{0,3} ${PARTNER_EN}?`,
    },
    {
      find: `(not impressed|we are not amused|we're not amused|we expected better|we expect better|expected better (from|of)|we deserve better (from|than)|do better,|hard to work with|impossible to work with|a pain to work with|nightmare to work with|never work with|never working with|last time we (work|trust|partner)|can't work with|cannot work with|don't work with|lesson learned: never)`,
    },
    {
      find: `(working|dealing|partnering) with _{1,5} (is|was|has been|have been) (a|an|so|very|really|incredibly)? (nightmare|frustrating|painful|a pain|ordeal|exhausting|impossible|pain|difficult|disappointing|disaster|struggle|horrible|awful|unbearable|torture)`,
    },
    {
      find: `(we are|we're|still|been) (still)? [waiting] (for|on) _{0,3} ${PARTNER_EN} _{0,2} to (pay|answer|reply|do|deliver|keep|return|send|finish|call|show|decide|get|act|make)`,
    },
    {
      find: '(we|i) (asked|wrote|called|e-mailed|emailed|applied|begged|reminded|contacted|tried) _{0,6} (silence|nothing|crickets|no answer|no reply|no response|ignored|not a word|to no avail|in vain|nada|zero)',
    },
    {
      find: '(asked|wrote|called|e-mailed|emailed|begged|messages|letters|e-mails|emails|calls|requests) (to)? _{0,6} (two|three|four|five|six|ten|several|many|<number>) times',
    },
    {
      find: '^ (silence|crickets|no answer|no reply|no response|nothing|typical|zero response|not a word) ($|.|…|!)',
    },
    {
      find: `(some|certain|other) (people|members|colleagues|volunteers|partners|organisations|organizations|staff|groups|agencies|board members) (in|on|at|of|from|around|here)? _{0,4} (don't|do not|can't|cannot|never|won't|refuse|only|take (all)? the credit|should|just|clearly|didn't|did not|forget|think they|keep|always) (pull|do|bother|show|work|care|understand|contribute|return|lift|help|share|respect|want|take|need|forget|be|know|complaining|stealing|copying)?`,
    },
    {
      find: `(did|do|doing) (all)? the work (while|and|but) _{0,6} (took|takes|gets|got|taking|grabbed|claims|claimed) (all|the)? (the)? credit`,
    },
    {
      find: '(took|take|takes|taking|stole|steal|stealing|steals|claimed|claiming) (all)? (the)? (credit (for our|for my|again)|our (idea|ideas|work|logo|campaign|project|content))',
    },
    {
      find: `(thanks to|because of) (the|our) _{0,2} ${PARTNER_EN} (,)? (we|our|there|nobody|the) _{0,4} (can't|cannot|must|have to|had to|will not|won't|no longer|cancelled|canceled|lost|late|closed|closing|close|losing)`,
    },
    {
      find: `(dropped|cancelled|canceled|abandoned|walked out on|walked away from|pulled out of|backed out of|withdrew from|killed|sabotaged) (the|our|this) (project|event|partnership|program|conference|agreement|contract|grant|workshop|funding) _{0,3} (at the last minute|last minute|without (any)? (warning|notice|explanation|telling|a word)|overnight|the (night|day|week|morning) before)`,
    },
    {
      find: `(cut|cancelled|canceled|slashed|axed|dropped|ended|pulled) (us|our (funding|grant|budget|contract|money|subsidy)) (off)? (without|with no|overnight|by e-mail|by email|with a|again|with zero)`,
    },
    {
      find: '(us|our|we) _{0,7} without (any|even|so much as|a)? _{0,2} (warning|notice|explanation|word|phone call|apology)',
    },
    {
      find: `(pulled out|bailed|backed out|withdrew|cancelled|canceled) (on us)? (the (night|day|week|morning) before|at the (very)? last (minute|second|moment)|last minute)`,
    },
    {
      find: `(our|the|my) _{0,2} ${PARTNER_EN} (is|are|was|were) (so|completely|totally|utterly|really|always|once again|again|just)? (useless|unreliable|incompetent|impossible|disorganized|disorganised|unprofessional|lazy|late again|a joke|hopeless|rude|no help|missing in action|mia|clueless|terrible|a nightmare)`,
    },
  ],
  fr: [
    {
      find: '(membres|collègues|bénévoles|partenaires|administrateurs) _{0,5} (ne)? (servent|valent|font|foutent) (à rien|rien)',
    },
    { find: "(on|nous) (s'en|nous en) (souviendra|souviendrons|rappellera)" },
    {
      find: "(on|nous|c'est nous qui) (fait|faisons|fais) (toujours|encore)? (tout le travail|tout le boulot|tout l'ouvrage|tout)",
    },
    {
      find: '(les)? autres (organismes|groupes|membres|partenaires) (ne)? (se pointent|viennent|arrivent|se présentent) (juste|seulement|que|uniquement)? (pour|à) (la|le|les) (photo*|dîner|gâteau|fin)',
    },
    {
      find: `(notre|nos|mon|le|la|les) _{0,2} ${PARTNER_FR} (a|ont|s'est|se sont) (encore|encore une fois|toujours|de nouveau|une fois de plus) (pas)? (refusé|ignoré|oublié|annulé|raté|rejeté|reporté|laissé|manqué|perdu|désisté*|défilé*|échappé|répondu|payé)`,
    },
    {
      find: 'toujours (aucune|pas de|pas une|aucun|rien|sans) (nouvelle*|réponse|signe|paiement|explication|chèque|décision|retour|suivi)',
    },
    {
      find: "(c'est|voilà) (comme ça|comment|ainsi) (qu'on|que l'on|qu'ils|que la ville|que le gouvernement|on) (traite|remercie|nous|soutient|traitent)",
    },
    {
      find: `(notre|nos|mon|ma|mes) (soi-disant|supposé*|principal*|ancien*|plus gros*|propre*)? ${PARTNER_FR} _{0,5} [(nous|vous)? (laisse tomber|laissent tomber|a laissé* tomber|ont laissé* tomber|lâche|lâchent|a lâché*|ont lâché*|abandonne|abandonnent|a abandonné*|ont abandonné*|coupe|coupent|a coupé*|ont coupé*|plante|a planté*|fait faux bond|font faux bond|a fait faux bond|trahit|a trahi*|ignore|ignorent|a ignoré*|ont ignoré*|s'est désisté*|se sont désisté*|s'est défilé*|se sont défilé*|se défile|a oublié|ont oublié|oublie|a refusé|refuse|refusent|ment|a menti|tourne le dos|a tourné le dos|a claqué la porte|a retiré|retire|n'a jamais|ne fait|ne font|a déçu*|déçoit|a échappé le ballon|brille par son absence|brillent par leur absence|a disparu|a changé d'idée|n'a pas tenu|ne tient pas|n'a pas respecté)]`,
    },
    {
      find: `(notre|un|une|mon|ma) _{0,2} ${PARTNER_FR} _{0,2} [(ne|n') (s'est|est|a) (encore|même|toujours)? pas (encore|même|daigné|toujours)? (présenté|présentée|présentés|présentées|venu|venue|venus|pointé|pointée|montré|livré|payé|rappelé|fait (son|sa|leur)|tenu (sa|parole|leur)|respecté|répondu|remis|terminé)]`,
      say: 'a eu un empêchement',
    },
    {
      find: `(nos|deux|trois|des|mes) _{0,2} ${PARTNER_FR} _{0,2} [(ne|n') (se sont|sont|ont) (encore|même|toujours)? pas (encore|même|daigné|toujours)? (présentés|présentées|venus|pointés|livré|payé|rappelé|fait leur|tenu (parole|leur)|respecté|répondu|remis|terminé)]`,
      say: 'ont eu un empêchement',
    },
    {
      find: `(encore une fois|une fois de plus|comme d'habitude|comme toujours|pour la (deuxième|troisième|quatrième|énième|dixième|centième) fois|de nouveau) (,)? (le|la|les|notre|nos|l'|ce|cette|on nous|personne) _{0,4} (ignor*|refus*|oubli*|annul*|rejet*|laiss*|lâch*|repouss*|report*|coup*|ferm*|a ignoré|a refusé|a oublié|a annulé|a rejeté|a laissé|a coupé|dit non|n'a|n'ont|ne s'est|ne se|nous)`,
    },
    {
      find: `(le|la|l'|notre|ce|cette|ces|les) _{0,2} ${PARTNER_FR} _{0,2} [a (encore|complètement|tout simplement)? ignoré] (toutes)? (notre|nos) (demande|demandes|lettre|lettres|courriel|courriels|appel|appels|invitation|question|questions|proposition|mémoire|inquiétudes)`,
      say: 'n’a pas encore répondu à',
    },
    {
      find: "(ne|n') (répond*|retourn*|rappel*|daign*|a répondu|ont répondu|a retourné|ont retourné|lit|lisent|a rappelé) (plus|pas|jamais|même pas|toujours pas) (à|de)? (nos|notre|nous|aucun) (courriel*|appel*|lettre*|message*|demande*|question*|invitation*)?",
    },
    {
      find: "(traîn* (les|des|de la) (pieds|patte)|nous a laissés en plan|nous laisse en plan|laissés en plan|laissé* dans le noir|dans le dos|sous le bus|jet* sous l'autobus|se renvo* la balle|silence radio|nous mène* en bateau|nous fait* tourner en rond|nous fait* niaiser|nous niais*|plus de nouvelles|aucune nouvelle (du|de la|de notre|des|de l')|jamais de réponse|toujours pas de réponse|toujours aucune réponse|sans réponse depuis|nous envo* promener)",
    },
    {
      find: `(très|bien|tellement|vraiment|profondément|extrêmement|amèrement|franchement|si)? (déçu*|frustré*|tanné*|fâché*|furieu*|écœuré*|exaspéré*|outré*|en colère|contrarié*|découragé*) (de|du|des|par|contre|envers|d') (la|le|les|l'|notre|nos|ce|cette|ces|certains|voir|voir que|<mention>)? _{0,3} ${PARTNER_FR}`,
    },
    { find: "(on (s'attendait|mérite|méritait)|nous (nous attendions|méritons|méritions)) (à)? (mieux)" },
    {
      find: `(travailler|collaborer|faire affaire|transiger|composer) avec _{1,6} (est|a été|c'est|relève|demande|devient) (un|une|du|de l'|très|vraiment|tellement|tout un)? (pénible|cauchemar|frustrant|épuisant|impossible|calvaire|difficile|décevant|enfer|désastre|exaspérant|insupportable|casse-tête|chemin de croix|sport|exploit|défi)`,
    },
    {
      find: "(on|nous|j') (attend|attendons|attends) (toujours|encore) (que|qu'|la réponse|le paiement|l'argent|des nouvelles|le chèque|une réponse|le versement|après)",
    },
    {
      find: "(demandes|lettres|courriels|appels|messages|relances|demande d'aide) _{0,6} (silence|aucune réponse|sans réponse|rien|pas un mot|zéro|néant|en vain|pas de réponse)",
    },
    {
      find: "(on a|nous avons|j'ai) (écrit|appelé|demandé|relancé|téléphoné|supplié|contacté|essayé) _{0,8} (silence|rien|aucune réponse|pas de réponse|pas un mot|en vain|sans réponse|néant|sans succès)",
    },
    {
      find: '^ (silence|silence radio|aucune réponse|pas de réponse|rien|typique|pas un mot|zéro réponse|toujours rien) ($|.|…|!)',
    },
    {
      find: `(certains|certaines|d'autres|quelques|plusieurs) (de nos)? (membres|collègues|bénévoles|partenaires|organismes|employés|groupes|gens|administrateurs|personnes) (du|de|au|à|dans|ici)? _{0,4} (ne font|ne veulent|ne lèvent|ne pensent|ne se présentent|ne comprennent|refusent|s'attribuent|se croient|n'ont|oublient|se contentent|profitent|préfèrent|volent|copient|ne respectent|devraient)`,
    },
    {
      find: "(s'attribu*|prend* tout le|prennent tout le|récolt* tout le|vol* notre|ont volé notre|a volé notre|a volé nos|copi* notre|a copié notre|ont copié notre|s'appropri*) (tout)? (le)? (mérite|crédit|idée*|travail|logo|campagne|projet)",
    },
    {
      find: `(à cause|grâce) (de|du|d'|à|au) (la|notre|l'|nos|le)? ${PARTNER_FR} (,)? (on|nous|notre|il|l'|la|le) _{0,4} (doit|devons|ne peut|ne pouvons|annul*|ferm*|perd*|perdu|en retard|plus)`,
    },
    {
      find: `(abandonne*|annul*|laiss* tomber|saborde*|retir*|quitt*|lâch*|coup*|se retire*|s'est retiré*|s'est désisté*|se désist*) (du|de|le|la|les|notre|l'|nos|ce|cette|son|leur)? (projet|événement|partenariat|programme|colloque|entente|contrat|subvention|atelier|financement|vivres|appui|soutien)? _{0,2} (à la dernière minute|sans (prévenir|avertir|préavis|avertissement|explication*|aviser|un mot|nous)|du jour au lendemain|la veille|à la veille|par courriel|en catimini)`,
    },
    {
      find: `(nous|on) (a|ont|avait) (coupé|retiré|annulé) (les vivres|le financement|la subvention|notre|nos|tout|sans|l'herbe|le tapis)`,
    },
    {
      find: `(notre|nos|mon|ma|ce|cette|le|la) _{0,2} ${PARTNER_FR} (est|sont|était) (encore|toujours|vraiment|tellement|complètement|tout simplement|totalement)? _{0,1} (inutile*|pas fiable*|incompétent*|impossible*|désorganisé*|paresseu*|nul*|introuvable*|absent*|en retard|incapable*|impoli*|pénible*|aux abonnés absents)`,
    },
    {
      find: "(faux bond|nous a fait faux|on ne travaillera plus|nous ne travaillerons plus|plus jamais avec|dernière fois qu'on (travaille|fait confiance)|manque de (professionnalisme|sérieux|respect) (de|du|de la part|flagrant|total))",
    },
    {
      find: `${PARTNER_FR} (qui)? _{0,2} (abandonn*|lâch*|annul*|nous laiss*|se désist*|s'est désisté*|se sont désisté*) _{0,4} (à la dernière minute|la veille|sans prévenir|sans avertir|sans préavis|sans explication*)`,
    },
  ],
};
