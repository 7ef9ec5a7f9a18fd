import { polite } from './polite';
import { popup } from './popup';
import { positive } from './positive';
import { post } from './post';
import { practice } from './practice';
import { professional } from './professional';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { tags } from './tags';
import { twitter101 } from './twitter101';
import { yours } from './yours';

/** All messages of the interface in one language, one part a room of the product. */
export const en = {
  ...sidebar,
  ...popup,
  ...settings,
  ...practice,
  ...twitter101,
  ...positive,
  ...polite,
  ...professional,
  ...post,
  ...tags,
  ...yours,
};
