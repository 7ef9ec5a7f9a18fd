import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** Stable hook for tests and styles: what the button does. */
  readonly action: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** Full name, where the visible words alone would be ambiguous; begins with them (WCAG 2.5.3). */
  readonly name?: string | undefined;
  readonly look?: 'plain' | 'quiet' | 'chip' | 'icon' | 'main';
  readonly expanded?: boolean | undefined;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/**
 * A real button of at least 24 px. Pressing it with a pointer leaves the focus where it was, so that the caret stays in the
 * box; with Tab and Enter it works as any button. `disabled` keeps it reachable: a button that vanishes under the focus
 * would throw its reader out.
 */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${props.look ?? 'plain'}`}
      data-action={props.action}
      aria-label={props.name}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-disabled={props.disabled}
      title={props.look === 'icon' ? props.name : undefined}
      onPointerDown={keepFocus}
      onMouseDown={keepFocus}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

const keepFocus = (event: Event) => event.preventDefault();
