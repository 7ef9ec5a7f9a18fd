import { noticeWords } from '../../components/sidebar/notice-words';
import type { Announcement } from '../../lib/coach/announce';
import type { Utterance } from '../../lib/coach/voice';
import type { Translate } from '../../lib/i18n/t';

/** What a screen reader hears: what has happened, a breath to take, how much there is to look at, and the length where it matters. */
export const sentence = ({ notice, result, heated }: Utterance, t: Translate): string =>
  [notice && noticeWords(notice, t), heated && t('live.heated'), result && resultWords(result, t)]
    .filter(Boolean)
    .join(' ');

function resultWords({ findings, remaining }: Announcement, t: Translate): string {
  const first = findings === 0 ? t('live.clear') : t('live.findings', { count: findings });
  if (remaining === null) return first;
  const rest =
    remaining < 0 ? t('length.over', { count: -remaining }) : t('length.left', { count: remaining });
  return `${first} ${rest}.`;
}
