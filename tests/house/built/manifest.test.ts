import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS, filesOf, manifestOf } from './builds';

describe.each(BUILDS)('the manifest of the $browser build', ({ browser, folder }) => {
  const manifest = manifestOf(folder);

  it('is of version 3 and bears the version of package.json', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('asks for storage and for nothing else that a user is told of; reminders are left to her', () => {
    // Firefox has no optional `alarms`, and says nothing of it at installation: docs/adr/0011.
    const firefox = browser === 'firefox';
    expect(manifest.permissions).toEqual(firefox ? ['storage', 'alarms'] : ['storage']);
    expect(manifest.optional_permissions).toEqual(firefox ? ['notifications'] : ['alarms', 'notifications']);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it('runs its content script on X alone', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...(manifest.content_scripts[0]?.matches ?? [])].sort()).toEqual([
      'https://mobile.twitter.com/*',
      'https://mobile.x.com/*',
      'https://twitter.com/*',
      'https://x.com/*',
    ]);
  });

  it('forbids its own pages the network and any script from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names the oldest browsers that it was made for', () => {
    expect(manifest.minimum_chrome_version).toBe('123');
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('140.0');
  });

  it('has a fixed id for Firefox and declares that it collects nothing', () => {
    expect(manifest.browser_specific_settings.gecko.id).toBe('coach@coach-3p');
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('lets pages see no file but the style of the sidebar', () => {
    const exposed = (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources);
    expect(exposed.filter((path) => !path.endsWith('.css'))).toEqual([]);
  });

  it('speaks both languages and names icons that exist', () => {
    expect(manifest.default_locale).toBe('en');
    const files = filesOf(folder);
    expect(files).toContain('_locales/en/messages.json');
    expect(files).toContain('_locales/fr/messages.json');
    const icons = Object.values(manifest.icons ?? {}).map((path) => path.replace(/^\//, ''));
    expect(icons.length).toBeGreaterThanOrEqual(4);
    expect(icons.filter((icon) => !files.includes(icon))).toEqual([]);
  });

  it('has the background of its browser', () => {
    expect(Object.keys(manifest.background)).toContain(browser === 'chrome' ? 'service_worker' : 'scripts');
  });
});
