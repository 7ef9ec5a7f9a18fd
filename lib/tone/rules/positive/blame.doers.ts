import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

/** Who did it may be a plain fact: it asks. */
const asks = (entries: readonly PhraseEntry[]): PhraseEntry[] =>
  plainly(entries).map((one) => ({ ...one, severity: 'consider' }));

const WHO_EN =
  '(volunteer|volunteers|treasurer|secretary|intern|board|committee|president|chair|coordinator|director|manager|janitor|caretaker|custodian|plumber|contractor|printer|caterer|cook|chef|driver|baker|technician|designer|webmaster|landlord|supplier|nurse|aide|doctor|cleaner|teacher|student|students|tenant|tenants|visitor|visitors|family|families|neighbour|neighbours|members|staff|guard|clerk|receptionist|delivery man|electrician|bookkeeper|translator|editor|player|goalie|daughter|son|daughters|sons|husband|wife|niece|nephew|sister|brother|parents|children|newcomers|kids|teenagers|guests|patients|agency|speaker)';
const WHO_FR =
  '(bénévole|bénévoles|trésorier|trésorière|secrétaire|stagiaire|stagiaires|conseil|comité|président|présidente|coordonnateur|coordonnatrice|directeur|directrice|gérant|gérante|concierge|plombier|entrepreneur|imprimeur|traiteur|cuisinier|cuisinière|chauffeur|livreur|boulanger|technicien|graphiste|webmestre|propriétaire|fournisseur|infirmier|infirmière|préposé|préposée|préposés|médecin|ménagère|professeur|élève|élèves|locataire|locataires|visiteur|visiteurs|visiteuse|famille|familles|voisin|voisine|voisins|membre|membres|employé|employée|employés|gardien|commis|réceptionniste|électricien|comptable|traducteur|traductrice|gardien|fils|fille|mari|femme|nièce|neveu|sœur|frère|parents|enfants|jeunes|invités|patients|agence|conférencier|ancien|ancienne)';
const CARELESS_EN =
  '(careless|absent-minded|clumsy|forgetful|sloppy|negligent|lazy|inattentive|sleepy|reckless|thoughtless|irresponsible|distracted|dozy|scatterbrained|incompetent)';
const CARELESS_FR =
  "(distrait*|étourdi*|négligent*|insouciant*|paresseu*|endormi*|maladroit*|brouillon*|irresponsable*|imprudent*|incompétent*|inattenti*|tête en l'air|sans-génie|écervelé*|je-m'en-foutiste*)";
const DID_EN =
  "(mixed|messed|forgot|slept|overslept|never|didn't|left|lost|broke|let|spilled|misread|double-booked|dropped|botched|bungled|gave (out)? the wrong|sent the wrong|ordered the wrong|printed the wrong|missed|dozed|refused|ignored|got (it|the date|the time) wrong|deleted|overcooked|burned|burnt|jammed|flooded|wouldn't|couldn't be)";
const DID_FR =
  "((s'est|se sont) (trompé*|mêlé*|endormi*|traîné*|fourvoyé*|défilé*|planté*|mélangé*)|(a|ont) (encore|tout)? (dormi|traîné|niaisé|bâclé|botché|négligé|échappé|renversé|effacé|mélangé|confondu|contaminé|sali|bloqué|refusé|ignoré|oublié|perdu|brisé|cassé|mal _|fait (tomber|couler|sauter|déborder|annuler|brûler|rater))|(n'a|n'ont|a|ont) (pas|rien|jamais|même pas) (voulu|vérifié|fait|lu|relu|barré|fermé|payé|répondu|prévu|confirmé|dit|regardé|surveillé|réservé|compté|branché|appelé))";
const TROUBLE_FR =
  '(erreur|faute|confusion|oubli|dégât|fautes|erreurs|gaffe|coquille|coquilles|contamination|désordre)';

