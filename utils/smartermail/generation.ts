import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { isInListBody } from './list-shape.ts';
import type { Product } from './product.ts';
import { normalise } from './text.ts';
import { isVisible } from './visible.ts';

/** Entries of the newest builds' menu, where one page "Protocols" stood before (newest captures of the vendor help). */
const splitPages = ['place.smtpIn', 'nav.otherProtocols'] as const;

/** Whether somebody can read these words, by themselves and not in a list. Menus are made of any element. */
const shows = (body: Element, wordings: readonly string[]): boolean => {
  const wanted = wordings.map(normalise);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue, parentElement } = node;
    if (!nodeValue || nodeValue.length > 80 || !wanted.includes(normalise(nodeValue))) continue;
    if (parentElement && isVisible(parentElement) && !isInListBody(parentElement)) return true;
  }
  return false;
};

/**
 * 100.x until its menu names a page for each protocol, which is drawn late and in one section only: to be asked at
 * every look. What was learned once stays, since no other page can show the opposite.
 */
export const learnGeneration = (product: Product, document: Document, labels: LabelCatalogue): Product => {
  const { body } = document;
  if (product.generation !== 'M100' || !body) return product;
  const text = body.textContent ?? '';
  const everywhere = splitPages.every((page) => labels[page].some((wording) => text.includes(wording)));
  return everywhere && splitPages.every((page) => shows(body, labels[page]))
    ? { ...product, generation: 'M100n' }
    : product;
};
