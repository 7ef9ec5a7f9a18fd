import { type Letters, lettersOf } from '../../lib/twitter101/goals';
import type { Speech } from './props';

interface LettersProps extends Speech {
  readonly goal: Parameters<typeof lettersOf>[0];
  readonly onAnswer: (letter: 'adequate' | 'realistic', value: boolean) => void;
}

const LETTERS = [
  'specific',
  'measurable',
  'adequate',
  'realistic',
  'timeBound',
] as const satisfies (keyof Letters)[];

/** The five letters. Three light up by what is written; for two the coach asks, and the user answers. A word says what the light says. */
export function SmartLetters({ goal, onAnswer, t }: LettersProps) {
  const letters = lettersOf(goal);
  return (
    <ul class="letters">
      {LETTERS.map((letter) => (
        <li key={letter} class={letters[letter] ? 'letter lit' : 'letter'} data-letter={letter}>
          <strong>{t(`plan.letter.${letter}`)}</strong>
          <span class="soft">{t(`plan.letter.${letter}.ask`)}</span>
          {letter === 'adequate' || letter === 'realistic' ? (
            <label class="answer">
              <input
                type="checkbox"
                checked={goal[letter]}
                onChange={(event) => onAnswer(letter, event.currentTarget.checked)}
              />
              {t('plan.letter.yes')}
            </label>
          ) : (
            <span class="light">{t(letters[letter] ? 'plan.letter.yes' : 'plan.letter.notYet')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
