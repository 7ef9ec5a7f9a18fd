import { useState } from 'preact/hooks';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { Language } from '../../lib/model/language';
import { PITCH_LIMIT, PITCH_QUESTIONS, pitchOf } from '../../lib/twitter101/pitch';

interface WorkshopProps {
  readonly language: Language;
  /** Weighted length of a text, as X counts. */
  readonly weigh: (text: string) => number;
  /** Puts the pitch into the box, where the coach reads it. */
  readonly onUse: (pitch: string) => void;
}

/** The workshop of the first post: three answers become a pitch of at most 140 characters. Nothing of it is kept. */
export function Workshop({ language, weigh, onUse }: WorkshopProps) {
  const t = translator(language);
  const [answers, setAnswers] = useState({ who: '', values: '', why: '' });
  const pitch = pitchOf(answers);
  const length = weigh(pitch);
  const over = length > PITCH_LIMIT;
  return (
    <section id="workshop" class="workshop" aria-labelledby="workshop-title">
      <h2 id="workshop-title">{t('workshop.title')}</h2>
      <p>{t('workshop.about', { limit: PITCH_LIMIT })}</p>
      {PITCH_QUESTIONS.map((question) => (
        <label key={question} class="question">
          <span>{t(`workshop.${question}`)}</span>
          <input
            type="text"
            name={question}
            maxLength={280}
            value={answers[question]}
            placeholder={t(`workshop.${question}.example`)}
            onInput={({ currentTarget }) => {
              const { value } = currentTarget;
              setAnswers((before) => ({ ...before, [question]: value }));
            }}
          />
        </label>
      ))}
      <p class="pitch" lang={LOCALES[language]}>
        {pitch === '' ? <span class="soft">{t('workshop.empty')}</span> : pitch}
      </p>
      <p class={over ? 'pitch-length over' : 'pitch-length'}>
        {t(over ? 'workshop.over' : 'workshop.length', {
          length,
          limit: PITCH_LIMIT,
          count: Math.abs(length - PITCH_LIMIT),
        })}
      </p>
      <button
        type="button"
        class="button main"
        data-action="use-pitch"
        aria-disabled={pitch === ''}
        onClick={() => {
          if (pitch !== '') onUse(pitch);
        }}
      >
        {t('workshop.use')}
      </button>
    </section>
  );
}
