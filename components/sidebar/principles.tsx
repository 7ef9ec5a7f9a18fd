import type { PrincipleSummary } from '../../lib/coach/state';
import type { Translate } from '../../lib/i18n/t';
import { PRINCIPLES } from '../../lib/model/principle';
import { AspectSign, StateShape } from '../ui/icon';
import type { PartProps } from './props';

/** The three Ps, each by itself with a word and a shape of its own. Never one grade. */
export function Principles({ state, t }: PartProps) {
  return (
    <ul class="principles" aria-label={t('principles.label')}>
      {PRINCIPLES.map((principle) => {
        const summary = state.principles[principle];
        return (
          <li
            key={principle}
            class={`principle of-${principle}`}
            data-principle={principle}
            data-principle-state={summary.state}
          >
            <span class="principle-name">
              <AspectSign aspect={principle} />
              {t(`principle.${principle}`)}
            </span>
            <span class={`principle-state tone-${summary.state}`}>
              <StateShape shape={summary.state} />
              {stateWord(summary, t)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The word for a state, with the count where one is meant. */
export function stateWord({ state, count }: PrincipleSummary, t: Translate): string {
  return t(`state.${state}`, { count });
}
