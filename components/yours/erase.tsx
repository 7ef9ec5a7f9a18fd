import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Recorded } from '../../lib/model/event';
import type { YoursProps } from './props';

/**
 * Erases everything, after two questions. Each question's safe answer comes first and has the focus, since the button that was
 * pressed is gone; in the end the focus is where it began.
 */
export function Erase({ t, onErase }: Pick<YoursProps, 't' | 'onErase'>) {
  const [asked, setAsked] = useState<0 | 1 | 2>(0);
  const [result, setResult] = useState<Recorded | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (begun.current || asked > 0) row.current?.querySelector('button')?.focus();
    begun.current = asked > 0;
  }, [asked]);
  const erase = async () => {
    setResult(await onErase());
    setAsked(0);
  };
  return (
    <section class="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{t('yours.erase')}</h2>
      <p>{t('yours.erase.about')}</p>
      <div role="status">
        {asked === 1 && <p>{t('yours.erase.first')}</p>}
        {asked === 2 && <p>{t('yours.erase.second')}</p>}
        {result === 'stored' && <p>{t('yours.erase.done')}</p>}
        {result !== null && result !== 'stored' && <p class="problem">{t(`popup.problem.${result}`)}</p>}
      </div>
      <div class="row" ref={row}>
        {asked > 0 && (
          <button type="button" class="button main" data-action="keep" onClick={() => setAsked(0)}>
            {t('yours.erase.keep')}
          </button>
        )}
        {asked === 0 && (
          <button
            type="button"
            class="button chip"
            data-action="erase"
            onClick={() => {
              setResult(null);
              setAsked(1);
            }}
          >
            {t('yours.erase')}
          </button>
        )}
        {asked === 1 && (
          <button type="button" class="button chip" data-action="continue" onClick={() => setAsked(2)}>
            {t('yours.erase.continue')}
          </button>
        )}
        {asked === 2 && (
          <button
            type="button"
            class="button chip danger"
            data-action="erase-now"
            onClick={() => void erase()}
          >
            {t('yours.erase.now')}
          </button>
        )}
      </div>
    </section>
  );
}
