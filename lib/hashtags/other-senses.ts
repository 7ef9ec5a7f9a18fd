import type { CuesOf } from './cue-finder';
import { cues } from './cues';

/**
 * Phrases in which a cue has nothing to do with the field, both languages side by side. They are taken out before themes are
 * looked for: a theme must be seen elsewhere in the draft.
 */
export const OTHER_SENSES = cues`
  seniors (graduat\w+|grads?|commit\w*|walk(ed)? the stage); volunteer fire\w*; testament (politique|musical|spirituel|litteraire); testament to;
  elder (scrolls?|gods?|wand|rings?|things?|dragons?|brothers?|sisters?|siblings?|sons?|daughters?|millennials?|statesm[ae]n|emo|signs?|berr(y|ies)|flowers?);
  (church|ruling|presiding|mormon|jedi) elders?; elders of the church; elders quorum;
  (high school|college|university|graduating|undergrad|our graduating) seniors?; juniors and seniors; seniors and juniors;
  seniors? (prom|night|year|class|portraits?|photos?|skip day|thesis|team|hockey|soccer|football|basketball|rugby|bowl|tour|open|leadership|management|executives?|staff|managers?|developers?|engineers?|analysts?|editors?|directors?|designers?|associates?|advisors?|counsel|fellows?|lecturers?|officers?|officials?|partners?|roles?|positions?|vice|vp|high|scientists?|researchers?|consultants?|recruiters?|writers?|reporters?|correspondents?);
  (equipes?|categorie|championnats?|finales?|match|matchs|coupes?|joueurs?|joueuses?|tournois?|chez les|en|selection|titre|niveau) seniors?;
  seniors? (masculins?|feminin(e|es|s)?|garcons|filles|aaa|elite); senior (a|b|d1|d2);
  (developpeur|developpeuse|analyste|ingenieure?|conseiller|conseillere|gestionnaire|directeur|directrice|consultante?|designer|comptable|architecte|redacteur|redactrice|cadres?|chargee? de projets?|poste|profil|technicien|technicienne) seniors?;
  (freres?|soeurs?|fils|filles?|enfants?|cousine?s?|garcons?|branche) ainee?s?;
  (l |une? |cette? |les |des )?ainee?s? (de|d) (la |cette |ma |sa |notre |leur |une )?(fratrie|famille|clan|lignee); ainee?s? de (mes|ses|nos|tes|vos|leurs|deux|trois|quatre|cinq|six|sept|huit|\d+) \w+; ainee?s? d une famille;
  (mon|ma|son|sa|ton|ta|notre|votre|leur) ainee?; (notre|votre|leur) fille ainee; droit d ainesse;
  elderly (dogs?|cats?|pets?|horses?|cars?|laptops?|computers?); old age of (the|a) (universe|tree|star|building|machine)s?;
  (drug|drugs|substance|alcohol|child|children s|animal|pet|power|steroid|opioid|painkiller|prescription|api|token|bug|trademark|market|antibiotic|bonus|coupon|referee|vote|admin|network) (abus(e|es|ed|er|ers|ing)|neglect);
  abus(e|es|ed|ing) (of )?(the |their |his |her |its )?(power|process|notation|discretion|office|trust|language|terminology|alcohol|drugs|substances|privileges?|authority|coupons?|system|rules?|market|dominance|keyboard|api|position|loophole|bug|referees?|umpires?|children|animals|the word);
  abus de (notation|langage|pouvoir|droits?|confiance|biens|position|procedure|faiblesse de language|drogues?|medicaments|substances?|marche|terminologie|jeu|chocolat|cafe); abus d (alcool|autorite|antibiotiques|ecrans?|opioides); (a consommer|consommer) sans abus;
  (maltraitan(ce|ces|te|tes|t|ts)|negligence|mauvais traitements?) (animales?|infantiles?|juveniles?|(des|aux|envers les|sur les|envers des|d) (animaux|enfants|chevaux|chiens|chats|mineurs|eleves|jeunes)|d enfants|faite aux enfants);
  maltrait(er|e|es|ee|ees) (en|a la|au|par (le|la|l|les) (equipe|gardien|defense|attaque|adversaires?)) ?(premiere|deuxieme|troisieme|prolongation|periode|mi temps|match|marque)?; maltrait(er|e|ent|ant) (la|le|les|l) (rondelle|ballon|balle|gardiens?|langue|francais|bois|marches?|clavier|piano);
  child (maltreatment|mistreatment|abuse|neglect); (animal|animals) (cruelty|mistreatment|neglect);
  neglect(ed|ing)? (to|of the (garden|car|lawn)|(my|your|the|his|her|our) (garden|homework|blog|plants?|lawn|car|bike|chores|inbox));
  (violent|violents|violente|violentes) (storm|storms|orages?|tempetes?|vents?); violent (storms?|winds?|weather);
  exploit(s|ed)? (kit|code|chain)s?; zero day exploits?; exploitation (agricole|agricoles|forestiere|forestieres|miniere|minieres|du reseau|du metro|laitiere|ferroviaire); exploitations? (agricoles?|laitieres?|minieres?|forestieres?); (systemes?|couts?|frais|budget|revenus?|charges?|permis) d exploitation; reseau d exploitation;
  (election|electoral|voter|vote|voting|ballot|academic|scientific|research|tax|marriage|insurance|wire|securities|corporate|accounting|benefits|immigration|visa|welfare|click|ad|stolen election) fraud; (like|such|as|am|is|was|be|a complete|a total|an absolute) (a )?fraud; (he|she|they|you|i) (is|are|am|re|m|s) (just )?(a |an |all )?(complete |total |absolute )?frauds?; frauds? charges? against;
  fraudes? (electorales?|fiscales?|scientifiques?|academiques?|boursieres?|sportives?|au bac|aux examens|intellectuelles?); (passer|passe|passee|entrer|entre|entres|voyager) (en )?fraude; en fraude;
  (parents?|families|teachers|educators) (and|or|and other|or other) care ?givers?; care ?givers? (and|or) (parents?|teachers|educators); (childcare|child|children s|baby) care ?givers?; carers? of (children|babies|pets);
  (sans|aucun|pas de|peu de|court|bref) repit; no respite; (brief|short|some|little|a) respite (from|for|before|after) \w+; respite from; repit (fiscal|hypothecaire|des impots|de courte|avant|apres|dans|entre|aux?|pour (le|la|les) (cours|marches|club|equipe|canadien|banques|emprunteurs|automobilistes)|temporaire); carers? (leave|allowance for children);
  isolation (thermique|acoustique|phonique|sonore|des|du|de|ward|valves?|transformers?|booth|levels?|tanks?|room|mode|forest|testing|amplifier|game|layer|procedure)( (murs|toit|grenier|combles|sous sol|maison|la maison))?;
  (travaux|laine|materiaux?|entreprise|entrepreneur|normes|prime|panneaux|self|home|covid|covid 19|transaction|snapshot|process|sound|thermal|cavity|fault|electrical|tenant|network|galvanic|site) isolation; in isolation (from|with|of|the)? ?(module|test|component|variable)s?; isole(e|s|es)? (thermiquement|phoniquement|du froid|de laine); isoler; isolate the (variable|bug|problem|cause|virus|gene);
  isolated (thunder)?(storms?|showers?|incidents?|cases?|margins?|variables?); (cas|incident|incidents|orages?|averses?|evenement|acte|actes|precipitations) isole(e|s|es)?; acoustic isolation; (cent|100) ans de solitude; (hundred )?years of solitude; lonely (planet|island|hearts?|mountain|runs?);
  alone in the (dark|wilderness); home alone; stand alone; standalone; let alone; leave me alone; seul(e|s|es)? (le|la|les|un|une|des|contre|en scene|et meme|solution|question|raison|chose|fois|endroit|facon|objectif|but|exception|match|point); une? seule?; la seule; le seul; les seuls; les seules; pas seulement;
  (prix|rabais|soldes|soldees|rythme) en demence; c est de la demence; pure demence; (la|une) demence totale; demence (du|de la|des) (jeu|match|foule|circulation|prix);
  memory loss (on|in|when) (the )?(server|computer|device|app|save|linux|windows); (computer|flash|ram|app|process) memory loss; pertes? de memoires? (vive|du serveur|cache);
  long term care (for|of|tips for) (your |the |my |a |our )?(lawns?|cars?|roofs?|floors?|hardwood|houseplants?|plants?|gardens?|pets?|dogs?|cats?|pools?|bikes?|shoes|boots|hair|skin|teeth|trees?|leather|knives|cast iron);
  housing (market|starts|prices?|bubble|stocks?|bust|boom|crash|futures|etfs?|sector stocks); (camera|bearing|motor|lens|pump|plastic|metal|aluminum|aluminium|engine|clutch|transmission|watch|turbine|filter|fan|speaker|thermostat|gearbox|drive|phone|steel|waterproof|underwater|unit|axle|pcb) housing; housing (and gasket|cracked|cover|seal|bolts?|unit assembly); logement (de la |du |des |d une |d un |de )(batterie|pile|moteur|roue|vis|carte|carte sim|filtre);
  (mise|gestion|offre) en logement touristique; evict(ed|ion|ing|s)? (from|of) (the )?(cache|big brother|show|villa|house tonight|jungle|memory|playoffs|pod|pods); cache eviction; pod evictions?; (multi|single|azure|aws|cloud|saas) tenants?; (tenant|tenants) (id|isolation|app|cluster|architecture|database);
  (tennessee|vols|lady) volunteers?; volunteers? (beat|win|won|lose|lost|football|state|basketball|tomato(es)?|plants?|seedlings?|sunflowers?|potato(es)?); volunteered (that|his|her|information|opinions?|an opinion); benevole(ment)? (rien); mutations benevoles;
  (blood|organ|plasma|sperm|egg|body|kidney|liver|stem cell|tissue|hair|political|party|campaign) (donat\w+|donors?); donat(e|es|ed|ing|ion|ions) (of )?(a |your |his |her )?(blood|plasma|organs?|kidney|liver|sperm|eggs?|hair); (dons?|donneurs?|collectes?|donneuses?) (de|d) (sang|plasma|organes?|sperme|ovules?|moelle|cheveux|lait); collectes? de (sang|dechets|donnees|ordures|feuilles|fonds electoraux); dons? de soi; dons? pour la (musique|cuisine|course|peinture); (political|party|campaign) fund ?rais\w+; don(s)? (juan|quichotte|corleone|cherry);
  charity (stripe|shop(ping)? spree|begins at home); charity (ball|match) goals?; legal aid (drama|show); (universal|civil|gun|states|property|tv|television|film|broadcast|broadcasting|naming|mineral|water|publishing|translation|animal|voting|admin|user|access|usage|file|root|drilling|grazing|media|digital|streaming) rights; rights (holders?|issue|reserved|deal); droits? (d auteur|de douane|de scolarite|d acces|de mutation|de vote|televises?|tele|d inscription|d entree|d admin\w*|voisins|miniers);
  (new|old|ancien|nouveau) testament; (mother|first|second|moore s|murphy s|cole|newton s|ohm s|common) law; law of (gravity|attraction|averages|thermodynamics|large); lois? de (murphy|moore|ohm|newton|la (gravite|jungle|physique|nature)|l offre);
  vieillissement (du|de la|des|en|prematur\w+ (du|des)) (vin|fromages?|whisky|rhum|bois|fut|barriques?|peau|materiaux|batteries?|beton|infrastructures?|parc|plastique|biere|fichiers|pneus?|cuir|fut de chene); (anti|creme) vieillissement; creme anti age; anti age?ing; anti aging;
  retire(e|es|s|ment)? (du marche|de la vente|from sports); bowl for older; older (models?|versions?|phones?|cars?|buildings?|brother|sister|siblings?|kids|child|children|students|posts?|tweets?|movies|songs|homes|houses|trees?)
`;

/** The words of a draft without what means something else. */
export function withoutOtherSenses(words: string, cuesOf: CuesOf): string {
  let result = '';
  let at = 0;
  for (const { start, text } of cuesOf(OTHER_SENSES)) {
    result += `${words.slice(at, start)}_`;
    at = start + text.length;
  }
  return result + words.slice(at);
}
