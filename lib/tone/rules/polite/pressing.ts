import type { DraftDocument } from '../../../draft/document';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import type { TokenSpan } from '../../engines/phrase/match';
import { rewrite } from '../../engines/rewrite';
import { isCall, isUrgentForSafety } from '../../evidence/calls';
import { isAsked, isReported } from '../../evidence/framing';
import { defineRule, type Hit } from '../../rule';
import { EVERYDAY_EN, EVERYDAY_FR } from './pressing.everyday';

/** Orders and threats by themselves, whatever stands before them. */
const orders = phrases({
  en: [
    "(we|I) (are|'re|am|'m|will|won't|shall) (not)? (be)? (asking|ask|repeat|say|repeating|saying|remind|reminding) (you|this|it)? (again|twice|this again)",
    "(we're|I'm) not (asking|saying it|repeating this|going to ask|going to say it) (again|twice)",
    "(this|that|it) (is|isn't|is not) (not)? (a (request|suggestion|question|choice)|optional ,? people|up for (debate|discussion))",
    "(that's|that is|this is|it's) an order",
    '(do (it)? as (you are|we|I) (told|say|said)|do what (you are|we) (told|say)|no ifs ,? (ands)? ,? (and|or)? buts|no backtalk|no back talk|like it or (not|lump it))',
    "do as you're told $",
    "(don't|do not) make (us|me) (ask|repeat|say|chase|come|call|tell|beg|wait|remind)",
    "(don't|do not) (even think (of|about)|you dare) _",
    '^ you will [(clean|wash|be (out|there|on time|quiet|early)|put away|pay for|show up|turn off|keep quiet|keep your|sit down|listen|obey|apologize|follow (the|our|these)|sign (the|this|it|in)|wait your|respect (the|our)|do (as|what|your|it)|stop)] _',
    '(we|I) (expect|demand|order|command) (you|all of you|every one of you|each of you) (to (attend|be there|show up|sign|bring|come|be on time|help|volunteer|give|donate|clean)|there)',
    '^ (no|zero) (discussion|discussions|excuses|arguments|arguing|complaints|complaining|whining|debate|ifs) $',
    '^ (now|right now) $',
    "you (had better|'d better|better) (be|come|show|bring|sign|attend|answer) _",
    "you'd better (be|come|show|bring|sign|attend|answer) _",
    'all (members|staff|volunteers|tenants|residents|parents|families) (will|must|shall) (attend|be there|participate|sign|show up)',
    '(absences|absence|lateness|latecomers) (must|will|shall) (be|not be) (justified|excused|explained|tolerated|admitted|noted)',
    '^ you are to (arrive|be|sit|bring|wear|report|stay|leave|call|clean|attend|show|stand|wait) _',
    '(I|we) (want|expect|need) (to see)? (every (single)? one|each and every one|all) of you (at|there|in|on|to be|out)',
    '(no one|nobody) (stays|is staying|gets to stay) (home|at home|behind)',
    '(and|then) (be quiet|keep quiet|shut up|quit stalling|stop stalling|quit whining|stop whining|quit complaining|stop complaining|no whining)',
    'before you (open your mouth|complain|speak|say another word|say a word|whine|even think)',
    "or (we|we'll|I'll|I) (will|'ll)? (take you off|drop you|cut you|remove you|cancel your|give (away)? your (spot|seat|place|bed)|kick you|charge you|report you|strike you)",
    '(your|this) (presence|attendance|participation) is (mandatory|not optional|required ,? (period|no))',
    '(get|be) (over)? here (now|right now|on time|or else|by _ or)',
    "(or|otherwise|if not) ,? [(stay home|stay at home|go home|stay away|get lost|lose your (spot|seat|place)|forget (it|about it)|don't (bother|come|complain|show up))] $",
    "or (you|you're|you are|you'll|you will) (out|lose your|be (removed|sorry|kicked|struck))",
    '(everyone|everybody|all of you|you all) (must|will|has to|have to|had better|better) (attend|sign|show up|be there|come|help|give|donate|share|volunteer|obey|listen|do (it|this))',
    ...EVERYDAY_EN,
  ],
  fr: [
    '(vous devez|il faut|tu dois|vous devriez) absolument (que)? (vous)? (relayer|partager|signer|partagiez|signiez|relayiez|diffuser|réagir|repartager|transférer)',
    "(et|pis|puis|,)? [(que ça saute|et que ça saute|plus vite que ça|et plus vite que ça|un point c'est tout|point à la ligne|au plus sacrant|et pas de discussion|pas d'obstinage|pas de niaisage|pas de chialage|et que je ne)]",
    "(c'est|c'était|ce n'est pas|c'est pas) (un ordre|une demande|une suggestion|une invitation|négociable)",
    "^ (et)? (c'est|ce n'est|ce n'était) pas (un choix|au choix|une question de choix) $",
    "(on|nous|je) (ne|n')? (vous)? (le|l'|la)? (demandera|demanderons|redemandera|répétera|répéterons|répéterai|redira|dira|demande|dirai|redirai) (pas|plus) (deux fois|deux|encore|une autre|une deuxième|$)",
    "(faites|fais) (ce qu'on|ce que l'on|comme on|ce que je) (vous)? (dit|demande|dis|a dit)",
    "^ vous allez [(changer (votre|vos|d'idée)|nettoyer|ramasser|ranger|laver vos|attendre votre|nous écouter|m'écouter|obéir|arrêter (de|ça)|cesser (de|ça)|arriver à l'heure|respecter (les|nos|la)|vous (taire|tasser|déplacer|présenter|excuser)|signer|rapporter)] _",
    '^ (lisez|lis|relisez|regardez|consultez|écoutez) _{0,4} [avant de (nous|me|venir|poser|chialer|vous plaindre|commenter) _]',
    '(fermez|éteignez|rangez) (vos|votre) (cellulaires|cellulaire|téléphones|téléphone|micros|cells|bouche) et _',
    '(exigeons|exige|ordonne|ordonnons) (que vous|votre présence|de vous|votre|à tous|de tous)',
    "^ (aucune|pas de|pas d') (excuse|excuses) $",
    "^ (aucune|pas de|pas d'|zéro) (discussion|discussions|chialage|négociation|débat|mais) $",
    '(je|on|nous) (veux|veut|voulons|exige) (tous|toutes)? (vous voir|vous y voir|tout le monde|chacun de vous) (tous|toutes|là|au|à|présents)',
    "personne (ne|n')? reste (à la maison|chez (soi|lui|elle|eux))",
    '^ (maintenant|tout de suite|immédiatement) $',
    "vous (êtes|seriez) mieux (de|d') (être|venir|signer|vous|répondre|arriver)",
    'vous avez intérêt à (être|venir|signer|répondre|arriver|lire)',
    '(absences|absence|retards|retard) (devront|doivent|sera|seront|ne) (être|pas|toléré|tolérés|tolérée|tolérées|justifiées|notées) _',
    'tous (les|nos) (membres|employés|bénévoles|locataires|résidents|parents) (seront|devront être|doivent être|doivent) (présents|là|présent)',
    "avant (d'ouvrir la (bouche|trappe)|d'ouvrir votre (bouche|trappe)|de chialer|de critiquer|de dire un mot)",
    '(et|pis|puis) (silence|taisez vous|arrêtez de (niaiser|chialer|vous plaindre|traîner|placoter)|pas un mot|bouche cousue|motus)',
    'ou (on|nous|je) (vous|annule|annulons|donne|donnons|barre|raye) (vous)? (raye|rayons|enlève|enlevons|coupe|coupons|retire|retirons|sort|sortons|barre|biffe|charge|facture|votre|la) _',
    "vous (devez|êtes tenus d'|êtes tenus de) être (là|assis|présents|en place|prêts|debout) _{0,5} (, pas|et pas|pile)",
    '(votre)? présence (est)? (obligatoire|non négociable|exigée)',
    '(sinon|ou bien|ou) ,? [(ne|n) (me|nous)? (dites|prétendez|venez|faites|parlez|racontez|prétends|dis|viens) pas _]',
    '(sinon|ou bien|ou) ,? [(restez (chez vous|à la maison|couchés)|ne venez pas|venez pas|oubliez ça|vous perdez votre|tant pis|passez votre tour|allez ailleurs|dehors)] (,|$|place)',
    '(tout le monde|chacun|vous tous) (doit|devez|va|allez) (venir|signer|participer|donner|être là|obéir|partager|faire sa|écouter|se présenter)',
    '(ne)? discutez pas',
    '(ne)? (me|nous) faites pas (répéter|attendre|redire|insister)',
    "(je|on|nous) (ne)? (veux|veut|voulons) (rien|pas) (savoir|entendre|d'excuses|de (vos)? excuses)",
    ...EVERYDAY_FR,
  ],
});

