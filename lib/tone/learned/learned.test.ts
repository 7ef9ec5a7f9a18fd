import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../analysis';
import { readDraft } from '../../draft/document';
import { decodeModel, encodeModel } from './codec';
import { defaultModel } from './default';
import { featuresOf } from './features';
import { logOdds } from './model';
import { isNeutral } from './neutral';

const model = defaultModel();
if (!model) throw new Error('Node has a model of its own');

const odds = (text: string) => logOdds(readDraft(text), model);

describe('what was learned', () => {
  it('tells rude requests from courteous ones in both languages', () => {
    expect(odds('Why did you delete this? Stop it.').discourtesy).toBeGreaterThan(
      odds('Thank you for your help. Could you please look at this page?').discourtesy,
    );
    expect(odds('Pourquoi avez-vous effacé ça? Arrêtez.').discourtesy).toBeGreaterThan(
      odds('Merci de votre aide. Pourriez-vous regarder cette page, s’il vous plaît?').discourtesy,
    );
  });

  it('does not weigh the words of the field', () => {
    const heard = (text: string) => [...featuresOf(readDraft(text, 'fr'), isNeutral).buckets];
    expect(heard('parlons de maltraitance')).toEqual(heard('parlons de suicide'));
  });

  it('orders and scores, and never raises a finding alone', () => {
    const text = 'Why would anyone do that? This makes no sense and you know it.';
    const withModel = analyzeDraft(text, {}, model);
    const without = analyzeDraft(text, {}, null);
    expect(withModel.findings).toEqual(without.findings);
    expect(withModel.scores.polite).toBeGreaterThan(without.scores.polite);
  });

  it('is read back as it was written, and refused when made for other features', () => {
    const stored = encodeModel(model);
    expect(encodeModel(decodeModel(stored))).toEqual(stored);
    const broken = { ...stored, gloom: { ...stored.gloom, cueWeights: [1] } };
    expect(() => decodeModel(broken)).toThrow('cues');
  });
});
