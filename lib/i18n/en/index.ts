import { page } from './page';
import { plan } from './plan';
import { polite } from './polite';
import { popup } from './popup';
import { practice } from './practice';
import { settings } from './settings';
import { twitter101 } from './twitter101';
import { yours } from './yours';

/** All messages of the interface in one language, one part a room of the product. */
export const en = { ...page, ...popup, ...settings, ...practice, ...twitter101, ...yours };
export const en = {
  ...sidebar,
  ...popup,
  ...settings,
  ...twitter101,
  ...positive,
  ...polite,
  ...professional,
  ...post,
  ...tags,
  ...yours,
  ...plan,
};
