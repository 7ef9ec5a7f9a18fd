import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

const EVENT =
  '(activité|soirée|vente|conférence|salle|réunion|atelier|cours|fête|marche|foire|spectacle|concert|souper|dîner|bingo|groupe|club|séance|rencontre|journée|kiosque|chorale|visite|site|infolettre|café|ça|ce|local|film|jeu)';
const FLAT =
  '(vide|presque vide|à moitié vide|ennuyant*|ennuyeu*|plate*|décevant*|raté*|désert*|long|longue|pénible*|un flop|un échec|un fiasco|interminable*|quelconque*|moche|poche|tranquille encore)';
const FAILED =
  '(ratée*|raté|manquée*|gâchée*|désastreuse|décevante*|décevant|catastrophique|pourrie*|lamentable|misérable|de misère|à oublier|perdue)';

/** Failure expected, or made of what was reached. */
export const FR: readonly PhraseEntry[] = table(`
  (s'attend|attendons|sait|savons|craint|craignons|se doute|doutons|prévoit|prévoyons|imagine|attendent) (déjà|bien|fort|un peu|nous)? (à|que|qu'|d') (une salle (presque|à moitié)? (vide|déserte)|peu de monde|peu de gens|pas grand|personne|presque personne|ce que (personne|peu)|ce (soit|ne soit)|ça (sera|va|ne|soit)|peu d'|il n'y aura|vous ne (viendrez|serez)|la salle (sera|soit)|ce ne sera|un (échec|flop))
  (ne|n')? (vous)? (attendez|espérez|attends|attendez-vous) (vous)? (surtout)? pas (à|de|d')? (grand-chose|grand chose|des miracles|un miracle|de miracle|miracle|miracles|trop|mer et monde|la perfection|du grand|beaucoup)
  (ce)? (ne|n')? (c'|est|sera|serait) (ce|c'est|ça)? (ne|n')? (sera|est)? pas (grand-chose|grand chose|le pérou|extraordinaire|la mer à boire et|fameux|terrible) (,|mais|et|$)
  pas grand-chose à (voir|manger|acheter|faire|offrir|gagner|dire|fêter|annoncer|célébrer)
  (on|nous) (ne|n')? (réussira|réussirons|atteindra|atteindrons|pourra|pourrons|arrivera|arriverons|ramassera|vendra) (sûrement|probablement|sans doute|encore|certainement)? (pas|jamais|rien)
  (vous|personne|peu de gens) (ne)? (viendrez|viendra|viendront|lirez|lira|répondrez|serez) (probablement|sans doute|sûrement|certainement|peut-être)? (pas|sans doute pas|probablement pas)? (pas)? (,|mais|de toute façon|$)
  (ça|ce|cela) (ne|n')? (va|risque de|devrait) (probablement|sûrement|sans doute|encore|bien)? mal (marcher|aller|tourner|commencer|virer)
  (ça|ce|cela) (va|risque d'|devrait) (probablement|sûrement|sans doute|encore|bien)? être (un peu|plutôt|assez|pas mal)? ${FLAT}
  ${EVENT} (est|sera|va être|risque d'être|était|fut|a été|sont) (encore|souvent|un peu|plutôt|assez|sûrement|probablement|pas mal|toujours|pas très|bien)? (un peu|plutôt)? ${FLAT} (,|mais|$|par|comme|et|au|à)
  (une|cette|notre|quelle|encore une) (année|saison|campagne|soirée|édition|collecte|journée|fête|activité|vente) (vraiment|plutôt|assez|complètement|encore|franchement)? ${FAILED}
  (un|quel|vrai|bel|d'un|cet) échec (au fond|total|complet|sur toute la ligne|lamentable|encore|retentissant|,|$|de plus)
  (a|avons|ont|ai|est) (encore|misérablement|lamentablement|complètement|carrément|largement|une fois de plus|tristement)? (raté|manqué|échoué) (encore|misérablement|lamentablement|complètement|largement|de beaucoup)? (à (atteindre|aider|remplir|ramasser|vendre|trouver|convaincre)|notre|nos|l'objectif|la cible|notre coup|le coup|de moitié|objectif)
  loin d'être (réussi*|parfait*|beau|belle|à la hauteur|extraordinaire|terrible|fameu*|au point|un succès|une réussite)
  (ça|cela|ce café|ce groupe|cet atelier|un café) (ne|n')? (efface|effacera|règle|réglera|guérit|guérira|sauvera|sauve) (pas|rien|en rien|jamais)
  (c'est|n'est|est|ce n'est) (juste|que|qu')? (une|qu'une)? goutte d'eau
  (nos|toutes nos|des|ces|leurs) (ratées|ratés|échecs|gaffes) (de|d'|du|passé*)
  ^ (ne)? venez pas (si|sans|en retard|à moins|avec|tout)
  (la moitié|plusieurs|la plupart|presque tous|la majorité|beaucoup) (des (élèves|gens|participants|bénévoles|inscrits))? (abandonnent|abandonne|lâchent|lâche|décrochent|ne reviennent|ne finissent|quittent|se découragent) (,|avant|après|en cours|dès|$|pas|vite)
  (on|nous) vous (avertit|avertissons|aura avertis|aura prévenus)
  (c'est|beaucoup de|un) (du|de l')? (travail|bénévolat|ouvrage|job|rôle) (dur|ingrat|plate|sans reconnaissance|pénible|mal payé|épuisant|ennuyant|poche) (,|et|$|pas)
  (être|devenir) bénévole _{0,5} (c'est|est) (dur|ingrat|plate|épuisant|triste|pénible|long|poche)
  (on|nous) (ne|n')? (a|avons|offre|offrons|prend|prenons|peut|pouvons|fait|faisons) pas _{0,4} (,|et|ni) (on|nous|ni|pas)? (ne|n')? (a|avons|offre|offrons|prend|prenons|peut|pouvons|fait|faisons|de|d')? (pas|rien) _
  (pas|sans) (de|d')? (stationnement|café|chauffage|chaises|ascenseur|micro|repas|lunch|collation|places) , (ni|pas|sans) (de|d')? (stationnement|café|chauffage|chaises|ascenseur|micro|repas|lunch|collation|places)
  pas (si|aussi) (plate|ennuyant*|poche|mauvais*|pire|moche|laid*|triste|déprimant*|ridicule) (que|qu')
  (vous|on|nous) (ne|n')? (pouvez|peut|pouvons) (pas|ni) _{1,7} (,|et|ni) (vous|on|nous)? (ne|n')? (pouvez|peut|pouvons)? (pas|ni) _
  (rien|pas grand-chose) (d'autre|de mieux) à faire
  (un an|une année|une saison|un mois) de plus _{0,3} (toujours|sans|et rien|encore|pas|aucun*)
  toujours (pas|aucun*) (de|d')? (vrai*|réel*)? (progrès|résultat*|changement|avancée*|amélioration*)
  tout ce que vous (allez|risquez de|pourriez|finirez par|devrez) (perdre|oublier|regretter|sacrifier|abandonner|endurer|subir)
  (mieux que rien|pour ce que ça vaut|si quelqu'un (vient|lit|est intéressé)|pour les (deux|trois|quelques) qui)
  (si|puisque) vous n'avez (vraiment)? rien (de mieux|d'autre) (à faire|de prévu)
  (que|qu') (personne|presque personne|à peu près personne) (ne)? (lira|lit|ouvrira|ouvre|veut|voulait|regarde|regardera|utilise|attend)
  (c'est|ce qui est|autant dire|soit) (vraiment|presque|à peu près|trois fois|quasiment) rien
  vous (risquez|pourriez|allez) (d'|de|bien|sûrement|probablement|peut-être)? (échouer|vous ennuyer|être déçu*|ne pas aimer|regretter|perdre votre|vous endormir|trouver (ça|le|la) (long|longue|plate|dur|temps|difficile))
  (n')? (arrivez|amenez|venez|apportez|appelez|stationnez) (pas|personne|rien) _{0,5} (,|et) (et)? (ne|n')? (arrivez|amenez|venez|apportez|demandez|appelez|stationnez|soyez|restez) (pas|personne|rien)
  (pas|jamais) réussi à (remplir|atteindre|trouver|vendre|ramasser|amasser|attirer|combler)
  (encore|juste|toujours|c'est)? (une|un) (réunion|atelier|soirée|rapport|conférence|assemblée|infolettre|séance|formation|rencontre) (plate|ennuyant*|interminable|inutile|endormant*|soporifique)
  (il)? (fera|va faire) (sûrement|probablement|sans doute|encore)? (mauvais|froid|un temps)
  (n'est|est) pas pour tout le monde
  (malheureusement|hélas|tristement) (,)? (seulement|à peine|juste|on a seulement|rien que) (<number>|deux|trois|quatre|cinq|six|sept|huit|dix)
  (seulement|à peine) (<number>|deux|trois|quatre|cinq|six|sept|huit|dix) (personnes|inscriptions|participants|membres|bénévoles) $
  (survécu|passé|tenu|arrivé*|réussi) (de justesse|de peine et de misère|par miracle)
  (long|longue) (formulaire|sondage|réunion|rapport|texte|questionnaire|vidéo|soirée) (plate|ennuyant*|pénible*)
  (ne)? (sera|est|seront|sont) pas (très|si|trop|bien) (bon*|bonne*|beau*|belle*|drôle*|intéressant*|amusant*|excitant*) (,|mais|$)`);

/** Rules of health, and success after all. */
export const FR_ALLOWED: readonly string[] = [
  'venez pas _{0,6} (malade*|symptôme*|fièvre|tou*|rhume|grippe|contagi*|covid|fiévreu*)',
  '(peut|pouvez|pouvons) pas (dormir|manger|arrêter|attendre|vous remercier|marcher|respirer)',
  '(désolé*|excus*|pardon) _{0,9} (échoué|raté|manqué)',
  "(n'est|n'était) pas un échec",
  'ça va être long $',
];
