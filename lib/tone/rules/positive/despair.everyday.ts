import { plainly, table } from '../../table';

/** Giving up in everyday words: “so it goes, and so it will go on”, «rien à faire, sinon attendre». */
export const EVERYDAY_EN = plainly(
  table(`
  (there's|there is) nothing (left)? to do (but|except|now but) (wait|watch|pray|hope|sit|cry) _
  (we|they|volunteers|staff|caregivers|families|seniors|shelters|nurses) (are|'re) (drowning|sinking|going under|done for|at the end of our rope|losing the (fight|battle))
  (is|are) (dying|disappearing|falling apart|crumbling|sinking|slipping away) (right)? (before|in front of) (our|your) (very)? eyes
  (so|and so) it (goes|will go on|goes on|has always been|will always be) (,|$|and)
  (we'll|we will|they'll|they will|there will be|she'll|he'll) (have|be|get)? (none|nothing|no more) (tomorrow|next (week|month|year)|left) (either|again|too)?
  (nobody|no one) has (an|the|any) (answer|answers|solution|solutions|idea what to do) (,|$)
  (had|have|there was|there is) (room|space|beds|food|help|time|money|enough) for (none|no one|nobody|not one) _{0,2}
  (nobody|no one|none of us) (can|could|is able to) do (anything|a thing|much) (about|against|to stop) (it|this|that|them) (any more|anymore|now)?
  (what's|what is) the (point|use) of (a|an|another|yet another|all) (these|this|the)? (_{1,5}) (day|week|month|campaign|committee|strategy|consultation|forum)
  why (do|did|should|would) (we|I|you|anyone) even (bother|try|apply|ask|write|show up|keep|care) _{0,4}
  `),
);

export const EVERYDAY_FR = plainly(
  table(`
  (il)? (n'y a|y a|ne reste|reste) (plus)? rien à faire ,? (sinon|sauf|à part|que) (d')? (attendre|regarder|prier|espérer|pleurer) _{0,4}
  (on|nous) (est|sommes) (en train de|à) (couler|se noyer|nous noyer|sombrer|perdre la bataille)
  (on|nous|bénévoles|familles|intervenantes|proches|aidants|aidantes) (se noie|se noient|nous noyons|coule|coulons|coulent|sombre|sombrons|sombrent) (,|$|et|dans|sous)
  (meurt|disparaît|s'écroule|s'effondre|s'éteint|meurent|s'écroulent|s'effondrent|disparaissent|tombent|tombe) (un à un|un par un|une à une|une par une|sous nos yeux|devant nos yeux|dans l'indifférence|à petit feu) _{0,2}
  (c'est|ce sera|ça a toujours été) (ainsi|comme ça|de même) et (ce|ça|c'|il) (le|ne|n'|sera|restera|continuera|est) _{1,4}
  (on|nous|il|elle|ils) (n'en|en) (aura|aurons|auront) pas (plus|davantage|non plus)? (demain|la semaine prochaine|le mois prochain) (non plus)?
  personne (n'|n'en)? (a|aura) (de|la|une|d')? (réponse|réponses|solution|solutions) (,|$)
  (de la)? (place|lits|nourriture|temps|argent|aide) pour (personne|aucune|aucun|pas une|pas un seul) (d'entre _)? $
  (personne|nul|on) (n'y|y) (peut|peuvent|pourra) plus rien ($|,)
  pourquoi (on|nous|s'|se) (se|s'|nous)? (force|fend|fatigue|obstine|démène|forcer|fatiguer|obstiner) (encore|donc|à|le derrière|autant) _{0,5}
  `),
);
