import type { tags as english } from '../en/tags';
import type { Translated } from '../types';

/** Pourquoi un mot-clic est proposé (une ligne), et l’année du milieu : ses journées et quoi y publier. */
export const tags: Translated<typeof english> = {
  'tags.why.own': 'Un de vos propres mots-clics',
  'tags.why.used': {
    one: 'Dans votre sujet; vous l’avez utilisé {count} fois',
    other: 'Dans votre sujet; vous l’avez utilisé {count} fois',
  },
  'tags.why.habit': {
    one: 'Un mot-clic à vous : utilisé {count} fois',
    other: 'Un mot-clic à vous : utilisé {count} fois',
  },
  'tags.why.elder-abuse': 'Votre message parle de la maltraitance des personnes aînées',
  'tags.why.financial-abuse': 'Votre message parle d’exploitation financière',
  'tags.why.fraud': 'Votre message parle de fraude',
  'tags.why.rights': 'Votre message parle des droits des personnes aînées',
  'tags.why.elder-law': 'Votre message parle du droit et des personnes aînées',
  'tags.why.ageism': 'Votre message parle d’âgisme',
  'tags.why.caregiving': 'Votre message parle de proche aidance',
  'tags.why.isolation': 'Votre message parle d’isolement',
  'tags.why.dementia': 'Votre message parle des troubles neurocognitifs',
  'tags.why.long-term-care': 'Votre message parle de soins de longue durée',
  'tags.why.housing': 'Votre message parle de logement',
  'tags.why.volunteering': 'Votre message parle de bénévolat',
  'tags.why.financial-literacy': 'Votre message parle de gestion de l’argent',
  'tags.why.giving': 'Votre message parle de dons',
  'tags.why.non-profit': 'Votre message parle de la vie des OBNL',
  'tags.why.aging': 'Votre message parle des personnes aînées',
  'tags.why.season.fraud-month': 'Mars est le Mois de la prévention de la fraude',
  'tags.why.season.caregiver-day': 'Le premier mardi d’avril est la Journée nationale des aidants',
  'tags.why.season.volunteer-week': 'C’est bientôt, ou déjà, la Semaine de l’action bénévole',
  'tags.why.season.elder-abuse-day':
    'Le 15 juin est la journée mondiale contre la maltraitance des personnes aînées',
  'tags.why.season.older-persons-day': 'Le 1er octobre est la journée des personnes aînées',
  'tags.why.season.financial-literacy-month': 'Novembre est le Mois de la littératie financière',
  'tags.why.season.caregiver-week': 'C’est bientôt, ou déjà, la semaine des proches aidants',
  'tags.why.season.giving-tuesday': 'C’est bientôt, ou déjà, Mardi je donne',
  'tags.why.season.volunteer-day': 'Le 5 décembre est la Journée internationale des bénévoles',

  'day.fraud-month.name': 'Mois de la prévention de la fraude',
  'day.fraud-month.advice':
    'Présentez une ruse des fraudeurs et un geste pour s’en protéger, avec un lien vers le Centre antifraude du Canada.',
  'day.caregiver-day.name': 'Journée nationale des aidants',
  'day.caregiver-day.advice':
    'Remerciez les proches aidants pour ce qu’ils font, et indiquez un service qui leur donne du répit.',
  'day.volunteer-week.name': 'Semaine de l’action bénévole',
  'day.volunteer-week.advice':
    'Remerciez vos bénévoles, avec leur accord pour un nom ou une photo, et dites comment se joindre à eux.',
  'day.elder-abuse-day.name': 'Journée mondiale de lutte contre la maltraitance des personnes aînées',
  'day.elder-abuse-day.advice':
    'Annoncez vos activités et celles de vos partenaires, dites où trouver le matériel, et montrez la journée en photos.',
  'day.older-persons-day.name': 'Journée nationale des aînés et Journée internationale des personnes âgées',
  'day.older-persons-day.advice':
    'Donnez la parole aux personnes aînées, et célébrez ce qu’elles apportent à votre communauté.',
  'day.financial-literacy-month.name': 'Mois de la littératie financière',
  'day.financial-literacy-month.advice':
    'Proposez une habitude simple qui protège l’argent, et la date d’un atelier ou un guide fiable.',
  'day.caregiver-week.name': 'Semaine nationale des personnes proches aidantes (Québec)',
  'day.caregiver-week.advice':
    'Racontez l’histoire d’une personne proche aidante, avec son accord, et nommez l’aide offerte près d’elle.',
  'day.giving-tuesday.name': 'Mardi je donne',
  'day.giving-tuesday.advice':
    'Remerciez d’abord votre communauté, puis demandez\u00a0: dites ce qu’un don rend possible, avec le lien.',
  'day.volunteer-day.name': 'Journée internationale des bénévoles',
  'day.volunteer-day.advice':
    'Montrez ce que les bénévoles ont rendu possible cette année, et invitez une personne de plus à essayer.',
};
