/** Messages about what is stored: the privacy page, export, import, erase. */
export const yours = {
  'store.settings.name': 'Settings',
  'store.settings.holds':
    'Your choices: languages, how much the coach says, where it is silent, your own hashtags.',
  'store.settings.why': 'So that the coach works the way you like on each visit.',
  'store.progress.name': 'Progress',
  'store.progress.holds': 'What you have done of Twitter 101, when, and your own notes on each item.',
  'store.progress.why': 'So that the checklist remembers where you are.',
  'store.activity.name': 'Your posts, as numbers',
  'store.activity.holds':
    'How many posts, answers and pictures you sent, when, and for which of the five ways; the days of your visits. Never any text.',
  'store.activity.why':
    'For the ticks that come by themselves, the chart of 30 days and your series of visits.',
  'store.usedTags.name': 'Hashtags you used',
  'store.usedTags.holds':
    'The hashtags of the posts that you sent, and in how many posts each one was. Nothing else of those posts.',
  'store.usedTags.why': 'So that your tags are offered again when they fit.',
  'store.goals.name': 'Goals',
  'store.goals.holds': 'The goals that you have written.',
  'store.goals.why': 'So that you find them again.',
  'store.accounts.name': 'Accounts',
  'store.accounts.holds': 'Accounts that you added to the suggestions, changed or hid.',
  'store.accounts.why': 'So that the list is yours.',
  'store.routine.name': 'Routine',
  'store.routine.holds': 'The times and days of your two visits.',
  'store.routine.why': 'For your reminders, your calendar file and your series of visits.',
  'store.sync.name': 'Progress on your other computers',
  'store.sync.holds':
    'The same marks and notes, one key per item, when your browser synchronizes your extensions. The browser’s maker carries them; the coach sends nothing itself.',
  'store.sync.why': 'So that your other computers show the same progress.',
  'store.device.name': 'Name of this device',
  'store.device.holds': 'A random name for this device, made up by the extension. It says nothing about you.',
  'store.device.why':
    'So that two devices that change the same thing at the same moment agree on one result.',
  'store.rescue.name': 'What could not be read',
  'store.rescue.holds':
    'Anything stored that this version of the extension could not read, kept exactly as it was.',
  'store.rescue.why': 'So that nothing of yours is lost. You can export it or erase it.',

  'yours.title': 'My data',
  'yours.about':
    'Everything stays in your browser. The coach makes no network request, keeps no text of a post, and nobody else can see what is below.',
  'yours.kept': 'What is kept, and why',
  'yours.where.local': 'On this device',
  'yours.where.sync': 'In your browser’s own synchronization',
  'yours.table': 'Table of what is kept',
  'yours.column.name': 'Name and key',
  'yours.column.holds': 'What it holds',
  'yours.column.why': 'What for',
  'yours.column.where': 'Where',
  'yours.never':
    'Never kept: the text of your posts, your pictures, passwords, whom you follow, pages that you visit.',
  'yours.export': 'Save to a file',
  'yours.export.about':
    'One readable file with all of the above: a backup, or a way to move to another computer.',
  'yours.import': 'Bring in a file',
  'yours.import.about':
    'Choose a file saved here. You see what it holds before anything changes. Progress is joined with yours; settings replace yours.',
  'yours.import.choose': 'Choose a file…',
  'yours.import.from': 'Saved on {date}. It holds:',
  'yours.import.fits': 'will be brought in',
  'yours.import.unfit': 'cannot be read, stays out',
  'yours.import.unknown': 'belongs to another version, stays out',
  'yours.import.confirm': 'Bring it in',
  'yours.import.cancel': 'Leave it',
  'yours.import.nothing': 'Nothing in this file can be brought in.',
  'yours.import.notJson':
    'This file cannot be read: it is not complete, or it is not a file saved by Coach 3P.',
  'yours.import.notOurs': 'This file was not saved by Coach 3P.',
  'yours.import.tooLong': 'This file is too large to be one of ours.',
  'yours.import.done': 'Your file was brought in.',
  'yours.erase': 'Erase everything',
  'yours.erase.about':
    'Takes away all of the above on this device, and your progress on your other computers. It cannot be undone.',
  'yours.erase.first':
    'Have you saved a file? Without one, your progress, notes and settings are gone for good.',
  'yours.erase.continue': 'Go on',
  'yours.erase.second': 'Last question: erase everything now?',
  'yours.erase.now': 'Yes, erase everything',
  'yours.erase.keep': 'Keep everything',
  'yours.erase.done': 'Everything is erased.',
} as const;
