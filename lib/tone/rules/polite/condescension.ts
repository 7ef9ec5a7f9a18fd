import { drop, milder } from '../../entries';
import { isSaidBy } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EVERYDAY_EN, EVERYDAY_FR } from './condescension.everyday';

const PET_EN =
  '(dear|dearie|deary|sweetie|sweetheart|honey|hon|hun|darling|young lady|young man|little lady|missy|buddy|pal|kiddo|sonny|my dear|petal|cupcake|genius|einstein|sherlock)';
const PET_FR =
  '(ma petite (dame|madame)|ma bonne dame|mon petit monsieur|mon bon monsieur|ma chérie|mon chéri|ma belle|mon beau|mon petit|ma petite|ma chouette|ma pauvre|mon pauvre|ma pauvre dame|mon pauvre monsieur|mon chou|ma cocotte|ma chère dame|mon cher monsieur|ma belle madame|mon ami|mon grand|ma grande|le génie|les génies|champion|mon pit|ma puce|mon loup|mon vieux|mamie|papi|pépère|mémère|fillette|jeune fille|jeune homme|mon lapin)';
const CHILD =
  '(toddler|child|kid|toddler|baby|preschooler|kindergartner|kindergartener|monkey|dog|grade schooler|first grader|teenager|grandmother|grandma|fool|caveman|goldfish|(five|four|three|six|seven|eight|ten|two|<number>) year old)';
const ENFANT =
  '(bambin|tout petit|enfant|bébé|gamin|singe|poisson rouge|idiot|imbécile|novice|enfant de (cinq|quatre|trois|six|sept|huit|dix|<number>) ans|élève (du primaire|de maternelle)|garderie|adolescent|analphabète)';

