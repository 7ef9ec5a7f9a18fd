import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import type { PartProps } from './props';

/** The draft in the words of a screen reader, on request: what emoji, tags and fancy letters sound like. */
export function SpokenDraft({ state, actions, t }: PartProps) {
  if (state.empty || !state.analysis) return null;
  const { listening, spoken } = state;
  return (
    <section class="folded spoken" aria-label={t('spoken.title')}>
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
