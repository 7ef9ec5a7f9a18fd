import { useRef, useState } from 'preact/hooks';
import type { Silence } from '../../lib/coach/state';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { useEscape } from './escape';
import { useInSight } from './in-sight';
import type { PartProps } from './props';

/** How far the coach should be silent: for this post, this tab, this account, everywhere. */
export function SilenceMenu({ state, actions, t }: PartProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLFieldSetElement>(null);
  const reach: Silence[] = state.account
    ? ['post', 'tab', 'account', 'everywhere']
    : ['post', 'tab', 'everywhere'];

  useEscape(menu, open, () => setOpen(false));
  useInSight(menu, open);

  return (
    <fieldset class="silence" aria-label={t('off.menu')} ref={menu}>
      <Button action="silence" look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        <LineIcon name="silence" />
        {t('off.menu')}
      </Button>
      {open && (
        <ul class="silence-reach">
          {reach.map((silence) => (
            <li key={silence} data-reach={silence}>
              <Button action="off" look="chip" onPress={() => actions.silence(silence)}>
                {t(`off.${silence}`, { account: state.account ?? '' })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** What stands in the coach's place while it is silent: how far, and the way back. */
export function Silent({ state, actions, t, off }: PartProps & { readonly off: Silence }) {
  return (
    <div class="silent">
      <p>{t(`off.now.${off}`, { account: state.account ?? '' })}</p>
      <Button action="wake" look="main" onPress={actions.wake}>
        {t('off.wake')}
      </Button>
    </div>
  );
}