/** The one who did it, pointed at. */
export const EN: readonly PhraseEntry[] = asks(
  table(`
  (it was|it is|it's|that was|it were) (all|clearly|actually|again)? (the|our|your|a|one of our|some) _{0,2} ${WHO_EN} (here|again|upstairs|downstairs)? who (again|simply|just|clearly)? ${DID_EN}
  (new|some|these|those|visiting|careless) ${WHO_EN} (have|had)? (brought|carried|dragged|tracked|spread|introduced|gave us) (it|them|this|these|the (flu|bug|bugs|bedbugs|virus|gastro|lice|infection|mess|mice)) (in|into|here|home|around|to|with|inside|upstairs|$|,)
  (that's|this is|this one's|it's|that is|this one is) (all|entirely|squarely|really)? on (you|them|him|her|(the|our) ${WHO_EN}) (,|$|not)
  (bring|brings|brought|bringing) (it|this|that|the _|_) (all)? (on|upon|down on) (themselves|herself|himself|yourself|yourselves)
  (caused by|due to|because of|the result of|thanks to|down to|blame) (our|their|his|her|your|some|the|a) _{0,4} (carelessness|laziness|incompetence|sloppiness|stupidity|foolishness|forgetfulness|absent-mindedness|recklessness|thoughtlessness)
  ${CARELESS_EN} ${WHO_EN}
  courtesy of (our|the|a|your) _{0,2} ${CARELESS_EN}
  ${WHO_EN} (should|could|ought to) (have|'ve) (been (watching|there|more careful|paying|home|listening)|known|checked|locked|watched|seen it|noticed|looked after|visited|paid attention|called|stopped it)
  (she|he|they|you) (should|ought to) (have|'ve) (been (watching|more careful|paying attention)|known better|thought twice|listened|paid attention|stayed home|hung up|said no|left (him|her|sooner|earlier))
  (you|they|he|she) (all)? (have|has|had) (only|nobody but|no one but) (yourself|yourselves|themselves|himself|herself) to blame
  (had|if) (the|our|only the|only our|those|your|her|his) _{0,1} ${WHO_EN} (had)? (read|listened|checked|paid|looked|done|bothered|locked|called|shown|watched|been|visited|kept|followed|cared) _{1,9} (wouldn't|would not|nobody would|no one would|would never|would still|would be)
  (you are|you're|he is|he's|she is|she's|they are|they're|the (minister|mayor|premier|board|owner|landlord|bank) is) (the|solely|alone|entirely)? (only|sole|real|true|main)? (culprit|culprits|guilty party|one to blame|ones to blame|person responsible for this)
  (responsible|to blame) for (what (happens|happened) to (them|her|him)|(their|her|his) own (misfortune|misery|trouble|abuse|loss|fall|situation|fate))
  (you can|we can|let's all|everyone can|please) thank (our|the|your|that|those) (former|old|new|dear)? ${WHO_EN} (for (that|this|it|the (mess|mix-up|delay|chaos|cold soup|confusion)))
  (mistake|error|mix-up|delay|typo|typos|leak|mess|noise|flood|fire) (in|on|at|with|from)? _{0,4} (is|was|came|comes|came from|lies) (all|entirely|squarely|down)? (from|to|with|on|by|because of)? (our|the) _{0,1} ${WHO_EN} (,|alone|not|again|'s (doing|fault))`),
);

