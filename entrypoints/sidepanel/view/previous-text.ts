import { canonical } from '../../../utils/audit/canonical.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { AccessRow, SettingValue } from '../../../utils/screens/settings.ts';
import { valueText } from './value-text.ts';

type Row = Extract<SettingValue, readonly unknown[]>[number];

const mostRows = 5;

const isList = (value: SettingValue | undefined): value is Extract<SettingValue, readonly unknown[]> =>
  Array.isArray(value);

const onSwitches = ({ switches }: AccessRow): string | null => {
  const on = Object.entries(switches).flatMap(([key, state]) => (state === true ? [key] : []));
  return on.length === 0 ? null : valueText(on.join(' '));
};

/** A row by what names it in its list, with what it lets through. */
function rowText(row: Row): string {
  if ('shown' in row) return row.shown;
  if ('service' in row) return t('panel.fix.row', [row.service, valueText(row.running ? 'on' : 'off') ?? '']);
  if (!('switches' in row)) return row.name;
  const on = onSwitches(row);
  return on === null ? row.address : t('panel.fix.row', [row.address, on]);
}

const joined = (rows: readonly Row[]): string => {
  const shown = rows.slice(0, mostRows).map(rowText).join('; ');
  return rows.length > mostRows ? `${shown}; …` : shown;
};

/** Rows of a list that another one does not hold as they are. */
const missingIn = (rows: readonly Row[], others: readonly Row[]): readonly Row[] => {
  const there = new Set(others.map(canonical));
  return rows.filter((row) => !there.has(canonical(row)));
};

/** A list by what has to be put back, or else taken out again. */
function listText(before: readonly Row[], now: readonly Row[]): string | null {
  const lost = missingIn(before, now);
  if (lost.length > 0) return joined(lost);
  const added = missingIn(now, before);
  return added.length > 0 ? t('panel.fix.wasWithout', [joined(added)]) : null;
}

/** The value before a change, as it would be set again; null when nothing can be said of it. */
export function previousText(before: SettingValue, now: SettingValue | undefined): string | null {
  if (isList(before)) return listText(before, isList(now) ? now : []);
  if (typeof before === 'boolean') return valueText(before ? 'on' : 'off');
  return valueText(String(before)) ?? String(before);
}
