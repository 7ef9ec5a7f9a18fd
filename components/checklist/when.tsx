import { dayInWords } from '../../lib/i18n/days';
import type { Marked } from '../../lib/twitter101/progress';
import type { Speech } from './props';

/** Says when an item got its mark, and by whom; nothing for an item that is open. */
export function When({ marked, language, t }: Speech & { readonly marked: Marked | null }) {
  if (marked === null || marked.mark === 'open') return null;
  const date = dayInWords(language, marked.at, 'local');
  const key = marked.mark === 'done' && marked.by === 'seen' ? 'seen' : marked.mark;
  return <p class="when">{t(`popup.when.${key}`, { date })}</p>;
}
