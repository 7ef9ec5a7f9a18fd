import { describe, expect, it } from 'vitest';
import { type Computer, findBrowsers } from './find';

const computer = (platform: string, installed: string[], env: Record<string, string> = {}): Computer => ({
  platform,
  env,
  home: '/Users/marie',
  exists: (path) => installed.includes(path),
});

describe('findBrowsers', () => {
  it('finds Debian’s Chromium and Firefox along PATH', () => {
    const debian = computer('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr'], {
      PATH: '/bin:/usr/bin',
    });
    expect(findBrowsers(debian)).toEqual([
      { name: 'chromium', family: 'chromium', path: '/usr/bin/chromium' },
      { name: 'firefox', family: 'firefox', path: '/usr/bin/firefox-esr' },
    ]);
  });

  it('finds a browser that one person has installed for herself on macOS', () => {
    const path = '/Users/marie/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowsers(computer('darwin', [path]))).toEqual([{ name: 'chrome', family: 'chromium', path }]);
  });

  it('finds Edge where Windows keeps 32-bit programs', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = computer('win32', [path], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findBrowsers(windows)).toEqual([{ name: 'edge', family: 'chromium', path }]);
  });

  it('believes the environment first', () => {
    const named = computer('linux', ['/opt/canary', '/usr/bin/chromium'], {
      PATH: '/usr/bin',
      CHROMIUM_PATH: '/opt/canary',
    });
    expect(findBrowsers(named)[0]).toEqual({ name: 'chromium', family: 'chromium', path: '/opt/canary' });
  });

  it('answers with nothing on a platform that it does not know', () => {
    expect(findBrowsers(computer('aix', ['/usr/bin/chromium']))).toEqual([]);
  });
});
