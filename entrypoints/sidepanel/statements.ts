import type { StatedAnswer, StatedValue } from '../../components/checklist/model.ts';
import labels from '../../utils/screens/labels/en.json' with { type: 'json' };
import type { Reading, Subject } from '../../utils/screens/reading.ts';
import type { Screen } from '../../utils/screens/screen.ts';
import { screens } from '../../utils/screens/screens.ts';
import type { SettingId, SettingValue } from '../../utils/screens/settings.ts';

/** How long a person's word stands where they name no day. */
export const statedForDays = 90;

/** The last moment of a day, `yyyy-mm-dd`, UTC. */
export const endOfDay = (day: string): string => `${day}T23:59:59.999Z`;

const screenOfSetting = (setting: SettingId): Screen | undefined =>
  screens.find(
    ({ fields, list }) => list?.setting === setting || fields.some((field) => field.setting === setting),
  );

const labelOf = (setting: SettingId, screen: Screen | undefined): string => {
  const key = screen?.fields.find((field) => field.setting === setting)?.labels[0]?.label;
  return (key && labels[key][0]) ?? '';
};

/**
 * What a person stated, as readings to send one by one: each stands until the end of the day they named (UTC).
 * Domains they named are stated as the list of domains as well, since nothing else tells that these are all.
 */
export function readingsOf({ values, by, untilDay }: StatedAnswer, now: string): readonly Reading[] {
  const read = (setting: SettingId, value: SettingValue, subject: Subject | null): Reading => {
    const screen = screenOfSetting(setting);
    return {
      setting,
      ...(subject && { subject }),
      result: { ok: true, value },
      screen: screen?.id ?? null,
      label: labelOf(setting, screen),
      method: 'stated',
      confidence: 'stated',
      readAt: now,
      saved: true,
      statedBy: by,
      until: endOfDay(untilDay),
    };
  };
  const ofOne = ({ field, value, subjects }: StatedValue): readonly Reading[] => {
    const each = subjects.map((subject) => read(field.setting, value, subject));
    if (field.kind !== 'domains') return each.length > 0 ? each : [read(field.setting, value, null)];
    const list = subjects.map(({ key }) => ({ name: key, enabled: true }));
    return [read('domains.list', list, null), ...each];
  };
  return values.flatMap(ofOne);
}
