import type { Caption } from './captions.ts';
import { headingSelector } from './places.ts';
import { inScope, type Scope } from './scopes.ts';
import { queryNames } from './sparse.ts';
import { words } from './text.ts';
import { isVisible } from './visible.ts';

const boxes = 'fieldset,md-card,section,[role=group],[class*="card" i],[class*="panel" i]';
/** Angular Material names a card by elements of its own, without a heading (https://material.angularjs.org/1.2.5/api/directive/mdCard). */
const heading = `${headingSelector},md-card-title,.md-headline`;
/** Tabs and menus name places to go to. */
const elsewhere = 'a,button,li,[role=tab],[role=tablist],md-tab-item,nav,[role=navigation],tr[role=row]';

const precedes = (one: Node, other: Node): boolean =>
  !one.contains(other) && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The captions that stand under no heading of another section: a page shows SMTP In and SMTP Out in one form. The
 * heading right before a caption counts, or else the head of the box it stands in.
 */
export const outside = (
  captions: readonly Caption[],
  other: RegExp,
  named: ReadonlySet<string>,
  scope: Scope,
): readonly Caption[] => {
  const heads = queryNames(scope.root, heading)
    .filter((head) => inScope(head, scope) && !head.closest(elsewhere) && isVisible(head))
    .map((element) => ({ element, text: words(element, 60) }))
    .filter(({ text }) => text !== '');
  if (!heads.some(({ text }) => other.test(text))) return captions;
  return captions.filter(({ node }) => {
    const before = heads.filter(({ element }) => precedes(element, node));
    const nearest = before.at(-1)?.text ?? '';
    if (other.test(nearest)) return false;
    const box = (node instanceof Element ? node : node.parentElement)?.closest(boxes);
    const first = box && before.find(({ element }) => box.contains(element));
    return named.has(nearest) || !first || !other.test(first.text);
  });
};
