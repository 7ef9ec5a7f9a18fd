import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import { phrases } from '../engines/phrase';

/** What a post can hold out to its readers: help, hope, something to do or to read, thanks, comfort, a measure taken. */
const OFFERS = phrases({
  en: [
    // Somebody to reach
    '(call|text|dial|phone|contact|reach|email|e-mail|write) (us|<number>|our|your|the|a|<mention>)',
    '(help-line|helpline|hotline|crisis line|support line)',
    '(help|support|advice|counselling) is (available|here|free|possible)',
    "(we|we're|we are) (can|here|always)? (help|listen|here|there for)",
    '(report|speak up|speak out|talk to|reach out|ask for help|check (in)? on|check-in)',
    '(we|our _) (call|calls|drive|drives|visit|visits|bring|brings|walk|walks) (every|each|you|anyone|people)',
    '(nobody|no one) was (hurt|injured)',
    '(today|now) we (are|have)',
    '(happy <number>|day and night|in victory|of victory)',
    '(opens|open|reopens) (tonight|today|tomorrow|at|on)',
    // Something to do or to read
    '(join|register|sign|sign up|rsvp|donate|give|volunteer|visit|read|watch|listen|learn|download|share|subscribe|apply|vote|attend|come|see) (us|now|today|here|more|our|the|this|how|at|to|for|with|her|his|your|by|it)',
    "(here is|here's|here are) (how|what|our|the|five|three|<number>|a)",
    '(guide|toolkit|tool-kit|checklist|tips|fact sheet|webinar|workshop|training|resource*|podcast|video|brief|petition|course)',
    '(everyone|everybody|all) (is|are) welcome',
    '(how|what) (can|could|would|will|do|does) (you|we|your|help)',
    '(tell us|let us know|share your|have you)',
    // Hope, thanks, comfort, correction
    '(together|hope|hopeful|preventable|prevented|recover*|solution*|progress|good news)',
    "(you are|you're|they are|no one is) not alone",
    '(can|could|will) (be)? (prevent|prevented|stop|stopped|change|changed|end|ended|protect)',
    '(we|we can) listen (without (judging|judgment|judgement)|day and night|in confidence|every _)',
    '(thank you|thanks|grateful|congratulations|proud|welcome|celebrat*)',
    '(condolences|thoughts are|hearts go out|rest in peace|in memory|rip|thinking of|passing of|will be missed|mourn*)',
    '(sorry|apolog*|correction)',
    // A position, a measure
    '(we|i) (urge|ask|call on|call for|demand|recommend|propose|support|need|want|must|welcome|invite|hope|believe)',
    '(new|announced|announces|invest*|funding|pilot|launch*) (law|program|programme|service|plan|line|centre|center|clinic|measure|bill|team|money|<number>)',
    '(sentenced|convicted|charged (with|in|by|after)|arrested|found guilty|court|tribunal|inquest|police ask|appeal)',
    '(according to|source|statistics canada|world health organization)',
    '(by|from|the|says|,|:|—) who $',
  ],
  fr: [
    '(appelez|appeler|textez|texter|composez|contactez|joignez|écrivez|téléphonez|clavardez) (nous|avec|au|le|à|une|la|notre|<number>|moi)',
    "(ligne d'aide|ligne d'écoute|ligne aide|aide existe|ressources?)",
    "(de l'|du) (aide|soutien|accompagnement) (est|existe|pour)",
    '(nous|on) (sommes|est) (là|toujours là)',
    '(nous|on) (pouvons|peut) (vous)? (aider|accompagner|écouter)',
    '(nous|on) (vous)? (écoutons|écoute|accompagnons|accompagne) (sans juger|sans jugement|jour et nuit|en toute|gratuitement|chaque|tous les|au <number>)',
    "(il)? existe (du|de la|de l'|des|un|une)",
    '(demandez|informez-vous|demandez-nous|proposez|dînez|soupez|jour et nuit|avec nous)',
    "(c'est|entrée|entièrement) (gratuit|gratuite|libre)",
    '(ne)? vous (jugeront|jugera|juge|jugeons|accompagnent|accompagne|écoutent|écoute|attend|attendent|aide|aident|rappelle)',
    "(vous avancez|à votre rythme|porte (est)? ouverte|(a permis|permettent|permet) (de|d')|personne n'a été blessé)",
    '(appelle|appellent|visite|visitent) (chaque|tous les|toutes les)',
    "(signalez|parlez|parlez-en|dénoncez|confiez|demandez de l'aide|prenez des nouvelles|veillez)",
    '(joignez|inscrivez|inscription|participez|venez|rejoignez|donnez|faites un don|signez|lisez|écoutez|regardez|visitez|apprenez|découvrez|téléchargez|partagez|consultez|abonnez|renseignez|informez|votez|assistez|réservez)',
    '(voici|voilà) (comment|nos|notre|les|le|la|cinq|trois|des|une|un|<number>)',
    '(guide|trousse|outil*|liste (de|des|complète|gratuite|est|à)|conseils|fiche|webinaire|atelier|formation|balado|vidéo|mémoire|pétition|cours)',
    'tout le monde est bienvenu',
    'bienvenue (à|aux)',
    '(comment|que|quoi) (pouvez|pouvons|peut|pourrait|faire|faites)',
    '(racontez|dites-nous|dites nous|avez-vous|partagez)',
    '(ensemble|espoir|évitable|prévenir|prévention|solution*|progrès|bonne nouvelle)',
    "(n'est|n'êtes|n'es|ne sont|êtes) pas seul*",
    '(peut|peuvent|pouvons|pouvez|pourra) (être)? (évité*|prévenir|arrêter|changer|cesser|protéger|agir|aider|mettre fin)',
    '(merci|remercions|remercie|bravo|félicitations|fiers|fières|fier|fière|bienvenue|célébr*)',
    '(condoléances|nos pensées|repose en paix|reposez|à la mémoire|deuil|endeuill*|sympathies|décès de|perte de)',
    '(désolé*|excuses|rectificatif|correction|erratum)',
    '(nous|on) (demandons|demande|réclamons|réclame|invitons|appelons|recommandons|proposons|appuyons|voulons|devons|saluons|espérons|croyons|souhaitons)',
    '(nouvelle|nouveau|nouvel|annonce|annoncé|invest*|lance|lancement|projet pilote) (loi|programme|service|plan|ligne|centre|clinique|mesure|équipe|somme|argent|<number>)?',
    '(condamné*|accusé*|arrêté*|reconnu* coupable|tribunal|cour|procès|peine|enquête|coroner|police (demande|invite|recherche))',
    '(selon|source|statistique canada|oms)',
  ],
});

