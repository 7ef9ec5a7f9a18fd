/**
 * Tells a developer, in the browser's console, that something went wrong. For people there are messages in the interface.
 * Never pass text of a post: only what failed and where.
 */
export function report(where: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that may write to the console.
  console.warn(`[Coach 3P] ${where}:`, error instanceof Error ? error.message : error);
}
