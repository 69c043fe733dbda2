import type { Checklist } from '../audit/checklist.ts';
import type { ServerRecord } from '../audit/record.ts';
import type { Advisories } from '../baseline/advisories.ts';
import type { Attestation, Evidence, Finding, RuleId, Waiver } from '../baseline/finding.ts';
import type { Context } from '../baseline/rule.ts';
import type { Score } from '../baseline/score.ts';
import type { Clauses } from '../baseline/standards.ts';
import type { Coverage, Reading, Subject } from '../screens/reading.ts';
import type { SettingValue } from '../screens/settings.ts';
import { type Row, rowEntries } from './rows.ts';

/**
 * The report for machines, `palisade-report/1` (public/palisade-report-1.schema.json). Every field is named here one
 * by one: whatever else a record may hold, nothing of it can enter.
 */
export interface ReportOptions {
  readonly advisories: Advisories;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly extensionVersion: string;
  /** `checklistOf` of the audit: this folder draws and does not judge. */
  readonly checklistOf: (
    record: ServerRecord,
    conditions: { readonly advisories: Advisories; readonly now: string },
  ) => Checklist;
  /** `scoreOf` of the baseline. */
  readonly scoreOf: (findings: readonly Finding[]) => Score;
  /** The clauses of standards that a rule helps to satisfy. */
  readonly standardsOf: (rule: RuleId) => Clauses;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type ReportObject = { readonly [key: string]: Json };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Builds count days since 2000-01-01 (nine of nine dated builds fit). */
const buildDate = (build: number | null): string | null => {
  const date = build === null ? null : new Date(Date.UTC(2000, 0, 1) + build * 86_400_000);
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
};

/** Only what is there: an absent field is left out, not null. */
const given = (entries: Readonly<Record<string, Json | undefined>>): ReportObject =>
  Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );

const subjectOf = (subject: Subject | undefined): Json | undefined =>
  subject && { kind: subject.kind, key: subject.key };

const coverageOf = (coverage: Coverage | undefined): Json | undefined =>
  coverage && { seen: coverage.seen, total: coverage.total };

const valueJson = (value: SettingValue): Json =>
  typeof value === 'object' ? [...value].map((row: Row) => given(rowEntries(row))) : value;

const readingOf = (reading: Reading): Json =>
  given({
    setting: reading.setting,
    subject: subjectOf(reading.subject),
    value: reading.result.ok ? valueJson(reading.result.value) : undefined,
    unreadable: reading.result.ok ? undefined : reading.result.why,
    screen: reading.screen,
    label: reading.label,
    method: reading.method,
    confidence: reading.confidence,
    readAt: reading.readAt,
    saved: reading.saved,
    coverage: coverageOf(reading.coverage),
    statedBy: reading.statedBy,
    until: reading.until,
    disagrees: reading.disagrees && { ...reading.disagrees },
  });

const evidenceOf = (evidence: Evidence | null): Json =>
  evidence &&
  given({
    screen: evidence.screen,
    label: evidence.label,
    method: evidence.method,
    readAt: evidence.readAt,
    saved: evidence.saved,
    hints: evidence.hints,
    statedBy: evidence.statedBy,
    until: evidence.until,
    disagrees: evidence.disagrees && { ...evidence.disagrees },
  });

const waiverOf = (waiver: Waiver | undefined): Json | undefined =>
  waiver && {
    reason: waiver.reason,
    owner: waiver.owner,
    expires: waiver.expires,
    observed: waiver.observed,
  };

const attestationOf = (attestation: Attestation | undefined): Json | undefined =>
  attestation && { by: attestation.by, at: attestation.at, observed: attestation.observed };

