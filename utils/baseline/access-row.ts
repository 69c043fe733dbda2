import type { AccessRow, AccessSwitch } from '../screens/settings.ts';
import { contains, isShipped, parseSpan, type Span } from './addresses.ts';
import type { Facts } from './rule.ts';

/** One whitelist row with its address understood, in the light of the server and its context. */
export interface Entry {
  readonly row: AccessRow;
  /** Null: not an address, so what it covers is not known. */
  readonly span: Span | null;
  /** Shipped by the product: read as such, or one of its own blocks on a generation that ships those. */
  readonly builtIn: boolean;
  /** A gateway, filter or backup MX that the administrator named. */
  readonly gateway: boolean;
  /** One of the server's own addresses, loopback apart. */
  readonly own: boolean;
  /**
   * Whether mail from the address is relayed without a login. On 5.x to 15.x that is the SMTP switch
   * (vendor help v6, v12: not subject to relay restrictions), later a switch of its own.
   */
  readonly relays: boolean | null;
  /** What a finding of the row has observed. */
  readonly observed: string;
}

export const isOn = (row: AccessRow, key: AccessSwitch): boolean => row.switches[key] === true;

/** The column is there, but its value could not be told. */
export const isUnread = (row: AccessRow, key: AccessSwitch): boolean => row.switches[key] === null;

const switchesOf = (row: AccessRow): readonly AccessSwitch[] => Object.keys(row.switches) as AccessSwitch[];

/** TCP Proxy lets nobody off: it tells how connections arrive (trap T11). */
export const anyOn = (row: AccessRow): boolean =>
  switchesOf(row).some((key) => key !== 'tcpProxy' && isOn(row, key));
export const anyUnread = (row: AccessRow): boolean => switchesOf(row).some((key) => isUnread(row, key));

/** The switches that are on, by name; those that could not be told carry a question mark. */
function observedOf(row: AccessRow): string {
  const names = switchesOf(row)
    .filter((key) => row.switches[key] !== false)
    .map((key) => (isUnread(row, key) ? `${key}?` : key));
  return names.length > 0 ? names.toSorted().join(' ') : 'none';
}

/** Generations whose whitelist ships internal addresses that cannot be deleted (vendor help, two captures). */
const shipsInternal = ({ server }: Facts): boolean =>
  server.generation === 'M100' || server.generation === 'M100n';

export const isLegacy = ({ server }: Facts): boolean =>
  server.generation === 'L5' || server.generation === 'L7';

/** An address of the context, read once for all rows. */
interface Named {
  readonly text: string;
  readonly span: Span | null;
}

const same = (text: string): string => text.trim().toLowerCase();

const named = (texts: readonly string[] = []): readonly Named[] =>
  texts.map((text) => ({ text: same(text), span: parseSpan(text) }));

const covers = (outer: Named, row: AccessRow, span: Span | null): boolean =>
  outer.span && span ? contains(outer.span, span) : outer.text === same(row.address);

const touches = (own: Named, row: AccessRow, span: Span | null): boolean =>
  own.span && span ? contains(span, own.span) : own.text === same(row.address);

function relaysOf(row: AccessRow, facts: Facts): boolean | null {
  if (isOn(row, 'authBypass')) return true;
  if (isLegacy(facts) || (facts.server.generation === null && row.switches.authBypass === undefined)) {
    return isUnread(row, 'smtp') ? null : isOn(row, 'smtp');
  }
  return isUnread(row, 'authBypass') ? null : false;
}

/** A row that did not change is the same row the next time. */
const spans = new WeakMap<AccessRow, Span | null>();
const spanOf = (row: AccessRow): Span | null => {
  const known = spans.get(row);
  if (known !== undefined) return known;
  const span = parseSpan(row.address);
  spans.set(row, span);
  return span;
};

/** Understands the rows of a list once, for all the rules that judge them. */
export function entriesOf(rows: readonly AccessRow[], facts: Facts): readonly Entry[] {
  const gateways = named(facts.context.gateways);
  const owns = named(facts.context.serverAddresses);
  const internalShipped = shipsInternal(facts);
  return rows.map((row) => {
    const span = spanOf(row);
    return {
      row,
      span,
      builtIn: row.builtIn ?? (internalShipped && span !== null && isShipped(span)),
      gateway: gateways.some((gateway) => covers(gateway, row, span)),
      own: owns.some((own) => touches(own, row, span)),
      relays: relaysOf(row, facts),
      observed: observedOf(row),
    };
  });
}
