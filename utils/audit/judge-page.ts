import type { Finding, RuleId } from '../baseline/finding.ts';
import { outcomes } from '../baseline/finding.ts';
import { type Reading, readingKey } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import { blankRecord, mergeProduct } from './blank-record.ts';
import { checklistOf } from './checklist.ts';
import type { Conditions } from './facts.ts';
import { lowestBuildOf } from './lowest-build.ts';
import { findingKey, type ProductFacts, type ServerRecord } from './record.ts';

/** What a page shows, to be laid over what is recorded of its server. */
export interface PageView {
  readonly product: ProductFacts;
  readonly saved: readonly Reading[];
  readonly unsaved: readonly Reading[];
  readonly screens: readonly ScreenId[];
}

export interface PageVerdict {
  /** As the record will have it: saved values only. */
  readonly findings: readonly Finding[];
  /** As the page is drawn: where an unsaved value would be judged worse, that verdict. */
  readonly drawn: readonly Finding[];
  /** Problems that fail and were not accepted: the number on the toolbar. */
  readonly failing: number;
  /** Recorded domains whose authentication differs from the default: what sending it out overwrites. */
  readonly exceptions: number;
}

const overlay = (record: ServerRecord, readings: readonly Reading[]): ServerRecord => ({
  ...record,
  readings: {
    ...record.readings,
    ...Object.fromEntries(readings.map((reading) => [readingKey(reading), reading])),
  },
});

/** Domains that are switched off or gone show no value, and a default nobody read has no exceptions. */
const exceptionsIn = (findings: readonly Finding[]): number => {
  const sure = findings.filter(({ confidence, observed }) => confidence !== 'likely' && observed !== null);
  const of = (rule: RuleId) => sure.filter((finding) => finding.rule === rule);
  const [wanted] = of('domain.require_smtp_auth.defaults');
  if (!wanted) return 0;
  return of('domain.require_smtp_auth.each').filter(
    ({ subject, observed }) => subject !== undefined && observed !== wanted.observed,
  ).length;
};

const rank = (finding: Finding): number => outcomes.indexOf(finding.outcome);

/** Judges a page over its server's record with the same `evaluate` as the panel, so that rules that span screens are right in the page too. */
export const judgePage = (
  origin: string,
  recorded: ServerRecord | null,
  view: PageView,
  conditions: Conditions,
): PageVerdict => {
  const base = recorded ?? blankRecord(origin, view.product);
  const product = mergeProduct(base.product, view.product);
  const record = overlay({ ...base, ...lowestBuildOf(base), product }, view.saved);
  const checklist = checklistOf(record, conditions);
  const failing = checklist.counts.fail;
  const { findings } = checklist;
  const exceptions = exceptionsIn(findings);
  if (view.unsaved.length === 0) return { findings, drawn: findings, failing, exceptions };
  const edited = new Map(
    checklistOf(overlay(record, view.unsaved), conditions).findings.map((one) => [findingKey(one), one]),
  );
  const drawn = findings.map((finding) => {
    const other = edited.get(findingKey(finding));
    return other && rank(other) < rank(finding) ? other : finding;
  });
  return { findings, drawn, failing, exceptions };
};
