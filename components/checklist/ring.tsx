import type { Share } from '../../lib/twitter101/overview';

interface RingProps {
  readonly share: Share;
  /** The same in words, such as “2 of 5”: a ring alone says nothing to a screen reader nor to a hurried eye. */
  readonly words: string;
  readonly size: 'large' | 'small';
}

/** A ring that fills with what is done. A full ring turns into a tick: a shape, not only a colour. */
export function Ring({ share, words, size }: RingProps) {
  const full = share.total > 0 && share.done === share.total;
  return (
    <span class={`ring ${size}`}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="20" cy="20" r="16" />
        <circle
          class="ring-done"
          cx="20"
          cy="20"
          r="16"
          pathLength={100}
          stroke-dasharray={`${percent(share)} 100`}
          transform="rotate(-90 20 20)"
        />
        {full && <path class="ring-tick" d="m13 20.5 5 5 9-10" />}
      </svg>
      <span class="ring-words">{words}</span>
    </span>
  );
}

const percent = ({ done, total }: Share): number => (total === 0 ? 0 : Math.round((100 * done) / total));
