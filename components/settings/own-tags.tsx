import { useState } from 'preact/hooks';
import { Entries } from './entries';
import type { SettingsPartProps } from './props';

/** As X reads them: letters of any language, digits, `_` and the middle dot of inclusive French; not digits alone. */
const ONE_WORD = /^[\p{L}\p{M}\p{N}_·]+$/u;
const LETTER = /\p{L}/u;

/** The hashtag that was typed, with its `#`; null when X would not read it as one. */
export function tagOf(typed: string): string | null {
  const word = typed
    .trim()
    .replace(/^[#＃]+/u, '')
    .normalize('NFC');
  return word.length <= 100 && ONE_WORD.test(word) && LETTER.test(word) ? `#${word}` : null;
}

/** The organization's own hashtags: added, removed, each change with its way back. */
export function OwnTags({ settings, actions, t, act }: SettingsPartProps) {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);

  const add = (event: Event) => {
    event.preventDefault();
    const tag = tagOf(typed);
    setBad(tag === null);
    if (tag === null) return;
    setTyped('');
    act(
      () => actions.add('ownTags', tag),
      () => actions.remove('ownTags', tag),
    );
  };

  return (
    <div class="list" data-setting="ownTags">
      <h3>{t('settings.ownTags')}</h3>
      <p class="soft">{t('settings.ownTags.hint')}</p>
      <Entries
        entries={settings.ownTags.map((tag) => ({ id: tag, label: tag }))}
        none=""
        button={t('settings.remove')}
        nameOf={(entry) => t('settings.remove.label', { entry })}
        onPress={(tag) =>
          act(
            () => actions.remove('ownTags', tag),
            () => actions.add('ownTags', tag),
          )
        }
      />
      <form class="row" onSubmit={add}>
        <label class="field">
          <span>{t('settings.ownTags.add')}</span>
          <input
            type="text"
            value={typed}
            autocomplete="off"
            aria-invalid={bad}
            aria-describedby={bad ? 'bad-tag' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button chip" data-action="add-tag">
          {t('settings.add')}
        </button>
      </form>
      <p id="bad-tag" class="bad" role="alert">
        {bad ? t('settings.ownTags.bad') : ''}
      </p>
    </div>
  );
}
