import type { Recorded } from '../model/event';
import type { Settings } from '../model/settings';
import { activeBox, type Desk } from './box';
import type { Silence } from './state';
import type { SettingsStore } from './store';

/** Changes of the settings from the sidebar: at once in this tab, then stored; `failed` is called when that was not possible. */
export function createChoices(desk: Desk, store: SettingsStore, failed: () => void) {
  const settle = (settings: Settings, stored: Promise<Recorded>) => {
    desk.settings = settings;
    stored.then((outcome) => outcome !== 'stored' && failed(), failed);
  };
  const off = (change: Partial<Settings['off']>): Settings => ({
    ...desk.settings,
    off: { ...desk.settings.off, ...change },
  });
  const without = (entries: readonly string[], gone: string) => entries.filter((entry) => entry !== gone);
  const readAgain = () => {
    for (const box of desk.boxes.values()) box.session.refresh();
  };

  const account = (name: string, silent: boolean) => {
    const others = without(desk.settings.off.accounts, name);
    if (silent) settle(off({ accounts: [...others, name] }), store.add('accounts', name));
    else settle(off({ accounts: others }), store.remove('accounts', name));
  };

  return {
    collapse: (collapsed: boolean) => settle({ ...desk.settings, collapsed }, store.update({ collapsed })),

    never(rule: string, silent: boolean) {
      const others = without(desk.settings.off.rules, rule);
      if (silent) settle(off({ rules: [...others, rule] }), store.add('rules', rule));
      else settle(off({ rules: others }), store.remove('rules', rule));
      readAgain();
    },

    /** Silences the coach as far as the user asked; the box from which it was asked keeps the way back in sight. */
    silence(silence: Silence, name: string | null) {
      const box = activeBox(desk);
      if (!box) return;
      box.silencedHere = true;
      desk.spot = null;
      if (silence === 'post') box.silent = true;
      if (silence === 'tab') desk.tabSilent = true;
      if (silence === 'account' && name !== null) account(name, true);
      if (silence === 'everywhere') settle(off({ everywhere: true }), store.silence(true));
    },

    /** Lets the coach speak again in the active box, whatever had silenced it. */
    wake(name: string | null) {
      const box = activeBox(desk);
      if (!box) return;
      box.silencedHere = false;
      box.silent = false;
      desk.tabSilent = false;
      if (name !== null && desk.settings.off.accounts.includes(name)) account(name, false);
      if (desk.settings.off.everywhere) settle(off({ everywhere: false }), store.silence(false));
      readAgain();
    },
  };
}
