import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments';

describe('readArguments', () => {
  it('coaches the samples in the computer’s language by default', () => {
    expect(readArguments([], 'fr-CA')).toEqual({
      text: null,
      language: 'fr',
      browser: null,
      headless: false,
      screenshot: 'coach-3p.png',
    });
    expect(readArguments([], 'de-DE').language).toBe('en');
  });

  it('takes a text, quoted or not', () => {
    expect(readArguments(['Vous êtes nuls'], 'fr').text).toBe('Vous êtes nuls');
    expect(readArguments(['Read', 'this'], 'en').text).toBe('Read this');
  });

  it('takes a browser and a language', () => {
    const wish = readArguments(['--browser', 'firefox', '--language', 'fr', '--headless'], 'en');
    expect(wish).toMatchObject({ browser: 'firefox', language: 'fr', headless: true });
  });

  it.each([['--browser', 'lynx'], ['--language', 'de'], ['--loud']])(
    'explains its use after %s %s',
    (...args) => {
      expect(() => readArguments(args.filter(Boolean), 'en')).toThrow(UsageError);
    },
  );
});
