import { affectsModern, groupOf } from '../advisories.ts';
import { buildAgeDays, buildDate, daysBetween, type Product, productOf } from '../build.ts';
import { type Severity, severities } from '../finding.ts';
import type { Facts, Judgement, Rule } from '../rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

const unknownBuild = (product: Product): Judgement => ({
  outcome: 'unknown',
  reason: product.reason ?? 'branch-unknown',
  basis: product.basis,
});

interface VersionRule extends Pick<Rule, 'id' | 'severity'> {
  readonly judge: (product: Product, facts: Facts) => Judgement;
}

const versionRule = ({ id, severity, judge }: VersionRule): Rule => ({
  id,
  severity,
  // One mistake, one problem: an old build is updated once, whatever the reasons.
  problem: 'version',
  screens: [],
  marks: [],
  stated: 'product.build',
  judge: (facts) => [judge(productOf(facts), facts)],
});

/** A rule whose advisories speak of 16.x and later only. */
interface ModernRule extends Pick<Rule, 'id' | 'severity'> {
  /** What 15.x and lower get. */
  readonly classic: (facts: Facts) => Verdict;
  /** A build that was read, on the one line of builds that compare. */
  readonly modern: (build: number, facts: Facts) => Verdict;
}

const modernRule = ({ id, severity, classic, modern }: ModernRule): Rule =>
  versionRule({
    id,
    severity,
    judge: (product, facts) => {
      if (product.branch === 'classic') return { ...classic(facts), basis: product.basis };
      if (product.build === null || product.branch === 'unknown') return unknownBuild(product);
      return {
        observed: String(product.build),
        ...modern(product.build, facts),
        basis: product.basis,
      };
    },
  });

const highestFix = (advisories: readonly Facts['advisories']['entries'][number][]): string | null => {
  const builds = advisories.flatMap(({ fixed }) => (fixed === null ? [] : [fixed]));
  return builds.length > 0 ? `>= ${Math.max(...builds)}` : null;
};

const worstOf = (advisories: readonly { readonly severity: Severity }[]): Severity =>
  severities.find((each) => advisories.some(({ severity }) => severity === each)) ?? 'info';

/** Judges a build against a group of advisories: what is open in it, and the first build that has none of them. */
function against(group: ReturnType<typeof groupOf>, { advisories }: Facts, build: number) {
  const entries = advisories.entries.filter((advisory) => groupOf(advisory) === group);
  const expected = highestFix(entries);
  return {
    open: entries.filter((advisory) => affectsModern(advisory, build)),
    expected: expected === null ? {} : { expected },
  };
}

/** A clock that cannot be read counts as stale too. */
const dataIsFresh = ({ advisories, now, profile }: Facts): boolean =>
  daysBetween(advisories.asOf, now) < profile.advisoriesStaleDays;

const kev2026 = modernRule({
  id: 'version.kev_2026',
  severity: 'critical',
  // The exploited calls are /api/v1/..., which 5.x to 15.x do not have.
  classic: () => ({ outcome: 'not-applicable', reason: 'classic' }),
  modern: (build, facts) => {
    const { open, expected } = against('exploited', facts, build);
    if (open.length === 0) return { outcome: 'pass', notes: ['not-proof'], ...expected };
    const ransomware = open.some(({ kev }) => kev?.ransomware === true);
    return { outcome: 'fail', reason: 'exploited', notes: ransomware ? ['ransomware'] : [], ...expected };
  },
});

/** What a single advisory asks for beyond the update. */
const adviceFor: Readonly<Record<string, string>> = {
  'CVE-2026-7807': 'rotate-secrets',
  'FD-2026-Sep-36': 'admin-script',
};

const later2026 = modernRule({
  id: 'version.2026_later',
  severity: 'high',
  classic: ({ advisories }) => ({
    outcome: 'not-applicable',
    reason: 'classic',
    notes: advisories.entries.some(
      (advisory) => groupOf(advisory) === 'other' && advisory.affected.classic === 'in_range_unverified',
    )
      ? ['in-range-unverified']
      : [],
  }),
  modern: (build, facts) => {
    const { open, expected } = against('other', facts, build);
    if (open.length > 0) {
      const notes = open.flatMap(({ id }) => adviceFor[id] ?? []);
      return { outcome: 'fail', severity: worstOf(open), reason: 'below-floor', notes, ...expected };
    }
    const by = 'advisoriesStaleDays';
    return dataIsFresh(facts)
      ? { outcome: 'pass', by, ...expected }
      : { outcome: 'review', severity: 'low', reason: 'advisories-stale', by, ...expected };
  },
});

const legacy2019 = modernRule({
  id: 'version.legacy_2019',
  severity: 'critical',
  classic: () => ({ outcome: 'not-applicable', reason: 'classic' }),
  modern: (build, facts) => {
    const { open, expected } = against('2019', facts, build);
    if (open.length === 0) return { outcome: 'pass', ...expected };
    const severity = worstOf(open);
    const reason = severity === 'critical' ? 'remote-code' : 'script-injection';
    return { outcome: 'fail', severity, reason, ...expected };
  },
});

const age = versionRule({
  id: 'version.age',
  severity: 'medium',
  judge: (product, facts) => {
    const { build, basis, major } = product;
    if (build === null) return unknownBuild(product);
    const { buildAgeMediumDays: medium, buildAgeHighDays: high } = facts.profile;
    const expected = `>= ${new Date(Date.parse(facts.now) - medium * 86_400_000).toISOString().slice(0, 10)}`;
    // The dates the records of 1.x carry do not fit the arithmetic, so none is shown.
    if (major === 1) {
      const observed = String(build);
      return { outcome: 'fail', severity: 'high', reason: 'first-versions', observed, basis };
    }
    const days = buildAgeDays(build, facts.now);
    const seen = { observed: buildDate(build), expected, by: 'buildAgeMediumDays', basis } as const;
    if (days <= medium) return { ...seen, outcome: 'pass' };
    if (build >= facts.advisories.newestBuild) {
      return { ...seen, outcome: 'review', severity: 'info', reason: 'newest-known' };
    }
    return days > high
      ? { ...seen, outcome: 'fail', severity: 'high', reason: 'old', by: 'buildAgeHighDays' }
      : { ...seen, outcome: 'fail', severity: 'medium', reason: 'old' };
  },
});

const eolBranch = versionRule({
  id: 'version.eol_branch',
  severity: 'high',
  judge: (product, facts) => {
    const { branch, build, major, basis } = product;
    const observed = facts.server.version ?? facts.server.generation;
    const seen = { ...(observed !== null && { observed }), expected: '>= 16', basis };
    if (branch === 'classic') {
      return { ...seen, outcome: 'fail', reason: major === null ? 'classic-interface' : 'classic' };
    }
    return branch === 'unknown' || build === null ? unknownBuild(product) : { ...seen, outcome: 'pass' };
  },
});

const unknown = versionRule({
  id: 'version.unknown',
  severity: 'info',
  judge: (product) =>
    product.build === null
      ? unknownBuild(product)
      : { outcome: 'pass', observed: String(product.build), basis: product.basis },
});

export const versionRules: readonly Rule[] = [kev2026, later2026, legacy2019, age, eolBranch, unknown];
