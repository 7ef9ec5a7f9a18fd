import type { Forbidden } from './rooms';

type Denied = Readonly<Record<string, string>>;

const say = (names: readonly string[], why: string): Denied =>
  Object.fromEntries(names.map((name) => [name, why]));

/** Global names that no file of the extension may use, with the sentence that the linter shows. */
export const NEVER_GLOBALS: Denied = {
  ...say(
    [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'RTCPeerConnection',
      'importScripts',
    ],
    'Nothing leaves the device: the extension makes no network request.',
  ),
  ...say(
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
    'Only lib/storage keeps things, through lib/platform: see docs/adr/0005.',
  ),
  ...say(['chrome', 'browser'], 'Use lib/platform, the only room that knows the browser.'),
  ...say(['eval', 'Function'], 'No code from strings.'),
  ...say(['setInterval'], 'No polling: observe, with an AbortSignal.'),
};

/** Property names that no file of the extension may read or write on any object. */
export const NEVER_PROPERTIES: Denied = {
  ...say(
    ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'],
    'No markup from strings: build elements, or set textContent.',
  ),
  ...say(
    ['sendBeacon', 'fetch', 'XMLHttpRequest', 'WebSocket'],
    'Nothing leaves the device: the extension makes no network request.',
  ),
  ...say(
    ['localStorage', 'sessionStorage', 'indexedDB'],
    'Only lib/storage keeps things, through lib/platform.',
  ),
  ...say(['setInterval'], 'No polling: observe, with an AbortSignal.'),
  ...say(['webdriver'], 'The extension behaves the same under automation.'),
};

/** Global names behind each word of a room's `never`. */
export const FORBIDDEN_GLOBALS: Readonly<Record<Forbidden, Denied>> = {
  dom: say(
    [
      'window',
      'document',
      'self',
      'globalThis',
      'navigator',
      'location',
      'history',
      'getSelection',
      'DOMParser',
    ]
      .concat(['HTMLElement', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'customElements'])
      .concat(['requestAnimationFrame', 'requestIdleCallback']),
    'This room does not know the page.',
  ),
  queries: {},
  clock: say(['performance'], 'No clock in this room: take the time as a parameter.'),
  random: say(['crypto'], 'No chance in this room: the same input gives the same output.'),
  timers: say(
    ['setTimeout', 'queueMicrotask', 'MessageChannel'],
    'Functions of this room are synchronous: nothing goes on after they return.',
  ),
};

/** `object.property`, or a property of any object as `*.property`, behind each word of a room's `never`. */
export const FORBIDDEN_PROPERTIES: Readonly<Record<Forbidden, Denied>> = {
  dom: {},
  queries: say(
    ['*.querySelector', '*.querySelectorAll', '*.getElementById', '*.getElementsByClassName', '*.closest'],
    'What the page looks like is known to lib/composer alone.',
  ),
  clock: say(['Date.now'], 'No clock in this room: take the time as a parameter.'),
  random: say(['Math.random'], 'No chance in this room: the same input gives the same output.'),
  timers: {},
};
