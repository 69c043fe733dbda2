const gap = 8;
const margin = 12;

const anchorsWork = (): boolean =>
  'CSS' in globalThis && CSS.supports('position-area', 'block-end span-inline-end');

/**
 * Browsers with CSS anchors place the card by its style sheet. For the others: under the control, above it when
 * there is more room, within the window.
 */
export function beside(card: HTMLElement, control: Element, hasAnchors = anchorsWork()): void {
  card.toggleAttribute('data-by-hand', !hasAnchors);
  if (hasAnchors) return;
  const box = control.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const { innerWidth, innerHeight } = globalThis;
  const below = innerHeight - box.bottom - gap - margin;
  const isBelow = offsetHeight <= below || below >= box.top;
  const left = Math.max(margin, Math.min(box.left, innerWidth - offsetWidth - margin));
  const top = isBelow ? box.bottom + gap : box.top - gap - offsetHeight;
  card.style.left = `${Math.round(left)}px`;
  card.style.top = `${Math.round(Math.max(margin, Math.min(top, innerHeight - offsetHeight - margin)))}px`;
}
