/** Drafts that a headless `npm start` types when it is given none: one per language, with slips of all three Ps. */
export const SAMPLES = [
  'Vous êtes nuls!!! LISEZ LE RAPPORT',
  'You people never listen!!! Stop ignoring our seniors, its a disgrace. Call 1-888-555-0100 NOW',
] as const;
