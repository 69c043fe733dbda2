/** Something a person sets a value with: native, ARIA or Angular Material. */
const selector = [
  'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]):not([type=file])',
  'select',
  'textarea',
  'md-select',
  'md-switch',
  'md-checkbox',
  'md-radio-group',
  '[role=checkbox]',
  '[role=switch]',
  '[role=radiogroup]',
  '[role=spinbutton]',
  '[role=combobox]',
  '[role=listbox]',
  '[aria-haspopup=listbox]',
].join(',');

/** `labels` looks through the whole document for each control that it is asked of: in a long list that takes seconds. */
export const labelOf = (control: Element): Element | null =>
  control.closest('label') ??
  (control.id ? control.ownerDocument.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null);

export type ControlKind = 'box' | 'text' | 'choice' | 'radio';

export const controlKind = (element: Element): ControlKind => {
  const tag = element.tagName.toLowerCase();
  const role = element.getAttribute('role');
  const type = tag === 'input' ? (element.getAttribute('type') ?? 'text').toLowerCase() : '';
  if (type === 'radio' || tag === 'md-radio-group' || role === 'radiogroup') return 'radio';
  if (
    type === 'checkbox' ||
    tag === 'md-switch' ||
    tag === 'md-checkbox' ||
    role === 'checkbox' ||
    role === 'switch'
  )
    return 'box';
  const isList =
    role === 'combobox' || role === 'listbox' || element.getAttribute('aria-haspopup') === 'listbox';
  if (tag === 'select' || tag === 'md-select' || isList) return tag === 'input' ? 'text' : 'choice';
  return 'text';
};

/** Of the selectors each asks for one of these, which is told in a fraction of the time. */
const names = new Set([
  'input',
  'select',
  'textarea',
  'md-select',
  'md-switch',
  'md-checkbox',
  'md-radio-group',
]);

export const isControl = (element: Element): boolean =>
  (names.has(element.localName) || element.hasAttribute('role') || element.hasAttribute('aria-haspopup')) &&
  element.matches(selector);

/** The controls in a node, outermost only: a native box inside a Material switch is the switch's. */
export const controlsIn = (root: Element): Element[] => {
  const found = root.matches(selector) ? [root] : [...root.querySelectorAll(selector)];
  return found.filter((element) => {
    const outer = element.parentElement?.closest(selector);
    return !outer || !(root === outer || root.contains(outer));
  });
};

export const controlAround = (node: Node): Element | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const found = element?.closest(selector) ?? null;
  const outer = found?.parentElement?.closest(selector);
  return outer ?? found;
};
