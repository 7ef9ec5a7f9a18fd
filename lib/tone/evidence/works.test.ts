import { describe, expect, it } from 'vitest';
import { readDraft } from '../../draft/document';
import { isNamed } from './works';

const first = (text: string): boolean => isNamed(readDraft(text), { from: 0, to: 2 });

describe('isNamed', () => {
  it('knows a sentence that gives a name or a title', () => {
    expect(first('Plus jamais seuls : c’est le nom de notre programme.')).toBe(true);
    expect(first('Over the Hill is the title of her book.')).toBe(true);
  });

  it('knows a sentence whose name the next one gives', () => {
    expect(first('Be a lamb. That is the title of her new book.')).toBe(true);
    expect(first('Être vieux, c’est pas une maladie. C’est le thème de notre campagne.')).toBe(true);
  });

  it('leaves a name that is given to something else', () => {
    expect(first('Vous ne serez plus jamais seuls. Entraide, c’est le nom de notre groupe.')).toBe(false);
    expect(first('Nobody will call your name.')).toBe(false);
  });
});
