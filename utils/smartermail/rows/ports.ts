import type { PortRow } from '../../screens/settings.ts';
import { parseWhole } from '../read-control.ts';
import { normalise } from '../text.ts';
import { cellText } from './cell-text.ts';
import type { Cells, ReadRow } from './row.ts';

const protocols: readonly (readonly [RegExp, PortRow['protocol']])[] = [
  [/^smtp$/, 'smtp'],
  [/^pop3?$/, 'pop'],
  [/^imap4?$/, 'imap'],
];
const encryptions: ReadonlyMap<string, PortRow['encryption']> = new Map([
  ['none', 'none'],
  ['tls', 'tls'],
  ['starttls', 'tls'],
  ['ssl', 'ssl'],
]);

const textIn = (cells: Cells, key: 'protocol' | 'encryption' | 'port' | 'name'): string => {
  const cell = cells.get(key);
  return cell ? cellText(cell.element) : '';
};

/** One port. Another protocol is no mail, and any other word for the encryption does not tell it. */
export const readPortRow: ReadRow<PortRow> = (cells) => {
  const said = normalise(textIn(cells, 'protocol'));
  if (said === '') return null;
  const port = parseWhole(textIn(cells, 'port'));
  const name = textIn(cells, 'name');
  return {
    key: `${said} ${port ?? ''} ${name}`,
    value: {
      protocol: protocols.find(([pattern]) => pattern.test(said))?.[1] ?? 'other',
      port,
      encryption: encryptions.get(normalise(textIn(cells, 'encryption'))) ?? null,
      name,
    },
  };
};
