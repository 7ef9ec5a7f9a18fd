/** 1 where a space stands right before a place, else 0: what is taken out there takes it along. */
export function spaceBefore(text: string, at: number): 0 | 1 {
  const code = text.charCodeAt(at - 1);
  return code === 0x20 || code === 0xa0 ? 1 : 0;
}
