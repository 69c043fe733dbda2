import type { Screen } from '../screens/screen.ts';
import { settings } from '../screens/settings.ts';
import { inScope, type Scope } from './scopes.ts';
import { queryNames } from './sparse.ts';
import { shortText } from './text.ts';
import { isVisible } from './visible.ts';

const cells = 'td,[role=gridcell],[role=cell],[role=row] > *,md-list-item > *,li';
/** An address, and with it perhaps where a range ends or how long a prefix is. */
const address =
  /^(\d{1,3}(\.(\d{1,3}|\*)){1,3}|[\da-f]{0,4}(:[\da-f]{0,4}){2,7})(\s*(\/|-|\u2013)\s*[\da-f.:]+)?$/i;

/**
 * Whether a scope shows a list of addresses whose columns cannot be told: with no header, or with one whose words are
 * unknown. What the columns grant can then not be read, however plain the addresses are.
 */
export const isNamelessList = ({ list }: Screen, scope: Scope): boolean =>
  list !== undefined &&
  settings[list.setting].kind === 'accessRows' &&
  queryNames(scope.root, cells).some(
    (cell) =>
      address.test(shortText(cell, 90)?.trim() ?? '') &&
      inScope(cell, scope) &&
      isVisible(cell) &&
      // With its own box it is a line of a form.
      cell.parentElement?.querySelector('input:not([type=checkbox]),select,textarea') === null,
  );
