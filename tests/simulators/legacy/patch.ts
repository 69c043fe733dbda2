/**
 * Puts values into rendered pages, by element id. Every function takes the page and gives a changed one, and throws when the
 * id is not there, so that a page and the server cannot drift apart unseen.
 */

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Tag {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  /** Just behind the tag's `>`. */
  readonly end: number;
}

export function tagOf(html: string, id: string): Tag {
  const found = new RegExp(`<(\\w+)\\b[^>]*\\sid="${quoted(id)}"[^>]*>`).exec(html);
  if (!found?.[1]) throw new Error(`no element ${id} in the page`);
  return { name: found[1], text: found[0], start: found.index, end: found.index + found[0].length };
}

export const attributeOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${quoted(name)}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** `null` takes the attribute away. */
function withAttribute(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(new RegExp(`\\s${quoted(name)}="[^"]*"`), '');
  if (value === null) return bare;
  return bare.replace(/\s*\/?>$/, (close) => ` ${name}="${escapeHtml(value)}"${close}`);
}

const splice = (html: string, start: number, end: number, text: string): string =>
  html.slice(0, start) + text + html.slice(end);

export function setAttribute(html: string, id: string, name: string, value: string | null): string {
  const tag = tagOf(html, id);
  return splice(html, tag.start, tag.end, withAttribute(tag.text, name, value));
}

export const setValue = (html: string, id: string, value: string): string =>
  setAttribute(html, id, 'value', value);

export const setChecked = (html: string, id: string, checked: boolean): string =>
  setAttribute(html, id, 'checked', checked ? 'checked' : null);

export const setShown = (html: string, id: string, shown: boolean): string =>
  setAttribute(html, id, 'style', shown ? null : 'display:none');

/** Text of an element that holds nothing but text. */
export function setText(html: string, id: string, text: string): string {
  const tag = tagOf(html, id);
  const close = html.indexOf(`</${tag.name}>`, tag.end);
  return splice(html, tag.end, close, escapeHtml(text));
}

/** Caption of a checkbox: the label that follows it. */
export function setCaption(html: string, id: string, text: string): string {
  const start = html.indexOf(`<label for="${id}">`);
  if (start < 0) throw new Error(`no caption for ${id} in the page`);
  const from = html.indexOf('>', start) + 1;
  return splice(html, from, html.indexOf('</label>', from), escapeHtml(text));
}

export function setSelected(html: string, id: string, value: string): string {
  const tag = tagOf(html, id);
  const close = html.indexOf('</select>', tag.end);
  const options = html.slice(tag.end, close).replace(/<option\b[^>]*>/g, (option) => {
    const chosen = attributeOf(option, 'value') === escapeHtml(value);
    return withAttribute(option, 'selected', chosen ? 'selected' : null);
  });
  return splice(html, tag.end, close, options);
}

/** What stands inside a `div`, other `div`s included. */
export function innerOf(html: string, id: string): string {
  const tag = tagOf(html, id);
  let depth = 1;
  for (const found of html.slice(tag.end).matchAll(/<(\/?)div\b[^>]*>/g)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return html.slice(tag.end, tag.end + found.index);
  }
  throw new Error(`${id} does not end`);
}

/** The page's one form; the check-up page has no master page and names its own. */
export const setFormAction = (html: string, action: string): string =>
  setAttribute(html, /<form\b[^>]*\sid="(\w+)"/.exec(html)?.[1] ?? 'aspnetForm', 'action', action);
