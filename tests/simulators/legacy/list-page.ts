import { type Answer, addressOf, type Request, targetOf } from './answer.ts';
import { pageFor } from './pages.ts';
import { escapeHtml, setChecked, setShown, setText, tagOf } from './patch.ts';
import { type Server, say } from './state.ts';

export interface ListRow {
  /** Parameters of its edit page. */
  readonly edit: Record<string, string>;
  /** By the ending of the cell control's id: `lblAddress`, `chkSMTP`. */
  readonly cells: Readonly<Record<string, string | boolean>>;
}

export interface ListPage {
  readonly path: string;
  readonly file: string;
  readonly editor: string;
  /** Its editor opens in a window of its own. */
  readonly popup?: boolean;
  readonly rows: (server: Server) => readonly ListRow[];
  readonly remove: (server: Server, indexes: ReadonlySet<number>) => void;
}

const rowsOnAPage = 20;
const gridPattern = /<table\b[^>]*\sid="(ctl00_MPH_(?:HoverGrid1|HyperGrid1))"/;
const rowPattern = /<tr class="(?:Grid(?:Alternating)?Item|HyperRow)"[\s\S]*?<\/tr>/g;
const pagerPattern = /<tr class="pager">[\s\S]*?<\/tr>/;
const pagerTarget = /^ctl00\$MPH\$H\w+Grid1\$ctl\d+\$ctl(\d+)$/;

/** ASP.NET numbers the rows of a DataGrid ctl02, ctl03...: the header is ctl01. A HyperGrid counts from 0. */
const rowId = (grid: string, shown: number): string =>
  grid.includes('Hyper') ? String(shown) : `ctl${String(shown + 2).padStart(2, '0')}`;

function cell(html: string, id: string, value: string | boolean, server: Server): string {
  if (typeof value === 'string') return setText(html, id, value);
  if (server.switches === 'boxes') return setChecked(html, id, value);
  const box = tagOf(html, id);
  return html.replace(`<span disabled="disabled">${box.text}</span>`, say(server, value ? 'Yes' : 'No'));
}

interface Place {
  readonly grid: string;
  /** On this page, and in the whole list. */
  readonly shown: number;
  readonly index: number;
  readonly url: string;
}

function rowHtml(template: string, row: ListRow, place: Place, server: Server): string {
  const own = rowId(place.grid, place.shown);
  const numbered = template
    .replace(/(HoverGrid1[_$])ctl\d+/g, `$1${own}`)
    .replace(/(HyperGrid1_)rowNumber/g, `$1${own}`)
    .replace('editURL', () => escapeHtml(place.url))
    .replace('rowNumber', String(place.index));
  return Object.entries(row.cells).reduce(
    (html, [ending, value]) => cell(html, `${place.grid}_${own}_${ending}`, value, server),
    numbered,
  );
}

/** As the engine renders it: the current page is text, the others post back. */
function pagerHtml(pages: number, current: number, grid: string, template: string): string {
  const links = Array.from({ length: pages }, (_, page) => {
    const target = `${grid.replaceAll('_', '$')}$ctl${rowsOnAPage + 3}$ctl${String(page).padStart(2, '0')}`;
    return page === current
      ? `<span>${page + 1}</span>`
      : `<a href="javascript:__doPostBack(&#39;${target}&#39;,&#39;&#39;)">${page + 1}</a>`;
  });
  return template.replace(
    /(<td[^>]*>)[\s\S]*(<\/td>)/,
    (_all, open, close) => open + links.join('&nbsp;') + close,
  );
}

function render(list: ListPage, server: Server, request: Request, page: number): string {
  const html = pageFor(server, list.file, request);
  const grid = gridPattern.exec(html)?.[1];
  const [first, second] = html.match(rowPattern) ?? [];
  const pager = pagerPattern.exec(html)?.[0];
  if (!grid || !first || !second || !pager) throw new Error(`${list.file} holds no grid`);
  const rows = list.rows(server);
  const from = page * rowsOnAPage;
  const body = rows.slice(from, from + rowsOnAPage).map((row, shown) => {
    const url = addressOf(list.editor, list.popup ? { ...row.edit, popup: 'true' } : row.edit, request);
    return rowHtml(shown % 2 ? second : first, row, { grid, shown, index: from + shown, url }, server);
  });
  const pages = Math.ceil(rows.length / rowsOnAPage);
  if (pages > 1) body.push(pagerHtml(pages, page, grid, pager));
  const start = html.indexOf(first);
  const end = html.indexOf(pager) + pager.length;
  const filled = html.slice(0, start) + body.join('') + html.slice(end);
  const counter = /id="(ctl00_\w+_lblCount)"/.exec(filled)?.[1] ?? 'ctl00_CntPH_lblCount';
  return setText(filled, counter, say(server, rows.length === 1 ? '1 item' : `${rows.length} items`));
}

/** A grid with New, Edit and Delete; Edit and Delete act on the ticked rows. */
export function answerList(list: ListPage, server: Server, request: Request): Answer {
  const target = targetOf(request) ?? '';
  const ticked = (request.body?.getAll('chkSelect') ?? []).filter(Boolean).map(Number);
  const page = Number(pagerTarget.exec(target)?.[1] ?? 0);
  if (target === 'ctl00$BPH$btnNew') return { kind: 'redirect', to: addressOf(list.editor, {}, request) };
  if (target === 'ctl00$BPH$btnEdit' || target === 'ctl00$BPH$btnDelete') {
    const row = list.rows(server)[ticked[0] ?? -1];
    if (!row) {
      const told = setText(
        render(list, server, request, 0),
        'ctl00_MPH_lblError',
        say(server, 'No item has been selected'),
      );
      return { kind: 'page', html: setShown(told, 'ctl00_MPH_lblError', true) };
    }
    if (target === 'ctl00$BPH$btnEdit') {
      return { kind: 'redirect', to: addressOf(list.editor, row.edit, request) };
    }
    list.remove(server, new Set(ticked));
    server.state.saves += 1;
  }
  return { kind: 'page', html: render(list, server, request, page) };
}
