import type { FlawView } from '../../../components/checklist/about-server.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import {
  type Advisories,
  type Advisory,
  affectsClassic,
  affectsModern,
} from '../../../utils/baseline/advisories.ts';
import { type Finding, type RuleId, severities } from '../../../utils/baseline/finding.ts';

const yearOf = ({ id }: Advisory): number => Number(/^[A-Za-z]+-(\d{4})-/.exec(id)?.[1] ?? 0);

/** The entries each rule judges a build against, as the rules pick them. */
const picks: Readonly<Partial<Record<RuleId, (advisory: Advisory) => boolean>>> = {
  'version.kev_2026': ({ kev }) => kev !== null,
  'version.2026_later': (advisory) => advisory.kev === null && yearOf(advisory) >= 2026,
  'version.legacy_2019': (advisory) => yearOf(advisory) === 2019,
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
  const picked = picks[rule];
  const build = product.build ?? Number(observed);
  if (!picked || outcome !== 'fail' || !Number.isInteger(build)) return [];
  return byGravity(entries.filter((advisory) => picked(advisory) && affectsModern(advisory, build)));
}
