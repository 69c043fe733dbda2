import type { UndoView } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import type { SettingValue } from '../../../utils/screens/settings.ts';
import { previousText } from './previous-text.ts';

/** Values that are read, whatever was read since, of the settings a rule judges. */
const settingsOf = ({ marks, stated }: Pick<Rule, 'marks' | 'stated'>): ReadonlySet<string> =>
  new Set([...marks, ...(stated === null ? [] : [stated])]);

const valueNow = (record: ServerRecord, key: string): SettingValue | undefined => {
  const reading = record.readings[key];
  return reading?.result.ok ? reading.result.value : undefined;
};

/** What the settings of a rule were before their last change, newest first: the way back from its fix. */
export function undoView(record: ServerRecord, rule: Pick<Rule, 'marks' | 'stated'>): readonly UndoView[] {
  const own = settingsOf(rule);
  return Object.entries(record.previous ?? {})
    .flatMap(([key, { value, readAt }]): UndoView[] => {
      const reading = record.readings[key];
      if (!reading || !own.has(reading.setting)) return [];
      const text = previousText(value, valueNow(record, key));
      if (text === null) return [];
      const label = own.size > 1 && reading.label !== '' ? reading.label : null;
      return [{ of: reading.subject?.key ?? label, text, readAt }];
    })
    .toSorted((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0));
}
