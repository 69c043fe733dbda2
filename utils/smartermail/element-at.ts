/** The element that child indexes lead to from the document element; null when the page has changed since. */
export const elementAt = (document: Document, path: readonly number[]): Element | null => {
  let element: Element | undefined = document.documentElement;
  for (const index of path) element = element?.children[index];
  return element ?? null;
};
