import tokens from '../../assets/tokens.css?inline';
import button from '../ui/button.css?inline';
import mark from '../ui/mark.css?inline';
import cards from './cards.css?inline';
import extras from './extras.css?inline';
import folded from './folded.css?inline';
import frame from './frame.css?inline';
import overview from './overview.css?inline';

/** All styles of the sidebar as one text, for the shadow root that holds it. */
export const SIDEBAR_STYLES = [tokens, frame, button, mark, overview, cards, extras, folded].join('\n');
