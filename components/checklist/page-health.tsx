import { useState } from 'preact/hooks';
import type { HealthReport, PageHealth } from '../../lib/model/health';
import type { Speech } from './props';
import { reportText } from './report-text';

interface HealthProps extends Speech {
  readonly health: PageHealth;
  readonly onAllow: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What the coach sees on the page of the active tab, for a user who wonders why it is silent, and for a report of a problem. */
export function PageHealthSection({ health, onAllow, onCopy, t, language }: HealthProps) {
  return (
    <details class="health" open={health.kind === 'report' && health.report.blind}>
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
        <Report report={health.report} onCopy={onCopy} t={t} language={language} />
      )}
    </details>
  );
}

interface ReportProps extends Speech {
  readonly report: HealthReport;
  readonly onCopy: (text: string) => Promise<boolean>;
}

function Report({ report, onCopy, t }: ReportProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <p>{t(report.blind ? 'popup.health.blind' : 'popup.health.sees')}</p>
      {report.blind && (
        <a class="button main" data-action="practise" href="/practice.html" target="_blank" rel="noreferrer">
          {t('popup.health.practice')}
        </a>
      )}
      <ul class="checks">
        {report.checks.map(({ name, found, needed }) => (
          <li key={name} data-found={found} data-needed={needed}>
            <code>{name}</code>
            <span>
              {t(found > 0 ? 'popup.health.found' : needed ? 'popup.health.missing' : 'popup.health.absent')}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button quiet"
        data-action="copy-report"
        onClick={() => void onCopy(reportText(report)).then(setCopied)}
      >
        {t('popup.health.copy')}
      </button>
      <p role="status">{copied !== null && t(copied ? 'popup.health.copied' : 'popup.health.copyFailed')}</p>
    </>
  );
}
