import type { ListColumn } from '../../screens/screen.ts';
import type { IdsRow } from '../../screens/settings.ts';
import { normalise } from '../text.ts';
import { cellText, cellWords } from './cell-text.ts';
import { isGreyed } from './greyed.ts';
import { countOf, minutesOf } from './ids-numbers.ts';
import { actionIn, countedBy, servicesIn, servicesInNote, servicesOfType, typeIn } from './ids-words.ts';
import { type Cells, type ReadRow, switchIn } from './row.ts';

const textIn = (cells: Cells, key: ListColumn['key']): string => {
  const cell = cells.get(key);
  return cell ? normalise(cellWords(cell.element)) : '';
};

const timeIn = (cells: Cells, key: 'timeFrame' | 'blockTime'): number | null =>
  minutesOf(textIn(cells, key), cells.get(key)?.header ?? '');

/** The column speaks first, then the type's own words, then the note; two that differ leave it open. */
const servicesOf = (cells: Cells, typeText: string): IdsRow['services'] => {
  const { type, services: inType } = typeIn(typeText);
  const column = textIn(cells, 'service');
  if (column !== '') {
    const listed = servicesIn(column);
    return inType && listed?.join() !== inType.join() ? null : listed;
  }
  return inType ?? servicesOfType(type, typeText) ?? servicesInNote(textIn(cells, 'description'));
};

/** 5.x to 15.x have no choice of action: a rule with a time to block blocks, a notification notifies (10.x API). */
const impliedAction = (typeText: string, blockTime: number | null): IdsRow['action'] => {
  if (/\bnotifications?$/.test(typeText)) return 'notify';
  return blockTime === null ? null : 'block';
};

/** The row's own words, cell by cell. */
const shownOf = (cells: Cells): string =>
  [...cells.values()]
    .map(({ element }) => cellText(element))
    .filter((text) => text !== '')
    .join(' \u00B7 ')
    .slice(0, 200);

/**
 * One abuse detection rule. A rule whose action, or whether it is on, is shown but cannot be told (it may be drawn as off) is a kind of rule we
 * cannot name: `other`, never taken for the one that is looked for.
 */
export const readIdsRow: ReadRow<IdsRow> = (cells) => {
  const shown = shownOf(cells);
  if (shown === '') return null;
  const typeText = textIn(cells, 'type');
  const blockTime = timeIn(cells, 'blockTime');
  const action = cells.has('action') ? actionIn(textIn(cells, 'action')) : impliedAction(typeText, blockTime);
  const enabled = switchIn(cells, 'enabled');
  const [first] = cells.values();
  const isOpen = cells.has('enabled') || (first !== undefined && isGreyed(first.element));
  const isTold = action !== 'unknown' && (enabled !== null || !isOpen);
  const by = isTold ? countedBy(typeText) : null;
  return {
    key: shown,
    value: {
      type: isTold ? typeIn(typeText).type : 'other',
      ...(by && { by }),
      services: servicesOf(cells, typeText),
      action: action === 'unknown' ? null : action,
      timeFrame: timeIn(cells, 'timeFrame'),
      threshold: countOf(textIn(cells, 'threshold')),
      blockTime,
      enabled,
      shown,
    },
  };
};
