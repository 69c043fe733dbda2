import type { AdministratorRow } from '../../screens/settings.ts';
import { normalise } from '../text.ts';
import { cellText } from './cell-text.ts';
import { type Cells, type ReadRow, switchIn } from './row.ts';

/** "Primary Administrator" or "Administrator" (help, 16.x and current); other words do not tell. */
const primaryIn = (cells: Cells): boolean | null => {
  const cell = cells.get('primary');
  const type = cell ? normalise(cellText(cell.element)) : '';
  if (/^primary( (system )?administrator)?$/.test(type)) return true;
  return /^((secondary|system) )?administrator$/.test(type) ? false : null;
};

/** A tick, a word, or how many restrictions there are. */
function restrictedIn(cells: Cells): Pick<AdministratorRow, 'ipRestricted' | 'restrictions'> {
  const cell = cells.get('ipRestricted');
  if (!cell) return { ipRestricted: null };
  const text = normalise(cellText(cell.element));
  if (/^(none|not restricted|unrestricted)$/.test(text)) return { ipRestricted: false };
  if (text === 'restricted') return { ipRestricted: true };
  const count = /^(\d+)( (rules?|addresses|ips?|restrictions?))?$/.exec(text)?.[1];
  return count === undefined
    ? { ipRestricted: switchIn(cells, 'ipRestricted') }
    : { ipRestricted: Number(count) > 0, restrictions: Number(count) };
}

/** An account that may administer the server. The display name beside it is not read. */
export const readAdministratorRow: ReadRow<AdministratorRow> = (cells) => {
  const cell = cells.get('name');
  const name = cell ? cellText(cell.element) : '';
  return name === ''
    ? null
    : {
        key: name,
        value: {
          name,
          primary: primaryIn(cells),
          ...restrictedIn(cells),
          enabled: switchIn(cells, 'enabled'),
        },
      };
};
