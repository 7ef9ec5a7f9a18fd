import type { Figure, Metrics } from './metrics';

const percent = (figure: Figure | null): string =>
  figure
    ? `${(figure.value * 100).toFixed(1)} (${(figure.low * 100).toFixed(0)}–${(figure.high * 100).toFixed(0)})`
    : '—';

const decimal = (figure: Figure | null): string =>
  figure ? `${figure.value.toFixed(3)} (${figure.low.toFixed(2)}–${figure.high.toFixed(2)})` : '—';

const HEAD = ['set', 'rows', 'engine', 'AUC', 'precision %', 'recall %', 'F1', 'false alarms %'];

/** A table of figures with their 95 % intervals, in Markdown. */
export function table(
  lines: readonly { set: string; rows: number; engine: string; metrics: Metrics }[],
): string {
  const body = lines.map(({ set, rows, engine, metrics }) => [
    set,
    String(rows),
    engine,
    decimal(metrics.auc),
    percent(metrics.precision),
    percent(metrics.recall),
    metrics.f1?.toFixed(2) ?? '—',
    percent(metrics.falseAlarms),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...body.map((row) => row[column]?.length ?? 0)),
  );
  const write = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    write(HEAD),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...body.map(write),
  ].join('\n');
}