/** A help-line's or other telephone number, in the Canadian ways of writing it, or a short code such as 211. */
const TELEPHONE = /(?:\b1[ -.]?)?\(?\b\d{3}\)?[ \u00a0.-]\d{3}[ .-]\d{4}\b|\b[2-9]11\b|\b988\b/;
/** An hour, a day: an event can be gone to. */
const WHEN = phrases({
  en: ['(monday|tuesday|wednesday|thursday|friday|saturday|sunday)', '<number> (am|pm|a.m.|p.m.)'],
  fr: ['(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)', '<number> h'],
});

/** Words in a question that makes readers answer; shorter ones are sighs. */
const A_QUESTION = 4;

/**
 * True when a post offers its readers anything beside the problem; its subject plays no part.
 *
 * @param isSigh tells the questions that offer nothing: « Où va-t-on? »
 * @param mishap the sentence of what went wrong: its day is no appointment
 */
export function offers(
  document: DraftDocument,
  isSigh: (sentence: Sentence) => boolean,
  mishap: Sentence | null = null,
): boolean {
  if (document.entities.some(({ kind }) => kind === 'url')) return true;
  const asks = (one: Sentence): boolean =>
    one.endMark.includes('?') && one.to - one.from >= A_QUESTION && !isSigh(one);
  if (document.sentences.some(asks) || TELEPHONE.test(document.text)) return true;
  if (OFFERS.find(document).length > 0) return true;
  // The day of a mishap is no appointment: “we turned away 31 families on Friday”.
  return WHEN.find(document).some(({ reported }) => document.sentenceOf(reported.from) !== mishap);
}
