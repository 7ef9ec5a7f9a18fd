import { describe, expect, it } from 'vitest';
import { readDraft } from '../draft/document';
import type { Language } from '../model/language';
import { CATALOGUE } from './catalogue';
import { type SuggestOptions, suggestTags } from './suggest';

const tags = (text: string, options: Partial<SuggestOptions> = {}, language: 'auto' | Language = 'auto') =>
  suggestTags(readDraft(text, language), { interfaceLanguage: 'en', ...options }).map(({ tag }) => tag);

describe('suggestions', () => {
  it('fit the draft’s language and topic', () => {
    expect(tags('Fraudsters pretend to be your bank. Hang up.')).toEqual(['#FraudPrevention']);
    expect(tags('Des fraudeurs se font passer pour votre banque. Raccrochez.')).toEqual([
      '#PréventionDeLaFraude',
    ]);
  });

  it('find a topic without its accents', () => {
    expect(tags('La maltraitance envers les personnes ainees, on en parle?')[0]).toBe('#Maltraitance');
    expect(tags('Les proches aidants ont droit a du repit.')[0]).toBe('#ProchesAidants');
  });

  it('are none for a draft about something else', () => {
    expect(tags('The Elder Scrolls soundtrack is on repeat in our senior developer’s office.')).toEqual([]);
    expect(tags('L’aînée de la fratrie a gagné la course.')).toEqual([]);
    expect(tags('')).toEqual([]);
  });

  it('never repeat a tag, nor add to two', () => {
    expect(tags('Fraud is everywhere. #fraudprevention')).toEqual([]);
    expect(tags('La fraude est partout. #préventiondelafraude')).toEqual([]);
    expect(tags('Fraud is everywhere. #One #Two')).toEqual([]);
  });

  it('begin with the organisation’s own, where the draft is about a topic or says its words', () => {
    expect(tags('Fraud is everywhere.', { ownTags: ['#SafeHalifax'] })[0]).toBe('#SafeHalifax');
    expect(tags('Join us for Purple Walk on Sunday!', { ownTags: ['PurpleWalk'] })).toEqual(['#PurpleWalk']);
    expect(tags('The office is closed on Monday.', { ownTags: ['#SafeHalifax'] })).toEqual([]);
  });

  it('prefer what the user used before', () => {
    const text = 'La violence envers les aînés nous concerne.';
    expect(tags(text)[0]).toBe('#Maltraitance');
    expect(tags(text, { usedTags: { '#mauvaistraitements': 4 } })[0]).toBe('#MauvaisTraitements');
  });

  it('bring back a tag of the user’s own making when the draft is about what it says', () => {
    const usedTags = { '#AgeFriendlyOttawa': 1, '#MarcheMauve': 2, '#Gatineau': 2, '#Oslo': 1 };
    const older = 'What does healthy aging look like for seniors?';
    expect(tags(older, { usedTags })).toEqual(['#AgeFriendlyOttawa', '#OlderAdults']);
    expect(tags('Notre marche mauve part à 9 h de la place.', { usedTags })).toEqual(['#MarcheMauve']);
    expect(tags('On se voit à Gatineau samedi pour le café.', { usedTags })).toEqual(['#Gatineau']);
    expect(tags('We close on Monday.', { usedTags })).toEqual([]);
    expect(tags('Oslo is lovely in June, and so is the library.', { usedTags })).toEqual([]);
  });

  it('say how often a tag of the user’s was used, and why it is there', () => {
    const reasons = (text: string, usedTags: Readonly<Record<string, number>>) =>
      suggestTags(readDraft(text), { interfaceLanguage: 'en', usedTags }).map(({ tag, reason }) => [
        tag,
        reason,
      ]);
    expect(reasons('Fraud is everywhere.', { '#StopFraudHalifax': 2, '#Halifax': 5, '#Moncton': 4 })).toEqual(
      [
        ['#StopFraudHalifax', { key: 'tags.why.used', params: { count: 2 } }],
        ['#FraudPrevention', { key: 'tags.why.fraud', params: {} }],
        ['#Halifax', { key: 'tags.why.habit', params: { count: 5 } }],
      ],
    );
  });

  it('bring back neither a tag of last year, nor one of the other language, nor one that reads badly', () => {
    const fraud = 'La fraude est partout.';
    const found = (usedTags: Readonly<Record<string, number>>) =>
      tags(fraud, { usedTags, today: '2027-01-20' });
    expect(found({ '#StopFraude2026': 5 })).toEqual(['#PréventionDeLaFraude']);
    expect(found({ '#StopFraude2027': 5 })[0]).toBe('#StopFraude2027');
    expect(found({ '#FraudAwareness': 5 })).toEqual(['#PréventionDeLaFraude']);
    expect(found({ '#mpf2026': 5, '#compteSurMoiCA': 5 })).toEqual(['#PréventionDeLaFraude']);
    expect(found({ '#stopfraude': 1 })[0]).toBe('#StopFraude');
  });

  it('speak both languages in a bilingual draft', () => {
    const found = tags('La fraude peut arriver à tout le monde.\nFraud can happen to any of us.');
    expect(found).toEqual(['#PréventionDeLaFraude', '#FraudPrevention']);
  });

  it('take the interface’s language for a draft that cannot be told', () => {
    expect(tags('LTC', { interfaceLanguage: 'fr' })).toEqual(['#SoinsDeLongueDurée']);
    expect(tags('LTC', { interfaceLanguage: 'en' })).toEqual(['#LongTermCare']);
  });

  it('are at most three, and never of a campaign that is over', () => {
    const found = tags(
      'Volunteers, caregivers and tenants: fraud, ageism, dementia, isolation and elder abuse concern older adults.',
      { today: '2027-06-10' },
    );
    expect(found).toHaveLength(3);
    const past = CATALOGUE.filter(({ status }) => status === 'past').map(({ tag }) => tag);
    expect(found.filter((tag) => past.includes(tag))).toEqual([]);
  });
});

