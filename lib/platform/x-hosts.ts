/** Hosts on which X serves its composer (evidence of 2026-08: twitter.com and both mobile twins redirect to x.com). */
export const X_MATCHES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
];
