import { isAsked } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { table } from '../../table';
import { EVERYDAY_EN, EVERYDAY_FR } from './pointed.everyday';

/** Those who did not come, answer or help are hinted at: “the rest of you must be busy”, «certains se reconnaîtront». */
export const pointed = defineRule({
  id: 'polite/pointed',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  unlessCalm: true,
  elseDropSentence: true,
  leaveOut: true,
  unless: isAsked,
  find: {
    en: [
      ...table(`
      (the|to the|as for the)? (rest|others|remaining _|other _{0,2}) (of you|of us|of the (members|group|board|tenants|residents|building))? ,? (must|were|are|was|probably|surely|clearly|apparently|no doubt|obviously|I suppose|had|have|seemed|seem|will|know) (be|been|have|had|all|were|surely|too)? (so|very|too|terribly|far too|awfully|all|ever so|much too|really)? (very)? (busy|occupied|better|other (things|plans|priorities)|more important|something better|home washing|overwhelmed|tired|know who|who they are)
      (no thanks|not thanks|without any help|with no help|zero thanks) (to|from) (certain|some|you know|a few|the rest|anyone|anybody|everybody|everyone|most of you|the others|many|our so)
      (certain|some) (people|members|ones|others|folks|volunteers|neighbours|tenants|individuals|of you|partners|groups|organizations) (will|should|would|might|may|can|do|who) (recognize|recognise|know who|know exactly|remain nameless|shall remain|know what|know why|find it (hard|easier))
      (not|no) naming (any)? (names)? (,|$|but)
      (naming no names|we won't (name|mention) (names|any names|anyone|who)|won't mention any names|no names mentioned|I won't name (names|anyone)|if the shoe fits|if the cap fits)
      (I|we) (guess|suppose|imagine|assume|gather) (that)? (you|they|everyone|everybody|our|the|it|your|some|most|nobody|no one|reading|a|helping|saying|replying|asking) _{0,4} (lost|forgot|busy|better things|misplaced|never|doesn't|don't|didn't|wasn't|weren't|isn't|aren't|slipped|too (busy|much|hard|important)|couldn't|can't|at home|asking too)
      ^ (guess|suppose) (you|they|everyone|everybody|our|the|it|your|nobody|no one|a) _{0,4} (lost|forgot|busy|better|misplaced|never|doesn't|don't|didn't|wasn't|weren't|isn't|aren't|slipped|too)
      (it would|it'd|would) (have been|be) (so|really|rather|very)? (nice|lovely|great|kind|helpful|refreshing|good) if (someone|somebody|anyone|a few|more of you|others|the rest|more people|people|you) (other than|else|besides|of you|could|had|did|would|actually|showed|turned|here|who)
      (would|might) it be (so hard|too much|possible) (for (you|someone|people|others))? to (,)? (for once|reply|answer|say|help|write|wash|put|thank)
      (for once|for a change) (,|$)
      (funny|strange|odd|curious|amazing|interesting|remarkable|fascinating|convenient) (,)? (how|that) (nobody|no one|none of|everyone|everybody|that|quickly|few|quiet|some|it's always|it is always|only|they|you|certain|the same) _{0,4} (works|noticed|notices|helps|helped|forgot|forgets|busy|quiet|happens|came|comes|remember|remembers|disappear|disappears|disappeared|vanish|vanishes|volunteered|volunteers|was|is|answered|asked|shows|showed|has|have|can|had|never|always|could|knows)
      (apparently|clearly|evidently|obviously) (we're|we are|I'm) (invisible|not important|the only ones|on our own|not on|not worth)
      (next time|maybe next time|perhaps next time|one day|someday|maybe one day|maybe) ,? (a|an|our|some|someone|somebody|you) _{0,4} (would|will|might) (be (nice|kind|lovely|good|appreciated|welcome)|actually|even|remember|think of|bother|mention|answer|reply|help|thank|say)
      (a|an|one|some|our|even a|even one) (simple|little|single|small|quick|tiny|mere)? (thank you|thanks|reply|answer|call|hello|logo|credit|warning|heads up|mention|invitation|word of thanks) would (have been|be|have) (nice|lovely|kind|polite|welcome|good|killed|too much|something)
      (the same|same|always the same) (three|four|two|five|six|few|handful of|old|<number>) (people|faces|volunteers|members|of us|ones) (doing|do|did|as always|as usual|who (do|did)|,|every)
      (don't|do not|please don't|no need to|careful not to) (all)? (rush|run|crowd|trample|line up|push|strain|overwork|knock) (yourselves|each other|in|forward|up|the doors|over|at once|all at once|to (help|answer|volunteer|sign))
      (too much|a lot|so hard|too hard) to ask (,|apparently|$|I guess|of (some|certain|people))
      (some people|people|some|others|certain people) (really)? (seem to)? (think|believe) (that)? (dishes|chairs|tables|cookies|coffee|it|the (dishes|chairs|kitchen|work|coffee|hall)|everything|money|these things|events|things) _{0,3} (wash|washes|themselves|itself|by magic|magically|on trees|clean|cleans)
      thank (you|goodness) (for)? (at least)? (someone|somebody|one person|two people|a few people|three people) (still)? (cares|cared|reads|read|helps|helped|answered|showed|remembered)
      (at least|glad|good|nice) (to (see|know))? (that)? (someone|somebody|one of you|one person|a few of you|two of you) (still|actually|finally|bothered|does|did|cares|reads|remembered|could|can)
      (lost|misplaced) our (number|phone number|address|email|invitation) (when|again|,|$)
      for the (few|handful|two|three|four|five|six|dozen|<number>|one or two) (of you|people|members|souls|folks)? who (actually|still|even|might)? (care|read|bother|asked|showed|come|listen|noticed)
      (hope|we hope|hoping) (it|they|lunch|that|those|the _) (was|were) (tasty|delicious|worth it|yummy|filling|comfortable|nice and warm)
      (we|I) (see|notice|saw|noticed) (that)? _{1,4} (found|had|made|has|have) (the)? time (for|to)
      (shame|pity|too bad|a shame|a pity) (that)? (our (name|logo|invitation|credit|names)|nobody|no one|you (couldn't|didn't|weren't)|some people|the rest|only one|it took)
      (chair|dish|dishes|laundry|kitchen|cleaning|table|coffee|magic) (fairy|fairies|elf|elves|gnomes)
      (amazing|funny|incredible|strange|astonishing) what (people|some people|you|they|folks) (can|will|could) do (when|if|once|for) (there's|there is|it's|food|money|they|free|the)
      our (invitation|email|letter|message|name|logo|call) (must have|probably|surely|apparently|clearly) (been|got|gotten|slipped|fell|fallen|lost|vanished|went|didn't)`),
      ...EVERYDAY_EN,
    ],
    fr: [
      ...table(`
      (les|aux|tous les|et les|quant aux) (autres|absents|absentes|<number> autres) _{0,1} ,? (avaient|ont|avait|devaient|doivent|étaient|sont|ne|n'|eux|on|se|savent|dormaient|devait|regardaient|faisaient) (sûrement|sans doute|probablement|certainement|tous|toutes|évidemment|visiblement|apparemment|avoir|être|bien|trop)? (sûrement|sans doute|probablement|certainement|tous|toutes|avoir|être|eu|bien|trop|très|tellement)? (mieux à|mieux|autre chose|d'autres|plus important|plus urgent|occupés|occupées|dormaient|fatigués|fatiguées|débordés|la sieste|devant la télé|reconnaîtront|reconnaissent|qui ils|de quoi|avaient)
      (certains|certaines|quelques uns|d'autres|plusieurs|ceux là|celles là|les concernés|la personne) (se|va se|vont se) (reconnaîtront|reconnaîtra|reconnaître)
      (on|nous|je) (ne|n')? (nommera|nommerons|nomme|nommerai|vise|dira|mentionnera|pointe|pointera) (pas|personne|pas de) (personne|qui|noms|nom|du doigt|$)
      (^|mais|et|:|—) (sans|pour ne pas|pour ne) (nommer|viser|pointer) (personne|qui que ce soit|de noms|de nom)
      (on|nous|j'|je) (a|avons|ai|vois|voit|comprend|comprends) (bien)? (compris|vu|noté|remarqué|retenu)? (que|qu') (ça|cela|ce|personne|vous|la|le|nos|notre|répondre|aider) _{0,3} (intéresse|intéressait|intéressent|intéressez|manquait|manquez|optionnel|facultatif|tente|tentait|importe|lit|lisait|priorité|répond) (pas|peu|guère|$|,|plus)?
      (c'est|c'était|ce serait|serait ce) (sans doute|sûrement|probablement|peut être|visiblement|apparemment|donc|vraiment)? (trop|beaucoup) (demander|vous demander|espérer|exiger|attendre) (de|d'|que|$|à|pour)
      (la prochaine fois|une prochaine fois|peut être la prochaine fois|un jour|peut être qu'un jour|un bon jour) ,? (peut être)? (que|qu')? (notre|un|une|le|nos|quelqu'un|vous|on|d') _{1,4} (serait|aurait|seraient|ferait|ferez|aidera|répondra|pensera|penserez|lira|lirez|viendra|ferait) (gentil|gentille|apprécié|appréciée|bienvenu|bienvenue|agréable|bien|poli|de mise|plaisir|à|nous|peut être|la peine|pas de)?
      (un|une|notre|même un|juste un|nos) (petit|simple|gros|seul|tout petit)? (merci|logo|mot|appel|crédit|coup de fil|coup de main|réponse|bonjour|nom|signe|remerciement|mention|invitation|préavis) (de vie|de remerciement)? (serait|aurait été|ne serait|n'aurait|aurait) (gentil|gentille|apprécié|appréciée|bienvenu|bienvenue|agréable|poli|de mise|la moindre|pas (été)? (de trop|de refus)|tué|trop|fait plaisir)
      (c'est|c'était|que c'est|comme c'est) (donc)? (beau|bien|le fun|touchant|rare|rafraîchissant) (quand|de voir que|de voir|lorsque) (quelqu'un|on|certains|d'autres|enfin|les gens|du monde|une personne|le monde) (finit|finissent|finissait|enfin|se|daigne|s'|aide|aident|fait|font|répond|lit) _
      (on|nous|j') (aurait|aurions|aurais) (bien|tellement|donc|tant)? (aimé|apprécié|voulu|souhaité) _{1,9} (mais bon|mais enfin|mais passons|mais coudonc)
      , (mais bon|mais passons|mais coudonc|mais enfin|m'enfin) $
      (on|nous|je) (le|la|les)? (sait|savons|sais) (bien|tous)? (que|qu') (vous|il|elle|ils|elles|le|la|les|monsieur|madame) _{0,2} (est|êtes|sont|étiez|était|étaient|avez|a) (tellement|si|bien|trop|fort|toujours|beaucoup|donc) ,? (tellement|très|si|bien|trop)? (occupé|occupée|occupés|occupées|pris|prise|de choses|débordé|débordée|débordés|important|importants|mieux à faire|autre chose)
      (on|je|nous) (dit|dis|disons) (ça|cela) (pour (ceux|celles|certains|les|tous))
      (faut|il faut|à|fallait) (croire|penser|comprendre) (que|qu') (personne|vous|on|les|c'|répondre|aider|lire|nous|ça|certains|le) _
      (drôle|étrange|curieux|bizarre|amusant|fascinant|étonnant|pratique|spécial) (,)? (comme|comment|que|de|qu') (personne|on|tout le monde|ça|par hasard|il|c'est toujours|ce soient|soudain|le monde) _
      (toujours|encore|c'est) (les|aux) (mêmes|trois mêmes|deux mêmes|quatre mêmes|cinq mêmes|<number> mêmes) (qui|,|bénévoles|$|à)
      (bousculez|garrochez|pressez|pilez|poussez) (vous)? (surtout)? pas (tous|toutes|trop|aux portes|pour (aider|répondre|venir|nous)|en même temps|à la porte|les uns)
      (merci|bravo) (quand même|pareil|à ceux qui (ont daigné|daignent|se sont forcés|savent lire|se donnent la peine))
      (il y en a|y en a|certains|certaines|d'aucuns) (qui|ont|n'ont|pensent|croient|s'imaginent|attendent) (toujours|encore|que|jamais|visiblement|s'imaginent)? _{0,1} (mieux à faire|ne font|ne fait|se lave|se lavent|se fait|se font|autre chose|la belle vie|ça se fait|se ramasse|se ramassent|qu'on|tout cuit)
      (notre|nos|l'|le|la) (invitation|courriel|lettre|message|nom|logo|appel|numéro) (a|s'est|est|s'|se) (dû|sans doute|sûrement|probablement|visiblement|apparemment|perdu|perdue) _
      pour (les|la|ceux|celles|le) (quelques|deux|trois|quatre|cinq|six|rares|poignée|<number>|un ou deux|seul)? _{0,2} (que ça intéresse|qui lisent encore|qui lisent|qui s'y intéressent|que ça intéresserait|qui se forcent|que ça dérange)
      (on|j'|nous) (espère|espérons) (que|qu') (c'était|ce fut|il était|elle était|ils étaient|vous avez) (bon|délicieux|bien bon|chaud|confortable|reposant|aimé)
      (on|nous|je) (voit|voyons|vois|remarque|constate) (bien)? (que|qu') _{1,4} (trouvé|eu|trouve|trouvent|pris|avait|avaient) (du|le|son) temps
      dommage (que|qu') (notre (nom|logo|invitation|mention)|personne|vous (n'|ne)|certains|les autres)
      (la|les) (fée|fées|lutins|petits lutins) (des|du|de la|de) (chaises|vaisselle|ménage|logis|cuisine|café|tables) _
      c'est (fou|drôle|incroyable|magique) (ce que|ce qu'|comme|comment) (le monde|les gens|certains|vous|on|du monde) (peut|peuvent|pouvez|devient|deviennent|se|est|sont) _{0,3} (quand|dès que|lorsque) (c'est|la|il|y|ça|le)
      (vous avez|avez vous|vous aviez|ils ont|on a) (sûrement|sans doute|probablement|dû|peut être|encore)? (perdre|perdu|égaré|oublié|égarer|oublier) notre (numéro|adresse|nom|courriel|invitation|existence|logo)`),
      ...EVERYDAY_FR,
    ],
  },
  allow: {
    en: [
      '(busy|occupied) (with|at|in|on|setting|serving|helping)',
      '(too much|a lot|so hard) to ask (for|of) (help|us)',
      '(for once|for a change) , (let|treat|take|put|think|sit|you|we|do)',
      'some (people|folks) (will|might|may) (recognize|recognise) (the|a|this|him|her|their|our|it)',
    ],
    fr: [
      '(occupés|occupées|débordés) (au|à|aux|avec|par|dans|sur)',
      "(certains|certaines|plusieurs) se reconnaîtront dans (cette|ce|ces|l'|le|la|nos|notre)",
      'mais bon (appétit|courage|nombre)',
      'sans (nommer|viser) (personne|qui que ce soit) ,? (merci|un merci|la loi|le guide|notre|nous)',
    ],
  },
});
