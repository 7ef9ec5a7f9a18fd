import { useState } from 'preact/hooks';
import type { Goal } from '../../lib/model/event';
import { GOALS_LIMIT } from '../../lib/twitter101/goals';
import { SmartLetters } from './letters';
import { focusNextRow } from './next-row';
import type { GoalsProps } from './props';

const EMPTY = { text: '', adequate: false, realistic: false };

/** Goals: one to write, with its five letters, and those that were kept. */
export function GoalsSection({ goals, language, t, onAdd, onSave, onRemove }: GoalsProps) {
  const [draft, setDraft] = useState(EMPTY);
  const full = goals.length >= GOALS_LIMIT;
  const ready = draft.text.trim() !== '' && !full;
  const add = () => {
    onAdd({ ...draft, text: draft.text.trim() });
    setDraft(EMPTY);
  };
  return (
    <section id="goals" aria-labelledby="goals-title">
      <h2 id="goals-title">{t('plan.goals')}</h2>
      <p>{t('plan.goals.about')}</p>
      <label class="field wide">
        <span>{t('plan.goals.text')}</span>
        <textarea
          rows={2}
          maxLength={500}
          value={draft.text}
          placeholder={t('plan.goals.example')}
          onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <SmartLetters
        goal={draft}
        language={language}
        t={t}
        onAnswer={(letter, value) => setDraft({ ...draft, [letter]: value })}
      />
      <button
        type="button"
        class="button main"
        data-action="add-goal"
        aria-disabled={!ready}
        onClick={() => {
          if (ready) add();
        }}
      >
        {t('plan.goals.add')}
      </button>
      <p role="status" class="said">
        {full ? t('plan.goals.full', { limit: GOALS_LIMIT }) : ''}
      </p>
      {goals.length === 0 ? (
        <p class="soft">{t('plan.goals.none')}</p>
      ) : (
        <ul class="rows">
          {goals.map((goal) => (
            <GoalRow
              key={goal.id}
              goal={goal}
              t={t}
              language={language}
              onSave={onSave}
              onRemove={onRemove}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface GoalRowProps extends Pick<GoalsProps, 'language' | 't' | 'onSave' | 'onRemove'> {
  readonly goal: Goal;
}

function GoalRow({ goal, language, t, onSave, onRemove }: GoalRowProps) {
  return (
    <li class={goal.reached ? 'goal reached' : 'goal'}>
      <p>{goal.text}</p>
      <details>
        <summary>SMART</summary>
        <SmartLetters
          goal={goal}
          language={language}
          t={t}
          onAnswer={(letter, value) => onSave({ ...goal, [letter]: value })}
        />
      </details>
      <div class="row">
        <label class="answer">
          <input
            type="checkbox"
            checked={goal.reached}
            onChange={(event) => onSave({ ...goal, reached: event.currentTarget.checked })}
          />
          {t('plan.goals.reached')}
        </label>
        <button
          type="button"
          class="button quiet"
          data-action="remove-goal"
          aria-label={`${t('plan.goals.remove')} – ${goal.text}`}
          onClick={(event) => {
            focusNextRow(event.currentTarget);
            onRemove(goal.id);
          }}
        >
          {t('plan.goals.remove')}
        </button>
      </div>
    </li>
  );
}
