/** Pages for these tests, built without HTML from strings: a tag, attributes, children. */
export type Child = Node | string;

export const el = (tag: string, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

export const box = (id: string, attributes: Readonly<Record<string, string>> = {}) =>
  el('input', { type: 'password', id, ...attributes });

/** A row of the classic interface: caption in the first cell, control in the second. */
export const row = (caption: string, control: Node) =>
  el(
    'tr',
    {},
    el('td', { class: 'SettingsLabel' }, caption),
    el('td', { class: 'SettingsSetting' }, control),
  );

/** A field of the modern interface. */
export const field = (caption: string, control: HTMLElement) =>
  el('md-input-container', {}, el('label', { for: control.id }, caption), control);

export const show = (...children: Child[]): void => {
  document.body.replaceChildren(...children);
};

export const input = (id: string): HTMLInputElement => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no box ${id}`);
  return found;
};
