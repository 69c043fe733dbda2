import type { PageVerdict, PageView } from '../../utils/audit/judge-page.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import type { Advisories } from '../../utils/baseline/advisories.ts';
import type { Finding } from '../../utils/baseline/finding.ts';
import type { Caution } from '../../utils/marks/cautions.ts';
import type { LabelCatalogue } from '../../utils/screens/labels/labels.ts';
import type { Markable, Placed } from './place-findings.ts';

/** What only an administrator's pages need: the rules, where their findings stand, and which buttons are dangerous. */
export interface PageJudge {
  /** `now`: ISO 8601 UTC. `brought`: by an administrator; null: the shipped list alone. */
  judgePage(
    origin: string,
    record: ServerRecord | null,
    view: PageView,
    now: string,
    brought: Advisories | null,
  ): PageVerdict;
  placeFindings(findings: readonly Finding[], sightings: readonly Markable[]): readonly Placed[];
  /** `exceptions`: what sending out the defaults overwrites. */
  findCautions(document: Document, labels: LabelCatalogue, exceptions: number): readonly Caution[];
}

/** The one property that the injected script adds, in the frame's isolated world only. */
export const pageJudgeSlot = 'palisadePageJudge';
