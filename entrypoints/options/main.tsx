import '../../lib/i18n/sets/everything';
import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings';
import { en } from '../../lib/i18n/en';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { openSettings } from '../../lib/storage/settings/store';

const root = document.getElementById('app') as HTMLElement;
const store = openSettings();

const isKnown = (key: string): key is MessageKey => key in en;

store.watch((settings) => {
  const language = interfaceLanguage(settings.interfaceLanguage);
  const t = translator(language);
  const ruleName = (id: string) => {
    const key = `ruleName.${id}`;
    return isKnown(key) ? t(key) : id;
  };
  document.documentElement.lang = LOCALES[language];
  document.title = `${t('settings.title')} – Coach 3P`;
  render(<SettingsPage settings={settings} actions={store} t={t} ruleName={ruleName} />, root);
}, new AbortController().signal);
