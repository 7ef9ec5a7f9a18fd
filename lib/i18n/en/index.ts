import { page } from './page';
import { plan } from './plan';
import { popup } from './popup';
import { practice } from './practice';
import { reminders } from './reminders';
import { settings } from './settings';
import { twitter101 } from './twitter101';
import { yours } from './yours';

/** All messages of the interface in one language, one part a room of the product. */
export const en = {
  ...page,
  ...plan,
  ...popup,
  ...settings,
  ...practice,
  ...reminders,
  ...twitter101,
  ...yours,
};