/** What makes an order of a call: these words alone are taken out. */
const tails = phrases({
  en: [
    "(,|—|-|–)? [(and)? (period|full stop|end of story|end of discussion|no discussion|no discussions|no excuses|no arguments|no arguing|no complaining|no whining|no grumbling|no moaning|no dawdling|no exceptions|no questions|or else|and that's that|and that's final|and don't argue|and do not argue|don't argue|and no (arguing|excuses|whining|complaining|arguments|dawdling)|and quick|and fast|and be quick|and hurry up|chop chop|no dilly dallying|no ifs)] (,|$)",
  ],
  fr: [
    "(,|—|–)? [(et|pis|puis)? (vite|pis vite|ça presse|plus vite|sans (discussion|discussions|excuse|excuses|argumenter|poser de questions|discuter|rouspéter|chialer|faire d'histoires|faire d'histoire|broncher|vous plaindre|traîner|vous faire prier)|pas d'excuse|pas d'excuses|aucune excuse|pas de discussion|pas de discussions|point final|point barre|pas de mais|pas d'exception|sans exception|sans faute|pas de niaisage|ou sinon|illico|grouillez)] (,|$)",
  ],
});

/** A call that asks to be obeyed, as to a child: “…, understood?”, «…, compris?». */
const toldTwice = phrases({
  en: [
    ', [(understood|is that (clear|understood)|do (I|we) make myself clear|am I clear|are we clear|do you hear (me|us)|got it|got that)] $',
  ],
  fr: [
    ", [(compris|c'est compris|c'est clair|est ce clair|est ce que c'est clair|entendu|me suis je bien fait comprendre)] $",
  ],
});

