import { isNamed } from '../../evidence/works';
import { PLEDGES } from '../../lexicons/pledges';
import { VOWS } from '../../lexicons/vows';
import { defineRule } from '../../rule';
import { table } from '../../table';

const HARM =
  '(scammed|defrauded|fooled|abused|hurt|robbed|alone|lonely|victimized|cheated|a victim|mistreated|neglected|tricked|taken|harmed|conned|duped|worry|worried|fall|lose)';
const SURE =
  '(=sûr|=sûre|=sûrs|=sûres|sécuritaire|sécuritaires|fiable|fiables|efficace|efficaces|protégé|protégée|protégés|protégées)';

const EN = `
  (write|call|phone|sign up|email|text) (us|in)? (tonight|today|now|this week) ,? (and)? [you (will|'ll) (have|be|get|sleep|find|own|receive|hold)] _
  (your|her|his|their) (mother|father|parents|loved one|mom|dad|family|grandmother|spouse|child|senior) (will|'ll|won't) [(never (again)?|not ever|no longer) (fall|miss|suffer|lose|wander|forget|be (sick|scammed|hurt|robbed|sad|lonely|cold|hungry))] _{0,3}
  [(call|join|come|contact|visit|trust|ask|write to) (to)? us and you (will|'ll|won't|will not)] (not|never)? (lose|get|win|find|keep|be|have|pay|wait|recover|qualify|stay) _
  (we|we'll|our (centre|center|team|lawyers|clinic|volunteers|staff|agency|program|counsellors)) (will|'ll)? [(get|find|land|win|save) you (a|an|your|the)] (job|home|apartment|visa|refund|status|money|case|bed|place|pension|benefits|settlement|interview|lease) _
  (we|we'll|I'll) (will)? [make the (city|landlord|ministry|government|mayor|bank|council|province|board|owner|company)] (put|pay|fix|change|build|repair|give|listen|do|add|open|reverse|back|apologize) _
  (give|donate|send) _{1,4} (and|to|,) (you|you'll|you will|it will)? (will)? (save|saves) (a|the|one|two) (senior's|senior|life|person's|woman's|family's|grandmother*|lives)
  (we|we'll|we will) (pay back|refund|compensate|reimburse|repay|make good) (every|all|each|everyone|any) (single)? (of)? (the)? (victim|victims|loss|losses|person|senior|cent|dollar)
  [(we|our team|our staff|our volunteers|our program|our service|our lawyers|our helpline) (personally|fully|always|can|absolutely|also|do)? (guarantee|guarantees|promise|promises)] (that|you|your|every|everyone|all|each|a|the|it|no|nobody|results|this|there|results|these|their|his|her) => we hope
  [(we|our team) (promise|guarantee|vow|swear)] (you)? (that|to|never|full|complete|total)
  [(we|our team) (promise|vow|swear|guarantee) (you)? to] => we will do our best to
  [we (promise|guarantee|swear) (you)? (that)?] (you|you'll|you're|you'd|they'll|we'll|your|every|everyone|all|each|the|it|no|nobody|this|there) => we hope that
  [i (promise|guarantee) (you)? (that)?] (you|your|every|everyone|all|each|the|it|no|nobody|this|there|we) => we hope that
  (you have our word|take our word for it)
  [(satisfaction|results|success|safety|privacy|confidentiality|help|answers|recovery|your money back) guaranteed]
  [(,|-|—)? (it's|that's|we)? guaranteed (!|$)] => -
  guaranteed (to|results|recovery|refund|success|safe|help|answers|protection|no|you|way|safety)
  ^ we (promise|guarantee|swear) (it|this|that)? $ => -
  [(,)? (100 %|100 percent|100 per cent|absolutely|totally) guaranteed] => -
  (100 %|100 percent|100 per cent|completely|totally|absolutely|perfectly|fully|entirely|one hundred percent) (safe|secure|risk-free|foolproof|scam-proof|fraud-proof|protected|reliable|effective) => as $2 as we can make it
  (risk-free|foolproof|scam-proof|fraud-proof|fail-safe|failsafe|bulletproof) (way|method|program|solution|service|plan|$|,|guide|system|tips|home|advice) => reliable $2
  (scam-proof|fraud-proof|bulletproof) (your|yourself|my|our) => protect $2
  [(zero|no) (risk|danger|chance)] (of|for|to|,|$) => less risk
  (you can)? count on us to (fix|solve|win|get|stop|always|save|find|protect|make sure|end)
  (we|our lawyers|our team) (will|'ll|are going to|can) (definitely|certainly|surely|always)? win (your|every|the|any|this) (case|appeal|claim|complaint|fight)?
  (we|we'll) (will)? (guarantee|promise|swear) (it|this|that) ($|,|to|!)
  you (will|'ll) (definitely|certainly|surely|always|absolutely) (get|be|win|find|receive|feel|recover)
  you('ll)? (will)? be (100 %|100 percent|completely|fully|totally|absolutely|forever) (protected|safe|secure|immune|covered|cured|satisfied)
  (with|has|have|a|our|^)? 100 (%|percent|per cent) (success|recovery) rate
  (success|recovery) rate of 100
  [you (will|'ll|are going to) (get|recover|see|have) (back)? (every|each) (single|last)? (dollar|penny|cent) (of it|of your money)? (back)?] => you may get some of your money back
  (never|no longer) (worry|have to worry|fear) (about)? (fraud|scams|scammers|abuse|falls|loneliness|being) (again|ever)?
  (put|puts) an end to (all)? (fraud|abuse|scams|loneliness|isolation|ageism) (for good|forever|once and for all|in)
  [will (never|not ever) (again)? (be|get|become|have to be|feel|have to) ${HARM} (again|ever again)?] => will be better prepared
  [(you'll|you will) never (be|feel) (lonely|alone|isolated) (again)?] => you will find good company
  [(they'll|they will) never (be|get|become|feel|have to be|have to) ${HARM} (again)?] => they will be better prepared
  [(you'll|you will) never (be|get|become|feel|have to be|have to) ${HARM} (again)?] => you will be better prepared
  (nothing|nobody|no one) (bad)? (can|will|could) (ever)? (happen to|hurt|touch|harm|reach|find) (you|your|them|her|him|anyone|here)
  [will get (all of|every penny of)? (your|their|his|her) (money|savings) back] => may get $2 $3 back
  [(we|our team|our lawyers) (will|can|'ll) win] your case => we will do our best for
  [(we|our team|our lawyers) (will|can|'ll) (get|recover|win|return|bring back) (all of|all|every penny of)? your (money|savings|case|losses)] => we will help you try to recover your losses
  you('ll)? (get|recover|win) (all of|all|every penny of|back all)? your (money|savings|case) (back)? (guaranteed|100|no matter|for sure|in full)
  [(we|our team) will (always|never|not ever) (let|fail|leave|turn|stop|refuse|allow|miss|be late|close|disappoint|abandon|judge you for|ignore)] (anyone|anybody|you|them|a|any|another|this|down|away|seniors|our|until|your) 
  (we|our team) (will|'ll) (always|immediately|instantly) (be there|answer|pick up|respond|save|protect|find|solve|fix) (for|24|every|any|your|within|you|a|the|immediately|all|everyone|them)?
  (we|our team|our program|our workshop|our service|our app|our guide|this workshop|this guide|our visit) (will|can|'ll) (end|eliminate|eradicate|solve|fix|cure|stop|prevent|eliminates) (all|every|elder abuse for good|any|your (problem|problems|loneliness)|elder abuse (forever|once and for all)|all forms)
  (we|our team|our lawyers|our program|our service|our workshop|it|this) (always|never) (works|work|fail|fails|win|wins|miss|succeed|succeeds)
  (without fail|no matter what (happens)?|for sure|100 percent|money-back guarantee|money back guarantee) (,|$|,)
  [^ guaranteed] (:|,|!) => -
  no (scammer|fraudster|thief|one|crook) will ever (fool|scam|hurt|trick|get|reach|rob|harm|cheat|touch)
  [you (will|'ll|are going to) get] (your|the|all your|every) (pension|savings|home|benefits|funds|deposit|cheque|house|inheritance|money) back => you may get
  will always be (there|here|available|ready) _{0,9} (without exception|24|no matter|day and night|day or night|anytime|whatever)
  (your name|your identity|your story|your secret|nobody|no one) will (never|not ever|ever) (come out|be known|be revealed|leak|know|find out|leave this)
  (without exception|no exceptions) ($|,)
  (cures|cure|cured) (loneliness|dementia|alzheimer's|isolation|ageism)
  (rest assured|be certain|be assured|count on it) (that|,)? (you|your|we|no|nothing|every|all|it) (will|can|are|is) (never|always|100|completely|get|be (safe|fine|ok|okay|protected|well))
  (your secret|your information|your data|your story|everything you (say|tell us)) (is|will be|stays|remain|remains|will stay) (100 percent|always|forever|completely|totally|absolutely)? (safe with us|secret|safe) (always|forever|no matter what|whatever happens|,|$)`;

