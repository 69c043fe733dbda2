import { type Reading, readingKey, type Subject } from '../../../utils/screens/reading.ts';
import type { SettingId } from '../../../utils/screens/settings.ts';
import { expect } from './simulated-test.ts';

/** What a page's manifest says has to be read from it. Rows of lists may be named in part. */
export interface ExpectedReading {
  readonly setting: SettingId;
  readonly subject?: Subject;
  readonly value: unknown;
}

/** Exactly the expected settings were read, and with these values. `where` names the page in a failure. */
export function expectReadings(
  recorded: Readonly<Record<string, Reading>>,
  expected: readonly ExpectedReading[],
  where: string,
): void {
  const read = Object.values(recorded).filter(({ result }) => result.ok);
  const keys = (readings: readonly Pick<Reading, 'setting' | 'subject'>[]): string[] =>
    readings.map((reading) => readingKey(reading)).sort();
  expect.soft(keys(read), `settings read on ${where}`).toEqual(keys(expected));
  for (const one of expected) {
    const key = readingKey(one);
    const result = recorded[key]?.result;
    expect.soft({ [key]: result }, where).toMatchObject({ [key]: { ok: true, value: one.value } });
  }
}
