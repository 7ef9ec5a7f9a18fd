import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Appelez Marie au [[514-555-0199]], elle vous racontera.', null],
      ['Son numéro: [[(819) 555-0123]]. Elle a besoin de visite.', null],
      ['Écrivez à mon père: [[jean.tremblay@gmail.com]]', null],
      ['Mme Lavoie attend vos mots: [[418 555-0142]]', null],
      ['Le nouveau numéro de mamie, c’est le [[819 555-0109]]', null],
      ['Ma tante a été fraudée. Appelez-la au [[418 555-0142]], elle a besoin de parler.', null],
    ],
    allows: [
      ['Besoin de parler? Composez le 988, jour et nuit.', 'a help line'],
      ['Ligne Aide Abus Aînés: 1 888 489-2287', 'a toll-free line'],
      ['Méfiez-vous des textos du 438-555-0199: c’est une arnaque.', 'a fraudster’s number'],
      ['Fraude en cours! Ne répondez pas au 438-555-0199.', 'a fraudster’s number'],
      ['Inscription: 819-555-0123 ou info@exemple.ca', 'the organisation’s own'],
      ['Appelez notre bureau au 514-555-0199.', 'the organisation’s own'],
      ['Le rapport du 2026-06-15 compte 120 pages et coûte 15,50 $.', 'a date and a price'],
      ['Composez le 514 555-0199 pour parler à une intervenante.', 'a service that one calls'],
    ],
  },
  en: {
    flags: [
      ['Call Marie at [[902-555-0199]], she would love a chat.', null],
      ['Her number is [[(613) 555-0147]]. She needs visitors.', null],
      ['Write to my dad: [[jack.wilson@hotmail.com]]', null],
      ['Mr. Wilson waits for your words: [[416.555.0142]]', null],
      ['Grandma’s new phone is [[519 555 0109]], she hates texting.', null],
      ['My aunt was scammed. Call her at [[416-555-0142]], she needs to talk.', null],
    ],
    allows: [
      ['Need to talk? Call or text 988, day or night.', 'a help line'],
      ['Seniors Safety Line: 1-866-299-1011', 'a toll-free line'],
      ['Watch out for texts from 647-555-0199: it is a scam.', 'a fraudster’s number'],
      ['Scam alert! Do not answer 647-555-0199.', 'a fraudster’s number'],
      ['Fraud alert: the caller uses 705-555-0166 and claims to be your bank.', 'a fraudster’s number'],
      ['Phishing from susan.banks@gmail.com is going around. Delete it.', 'a fraudster’s address'],
      ['Register at 902-555-0199 or info@example.ca', 'the organisation’s own'],
      ['Call our office at 902-555-0199.', 'the organisation’s own'],
      ['The report of 2026-06-15 has 120 pages and costs $15.50.', 'a date and a price'],
      ['Call 902-555-0199 to speak with a counsellor.', 'a service that one calls'],
    ],
  },
};