export const FR: readonly PhraseEntry[] = asks(
  table(`
  (c'est|c'était|ce sont) (encore|donc|juste)? (le|la|les|l'|notre|nos|un de nos|une de nos|un|une|votre) _{0,2} ${WHO_FR} (du _|de la _|de l' _)? qui ${DID_FR}
  (c'est|c'était) (encore|donc|juste)? <name> qui (n'a pas|a pas|n'a jamais|n'a rien) (voulu|fait|pris|daigné|payé|répondu|vérifié|appelé|réservé|lu)
  (c'est|ce sont) (les|des|nos|vos|ces|le|la|l') (nouveaux|nouvelles|nouveau|jeunes|autres)? (visiteurs|visiteuses|visiteur|locataires|locataire|employés|employée|préposés|préposée|familles|enfants|jeunes|étrangers|remplaçants|remplaçante|invités|voisins|élèves|gens) _{0,2} qui (l'|les|nous l'|nous les|ont|a) (ont|a)? (amené*|apporté*|contaminé*|transmis*|refilé*|propagé*|répandu*|introduit*|rapporté*|rentré*) ($|,|(la|le|les|l') (grippe|virus|gastro|punaises|poux|coquerelles|covid|gale|rhume|souris))
  ${TROUBLE_FR} _{0,5} (vient|viennent|provient|proviennent|venait) (de|du|des|d') (la|le|l'|notre|nos|nous)? ${WHO_FR}
  (la|par la|c'est la) faute (au|aux|à) (_)? (_)? ${WHO_FR}
  (la|par la|c'est la) faute (au|aux|à) ${WHO_FR}
  (merci|grâce) (à|au|aux) (la|le|l'|notre|nos|un|une|votre)? _{0,2} ${WHO_FR} qui (nous)? (n')? (a|ont) (rien|pas|jamais|encore (oublié|perdu|raté)|mal|oublié|dormi|perdu|brisé|tout (mêlé|perdu|gâché)|raté)
  (on peut|vous pouvez|nous pouvons|remerciez|remercions|disons merci à) (donc|tous)? (remercier|dire merci à)? (notre|nos|le|la|les|l'|votre) ((ancien|ancienne) ${WHO_FR} pour (ça|cela)|${WHO_FR} pour (ce (gâchis|retard|dégât|chaos|fouillis)|cette (erreur|gaffe)))
  ${WHO_FR} ${CARELESS_FR}
  (gracieuseté|courtoisie|cadeau|œuvre) (de|d'|du) (notre|nos|la|le|l'|un|une)? _{0,2} ${CARELESS_FR}
  (il|elle|ils|elles|victime|victimes|femmes|aînés|aînées|vous) (est|sont|êtes) (seul*|bien|aussi|en partie|largement)? responsable* (de (ce qui|leur (malheur|sort|situation|misère|perte)|son (malheur|sort|état))|de ce qui (leur|lui))
  (s'|si) (il|ils|elle|elles|vous) (m'|nous|l')? (avait|avaient|aviez) (écouté*|fait|lu|suivi|vérifié|raccroché|appelé|demandé|porté|pris|barré|payé|réfléchi|dit|mis|gardé) _{0,6} (,)? (ça|rien|cela|tout ça|tout cela) (ne|n')? (serait|aurait|se serait) (pas|jamais|rien)? (arrivé|produit|passé|eu lieu|été)
  si (nos|les|vos|ses|leurs|notre) ${WHO_FR} (avait|avaient|lisaient|lisait) _{0,6} , (personne|rien|on|ça|tout) (ne|n')? (aurait|serait|se serait|aurions) _
  (vous (êtes|en êtes)|il est|elle est|ils sont|(ministre|maire|ville|propriétaire|conseil|direction) est) (bien)? (le|la|les) (seul*|vrai*|unique*) (coupable*|responsable*|fautif*|fautive*) (de|du|des|d'|dans|$|,)
  (n'|ne)? (avait|avaient|aviez|avais) (juste|donc|seulement)? qu'à (la|le|les|ne pas|mieux|vérifier|raccrocher|lire|écouter|surveiller|rester|fermer|barrer|visiter)
  (l'|le|l'a|s'|il) (a|ont|avait|avaient) bien cherché ($|,|en|à)
  aurai* dû (la|le|les|se|s'|mieux)? (surveiller|méfier|vérifier|raccrocher|écouter|fermer|barrer|visiter|douter)
  (c'est|tout ça est|et c'est) (entièrement|bien|juste|uniquement|en grande partie) (de)? (votre|leur|sa|ta) faute`),
);

/** Weather is nobody, and good deeds are no misdeeds. */
export const DOERS_ALLOWED = {
  en: [
    "(it was|it is|it's) _{1,4} who (never|didn't) (give|gave|stop|stopped|forget|quit)",
    "(not|isn't|never) (all)? on (you|her|him|them)",
    '(distracted|reckless|careless|sleepy) driver*',
  ],
  fr: [
    "(on|nous|j') aurai* dû",
    '(abandonné*|oublié*|délaissé*|négligé*) par (ses|leurs|sa|leur) _{1,2} , _{1,3} (a|ont) (trouvé*|retrouvé*|refait|choisi)',
    'chauffeur (distrait|endormi|imprudent)',
    'responsable* (du|de la|de ce|de cette) (succès|réussite|beau|belle|magie|musique|fête)',
  ],
} as const;
