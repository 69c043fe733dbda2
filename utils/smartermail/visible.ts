const fully = { visibilityProperty: true };

/** Whether a person can see an element; falls back to styles where the engine has no `checkVisibility`. */
export const isVisible = (element: Element): boolean => {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility(fully);
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && (style.display === 'none' || style.visibility === 'hidden')) return false;
  }
  return true;
};
