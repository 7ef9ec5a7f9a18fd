import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../analysis';
import { decodeUndertone, encodeUndertone } from './codec';
import { defaultUndertone } from './default';

const DRAFT = 'Vous avez encore trouvé le moyen de vous plaindre. La fête est samedi.';
const rulesOf = (text: string, options: Parameters<typeof analyzeDraft>[1] = {}): string[] =>
  analyzeDraft(text, { language: 'fr', ...options }).findings.map(({ rule }) => rule);

describe('the undertone of a draft', () => {
  it('is told where no rule speaks', () => {
    expect(rulesOf(DRAFT)).toEqual(['polite/undertone']);
  });

  it('gives way to a rule that names what it sees', () => {
    expect(rulesOf(`${DRAFT} Bande d’idiots.`)).not.toContain('polite/undertone');
  });

  it('is silent for a beginner, without its model, and when it is switched off', () => {
    expect(rulesOf(DRAFT, { level: 'beginner' })).toEqual([]);
    expect(analyzeDraft(DRAFT, { language: 'fr' }, null).findings).toEqual([]);
    expect(rulesOf(DRAFT, { offRules: ['polite/undertone'] })).toEqual([]);
  });

  it('is silent on somebody else’s words and on what is no post', () => {
    expect(rulesOf(`« ${DRAFT} »`)).toEqual([]);
    expect(rulesOf(DRAFT.repeat(30))).not.toContain('polite/undertone');
    expect(rulesOf(`\ud800 \udc00 ${DRAFT.slice(0, 9)}`)).toEqual([]);
  });

  it('keeps rules that guess from speaking of a draft that sounds calm', () => {
    const asked =
      'Et alors? C’est le titre de la pièce sur le handicap, présentée samedi à la bibliothèque de Dieppe.';
    const rulesAlone = analyzeDraft(asked, { language: 'fr' }, undefined, null).findings;
    expect(rulesAlone.map(({ rule }) => rule)).toEqual(['polite/dismissal']);
    expect(rulesOf(asked)).toEqual([]);
  });

  it('comes from a model that is stored without loss', () => {
    const model = defaultUndertone();
    expect(decodeUndertone(encodeUndertone(model))).toEqual(model);
  });
});
