import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/t';
import type { Recorded } from '../../lib/model/event';
import type { Settings } from '../../lib/model/settings';
import { Mark } from '../ui/mark';
import { Coaching } from './coaching';
import { Languages } from './languages';
import type { SettingsActions } from './props';
import { Silences } from './silences';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly actions: SettingsActions;
  readonly t: Translate;
  readonly ruleName: (id: string) => string;
}

/** The settings page. Every change is stored at once; one line says so and offers the way back. */
export function SettingsPage({ settings, actions, t, ruleName }: SettingsPageProps) {
  const [said, say] = useState<'saved' | 'undone' | 'problem' | null>(null);
  const [undo, setUndo] = useState<(() => Promise<Recorded>) | null>(null);

  const store = async (change: () => Promise<Recorded>, word: 'saved' | 'undone', back: typeof undo) => {
    const outcome = await change();
    say(outcome === 'stored' ? word : 'problem');
    setUndo(() => (outcome === 'stored' ? back : null));
  };
  const act = (change: () => Promise<Recorded>, back: () => Promise<Recorded>) => {
    void store(change, 'saved', back);
  };
  const part = { settings, actions, t, act };

  return (
    <main class="settings">
      <header>
        <Mark />
        <div>
          <h1>{t('settings.title')}</h1>
          <p class="soft">{t('settings.lead')}</p>
        </div>
      </header>
      <Languages {...part} />
      <Coaching {...part} />
      <Silences {...part} ruleName={ruleName} />
      <p>
        <a href="yours.html">{t('settings.data')}</a>
      </p>
      <div class={said ? 'said' : 'said quiet'}>
        <p role="status">{said ? t(`settings.${said}`) : ''}</p>
        {undo && (
          <button
            type="button"
            class="button main"
            data-action="undo"
            onClick={() => void store(undo, 'undone', null)}
          >
            {t('settings.undo')}
          </button>
        )}
      </div>
    </main>
  );
}
