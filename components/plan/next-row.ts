/**
 * Gives the focus to the same button of the next row, or of the one before the last: the row of a pressed button is about to
 * leave its list, and a reader at the keyboard would have to begin at the top of the page. Nothing happens for a single row.
 */
export function focusNextRow(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>(`[data-action="${button.dataset.action}"]`)?.focus();
}
