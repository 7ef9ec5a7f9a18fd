/**
 * How much the coach says. `beginner` says the least (only what matters most, so that a newcomer is not flooded),
 * `standard` is the default, `strict` shows every hint. A rule names the first level at which it speaks.
 */
export const LEVELS = ['beginner', 'standard', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

/** True when a rule of level `rule` speaks for a user at level `user`. */
export const speaksAt = (rule: Level, user: Level): boolean => LEVELS.indexOf(rule) <= LEVELS.indexOf(user);
