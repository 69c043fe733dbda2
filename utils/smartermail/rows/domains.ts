import type { DomainRow } from '../../screens/settings.ts';
import { readTextCell } from '../read-cell.ts';
import { type ReadRow, switchIn } from './row.ts';

const domainName = /^(?=.{4,253}$)([a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;
export const isDomainName = (text: string): boolean => domainName.test(text);

/** A domain and whether it is enabled. A list of anything else has names that are no domains. */
export const readDomainRow: ReadRow<DomainRow> = (cells) => {
  const cell = cells.get('name');
  const name = cell ? readTextCell(cell.element).toLowerCase() : '';
  return isDomainName(name) ? { key: name, value: { name, enabled: switchIn(cells, 'enabled') } } : null;
};
