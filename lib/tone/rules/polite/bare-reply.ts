import type { DraftDocument } from '../../../draft/document';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import type { TokenSpan } from '../../engines/phrase/match';
import { politeness } from '../../evidence/politeness';
import { defineRule, type Hit, type RuleOptions } from '../../rule';

/** What an answer tells somebody to do; as a post to everybody these are ordinary calls to action. */
const instructions = phrases({
  en: [
    '^ (just|then|so|no|yes)? ,? [(add|answer|apply|ask|be|redo|resubmit|retry|clear|vacate|free|cancel|renew|update|book|bring|call|change|check|choose|click|confirm|contact|correct|delete|dm|drop|email|explain|fill|find|fix|follow|forward|give|go|google|leave|look|mail|move|pay|phone|pick|prove|provide|read|refer|register|remove|reply|resend|return|scroll|search|see|send|show|sign|stop|submit|tell|text|try|use|visit|wait|watch|write)]',
    '^ (you)? [(need to|have to|must|should)] _',
  ],
  fr: [
    '^ (non|oui|alors|il faut)? ,? [(appelez|voyez|lisez|consultez|visitez|écrivez|contactez|regardez|allez|remplissez|envoyez|demandez|inscrivez vous|cliquez|suivez|utilisez|référez vous|supprimez|retirez|corrigez|changez|arrêtez|donnez|dites|expliquez|montrez|prouvez|attendez|téléphonez|vérifiez|composez|adressez vous|passez|fournissez|précisez|rappelez|relisez|cherchez|apportez|rapportez|confirmez|payez|réglez|signez|répondez|réservez|choisissez|retournez|déposez|laissez|présentez|complétez|imprimez|transmettez|faites|essayez|trouvez|mettez|prenez (rendez|un|le|votre|contact)|recommencez|enlevez|fouillez|texto|textez|tapez|descendez)]',
    "^ (non|oui|alors)? ,? [(voir|consulter|lire|relire|appeler|écrire à|s'adresser|contacter|vérifier|remplir|envoyer|rappeler|demander|payer|téléphoner)] _",
    '^ [(vous devez|il faut|vous devriez|tu dois|faut)] _',
  ],
});

