/** White space: what `\s` means, told by the code. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)));

/** End of the characters that are no white space, from a place on; that place itself where white space stands. */
export function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** 1 where a space stands right before a place, else 0: what is taken out there takes it along. */
export function spaceBefore(text: string, at: number): 0 | 1 {
  const code = text.charCodeAt(at - 1);
  return code === 0x20 || code === 0xa0 ? 1 : 0;
}
