import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

/** Whom a small organisation has at hand to blame: volunteers, staff, trades, players, kin. */
const ROLE_EN =
  '(volunteer|volunteers|treasurer|secretary|intern|interns|board|committee|president|chair|coordinator|director|manager|janitor|caretaker|custodian|plumber|electrician|contractor|printer|caterer|cook|chef|kitchen|driver|drivers|baker|technician|tech|designer|webmaster|city|town|council|landlord|school|goalie|goalkeeper|coach|referee|captain|defence|team|crew|staff|son|daughter|family|families|parents|members|neighbour|neighbours|receptionist|clerk|teller|bank|doctor|nurse|nurses|organizers|host|supplier|courier|movers|speaker|singer|soloist|conductor|organist|cleaner|cleaners|guard|librarian|teacher|students|teenagers|kids|youth|tenants|residents|guests|visitors|smokers|bookkeeper|accountant|translator|photographer)';
const ROLE_FR =
  "(bénévole|bénévoles|trésorier|trésorière|secrétaire|stagiaire|stagiaires|conseil|comité|ca|président|présidente|coordonnateur|coordonnatrice|directeur|directrice|gérant|gérante|gestionnaire|concierge|plombier|électricien|entrepreneur|imprimeur|traiteur|cuisinier|cuisinière|cuistot|chauffeur|chauffeurs|boulanger|technicien|graphiste|webmestre|ville|municipalité|maire|proprio|propriétaire|école|gardien|gardienne|arbitre|arbitres|entraîneur|capitaine|défense|équipe|équipe de cuisine|personnel|fils|fille|famille|parents|membres|voisin|voisins|voisine|réceptionniste|commis|caissière|banque|caisse|médecin|infirmière|organisateurs|fournisseur|livreur|livreurs|déménageurs|conférencier|conférencière|chanteuse|chanteur|soliste|chef|femme de ménage|ménage|bibliothécaire|professeur|prof|élèves|étudiants|ados|jeunes|locataires|résidents|invités|visiteurs|fumeurs|comptable|traducteur|traductrice|photographe|correcteur|correctrice|correcteurs|gens (des|du|de|d') _{1,2}|mamans|papas|anciens)";
/** What somebody is said to have failed to do, which spoiled a thing for all. */
const LAPSE_EN =
  "(forgot|forgets|mixed up|messed up|slept in|overslept|botched|bungled|(didn't|did not|never|couldn't be bothered to|failed to|wouldn't|don't|doesn't) (bother|show|check|read|plan|clean|lock|pay|sign|do|call|book|confirm|reply|answer|order|bring|print|send|lock|turn|close|wash|pick|put|register|renew|return|plug|test|order|tell|warn|follow|tidy|respect|buy)|left (the|a|his|her|their) _ (open|on|unlocked|running|behind|out)|(never|didn't) (confirmed|show|showed|called|paid|locked|booked|sent)|refused to|broke the|lost the|sent two|took two|parked)";
const LAPSE_FR =
  "((a|ont) (encore|tous|toutes)? (oublié|mal (fait|lu|compté|réservé|noté|calculé|planifié|barré|fermé)|perdu (le|la|les)|brisé (le|la|les)|laissé (la|le|les)|égaré|dormi|refusé)|(n'a|n'ont|n'avez) (pas|même pas|jamais) (payé|fait|lu|vérifié|confirmé|réservé|ramassé|nettoyé|barré|fermé|envoyé|averti|prévenu|rangé|répondu|apporté|commandé|lavé|acheté|voulu|respecté|suivi|débranché|signé|renouvelé)|s'est (encore)? trompé*)";

