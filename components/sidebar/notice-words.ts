import type { Notice } from '../../lib/coach/state';
import type { Translate } from '../../lib/i18n/t';

/** The key that goes with letters for commands, as it is written on this computer's keyboard. */
const COMMAND = /^Mac|^iP/.test(navigator.platform) ? '⌘' : 'Ctrl+';

/** What a notice says, the same for the eye and for a screen reader. */
export const noticeWords = ({ kind, copy }: Notice, t: Translate): string =>
  t(`notice.${kind}`, { text: copy ?? '', paste: `${COMMAND}V`, undo: `${COMMAND}Z` });