/** Answers that give nothing but a refusal, a correction or a reproach. */
const curt = phrases({
  en: [
    "^ (it's|it is|that's|it was) not (us|our (fault|job|department|problem|mandate)) $",
    '(you|it) (should have|had to|ought to have) (signed up|registered|booked|called|asked|read|thought|been done) _{0,4} (before|like everyone|in _|earlier|in time|$)',
    '(we|I) have nothing (more|else|further)? to (add|say)',
    "(the door (isn't|is not) locked|the door is (right there|that way)|you know where the door is)",
    "^ (that's|that is|this is|it's) (just)? (how|the way) (it|things|that|this) (works|work|is|are|goes) $",
    "^ (we|it) (already|have|'ve|was)? (already)? (posted|said|answered|covered|explained|announced) (that|this|it)? (already|twice|before|last week|yesterday|above) $",
    '^ have a (day|good one) $',
    '^ as (stated|mentioned|posted|written|indicated|noted|explained|announced|it says) (on|in|above|below|before|already|earlier|clearly) _{0,5} $',
    "(there is|there's) nothing (further|more|else) (for you)? to (ask|say|discuss|add|explain|see)",
    "(we're|we are) (volunteers|a charity|a small team|a help-line|a library|a food bank) ,? not your (personal)? _",
    "your (schedule|convenience|preference|calendar|timetable|mood|bus) (isn't|is not|doesn't|won't) (something|our|ours|a reason|what|enough|change)",
    '(perhaps|maybe|next time|then) ,? (buy|book|call|come|read|register|apply|reply|plan|check|ask) (earlier|sooner|on time|ahead|faster|properly|the (notice|email|rules)) (next (year|time)|,|like)',
    '^ [(no|nope|nah|false|incorrect|wrong|full|closed|cancelled|denied|refused|rejected|declined|expired|impossible|unavailable|sold out|too late|not possible|not available|not true|not open|no idea|no clue|no exceptions|noted|never|none left|all full|all gone|nothing left|done and closed|next)] $',
    '^ [wrong] _{1,3} $',
    '^ [wrong (number|person|place|address|office|email|page|account|department|day|form)] (,|$|for)',
    '^ [need] (the|your|those|them|it|our|an answer|that|this) _',
    "^ [(should have|should've|could have|you should have|you were supposed to|no need to|don't) (thought|read|called|asked|checked|planned|booked|registered|call|write|email|reply|bother|come)] _",
    '^ [no] (more|room|space|spots|spot|parking|pets|refunds|refund|appointments|time|walk ins|answer|change|changes|budget|money|vacancies|dogs) _{0,4} $',
    '^ [(already|previously)] (answered|posted|explained|sent|said|done|covered|told|replied|discussed|announced|mentioned|decided|on)',
    '^ [not] (our|my|this|a|us|here|until|before|for) _{0,4} $',
    "^ (we|I) [(don't|do not|can't|cannot|won't|will not|are not|aren't)] (do|handle|offer|take|give|help|deal|serve|cover|know|have|accept|answer|discuss|open|change|keep|lend|reply) _{0,6} $",
    "^ [you (didn't|did not|forgot|missed|haven't|never|need|were told|are late|were late|are missing|sent|used|have the wrong|owe|filled)] _",
    '^ (still)? [(we|still) (need|want|expect|waiting|asked|require|are waiting|are still waiting)] _',
    "^ [(it's|it is|that's|the (answer|information|info|form|schedule|address|rules|policy|price|hours|details|list|date|time) (is|are)|everything is|everything's|answer's|info's|form's)] (already|all|right there|clearly)? (on|in) (the|our|your) (website|site|page|poster|email|faq|form|letter|flyer|message|newsletter|confirmation)",
    '^ [(read|see|check) (above|below|again)]',
    '^ (your|the|that) _{1,2} [(is|was|are|were) (wrong|missing|late|incomplete|overdue|unpaid|invalid|expired|illegible|unsigned|due|not valid|false|blank)]',
    '^ (keys|rent|fees|forms|payment|payments|books|dues|invoices|reports|photos|names|everything) [(is|are) due]',
    '^ [(nothing|not much) (we|I) can do]',
    "^ [(you're|you are) not (on|in|a|our|registered|eligible|invited|listed)] _{0,4} $",
    "^ [(do not|don't) (write|call|reply|email|contact|ask|come|message|phone)] _{0,2} (again|back|anymore|any more|here|any further)",
    '^ (this|the|that) (file|matter|subject|topic|case|discussion|debate) [is (now)? (closed|over|settled|ended)] $',
    "^ [(don't|do not) (call|write|email|phone|reply)] , (we'll|we will) _",
    '^ [no further (comment|comments|questions|discussion)]',
    "^ [so (we|I) (can't|cannot|won't)] _{1,5} $",
    '^ [(not|already) _] $',
    "^ (that's|it's|this is|that is) [(not|n't)? (us|final|all|it|your job|it from us|wrong|closed|over)] $",
    '^ [(registration|registrations|office|file|list|form|line|clinic|group|deadline|request)] (is|was|are)? (closed|full|incomplete|passed|over|denied|refused|late|missing) $',
  ],
  fr: [
    "^ (ce n'est|c'est) pas (nous|notre (faute|rayon|mandat|responsabilité|département)|de nos affaires) $",
    "^ adressez vous à (qui de droit|d'autres|la bonne _|un autre)",
    "(a|ont|est|est déjà) (tranché|voté|décidé) ,? (nous aussi|point|et c'est|fin)",
    "(il)? fallait (s'inscrire|vous inscrire|y penser|appeler|réserver|lire|le dire|venir|demander) _{0,4} (avant|comme (les|tout)|en _|plus tôt|à temps|$)",
    "(nous n'avons|on n'a|je n'ai) rien (à|de plus à|d'autre à) (ajouter|dire|vous dire|répondre)",
    "(la porte n'est pas barrée|vous savez où est la porte)",
    "^ (c'est|c'est juste|ça) (comme ça|ainsi|de même|fonctionne comme ça|marche comme ça|marche de même) (que ça (marche|fonctionne|se passe))? $",
    "^ (on|nous|ça|c') (a|avons|est|l'a|l'avons) (déjà)? (été)? (publié|dit|répondu|expliqué|annoncé|écrit) (ça|cela|deux fois|la semaine dernière|hier|plus haut|déjà) $",
    '^ (comme|tel que) (écrit|indiqué|mentionné|affiché|précisé|annoncé|dit|expliqué) (sur|dans|plus haut|ci-dessus|ci-dessous|déjà|au|à la) _{0,5} $',
    "(il)? (n'y a|y a) (plus)? rien (d'autre|de plus)? à (demander|dire|ajouter|expliquer|discuter|voir)",
    "(on est|nous sommes|on n'est) (des|un|une|pas)? (bénévoles|organisme|petite équipe|ligne d'aide|bibliothèque|banque alimentaire) ,? pas (vos|votre|des|un|une|tes|ton) _",
    "(votre|vos|ton) (horaire|disponibilités|préférence|préférences|agenda|humeur|autobus) (n'est|ne sont|ne change|ne regarde|ne peut) (pas|rien|nous) _",
    "(la prochaine fois|l'an prochain|alors|peut être) ,? (achetez|réservez|appelez|venez|lisez|inscrivez vous|répondez|prévoyez|vérifiez) (plus tôt|à temps|d'avance|comme (les|tout)|plus vite|l'avis|le courriel)",
    "^ [(non|nan|faux|impossible|complet|fermé|fermée|refusé|refusée|annulé|incomplet|noté|jamais|trop tard|pas possible|pas disponible|plus de place|plus disponible|places complètes|c'est complet|c'est fermé|c'est non|c'est tout|c'est faux|aucune idée|aucune exception|aucun remboursement|sans exception|rien à ajouter|hors délai|liste complète|tout est complet|dossier (fermé|incomplet|clos|refusé)|demande (refusée|incomplète)|inscriptions (fermées|terminées)|bureau fermé|point)] ($|depuis|jusqu'|pour|avant)",
    '^ [(mauvais|mauvaise)] _{1,3} $',
    "^ [(fin|point final|c'est ça|c'est tout|voilà tout|rien d'autre|oui ou non|c'est la (liste|règle|politique))] (,|$)",
    "^ [(vous|tu) (n'|ne)? (êtes|es) pas] (sur (la|notre)|inscrit|inscrite|inscrits|membre|membres|admissible|invité|invitée|invités|abonné|abonnée|dans) _{0,4} $",
    "^ [(sans (ça|cela)|sinon) ,? (rien|pas de|aucun|aucune|c'est non)] _{0,3} $",
    '^ (ce|le|la|cette) (dossier|discussion|débat|sujet|question|cas) [est (clos|close|terminé|terminée|réglé|réglée|fermé|fermée)] $',
    "^ [(on|nous|je) (le|la|les|l'|en) (veut|voulons|attend|attendons|exige|exigeons|veux)] _{0,4} $",
    '^ [(on|nous|je) (veut|voulons|attend|attendons|exige|exigeons|veux)] (une|la|votre|vos|les|des|notre) _{1,2} $',
    '^ [(votre|vos)] _ , (votre|vos) _',
    '^ [déjà] (répondu|dit|expliqué|envoyé|publié|réglé|fait|écrit|mentionné|donné|annoncé|discuté|décidé|affiché)',
    "^ [pas] (notre|nos|ici|de notre|à nous|de place|avant|nous|chez nous|mon|notre genre|de stationnement|de chiens|aujourd'hui|cette semaine|sans) _{0,4} $",
    "^ (il|vous) (vous)? [(manque|avez oublié|n'avez pas|êtes en retard|avez manqué|avez le mauvais|n'êtes pas|avez raté|avez mal|nous devez)] _",
    '^ (il)? [manque] _',
    '^ (il)? (nous|me) [faut] _',
    "^ (il|ça)? (nous|me)? [(faut|fallait|aurait fallu|faudrait|nous faut|me faut)] (y penser|le|la|les|lire|appeler|un|une|vos|votre|nos|s'y|vous|arriver|venir|<number>|plus|des|deux|trois)",
    '^ [pas de (remboursement|remboursements|échange|place|places|retour|exception|exceptions|délai|réponse|changement|crédit|inscription|inscriptions|service|nouvelles)] _{0,5} $',
    "^ [(inutile|pas besoin|pas la peine) (de|d') (nous|me)? (rappeler|réécrire|insister|revenir|écrire|appeler|répondre|demander|venir|redemander)] _{0,4} $",
    '^ [(demande|dossier|liste|inscription|inscriptions|places|bureau|délai) (refusée|refusé|fermé|fermée|fermées|complète|complet|complètes|dépassé|clos|incomplet|incomplète)] ,',
    '^ [(pas|déjà|tout est) _] $',
    '^ (votre|vos|cette|ce) _{1,2} [(est|sont|était|étaient) (fausse|faux|fausses|incomplet|incomplète|incomplets|incomplètes|en retard|illisible|refusé|refusée|refusés|invalide|erroné|erronée|due|dû|dus|expiré|expirée|vide)]',
    '^ (clés|clefs|loyer|cotisation|cotisations|formulaires|livres|paiement|factures|rapports|photos|noms) [(à (remettre|rendre|payer|retourner|rapporter|envoyer)|dus|dues|dû)]',
    '^ [(date limite|délai|échéance) (passée|dépassé|dépassée|expirée|expiré)]',
    "^ (on|nous) (ne|n')? [(peut|pouvons|y peut|y pouvons) (rien|pas|plus rien)] _{0,4} $",
    "^ (on|nous) (vous|les|le|la|l')? [(attend|attendons|veut|voulons|exige|exigeons)] (encore|toujours|$|vos|votre|le|la|les|une|un|ça|à|avant|pour|demain|ici|$)",
    "^ (on|nous) (ne|n')? [(fait|faisons|offre|offrons|prend|prenons|accepte|acceptons|donne|donnons|répond|rembourse|peut|livre|s'occupe) (pas|plus|aucun)] _{0,5} $",
    "^ [(formulaire|horaire|réponse|info|infos|détails|tout|liste|prix|tarifs|adresse|date|la réponse|l'information|c'est|l'horaire|le formulaire|l'adresse|les détails|la liste|les heures)] (est|sont|se trouve)? (déjà|écrit|indiqué|clairement|tout)? (écrit|indiqué|affiché)? (sur|dans|en) (le|notre|la|votre|l'|ligne) (site|page|courriel|dépliant|affiche|infolettre|message|faq|formulaire|$)",
    '^ (ça|cela) (ne)? [(se fait|fonctionne|marche|nous concerne|relève)] pas',
  ],
});

