import type { SimulatedAccessRow } from '../simulator.ts';
import type { Values } from './controls.ts';
import type { FormPage } from './form-page.ts';
import { accessRow } from './initial-state.ts';
import type { ListPage } from './list-page.ts';
import type { LegacyGeneration, Server } from './state.ts';

type Switch = 'smtp' | 'pop' | 'imap' | 'xmpp';

/** One list of addresses: its grid and the editor of one row. */
interface AccessList {
  readonly file: string;
  readonly rows: (server: Server) => SimulatedAccessRow[];
  readonly switches: readonly Switch[];
  /** What every row of the list means, besides its switches. */
  readonly always?: Partial<SimulatedAccessRow>;
  /** The whitelist's greylisting box has no place in `state`; its rows keep it by address. */
  readonly greylisting?: true;
}

const boxes: Readonly<Record<Switch, string>> = {
  smtp: 'chkSMTP',
  pop: 'chkPOP',
  imap: 'chkIMAP',
  xmpp: 'chkXMPP',
};

/** XMPP came with a later version (help 6.x, 12.x). */
const switchesOf: Readonly<Record<LegacyGeneration, readonly Switch[]>> = {
  L5: ['smtp', 'pop', 'imap'],
  L7: ['smtp', 'pop', 'imap', 'xmpp'],
};

const listsOf = (generation: LegacyGeneration): readonly AccessList[] => {
  const switches = switchesOf[generation];
  return [
    { file: 'frmWhitelist', rows: ({ state }) => state.whitelist, switches, greylisting: true },
    { file: 'frmBlacklist', rows: ({ state }) => state.blacklist, switches },
    {
      file: 'frmSmtpAuthBypass',
      rows: ({ state }) => state.smtpAuthBypass,
      switches: [],
      always: { authBypass: true },
    },
  ];
};

const greylistKey = (address: string): string => `greylisting of ${address}`;
const greylisted = (server: Server, address: string): boolean =>
  server.details.get(greylistKey(address))?.on === true;

const boxesOf = (list: AccessList, row: SimulatedAccessRow, server: Server): Values => ({
  ...Object.fromEntries(list.switches.map((key) => [boxes[key], row[key]])),
  ...(list.greylisting ? { chkGreylisting: greylisted(server, row.address) } : {}),
});

const grid = (list: AccessList, popup: boolean): ListPage => ({
  path: `/Main/${list.file}.aspx`,
  file: list.file,
  editor: `/Main/${list.file}Entry.aspx`,
  popup,
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
  check: ({ txtIPAddress, txtRangeStart, txtRangeEnd }) =>
    txtIPAddress || (txtRangeStart && txtRangeEnd) ? null : 'Please enter an IP address or a range.',
  store: (server, values, query) => {
    const single = String(values.txtIPAddress);
    const address = single || `${String(values.txtRangeStart)} - ${String(values.txtRangeEnd)}`;
    const ticked = list.switches.map((key) => [key, values[boxes[key]] === true]);
    const on = { ...list.always, ...Object.fromEntries(ticked) };
    const row = list.rows(server)[Number(query.get('row') ?? -1)];
    const changed = { address, description: String(values.txtDescription), ...on };
    if (row) Object.assign(row, changed);
    else list.rows(server).push(accessRow(address, changed.description, on));
    if (list.greylisting) server.details.set(greylistKey(address), { on: values.chkGreylisting === true });
  },
});

export const accessListPages = (generation: LegacyGeneration): readonly ListPage[] =>
  listsOf(generation).map((list) => grid(list, generation === 'L7'));
export const accessEntryPages = (generation: LegacyGeneration): readonly FormPage[] =>
  listsOf(generation).map(editor);
