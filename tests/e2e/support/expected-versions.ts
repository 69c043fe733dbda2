import type { Generation } from '../../../utils/screens/screen.ts';

type Outcomes = Readonly<Record<string, string>>;

/** The branch gets no fixes any more; what is exploited came with 16.x. No setting changes either. */
const classic: Outcomes = {
  'version.eol_branch': 'fail',
  'version.age': 'fail',
  'version.unknown': 'pass',
  'version.kev_2026': 'not-applicable',
  'version.2026_later': 'not-applicable',
};
/** Older than the builds that mend what is being exploited. */
const exploited: Outcomes = {
  'version.kev_2026': 'fail',
  'version.2026_later': 'fail',
  'version.age': 'fail',
  'version.eol_branch': 'pass',
  'version.unknown': 'pass',
};

/** Step 6 of the article: what the build that the simulated servers print comes to. */
export const expectedVersions: Readonly<Record<Generation, Outcomes>> = {
  L5: classic,
  L7: classic,
  M16: { ...exploited, 'version.legacy_2019': 'fail' },
  M100: { ...exploited, 'version.legacy_2019': 'pass' },
  M100n: Object.fromEntries([...Object.keys(exploited), 'version.legacy_2019'].map((rule) => [rule, 'pass'])),
};

/** What the classic pages print of it. */
export const printedVersions = { L5: '5.5.3250', L7: '15.7.6970' } as const;
