import { queryNames } from './sparse.ts';
import { isVisible } from './visible.ts';

/** A page, or a dialog over it. A label in one never answers for a control in another. */
export interface Scope {
  readonly kind: 'page' | 'dialog';
  readonly root: Element;
  /** Dialogs inside the page, and lists, whose text is data. */
  readonly without: readonly Element[];
}

const dialogSelector = '[role=dialog],[role=alertdialog],dialog[open],md-dialog,.modal-dialog,.RadWindow';

export const scopesOf = (document: Document): readonly Scope[] => {
  const body = document.body;
  if (!body || body.tagName === 'FRAMESET') return [];
  const all = queryNames(body, dialogSelector);
  const dialogs = all.filter(
    (dialog) => isVisible(dialog) && !all.some((other) => other !== dialog && other.contains(dialog)),
  );
  return [
    { kind: 'page', root: body, without: all },
    ...dialogs.map((root): Scope => ({ kind: 'dialog', root, without: [] })),
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