/** Speaking from above: what is said may be true, but the reader is made small. */
export const condescension = defineRule({
  id: 'polite/condescension',
  principle: 'polite',
  severity: 'consider',
  level: 'beginner',
  source: 'politeness-2013',
  leaveOut: true,
  elseDropSentence: true,
  unless: isSaidBy,
  find: {
    en: [
      'let (me|us) (make|keep) (this|it) (simple|really simple|very simple|easy) for (you|people|those|everyone) (:|,|—|$)',
      '(aww|aw|oh)? ,? look at (our|these|those|the) (cuties|sweethearts|sweeties|darlings|little ones|munchkins|babies|old dears|lovebirds|little angels) _{0,3}',
      drop(`^ [(calm down|relax|listen|now now|there there) ,? ${PET_EN}] ,`),
      drop(
        `(^|calm down|relax|listen|look|oh|now now|there there|sorry|yes|no|well|thanks|chill|aww) ,? [${PET_EN}] (,|<marks>|$)`,
      ),
      drop(`, [${PET_EN}] (<marks>|$)`),
      drop(
        '^ (just|please|oh|now|ok|okay|everyone|maybe)? ,? [calm down] (,|<marks>|$|dear|people|everyone|and|already)',
      ),
      '(calm yourself|calm yourselves|take a chill pill|simmer down|cool your jets|there there|now now)',
      `even (a|an|my|your) (_)? ${CHILD} (can|could|would|knows|understands|gets|should|will|is able)`,
      `(a|an|any) ${CHILD} (can|could|would) (_)? (understand|see|do|get|tell|figure|know|follow|fill|have|manage|read|work)`,
      `(like|to) (you're|you are|you were|a) ${CHILD} $`,
      '(simple|easy|clear|basic|obvious|straightforward|plain) enough (that)? (for|even)? (even)? (you|anyone|anybody|a child|everyone|people like you|a _{1,3}) (to|can|could|should|,|<marks>|$|with|not)',
      "(it's|its|it is|this is|that's|it) (really|honestly|just)? (not|isn't) (really|exactly|all)? (that|so|very|too) (hard|difficult|complicated|complex) (,|<marks>|$|people|folks|to (understand|grasp|get|read|follow|figure))",
      "(it's|its|it|is|isn't|this|that) (not|isn't|hardly|is not)? (exactly|really)? (rocket science|brain surgery)",
      "(it's|its|it is|this is|that's|call it|is) (just|only|really|simply|called|basic)? (common sense|basic (math|reading|english|logic|literacy)) (,|<marks>|$|people|folks)",
      '(how|why) is (this|it|that) (so|still|really|even)? (hard|difficult|complicated|confusing) (for|to)? (you|understand|grasp|people|anyone)',
      "(how hard can it be|how hard could it be|don't know what to tell you|can't help you if|you'd have to be (blind|deaf|living under))",
      '(is it|was it) (really)? (so|that) (hard|difficult) (to|for)',
      "(it's|its|it is|this is|that's|it should be|should be|this should be|pretty|quite|really|seems|is) (really|so|quite|pretty|perfectly|painfully|blindingly)? obvious (,|<marks>|to (anyone|everyone|any|anybody|all)|$|really|isn't)",
      '(as|which) (any|anyone|every|everyone|everybody) (reasonable|sane|intelligent|sensible|normal|with|knows|who|can see|should|could|person) _{0,2} (brain|sense|eyes|knows|know|reads|can|pulse|half|should|understands)',
      '(anyone|anybody|everyone) with (half|any|a|an ounce|eyes|two|common|an|some|even) _{0,3} (brain|sense|can|knows|cells|brains|would|intelligence|iq|pulse|eyes|education)',
      "(let me|I'll|we'll|allow me to|let us|I will|we will|should I|shall I|do I have to|do we have to|do we need to|do I need to|must I|must we|I can|maybe I should|want me to|need me to) (just)? (explain|spell|break|type|say|put|write|draw|simplify|dumb|speak|repeat|go over|walk you) (it|this|that|you|things|slowly|down)? (out|to|for|down|it|through)? (you|this|it|in|very)? (slowly|very slowly|again slowly|in (simple|small|plain|short|easy|simpler|one syllable) _{0,1} (words|terms|english|language)?|a (picture|drawing|diagram)|down (for|so)|out (for|to) you|so (even|that even)|using small|like you're|in crayon|with crayons|one more time|for you (again|slowly|,)|to you (again|slowly|like))",
      '(in|using) (simple|small|short|easy|simpler|plain) (words|terms|english|sentences|language) ,? (so|for you|that (even)? you|that even|since you|because you|you)',
      'so (that)? even (you|people like you|someone like you|a _|the _) (can|could|will|understand|get|might|should)',
      '(even you|even your|even people like you|even they) (can|could|should|must|might|will|would|understand|have)',
      "(which|what) (part|bit|word) of _{1,8} (don't|do not|didn't|did not|can't|isn't|is not|was|is) (you|clear|still|they|so)? (understand|get|grasp|unclear|clear|hard|difficult|not clear|people)?",
      '(draw|paint) (you|it|them|this)? (out)? a (picture|diagram|map)',
      "(bless (your|her|his|their) (little)? (heart|hearts|cotton)|good for you ,? (dear|sweetie|honey|genius)|aren't you (cute|sweet|adorable|precious|clever|special)|(aw|aww|oh|awww) ,? how (cute|sweet|adorable|nice|quaint|precious)|how (cute|adorable|precious|quaint|sweet) (that|of you|you)|(that's|thats|it's|its|that is) (so)? (cute|adorable|precious) (that|how|,|you|but)|(cute|adorable) that you (think|believe))",
      "(if|maybe if) you (had|have|'d had) (half|even half|a|an ounce of|any|the slightest|even a shred of) _{0,2} (brain|sense|common|intelligence|idea|clue|brains|understanding)",
      'if you (knew|know) how to (read|count|use|spell|google|listen|write)',
      "(you|they) (wouldn't|would not|couldn't possibly|probably don't|probably wouldn't|clearly don't|obviously don't|couldn't|will never|clearly didn't|obviously didn't|clearly haven't|obviously haven't|evidently don't) (even)? (understand|know (what|how|anything|the difference)|get it|grasp|realize|realise|comprehend|read|thought)",
      "(you|you'll|you will) (do|might|may|one day|someday) (realize|realise|know|understand|find) (that|,|right|how) _{0,12} <question>",
      '^ (but|so|and)? ,? (surely|surely even) (you|everyone|anyone|even)',
      '(did|do|have) (you|anyone|people) even (read|open|look|opened|bother|try|know|understand|think|listen|looked|tried|check)',
      "(try (and|to) keep up|do try to|do keep up|please try to (keep up|pay attention|understand|follow|read)|(just|maybe|have you tried|why not|perhaps|next time) ,? (try)? (reading|listening|thinking|googling|paying attention) (the|first|before|for|next|to|it|<marks>)|try (reading|listening|thinking|googling) (for|first|before|next|it|the (post|article|whole|page|email|website|question))|(maybe|perhaps|next time|instead) ,? (try|read|learn|think|consider (reading|learning|thinking))|reading is (hard|fundamental|not)|reading comprehension|educate yourself|educate yourselves|do (your|some|a little|a bit of) (own)? (research|homework|reading)|google (it|is your friend|exists)|look it up|google is free|go back to (school|kindergarten|grade)|pay attention (this time|for once|next time|people)|read (it|this|that) (again|slowly|carefully this time)|read it twice|let that sink in|(if|whether) you can (follow|keep up|understand|manage) (along)? (this time|for once)|this is (really)? (basic|simple|elementary) (stuff|math)|let me google|(are|is) (you|that|this|it|everyone) (following|keeping up|still with|sinking in|really so hard|clear enough|too much for you|too hard for you|too complicated for)|got it <question>|understood <question>|hello <question>|earth to (you|ottawa|the minister|city hall|everyone)|newsflash|news flash|spoiler alert ,?|pro tip ,? (:|try|read)|here's a (tip|thought|clue|hint|newsflash)|hint hint|duh|well duh|no kidding|no duh)",
      "(when you're older|when you grow up|you're too (young|old) to|someday you'll understand|one day you'll understand|you'll understand (when|one day|someday)|(for|at) (someone)? (of)? your age|at your age|leave (it|this|that) to the (experts|grown ups|professionals|adults|big)|let the (adults|grown ups|experts|professionals) (talk|speak|handle|do)|the (adults|grown ups) (are talking|in the room)|don't worry your (pretty|little)|your pretty little head|a (little)? word of advice|I'm sure you (meant|mean|tried) well|(you|they) mean well but|nice (little)? (try|effort) ,? but|(that's|what) a (cute|nice|sweet|charming) (little)? (idea|theory|thought|opinion|attempt|effort) (but|,)|we (all)? know (that)? (you're|you are|reading|it's) (busy|hard|not|new|difficult|confused)|as you (should|ought to) (already)? know|as you (would|should) know if|you should (already)? know (this|that|by now|better|how)|(I'm|we're) surprised you (don't|didn't|have to)|I (shouldn't|should not|don't|can't believe I) (have|need|had) to (explain|tell|spell|teach|point)|it's (all|written|right)? (there|here)? in (black|plain) (and white|english|sight) ,? (if|for|you)|(all|everything) you (have|had|need|needed) to do (is|was) (read|look|listen|ask|click|open|scroll|google))",
      milder('(^|,) (obviously|clearly|evidently) ,? (you|nobody|people|some)'),
      ...EVERYDAY_EN,
    ],
    fr: [
      '(je|on|nous) vous (le|la|les)? (simplifie|simplifions|résume|traduis|mâche|vulgarise) (ça|cela|encore|tout ça)? (:|,|—|$|en mots)',
      drop(`^ [(calmez vous|calme toi|relaxez|voyons|écoutez|allons) ,? (donc)? ,? ${PET_FR}] ,`),
      drop(
        `(^|,|calmez vous|voyons|écoutez|allons|non|oui|bien|mais|merci|pardon|relaxez|là) ,? [${PET_FR}] (,|<marks>|$)`,
      ),
      '(ma petite (dame|madame)|ma bonne dame|mon bon monsieur|mon petit monsieur|ma belle madame|la petite madame|la petite dame|les petites madames|les bonnes dames)',
      drop(
        '^ (bon|ben|allez|allons|voyons|eh|là)? ,? [(calmez vous|calme toi|relaxez|relaxe|on se calme|du calme|calmons nous|tout doux|respirez par le nez)] (,|<marks>|$|un peu|donc|ma|mon|les)',
      ),
      '(respirez|respire) (par le nez|un peu|donc)',
      `(même|n'importe quel|n'importe quelle) (un|une|mon|ma|votre)? (_)? ${ENFANT} (peut|pourrait|comprend|comprendrait|sait|saurait|y arrive|y arriverait|serait|réussirait|réussit|en|le|est|a|comprends|verrait|voit|l')`,
      `(un|une) ${ENFANT} (remplirait|ferait|trouverait|lirait|suivrait|peut|pourrait|comprendrait|saurait|y arriverait|le|en|serait|réussirait|verrait) (ce|cette|la|l'|les|comprendre|le|faire|remplir|capable|en|y|lire|comprendrait|ferait|comprend|mieux|suivre|voir)`,
      "(à la portée d'un enfant|à la portée du premier|un jeu d'enfant ,? (même)? pour|niveau (maternelle|primaire)|(c'est)? (du)? b a ba|l'enfance de l'art|élémentaire ,? (mon|ma|voyons))",
      "(c'est|c'était|ce n'est|ça n'est|est ce|n'est|est|y a) (quand même|vraiment|tout de même|pourtant)? (pas|si|donc si|rien de|pas quand même) (si|bien|vraiment|quand même|tellement|très)? (sorcier|(compliqué|difficile|dur) (pourtant|quand même|à (comprendre|saisir|suivre|lire)|de (lire|comprendre|saisir|suivre)|il me semble|non|me semble))",
      "(c'est|il est|c'était) (pourtant|quand même|tellement|si) (pourtant)? (simple|clair|évident|facile|écrit|logique|élémentaire|indiqué|affiché)",
      "(pas|n'est pas) (besoin d'être|la tête à|une science|de la (physique|chirurgie)|nécessaire d'être) (papineau|un génie|exacte|une lumière|nucléaire|quantique|ingénieur|docteur|sorcier|à papineau|grand clerc)",
      "(c'est|il est|cela est|ça me semble|cela semble|ça semble|ça tombe) (pourtant)? (évident|une évidence|clair|sous le sens|logique) (pour (quiconque|tout|toute|tous|n'importe|qui|ceux)|non|il me semble)",
      "(tout|n'importe quel|toute) (le monde|personne|citoyen|être|gens) (sensé|sensée|intelligent|intelligente|normalement|de bon sens|le moindrement|doté|dotée|sait (bien|très|ça)|censée|raisonnable) _{0,3} (sait|comprend|comprendrait|constitué|jugement|voit|jugeote|cerveau|réfléchit|intelligent|intelligente|ça)?",
      "(tout|n'importe quel|toute) (le monde|personne|citoyen|être|gens) (avec|qui|un peu) _{0,3} (sait|comprend|comprendrait|constitué|jugement|voit|jugeote|cerveau|réfléchit|intelligent|intelligente)",
      "(quiconque|n'importe qui|tous ceux) (a|ayant|sait|avec|possède|doté|qui sait|qui réfléchit|d'intelligent|qui ont|de|le moindrement|peut|comprend|aurait) _{0,3} (jugement|jugeote|lire|bon sens|cervelle|cerveau|sait|comprend|yeux|neurones|intelligence|comprendre|le (sait|voit|comprend)|deux)",
      "(je|j'|laissez|laisse|on|nous|permettez|faut il|dois je|doit on|il faut|faudra t il|devons nous|voulez vous|veux tu|attendez|je peux|on va|je vais|nous allons) (vais|va|allons|nous|moi|me|que je|peux|encore|vraiment)? (donc)? (vous|te|l'|le|la|tout|encore|de)? (le|l'|la|tout|encore)? (expliquer|explique|répéter|répète|redire|reprendre|reprends|dire|faire|résume|résumer|épeler|traduire|simplifier|simplifie|parler|écrire|écris|fais) (ça|cela|tout ça|le|vous|tout|ceci)? (lentement|très lentement|plus lentement|tranquillement|calmement encore|en (mots|termes) simples ,? (pour (vous|que|certains)|puisque|cette fois)|avec des mots simples|simplement ,? (pour|puisque)|comme à un|comme si vous|un dessin|des dessins|en (gros)? (caractères|lettres|majuscules)|une (dernière|énième|autre) fois|encore plus (simplement|lentement)|pour (que (même)? vous|que même|les nuls|vous)|doucement|au ralenti|avec des (dessins|images|pictogrammes)|mot à mot|pour les moins)",
      "(le|la|l')? (redis|répète|réexplique|redit|redirai|répéterai|dis|réécris) (très|bien|plus)? (lentement|tranquillement|doucement)",
      '(faut|faudrait|fallait) (vraiment)? être (aveugle|sourd|sourds|aveugles|de mauvaise foi|bouché|naïf|naïve) pour',
      '(on|nous|je) (ne)? (peut|pouvons|peux|pourra) (plus|vraiment)? rien (faire)? pour (vous|toi)',
      "vous (n')? avez (manifestement|visiblement|clairement|évidemment|sûrement|sans doute|apparemment) (pas|rien|jamais|mal) (lu|compris|écouté|vu|regardé|suivi|saisi)",
      '^ (scoop|primeur|nouvelle du siècle|breaking news) (:|,|<marks>)',
      "est ce (vraiment|donc)? (si|trop|tellement) (compliqué|difficile|dur) (de|d'|que|pour)",
      "(vous faire un dessin|(faut|fallait|faudra|faudrait) (il)? (vraiment|encore)? faire un dessin|besoin d'un dessin)",
      "(même|y compris) (vous|toi|quelqu'un comme vous|les plus (lents|distraits|bouchés|obtus)|les moins) (pouvez|pourriez|devriez|comprendrez|comprendriez|peux|devrais|peut|y arriverez|êtes|comprennent|auriez|allez|,|savez|comprendront|peuvent|rapides)",
      "(qu'est ce que|qu'est ce qui|quelle partie|quel bout|quel mot|quoi dans|qu'est ce qu') (vous|dans|de|n'est|n'avez|il y a|est ce que) _{0,9} (ne|n'|pas|compris|comprenez|comprends|clair)",
      "(si|s') (vous|tu|on|ils|elle) (aviez|avais|savait|saviez|savais|avait|avez) (la moindre|un peu de|deux sous de|un minimum de|une once de|une graine de|lire|compter|écouter|le moindre|ne serait ce) _{0,3}",
      '(vous|tu) (ne)? (pouvez|pourriez|peux) (évidemment|sûrement|sans doute|bien sûr|pas|probablement)? (pas)? (comprendre|saisir|savoir) (<marks>|$|,|évidemment)',
      "(vous comprendrez (un jour|plus tard|quand vous|peut être un jour|sans doute un jour)|quand vous serez (grand|grande|grands|plus)|à votre âge|pour votre âge|pour une personne de votre âge|vous êtes trop (jeune|jeunes|vieux|vieille|âgé|âgée|âgés)|laissez (donc)? (ça|cela|faire|parler|les) (aux|les) (experts|grands|professionnels|adultes|spécialistes|connaisseurs|gens|vrais)|c'est (bien)? (mignon|cute|touchant|adorable|charmant|attendrissant|naïf) (de|que|votre|comme|d'|mais|,|<marks>)|comme c'est (mignon|cute|adorable|touchant|charmant|naïf)|que c'est (mignon|cute|charmant)|petit conseil (d'ami)? (,|:)|un petit conseil|sachez (pour votre gouverne|que contrairement|,)|pour votre gouverne|renseignez vous (donc|un peu|avant|d'abord)|renseigne toi|informez vous (donc|un peu|avant de (parler|critiquer|commenter|juger)|avant d'écrire|d'abord)|informe toi|instruisez vous|éduquez vous|ouvrez (donc)? un (livre|dictionnaire)|cherchez (donc)? (un peu|sur google)|google est (votre|ton) ami|(lisez|relisez|lis) (donc|bien|attentivement|au moins|lentement|avant de|d'abord|encore|jusqu'au bout|comme il faut) (cette fois|avant|lentement|encore|deux|de (parler|commenter|critiquer|répondre|poser|crier|chialer)|la|le|l'|les|notre|nos|votre|jusqu'|,|<marks>|$|d'écrire)|essayez (donc)? de (suivre|comprendre|lire|réfléchir)|essaie de (suivre|comprendre)|tâchez de (lire|suivre|comprendre|retenir|faire)|un peu de (concentration|jugeote|logique|réflexion) (,|<marks>|que diable|svp)|allô la terre|allo la terre|allô <question>|allo <question>|réfléchissez (un peu|donc|avant|deux)|réfléchis un peu|pensez y deux secondes|faites (donc)? un (petit|tout petit)? effort|un (tout)? petit effort|faites marcher|(vous devriez|vous êtes (censée|censé|censés)) (déjà)? (savoir|le savoir|connaître)|vous (me)? suivez <question>|vous (me)? suivez toujours|c'est (bon|clair|compris|rentré|assez clair) ,? (cette fois|pour tout|pour vous|là|maintenant|<question>|ou)|est ce (assez|bien|suffisamment|enfin)? (clair|compris|trop compliqué|trop difficile)|tout le monde (a compris|suit)|(il suffit|il suffisait|suffit|suffisait|fallait|il fallait|vous n'aviez) (juste|simplement|pourtant|seulement|qu')? (de|d'|qu'|à)? (lire|savoir lire|ouvrir les yeux|regarder|réfléchir|cliquer|demander|écouter|lever)  (,|<marks>|$|pourtant|la|le|l'|les|avant|un peu|une|jusqu')|je ne devrais pas avoir à|on ne devrait pas avoir à (expliquer|répéter|dire|vous|rappeler)|vous avez sans doute mal lu|vous avez (dû|du) mal (lire|comprendre)|vous vous en doutez (bien)? sûrement)",
      ...EVERYDAY_FR,
    ],
  },
  allow: {
    en: [
      'calm down _{0,3} (before|when|if|with|by|breathe|breathing)',
      "(we|we'll|we can|I|I'll|staff|volunteers) _{0,2} look it up",
      '(for|of) your age group',
      'read it (again|carefully) (before|if|and)',
      "(it's|it is) (common sense) to",
      'understand how',
      'know better than (anyone|anybody|us|we|most)',
      'slowly _{0,9} at your (own)? pace',
      'even you (could|can) be',
    ],
    fr: [
      'à votre âge (,|vous|de)',
      "(est|c'est) clair (que|pour nous)",
      "(ce)? n'est (pas)? (jamais|toujours|pas)? (simple|évident|facile) (d'|de)",
      "(ce n'est|n'est|pas) (pas)? (toujours|si)? (simple|facile|évident|clair)",
      "n'est pas un jeu",
      'lentement _{0,9} à votre rythme',
      '(un|ou) doute',
    ],
  },
});
