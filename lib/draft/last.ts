/**
 * The same function, which remembers its last text: several rules and the count of length ask the same of one draft, one after
 * the other. In memory only; what it gives must not be written to.
 */
export function rememberingLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}
