import type { Confidence, Coverage, Reading, Subject } from '../../screens/reading.ts';
import type { ScreenId } from '../../screens/screen.ts';
import type { SettingId, SettingValue } from '../../screens/settings.ts';

/** What a response says of one setting, and by which of its properties. */
export interface Told {
  readonly setting: SettingId;
  readonly subject?: Subject;
  readonly value: SettingValue;
  readonly property: string;
  readonly screen: ScreenId | null;
  readonly coverage?: Coverage;
  /** Only where what the property means is not confirmed: `likely`. */
  readonly confidence?: Confidence;
}

/**
 * Why a response tells nothing. `refused`: the server did not give what was asked. `other-shape`: not what is known of
 * this endpoint. `domain-unknown`: it is about one domain, and does not say which.
 */
export type Silence = 'refused' | 'other-shape' | 'domain-unknown';

export type ResponseRead =
  | { readonly ok: true; readonly told: readonly Told[] }
  | { readonly ok: false; readonly why: Silence };

export const silent = (why: Silence): ResponseRead => ({ ok: false, why });

/** @param endpoint what follows `api/v1/`; shown with the property, so that a person can look for himself */
export const toReadings = (told: readonly Told[], endpoint: string, readAt: string): readonly Reading[] =>
  told.map(({ property, confidence = 'exact', value, ...rest }) => ({
    ...rest,
    result: { ok: true, value },
    label: `${endpoint}: ${property}`,
    method: 'response',
    confidence,
    readAt,
    saved: true,
  }));
