// Confirmed by public client code: `ip-access/{true|false}` (search, paging and the row's names `ip`, `protocolMask`,
// `description`, `smtp`, `pop`, `imap`, `xmpp`, `disabledGreylisting`, `bypass`, `spam_bypass`), `ip-access` with
// `serviceList`, `dataType`, `address`, `oldAddress`, `description`, `spam_bypass`, and `ip-access-delete`.
// Invented: the mask's bits; in rows `country`, `changed`, `internal` and every switch without a confirmed name;
// `bypass` and `switches` in a request; the whole of `ip-bypasses`.
import { furtherSwitches, type ModernAccessRow } from '../initial-state.ts';
import type { Call, Endpoint } from './endpoint.ts';
import { accepted, type Body, flag, part, refused, text, texts, whole } from './envelope.ts';

const masks = { smtp: 1, pop: 2, imap: 4, xmpp: 8 } as const;

const asSent = (row: ModernAccessRow): Body => ({
  ip: row.address,
  protocolMask:
    (row.smtp ? masks.smtp : 0) +
    (row.pop ? masks.pop : 0) +
    (row.imap ? masks.imap : 0) +
    (row.xmpp ? masks.xmpp : 0),
  description: row.description,
  smtp: row.smtp,
  pop: row.pop,
  imap: row.imap,
  xmpp: row.xmpp,
  disabledGreylisting: false,
  bypass: row.authBypass ? true : null,
  spam_bypass: row.spamBypass === true,
  country: row.builtIn ? '' : 'ZZ',
  changed: row.builtIn ? '' : 'Nov 20, 2026',
  internal: row.builtIn,
  ...Object.fromEntries(
    furtherSwitches.filter((name) => name !== 'spamBypass').map((name) => [name, row[name] === true]),
  ),
});

function page(rows: readonly ModernAccessRow[], body: Body): Body {
  const search = part(body, 'searchParams');
  const wanted = text(search, 'search').toLowerCase();
  const found = rows.filter((row) => `${row.address} ${row.description}`.toLowerCase().includes(wanted));
  const skip = whole(search, 'skip', 0);
  return {
    totalCount: found.length,
    ipAccessList: found.slice(skip, skip + whole(search, 'take', 100)).map(asSent),
  };
}

const listOf = ({ state, body }: Call): ModernAccessRow[] =>
  body.dataType === 1 || body.dataType === 'BlackList' ? state.blacklist : state.whitelist;

function store(call: Call): ReturnType<Endpoint['answer']> {
  const { body } = call;
  const list = listOf(call);
  const address = text(body, 'address').trim();
  if (!address) return refused('IP_ADDRESS_REQUIRED');
  const at = list.findIndex((row) => row.address === (text(body, 'oldAddress') || address));
  const services = texts(body, 'serviceList');
  const switches = part(body, 'switches');
  const row: ModernAccessRow = {
    address,
    description: text(body, 'description'),
    smtp: services.includes('Smtp'),
    pop: services.includes('Pop'),
    imap: services.includes('Imap'),
    xmpp: services.includes('Xmpp'),
    authBypass: flag(body, 'bypass'),
    builtIn: list[at]?.builtIn ?? false,
    ...Object.fromEntries(furtherSwitches.map((name) => [name, flag(switches, name)])),
    spamBypass: flag(body, 'spam_bypass'),
  };
  if (at < 0) list.push(row);
  else list[at] = row;
  return accepted();
}

function remove(call: Call): ReturnType<Endpoint['answer']> {
  const list = listOf(call);
  const at = list.findIndex((row) => row.address === text(call.body, 'address'));
  const row = list[at];
  if (!row) return refused('IP_ADDRESS_NOT_FOUND');
  // Internal addresses can be edited but not deleted (vendor help, current).
  if (row.builtIn) return refused('INTERNAL_ADDRESS_CANNOT_BE_DELETED');
  list.splice(at, 1);
  return accepted();
}

export const accessEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: /settings\/sysadmin\/ip-access\/(true|false)/,
    answer: ({ state, body, params }) =>
      accepted(page(params[0] === 'true' ? state.whitelist : state.blacklist, body)),
  },
  { method: 'POST', path: /settings\/sysadmin\/ip-access/, saves: true, answer: store },
  { method: 'POST', path: /settings\/sysadmin\/ip-access-delete/, saves: true, answer: remove },
  {
    method: 'POST',
    path: /settings\/sysadmin\/ip-bypasses/,
    answer: ({ state, body }) => accepted(page(state.ipBypasses, body)),
  },
];
