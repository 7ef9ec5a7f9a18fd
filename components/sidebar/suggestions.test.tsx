import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import type { Card, CoachActions } from '../../lib/coach/state';
import { translator } from '../../lib/i18n/t';
import { Suggestions } from './suggestions';

beforeEach(() => void vi.stubGlobal('document', parseHTML('<main></main>').document));
afterEach(() => void vi.unstubAllGlobals());

/** The button of the first suggestion of a rule on a draft, as it is seen and as it is heard. */
function suggested(text: string, rule: string, region: 'fr-CA' | 'fr-FR') {
  const finding = analyzeDraft(text, { region }).findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} says nothing`);
  const cut = finding.suggestions.map(({ id, edit }) => [id, text.slice(edit.range.start, edit.range.end)]);
  const card: Card = { finding, name: '', quote: null, replaced: Object.fromEntries(cut), live: true };
  const root = document.querySelector('main') as HTMLElement;
  const t = translator('fr');
  render(<Suggestions card={card} language="fr" actions={{} as CoachActions} t={t} />, root);
  const button = root.querySelector('button');
  return { seen: button?.textContent ?? '', heard: button?.getAttribute('aria-label') ?? '' };
}

test('a mark that loses the space before it is not offered as a mark for itself', () => {
  const { seen, heard } = suggested('Merci à toute l’équipe !', 'post/french-spacing', 'fr-CA');
  for (const words of [seen, heard]) expect(words).toContain('sans espace');
});

test('nor is one that gains it', () => {
  const { seen, heard } = suggested('Merci à toute l’équipe!', 'post/french-spacing', 'fr-FR');
  for (const words of [seen, heard]) expect(words).toContain('espace insécable');
});

test('other words stand alone', () => {
  expect(suggested('LISEZ LE RAPPORT maintenant', 'polite/shouting', 'fr-CA').heard).not.toContain('espace');
});

test('an opening that goes is not replaced with the first letter of what stays', () => {
  const { seen, heard } = suggested(
    'Comme je l’ai déjà dit, le formulaire est en ligne.',
    'polite/passive-aggression',
    'fr-CA',
  );
  expect(seen).toBe('RetirerComme je l’ai déjà dit,');
  expect(heard).toBe('Retirer «\u{a0}Comme je l’ai déjà dit,\u{a0}»');
});
