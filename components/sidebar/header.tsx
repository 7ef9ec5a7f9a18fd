import { PRINCIPLES } from '../../lib/model/principle';
import { Button } from '../ui/button';
import { LineIcon, StateShape } from '../ui/icon';
import { Mark } from '../ui/mark';
import { stateWord } from './principles';
import type { PartProps } from './props';

/** Name of the coach and the button that folds it to this one line; folded, the line holds the three Ps in short. */
export function Header({ state, actions, t }: PartProps) {
  const remaining = state.analysis?.length.remaining;
  return (
    <header class="header">
      <Mark />
      <span class="name">{t('sidebar.label')}</span>
      {state.collapsed && !state.off && (
        <ul class="in-short" aria-label={t('principles.label')}>
          {PRINCIPLES.map((principle) => (
            <li key={principle} class={`tone-${state.principles[principle].state}`}>
              <StateShape shape={state.principles[principle].state} />
              <span class="unseen">
                {t(`principle.${principle}`)} — {stateWord(state.principles[principle], t)}
              </span>
            </li>
          ))}
          {remaining !== undefined && <li class="count">{remaining}</li>}
        </ul>
      )}
      <Button
        action="collapse"
        look="icon"
        name={t(state.collapsed ? 'sidebar.expand' : 'sidebar.collapse')}
        expanded={!state.collapsed}
        onPress={() => actions.collapse(!state.collapsed)}
      >
        <LineIcon name={state.collapsed ? 'unfold' : 'fold'} />
      </Button>
    </header>
  );
}