describe('the season’s tag', () => {
  const fraud = 'Fraud can happen to any of us.';
  const abuse = 'One in six older adults experiences abuse.';

  it.each([
    ['2026-12-31', []],
    ['2027-02-01', []],
    ['2027-02-20', ['#FPM2027']],
    ['2027-03-31', ['#FPM2027']],
    ['2027-04-01', []],
    ['2027-12-31', []],
    ['2028-02-29', ['#FPM2028']],
    ['2028-04-01', []],
  ])('of March, on %s: %j', (today, expected) => {
    expect(tags(fraud, { today }).filter((tag) => tag.startsWith('#FPM'))).toEqual(expected);
  });

  it('comes before and during June 15, and not after', () => {
    const found = ['2027-06-01', '2027-06-15', '2027-06-16'].map((today) =>
      tags(abuse, { today }).includes('#WEAAD'),
    );
    expect(found).toEqual([true, true, false]);
  });

  it('comes months ahead for a draft that names the day, in the year of that day', () => {
    expect(tags('Fraud Prevention Month is our next project.', { today: '2026-12-01' })[0]).toBe('#FPM2027');
    expect(tags('Le Mois de la prévention de la fraude approche.', { today: '2026-12-31' })[0]).toBe(
      '#MPF2027',
    );
    expect(tags('Le Mois de la prévention de la fraude approche.', { today: '2027-12-31' })[0]).toBe(
      '#MPF2028',
    );
  });

  it('needs a day', () => {
    expect(tags(abuse)).not.toContain('#WEAAD');
    expect(tags(abuse, { today: 'yesterday' })).not.toContain('#WEAAD');
  });
});

describe('the catalogue', () => {
  it('says where each tag comes from and when it was looked at', () => {
    for (const row of CATALOGUE) {
      expect(row.source).not.toBe('');
      expect(row.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(row.tag).toMatch(/^#[\p{L}\p{N}]+(?:\{year\})?$/u);
    }
  });

  it('has twins that are there, in the other language', () => {
    const byTag = new Map(CATALOGUE.map((row) => [row.tag, row]));
    for (const row of CATALOGUE) {
      if (row.twin === undefined) continue;
      expect(byTag.get(row.twin)?.language, row.tag).not.toBe(row.language);
      expect(byTag.has(row.twin), row.twin).toBe(true);
    }
  });
});
