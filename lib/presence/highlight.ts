import type { Composer } from '../composer/adapter';
import type { Finding } from '../model/finding';
import { ASPECTS } from '../model/principle';

/** Name of the highlight for the finding that the sidebar is showing; the others are `coach-3p-<aspect>`. */
const SPOT = 'coach-3p-spot';
const names = [...ASPECTS.map((aspect) => `coach-3p-${aspect}`), SPOT];

/** True where the browser can underline without touching the page's elements (CSS Custom Highlight API). */
const supported = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Underlines the words of findings in the box, one style for each aspect, and marks the one that is being shown. Nothing in
 * the page changes. Without the API in the browser this does nothing: the sidebar quotes the words anyway.
 */
export function highlight(composer: Composer, findings: readonly Finding[], spot: string | null): void {
  if (!supported()) return;
  const placed = findings.flatMap((finding) =>
    finding.range && (finding.severity !== 'praise' || finding.id === spot)
      ? [{ finding, range: finding.range }]
      : [],
  );
  const places = composer.domRanges(placed.map(({ range }) => range));
  const placesOf = (fits: (finding: Finding) => boolean) =>
    placed.flatMap(({ finding }, index) => (fits(finding) ? (places[index] ?? []) : []));
  for (const aspect of ASPECTS)
    draw(
      `coach-3p-${aspect}`,
      placesOf(({ principle, severity }) => principle === aspect && severity !== 'praise'),
    );
  draw(
    SPOT,
    placesOf(({ id }) => id === spot),
  );
}

/** Takes all underlines away. */
export function clearHighlights(): void {
  if (supported()) for (const name of names) CSS.highlights.delete(name);
}

function draw(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
