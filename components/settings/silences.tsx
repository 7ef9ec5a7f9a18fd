import { Switch } from './choice';
import { Entries } from './entries';
import type { SettingsPartProps } from './props';

interface SilencesProps extends SettingsPartProps {
  /** Short name of a rule; its id when the rule is no longer known. */
  readonly ruleName: (id: string) => string;
}

/** Where the coach is silent, and the way back from each. */
export function Silences({ settings, actions, t, act, ruleName }: SilencesProps) {
  const { everywhere, accounts, rules } = settings.off;
  const back = (list: 'accounts' | 'rules') => (entry: string) =>
    act(
      () => actions.remove(list, entry),
      () => actions.add(list, entry),
    );
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{t('settings.silence')}</h2>
      <Switch
        name="everywhere"
        label={t('settings.everywhere')}
        on={everywhere}
        onChange={(on) =>
          act(
            () => actions.silence(on),
            () => actions.silence(!on),
          )
        }
      />
      <div class="list" data-setting="accounts">
        <h3>{t('settings.accounts')}</h3>
        <Entries
          entries={accounts.map((account) => ({ id: account, label: `@${account}` }))}
          none={t('settings.accounts.none')}
          button={t('settings.wake')}
          nameOf={(entry) => t('settings.wake.label', { entry })}
          onPress={back('accounts')}
        />
      </div>
      <div class="list" data-setting="rules">
        <h3>{t('settings.rules')}</h3>
        <Entries
          entries={rules.map((rule) => ({ id: rule, label: ruleName(rule) }))}
          none={t('settings.rules.none')}
          button={t('settings.again')}
          nameOf={(entry) => t('settings.again.label', { entry })}
          onPress={back('rules')}
        />
      </div>
    </section>
  );
}
