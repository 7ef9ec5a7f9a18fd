import { addressOf, type Link } from '../../lib/twitter101/pages';
import type { Item } from '../../lib/twitter101/steps';
import type { Speech } from './props';

interface ItemLinkProps extends Speech {
  readonly item: Item;
  readonly look: 'main' | 'chip';
}

/** The link that opens the right page for an item, in a new tab and saying so; nothing for an item done away from the screen. */
export function ItemLink({ item, look, t }: ItemLinkProps) {
  if (item.link === undefined) return null;
  return (
    <a
      class={`button ${look}`}
      href={addressOf(item.link)}
      target="_blank"
      rel="noreferrer"
      data-action="open"
    >
      {t(LABELS[item.link.to])}
      <span class="unseen"> {t('popup.newTab')}</span>
    </a>
  );
}

const LABELS = {
  x: 'popup.go.x',
  workshop: 'popup.go.workshop',
  goals: 'popup.go.goals',
  accounts: 'popup.go.accounts',
  routine: 'popup.go.routine',
} as const satisfies Record<Link['to'], string>;
