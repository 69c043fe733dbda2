import type { ServiceRow } from '../../screens/settings.ts';
import { readSwitchCell } from '../read-cell.ts';
import { normalise } from '../text.ts';
import { cellText, cellWords } from './cell-text.ts';
import type { Cell, ReadRow } from './row.ts';

const running = new Set(['running', 'started', 'active', 'on', 'yes', 'true', 'enabled']);
const stopped = new Set(['stopped', 'not running', 'inactive', 'off', 'no', 'false', 'disabled']);

/** Nothing in the cell says nothing: a service taken for stopped would need no protection. */
const runningIn = ({ element, inverted }: Cell): boolean | null => {
  const text = normalise(cellWords(element));
  const said = running.has(text) ? true : stopped.has(text) ? false : null;
  const hasSign = element.querySelector('input[type=checkbox],[aria-checked],md-switch,img,i,svg,md-icon');
  const on = said ?? (text === '' && hasSign ? readSwitchCell(element) : null);
  return on === null ? null : on !== inverted;
};

export const readServiceRow: ReadRow<ServiceRow> = (cells) => {
  const name = cells.get('service');
  const state = cells.get('running');
  const service = name ? cellText(name.element) : '';
  return service === ''
    ? null
    : { key: service, value: { service, running: state ? runningIn(state) : null } };
};
