/** The one door to the browser's extension API, the same promises in Chrome and in Firefox. */
export { default as browser } from 'webextension-polyfill';