/** Haste, which makes an order of a call that nobody's safety hangs on. */
const haste = phrases({
  en: [
    '(,)? [(right now|right away|right this minute|right this second|immediately|this instant|this minute|at once|asap|without delay)]',
  ],
  fr: [
    "[(tout de suite|immédiatement|sur le champ|à l'instant|au plus vite|dès maintenant|sans délai|maintenant) (,)?]",
  ],
});

/** A call to the readers that leaves them no choice: “sign it right now and don’t argue”, «signez ça, pis vite». */
export const pressing = defineRule({
  id: 'polite/pressing',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  unlessCalm: true,
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    for (const { reported } of orders.find(document))
      if (!isReported(document, reported) && !isAskedKindly(document, reported))
        yield { range: rangeOf(document, reported), plain: true };
    for (const { reported } of tails.find(document))
      if (isCall(document, reported.from) && !isHasteForSafety(document, reported))
        yield without(document, reported);
    for (const { reported } of toldTwice.find(document))
      if (isCall(document, reported.from)) yield { range: rangeOf(document, reported), plain: true };
    for (const { reported } of haste.find(document))
      if (isCall(document, reported.from) && !isUrgentForSafety(document, reported.from))
        yield without(document, reported);
  },
});

/** «Appelez vite»: the sooner a fraud is reported, the more is saved; «la salle se remplit vite» presses nobody. */
function isHasteForSafety(document: DraftDocument, { from }: TokenSpan): boolean {
  const { tokens } = document;
  if (tokens[from]?.norm !== 'vite') return false;
  const before = tokens[from - 1];
  const isItsOwn =
    before?.kind !== 'word' ||
    /(?:ez|^ça|^le|^la|^les|^nous|^moi|^et|^pis|^plus|^dites|^faites)$/.test(before.norm);
  return !isItsOwn || isUrgentForSafety(document, from);
}

const KIND_WORDS = new Set('please thanks thank kindly merci svp plaît prière'.split(' '));

/** “Please bring them back today”, «Merci de…», and what is only asked: nobody is pressed. */
function isAskedKindly(document: DraftDocument, span: TokenSpan): boolean {
  const { from, to } = document.sentenceOf(span.from);
  return isAsked(document, span) || document.tokens.slice(from, to).some(({ norm }) => KIND_WORDS.has(norm));
}

function without(document: DraftDocument, span: TokenSpan): Hit {
  const language = document.sentenceOf(span.from).language === 'fr' ? 'fr' : 'en';
  return { range: rangeOf(document, span), edits: [rewrite(document, span, '', language)] };
}
