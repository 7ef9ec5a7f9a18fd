/** Messages about what is stored: the privacy page, export, import, erase. */
export const yours = {
  'store.settings.holds':
    'Your choices: languages, how much the coach says, where it is silent, your own hashtags.',
  'store.settings.why': 'So that the coach works the way you like on each visit.',
  'store.device.holds': 'A random name for this device, made up by the extension. It says nothing about you.',
  'store.device.why':
    'So that two devices that change the same thing at the same moment agree on one result.',
  'store.rescue.holds':
    'Anything stored that this version of the extension could not read, kept exactly as it was.',
  'store.rescue.why': 'So that nothing of yours is lost. You can export it or erase it.',
} as const;
