import { en } from '../en';
import { fr } from '../fr';
import { speak } from '../t';

/** All messages: for pages where a few kilobytes more do not matter, for tests and for scripts. */
speak({ en, fr });
