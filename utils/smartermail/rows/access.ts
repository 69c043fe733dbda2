import type { Generation } from '../../screens/screen.ts';
import type { AccessRow, AccessSwitch } from '../../screens/settings.ts';
import { readTextCell } from '../read-cell.ts';
import { type ReadRow, switchIn } from './row.ts';

/** Ranges the 100.x product whitelists by itself; they can be edited, not deleted (help, newest captures). */
const internalRanges =
  /^(10\.0\.0\.0\/8|10\.\*(\.\*\.\*)?|172\.16\.0\.0\/12|192\.168\.0\.0\/16|192\.168\.\*(\.\*)?|127\.0\.0\.0\/8|fc00::\/7|fd00::\/8|fe80::\/10|::1(\/128)?|10\.0\.0\.0\s*-\s*10\.255\.255\.255|172\.16\.0\.0\s*-\s*172\.31\.255\.255|192\.168\.0\.0\s*-\s*192\.168\.255\.255|127\.0\.0\.0\s*-\s*127\.255\.255\.255)$/i;

export const builtIn = (address: string, generation: Generation | null): boolean | null => {
  if (generation === null) return null;
  if (generation === 'L5' || generation === 'L7' || generation === 'M16') return false;
  return internalRanges.test(address.trim());
};

const switches: ReadonlySet<string> = new Set<AccessSwitch>([
  'smtp',
  'pop',
  'imap',
  'xmpp',
  'webmail',
  'eas',
  'ldap',
  'mapiEws',
  'webdav',
  'authBypass',
  'spamBypass',
  'bruteForceBypass',
  'greylistBypass',
  'ipBypass',
  'tcpProxy',
]);
const isSwitch = (key: string): key is AccessSwitch => switches.has(key);

/** An address with what it is allowed. Without an address it is no row. */
export const readAccessRow: ReadRow<AccessRow> = (cells, generation) => {
  const textIn = (key: 'address' | 'addressEnd' | 'description'): string => {
    const cell = cells.get(key);
    return cell ? readTextCell(cell.element) : '';
  };
  // One wide cell under two headers is one text. Old grids show a range in two columns, or an address or a range.
  const isOneCell = cells.get('address')?.element === cells.get('addressEnd')?.element;
  const address = [textIn('address'), isOneCell ? '' : textIn('addressEnd')]
    .filter((part) => part !== '')
    .join(' - ');
  if (address === '') return null;
  const description = textIn('description');
  const disabled = switchIn(cells, 'enabled') === false || switchIn(cells, 'disabled') === true;
  return {
    key: address,
    value: {
      address,
      switches: Object.fromEntries(
        [...cells.keys()].filter(isSwitch).map((key) => [key, switchIn(cells, key)]),
      ),
      builtIn: builtIn(address, generation),
      ...(description ? { description } : {}),
      ...(disabled ? { disabled } : {}),
    },
  };
};
