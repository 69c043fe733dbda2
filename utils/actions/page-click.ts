/**
 * One click on one navigation element, run in the page's own world: Chromium refuses `javascript:` links, as
 * ASP.NET's are, from a content script. It is handed over as a function with arguments, so it may use nothing
 * but these. False when the element is gone or no longer carries the words it was chosen for.
 *
 * @param path child indexes from the document element
 * @param text the words expected on it, normalised; empty for a folder's opener
 */
export const clickInPage = (path: readonly number[], text: string): boolean => {
  let element: Element | undefined = document.documentElement;
  for (const index of path) element = element?.children[index];
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  const words = [
    element.textContent ?? '',
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]
    .map((part) => part.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase())
    .join(' ');
  if (!words.includes(text)) return false;
  if (/^\s*(save|delete|remove|reset|propagate)\b/.test(words)) return false;
  if (element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return true;
};
