import { ATTACKED } from '../../lexicons/peoples';
import { defineRule } from '../../rule';

const { en: GROUP, fr: GROUPE } = ATTACKED;

const VILE =
  '(scum|vermin|trash|garbage|filth|pest|pests|parasites|leeches|animals|savages|rats|pigs|criminals|terrorists|thieves|liars|cheaters|crooks|rapists|lazy|stupid|dumb|ignorant|disgusting|sickening|vile|revolting|repulsive|despicable|evil|inferior|subhuman|worthless|useless|dangerous|dirty|selfish|greedy|idiots|morons|fools|losers|monsters|the same|alike|the (absolute)? worst|the problem|lesser beings|human (garbage|trash|scum)|a (plague|cancer|disease|danger|threat|burden|drain|scourge|pest|problem|disgrace|joke|waste)|crazy|sick|bigots|racists|freeloaders|corrupt|dishonest|backward|uneducated|violent|rude|entitled|whiners|a bunch of _{1,2}|heartless|incompetent|abusers)';
const ONLY =
  '(all|just|nothing but|always|such|only|so|naturally|a bunch of|simply|basically|absolutely|really|clearly|fucking|truly|seriously|all just|just so|all such massive|no better than)';
const VIL =
  '(vermine|racaille|racailles|déchets|ordures|parasites|animaux|sauvages|rats|porcs|cochons|criminels|terroristes|voleurs|menteurs|violeurs|profiteurs|tricheurs|paresseux|stupides|idiots|imbéciles|ignorants|dégoûtants|dégoûtantes|répugnants|méprisables|révoltants|ignobles|abjects|abjectes|mauvais|inférieurs|inférieures|inutiles|dangereux|dangereuses|sales|égoïstes|pareils|pareilles|les mêmes|pourris|corrompus|les pires|monstres|lâches|arriérés|racistes|sous hommes|êtres inférieurs|la même (chose|gang)|incompétents|hypocrites|folles|fous|hystériques|assistés|malhonnêtes|violents|(un|une) (fléau|cancer|plaie|danger|menace|fardeau|poids|honte|problème|peste)|sans cœur|bandits|sans dessein|sangsues|voleuses|menteuses|manipulatrices|bons à rien|(de la|des) _)';

