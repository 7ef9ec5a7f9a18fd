import { describe, expect, it } from 'vitest';
import { weigh } from './length';

describe('signs that count twice', () => {
  it('are told by kind, with what would count one', () => {
    const text = 'Prix\u202f: 5 €… → • un • deux 日本語 !\u202f';
    expect(weigh(text).signs).toEqual([
      { sign: null, count: 3, lighter: null },
      { sign: '\u202f', count: 2, lighter: '\u00a0' },
      { sign: '•', count: 2, lighter: '-' },
      { sign: '€', count: 1, lighter: null },
      { sign: '…', count: 1, lighter: null },
      { sign: '→', count: 1, lighter: null },
    ]);
    expect(weigh('No surprise “here” – at all.').signs).toEqual([]);
  });

  it('have lighter ones that count one', () => {
    for (const { sign, lighter } of weigh('\u202f\u3000−•‣⁃◦▸●').signs) {
      expect(weigh(`a${lighter}`).weighted, sign ?? '').toBe(2);
      expect(weigh(`a${sign}`).weighted).toBe(3);
    }
  });
});
