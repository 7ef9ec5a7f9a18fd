import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cutOut } from './scripts/cut-out';
import { manifest } from './scripts/manifest';
import { prunedEld } from './scripts/pruned-eld';
import { withoutCoreJs } from './scripts/without-core-js';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  manifest,
  vite: () => ({
    plugins: [preact(), withoutCoreJs(), cutOut(), prunedEld()],
    // Every browser that we support preloads modules itself; Vite's polyfill would bring a `fetch` into each page.
    build: { target: ['chrome123', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['tests/**', 'docs/**'] },
});
