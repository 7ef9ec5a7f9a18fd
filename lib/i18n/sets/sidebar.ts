import { page as en } from '../en/page';
import { page as fr } from '../fr/page';
import { speak } from '../t';

/** What the sidebar says: all that the content script carries into X's page. */
speak({ en, fr });
