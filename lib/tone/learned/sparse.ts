/**
 * Weights of which most are zero, as text: for each other one the distance from the one before in groups of seven bits (the
 * high bit says that more follow), then its signed byte; all in base64.
 */
export function packSparse(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    let distance = at - last - 1;
    last = at;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, weight & 0xff);
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/**
 * Reads what `packSparse` wrote.
 *
 * @throws Error when it holds more than `size` weights.
 */
export function unpackSparse(packed: string, size: number): Int8Array<ArrayBuffer> {
  const weights = new Int8Array(size);
  const bytes = atob(packed);
  let at = 0;
  for (let next = 0; next < bytes.length; at += 1) {
    let shift = 0;
    let byte = bytes.charCodeAt(next++);
    for (; byte > 0x7f; byte = bytes.charCodeAt(next++)) {
      at += (byte & 0x7f) << shift;
      shift += 7;
    }
    at += byte << shift;
    if (at >= size) throw new Error(`a weight at ${at}, ${size} expected`);
    weights[at] = (bytes.charCodeAt(next++) << 24) >> 24;
  }
  return weights;
}