const findingOf = (finding: Finding): Json =>
  given({
    rule: finding.rule,
    subject: subjectOf(finding.subject),
    outcome: finding.outcome,
    severity: finding.severity,
    confidence: finding.confidence,
    observed: finding.observed,
    expected: finding.expected,
    reason: finding.reason,
    notes: [...finding.notes],
    coverage: coverageOf(finding.coverage),
    problem: finding.problem,
    judgedBy: finding.judgedBy && { key: finding.judgedBy.key, value: finding.judgedBy.value },
    evidence: evidenceOf(finding.evidence),
    waiver: waiverOf(finding.waiver),
    attestation: attestationOf(finding.attestation),
  });

const contextOf = (context: Context): Json =>
  given({
    gateways: context.gateways && [...context.gateways],
    webSitesOnHost: context.webSitesOnHost,
    role: context.role,
    behindProxy: context.behindProxy,
    tenants: context.tenants,
    panelManaged: context.panelManaged,
    hub: context.hub,
    logCapDays: context.logCapDays,
    logsShipped: context.logsShipped,
    usersBehindOneAddress: context.usersBehindOneAddress,
    serverAddresses: context.serverAddresses && [...context.serverAddresses],
  });

const scoreJson = ({ percent, checked, applicable, graveOpen, grade, projected, steps }: Score): Json => ({
  percent,
  checked,
  applicable,
  graveOpen,
  grade,
  projected,
  steps: steps.map(({ rule, outcome, gain }) => ({ rule, outcome, gain })),
});

/** By rule, those that were judged; a rule that fits no standard is left out. */
const standardsJson = (findings: readonly Finding[], options: ReportOptions): Json =>
  Object.fromEntries(
    [...new Set(findings.map(({ rule }) => rule))]
      .sort(byText)
      .map((rule) => [rule, given(options.standardsOf(rule))] as const)
      .filter(([, clauses]) => Object.keys(clauses).length > 0),
  );

/** What stands in a finding's place in the order: rules and subjects, never the time of reading. */
const placeOf = ({ rule, subject }: Finding): string => [rule, subject?.kind, subject?.key].join('\u0000');

function serverReport(record: ServerRecord, options: ReportOptions): ReportObject {
  const { advisories, now, extensionVersion } = options;
  const { findings } = options.checklistOf(record, { advisories, now });
  const { product, origins, lowestBuild } = record;
  const readings = Object.entries(record.readings).sort(([a], [b]) => byText(a, b));
  return given({
    format: 'palisade-report/1',
    createdAt: now,
    extensionVersion,
    server: {
      origins: [...origins],
      name: product.hostname ?? record.id,
      product: 'SmarterMail',
      edition: product.edition,
      version: product.version,
      build: product.build,
      buildDate: buildDate(product.build),
      generation: product.generation,
      ...(lowestBuild !== undefined && { lowestBuild: Math.min(lowestBuild, product.build ?? lowestBuild) }),
    },
    profile: record.profile,
    customProfile: record.custom && { name: record.custom.name, thresholds: { ...record.custom.thresholds } },
    baseline: { version: extensionVersion, date: advisories.asOf },
    context: contextOf(record.context),
    contradiction: record.contradiction && {
      what: record.contradiction.what,
      recorded: record.contradiction.recorded,
      seen: record.contradiction.seen,
      at: record.contradiction.at,
    },
    score: scoreJson(options.scoreOf(findings)),
    standards: standardsJson(findings, options),
    findings: [...findings].sort((a, b) => byText(placeOf(a), placeOf(b))).map(findingOf),
    readings: readings.map(([, reading]) => readingOf(reading)),
  });
}

/** One object for one server, an array for several, by server id; the same records at the same time give the same text. */
export function reportOf(
  records: readonly ServerRecord[],
  options: ReportOptions,
): ReportObject | readonly ReportObject[] {
  const reports = [...records]
    .sort((a, b) => byText(a.id, b.id))
    .map((record) => serverReport(record, options));
  const [only] = reports;
  return reports.length === 1 && only ? only : reports;
}

/** As saved to a file. */
export const reportText = (records: readonly ServerRecord[], options: ReportOptions): string =>
  `${JSON.stringify(reportOf(records, options), null, 2)}\n`;
