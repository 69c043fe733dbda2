import type { Coverage } from '../../utils/screens/reading.ts';
import type { ScreenId } from '../../utils/screens/screen.ts';
import { screens } from '../../utils/screens/screens.ts';
import type { AccessSwitch, SettingId, SettingValue } from '../../utils/screens/settings.ts';
import type { Expected, ExpectedRow, ExpectedRows, ExpectedValue, PageExpectation } from './expectation.ts';
import type { Observation, ObservedReading } from './observe.ts';

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** `a - a` is one address; spacing and the kind of dash are a matter of taste. */
const address = (text: string): string => {
  const [from = '', to] = text
    .trim()
    .toLowerCase()
    .split(/\s+[-–]\s+|\s*–\s*/);
  return to === undefined || to === from ? from : `${from} - ${to}`;
};

const sameSwitches = (expected: ExpectedRow['switches'], got: ExpectedRow['switches']): boolean =>
  Object.entries(got).every(([key, value]) =>
    key in expected ? value === expected[key as AccessSwitch] : value !== true,
  ) && Object.entries(expected).every(([key, value]) => value === null || got[key as AccessSwitch] === value);

const isRow = (value: unknown): value is ExpectedRow =>
  typeof value === 'object' && value !== null && 'address' in value && 'switches' in value;

