import { randomOf } from '../../pages/vary.ts';

/**
 * Changes to the HTML of a legacy content page that must not change what is read from it, nor how it works: other
 * names for its controls, wrappers around them and their words, and its rows in another order. WebForms' own prefixes
 * (`ctl00_MPH_`) stay, as they are documented. The same seed gives the same changes, in a page and in its updates.
 */
export interface Variation {
  /** A whole page or a piece of one. */
  html(text: string): string;
  /** What the browser sends, in the server's own names again. */
  sent(text: string): string;
}

const named = /(ctl00([_$])[A-Za-z]+PH\2)([\w$]+)/g;
const ownNumber = /^(ctl\d+|)$/;

/** Every part of a control's name but the numbers that the engine gives to rows. */
const byPart = (text: string, change: (part: string) => string): string =>
  text.replace(
    named,
    (_all, prefix: string, _separator, name: string) =>
      prefix + name.replace(/[^_$]+/g, (part) => (ownNumber.test(part) ? part : change(part))),
  );

const shuffled = (items: readonly string[], seed: number): string[] => {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

const rows = /<tr>[\s\S]*?<\/tr>/g;

const reordered = (table: string, seed: number): string => {
  const order = shuffled(table.match(rows) ?? [], seed);
  let at = 0;
  return table.replace(rows, () => order[at++] ?? '');
};

const wrapped = (table: string): string =>
  `<div><div>${table
    .replace(
      /<input[^>]*>|<select[\s\S]*?<\/select>/g,
      (control) => `<span><i class="x"></i>${control}</span>`,
    )
    .replace(/(<span id=[^>]*>)([^<]+)(<\/span>)/g, '<b>$1<font>$2</font>$3</b>')
    .replace(/(<label[^>]*>)([^<]+)(<\/label>)/g, '$1<span>$2</span>$3')}</div></div>`;

const forms = /<table class="(?:SettingsContent|TabStripContent)"[\s\S]*?<\/table>/g;
const grids = /<table class="DataGridContent"[\s\S]*?<\/table>\s*<\/td><\/tr><\/table>/g;

export function variationOf(seed: number): Variation {
  const given = new Map<string, string>();
  const own = new Map<string, string>();
  const random = randomOf(seed);
  const rename = (part: string): string => {
    const known = given.get(part);
    if (known !== undefined) return known;
    const fresh = `w${Math.floor(random() * 2_176_782_336).toString(36)}`;
    given.set(part, fresh);
    own.set(fresh, part);
    return fresh;
  };
  return {
    html: (text) =>
      byPart(
        text
          .replace(forms, (table) => wrapped(reordered(table, seed)))
          .replace(
            grids,
            (grid) =>
              `<div><div>${grid.replace(/(<span id=[^>]*>)([^<]+)(<\/span>)/g, '<b>$1$2$3</b>')}</div></div>`,
          ),
        rename,
      ),
    sent: (text) => byPart(text, (part) => own.get(part) ?? part),
  };
}
