import '../../lib/i18n/sets/everything';
import { render } from 'preact';
import { Examples, Welcome } from '../../components/practice/practice';
import { Workshop } from '../../components/practice/workshop';
import { SIDEBAR_STYLES } from '../../components/sidebar/styles';
import { Year } from '../../components/year/year';
import { textareaComposer } from '../../lib/composer/textarea';
import { weigh } from '../../lib/draft/length';
import { LOCALES, translator } from '../../lib/i18n/t';
import { defaultSettings, type Settings } from '../../lib/model/settings';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { guard } from '../../lib/presence/guard';
import { openSettings } from '../../lib/storage/settings/store';
import { startCoaching } from '../shared/coaching';
import { localDate } from '../shared/today';
import { yearAhead } from '../shared/year';

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const area = byId('draft') as HTMLTextAreaElement;
const host = document.querySelector('coach-3p') as HTMLElement;
const { signal } = new AbortController();
const settings = openSettings();
let choices = defaultSettings();

/** The page's policy allows no `<style>`: the same styles come as a sheet. */
function shadowOf(element: HTMLElement): HTMLElement {
  const shadow = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SIDEBAR_STYLES);
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  shadow.append(container);
  return container;
}

/** As typing would: the undo list stays, and one undo takes it back. */
function write(text: string): void {
  area.focus();
  area.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

function draw(next: Settings): void {
  choices = next;
  const language = interfaceLanguage(next.interfaceLanguage);
  const t = translator(language);
  document.documentElement.lang = LOCALES[language];
  document.title = `${t('practice.title')} – Coach 3P`;
  area.placeholder = t('practice.placeholder');
  byId('draft-label').textContent = t('practice.box');
  const props = {
    language,
    asleep: next.off.everywhere,
    onLanguage: () => void settings.update({ interfaceLanguage: language === 'fr' ? 'en' : 'fr' }),
    onSample: write,
    onWake: () => void settings.silence(false),
  };
  render(<Welcome {...props} />, byId('welcome'));
  render(<Examples {...props} />, byId('around'));
  render(<Year {...yearAhead(localDate(), t)} language={language} t={t} />, byId('year'));
  render(
    <Workshop language={language} weigh={(text) => weigh(text).weighted} onUse={write} />,
    byId('first-post'),
  );
}

settings.watch(draw, signal);
draw(choices);
guard(host, signal);
const coach = startCoaching(
  { container: shadowOf(host), account: () => null, alive: () => true, drawn: () => undefined },
  signal,
);
const composer = textareaComposer(area, { id: 'practice', kind: 'practice' }, signal);
coach.add(composer, signal);
coach.focus(composer.id);
area.focus({ preventScroll: location.hash !== '' });
