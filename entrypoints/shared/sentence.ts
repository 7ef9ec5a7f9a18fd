import type { Announcement } from '../../lib/coach/announce';
import type { Translate } from '../../lib/i18n/t';

/** What a screen reader hears after a pause: how much there is to look at, and the length where it matters. */
export function sentence({ findings, remaining }: Announcement, t: Translate): string {
  const first = findings === 0 ? t('live.clear') : t('live.findings', { count: findings });
  if (remaining === null) return first;
  const rest =
    remaining < 0 ? t('length.over', { count: -remaining }) : t('length.left', { count: remaining });
  return `${first} ${rest}.`;
}
