/** What the browser's own reminders say. */
export const reminders = {
  'reminder.title': 'Five minutes for X?',
  'reminder.morning': 'Good morning! Look at your list, like or repost one thing, note an idea.',
  'reminder.midday': 'After lunch: answer those who wrote to you, and post if you feel like it.',
} as const;
