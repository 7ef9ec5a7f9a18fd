/** What the page looks like, as far as the sidebar follows it. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** Size of the page's text against its ordinary 15 px. */
  readonly scale: number;
}

/** X's font-size setting rewrites the size of `html`; 15 px is its middle. */
const ORDINARY_SIZE = 15;

/**
 * Reads the page's look: theme by the luminance of the body's background (X sets no `color-scheme`, and the user's system may
 * say otherwise), text size by the root's font size.
 */
export function readLook(view: Window): Look {
  const { body, documentElement } = view.document;
  const size = Number.parseFloat(view.getComputedStyle(documentElement).fontSize) || ORDINARY_SIZE;
  return {
    theme: isDark(view.getComputedStyle(body).backgroundColor) ? 'dark' : 'light',
    scale: Math.min(1.35, Math.max(0.9, size / ORDINARY_SIZE)),
  };
}

/** True for a background on which light text is readable. A transparent one is the canvas: light. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0 && (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.4;
}

/** Dresses the host in the page's look now and whenever the page changes it, until the signal aborts. */
export function followLook(host: HTMLElement, signal: AbortSignal): void {
  const follow = () => {
    const { theme, scale } = readLook(window);
    host.style.setProperty('color-scheme', theme);
    host.style.setProperty('--scale', String(scale));
  };
  const changes = new MutationObserver(follow);
  for (const element of [document.documentElement, document.body])
    changes.observe(element, { attributes: true, attributeFilter: ['style', 'class'] });
  signal.addEventListener('abort', () => changes.disconnect());
  follow();
}
