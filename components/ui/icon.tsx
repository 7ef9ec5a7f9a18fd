import type { JSX } from 'preact';
import type { Severity } from '../../lib/model/finding';
import type { Aspect } from '../../lib/model/principle';

/** States of a principle: each has a shape of its own, so that none is told by colour alone. */
export type Shape = 'waiting' | 'clear' | 'praise' | 'consider' | 'fix';

const SHAPES = {
  waiting: (
    <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 3" />
  ),
  clear: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path class="knock" d="m6.2 10.2 2.6 2.6 5-5.4" />
    </>
  ),
  praise: (
    <path d="m10 1.8 2.5 5.1 5.7.8-4.1 4 1 5.6-5.1-2.7-5.1 2.7 1-5.6-4.1-4 5.7-.8z" fill="currentColor" />
  ),
  consider: (
    <>
      <path
        d="M10 1.6 18.4 10 10 18.4 1.6 10z"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <circle cx="10" cy="10" r="2.2" fill="currentColor" />
    </>
  ),
  fix: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="4" fill="currentColor" />
      <path class="knock" d="M10 5.4v5.8M10 14.4v.2" />
    </>
  ),
} as const satisfies Record<Shape, JSX.Element>;

const ASPECTS = {
  positive: (
    <>
      <circle cx="10" cy="10" r="3.6" />
      <path d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
    </>
  ),
  polite: (
    <path d="M4.6 3.4h10.8a2.4 2.4 0 0 1 2.4 2.4v6a2.4 2.4 0 0 1-2.4 2.4h-4.6l-4 3.2v-3.2H4.6a2.4 2.4 0 0 1-2.4-2.4v-6a2.4 2.4 0 0 1 2.4-2.4zM6.8 8.2c1.8 2.6 4.6 2.6 6.4 0" />
  ),
  professional: (
    <path d="M3.4 6.6h13.2a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3.4a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM7 6.6V4.4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2.2M2.4 10.8h5.8m3.6 0h5.8M8.2 9.6h3.6V12H8.2z" />
  ),
  post: (
    <>
      <circle cx="10" cy="4" r="1.8" />
      <path d="M3.6 7.4 8 8.4v3.4l-2 6M16.4 7.4 12 8.4v3.4l2 6M8 8.4h4" />
    </>
  ),
} as const satisfies Record<Aspect, JSX.Element>;

const LINES = {
  fold: <path d="m5 12.5 5-5 5 5" />,
  unfold: <path d="m5 7.5 5 5 5-5" />,
  previous: <path d="m12.5 5-5 5 5 5" />,
  next: <path d="m7.5 5 5 5-5 5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  breath: <path d="M2 8c2-3 4-3 6 0s4 3 6 0 3-2.6 4-1.6M2 13.6c2-3 4-3 6 0s4 3 6 0 3-2.6 4-1.6" />,
  hash: <path d="M7.6 2.6 6 17.4M14 2.6l-1.6 14.8M3 7h14.4M2.6 13H17" />,
  silence: <path d="M15.8 12.4A6.6 6.6 0 0 1 7.6 4.2a6.6 6.6 0 1 0 8.2 8.2z" />,
} as const satisfies Record<string, JSX.Element>;

const svg = (children: JSX.Element, kind: string) => (
  <svg class={`icon ${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** Shape of a state or of a severity. Decoration: the word stands beside it. */
export const StateShape = ({ shape }: { readonly shape: Shape | Severity }) =>
  svg(SHAPES[shape], `shape-${shape}`);

/** Sign of one P, or of what concerns everyone. */
export const AspectSign = ({ aspect }: { readonly aspect: Aspect }) => svg(ASPECTS[aspect], 'line');

/** A plain line icon, for buttons that also have a name. */
export const LineIcon = ({ name }: { readonly name: keyof typeof LINES }) => svg(LINES[name], 'line');
