import type { SimulatedAccessRow } from '../simulator.ts';
import type { Values } from './controls.ts';
import type { FormPage } from './form-page.ts';
import type { ListPage } from './list-page.ts';
import { accessRow, type Server } from './state.ts';

/** One list of addresses: its grid and the editor of one row. */
interface AccessList {
  readonly file: string;
  readonly rows: (server: Server) => SimulatedAccessRow[];
  readonly switches: readonly { readonly key: 'smtp' | 'pop' | 'imap'; readonly box: string }[];
  /** The whitelist's "Greylisting" has no place in `state`; its rows keep it by address. */
  readonly greylisting: boolean;
}

const services = [
  { key: 'smtp', box: 'chkSMTP' },
  { key: 'pop', box: 'chkPOP' },
  { key: 'imap', box: 'chkIMAP' },
] as const;

const lists: readonly AccessList[] = [
  { file: 'frmWhitelist', rows: ({ state }) => state.whitelist, switches: services, greylisting: true },
  { file: 'frmBlacklist', rows: ({ state }) => state.blacklist, switches: services, greylisting: false },
  { file: 'frmSmtpAuthBypass', rows: ({ state }) => state.ipBypasses, switches: [], greylisting: false },
];

const greylistKey = (address: string): string => `greylisting of ${address}`;
const greylisted = (server: Server, address: string): boolean =>
  server.details.get(greylistKey(address))?.on === true;

const boxesOf = (list: AccessList, row: SimulatedAccessRow, server: Server): Values => ({
  ...Object.fromEntries(list.switches.map(({ key, box }) => [box, row[key]])),
  ...(list.greylisting ? { chkGreylisting: greylisted(server, row.address) } : {}),
});

const grid = (list: AccessList): ListPage => ({
  path: `/Main/${list.file}.aspx`,
  file: list.file,
  editor: `/Main/${list.file}Entry.aspx`,
  rows: (server) =>
    list.rows(server).map((row, index) => ({
      edit: { row: String(index) },
      cells: { lblAddress: row.address, ...boxesOf(list, row, server), lblDescription: row.description },
    })),
  remove: (server, indexes) => {
    const rows = list.rows(server);
    rows.splice(0, rows.length, ...rows.filter((_, index) => !indexes.has(index)));
  },
});

const editor = (list: AccessList): FormPage => ({
  path: `/Main/${list.file}Entry.aspx`,
  file: `${list.file}Entry`,
  list: `/Main/${list.file}.aspx`,
  load: (server, query) => {
    const index = query.get('row');
    const row = index === null ? accessRow('', '', {}) : list.rows(server)[Number(index)];
    if (!row) return undefined;
    const [start = '', end] = row.address.split(' - ');
    return {
      txtIPAddress: end === undefined ? start : '',
      txtRangeStart: end === undefined ? '' : start,
      txtRangeEnd: end ?? '',
      txtDescription: row.description,
      ...boxesOf(list, row, server),
    };
  },
  store: (server, values, query) => {
    const single = String(values.txtIPAddress);
    const address = single || `${String(values.txtRangeStart)} - ${String(values.txtRangeEnd)}`;
    const on = Object.fromEntries(list.switches.map(({ key, box }) => [key, values[box] === true]));
    const row = list.rows(server)[Number(query.get('row') ?? -1)];
    const changed = { address, description: String(values.txtDescription), ...on };
    if (row) Object.assign(row, changed);
    else list.rows(server).push(accessRow(address, changed.description, on));
    if (list.greylisting) server.details.set(greylistKey(address), { on: values.chkGreylisting === true });
  },
});

const domainsList: ListPage = {
  path: '/Main/frmDomains.aspx',
  file: 'frmDomains',
  editor: '/Main/frmDomain.aspx',
  rows: ({ state }) =>
    state.domains.map(({ name, enabled }) => ({
      edit: { domain: name },
      cells: {
        lblName: name,
        lblStatus: enabled ? 'Enabled' : 'Disabled',
        lblUsers: '12',
        lblAliases: '3',
      },
    })),
  remove: ({ state }, indexes) => {
    state.domains = state.domains.filter((_, index) => !indexes.has(index));
  },
};

export const listPages: readonly ListPage[] = [domainsList, ...lists.map(grid)];
export const entryPages: readonly FormPage[] = lists.map(editor);
