/** Messages of the sidebar, in the page and on the practice page. */
export const sidebar = {
  'sidebar.label': 'Coach 3P',
  'principle.positive': 'Positive',
  'principle.polite': 'Polite',
  'principle.professional': 'Professional',
  'principle.post': 'For everyone',
} as const;
