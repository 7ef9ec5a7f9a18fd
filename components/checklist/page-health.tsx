import type { PageHealth } from '../../lib/model/health';
import type { Speech } from './props';

interface HealthProps extends Speech {
  readonly health: PageHealth;
  readonly onAllow: () => void;
}

/** What the coach sees on the page of the active tab, for a user who wonders why it is silent, and for a report of a problem. */
export function PageHealthSection({ health, onAllow, t }: HealthProps) {
  return (
    <details class="health">
      <summary>{t('popup.health')}</summary>
      {health.kind === 'noAccess' && (
        <>
          <p>{t('popup.health.access')}</p>
          <button type="button" class="button chip" data-action="allow" onClick={onAllow}>
            {t('popup.health.allow')}
          </button>
        </>
      )}
      {health.kind === 'silent' && <p>{t('popup.health.none')}</p>}
      {health.kind === 'report' && (
        <>
          <p>{t(health.report.blind ? 'popup.health.blind' : 'popup.health.sees')}</p>
          <ul class="checks">
            {health.report.checks.map(({ name, found, needed }) => (
              <li key={name}>
                <code>{name}</code>
                <span>
                  {t(
                    found > 0
                      ? 'popup.health.found'
                      : needed
                        ? 'popup.health.missing'
                        : 'popup.health.absent',
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
