import { reminders as en } from '../en/reminders';
import { reminders as fr } from '../fr/reminders';
import { speak } from '../t';

/** What the background says by itself: its reminders. */
speak({ en, fr });
