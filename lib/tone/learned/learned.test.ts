import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../analysis';
import { readDraft } from '../../draft/document';
import type { Language } from '../../model/language';
import { decodeModel, encodeModel } from './codec';
import { defaultModel } from './default';
import { featuresOf } from './features';
import { logOdds, type Trait } from './model';

const model = defaultModel();

const odds = (text: string, language: Language, trait: Trait): number => {
  const found = logOdds(readDraft(text, language), language, model)[trait];
  if (found === null) throw new Error(`nothing reads ${trait} in ${language}`);
  return found;
};

describe('what was learned', () => {
  it('tells rude requests from courteous ones in both languages', () => {
    expect(odds('Why did you delete this? Stop it.', 'en', 'discourtesy')).toBeGreaterThan(
      odds('Thank you for your help. Could you please look at this page?', 'en', 'discourtesy'),
    );
    expect(odds('Pourquoi avez-vous effacé ça? Arrêtez.', 'fr', 'discourtesy')).toBeGreaterThan(
      odds('Merci de votre aide. Pourriez-vous regarder cette page, s’il vous plaît?', 'fr', 'discourtesy'),
    );
  });

  it('tells offence from kindness in both languages, and chat from prose in English', () => {
    expect(odds('What a pathetic bunch of morons.', 'en', 'offence')).toBeGreaterThan(
      odds('What a wonderful group of people.', 'en', 'offence'),
    );
    expect(odds('Quelle bande de crétins.', 'fr', 'offence')).toBeGreaterThan(
      odds('Quelle équipe formidable.', 'fr', 'offence'),
    );
    expect(odds('lol yeah i dunno, its kinda cool', 'en', 'informality')).toBeGreaterThan(
      odds('The committee will publish its annual report in June.', 'en', 'informality'),
    );
  });

  it('does not weigh the words of the field, unless they may be aimed at somebody', () => {
    const heard = (text: string) => featuresOf(readDraft(text, 'fr'));
    expect(heard('parlons de maltraitance')).toEqual(heard('parlons de suicide'));
    expect(heard('vous parlez de maltraitance')).not.toEqual(heard('vous parlez de suicide'));
  });

  it('orders and scores, and never raises a finding alone', () => {
    const text = 'Nobody asked for this. Why would anyone do that?';
    const withModel = analyzeDraft(text, {}, model);
    const without = analyzeDraft(text, {}, null);
    expect(withModel.findings).toEqual(without.findings);
    expect(withModel.scores.polite).not.toBe(without.scores.polite);
  });

  it('is read back as it was written, and refused when made for other features', () => {
    const stored = encodeModel(model);
    expect(encodeModel(decodeModel(stored))).toEqual(stored);
    expect(() => decodeModel({ ...stored, buckets: 8 })).toThrow('buckets');
    const { gloom } = stored.traits;
    const broken = { ...stored, traits: { ...stored.traits, gloom: { ...gloom, signWeights: [1] } } };
    expect(() => decodeModel(broken)).toThrow('signs');
  });

  it('weighs at most 120 kB compressed', async () => {
    const stored = new Blob([JSON.stringify(encodeModel(model))]).stream();
    const packed = await new Response(stored.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    expect(packed.byteLength).toBeLessThanOrEqual(120_000);
  });
});