const FR = `
  (écrivez|appelez|joignez|contactez|inscrivez) (nous)? (ce soir|aujourd'hui|maintenant|dès _|demain) ,? [(et)? vous (aurez|serez|recevrez|obtiendrez|dormirez|trouverez)] _
  (votre|vos|ta|sa|leur) (mère|père|parents|proche|proches|parent|aîné|maman|papa|famille|grand-mère|conjoint|enfant) [(ne|n')? (tombera|tomberont|manquera|souffrira|souffriront|s'ennuiera|s'ennuieront|perdra|se perdra|oubliera) (plus|jamais)] _{0,3}
  [(appelez|appelez nous|joignez|contactez nous|contactez|venez nous voir|écrivez nous|faites nous confiance) ,? (nous)? et vous (ne|n')?] (perdrez|aurez|gagnerez|trouverez|garderez|serez|paierez|attendrez|récupérerez|obtiendrez) _
  (on|nous|notre (centre|équipe|clinique|organisme|programme)|nos (avocats|conseillères|bénévoles|intervenantes)) [(vous|te) (trouvera|trouvons|trouverons|trouve|obtiendra|obtiendrons|décrochera|sauvera|gagnera|récupérera)] (un|une|votre|vos|l'|le|la) (emploi|job|logement|maison|visa|remboursement|statut|argent|cause|pension|bail|entrevue|règlement|indemnité)
  (on|nous) [(va|allons|fera|ferons) (faire)? (mettre|payer|changer|réparer|plier|reculer|installer|construire|bouger) (la ville|le proprio|le propriétaire|le ministère|le gouvernement|le maire|la banque|le conseil|une|un|à la ville)] _
  (donnez|donne|versez) _{1,4} (et|pour|,) (vous|tu|ça)? (sauverez|sauvez|sauver|sauves) (un|une|la vie|des)
  [(nous|on) (vous)? (garantissons|garantit|promettons|promet|jurons|jure|assurons|certifions) (formellement|personnellement|solennellement)? (que|qu')] => nous espérons $5
  [(je|j') (vous)? (garantis|promets|jure|assure) (que|qu')] => nous espérons $4
  [(nous|on) (vous)? (promettons|promet|jurons|jure|garantissons) (de|d')] => nous ferons de notre mieux pour
  [(nous|on) (vous)? (garantissons|garantit)] (à|aux|un|une|des|la|le|les|votre|vos|l'|chaque|toute|tous|zéro|plein|entière|satisfaction) => nous visons
  [(nous|on) (vous)? (promettons|promet)] (à|aux|un|une|des|la|le|les|votre|vos|l'|chaque|toute|tous|zéro|plein) => nous souhaitons
  (notre équipe|notre programme|notre atelier|notre service|notre organisme|notre formation|nos avocats|la trousse|notre trousse) (vous)? (garantit|promet|assure|garantissent|promettent)
  [^ garanti] (:|,|!) => -
  aucun (fraudeur|arnaqueur|voleur|escroc) (ne)? (vous)? (aura|pourra|trompera|volera|réussira|n'arrivera)
  [vous (retrouverez|récupérerez|reverrez)] (votre|vos|tout votre|toutes vos|la|le|tout) => vous pourriez retrouver
  (seront|serons|sera) toujours (là|disponibles|disponible|à vos côtés|présents) _{0,9} (sans exception|24|quoi|jour et nuit|en tout temps|peu importe)
  (votre nom|votre identité|votre histoire|votre secret|personne) ne (sortira|sera|saura|se saura|quittera|transpirera) (jamais|pas|connu)
  sans exception ($|,)
  (vous avez|je vous donne|nous vous donnons|on vous donne) (ma|notre) parole
  100 % de (réussite|succès)
  taux de (réussite|succès) de 100
  [vous (récupérerez|retrouverez|aurez|reverrez|allez (récupérer|ravoir|retrouver|revoir)) (chaque|le moindre|jusqu'au dernier|jusqu'à votre dernier) (dollar|sou|cent)] => vous pourriez récupérer une partie de votre argent
  [(, )? (c'est)? (garanti|promis|juré|promis juré|promis juré craché)] $ => -
  (résultat|résultats|satisfaction|succès|sécurité|confidentialité|remboursement|réussite|discrétion) (garanti|garantis|garantie|garantis|assuré|assurée|assurés|totale)
  (garanti|garantie|garantis|satisfait) (à)? (100 %|100|ou remboursé|sans|à vie|pour)
  (totalement|complètement|entièrement|parfaitement|absolument|100 %|à 100 %|cent pour cent) ${SURE} => aussi $2 que possible
  ${SURE} à 100 % => aussi $1 que possible
  [(zéro|aucun) risque] (de|d'|pour|,|$) => moins de risques
  [(zéro|aucun) danger] (de|d'|pour|,|$) => moins de dangers
  (comptez|tu peux compter|vous pouvez compter) sur nous pour (régler|gagner|trouver|sauver|protéger|récupérer|mettre fin|vous (sauver|protéger|sortir|trouver))
  (nous|on|nos avocats) (gagnerons|gagnera|gagneront|remporterons|allons gagner|va gagner) (votre|vos|la|cette|toutes|à)
  (on|nous) (le|la|vous le) (garantit|garantissons|promet|promettons|jure|jurons)
  ^ c'est (promis|garanti|juré) (:|,|!)?
  vous (serez|êtes) (totalement|complètement|entièrement|parfaitement|pleinement)? (protégé|protégés|protégée|protégées|à l'abri|en sécurité|guéri|guéris) (à 100 %|à coup sûr|pour toujours|contre toute|de toute|à jamais)
  (plus jamais|jamais plus) (de|d'|seul|seule|seuls) (solitude|fraude|fraudes|peur|maltraitance|arnaque|isolement|dans)?
  (mettons|mettrons|mettre|met|mettra) fin (à|aux) (la|toutes|toute|l'|fraudes) (maltraitance|fraude|les|solitude|isolement|âgisme|forme)? (pour de bon|pour toujours|une fois pour toutes|d'ici|à jamais)
  [sans (aucun|le moindre) risque] => avec moins de risques
  [(vous|ils|elles|on) ne (serez|seront|tomberez|tomberont|sera|perdrez) (plus|jamais|plus jamais|jamais plus) (jamais)? (victime|victimes|fraudé|fraudés|seul|seuls|seule|seules|isolés|maltraités|trompés|dupe|dupes|dans le panneau|volé|volés|arnaqué|arnaqués|un sou|d'argent) (de|d')? (fraude|fraudes|fraudeurs|maltraitance|arnaque)?] => vous aurez de meilleurs réflexes
  (fini|finies|finis|terminé|terminée|adieu) (la|les|l')? (fraude|fraudes|maltraitance|arnaques|solitude|fraudeurs|isolement|âgisme) (!|pour de bon|grâce|avec|$)
  [(vous|tu) (allez|vas) (tous)? (récupérer|ravoir|retrouver)] (tout)? (votre|vos|ton|tes) => vous pourriez récupérer
  [vous (récupérerez|retrouverez|aurez)] (à coup sûr|tout|certainement|votre argent|vos économies|toutes vos) => vous pourriez récupérer
  [(nous|on|nos avocats|notre équipe) (allons|va|vont) (récupérer|ravoir|gagner|obtenir|regagner)] (tout)? (votre|vos) => nous vous aiderons à tenter de récupérer
  [(nous|on) (gagnerons|gagnera)] (votre|la) cause => nous ferons de notre mieux pour
  [(nous|on) (récupérerons|récupérera|gagnerons|obtiendrons)] (tout)? (votre|vos|pour vous) => nous vous aiderons à tenter de récupérer
  (infaillible|infaillibles|imparable|imparables)
  (vous|votre|votre argent|nous|on) _{0,7} (à coup sûr|à tout coup|sans faute|quoi qu'il arrive)
  (rien|personne) (de mal|de mauvais)? (ne)? (peut|pourra|va|pourrait) (plus|jamais)? (plus)? (vous|leur|y|lui)? (arriver|atteindre|toucher|blesser|nuire)
  il ne (peut|pourra|va) rien (vous|leur|y|lui)? (y)? arriver
  (nous|on) (ne)? (laisserons|laissera|laisse|abandonnerons|abandonnera|échouerons|refuserons|fermerons|décevrons|manquerons) (jamais|aucun|aucune|personne)
  (nous|on|notre équipe) (répondrons|répondra|réglerons|réglera|trouverons|trouvera|sauverons|protégerons|protégera|sera|serons) (toujours|à tout coup|immédiatement|instantanément) (à|vos|votre|une|là|tous|toutes|tout|un|chaque|tous)?
  (notre|cet|cette|ce|nos) (programme|atelier|formation|guide|service|trousse|application|méthode|équipe|ligne) (va|vont|mettra|éliminera|règlera|réglera|guérira|met|élimine|règle|guérit|prévient) (fin|éliminer|régler|guérir|mettre fin|empêcher)? (à)? (tout|tous|toute|toutes|la maltraitance|définitivement|pour de bon|vos problèmes|la solitude|chaque)
  (notre|cet|cette|ce) (programme|atelier|formation|guide|service|trousse|méthode) (marche|fonctionne|réussit) (toujours|à tous les coups|à 100 %|pour tout le monde)`;