/** A named hand behind what went wrong: its culprit, not its cause. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (because of|thanks to|without|but for|if not for|were it not for) (the|our|his|her|their|someone's) _{0,2} (whims|stubbornness|stupidity|incompetence|negligence|laziness|pettiness|ego|greed|bickering|foot-dragging|dithering|carelessness|bad faith) (of|,|the|we|our|at)
  (thank|you can thank|you may thank|blame) (the|our|whoever|those|that) (gang|people|person|neighbour|neighbours|council|city|vandals|landlord|kids|crew|bunch|ones|one)? (who|that) (vandalized|broke|ruined|wrecked|never|didn't|couldn't|forgot|decided|voted|complained|stole|cut|trashed) _
  (dropped the ball|lost the file|lost our application|bungled the file|missed the deadline) (again|once again|once more|for the|as usual)
  because (our|the|their|its|a) (_)? (treasurer|board|coordinator|secretary|volunteer|staff|printer|director|chair|landlord|driver|city|supplier|committee|manager|ministry|office) (sat on|lost|forgot|ignored|slept through|couldn't be bothered|dropped|botched|bungled|messed up|never sent|never filed|missed) _
  (riders|members|people|clients|users|tenants|families|parents|residents|teens|students|guests|kids|some people|players|volunteers) (abused|ruined|spoiled|wrecked|took advantage of|exploited|misused|trashed) (it|this|that|them|the _|our _) (,|and|so|;)
  (staff|volunteers|someone|somebody|the (night|day|evening) (staff|shift|crew|team)|the janitor|the cleaner|our driver|the caretaker|coaches) (got|were|was|grew|had gotten) (careless|sloppy|lazy|distracted|complacent|negligent) (and|again|on)
  because (our|the|one of (our|the)|someone|somebody|two|three|some|a few|certain) _{0,2} ${ROLE_EN} (again|once again|simply|just|also|all)? ${LAPSE_EN}
  because (someone|somebody|two of you|some of you|one of you|half of you|a few of you|<name>) (again|once again|simply|just)? ${LAPSE_EN}
  because you (all|people|folks)? ${LAPSE_EN}
  (our|the|your|this|that|their|his|her) _{0,2} ${ROLE_EN} (has|have)? (cost|costs|lost|ruined|wrecked|spoiled|blew|sank|robbed) us (of)? (the|our|a|this|another|every|$)
  ${ROLE_EN} (stole|robbed us of|threw away|gave away) (the|our) (season|game|match|win|title|playoffs|victory|points)
  you can (all)? thank (the|those|our|whoever|everyone|people|them|some) _{0,4} (who|for) (never|didn't|did not|forgot|refused|left|cancelled|broke|wouldn't|couldn't|don't|not|missing|ruining)
  (herself|himself|themselves|yourself|yourselves) to thank
  (that's|it's|this is|that is|this one's|it is|this one is|all) (all|entirely|squarely|partly|really)? on (those|whoever|everyone|people|anyone|the _{1,2}|our _{1,2}) (who|that) (didn't|did not|never|forgot|refused|left|sent|took|skipped|ignored|wouldn't|won't|don't|couldn't|broke|lost|cancelled|canceled|said|stayed|did nothing|kept|chose|voted|booked|put|brought|parked|let)
  (it's|it is|that's|that is|this is|is|was|are|were|all|entirely|clearly|largely) (all|entirely|clearly|really|largely|again|also)? (our|my|a|this|that|whoever|some|one|the|those) _{0,2} (volunteer's|volunteers'|treasurer's|secretary's|intern's|board's|committee's|president's|chair's|coordinator's|director's|manager's|janitor's|caretaker's|plumber's|electrician's|contractor's|printer's|caterer's|cook's|driver's|technician's|designer's|city's|town's|council's|landlord's|school's|goalie's|coach's|referee's|captain's|team's|staff's|son's|daughter's|family's|families'|parents'|members'|neighbour's|neighbours'|tenants'|bank's|teller's|doctor's|nurse's|supplier's|speaker's|children's|kids'|owner's|government's|ministry's|minister's|premier's|province's|mayor's|company's|baker's|bakery's|organizers'|students'|residents'|caregiver's|cleaner's) (own)? fault
  (that's|it's|this is|is|was|entirely|all|clearly) (all|entirely|really|clearly|largely)? the fault of
  if (the|our|more|only|some|her|his|their|these)? (families|people|residents|parents|neighbours|members|volunteers|seniors|victims|children|sons|daughters|family|son|daughter|tenants|staff|they|she|he|you|folks|men|women|kids|caregivers) (only|really|actually|ever|just|all|simply)? (visited|spoke|called|checked|listened|paid|looked|cared|asked|reported|talked|came|helped|read|watched|stopped|acted|moved|phoned|tried|thought|planned|followed|respected|signed) _{0,7} (none of (this|it|that) (would|could)|this (wouldn't|would not|would never)|it (wouldn't|would never)|we wouldn't|there would be no|there'd be no|things like this wouldn't)
  raised (him|her|them|that (son|boy|daughter)|their (kids|children|son|sons)) (that way|like that|this way|to be like)
  ${ROLE_EN} (just|simply|all)? (let|lets) (it|this|that|things) (go on|drag on|happen|slide|get (worse|this|so|out)|rot)
  whoever _{1,8} (caused|ruined|spoiled|broke|wrecked|started|created|cost us) (this|the|it|our|all)
  (caused|created) (this|the whole|all this|this whole) (mess|chaos|disaster|fiasco|problem)
  (she|he|they) should (have|'ve) (used|worn|brought|carried|waited|gone|signed|called|locked|spoken|gotten|picked|hired|taken|done|held|walked|eaten|driven|insured) (her|his|their|the|a|an|more|sooner|first|it|better)
  why (didn't|did not|didnt|couldn't) (she|he|they|the (victim|woman|man|couple|widow|tenant|caller)) (just|simply|at least|even|ever)? (read|check|ask|think|look|hang up|listen|use|wear|lock|verify|plan|save|insure|pay|call (us|first|somebody|someone|anyone|before))
  (should have|should've|could have) (thought|known) (of|about) (that|it|this) (before|sooner|first|earlier)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (se partagent|se partage|porte|portent) (la gaffe|la faute|l'erreur|le blâme|la bourde|le chapeau|l'odieux) _{0,3} (,)? (pas nous)?
  (sans|à cause (des|du|de)) (les|la|le)? (caprices|entêtement|bêtise|mauvaise foi|négligence|incompétence|chicanes|lenteur|paresse|avarice|mesquinerie|égo|orgueil) (du|de la|des|de l'|d'|de|de notre) _
  (remerciez|dites merci|vous pouvez remercier|on peut remercier|merci) (à)? (la gang|ceux|celui|celle|le voisin|les voisins|le conseil|la ville|les vandales|le proprio|les jeunes|les responsables) qui (l'|nous|l'ont)? (a|ont|avez)? (tout)? (vandalisé|brisé|volé|saboté|gâché|saccagé|coupé|refusé|bloqué|cassé|vidé|oublié|perdu|n'a|n'ont|ne|brûlé|sali)
  (a|ont) (encore|une fois de plus|de nouveau) (échappé|perdu|oublié|bâclé|botché|manqué) (le|la|notre|nos|les|l') (dossier|balle|ballon|demande|formulaire|échéance|lettre|papiers|documents)
  parce que (notre|nos|le|la|les|l'|sa|leur) (_)? (trésorier|trésorière|ca|conseil|coordonnatrice|coordonnateur|secrétaire|bénévole|bénévoles|personnel|imprimeur|directrice|directeur|proprio|propriétaire|chauffeur|ville|fournisseur|comité|gestionnaire|ministère|bureau) (s'est|se sont|s'était)? (assis|assise|endormi|endormie|traîné les pieds|dormi|oublié|perdu|bâclé|échappé|saboté|ignoré|a (dormi|perdu|oublié|bâclé|échappé|traîné|gardé|négligé)) _
  (usagers|membres|gens|clients|locataires|familles|parents|résidents|ados|élèves|invités|enfants|passagers|joueurs|certains) (en)? ont (abusé|profité|gâché|brisé|ruiné|gaspillé|exagéré|ambitionné) _{0,3} (,|et|alors|;|$)
  (le personnel|l'équipe|quelqu'un|les bénévoles|l'équipe de (nuit|jour|soir)|le concierge|notre chauffeur|les entraîneurs|la relève) (a|ont|a été|ont été|s'est|est devenu*) (négligent*|paresseu*|relâché*|lâche*|insouciant*|distrait*) (et|encore|à|au)
  (parce que|parce qu'|car) (notre|nos|le|la|les|l'|deux|trois|un|une|certains|certaines|des|quelques)? _{0,2} ${ROLE_FR} ${LAPSE_FR}
  (parce que|parce qu'|car) (<name>|quelqu'un|certains|plusieurs|la moitié|des gens|d'entre vous) _{0,2} ${LAPSE_FR}
  (parce que|car) vous (n'avez (pas|jamais|même pas)|avez (oublié|perdu|brisé|laissé|refusé|mal|encore)|ne (ramassez|payez|lisez|répondez|venez|lavez|rangez|fermez|respectez|écoutez|suivez) (pas|jamais|rien))
  à cause (de|du|d'|des) (notre|nos|la|le|l'|ce|cette|deux|un|une|certains|quelques|ces|leur|son|sa)? (maudit*|jeune|nouveau|nouvelle|fameu*)? ${ROLE_FR} (si|que|qu'|,|qui|$|et)
  (à cause de|la faute à|la faute de|par la faute de) (vous|lui|elle|eux|elles|toi|ceux|celles)
  par (la|sa|leur|votre|ta) (seule)? faute (de|des|du|d'|$|,)
  (de|du|d'|notre|nos|la|le|l') ${ROLE_FR} si (le|la|les|on|nous|l'|notre|tout|c'est|nos|un|une) _
  (c'est|ce sont) (encore|donc|juste)? (vous|lui|elle|eux|elles|toi|<name>|(le|la|les|l'|notre|nos|votre|vos) _{1,3}) qui (a|ont|avez|as) (tout|encore|mal|oublié|perdu|brisé|gâché|cassé|laissé|manqué|ruiné|scrapé|saboté|causé|échappé|fait (échouer|rater|perdre|manquer))
  (c'est|ce sont) (encore|donc|juste)? (vous|lui|elle|eux|elles|toi|<name>|(le|la|les|l'|notre|nos|votre|vos) _{1,3}) qui (n'a|n'ont|n'avez|n'as) (pas|jamais|rien|même pas)
  (remerciez|remercions|on peut remercier|vous pouvez remercier|dites merci (à|aux)) (donc)? (le|la|les|ceux|celles|à|aux|notre|nos) _{0,4} qui (n'ont|n'a|ne|n'étaient|(ont|a) (oublié|refusé|annulé|brisé|laissé|gâché|changé|perdu|ignoré|bloqué))
  (a|ont|avez|avait|avaient) (encore|toujours|clairement|vraiment|bien|une fois de plus)? mal (fait|géré|planifié|calculé|compté|lu|barré|fermé|organisé|rangé|réservé|branché|imprimé|préparé|surveillé|élevé) (sa|son|leur|le|la|les|ses|leurs|votre|nos|notre)
  ${ROLE_FR} (nous|leur) (a|ont) (encore|bien)? (coûté|fait perdre|gâché|fait manquer|fait rater|ruiné|scrapé) (la|le|les|notre|nos|une|un|l')
  ${ROLE_FR} (nous|leur) (a|ont) volé (la|le|notre|une) (saison|match|partie|victoire|place|point|but|finale|coupe|fête|soirée|spectacle)
  ${ROLE_FR} s'est encore (trompé*|mêlé*|planté*|fourvoyé*)
  ${ROLE_FR} (ne|n')? (a|ont) (rien|jamais|pas) voulu (rien)? (voir|entendre|savoir|comprendre|écouter)
  (il)? (faut|faudra|faudrait|doit|doivent|devra|devrait|n'a qu'à|n'ont qu'à) (bien|maintenant|donc|aussi|quand même)? (l'|en)? assumer (ensuite|après|maintenant|ses|les|leurs|son|leur|$)
  (qu'|à) (elle|il|ils|elles|eux|vous) (d'|de)? (l'|en)? (assume|assument|assumer) (ses|les|leurs|ensuite|après|maintenant|donc|$|!)
  si (elle|il|ils|elles|victimes|la victime) (y|le|lui|les)? (reste|restent|endure|endurent|retourne|retournent|paie|paient|tolère|accepte|acceptent|revient|donne|laisse|laissent) _{0,4} (c'est|c'est donc) (parce)? (qu'|que) (elle|il|ils|elles|ça) (le|l'|y|en|s'y|lui)? (veut|veulent|aime|aiment|accepte|choisit|choisissent|trouve|trouvent|profite|convient|plaît)
  (est|sont|était) (le|la|les|entièrement|seul*|clairement|directement)? (vrai*|seul*)? responsable* (de tout|de tout (ça|cela|ce gâchis)|de ça|de ce (gâchis|fiasco|désastre|retard|chaos)|du (gâchis|fiasco|désastre|retard)) (<marks>|$|,|et)
  (c'est|ce sont) (lui|elle|eux|vous|elles|toi|<name>) (le|la|les) (vrai*|seul*|grand*|premier*)? (responsable*|coupable*|fautif*|fautive*)
  (prenez|prends) (-)? vous en (donc)? (à|au|aux)
  (prenez-vous-en|plaignez-vous|chialez|adressez vos plaintes|criez après) (donc)? (à|au|aux|après) (la|le|les|l'|notre|nos|ceux|celui|celle|<name>|maire|ministre|concierge|correcteurs|conseil|comité|organisateurs|bénévoles|gouvernement|proprio*|propriétaire*|ville|trésorier*|imprimeur)
  (ils|elles|parents|mère|père) l' (ont|a|avaient) (bien)? (élevé|élevée|gâté|gâtée|éduqué) (de même|comme ça|ainsi|tout croche|trop)
  (s'est|se sont) (mis|mise) (eux-mêmes|elle-même|lui-même|elles-mêmes|toute seule|tout seul|tout seuls)? dans (ce|cette|le|la|leur) (pétrin|situation|trouble|misère|merde|bourbier)
  (l'hôpital|la ville|le ministère|la banque|le gouvernement|la famille|le clsc|le chsld|la résidence|le propriétaire|les (banques|familles|médecins|enfants|propriétaires)) (est|sont) (le|la|les|seul*|seule*|entièrement|directement)? (responsable|responsables|coupable|coupables) de (tou(s|tes)|toutes|tous|chaque|chacune|la mort|l'échec|ce gâchis|tout) _`),
);

export const CULPRITS_ALLOWED = {
  en: [
    'to thank for (this|the|her|his|their|that) (success|victory|win|award|progress|recovery|smile|good)',
    '(scammer|scammers|fraudster|fraudsters|abuser|abusers|thief|thieves|crook|crooks|robber|robbers|attacker|attackers) (alone)? (is|are|was|were) _{0,2} (to blame|responsible|guilty|culprit|culprits)',
  ],
  fr: [
    '(tempête|verglas|panne|pluie|neige|inondation) _{0,3} (nous|leur) (a|ont)',
    '(fraudeur*|fraudeuse*|agresseur*|agresseuse*|abuseur*|arnaqueur*|escroc|escrocs|voleur*|voleuse*|malfaiteur*) (est|sont|était|étaient) _{0,3} (responsable*|coupable*|fautif*|fautive*)',
  ],
} as const;
