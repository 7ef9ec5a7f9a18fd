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
  for (const aspect of ASPECTS) {
    const ranges = findings
      .filter((finding) => finding.principle === aspect && finding.severity !== 'praise')
      .flatMap((finding) => (finding.range ? composer.domRanges(finding.range) : []));
    draw(`coach-3p-${aspect}`, ranges);
  }
  const shown = findings.find(({ id }) => id === spot)?.range;
  draw(SPOT, shown ? composer.domRanges(shown) : []);
}

/** Takes all underlines away. */
export function clearHighlights(): void {
  if (supported()) for (const name of names) CSS.highlights.delete(name);
}

function draw(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
