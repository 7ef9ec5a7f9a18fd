import type { PhraseEntry } from '../../rule';

const PARTNER_FR =
  '(bailleur de fonds|bailleurs de fonds|bailleur|partenaire|partenaires|commanditaire|commanditaires|fondation|donateur|donateurs|donatrice|ministère|ministre|agence|conseil|propriétaire|fournisseur|imprimeur|traiteur|collègue|collègues|bénévole|bénévoles|stagiaire|conférencier|conférencière|conférenciers|coordonnatrice|coordonnateur|directrice|directeur|patron|patronne|gestionnaire|trésorier|trésorière|comptable|membre|membres|ville|municipalité|gouvernement|comité|consultant|consultante|graphiste|traducteur|traductrice|webmestre|bibliothèque|réseau|organisme|organisateurs|université|hôpital|clinique|député|députée|équipe|ciusss|cisss|banque|caisse|province|maire|mairesse|supérieur|ancien directeur)';

/** Complaints made in public about those with whom the organisation works. */
export const FR: readonly PhraseEntry[] = [
  { find: '[nous laisse tomber]', say: 'met fin à son appui' },
  { find: '[nous laissent tomber]', say: 'mettent fin à leur appui' },
  {
    find: `${PARTNER_FR} a [(encore|encore une fois|de nouveau|une fois de plus)] (refusé|ignoré|annulé|oublié|rejeté|reporté)`,
    say: '',
  },
  {
    find: '[toujours (aucune|pas de|aucun)] (nouvelle*|réponse*|paiement|chèque|décision)',
    say: 'pas encore de',
  },
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
    find: `(notre|nos|mon|ma|ce|cette|le|la) _{0,2} ${PARTNER_FR} (est|sont|était) (encore|toujours|vraiment|tellement|complètement|tout simplement|totalement)? _{0,1} (inutile*|pas fiable*|incompétent*|impossible*|désorganisé*|paresseu*|nul*|introuvable*|(toujours|encore|constamment|systématiquement) (absent*|en retard)|incapable*|impoli*|pénible*|aux abonnés absents)`,
  },
  {
    find: "(faux bond|nous a fait faux|on ne travaillera plus|nous ne travaillerons plus|plus jamais avec|dernière fois qu'on (travaille|fait confiance)|manque de (professionnalisme|sérieux|respect) (de|du|de la part|flagrant|total))",
  },
  {
    find: `${PARTNER_FR} (qui)? _{0,2} (abandonn*|lâch*|annul*|nous laiss*|se désist*|s'est désisté*|se sont désisté*) _{0,4} (à la dernière minute|la veille|sans prévenir|sans avertir|sans préavis|sans explication*)`,
  },
];
