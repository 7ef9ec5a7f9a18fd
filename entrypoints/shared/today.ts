/** The user's local date, `YYYY-MM-DD`: seasons follow the calendar on the wall, not UTC. */
export function localDate(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
