import type { AccessRow, SettingValue } from '../screens/settings.ts';

export type Row = Extract<SettingValue, readonly unknown[]>[number];

type Plain = string | number | boolean | null;
type Entry = Plain | readonly Plain[] | Readonly<Record<string, Plain>> | undefined;

/** By name, so that the same row always reads the same. */
const switchesOf = ({ switches }: AccessRow): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    Object.entries(switches)
      .filter((entry): entry is [string, boolean | null] => entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

/** The fields of one row of a list, as the report names them, in an order of its own. */
export function rowEntries(row: Row): Readonly<Record<string, Entry>> {
  if ('address' in row) {
    const { address, description, builtIn, disabled } = row;
    return { address, switches: switchesOf(row), description, builtIn, disabled };
  }
  if ('shown' in row) {
    const { type, services, action, timeFrame, threshold, blockTime, enabled, shown } = row;
    return { type, services, action, timeFrame, threshold, blockTime, enabled, shown };
  }
  if ('port' in row) {
    const { protocol, port, encryption, name } = row;
    return { protocol, port, encryption, name };
  }
  if ('service' in row) return { service: row.service, running: row.running };
  if ('primary' in row) {
    const { name, primary, ipRestricted, restrictions, enabled } = row;
    return { name, primary, ipRestricted, restrictions, enabled };
  }
  return { name: row.name, enabled: row.enabled };
}
