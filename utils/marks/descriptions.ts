/** Marks description nodes, so that nobody takes them for words of the page. */
const descriptionAttribute = 'data-palisade-description';
const attribute = 'aria-describedby';

export interface Described {
  /** Also puts the reference back where the page took it away. */
  readonly set: (text: string) => void;
  /** Leaves the page's own references exactly as they were. */
  readonly remove: () => void;
}

const tokens = (value: string | null): string[] => (value ?? '').split(/\s+/).filter((id) => id !== '');

/** Takes away all description nodes of a document, and the references to them. */
export function clearDescriptions(document: Document): void {
  for (const node of document.querySelectorAll(`[${descriptionAttribute}]`)) {
    for (const control of document.querySelectorAll(`[${attribute}~="${CSS.escape(node.id)}"]`)) {
      const others = tokens(control.getAttribute(attribute)).filter((id) => id !== node.id);
      if (others.length > 0) control.setAttribute(attribute, others.join(' '));
      else control.removeAttribute(attribute);
    }
    node.remove();
  }
}

/**
 * Ties a sentence to a control: a hidden node under `parent`, which has to stand in the control's own tree, and its
 * id appended to the control's references. References cannot point from the page into a shadow tree.
 */
export function tieDescription(element: Element, parent: Element, id: string, text: string): Described {
  const node = parent.ownerDocument.createElement('span');
  node.id = id;
  node.setAttribute(descriptionAttribute, '');
  let before = element.getAttribute(attribute);
  let ours: string | null = null;
  let said: string | null = null;

  const refer = (): void => {
    const now = element.getAttribute(attribute);
    if (tokens(now).includes(id)) return;
    before = now;
    ours = [...tokens(now), id].join(' ');
    element.setAttribute(attribute, ours);
  };
  const set = (next: string): void => {
    if (next !== said) node.textContent = next;
    said = next;
    if (node.parentNode !== parent) parent.append(node);
    if (ours === null || element.getAttribute(attribute) !== ours) refer();
  };
  set(text);

  return {
    set,
    remove() {
      node.remove();
      const now = element.getAttribute(attribute);
      if (now === null) return;
      const rest =
        now === ours
          ? before
          : tokens(now)
              .filter((other) => other !== id)
              .join(' ');
      if (rest === null || (rest === '' && before === null)) element.removeAttribute(attribute);
      else if (rest !== now) element.setAttribute(attribute, rest);
    },
  };
}
