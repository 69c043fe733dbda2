import type { PropagatedAnswer, StatedAnswer, StatedValue } from '../../components/checklist/model.ts';
import { longDay } from '../../components/ui/dates.ts';
import { t } from '../../utils/i18n/t.ts';
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

interface Word {
  readonly by: string;
  readonly untilDay: string;
  readonly now: string;
}

function stated(
  setting: SettingId,
  value: SettingValue,
  subject: Subject | null,
  { by, untilDay, now }: Word,
): Reading {
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
}

/**
 * What a person stated, as readings: each stands until the end of the day they named (UTC). Domains they named are
 * stated as the list of domains as well, since nothing else tells that these are all.
 */
export function readingsOf({ values, by, untilDay }: StatedAnswer, now: string): readonly Reading[] {
  const word = { by, untilDay, now };
  const ofOne = ({ field: { setting, kind }, value, subjects }: StatedValue): readonly Reading[] => {
    const each = subjects.map((subject) => stated(setting, value, subject, word));
    if (kind !== 'domains') return each.length > 0 ? each : [stated(setting, value, null, word)];
    const list = subjects.map(({ key }) => ({ name: key, enabled: true }));
    return [stated('domains.list', list, null, word), ...each];
  };
  return values.flatMap(ofOne);
}

/** Defaults that require authentication were propagated: said of each domain, with who did it and when. */
export function propagatedReadings(
  { names, on, by, untilDay }: PropagatedAnswer,
  now: string,
): readonly Reading[] {
  const word = { by: t('panel.propagated.by', [by, longDay(on)]), untilDay, now };
  return names.map((key) => stated('domain.requireSmtpAuth', true, { kind: 'domain', key }, word));
}
