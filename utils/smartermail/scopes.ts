import { queryNames } from './sparse.ts';
import { isVisible } from './visible.ts';

/** A page, or a dialog over it. A label in one never answers for a control in another. */
export interface Scope {
  readonly kind: 'page' | 'dialog';
  readonly root: Element;
  /** Dialogs inside the page, lists, whose text is data, and what is leaving the page. */
  readonly without: readonly Element[];
}

const dialogSelector = '[role=dialog],[role=alertdialog],dialog[open],md-dialog,.modal-dialog,.RadWindow';

/** AngularJS leaves a view on the page, seen, until it has faded out: its words belong to what comes no more. */
const leavingSelector = '.ng-leave,.ng-leave-active,.ng-hide-add,.ng-hide-add-active,.md-transition-out';
const viewSelector = '[ui-view],[ng-view],ui-view,ng-view';

const sameView = (one: Element, other: Element): boolean =>
  one.matches(viewSelector) &&
  other.matches(viewSelector) &&
  one.getAttribute('ui-view') === other.getAttribute('ui-view');

/** What goes: said so, or the view in the place of one that comes. */
const leavingIn = (root: Element): readonly Element[] =>
  queryNames(root, `${leavingSelector},.ng-enter`).flatMap((element) =>
    element.matches(leavingSelector)
      ? [element]
      : [...(element.parentElement?.children ?? [])].filter(
          (other) => !other.matches('.ng-enter') && sameView(element, other),
        ),
  );

export const isLeaving = (element: Element): boolean => element.closest(leavingSelector) !== null;

export const scopesOf = (document: Document): readonly Scope[] => {
  const body = document.body;
  if (!body || body.tagName === 'FRAMESET') return [];
  const all = queryNames(body, dialogSelector);
  const leaving = leavingIn(body);
  const dialogs = all.filter(
    (dialog) =>
      isVisible(dialog) &&
      !leaving.some((part) => part.contains(dialog)) &&
      !all.some((other) => other !== dialog && other.contains(dialog)),
  );
  return [
    { kind: 'page', root: body, without: [...all, ...leaving] },
    ...dialogs.map((root): Scope => ({ kind: 'dialog', root, without: leaving })),
  ];
};

/** The dialog that a part of a page stands in; null for the page itself. */
export const dialogAround = (part: Element | null): Element | null => {
  let found: Element | null = null;
  for (
    let at = part?.closest(dialogSelector) ?? null;
    at;
    at = at.parentElement?.closest(dialogSelector) ?? null
  )
    found = at;
  return found;
};

export const inScope = (node: Node, scope: Scope): boolean =>
  scope.root.contains(node) && !scope.without.some((part) => part.contains(node));
