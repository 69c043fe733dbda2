import fc from 'fast-check';
import type { SettingId } from '../../utils/screens/settings.ts';
import { type Expected, either, type PageExpectation, unreadable } from './expectation.ts';
import type { Page } from './load.ts';
import { type Mutation, mutations } from './vary.ts';
import { labelsOf } from './vary-harder.ts';

/** Pages with something to read; the gates have their own pages. */
export const variable = (pages: readonly Page[]): readonly Page[] =>
  pages.filter(
    ({ expected }) =>
      expected.product !== null && expected.fields !== undefined && expected.asItStands === undefined,
  );

export const kindsArbitrary: fc.Arbitrary<readonly Mutation[]> = fc.subarray([...mutations], {
  minLength: 1,
});

/** One field of the page that a variation may take away. */
export const droppable = (page: Page): readonly SettingId[] =>
  (Object.entries(page.expected.fields ?? {}) as [SettingId, Expected][])
    .filter(([setting, { kind }]) => kind === 'is' && labelsOf(setting).length > 0)
    .map(([setting]) => setting);

const orUnreadable = (expected: Expected): Expected =>
  expected.kind === 'is' ? either(expected.value) : expected.kind === 'unreadable' ? unreadable() : expected;

/** The same answers or none. How many are none is held by the suites that vary every page (varied-suite.ts). */
export const expectedOrNone = (page: PageExpectation): PageExpectation => ({
  ...page,
  fields: Object.fromEntries(
    (Object.entries(page.fields ?? {}) as [SettingId, Expected][]).map(([id, expected]) => [
      id,
      orUnreadable(expected),
    ]),
  ),
});

/**
 * Without one field: it must be unreadable. It may have been what told the screen, so the others may be unreadable
 * too, or the generation, so that is not asked for.
 */
export const expectedWithout = (
  { domain: _domain, product: _product, ...page }: PageExpectation,
  setting: SettingId,
): PageExpectation => ({
  ...page,
  screens: [],
  perhaps: [
    ...page.screens,
    ...(page.perhaps ?? []),
    'domainDefaults',
    'domainOptions',
    'administratorPasswordRequirements',
    'domainPasswordRequirements',
    'passwordRequirements',
  ],
  fields: {
    ...expectedOrNone(page).fields,
    [setting]: { kind: 'not-read' },
  },
});

/** The same pages every time; another FAST_CHECK_SEED looks further. */
export const runs = (numRuns: number) => ({
  numRuns,
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_125),
  endOnFailure: false,
});
