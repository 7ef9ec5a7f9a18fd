import type { Page } from 'puppeteer-core';

/** What the stand-in holds of one box: the editor's own model. */
export interface Model {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly focused: boolean;
  readonly undo: number;
  readonly redo: number;
  readonly crashed: string | null;
  readonly canPost: boolean;
}

export type Place = 'home' | 'modal' | 'inline';

/** Calls a hook of the stand-in (`window.__x`) and gives its answer. */
export function callX<Result = void>(page: Page, hook: string, ...args: unknown[]): Promise<Result> {
  return page.evaluate(
    (name, values) => {
      const hooks = (window as unknown as { __x: Record<string, unknown> }).__x;
      const value = hooks[name];
      return typeof value === 'function' ? value(...values) : value;
    },
    hook,
    args,
  ) as Promise<Result>;
}

/** The model of a box; null when there is no such box. */
export const modelOf = (page: Page, place: Place, index = 0): Promise<Model | null> =>
  callX<Model | null>(page, 'box', place, index);
