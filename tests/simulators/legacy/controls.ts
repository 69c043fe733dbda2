import { attributeOf, setAttribute, setChecked, setSelected, setShown, setValue } from './patch.ts';

/**
 * By server id without its prefix and without the `_SettingText` that text boxes of 7.x to 15.x end in: `txtMinLength`,
 * `wucUserSettings_txtDisplayName`. A box is a boolean.
 */
export type Values = Readonly<Record<string, string | boolean>>;

interface Control {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'secret' | 'box' | 'choice';
}

const prefix = 'ctl00_MPH_';
const composite = /_SettingText$/;

const kindOf = (tag: string, element: string): Control['kind'] => {
  if (element === 'select') return 'choice';
  const type = attributeOf(tag, 'type');
  if (type === 'password') return 'secret';
  return type === 'checkbox' ? 'box' : 'text';
};

/** Every control of the main placeholder. */
function controlsOf(html: string): Control[] {
  return [...html.matchAll(/<(input|select|textarea)\b[^>]*>/g)].flatMap(([tag, element = '']) => {
    const id = attributeOf(tag, 'id');
    const name = attributeOf(tag, 'name');
    if (!id?.startsWith(prefix) || !name) return [];
    return [{ key: id.slice(prefix.length).replace(composite, ''), id, name, kind: kindOf(tag, element) }];
  });
}

/** Secrets are never put into a page, as a WebForms password box never shows its value. */
export function fill(html: string, values: Values): string {
  return controlsOf(html).reduce((page, { key, id, kind }) => {
    const value = values[key];
    if (value === undefined || kind === 'secret') return page;
    if (kind === 'box') return setChecked(page, id, value === true);
    return kind === 'choice' ? setSelected(page, id, String(value)) : setValue(page, id, String(value));
  }, html);
}

/** What a form sent; a box that is not in it was not ticked. */
export function posted(html: string, body: URLSearchParams): Values {
  return Object.fromEntries(
    controlsOf(html).map(({ key, name, kind }) => [
      key,
      kind === 'box' ? body.has(name) : (body.get(name) ?? ''),
    ]),
  );
}

export function withoutSecrets(html: string, values: Values): Values {
  const secret = new Set(
    controlsOf(html)
      .filter(({ kind }) => kind === 'secret')
      .map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(values).filter(([key]) => !secret.has(key)));
}

/** Shows one page view of a tab strip and marks its tab, as the posted state says. */
export function selectTab(html: string, viewId: string): string {
  const tabs = [...html.matchAll(/SelectTab\(&#39;(\w+)&#39;,&#39;(\w+)&#39;\)/g)];
  if (!tabs.some(([, , view]) => view === viewId)) return html;
  return tabs.reduce((page, [, tab = '', view = '']) => {
    const chosen = view === viewId;
    const marked = setAttribute(page, tab, 'class', chosen ? 'tab selected' : 'tab');
    const stateId = tab.replace(/Tab\d+$/, 'SelectedTab');
    const told = chosen ? setValue(marked, stateId, tab) : marked;
    return setShown(told, view, chosen);
  }, html);
}