/** Courtesies beside those that raters counted: enough warmth that a short answer is no cold one. */
const warmth = phrases({
  en: [
    "(hello|hi|glad|happy|love|loved|lovely|hope|enjoy|welcome|we're here|we are here|take care|good luck|have a|see you|look forward|looking forward|we understand|we hear you|you're right|great|wonderful|with you|gladly|of course|absolutely|certainly|let us|we'd|we'll|sounds good|good to|congratulations|proud|beautiful|yes)",
  ],
  fr: [
    '(bonjour|salut|heureux|heureuse|contents|content|plaisir|bonne|bon|bienvenue|espérons|espère|hâte|courage|à bientôt|prenez soin|nous sommes là|on est là|nous comprenons|on comprend|bien sûr|certainement|absolument|avec vous|au besoin|volontiers|tant mieux|superbe|super|quel|quelle|chers|oui|serait)',
  ],
});

/** French calls of any verb; these few are kind ones. */
const KIND_CALLS =
  /^(?:venez|passez|profitez|prenez|continuez|restez|gardez|imaginez|sachez|reposez|croyez|revenez|amusez|savourez|assez|chez|nez)s?$/;

/** «Refaites-la», «Libérez la glace»: a sentence that begins with a call, whatever its verb. */
function callInFrench(document: DraftDocument): { readonly reported: TokenSpan } | undefined {
  for (const { from, to, language } of document.sentences) {
    let at = from;
    while (at < to && document.tokens[at]?.kind !== 'word') at += 1;
    const norm = document.tokens[at]?.norm ?? '';
    if (language !== 'en' && /(?:.ezs?|faites|dites)$/.test(norm) && !KIND_CALLS.test(norm))
      return { reported: { from: at, to: at + 1 } };
  }
  return undefined;
}

