import { useRef, useState } from 'preact/hooks';
import type { PlannedPart } from '../../lib/coach/state';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { useEscape } from './escape';
import { useInSight } from './in-sight';
import type { PartProps } from './props';

/** A draft that is too long, as a thread: each part can be copied, or written where the page has a box for it. */
export function ThreadPlan({ state, actions, t }: PartProps) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLElement>(null);
  useEscape(fold, open, () => setOpen(false));
  useInSight(fold, open);
  const parts = state.plan;
  if (!parts || parts.length < 2) return null;

  return (
    <section class="folded split" aria-label={t('split.title')} ref={fold}>
      <Button action="split" look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        <LineIcon name={open ? 'fold' : 'unfold'} />
        {t('split.title')}
      </Button>
      {open && (
        <>
          <p class="soft">{t('split.lead', { count: parts.length })}</p>
          {!parts.some(({ place }) => place === 'written') && (
            <Button
              action="number"
              look="quiet"
              pressed={state.numbered}
              onPress={() => actions.number(!state.numbered)}
            >
              {t('split.number', { count: parts.length })}
            </Button>
          )}
          <ol class="parts">
            {parts.map((part, index) => (
              <Part key={part.text} part={part} index={index} state={state} actions={actions} t={t} />
            ))}
          </ol>
          {parts.some(({ place }) => place === 'none') && state.kind !== 'practice' && (
            <p class="soft">{t('split.more')}</p>
          )}
          <Button action="forget-split" look="quiet" onPress={actions.forgetPlan}>
            {t('split.forget')}
          </Button>
        </>
      )}
    </section>
  );
}

function Part(props: PartProps & { readonly part: PlannedPart; readonly index: number }) {
  const { part, index, state, actions, t } = props;
  const language = state.analysis?.language;
  const number = index + 1;
  return (
    <li data-part={number} data-place={part.place}>
      <p class="part-words" lang={language === 'unknown' ? undefined : language}>
        {part.text}
      </p>
      <div class="part-ways">
        <span class="soft">{t('split.weight', { count: part.weighted })}</span>
        <Button
          action="copy-part"
          look="chip"
          name={t('split.copy.label', { number })}
          onPress={() => actions.copyPart(index)}
        >
          {t('split.copy')}
        </Button>
        {part.place === 'free' && (
          <Button
            action="write-part"
            look="chip"
            name={t('split.write.label', { number })}
            onPress={() => actions.writePart(index)}
          >
            {t('split.write')}
          </Button>
        )}
        {part.place === 'written' && <span class="written">{t('split.written')}</span>}
      </div>
    </li>
  );
}
