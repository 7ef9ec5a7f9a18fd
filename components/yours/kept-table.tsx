import type { YoursProps } from './props';

/** Everything that the product may store: its name and its key, what it holds, what for and where. */
export function KeptTable({ rows, t }: Pick<YoursProps, 'rows' | 't'>) {
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{t('yours.kept')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="scroll" tabIndex={0} aria-label={t('yours.table')}>
        <table class="kept">
          <thead>
            <tr>
              {(['name', 'holds', 'why', 'where'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`yours.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, area, holds, why }) => (
              <tr key={key} data-key={key}>
                <th scope="row">
                  {t(name)}
                  <code>{key}</code>
                </th>
                <td data-column={t('yours.column.holds')}>{t(holds)}</td>
                <td data-column={t('yours.column.why')}>{t(why)}</td>
                <td data-column={t('yours.column.where')}>{t(`yours.where.${area}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{t('yours.never')}</p>
    </section>
  );
}
