type Frame = Window & typeof globalThis;

export interface Sight {
  /** Counted: as many `unwatch` as `watch` end it. */
  watch(element: Element): void;
  unwatch(element: Element): void;
  sees(element: Element): boolean;
}

/**
 * Knows which elements are in view, clipping by inner scrollers included, and says when that or the size of one in
 * view changes. Costs nothing while nothing changes.
 */
export function createSight(
  view: Frame,
  signal: AbortSignal,
  changed: (pass: 'sight' | 'full') => void,
): Sight {
  const watched = new Map<Element, number>();
  const inView = new Set<Element>();
  const sizes = new view.ResizeObserver(() => changed('full'));
  const crossing = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!watched.has(target)) continue;
        if (isIntersecting) {
          inView.add(target);
          sizes.observe(target);
        } else {
          inView.delete(target);
          sizes.unobserve(target);
        }
      }
      changed('sight');
    },
    { threshold: [0, 0.6] },
  );
  const end = (): void => {
    crossing.disconnect();
    sizes.disconnect();
    inView.clear();
    watched.clear();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    watch(element) {
      const times = watched.get(element) ?? 0;
      watched.set(element, times + 1);
      if (times === 0) crossing.observe(element);
    },
    unwatch(element) {
      const times = watched.get(element) ?? 0;
      if (times > 1) watched.set(element, times - 1);
      else {
        watched.delete(element);
        inView.delete(element);
        crossing.unobserve(element);
        sizes.unobserve(element);
      }
    },
    sees: (element) => inView.has(element),
  };
}