/** A whole group is condemned, told to leave, or named by a slur. Kind or neutral mention of a group is everyday work here. */
export const groupAttack = defineRule({
  id: 'polite/group-attack',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  unlessCalm: true,
  evenInNames: true,
  leaveOut: true,
  elseDropSentence: true,
  find: {
    en: [
      `(all|every single) (the|these|those|of the|of these|you)? ${GROUP} (like them|like you)? are (_)? ${ONLY}? ${VILE}`,
      `${GROUP} are ${ONLY} (just|all|a|an|so|such)? ${VILE}`,
      `${GROUP} are (pigs|scum|vermin|trash|filth|parasites|savages|subhuman|inferior|disgusting|vile|revolting|despicable|lesser beings|human (garbage|trash|scum)|a (plague|cancer|disease|scourge|pest)|ruining|destroying|invading|stealing (our|from)|taking over|not (our|your)? (equals|worth))`,
      `(I|we|everyone|everybody) (really|absolutely|just|truly|so)? (hate|despise|loathe|detest|abhor|can't stand|am disgusted by|am sick of) (all|the|these|those|you|all the|seeing)? ${GROUP}`,
      `(disgusted|sickened) by (all)? (the|these|those)? ${GROUP}`,
      `(death to|get rid of|down with|kill|hang|deport|lock up|burn|exterminate|shoot|too many|kick out|throw out|send back) (all|the|these|those|of)? (the|these|those)? ${GROUP}`,
      `${GROUP} (like (you|them|that))? (should|deserve to|need to|must|ought to) (all)? (just)? (be (deported|killed|shot|hanged|executed|locked up|banned|sent (back|home)|attacked|wiped out|thrown out)|die|go (back|home)|leave (our|this|the) country|shut up|get out|hang|suffer|stay in the kitchen)`,
      `${GROUP} (do not|don't|never|have no right to) (belong|deserve (respect|to live|to vote|rights|to be)) (here|in|on)?`,
      `(typical (of)?|never trust|that's typical of|what do you expect from|only) (a|an|the|all)? ${GROUP} (<marks>|,|$|can|could|would)`,
      '(go|get|crawl) back to (your (own)? (country|countries|village|cave|reserve|continent)|where you (came|come|belong)|the kitchen|africa|china|india)',
      "(those people|these people|that sort|that lot|that kind of people) (are|always|never|just|only|don't|can't) (all|just|always|only)? (lazy|want|take|the same|lie|work|belong|respect|integrate|liars|criminals|ruin|come here|live off|learn|complain|expect|dirty|animals|ask)",
      '(those|these) people (come|came) (here|to our)',
      '(live|living|lives) off (our|of our|the system)',
      'generation of (whiners|losers|babies|snowflakes|lazy|spoiled|crybabies)',
      "you (muslims|jews|immigrants|foreigners|blacks|gays|boomers|women|men|seniors|feminists|old people|young people) (_)? (are|always|never|don't|should|need|keep|can't|think)",
      '(nigger|niggers|nigga|niggas|faggot|faggots|fags|dykes|tranny|trannies|kike|kikes|chinks|spics|spic|paki|pakis|wetback|wetbacks|gook|gooks|raghead|ragheads|towelhead|towelheads|shemale|shemales|redskin|redskins|squaw|squaws|rapefugee|rapefugees|jihadis|cripples|half breed|half breeds)',
    ],
    fr: [
      `(les|tous les|toutes les|ces|vous les) ${GROUPE} (comme (vous|eux))? (sont|êtes|c'est|ne sont|ne sont que) (tous|toutes|juste|que|rien que|tout simplement|vraiment|bien|absolument|simplement)? (des|de|qu'un|qu'une|qu'|que des|d'|un|une)? ${VIL}`,
      `(tous|toutes) les ${GROUPE} (sont|font|ne|mentent|volent|veulent)`,
      `les ${GROUPE} (sont|c'est|ne sont) (tous|toutes) _`,
      `(je|j'|nous|on) (déteste|hais|exècre|abhorre|méprise|détestons|haïssons|méprisons|suis dégoûté par|suis dégoûtée par|en ai marre de|ne supporte pas|peux pas sentir|ai horreur de) (tous|toutes)? (les|ces|des) ${GROUPE}`,
      `(mort (aux|à tous les|à toutes les)|dehors les|à bas les|à mort les|trop (de|d')|marre des|écœuré des|qu'on expulse les|débarrassons nous des|il faut (expulser|renvoyer|enfermer|éliminer) (tous)? les|on devrait (expulser|renvoyer|enfermer|pendre|tuer|éliminer|brûler) (tous)? (les|ces)) ${GROUPE} (ici|dans|au|en|dehors|<marks>|,|$|chez)`,
      `(les|ces) ${GROUPE} (comme (vous|eux))? (devraient|doivent|méritent|n'ont qu'à|n'ont pas|ne méritent|ont juste à) (tous|toutes)? (de|d')? (être (expulsés|expulsées|renvoyés|tués|tuées|enfermés|pendus|pendues|exécutés|exécutées|éliminés|bannis|déportés|attaqués)|mourir|partir|retourner|rentrer chez|se taire|leur place|rester à la maison|fermer|souffrir|retourner chez)`,
      `les ${GROUPE} (ruinent|détruisent|envahissent|nous volent|volent nos|profitent (du|de) (système|nous|notre)|vivent à nos crochets|nous coûtent)`,
      '(retourne|retournez) (donc|tous)? chez (vous|toi)',
      "(retourne|retournez|rentre|rentrez|restez|reste) (donc|tous)? (dans (votre|ton|vos) (pays|village|brousse|caverne)|d'où (vous venez|tu viens))",
      "(ces gens là|ces gens|ce monde là|cette gang là) (sont|ne|n'|veulent|ont|profitent|viennent) (tous|que|toujours|jamais|juste|rien|pas)? _{0,2} (pareils|mêmes|profiteurs|voleurs|paresseux|travailler|intégrer|respect|respectent|rien|volent|sales|système|bras|crochets|dos|que profiter|mentent|menteurs|honte)",
      `(typique (des|de ces|de)|(c'est)? (bien)? (typique|normal) (des|pour (un|une|des))|ne (faites|fais) (jamais)? (pas)? confiance (aux|à un|à une|à ces)|seuls (les|des)) ${GROUPE} (<marks>|,|$|sont|peuvent|pour)`,
      `vous (autres)? ,? les ${GROUPE} ,? (_)? (êtes|avez|ne|n'|devriez|pensez|toujours|vous)`,
      "(sale|sales|maudit|maudits|maudite|maudites|ostie de|gang de|bande de|bande d') (arabe|arabes|juif|juifs|noir|noirs|nègre|nègres|immigrant|immigrants|immigrés|étranger|étrangers|musulman|musulmans|chinois|homos|gais|blancs|français|anglais|autochtones|indiens|sauvages|handicapé|handicapés|vieux|vieille|vieilles|pauvres|bs|migrants|africains|haïtiens|boomers|québécois)",
      "génération (de|d') (bébés|paresseux|lâches|gâtés|enfants rois|braillards|victimes|fainéants|égoïstes)",
      '(nègre|nègres|négresse|négresses|bougnoule|bougnoules|youpin|youpins|bicot|bicots|chinetoque|chinetoques|pédé|pédés|tafiole|tafioles|tantouze|gouines|tapettes|fifs|bamboula|bamboulas|schleu|boches|kawish|chintok|ptit nègre|rital|ritals)',
    ],
  },
  allow: {
    en: [
      'older (people|adults|men|women) are _{0,1} (a burden|not)',
      '(believe*|think*|thinks|say*|said|saying|claim*|assum*|myth|stereotype|idea|notion|suggest*) _{0,1} (that)? (all)? (the)? _{1,2} (are|is)',
      '(writing|said|stop saying|insisting|myth) that _{0,3} are',
      '(no|not) (all|every) _{1,2} are',
      'to _{0,1} boche*',
    ],
    fr: [
      '(dit|dire|disent|croire|croient|penser|pensent|prétend*|mythe|préjugé|idée|écrire|affirm*|insist*) _{0,2} que? (tous)? les _ (sont|méritent)',
      'tous les (aînés|hommes|femmes|jeunes|autochtones|étrangers) (sont|ne) (_)? (les bienvenus|bienvenus|égaux|bienvenues|invités|invitées|concernés|concernées|touchés|différents|à risque|admissibles|libres|uniques|touchées)',
      "(ne sont|n'est|ne sont) pas (tous|toutes)?",
    ],
  },
});