/** A cell is shown as it stands, and a page may spell its words as it likes. */
const plain = (value: unknown): string =>
  show(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*:?\s*"$/, '"');

/** Every part that is expected, and none besides but the row's own words. */
const sameParts = (expected: object, got: object): boolean => {
  const parts = new Map(Object.entries(got).filter(([key]) => key !== 'shown'));
  return (
    Object.keys(expected).length === parts.size &&
    Object.entries(expected).every(([key, value]) => parts.has(key) && plain(value) === plain(parts.get(key)))
  );
};

const sameRow = (expected: unknown, got: unknown): boolean => {
  if (isRow(expected) && isRow(got))
    return (
      address(expected.address) === address(got.address) && sameSwitches(expected.switches, got.switches)
    );
  return typeof expected === 'object' && typeof got === 'object' && expected && got
    ? sameParts(expected, got)
    : expected === got;
};

const same = (expected: ExpectedValue, got: SettingValue): boolean =>
  Array.isArray(expected) && Array.isArray(got)
    ? expected.length === got.length && expected.every((row, at) => sameRow(row, got[at]))
    : expected === got;

/** No coverage stands for the whole list, as the rules take it. */
const isWhole = (coverage: Coverage | null): boolean => coverage === null || coverage.total === coverage.seen;

const isPart = (expected: ExpectedRows, got: SettingValue, coverage: Coverage | null): boolean =>
  !isWhole(coverage) && Array.isArray(got) && got.every((row) => expected.some((one) => sameRow(one, row)));

export const accepts = (expected: Expected, { result, coverage }: ObservedReading): boolean => {
  switch (expected.kind) {
    case 'is':
      return result.ok && same(expected.value, result.value);
    case 'either':
      return !result.ok || same(expected.value, result.value);
    case 'rows-among':
      return (
        !result.ok || same(expected.value, result.value) || isPart(expected.value, result.value, coverage)
      );
    case 'unreadable':
      return !result.ok && (expected.why.length === 0 || expected.why.includes(result.why));
    case 'not-read':
      return !result.ok;
  }
};

const screensOf = (setting: SettingId): readonly ScreenId[] =>
  screens
    .filter(
      ({ fields, list }) => list?.setting === setting || fields.some((field) => field.setting === setting),
    )
    .map(({ id }) => id);

const settingFailures = (page: PageExpectation, seen: Observation): string[] => {
  const readings = seen.sightings.flatMap((sighting) => sighting.readings);
  const failures: string[] = [];
  for (const [setting, expected] of Object.entries(page.fields ?? {}) as [SettingId, Expected][]) {
    const own = readings.filter((reading) => reading.setting === setting);
    for (const reading of own)
      if (!accepts(expected, reading))
        failures.push(`${setting}: expected ${show(expected)}, got ${show(reading.result)}`);
    const mustShow =
      expected.kind !== 'not-read' && screensOf(setting).some((id) => page.screens.includes(id));
    if (own.length === 0 && mustShow) failures.push(`${setting}: expected ${show(expected)}, got no reading`);
  }
  for (const reading of readings)
    if (reading.result.ok && page.fields?.[reading.setting] === undefined)
      failures.push(`${reading.setting}: expected no reading, got ${show(reading.result)}`);
  return failures;
};

const fits = (expected: PageExpectation['coverage'], got: Coverage | null): boolean => {
  if (expected === undefined) return true;
  if (expected === 'whole' || expected === 'partial') return isWhole(got) === (expected === 'whole');
  return got?.seen === expected.seen && got.total === expected.total;
};

const coverageFailures = (page: PageExpectation, seen: Observation): string[] =>
  seen.sightings
    .flatMap((sighting) => sighting.readings)
    .filter(({ result }) => result.ok && Array.isArray(result.value))
    .filter(({ coverage }) => !fits(page.coverage, coverage))
    .map(
      ({ setting, coverage }) =>
        `${setting}: expected coverage ${show(page.coverage)}, got ${show(coverage)}`,
    );

const screenFailures = (page: PageExpectation, seen: Observation): string[] => {
  const left = [...page.screens];
  const failures: string[] = [];
  for (const { screen, decided } of seen.sightings) {
    const at = decided ? left.indexOf(screen) : -1;
    if (at >= 0) left.splice(at, 1);
    else if (!page.perhaps?.includes(screen))
      failures.push(
        `screens: expected ${show(page.screens)}, got also ${screen}${decided ? '' : ' (undecided)'}`,
      );
  }
  for (const screen of left)
    failures.push(`screens: expected ${screen}, got ${show(seen.sightings.map((s) => s.screen))}`);
  return failures;
};

const within = <T>(expected: T | readonly T[], got: T): boolean =>
  Array.isArray(expected) ? expected.includes(got) : expected === got;

const productFailures = (page: PageExpectation, { product }: Observation): string[] => {
  if (page.product === undefined) return [];
  if (page.product === null || product === null)
    return page.product === product ? [] : [`product: expected ${show(page.product)}, got ${show(product)}`];
  const failures: string[] = [];
  const { generation, ...rest } = page.product;
  // A page that does not tell the generation may leave it open.
  if (!within(generation, product.generation) && !(Array.isArray(generation) && product.generation === null))
    failures.push(`product.generation: expected ${show(generation)}, got ${show(product.generation)}`);
  for (const key of ['version', 'build', 'edition', 'hostname'] as const)
    if (rest[key] !== undefined && rest[key] !== product[key])
      failures.push(`product.${key}: expected ${show(rest[key])}, got ${show(product[key])}`);
  return failures;
};

const domainFailures = (page: PageExpectation, seen: Observation): string[] =>
  page.domain === undefined
    ? []
    : seen.sightings
        .filter(({ screen }) => screen === 'domainOptions')
        .filter(({ domain }) => (domain?.toLowerCase() ?? null) !== page.domain)
        .map(({ domain }) => `domain: expected ${show(page.domain)}, got ${show(domain)}`);

/** What is wrong, a line each: thing, expected, got. Values count only where the second gate lets them through. */
export const failuresOf = (
  page: PageExpectation,
  seen: Observation,
  { alone = false }: { readonly alone?: boolean } = {},
): readonly string[] => {
  const judged = seen.role === 'administrator' || [page.role].flat().includes('administrator');
  const open = alone && page.within !== undefined && seen.role === 'unknown';
  return [
    ...productFailures(page, seen),
    ...(page.product !== null && seen.role !== null && !open && !within(page.role, seen.role)
      ? [`role: expected ${show(page.role)}, got ${show(seen.role)}`]
      : []),
    ...screenFailures(page, seen),
    ...(judged ? settingFailures(page, seen) : []),
    ...coverageFailures(page, seen),
    ...domainFailures(page, seen),
  ];
};
