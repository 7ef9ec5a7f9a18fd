import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/coach/state';
import type { MessageKey } from '../../lib/i18n/types';
import { Button } from '../ui/button';
import { AspectSign, StateShape } from '../ui/icon';
import { useEscape } from './escape';
import { bringIntoSight, useInSight } from './in-sight';
import type { PartProps, Source } from './props';
import { QuestionLink, questionBehind } from './question-link';
import { shorten } from './shorten';
import { readable } from './sign-name';
import { Suggestions } from './suggestions';
import { Why } from './why';

interface CardProps extends PartProps {
  readonly card: Card;
  readonly sourceOf: (id: string) => Source | null;
}

/** One finding: the words concerned, why, what to do, and the ways to set it aside. */
export function FindingCard({ card, state, actions, t, sourceOf }: CardProps) {
  const { finding, name, quote } = card;
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const pointed = useRef(false);
  const rule = t(`ruleName.${finding.rule}` as MessageKey);
  const spotted = state.spot === finding.id;
  const language = state.analysis?.language;
  const question = questionBehind(finding.rule);
  useEscape(item, open, () => setOpen(false));
  useInSight(item, open);

  useLayoutEffect(() => {
    // Under a pointer nothing may move: its click would fall beside the button.
    if (spotted && !pointed.current) bringIntoSight(item.current);
  }, [spotted]);

  return (
    <li
      ref={item}
      class={`card of-${finding.principle}${spotted ? ' spotted' : ''}`}
      data-rule={finding.rule}
      data-principle={finding.principle}
      data-severity={finding.severity}
      onPointerEnter={() => {
        pointed.current = true;
        actions.spot(finding.id);
      }}
      onPointerLeave={() => {
        pointed.current = false;
      }}
      onKeyUp={() => actions.spot(finding.id)}
    >
      <p class="card-head">
        <span class="card-aspect">
          <AspectSign aspect={finding.principle} />
          {t(`principle.${finding.principle}`)}
        </span>
        <span class={`card-severity tone-${finding.severity}`}>
          <StateShape shape={finding.severity} />
          {t(`severity.${finding.severity}`)}
        </span>
      </p>
      <p class="card-words">
        {quote === null ? (
          <span class="whole">{t('findings.whole')}</span>
        ) : (
          <q lang={language === 'unknown' ? undefined : language}>
            <span class="words">{shorten(readable(quote, t))}</span>
          </q>
        )}
        <span class="card-rule">{rule}</span>
      </p>
      <p class="card-message">{t(finding.message.key as MessageKey, finding.message.params)}</p>
      <Suggestions card={card} language={language} actions={actions} t={t} />
      {question !== null && <QuestionLink question={question} actions={actions} t={t} />}
      <div class="card-choices">
        <Button
          action="why"
          look="quiet"
          expanded={open}
          name={t('action.why.label', { rule })}
          onPress={() => setOpen(!open)}
        >
          {t('action.why')}
        </Button>
        <Button
          action="ignore"
          look="quiet"
          name={t('action.ignore.label', { rule })}
          onPress={() => actions.ignore(name)}
        >
          {t('action.ignore')}
        </Button>
        <Button
          action="never"
          look="quiet"
          name={t('action.never.label', { rule })}
          onPress={() => actions.never(finding.rule)}
        >
          {t('action.never')}
        </Button>
      </div>
      {open && <Why source={sourceOf(finding.source)} t={t} />}
    </li>
  );
}
