import { labelText } from './label-text.ts';

const read = (elements: Iterable<Element | null>): string | null => {
  const text = labelText([...elements].map((element) => element?.textContent ?? '').join(' '));
  return text === '' ? null : text;
};

const fromIds = (box: Element): string | null =>
  read(
    (box.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id ? box.ownerDocument.getElementById(id) : null)),
  );

/** The nearest text before the box in its own row: earlier cells, or earlier siblings of a wrapper. */
function fromRow(box: Element): string | null {
  let inner: Element = box;
  for (let depth = 0; depth < 4 && inner.parentElement; depth++) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.querySelector('input, select, textarea') || before.matches('input, select, textarea'))
        return null;
      const text = read([before]);
      if (text) return text;
    }
    const own = [...inner.parentElement.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && labelText(node.nodeValue ?? ''),
    );
    if (own) return labelText(own.nodeValue ?? '');
    inner = inner.parentElement;
    if (inner.matches('tr, form, dialog, body, md-dialog')) return null;
  }
  return null;
}

/** What a person reads as the name of a box, as it is compared; null when there is none. */
export const captionOf = (box: HTMLInputElement): string | null =>
  fromIds(box) ??
  (labelText(box.getAttribute('aria-label') ?? '') || null) ??
  read(box.labels ?? []) ??
  read([box.closest('md-input-container')?.querySelector('label') ?? null]) ??
  fromRow(box) ??
  (labelText(box.getAttribute('placeholder') ?? '') || null);
