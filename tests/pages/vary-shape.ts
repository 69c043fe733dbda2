import { control, list, references, settingRows, shuffled, textsOf } from './vary.ts';
import type { Scene } from './vary-harder.ts';

/** Without ids and names, but for those that make radio buttons a group and those the product is known by. */
export const bare = ({ document }: Scene): void => {
  for (const element of document.body.querySelectorAll('[id]'))
    if (!/^ctl00[_$]|^__/.test(element.id)) element.removeAttribute('id');
  for (const element of document.body.querySelectorAll('input:not([type=radio]),select,textarea'))
    if (!/^__|_SettingText$/.test(element.getAttribute('name') ?? '')) element.removeAttribute('name');
  for (const element of document.body.querySelectorAll(references.map((name) => `[${name}]`).join(','))) {
    for (const name of references) {
      const value = element.getAttribute(name);
      if (value?.split(/\s+/).every((id) => !document.getElementById(id))) element.removeAttribute(name);
    }
  }
};

const isForm = (table: HTMLTableElement): boolean =>
  !table.matches(list) &&
  table.closest(list) === null &&
  table.querySelector(list) === null &&
  table.querySelector(control) !== null;

const forms = (document: Document): HTMLTableElement[] =>
  [...document.body.querySelectorAll('table')].filter(isForm);

const renamedTo = (element: Element, tag: string, className: string): Element => {
  const next = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) next.setAttribute(name, value);
  next.classList.add(className);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
};

/** Tables of forms as nested boxes, laid out as before. */
export const divs = ({ document }: Scene): void => {
  for (const table of forms(document)) {
    for (const [tag, className] of [
      ['td,th', 'cell'],
      ['tr', 'line'],
      ['tbody,thead,tfoot', 'part'],
    ] as const)
      for (const element of [...table.querySelectorAll(tag)].reverse()) renamedTo(element, 'div', className);
    renamedTo(table, 'div', 'sheet');
  }
  const style = document.createElement('style');
  style.textContent = '.line{display:flex}.line>.cell{min-width:9em}';
  document.body.prepend(style);
};

/** Rows of boxes as tables of one row. */
export const soup = ({ document }: Scene): void => {
  for (const row of settingRows(document)) {
    if (!/^(DIV|P|LI)$/.test(row.tagName) || row.closest('table') || row.matches('[role]')) continue;
    const table = document.createElement('table');
    const line = table.insertRow();
    for (const node of [...row.childNodes]) {
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') continue;
      line.insertCell().append(node);
    }
    row.replaceChildren(table);
  }
};

/** Columns of lists in another order; of forms with captions on the left, the captions on the right. */
export const columns = ({ document, random }: Scene): void => {
  for (const table of document.body.querySelectorAll<HTMLTableElement>(list)) {
    if (!(table instanceof HTMLTableElement) || table.querySelector('table,[colspan],[rowspan]')) continue;
    const rows = [...table.rows];
    // A header without rows: they stand in another table, in its order.
    if (rows.length < 2) continue;
    const count = rows[0]?.cells.length ?? 0;
    if (rows.some((row) => row.cells.length !== count) || rows[0]?.querySelector('td input')) continue;
    const order = shuffled(random, [...Array(count).keys()].slice(1));
    for (const row of rows) {
      const cells = [...row.cells];
      row.append(...[0, ...order].flatMap((at) => cells[at] ?? []));
    }
  }
  for (const table of forms(document)) {
    const rows = [...table.rows].filter((row) => row.cells.length > 1);
    const twos = rows.every((row) => row.cells.length === 2 && textsOf(row.cells[0] as Element).length > 0);
    if (twos && random() < 0.5) for (const row of rows) row.append(row.cells[0] as Element);
  }
};

const sentences = [
  'Changes take effect for new passwords at once.',
  'Ask your provider before you change this.',
  'The server has to be restarted afterwards, which takes a minute or two.',
];

/** A sentence of help under a caption. */
export const help = ({ document, random }: Scene): void => {
  for (const row of settingRows(document)) {
    const [first, second] = textsOf(row);
    const caption = first?.parentElement;
    if (!first || second || !caption || caption === row || caption.closest('label') || random() < 0.4)
      continue;
    if (row.matches(control) || caption.querySelector(control)) continue;
    const said = document.createElement('div');
    said.className = 'help';
    said.textContent = sentences[Math.floor(random() * sentences.length)] ?? '';
    first.after(said);
    caption.prepend(Object.assign(document.createElement('div'), { textContent: first.data }));
    first.remove();
  }
};

/** Native boxes as buttons with the role of a switch. */
export const toggles = ({ document, random }: Scene): void => {
  for (const row of settingRows(document)) {
    const box = row.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box || box.closest('md-switch,md-checkbox,[role]') || random() < 0.4) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'switch');
    button.setAttribute('aria-checked', String(box.checked));
    for (const name of ['id', 'name', 'title', 'aria-label', 'aria-labelledby', 'class']) {
      const value = box.getAttribute(name);
      if (value !== null) button.setAttribute(name, value);
    }
    button.append(document.createElement('span'));
    box.replaceWith(button);
  }
};

/** Another product's page in a frame beside this one, and an empty frame around nothing. */
export const beside = ({ document, random }: Scene): void => {
  const frame = document.createElement('iframe');
  frame.srcdoc =
    '<h1>Password Requirements</h1><p>Minimum Password Length <input value="99"></p><p><input type="checkbox"> Require SMTP Authentication</p><iframe srcdoc="<p>At least one number <input type=checkbox></p>"></iframe>';
  if (random() < 0.5) document.body.prepend(frame);
  else document.body.append(frame);
};
