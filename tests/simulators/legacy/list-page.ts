import { type Answer, addressOf, type Request, targetOf } from './answer.ts';
import { pageFor } from './pages.ts';
import { escapeHtml, setChecked, setShown, setText, tagOf } from './patch.ts';
import type { Server } from './state.ts';

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
  readonly rows: (server: Server) => readonly ListRow[];
  readonly remove: (server: Server, indexes: ReadonlySet<number>) => void;
}

const rowsOnAPage = 20;
const grid = 'ctl00_MPH_HoverGrid1';
const rowPattern = /<tr class="Grid(?:Alternating)?Item"[\s\S]*?<\/tr>/g;
const pagerPattern = /<tr class="pager">[\s\S]*?<\/tr>/;
const pagerTarget = /^ctl00\$MPH\$HoverGrid1\$ctl\d+\$ctl(\d+)$/;

/** ASP.NET numbers the rows of a grid ctl02, ctl03...: the header is ctl01. */
const rowId = (index: number): string => `ctl${String(index + 2).padStart(2, '0')}`;

function cell(html: string, id: string, value: string | boolean, server: Server): string {
  if (typeof value === 'string') return setText(html, id, value);
  if (server.switches === 'boxes') return setChecked(html, id, value);
  const box = tagOf(html, id);
  return html.replace(`<span disabled="disabled">${box.text}</span>`, value ? 'Yes' : 'No');
}

function rowHtml(
  template: string,
  row: ListRow,
  shown: number,
  index: number,
  url: string,
  server: Server,
): string {
  const numbered = template
    .replace(/(HoverGrid1[_$])ctl\d+/g, `$1${rowId(shown)}`)
    .replace('editURL', () => escapeHtml(url))
    .replace('rowNumber', String(index));
  return Object.entries(row.cells).reduce(
    (html, [ending, value]) => cell(html, `${grid}_${rowId(shown)}_${ending}`, value, server),
    numbered,
  );
}

/** As the engine renders it: the current page is text, the others post back. */
function pagerHtml(pages: number, current: number, template: string): string {
  const links = Array.from({ length: pages }, (_, page) => {
    const target = `ctl00$MPH$HoverGrid1$ctl${rowsOnAPage + 3}$ctl${String(page).padStart(2, '0')}`;
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
  const html = pageFor(list.file, request);
  const [first, second] = html.match(rowPattern) ?? [];
  const pager = pagerPattern.exec(html)?.[0];
  if (!first || !second || !pager) throw new Error(`${list.file} holds no grid`);
  const rows = list.rows(server);
  const from = page * rowsOnAPage;
  const shown = rows.slice(from, from + rowsOnAPage).map((row, place) => {
    const url = addressOf(list.editor, row.edit, request);
    return rowHtml(place % 2 ? second : first, row, place, from + place, url, server);
  });
  const pages = Math.ceil(rows.length / rowsOnAPage);
  const body = shown.join('') + (pages > 1 ? pagerHtml(pages, page, pager) : '');
  const start = html.indexOf(first);
  const end = html.indexOf(pager) + pager.length;
  const filled = html.slice(0, start) + body + html.slice(end);
  return setText(filled, 'ctl00_CntPH_lblCount', rows.length === 1 ? '1 item' : `${rows.length} items`);
}

/** A grid with New, Edit and Delete; Edit and Delete act on the ticked rows. */
export function answerList(list: ListPage, server: Server, request: Request): Answer {
  const target = targetOf(request) ?? '';
  const ticked = (request.body?.getAll('chkSelect') ?? []).map(Number);
  const page = Number(pagerTarget.exec(target)?.[1] ?? 0);
  if (target === 'ctl00$BPH$btnNew') return { kind: 'redirect', to: addressOf(list.editor, {}, request) };
  if (target === 'ctl00$BPH$btnEdit' || target === 'ctl00$BPH$btnDelete') {
    const row = list.rows(server)[ticked[0] ?? -1];
    if (!row) {
      const told = setText(
        render(list, server, request, 0),
        'ctl00_MPH_lblError',
        'No item has been selected',
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
