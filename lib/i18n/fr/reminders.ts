import type { reminders as en } from '../en/reminders';
import type { Translated } from '../types';

/** Ce que disent les rappels du navigateur. */
export const reminders: Translated<typeof en> = {
  'reminder.title': 'Cinq minutes pour X?',
  'reminder.morning':
    'Bonjour! Un coup d’œil à votre liste, un message à aimer ou à partager, une idée à noter.',
  'reminder.midday': 'Après le dîner : répondez à qui vous a écrit, et publiez si le cœur vous en dit.',
};