/** A certainty that no organisation can give in its own name: people in distress may count on it. */
export const promise = defineRule({
  id: 'professional/promise',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'three-ps',
  unlessCalm: true,
  elseDropSentence: true,
  unless: isNamed,
  find: {
    en: [...table(EN), ...table(PLEDGES.en), ...table(VOWS.en)],
    fr: [...table(FR), ...table(PLEDGES.fr), ...table(VOWS.fr)],
  },
  allow: {
    en: [
      '(we|our team) (promise|vow) (you)? to (keep|listen|respect|protect|answer|treat|try|tell|share|read|do our best)',
      'guaranteed income',
      "(there is|there's|poses|are in|was) no danger $",
      "(no|we don't|we won't|it won't|it doesn't|they don't|he doesn't|she doesn't|doesn't|don't|won't) (bite|hurt|speeches|speech|homework|exam|exams|test|tests|math|quiz|jargon|sales|sales pitch|pressure|karaoke|dancing|slides|powerpoint|judgment|questions|spoilers|raisins|singing) _{0,4} promise",
      "(scammers|scammer|fraudsters|caller|callers|they|he|she|who|if|anyone|someone|company|companies|ads|ad|never|nobody|no one|can't|cannot|can not|don't|not) _{0,6} (double your money|guarantee|assure you|we promise)",
      '(once again|again) we promise',
      '(go to|end up in|be in|land in) (jail|prison) for _',
      "(no|nobody|none|cannot|can't|not|never|no one|if|scammers|beware) _{0,9} money back",
      'guarantee (of|payment|payments|certificate|scheme)',
      "(can't|cannot|can not|never|no one can|nobody can|don't|not|they|scammers|who|if|anyone who|that) (can)? (guarantee|promise|promises|guarantees|guaranteed)",
      '(no|not|nothing) (is|are|be)? (100|completely|totally|entirely|fully) (%|percent|per cent)? (safe|secure|risk|foolproof|confidential)',
      '(beware|careful|suspicious|wary|red flag|warning|sign|signs|pitch) _{0,6} (guaranteed|guarantee|risk-free|no risk)',
      '(promise|promises|promised|guaranteed) _{0,3} (returns|prize|riches|profits|investment|investments)',
      '(call|service|helpline|line) (is|are) (free|confidential)',
    ],
    fr: [
      'revenu garanti',
      '(nous|on) ne (laisse|laissons) personne (derrière|de côté|seul|seule|pour compte)',
      "(personne|rien|aucune|aucun) , (c'est)? (promis|juré)",
      '^ (tout|le (problème|dossier)|la (situation|panne)) est (maintenant|enfin|désormais)? (réglé|réglée)',
      '(nous|on) (vous)? (promettons|promet) de (mieux|faire (mieux|attention|notre possible|de notre mieux|notre gros possible)|vous (écouter|répondre|tenir|donner|lire)|ne (plus|pas) (oublier|vous|recommencer)|revenir|corriger|essayer|tout lire)',
      '(rappelle|rappelons|rappellera|rappellerons|répond|répondons|répondra|répondrons|écrit|écrira|écrivons) _{0,4} sans faute',
      "(si|quand|lorsqu'|alerte|méfiez-vous) _{0,4} (on|nous) vous (jure|assure|promet|garantit|certifie) (de|d'|que|qu'|un|une)",
      "(mord|mordons|pas|aucun|aucune|sans) (pas)? (de|d')? (mord|discours|devoir|devoirs|examen|examens|test|maths|jugement|pression|vente|karaoké|jargon|questions|chanson|powerpoint|raisins)? (,|:)? (c'est)? (promis|juré)",
      "(aucun|aucune|personne|ne|n'|jamais|si|pas) _{0,9} (récupérerez|récupérer|récupérera) _",
      "(si|alerte|méfiez-vous|méfiance|attention|fraude|quand|lorsqu') _{0,6} on vous (promet|garantit) _",
      'on vous promet _{0,3} (rendements|rendement|prix|gains|argent|remboursement|richesse|cadeau|emploi|rabais|profits)',
      'supplément de revenu garanti',
      "(ne|n') _{0,3} (garantit|garantissons|garantie|garantir|promettre|promettons|garantis) (pas|rien|jamais)",
      "(ne|n') (peut|pouvons|pouvez|peuvent) _{0,2} (garantir|promettre)",
      '(fraudeur|fraudeurs|méfiez-vous|méfiance|attention|gare|si|quand|promesse|promesses|vante|signe|signes) _{0,8} (garantit|garanti|garantis|sans risque|aucun risque|promet)',
      '(ce que|comme) (nous|on) (avons|a|vous avons)? (promis|promettons)',
      '(pas|rien|jamais) _{0,2} (totalement|complètement|entièrement|à 100 %|parfaitement|infaillible)',
      'garanti sans (gluten|sucre|noix|arachides|lactose|alcool|frais|allergènes)',
      '(rendements|placement|placements|investissement|rendement) (garantis|garanti|sans risque)',
    ],
  },
});
