import type { Card, CoachActions } from '../../lib/coach/state';
import type { Translate } from '../../lib/i18n/t';
import type { Suggestion } from '../../lib/model/finding';
import type { DetectedLanguage } from '../../lib/model/language';
import { Button } from '../ui/button';
import { shorten } from './shorten';
import { readable } from './sign-name';

interface SuggestionsProps {
  readonly card: Card;
  readonly language: DetectedLanguage | undefined;
  readonly actions: CoachActions;
  readonly t: Translate;
}

/** What could be written instead, each a button that does it. */
export function Suggestions({ card, language, actions, t }: SuggestionsProps) {
  const { finding, replaced, live } = card;
  if (finding.suggestions.length === 0) return null;
  const lang = language === 'unknown' ? undefined : language;
  return (
    <ul class="suggestions" aria-label={t('suggest.label')}>
      {finding.suggestions.map((suggestion) => (
        <li key={suggestion.id}>
          <Button
            action="apply"
            look="chip"
            name={sentence(suggestion, replaced[suggestion.id] ?? '', t)}
            disabled={!live}
            onPress={() => actions.apply(finding, suggestion)}
          >
            <Change suggestion={suggestion} old={replaced[suggestion.id] ?? ''} lang={lang} t={t} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What would be written; a space that takes the place of a space is named, for it cannot be seen. */
const wordsOf = ({ edit }: Suggestion, old: string, t: Translate): string =>
  old.trim() === '' ? readable(edit.text, t).trim() : edit.text.trim();

/**
 * The words that go and nothing instead; null when something is written. Where an opening is taken away, the next word gets its
 * capital letter: “As I said, the form” becomes “The form”, which takes away “As I said,” and does not replace it with “T”.
 */
function gone(suggestion: Suggestion, old: string, t: Translate): string | null {
  const text = wordsOf(suggestion, old, t);
  const words = old.trim();
  if (text === '') return words;
  const kept = /^\p{L}$/u.test(text) && words.toLowerCase().endsWith(` ${text.toLowerCase()}`);
  return kept ? words.slice(0, -text.length).trim() : null;
}

/** What the eye cannot see: that a mark differs from what is written by the space before it alone. */
function spaceOf({ edit }: Suggestion, old: string): 'suggest.without' | 'suggest.with' | null {
  if (old.trim() === '' || old === edit.text || old.trim() !== edit.text.trim()) return null;
  return old.length > edit.text.length ? 'suggest.without' : 'suggest.with';
}

function sentence(suggestion: Suggestion, old: string, t: Translate): string {
  const { edit } = suggestion;
  const text = wordsOf(suggestion, old, t);
  const without = gone(suggestion, old, t);
  if (without !== null) return t('suggest.remove', { text: without });
  if (edit.range.start === edit.range.end) return t('suggest.insert', { text });
  const space = spaceOf(suggestion, old);
  return `${t('suggest.replace', { text })}${space === null ? '' : `, ${t(space)}`}`;
}

interface ChangeProps {
  readonly suggestion: Suggestion;
  readonly old: string;
  readonly lang: string | undefined;
  readonly t: Translate;
}

function Change({ suggestion, old, lang, t }: ChangeProps) {
  const { edit } = suggestion;
  const text = wordsOf(suggestion, old, t);
  const without = gone(suggestion, old, t);
  if (without !== null) {
    return (
      <>
        <span class="arrow">{t('suggest.remove.short')}</span>
        <del lang={lang}>{shorten(without)}</del>
      </>
    );
  }
  if (edit.range.start === edit.range.end) return <ins lang={lang}>+ {text}</ins>;
  const space = spaceOf(suggestion, old);
  return (
    <>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <ins lang={lang}>{text}</ins>
      {space !== null && ` ${t(space)}`}
    </>
  );
}
