import { describe, expect, test } from 'vitest';
import { calendarFile, defaultRoutine } from './routine';

const WORDS = { morning: 'X: cinq minutes', midday: 'X, après le dîner', about: 'Lire; répondre' };
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  const monday = calendarFile(defaultRoutine(), '2026-11-23', WORDS);

  test('has two visits of five minutes on the chosen days', () => {
    expect(lines(monday)).toContain('DTSTART:20261123T084500');
    expect(lines(monday)).toContain('DTSTART:20261123T130000');
    expect(lines(monday).filter((line) => line === 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')).toHaveLength(2);
    expect(lines(monday).filter((line) => line === 'DURATION:PT5M')).toHaveLength(2);
  });

  test('names no time zone, so that 8:45 stays 8:45 across the change of clocks and on a journey', () => {
    expect(monday).not.toMatch(/DTSTART[^\r]*(?:Z|TZID)/);
  });

  test('begins on the first chosen day', () => {
    expect(lines(calendarFile(defaultRoutine(), '2026-11-28', WORDS))).toContain('DTSTART:20261130T084500');
  });

  test('escapes text and keeps lines within 75 bytes', () => {
    expect(lines(monday)).toContain('SUMMARY:X\\, après le dîner');
    expect(lines(monday)).toContain('DESCRIPTION:Lire\\; répondre');
    const long = calendarFile(defaultRoutine(), '2026-11-23', { ...WORDS, about: 'É'.repeat(400) });
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is empty when every day is quiet', () => {
    expect(calendarFile({ ...defaultRoutine(), days: [] }, '2026-11-23', WORDS)).toBe('');
  });
});
