import { useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { useEscape } from './escape';
import { useInSight } from './in-sight';
import type { PartProps } from './props';

/** The draft in the words of a screen reader, on request: what emoji, tags and fancy letters sound like. */
export function SpokenDraft({ state, actions, t }: PartProps) {
  const { listening, spoken } = state;
  const fold = useRef<HTMLElement>(null);
  const shown = !state.empty && state.analysis !== null;
  useEscape(fold, shown && listening, () => actions.listen(false));
  useInSight(fold, listening);
  if (!shown) return null;
  return (
    <section class="folded spoken" aria-label={t('spoken.title')} ref={fold}>
      <Button action="listen" look="quiet" expanded={listening} onPress={() => actions.listen(!listening)}>
        <LineIcon name={listening ? 'fold' : 'unfold'} />
        {t('spoken.title')}
      </Button>
      {listening && (
        <>
          <p class="spoken-words" lang={spoken?.language}>
            {spoken ? spoken.words : t('spoken.wait')}
          </p>
          <p class="soft">{t('spoken.note')}</p>
        </>
      )}
    </section>
  );
}
