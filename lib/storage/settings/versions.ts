import { array, boolean, type GenericSchema, picklist, pipe, readonly, strictObject, string } from 'valibot';
import { LANGUAGES } from '../../model/language';
import { LEVELS } from '../../model/level';
import type { Settings } from '../../model/settings';
import { versions } from '../versions';

const strings = pipe(array(string()), readonly());

/** Version 1 of the settings, field by field: a patch is checked with the same entries. */
export const fieldsV1 = {
  interfaceLanguage: picklist(['browser', ...LANGUAGES]),
  draftLanguage: picklist(['auto', ...LANGUAGES]),
  level: picklist(LEVELS),
  longPosts: picklist(['auto', 'yes', 'no']),
  highlights: boolean(),
  address: picklist(['vous', 'tu', 'any']),
  region: picklist(['fr-CA', 'fr-FR']),
  collapsed: boolean(),
  off: strictObject({ everywhere: boolean(), accounts: strings, rules: strings }),
  ownTags: strings,
  lastLimit: picklist([280, 25_000]),
};

const settingsV1: GenericSchema<unknown, Settings> = strictObject(fieldsV1);

export const settingsVersions = versions(settingsV1);
