import { afterEach, expect, test, vi } from 'vitest';
import { typedBox } from '../../tests/helpers/typed-box';
import { analyzeDraft } from '../analysis';
import { clearHighlights, highlight } from './highlight';

afterEach(() => vi.unstubAllGlobals());

test('a browser that cannot underline loses nothing else', () => {
  vi.stubGlobal('CSS', {});
  const { findings } = analyzeDraft('LISEZ LE RAPPORT');
  expect(findings).not.toHaveLength(0);
  highlight(typedBox('1', 'LISEZ LE RAPPORT'), findings, findings[0]?.id ?? null);
  clearHighlights();
});
