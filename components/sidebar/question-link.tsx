import type { CoachActions } from '../../lib/coach/state';
import type { Translate } from '../../lib/i18n/t';
import type { Analysis } from '../../lib/model/analysis';
import type { OfferedQuestion } from '../../lib/model/question';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';

interface QuestionLinkProps {
  readonly question: OfferedQuestion;
  readonly actions: CoachActions;
  readonly t: Translate;
}

/** Leads to the card that answers a question of the moment, in a tab of its own. An offer: nothing happens by itself. */
export function QuestionLink({ question, actions, t }: QuestionLinkProps) {
  return (
    <p class="question-link" data-question={question}>
      <Button action="question" look="quiet" onPress={() => actions.openQuestion(question)}>
        {t(`card.${question}`)}
        <LineIcon name="next" />
        <span class="unseen"> ({t('why.opens')})</span>
      </Button>
    </p>
  );
}

/** The question behind a rule, where a finding is one instance of it. */
const BEHIND: Readonly<Record<string, OfferedQuestion>> = { 'post/nuance': 'complex' };

/** The question that a finding of this rule raises; null for most. */
export const questionBehind = (rule: string): OfferedQuestion | null => BEHIND[rule] ?? null;

/** True when June 15 is near, or named, and the draft is about what that day is for. */
export const isJune15 = (tags: Analysis['hashtags']): boolean =>
  tags.some(({ reason }) => reason.key === 'tags.why.season.elder-abuse-day');
