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
