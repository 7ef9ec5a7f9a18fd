/** Why a tag is offered (one line each), and the field's year: names of its days and what to post on them. */
export const tags = {
  'tags.why.own': 'One of your own tags',
  'tags.why.used': {
    one: 'On your topic; you used it {count} time',
    other: 'On your topic; you used it {count} times',
  },
  'tags.why.habit': {
    one: 'A tag of yours: you used it {count} time',
    other: 'A tag of yours: you used it {count} times',
  },
  'tags.why.elder-abuse': 'Your post is about the mistreatment of older adults',
  'tags.why.financial-abuse': 'Your post is about financial abuse',
  'tags.why.fraud': 'Your post is about fraud',
  'tags.why.rights': 'Your post is about the rights of older people',
  'tags.why.elder-law': 'Your post is about the law and older people',
  'tags.why.ageism': 'Your post is about ageism',
  'tags.why.caregiving': 'Your post is about caregiving',
  'tags.why.isolation': 'Your post is about isolation',
  'tags.why.dementia': 'Your post is about dementia',
  'tags.why.long-term-care': 'Your post is about long-term care',
  'tags.why.housing': 'Your post is about housing',
  'tags.why.volunteering': 'Your post is about volunteering',
  'tags.why.financial-literacy': 'Your post is about managing money',
  'tags.why.giving': 'Your post is about giving',
  'tags.why.non-profit': 'Your post is about non-profit life',
  'tags.why.aging': 'Your post is about older adults',
  'tags.why.season.fraud-month': 'March is Fraud Prevention Month',
  'tags.why.season.caregiver-day': 'The first Tuesday of April is National Caregiver Day',
  'tags.why.season.volunteer-week': 'National Volunteer Week is here or near',
  'tags.why.season.elder-abuse-day': 'June 15 is World Elder Abuse Awareness Day',
  'tags.why.season.older-persons-day': 'October 1 is the day of older people',
  'tags.why.season.financial-literacy-month': 'November is Financial Literacy Month',
  'tags.why.season.caregiver-week': 'Caregiver week is here or near',
  'tags.why.season.giving-tuesday': 'Giving Tuesday is here or near',
  'tags.why.season.volunteer-day': 'December 5 is International Volunteer Day',

  'day.fraud-month.name': 'Fraud Prevention Month',
  'day.fraud-month.advice':
    'Share one trick of fraudsters and one thing to do about it, with a link to the Canadian Anti-Fraud Centre.',
  'day.caregiver-day.name': 'National Caregiver Day',
  'day.caregiver-day.advice':
    'Thank caregivers for what they do, and point to one service that gives them a break.',
  'day.volunteer-week.name': 'National Volunteer Week',
  'day.volunteer-week.advice':
    'Thank your volunteers, with their consent for any name or photo, and say how a reader can join.',
  'day.elder-abuse-day.name': 'World Elder Abuse Awareness Day',
  'day.elder-abuse-day.advice':
    'Announce your events, tell what your partners do, say where promotional material is, and show the day in photos.',
  'day.older-persons-day.name': 'National Seniors Day and International Day of Older Persons',
  'day.older-persons-day.advice':
    'Let older people speak in their own words, and celebrate what they bring to your community.',
  'day.financial-literacy-month.name': 'Financial Literacy Month',
  'day.financial-literacy-month.advice':
    'Offer one simple habit that protects money, and the date of a workshop or a trustworthy guide.',
  'day.caregiver-week.name': 'National Caregiver Week (Québec)',
  'day.caregiver-week.advice':
    'Tell a caregiver’s story with their consent, and name the help that exists near them.',
  'day.giving-tuesday.name': 'Giving Tuesday',
  'day.giving-tuesday.advice':
    'Thank your community first, then ask: say what one gift makes possible, with the link.',
  'day.volunteer-day.name': 'International Volunteer Day',
  'day.volunteer-day.advice':
    'Show what volunteers made possible this year, and invite one more person to try.',
} as const;
