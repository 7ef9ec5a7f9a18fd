import type { ConfigEnv, UserManifest } from 'wxt';

/**
 * Reminders need `alarms` and `notifications`, asked for when the user switches them on. Firefox knows no optional `alarms`
 * (Firefox 153 leaves it out of the manifest) and grants it at installation without a word: docs/adr/0011.
 */
const PERMISSIONS = {
  chrome: { permissions: ['storage'], optional_permissions: ['alarms', 'notifications'] },
  firefox: { permissions: ['storage', 'alarms'], optional_permissions: ['notifications'] },
} satisfies Record<string, Pick<UserManifest, 'permissions' | 'optional_permissions'>>;

/**
 * The manifest's fields that WXT does not derive from the entry points.
 *
 * Minimum versions: Firefox 140 is the first that accepts `data_collection_permissions` and has the CSS Custom Highlight
 * API; Chrome 123 has every API that is used without a feature test, the youngest being CSS `light-dark()` (MDN
 * browser-compat-data, 2026-11).
 */
export const manifest = ({ browser }: Pick<ConfigEnv, 'browser'>): UserManifest => ({
  name: '__MSG_extensionName__',
  short_name: 'Coach 3P',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  ...PERMISSIONS[browser === 'firefox' ? 'firefox' : 'chrome'],
  minimum_chrome_version: '123',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
  },
  browser_specific_settings: {
    gecko: {
      id: 'coach@coach-3p',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
});
