import { useState } from 'preact/hooks';
import type { Card } from '../../lib/coach/state';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { FindingCard } from './finding-card';
import type { PartProps, Source } from './props';

interface FindingsProps extends PartProps {
  readonly sourceOf: (id: string) => Source | null;
}

/** How many findings are open before the rest is folded: a list that a tired reader takes in at one glance. */
const OPEN = 3;

/** What to look at: what matters most first, a few at a time, then what concerns everyone who reads the post. */
export function Findings({ state, actions, t, sourceOf }: FindingsProps) {
  const [unfolded, unfold] = useState(false);
  const all = [...state.cards, ...state.post];
  if (all.length === 0) return <Thread state={state} actions={actions} t={t} />;

  const shown = unfolded ? all : all.slice(0, OPEN);
  const list = (cards: readonly Card[]) => (
    <ul class="cards">
      {cards
        .filter((card) => shown.includes(card))
        .map((card) => (
          <FindingCard
            key={card.name}
            card={card}
            state={state}
            actions={actions}
            t={t}
            sourceOf={sourceOf}
          />
        ))}
    </ul>
  );
  const walk = (step: 1 | -1) => {
    const next = neighbour(all, state.spot, step);
    if (!shown.includes(next)) unfold(true);
    actions.spot(next.finding.id);
  };

  return (
    <section class="findings" aria-label={t('findings.title', { count: all.length })}>
      <Thread state={state} actions={actions} t={t} />
      <div class="findings-head">
        <h2>{t('findings.title', { count: all.length })}</h2>
        <Button action="previous" look="icon" name={t('findings.previous')} onPress={() => walk(-1)}>
          <LineIcon name="previous" />
        </Button>
        <Button action="next" look="icon" name={t('findings.next')} onPress={() => walk(1)}>
          <LineIcon name="next" />
        </Button>
      </div>
      {list(state.cards)}
      {state.post.some((card) => shown.includes(card)) && (
        <>
          <h3 class="post-title">{t('post.title')}</h3>
          {list(state.post)}
        </>
      )}
      {all.length > OPEN && (
        <Button action="more" look="quiet" expanded={unfolded} onPress={() => unfold(!unfolded)}>
          {unfolded ? t('findings.less') : t('findings.more', { count: all.length - OPEN })}
        </Button>
      )}
    </section>
  );
}

function neighbour(cards: readonly Card[], spot: string | null, step: 1 | -1): Card {
  const at = cards.findIndex(({ finding }) => finding.id === spot);
  const start = at < 0 && step < 0 ? 0 : at;
  return cards[(start + step + cards.length) % cards.length] as Card;
}

function Thread({ state, t }: PartProps) {
  if (!state.thread) return null;
  const { boxes, toLook } = state.thread;
  return (
    <p class="thread">
      {toLook === 0 ? t('thread.calm', { boxes }) : t('thread.summary', { count: toLook, boxes })}
    </p>
  );
}
