import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterQuiet } from './timing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what waits until nobody calls any more', () => {
  function started() {
    const end = new AbortController();
    const task = vi.fn();
    return { task, end, call: afterQuiet(task, 60, 2000, end.signal) };
  }
  const keys = (call: () => void, count: number) => {
    for (let key = 0; key < count; key++) {
      call();
      vi.advanceTimersByTime(40);
    }
  };

  test('runs once, after the last of many calls', () => {
    const { task, call } = started();
    keys(call, 20);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(task).toHaveBeenCalledOnce();
  });

  test('runs all the same while the calls never end', () => {
    const { task, call } = started();
    keys(call, 60);
    expect(task).toHaveBeenCalledOnce();
  });

  test('never runs after its end', () => {
    const { task, call, end } = started();
    call();
    end.abort();
    call();
    vi.advanceTimersByTime(5000);
    expect(task).not.toHaveBeenCalled();
  });
});
