import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const NICE_FR =
  '(brillant*|beau|belle|magnifique|merveilleu*|charmant*|joli*|généreu*|bon|bonne|excellent*|superbe|géniale)';
const BLOW_FR =
  "(hausse|coupure*|augmentation|fermeture|annulation|taxe|facture|panne|éviction|retard|compression*|ligne d'urgence|escalier*|formulaire*|amende|grève|rénoviction|délai|trou|file|firme|comité|rapport|étude|consultant|commission|sondage)";
const BLOW_EN =
  '(hike|increase|cut|cuts|closure|eviction|fee|bill|delay|leak|outage|cancellation|form|fine|tax|staircase|flood|committee|report|study|consultant|strike|pothole|break-in|power cut)';
const MESS_EN =
  '(lake|pond|pothole|potholes|crater|swamp|hole|silence|snowbank|skating rink|rink|noise|smell|puddle|mud|flood|hike|construction|dust|mess|ice rink)';
const MESS_FR =
  '(lac|trou|nid-de-poule|nids-de-poule|piscine|banc de neige|cratère|silence|déluge|retard|panne|chantier|tas|vacarme|flaque|patinoire|dégât|hausse|facture|odeur|bruit)';

/** Delight that no reader takes at its word: presents nobody wants, yachts on a small grant, pigeons for the mail. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (and|so)? who (do|should|can) (we|you) (have to)? thank for (the|this|that|our|these) (broken|late|cold|missing|closed|awful|endless|latest|delay|delays|mess|cut|cuts|wait|potholes|cancelled)
  ^ what (efficiency|foresight|planning|leadership|logic|timing|consideration|priorities|speed|brilliance|genius|forethought) $
  (hats off|kudos|congratulations|congrats|bravo|thanks|thank you|props|well done|applause|a big hand|three cheers) (so much|again)? (to|for)? whoever (decided|thought|chose (to|the)|came up|scheduled|planned|cut|cancelled|signed off|broke|parked|invented|wrote this|took (the|our))
  thanks so much for the (huge|massive|enormous|stunning|lightning|speedy) (response|interest|turnout|enthusiasm|effort|speed|concern)
  (thanks|thank you) (so much)? to _{1,4} for (the|this|that|our|its) (lovely|beautiful|wonderful|gorgeous|magnificent|splendid|charming) (new)? ${MESS_EN}
  ^ (very|so|real|truly|super)? (classy|charming) , (my friend|folks|guys|really|neighbour|buddy|sir|everyone)
  ^ (genius|masterful|stellar|inspired|visionary|big-brain) (move|idea|plan|thinking|design|decision|planning|timing|strategy|stuff|call) ($|!|,)
  ^ (truly|really|such|what|a real|a true|now that's)? (a|an)? (five-star|5-star|red-carpet|royal|vip|gold-plated) (service|hospitality|treatment|experience|care|welcome) $
  (we're|we are|i'm|i am) (so|truly|deeply|really)? (touched|honoured|moved|flattered) , (we|i) (may|might|will|'ll|could|almost|nearly)
  (we|i) (may|might|will|should|are going to|could) (even)? frame it
  ^ sure , (if you (measure|count|squint|ignore|forget|believe|happen|have|live|own)|(the|that|your) _{1,6} (really|surely|totally|truly|just))
  because what _{1,5} (really|truly|always|actually|desperately)? (needed|need|needs|wanted|want|lacked|lack|missed) (was|is|were) _
  ^ (lovely|great|wonderful|fantastic|perfect|brilliant|terrific|super|marvellous|splendid) , _{1,7} and (not (one|a|a single)|no|zero|nothing|none)
  ^ (lovely|great|wonderful|fantastic|perfect|brilliant|terrific|super|marvellous|splendid|yay|hooray) , (another|a|an|one more|more|yet another) _{0,2} ${BLOW_EN}
  ^ what a (lovely|nice|great|wonderful|beautiful|generous|thoughtful|charming|kind) (idea|surprise|gift|present|gesture|welcome|way|thought) _{0,6} (,|:) (another|a|an|yet another|one more) _{0,2} ${BLOW_EN}
  ^ (clearly|obviously|evidently) (a|an|the) (subject|topic|priority|issue|cause|hit|success|favourite) _
  (such|what|oh the) (luxury|decadence|opulence|glamour) , (we're|we are|they|our)
  (didn't|won't|don't|never|doesn't) (say|said|specify) (which|what|of which|in which) (century|decade|year|planet|millennium)
  (by|return of the|send a|send it by|try|await the|waiting for the|bring back the|next time by) (carrier pigeon|carrier pigeons|smoke signals|smoke signal|telegram|town crier)
  we (almost|nearly) (got impatient|blinked|fell off our chairs|fainted|had to wait|missed it)
  (we|i|seniors|tenants|members|veterans|residents) (really|truly|clearly|obviously) had (far|way)? too (much|many) _
  (he|she|they|scammers|it) must be (trembling|shaking|quaking|terrified|so scared|devastated)
  (buy|order|book|get) (ourselves|us)? (a|the|our) (yacht|castle|private jet|private island|ferrari|second yacht)
  (people|seniors|residents|tenants|members|patients) (with|in|on|who|over) _{1,4} (just|simply|really)? (love|adore|enjoy) (that|it|climbing|waiting|stairs|being|standing)
  ^ (a|what a|such a|a real|a true|pure) (real|true|veritable)? (palace|ritz|spa|five-star hotel|club med) $
  ^ so (simple|easy|clear|quick|convenient|helpful) , (what|how|isn't|and only|you|we)
  (glad|happy|good|nice) to (know|see|hear) (that)? (our|their|the) (taxes|money|priorities|priority|dues|donations) (are|is) _
  (must|that must) (have been|be) (so|very|really)? (hard|tough|exhausting) , (all that|pressing|signing|sitting|writing)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (on|et on|alors on)? dit merci (à)? qui ($|pour|,)
  ^ (ah|oh|mais|ben|bien)? (oui|sûr|certainement)? ,? (c'est (sûr|certain|clair|évident)|évidemment|bien sûr) (que|qu'|,) _{1,9} (c'est|est|sont|suffit|suffira|ça suffit) (bien|amplement|largement|nettement|plus qu'|tout à fait)? (assez|suffisant|suffisants|correct|parfait|amplement) $
  ^ (quel|quelle|quels|quelles) ${NICE_FR} (idée|surprise|cadeau|nouvelle|attention|geste|trouvaille|initiative|façon|accueil|service|étrenne*) _{0,7} (,|:) (encore)? (une|un|la|le|l')? (autre|nouvelle|nouveau|énième|petite|grosse)? ${BLOW_FR}
  ^ (ah|ah ben|ben|eh ben|oh|et)? (bravo|super|génial|parfait|merveilleux|magnifique|excellent|youpi|chouette|formidable|hourra) (,|!) (une|un|encore|des) (autre|nouvelle|nouveau|énième|deuxième|troisième|quatrième|cinquième|une|un)? ${BLOW_FR}
  (bravo|wow|quelle|belle|vraiment) (,)? (une|quelle|belle)? (idée|trouvaille) de génie
  (on est|nous sommes|vous êtes) (donc)? gâtés pourris $
  ^ wow , on (se sent|est) (vraiment|tellement|donc)? (gâtés|choyés|importants|spéciaux|privilégiés)
  ^ on se sent (vraiment|tellement|donc|bien) (importants|spéciaux|privilégiés|écoutés|considérés|utiles|aimés) $
  merci (à|au|aux) _{1,4} (pour|de) (ce|cette|ces|le|la|son|sa|leur) (magnifique|superbe|beau|belle|joli*|splendide|charmant*) ${MESS_FR}
  (merci|mille mercis|bravo|chapeau|félicitations) (mille fois|infiniment|encore|beaucoup)? (à|au|aux) (la|l'|cher|chers|notre|nos|petit|petits)? (voleur*|voleuse*|vandale*|fraudeur*|escroc*|lâche*|cambrioleur*|bandit*|malin*|pollueur*|chauffard*) (qui|de|d'|pour)
  merci (pour|de) (cet|cette|votre|ce) (immense|énorme|incroyable|fol|grand) (intérêt|enthousiasme|réponse|participation|générosité|engouement) (,)? (vraiment|franchement|ça|quelle)
  (retour|arrivée|service|envoyer|^ par|répond*|communiqu*) (du|des|d'un|de|un|par)? (pigeon voyageur|pigeons voyageurs|signaux de fumée|télégraphe|crieur public)
  (ça|cela|voilà qui) (va)? (va)? (drôlement|sûrement|tellement) (aider|changer|régler|réchauffer|nourrir|soulager|réconforter|loger)
  (on|nous) (avait|avions|a|avons) (vraiment|justement|clairement|bien) (trop|beaucoup trop) (d'|de) _
  ^ (wow|oh|ah|ouf|oh là là) (,)? quelle (vitesse|rapidité|efficacité|générosité|diligence|délicatesse|célérité|audace)
  ^ (wow|oh|ah|oh là là) (,)? (il|elle|ils|elles) (doit|doivent) (trembler|avoir peur|être (terrorisé*|inquiet*)|bien rire)
  (il|elle|ils|fraudeur|fraudeurs) (doit|doivent) (bien|vraiment)? trembler
  ^ (un|une|quel|le) (vrai|véritable|beau)? (palace|ritz|spa|cinq étoiles|club med) $
  (en marchette|en fauteuil|malades|en béquilles|de <number> ans|à <number> ans) (,)? (ils|elles)? (adorent|raffolent|adore|raffole) (ça|de ça|monter|attendre|marcher|faire la file|remplir) _
  (est|sont|seront|êtes|sommes) (tous|toutes)? (fous de joie|ravis|enchantés|aux anges|comblés|rassurés) (,)? (c'est (sûr|certain|clair)|on (imagine|s'en doute|le devine)|vous pensez bien|évidemment)
  (c'est sûr|évidemment|nul doute) (que)? (,)? _{0,6} (fous de joie|aux anges)
  (se payer|s'acheter|s'offrir|se commander) (un|une|le|des) (yacht|château|jet|île|limousine|villa|ferrari|manoir)
  (de|en|sans dire|dit|précisé) quel* (siècle|décennie|millénaire|planète) ($|,|!)
  on a (failli|presque) (s'impatienter|attendre|s'inquiéter|cligner|trouver ça long|s'ennuyer|eu le temps)
  ^ (oui oui|ben oui|mais oui|c'est ça) (,)? (en|si|quand|après|à condition|pourvu) _
  ça va (super|très) bien , comme vous (le)? voyez $
  ^ (du|de la) (beau|bon|belle|excellent|superbe) (travail|ouvrage|job|boulot|service) , (comme (d'habitude|toujours)|encore une fois|vraiment|franchement) $
  ^ (attention|tenez-vous bien|retenez-vous|asseyez-vous) , on (va|est) (se|riche*|s')
  ^ (seulement|à peine|juste) _{1,3} (ans|mois|semaines|heures) , on _`),
);

export const MOCKERY_ALLOWED = {
  en: ['(thank you|thanks|congratulations) _{0,3} (everyone|everybody|volunteers|neighbours|friends|donors)'],
  fr: [
    '(merci|bravo|félicitations) (à tous|à toutes|tout le monde|aux bénévoles|à nos|chers|les amis)',
    "(serve|sert|servir|profite|profiter|parle|parler|utile|donne|donner|aide|aider) à d'autres",
    'bravo , bravo',
  ],
} as const;
