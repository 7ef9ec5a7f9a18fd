import type { HealthReport } from '../../lib/model/health';

/** A report for whoever mends the coach, one line for each thing it looks for; it holds no text of a post and no address. */
export const reportText = ({ site, blind, checks }: HealthReport): string =>
  [
    `Coach 3P, ${site}: ${blind ? 'blind' : 'sees'}`,
    ...checks.map(({ name, found, needed }) => `${name}: ${found}${needed ? ' (needed)' : ''}`),
  ].join('\n');
