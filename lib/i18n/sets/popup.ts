import { popup as enPopup } from '../en/popup';
import { tags as enTags } from '../en/tags';
import { twitter101 as enTwitter101 } from '../en/twitter101';
import { popup as frPopup } from '../fr/popup';
import { tags as frTags } from '../fr/tags';
import { twitter101 as frTwitter101 } from '../fr/twitter101';
import { speak } from '../t';

/** What the popup says; it opens on a click, and every kilobyte is felt. */
speak({ en: { ...enPopup, ...enTags, ...enTwitter101 }, fr: { ...frPopup, ...frTags, ...frTwitter101 } });
