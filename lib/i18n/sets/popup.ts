import { popup as enPopup } from '../en/popup';
import { twitter101 as enTwitter101 } from '../en/twitter101';
import { popup as frPopup } from '../fr/popup';
import { twitter101 as frTwitter101 } from '../fr/twitter101';
import { speak } from '../t';

/** What the popup says; it opens on a click, and every kilobyte is felt. */
speak({ en: { ...enPopup, ...enTwitter101 }, fr: { ...frPopup, ...frTwitter101 } });
