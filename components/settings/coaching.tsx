import { LEVELS } from '../../lib/model/level';
import type { Settings } from '../../lib/model/settings';
import { Choice, Switch } from './choice';
import { OwnTags } from './own-tags';
import type { SettingsPartProps } from './props';

/** How much the coach says, about how long a post, and with which hashtags. */
export function Coaching(props: SettingsPartProps) {
  const { settings, actions, t, act } = props;
  const set = (patch: Partial<Omit<Settings, 'off'>>, back: Partial<Omit<Settings, 'off'>>) =>
    act(
      () => actions.update(patch),
      () => actions.update(back),
    );
  const { level, longPosts, highlights } = settings;
  return (
    <section aria-labelledby="coaching">
      <h2 id="coaching">{t('settings.coaching')}</h2>
      <Choice
        name="level"
        label={t('settings.level')}
        value={level}
        options={LEVELS.map((value) => ({ value, label: t(`settings.level.${value}`) }))}
        onChoose={(value) => set({ level: value }, { level })}
      />
      <Choice
        name="longPosts"
        label={t('settings.longPosts')}
        value={longPosts}
        options={(['auto', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`settings.longPosts.${value}`),
        }))}
        onChoose={(value) => set({ longPosts: value }, { longPosts })}
      />
      <Switch
        name="highlights"
        label={t('settings.highlights')}
        on={highlights}
        onChange={(on) => set({ highlights: on }, { highlights })}
      />
      <OwnTags {...props} />
    </section>
  );
}
