import type { Settings } from '../../lib/model/settings';
import { Choice } from './choice';
import type { SettingsPartProps } from './props';

/** Whose language is which: of the coach, of the posts, and how French is written. */
export function Languages({ settings, actions, t, act }: SettingsPartProps) {
  const set = (patch: Partial<Omit<Settings, 'off'>>, back: Partial<Omit<Settings, 'off'>>) =>
    act(
      () => actions.update(patch),
      () => actions.update(back),
    );
  const { interfaceLanguage, draftLanguage, address, region } = settings;
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('settings.language')}</h2>
      <Choice
        name="interfaceLanguage"
        label={t('settings.interfaceLanguage')}
        value={interfaceLanguage}
        options={[
          { value: 'browser', label: t('settings.interfaceLanguage.browser') },
          { value: 'fr', label: t('settings.french') },
          { value: 'en', label: t('settings.english') },
        ]}
        onChoose={(value) => set({ interfaceLanguage: value }, { interfaceLanguage })}
      />
      <Choice
        name="draftLanguage"
        label={t('settings.draftLanguage')}
        value={draftLanguage}
        options={[
          { value: 'auto', label: t('settings.draftLanguage.auto') },
          { value: 'fr', label: t('settings.french') },
          { value: 'en', label: t('settings.english') },
        ]}
        onChoose={(value) => set({ draftLanguage: value }, { draftLanguage })}
      />
      <Choice
        name="address"
        label={t('settings.address')}
        value={address}
        options={(['vous', 'tu', 'any'] as const).map((value) => ({
          value,
          label: t(`settings.address.${value}`),
        }))}
        onChoose={(value) => set({ address: value }, { address })}
      />
      <Choice
        name="region"
        label={t('settings.region')}
        value={region}
        options={(['fr-CA', 'fr-FR'] as const).map((value) => ({
          value,
          label: t(`settings.region.${value}`),
        }))}
        onChoose={(value) => set({ region: value }, { region })}
      />
    </section>
  );
}
