const hasEnd = (animation: Animation): boolean =>
  animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;

const targetOf = ({ effect }: Animation): Element | null =>
  effect && 'target' in effect && effect.target instanceof Element ? effect.target : null;

/**
 * Whether an element, or what it stands in, is still being moved or faded in. Nobody clicks what is under way, and
 * menus of Angular Material whose entry is clicked before they have opened leave their click-catcher on the page.
 */
export const isMoving = (element: Element): boolean =>
  'getAnimations' in element.ownerDocument &&
  element.ownerDocument
    .getAnimations()
    .some((animation) => hasEnd(animation) && targetOf(animation)?.contains(element));

const longest = 600;

/**
 * Resolves after two frames were drawn, so that what the page just set in motion moves; at once where nobody looks
 * at the page, and after 600 ms at the latest.
 */
export const drawn = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    const view = document.defaultView;
    if (!view || document.visibilityState === 'hidden') return resolve();
    const timer = setTimeout(resolve, longest);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
