/** Messages about what is stored: the privacy page, export, import, erase. */
export const yours = {
  'store.settings.holds':
    'Your choices: languages, how much the coach says, where it is silent, your own hashtags.',
  'store.settings.why': 'So that the coach works the way you like on each visit.',
  'store.progress.holds': 'What you have done of Twitter 101, when, and your own notes on each item.',
  'store.progress.why': 'So that the checklist remembers where you are.',
  'store.sync.holds':
    'The same marks and notes, one key an item, when your browser synchronises your extensions. The browser’s maker carries them; the coach sends nothing itself.',
  'store.sync.why': 'So that your other computers show the same progress.',
  'store.device.holds': 'A random name for this device, made up by the extension. It says nothing about you.',
  'store.device.why':
    'So that two devices that change the same thing at the same moment agree on one result.',
  'store.rescue.holds':
    'Anything stored that this version of the extension could not read, kept exactly as it was.',
  'store.rescue.why': 'So that nothing of yours is lost. You can export it or erase it.',
} as const;
