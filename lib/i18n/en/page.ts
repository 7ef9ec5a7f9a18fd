import { polite } from './polite';
import { positive } from './positive';
import { post } from './post';
import { professional } from './professional';
import { sidebar } from './sidebar';
import { tags } from './tags';

/** The messages that the sidebar needs: all that the content script carries into X's page. */
export const page = { ...sidebar, ...positive, ...polite, ...professional, ...post, ...tags };
