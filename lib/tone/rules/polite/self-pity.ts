import { isReported } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** The organisation sighs about itself: “don’t worry about us, we’re fine”, «nous, on est habitués d’être oubliés». */
export const selfPity = defineRule({
  id: 'polite/self-pity',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  elseDropSentence: true,
  leaveOut: true,
  unless: isReported,
  find: {
    en: table(`
      (don't|do not|no need to|please don't|never|nobody needs to) (worry|mind|trouble yourself|trouble yourselves|fuss|bother) (about)? (us|me|our) (,|$|we're|we|I'm|I)
      (don't worry|no worries|never mind|not to worry) ,? (though|then)? ,? (we|we'll|we're|I'll|I'm|our) (will|are|only|just|always|still|got|have|can)? (do|manage|fine|used|set|clean|wash|stack|wait|cope|handle|carry|take|all|it|survive|bake|cook|cover|keep|alone|doing|here|find) _
      (we're|we are|I'm|we've gotten|we got|we have grown|by now we're) (all)? (pretty|quite|well|so|more than|rather|fairly|very)? (used to|accustomed to|getting used to) (it|this|that|silence|waiting|being (ignored|forgotten|overlooked|last|left|the|invisible|blamed|alone|treated|an|told|taken)|doing (it|everything|all|without)|hearing (nothing|no|crickets)|having (no|to)|no (one|thanks|answer|reply))
      (who's|who is|not that (we're|we are|anyone's|anybody's|I'm|I am)|nobody's|no one's|but we're not|we're not) (even)? (counting|keeping (score|track|count)|bitter|complaining|jealous|upset|resentful)
      (we|I) (don't|do not) (really)? (mind|care|expect|need|ask for) (,|a|any|thanks|at all|,|<marks>|much|credit|gratitude|applause) _{0,3} (really|anyway|anymore|thanks|credit|thank you|we never|either)
      (we|I) (don't|do not) mind <marks>? $
      (we'll|we will|we|I'll|we can|we always) (just|simply|all|always)? (do|did|stack|wash|clean|bake|carry|cover|set up|put|manage|run|fold|cook|pay|handle|take care of) _{0,5} (ourselves|alone|by ourselves|on our own|myself|by myself) (,)? (again|as (usual|always)|once more|yet again|like always|then|too|I guess|apparently|every time)
      (as (usual|always)|once again|yet again|again|like always) ,? (we|it's|it was|we're|we were|nobody|no one) (are|were|did|do|had|us|will|have|left|who|the|was|have to|had to|asked|thought) (the)? (only|us|all|alone|last|left|everything|ones|forgotten|ignored|to|it|by|who|overlooked|of us|clean|pick)
      no (rush|hurry|pressure|big hurry) ,? (at all)? ,? (it's|it has|it's been|we've|we have|we|only|the|people|seniors|they|take) (only|been|just|waited|all|can|have|s|will|'s|waiting)? (been|only|just|waited|wait|waiting|can|the)? _
      take (all)? (your|the) (sweet)? time (,|you (need|want) ,|<marks>)? (it's|the|people|seniors|they|our|nobody|those|only) (can|will|only|just|have|are|'ll|members|residents|people|been|is|_) _
      (but)? (hey|oh well) ,? (what do we know|who are we|it's only|we're only|we're just|that's just us|what's new)
      (what do we know|who are we to (ask|say|complain|expect)|but that's (fine|okay|ok|alright)|that's (fine|okay|ok) ,? (we|really|though|I)) (,|$|we'll|we're|we|really)
      (we're|we are) (just|only) (the)? (volunteers|a small|little people|the help|the cleaning|unpaid|nobodies|an afterthought|the ones who) (,|$|after all|anyway|so|who|what)
      (we)? (always|usually|generally|once again) (come|get|are|end up|finish|left) (last|forgotten|overlooked|with the (crumbs|scraps|leftovers)|the (crumbs|scraps|leftovers))
      (nobody|no one) (ever)? (asks|asked|thanks|thanked|tells|told|calls|called|invites|invited|mentions|mentioned|thinks of|thought of|remembers|remembered) us (,|$|but|anyway|either|as usual|again|of course)
      (we)? (only|just|merely) (asked|waited|called|wrote|emailed|reminded you|begged|asked you|invited you|sent it|sent) _{0,1} (two|three|four|five|six|seven|eight|nine|ten|a dozen|<number>|a few|several|a hundred) (times|months|weeks|years|emails|calls|letters|reminders)
      (we|I) (have|'ve)? (only|just) been (asking|waiting|saying|calling|writing|begging|telling) _
      (we've|I've) (only|just) been (asking|waiting|saying|calling|writing|begging|telling) _
      but (hey)? (,)? no (pressure|rush|hurry) $
      (it's|that's|it is) (fine|okay|ok|all right|alright) ,? (really|honestly|no really)? ,? (we|I) (enjoy|love|adore|live for|like|always|never|just|only) _
      it's only been (a|an|one|two|three|four|five|six|seven|eight|<number>) (year|month|week|years|months|weeks|decade)
      (we'll|we will|I'll) (survive|get by|manage|live|cope|be fine|get over it|find a way) (without|as (always|usual)|somehow|,? (as)? we always|,? thanks) _{0,2}
      (it's|it is|that's) (not)? (like|as if|as though) (we|anyone|anybody|nobody|you) (have|had|need|needed|has|asked|care|cares|noticed|do|matters|matter|expected|got|'re|were)`),
    fr: table(`
      (nous|nous autres|nous ,|ici|chez nous|bah|bof|remarquez) ,? (on|nous) (en)? (est|sommes|a|avons|commence à) (bien|assez|pas mal|très|tellement)? (l')? (être|habitués|habituées|habitué|habitude|accoutumés|rompus) (d'|de|à|que)? (être|se|faire|tout|ramasser|ça|attendre|passer|nous|ne|payer|laver|rien|cela|voir|$|,|personne|on)
      (on|nous) (en)? (est|sommes|a|avons|commence à être) (bien|assez|pas mal|très|maintenant)? (l'habitude|habitués|habituées|habitué|accoutumés) (d'|de|à|que)? (être|se|faire|tout|ramasser|ça|attendre|passer|nous|ne|payer|laver|rien|cela|voir|$|,|personne|on)
      (inquiétez|faites|inquiète|en faites) (vous|vous en)? (donc|surtout)? pas (pour nous|avec nous|pour si peu|pour ça) (,)? (on|nous)? _{0,2}
      (ne vous inquiétez|vous inquiétez|inquiétez vous|ne vous en faites|vous en faites|ne vous occupez|occupez vous) (donc|surtout)? pas (pour|de) nous
      (on|nous) (va|allons|fera|ferons|ramassera|lavera|s'arrangera|va s'arranger|se débrouillera|s'occupera|continuera) _{0,5} (tout seuls|toutes seules|tout seul|nous mêmes|entre nous|seuls|sans vous|sans aide) (encore|comme d'habitude|une fois de plus|comme toujours|$|,)
      (encore|comme toujours|comme d'habitude|une fois de plus|encore une fois) ,? (on|nous|c'est nous|personne) (a|est|sommes|qui|avons|se|passe|passons|ne|n'|doit|devons|nous) _{0,3} (oubliés|oubliées|oublié|seuls|seules|tout|derniers|dernières|ignorés|miettes|pensé|invités|appelés|ramassé|ramassons|payer|lavé)
      (rien|il n'y a rien|ya rien|ça ne) (ne)? (presse|qui presse) (pas)? ,? (surtout)? (ça|cela|on|c'est|vous|prenez|il|nous) (fait|attend|attendons|n'est|a|reste|est) (juste|seulement|que|rien que|à peine|toujours|depuis|bien)? _
      ça (ne)? fait (juste|seulement|rien que|à peine|que) depuis _
      mais (y a|il y a|ya|y'a) rien là
      (c'est|ce n'est|c'est bien) (correct|beau|parfait|bien) ,? (on|nous|je) (adore|adorons|aime|vit pour|est (là|habitués|payés)|a (l'habitude|juste ça)|n'a (que|rien)|demande) _
      ça (ne)? fait (juste|seulement|rien que|à peine|que) (un|une|deux|trois|quatre|cinq|six|huit|dix|<number>) (an|ans|mois|semaine|semaines|année|années|fois|courriels|jours)
      (prenez|prends) (surtout|donc|bien)? (votre|ton|tout votre) (temps) (,|<marks>)? (surtout)? ,? (les|nos|on|nous|le monde|personne|c'est|ça|il) _{0,5} (attendront|attend|attendra|attendre|peuvent|peut|presse|habitués|attendent|pressé|juste|n'est|vont)
      (c'est|ce n'est|c'est vraiment) pas grave ,? (on|nous|ça|allez) (est|sommes|a|va|aime|se|en|fait|n'est|le|fera|avait|avons) _
      (on|nous) (n'|ne)? (est|sommes|a|avons|existe|vaut|compte|comptons) (que|qu'|juste|pas|seulement|rien que) (des|un|une|assez|les) (bénévoles|petit|petite|petits|importants|important|pauvres|bouche trou|invisibles|derniers|dernières) (,|$|organisme|après|de|groupe)
      (on|nous) (a|avons|aura|ramasse|reçoit|hérite|récolte) (encore|toujours|juste|juste eu)? (les miettes|les restes|le bout du bâton|la portion congrue|droit aux miettes)
      (personne|on) (ne|n')? (nous)? (nous)? (a|invite|remercie|appelle|pense|demande|avait|dit) (jamais|pas|même pas|encore)? (invités|remerciés|appelés|prévenus|demandé|pensé à nous|à nous|merci|averti|avertis|notre avis|consultés) (,|$|mais|de toute|évidemment|encore|bien sûr|comme)
      (on|nous) (se|s'|nous) (passera|passerons|arrangera|en remettra|en remettrons|débrouillera|consolera) (,|bien|de|sans|comme|$|donc) _{0,3}
      (qui|on|nous) (ne)? (compte|comptait|comptons) (pas)? (les (heures|fois)|,? hein) (,|$|mais|de toute)
      (on|nous) (ne)? (s'attend|nous attendions|s'attendait|attend|attendait|demande|demandait) (pas|plus|à rien|même plus) (à|de|rien|un|aux|des|d') _{0,2} (merci|remerciements|miracle|rien|grand chose|plus|médaille|applaudissements|fleurs|reconnaissance)`),
  },
  allow: {
    en: [
      "(no rush|no hurry|take your time) ,? (we|we're|our|the|you) (are|will|have|can|all)? (be|plenty|here|there|open|ready|happy|library|desk|form|deadline|offer|help|wait (with|for)|sit|stay|go|keep|take|read)",
      '(used to) (be|having fun)',
      "no rush ,? (it's|the) (free|open|on all|running|available)",
    ],
    fr: [
      "(habitués|habituées|habitude) (à|de) (la|l'|les|le) (neige|froid|hiver|pluie|tempêtes|scène|foule|marche)",
      "(rien ne presse|prenez votre temps) ,? (on|nous|le|la|les|c'est) (est|sommes|vous attend|vous attendons|sera|reste|gratuit|vous|répond|inscriptions|bibliothèque|bénévoles)",
    ],
  },
});
