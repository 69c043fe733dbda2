import { controlsIn } from './controls.ts';
import { isInListBody } from './list-shape.ts';
import { isNamed, isNaming } from './row-tokens.ts';
import { inScope, type Scope } from './scopes.ts';
import { normalise } from './text.ts';
import { isVisible } from './visible.ts';

export interface Layout {
  /** Those that nothing names yet. */
  readonly controls: readonly Element[];
  /** Whether a control stands right behind a caption, with no other words and no other control between. */
  isBehind(caption: Node, control: Element): boolean;
  /** Whether another control without a name of its own follows on the same line: a box that switches it on, a unit. */
  isFollowed(control: Element): boolean;
}

interface Words {
  readonly node: Text;
  readonly rect: DOMRect;
}

const most = 400;

const rectOf = (node: Node): DOMRect => {
  if (node instanceof Element && node.childNodes.length === 0) return node.getBoundingClientRect();
  const range = node.ownerDocument?.createRange() ?? new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

const textsIn = (root: Element): Text[] => {
  const found: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < most; node = walker.nextNode())
    if (/\p{L}{3}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('script,style,option'))
      found.push(node as Text);
  return found;
};

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
const onLine = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(middle(a) - middle(b)) <= Math.max(a.height, b.height) / 2;
/** The stretch of a line between two things on it, which nothing else may reach into. */
const between = (a: DOMRect, b: DOMRect): DOMRect =>
  new DOMRect(a.right + 1, middle(a) - 2, Math.max(0, b.left - a.right - 2), 4);

const follows = (a: DOMRect, b: DOMRect): boolean => onLine(a, b) && b.left >= a.right - 2;

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What stands where in a scope, measured once and only if somebody asks. */
export const layoutOf = (scope: Scope): (() => Layout) => {
  let known: Layout | null = null;
  return () => {
    known ??= measure(scope);
    return known;
  };
};

const measure = (scope: Scope): Layout => {
  const seen = controlsIn(scope.root)
    .filter((control) => inScope(control, scope) && isVisible(control) && !isInListBody(control))
    .slice(0, most);
  const rects = new Map<Node, DOMRect>(seen.map((control) => [control, control.getBoundingClientRect()]));
  const texts: Words[] = textsIn(scope.root).map((node) => ({ node, rect: rectOf(node) }));
  return {
    controls: seen.filter((control) => !isNamed(control, [control])),
    isBehind: (caption, control) => {
      const from = rectOf(caption);
      const to = rects.get(control);
      if (!to || from.width === 0 || to.width === 0 || !follows(from, to)) return false;
      const gap = between(from, to);
      const inside = (node: Node, rect: DOMRect) =>
        node !== control && !caption.contains(node) && !control.contains(node) && meet(rect, gap);
      return !(
        texts.some(({ node, rect }) => inside(node, rect)) ||
        [...rects].some(([node, rect]) => inside(node, rect))
      );
    },
    isFollowed: (control) => {
      const from = rects.get(control);
      return [...rects].some(([other, rect]) => {
        if (!from || other === control || !follows(from, rect)) return false;
        const gap = between(from, rect);
        return !texts.some(({ node, rect: words }) => meet(words, gap) && isNaming(normalise(node.data)));
      });
    },
  };
};