/** Longer than this, an answer explains itself. */
const MOST_WORDS = 30;

/**
 * A reply to somebody that only instructs or refuses. It reads replies, and posts that begin with a mention and are short;
 * silent wherever any courtesy, a question or a cheer is found.
 */
export const bareReply = defineRule({
  id: 'polite/bare-reply',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  *check(document: DraftDocument, options: RuleOptions): Iterable<Hit> {
    const isReply = options.kind === 'reply';
    if (!isReply && !isShortAnswer(document)) return;
    const first =
      instructions.find(document)[0] ??
      (isReply ? undefined : (curt.find(document)[0] ?? callInFrench(document)));
    if (!first || Object.values(politeness(document)).some((count) => count > 0)) return;
    yield {
      range: rangeOf(document, first.reported),
      edits: [withGreeting(document, first.reported, isReply)],
    };
  },
});

/** Begins with a mention, is short, and neither asks, cheers nor warms. */
function isShortAnswer(document: DraftDocument): boolean {
  const { tokens, sentences } = document;
  if (tokens[0]?.kind !== 'mention') return false;
  if (tokens.filter(({ kind }) => kind === 'word').length > MOST_WORDS) return false;
  if (tokens.some(({ kind }) => kind === 'emoji')) return false;
  return !sentences.some(({ endMark }) => /[?!]/.test(endMark)) && warmth.find(document).length === 0;
}

/** Thanks before an answer; a greeting where it is not known who wrote first. */
function withGreeting(document: DraftDocument, span: TokenSpan, isReply: boolean) {
  const sentence = isReply ? document.sentenceOf(span.from) : document.sentenceOf(0);
  const { tokens } = document;
  let at = sentence.from;
  while (tokens[at]?.kind === 'mention') at += 1;
  const start =
    at > sentence.from
      ? isReply
        ? (tokens[span.from]?.start ?? 0)
        : (tokens[at]?.start ?? 0)
      : sentence.start;
  const isFrench = document.sentenceOf(span.from).language === 'fr';
  const thanks = isFrench ? 'Merci de nous écrire. ' : 'Thank you for writing. ';
  const greeting = isFrench ? 'Bonjour! ' : 'Hello! ';
  return { range: { start, end: start }, text: isReply ? thanks : greeting };
}
