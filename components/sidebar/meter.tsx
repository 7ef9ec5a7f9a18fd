import type { Translate } from '../../lib/i18n/t';
import type { WeightedLength } from '../../lib/model/analysis';
import type { PartProps } from './props';
import { Surprises } from './surprises';

/** From here on the bar says by its shape, too, that the end is near. */
const NEAR = 20;

/** How long the post is as X counts it, what is left, and what costs more than it looks. */
export function Meter({ state, actions, t }: PartProps) {
  const length = state.analysis?.length;
  if (!length) return null;
  return (
    <section class="length" aria-label={t('length.label')}>
      <p class="length-line">
        <span class={length.remaining < 0 ? 'left over' : 'left'}>{left(length, t)}</span>
        <span class="of">{t('length.of', { used: length.weighted, limit: length.limit })}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot be styled in the same way in both browsers */}
      <div
        class={`meter ${length.remaining < 0 ? 'over' : length.remaining <= NEAR ? 'near' : ''}`}
        role="meter"
        aria-label={t('length.label')}
        aria-valuemin={0}
        aria-valuemax={length.limit}
        aria-valuenow={Math.min(length.weighted, length.limit)}
        aria-valuetext={left(length, t)}
      >
        <span class="fill" style={{ inlineSize: `${share(length)}%` }} />
      </div>
      <Surprises state={state} actions={actions} t={t} length={length} />
    </section>
  );
}

const share = ({ weighted, limit }: WeightedLength) =>
  Math.min(100, Math.round((weighted / limit) * 1000) / 10);

const left = ({ remaining }: WeightedLength, t: Translate) =>
  remaining < 0 ? t('length.over', { count: -remaining }) : t('length.left', { count: remaining });
