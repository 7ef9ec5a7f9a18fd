import type { CoachEvent, Goal } from '../model/event';

export type Goals = readonly Goal[];

export const noGoals = (): Goals => [];

/** Most goals that are kept: a list of wishes is no plan. */
export const GOALS_LIMIT = 20;

/** Folds one event into the goals. Pure; the same list comes back when nothing changes. */
export function reduceGoals(goals: Goals, event: CoachEvent): Goals {
  switch (event.type) {
    case 'goals/saved': {
      const { goal } = event;
      if (goals.some(({ id }) => id === goal.id))
        return goals.map((one) => (one.id === goal.id ? goal : one));
      return goals.length < GOALS_LIMIT ? [...goals, goal] : goals;
    }
    case 'goals/removed':
      return goals.some(({ id }) => id === event.id) ? goals.filter(({ id }) => id !== event.id) : goals;
    default:
      return goals;
  }
}

/** Which letters of SMART a goal shows. Words can show the first, second and last; the user answers for the two between. */
export interface Letters {
  readonly specific: boolean;
  readonly measurable: boolean;
  readonly adequate: boolean;
  readonly realistic: boolean;
  readonly timeBound: boolean;
}

/** A scope: whom or what the goal is about. */
const SCOPE =
  /(?<!\p{L})(?:partenaires?|membres?|familles?|bénévoles?|abonnés?|messages?|publications?|personnes?|organismes?|ateliers?|visites?|réponses?|événements?|dons?|partners?|members?|famil(?:y|ies)|volunteers?|followers?|posts?|people|organi[sz]ations?|workshops?|visits?|answers?|replies|events?|donations?)(?!\p{L})/iu;
const MEASURE =
  /\d|(?<!\p{L})(?:un|une|deux|trois|quatre|cinq|six|dix|doubler|one|two|three|four|five|six|ten|double|twice|half)(?!\p{L})/iu;
const TIME =
  /(?<!\p{L})(?:d[’']ici|avant|chaque|par (?:jour|semaine|mois)|semaines?|mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|by|before|within|each|every|weekly|monthly|daily|a (?:day|week|month)|weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)(?![\p{L}\d])/iu;
/** Fewer words than these say too little to act on. */
const ENOUGH_WORDS = 5;

/** Reads the letters off a goal. It recognises signs; it does not judge. */
export function lettersOf({
  text,
  adequate,
  realistic,
}: Pick<Goal, 'text' | 'adequate' | 'realistic'>): Letters {
  const words = text.trim().split(/\s+/).length;
  return {
    specific: words >= ENOUGH_WORDS && SCOPE.test(text),
    measurable: MEASURE.test(text),
    adequate,
    realistic,
    timeBound: TIME.test(text),
  };
}
