import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../source';
import { BUILDS, filesOf, manifestOf, textOf } from './builds';

/** Ways to reach the network, to make markup of strings, or to make code of strings. */
const NEVER_NAMES =
  /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|eval)$/;
const NEVER_PROPERTIES = /^(?:fetch|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a bundle uses that the extension promises not to use; names of own functions and keys of objects do not count. */
function forbiddenIn(path: string, code: string): string[] {
  return nodesOf(path, code).flatMap((node) => {
    const callee = (node.callee ?? {}) as Node;
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    if (isCall && callee.type === 'Identifier' && NEVER_NAMES.test(String(callee.name)))
      return [String(callee.name)];
    if (isCall && callee.type === 'Identifier' && callee.name === 'Function') return ['Function'];
    if (node.type !== 'MemberExpression') return [];
    const property = node.property as Node;
    const name = String(node.computed ? property.value : property.name);
    return NEVER_PROPERTIES.test(name) ? [`.${name}`] : [];
  });
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const gzipped = (folder: string, paths: readonly string[]): number =>
  kilobytes(paths.reduce((sum, path) => sum + gzipSync(textOf(folder, path)).length, 0));

describe.each(BUILDS)('the bundles of the $browser build', ({ browser, folder }) => {
  const scripts = filesOf(folder).filter((path) => path.endsWith('.js'));

  it.each(scripts)('%s reaches no network and makes neither markup nor code of strings', (path) => {
    expect(forbiddenIn(path, textOf(folder, path))).toEqual([]);
  });

  it('weigh at most 110 kB gzip in the page of X', () => {
    const size = gzipped(
      folder,
      manifestOf(folder).content_scripts.flatMap((entry) => entry.js),
    );
    console.log(`${browser}: content script ${size} kB gzip`);
    expect(size).toBeLessThanOrEqual(110);
  });

  it('weigh at most 45 kB gzip in the popup, with its style', () => {
    const page = textOf(folder, 'popup.html');
    const own = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path as string);
    expect(own.length).toBeGreaterThan(0);
    const size = gzipped(folder, own);
    console.log(`${browser}: popup ${size} kB gzip (${own.join(', ')})`);
    expect(size).toBeLessThanOrEqual(45);
  });
});
