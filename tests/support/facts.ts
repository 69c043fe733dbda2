import { type Advisories, shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { type Profile, standard } from '../../utils/baseline/profiles.ts';
import type { Context, Facts, Known, ServerFacts } from '../../utils/baseline/rule.ts';
import { type Reading, readingKey, type Subject } from '../../utils/screens/reading.ts';
import type { SettingId, SettingValue, ValueOf } from '../../utils/screens/settings.ts';

/** The clock of tests unless they say otherwise. */
export const testNow = '2026-11-25T12:00:00.000Z';

/** A value read for certain from a page, an hour ago; `over` changes what a test is about. */
export const reading = (setting: SettingId, value: SettingValue, over: Partial<Reading> = {}): Reading => ({
  setting,
  result: { ok: true, value },
  screen: 'passwordRequirements',
  label: setting,
  method: 'page',
  confidence: 'exact',
  readAt: '2026-11-25T11:00:00.000Z',
  saved: true,
  ...over,
});

export const domain = (key: string): Subject => ({ kind: 'domain', key });

export interface FactsInput {
  readonly readings?: readonly Reading[];
  readonly server?: Partial<ServerFacts>;
  readonly context?: Context;
  readonly now?: string;
  readonly profile?: Profile;
  readonly advisories?: Advisories;
  readonly lowestBuild?: number;
  readonly origins?: readonly string[];
}

/** Facts for a rule under test: by default a 100.x server of the newest build, with nothing read. */
export function factsFrom(input: FactsInput = {}): Facts {
  const { readings = [], context = {}, now = testNow, profile = standard } = input;
  const knownOf = <S extends SettingId>(found: Reading | undefined): Known<S> => {
    if (!found) return { state: 'missing', stale: false };
    const age = Date.parse(now) - Date.parse(found.readAt);
    if (age > profile.staleAfterDays * 86_400_000) return { state: 'missing', stale: true, reading: found };
    return found.result.ok
      ? { state: 'value', value: found.result.value as ValueOf<S>, reading: found }
      : { state: 'unreadable', why: found.result.why, reading: found };
  };
  return {
    server: { generation: 'M100', version: '100.0.9777', build: 9777, ...input.server },
    profile,
    context,
    advisories: input.advisories ?? shippedAdvisories,
    now,
    ...(input.lowestBuild !== undefined && { lowestBuild: input.lowestBuild }),
    origins: input.origins ?? [],
    known: (setting, subject) => {
      const key = readingKey(subject ? { setting, subject } : { setting });
      return knownOf(readings.find((each) => readingKey(each) === key));
    },
    knownEach: <S extends SettingId>(setting: S) =>
      readings.flatMap((each) => {
        const { subject } = each;
        return each.setting === setting && subject ? [{ ...knownOf<S>(each), subject }] : [];
      }),
  };
}
