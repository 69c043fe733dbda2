import type { FlawView } from '../../../components/checklist/about-server.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import {
  type Advisories,
  type Advisory,
  affectsClassic,
  affectsModern,
  groupOf,
} from '../../../utils/baseline/advisories.ts';
import { type Finding, type RuleId, severities } from '../../../utils/baseline/finding.ts';

/** The group of entries each rule judges a build against. */
const groups: Readonly<Partial<Record<RuleId, ReturnType<typeof groupOf>>>> = {
  'version.kev_2026': 'exploited',
  'version.2026_later': 'other',
  'version.legacy_2019': '2019',
};

const viewOf = ({ id, severity, fixed, kev }: Advisory): FlawView => ({
  id,
  severity,
  fixed,
  exploited: kev && { since: kev.added, ransomware: kev.ransomware },
});

/** The published flaws that a failed version rule stands for. */
export function flawsView(
  { rule, outcome, observed }: Finding,
  { product }: ServerRecord,
  { entries }: Advisories,
): readonly FlawView[] {
  const byGravity = (some: readonly Advisory[]): readonly FlawView[] =>
    some.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).map(viewOf);
  const { version } = product;
  if (rule === 'version.eol_branch' && outcome === 'fail' && version !== null) {
    return byGravity(entries.filter((advisory) => affectsClassic(advisory, version)));
  }
  const group = groups[rule];
  const build = product.build ?? Number(observed);
  if (!group || outcome !== 'fail' || !Number.isInteger(build)) return [];
  return byGravity(
    entries.filter((advisory) => groupOf(advisory) === group && affectsModern(advisory, build)),
  );
}
