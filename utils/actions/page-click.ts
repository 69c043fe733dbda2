/**
 * One click on one navigation element, once it has come to rest. Run in the page's own world: Chromium refuses
 * `javascript:` links, as ASP.NET's are, from a content script. It is handed over as a function with arguments, so
 * it may use nothing but these. False when the element is gone or no longer carries the words it was chosen for.
 *
 * It waits as a person does: an entry clicked before its menu has opened leaves Angular Material's click-catcher
 * over the page for good.
 *
 * @param path child indexes from the document element
 * @param text the words expected on it, normalised; empty for a folder's opener
 */
export const clickInPage = async (path: readonly number[], text: string): Promise<boolean> => {
  const wanted = (): HTMLElement | SVGElement | null => {
    let element: Element | undefined = document.documentElement;
    for (const index of path) element = element?.children[index];
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
    const words = [
      element.textContent ?? '',
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]
      .map((part) => part.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase())
      .join(' ');
    const saves = /^\s*(save|delete|remove|reset|propagate)\b/.test(words);
    return words.includes(text) && !saves ? element : null;
  };
  const isMoving = (target: Element): boolean =>
    document
      .getAnimations()
      .some(
        ({ effect }) =>
          effect instanceof KeyframeEffect &&
          effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY &&
          effect.target?.contains(target) === true,
      );
  /** Two frames: what was just set in motion moves by then. No frame is drawn of a page that nobody looks at. */
  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, 600);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          clearTimeout(timer);
          resolve();
        }),
      );
    });

  const end = performance.now() + 2_000;
  let element: HTMLElement | SVGElement | null;
  do {
    await drawn();
    element = wanted();
  } while (element && isMoving(element) && performance.now() < end);
  if (!element) return false;
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return true;
};
