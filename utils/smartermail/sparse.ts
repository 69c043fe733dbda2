/** More children than a form has rows or a menu entries: these are rows of data, and name nothing. */
export const bulk = 500;
/** Of these only the ends are looked at, where a header and a pager stand. */
const ends = 6;
/** A browser looks through fewer elements than this in no time. */
const few = 8_000;

/** Counts no further than it has to. */
export const isLong = (root: Document | Element, long = few): boolean =>
  root.getElementsByTagName('*').item(long - 1) !== null;

export const isBulk = (element: Element): boolean => element.children.item(bulk) !== null;

const endsOf = ({ children }: Element): Element[] => {
  const { length } = children;
  return Array.from(
    { length: 2 * ends },
    (_, at) => children[at < ends ? at : length - 2 * ends + at],
  ).filter((child) => child !== undefined);
};

const look = (at: Element, selector: string, found: Element[]): void => {
  for (const child of isBulk(at) ? endsOf(at) : at.children) {
    if (child.matches(selector)) found.push(child);
    look(child, selector, found);
  }
};

/**
 * `querySelectorAll` for what names places, fields and lists. In a document of many thousand elements the middle of long
 * lists is left out: there one search after the other takes longer than a page may be held up.
 */
export const queryNames = (root: Document | Element, selector: string): readonly Element[] => {
  if (!isLong(root)) return [...root.querySelectorAll(selector)];
  const found: Element[] = [];
  const top = 'body' in root ? root.documentElement : root;
  look(top, selector, found);
  return found;
};
