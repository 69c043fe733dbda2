// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../../utils/marks/overlay.ts';
import { spotlightOn } from '../../../utils/marks/spotlight.ts';
import { AllInView, drawn } from './setup.ts';

const life = { controller: new AbortController() };

/** A control with a place on the page, or one behind another tab, which has none. */
function control(height: number): HTMLElement {
  const input = document.createElement('input');
  input.getBoundingClientRect = () => DOMRect.fromRect({ x: 10, y: 10, width: height * 8, height });
  document.body.replaceChildren(input);
  return input;
}

const isFramed = (): boolean => drawn('.spotlight').length > 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', AllInView);
  Reflect.set(window, 'IntersectionObserver', AllInView);
  life.controller = new AbortController();
});
afterEach(() => {
  life.controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a control that is pointed at', () => {
  const point = (target: Element, signal = life.controller.signal, time?: number): void =>
    spotlightOn(createOverlay(document, life.controller.signal, ''), signal, target, {
      ...(time !== undefined && { time }),
    });

  it('is framed for a few seconds', async () => {
    point(control(20));
    await vi.advanceTimersByTimeAsync(3_900);
    expect(isFramed()).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(isFramed()).toBe(false);
  });

  it('is waited for where it stands behind another tab of its page', async () => {
    const target = control(0);
    point(target);
    await vi.advanceTimersByTimeAsync(10_000);
    target.getBoundingClientRect = () => DOMRect.fromRect({ x: 10, y: 10, width: 160, height: 20 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(isFramed()).toBe(true);
    await vi.advanceTimersByTimeAsync(10_100);
    expect(isFramed()).toBe(false);
  });

  it('is framed no longer than the signal says', async () => {
    const stop = new AbortController();
    point(control(20), stop.signal, 120_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isFramed()).toBe(true);
    stop.abort();
    expect(isFramed()).toBe(false);
  });
});
