import { useState } from 'preact/hooks';
import { WAYS, type Way } from '../../lib/model/event';
import { TEMPLATES } from '../../lib/twitter101/ways';
import type { WaysProps } from './props';
import { Recent } from './recent';

/** The five ways: what the last 30 days were made of, and beginnings for each way. */
export function WaysSection({ mix, recent, language, t, onCopy, onWay }: WaysProps) {
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const most = Math.max(1, ...WAYS.map((way) => mix[way]));
  const gave = WAYS.filter((way) => way !== 'ask').reduce((sum, way) => sum + mix[way], 0);
  const copy = async (text: string) => setSaid((await onCopy(text)) ? 'copied' : 'notCopied');
  return (
    <section id="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('plan.ways')}</h2>
      <p>{t('plan.ways.about')}</p>
      <dl class="mix" aria-label={t('plan.ways.chart')}>
        {WAYS.map((way) => (
          <div key={way} class="bar" data-way={way}>
            <dt>
              {t(`way.${way}`)} <span class="soft">{t(`way.${way}.about`)}</span>
            </dt>
            <dd>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-track" width="100" height="8" />
                <rect class="bar-fill" width={(100 * mix[way]) / most} height="8" />
              </svg>
              <span>{t('plan.ways.count', { count: mix[way] })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {gave + mix.ask === 0 && <p class="soft">{t('plan.ways.none')}</p>}
      {mix.ask > gave && <p class="notice">{t('plan.ways.balance')}</p>}
      <Recent recent={recent} language={language} t={t} onWay={onWay} />
      <p role="status" class="said">
        {said === null ? '' : t(`plan.ways.${said}`)}
      </p>
      {WAYS.map((way) => (
        <Beginnings key={way} way={way} t={t} onCopy={(text) => void copy(text)} />
      ))}
    </section>
  );
}

interface BeginningsProps extends Pick<WaysProps, 't'> {
  readonly way: Way;
  readonly onCopy: (text: string) => void;
}

function Beginnings({ way, t, onCopy }: BeginningsProps) {
  return (
    <details data-templates={way}>
      <summary>{t('plan.ways.templates', { way: t(`way.${way}`) })}</summary>
      <ul class="rows">
        {TEMPLATES.filter((template) => template.way === way).map(({ number }) => {
          const text = t(`template.${way}.${number}`);
          return (
            <li key={number}>
              <p class="template">{text}</p>
              <button
                type="button"
                class="button chip"
                data-action="copy"
                aria-label={`${t('plan.ways.copy')} – ${text}`}
                onClick={() => onCopy(text)}
              >
                {t('plan.ways.copy')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
