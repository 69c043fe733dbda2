import type { FindingView, RuleView } from '../../../components/checklist/model.ts';
import { pathOf } from '../../../utils/actions/navigate.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Advisories } from '../../../utils/baseline/advisories.ts';
import { canBeVouchedFor } from '../../../utils/baseline/decisions.ts';
import { type Finding, findingKey } from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import type { RuleWords, Words } from '../../../utils/baseline/words.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Generation, ScreenId } from '../../../utils/screens/screen.ts';
import { screenOf } from '../../../utils/screens/screens.ts';
import { byWeight } from './by-weight.ts';
import { clickPath } from './click-path.ts';
import { domainsView } from './domains-view.ts';
import { flawsView } from './flaws-view.ts';
import { isDone } from './is-done.ts';
import { codeText, isNotVisited, reasonText } from './reason-text.ts';
import { sharedProblem } from './shared-problem.ts';
import { standardsView } from './standards-view.ts';
import { statedFields } from './stated-fields.ts';
import { undoView } from './undo-view.ts';
import { valueTextOf } from './value-text.ts';
import { newestVersionPage, versionScreen } from './version-help.ts';

/** What the panel has to know of a rule apart from its verdicts. */
export type RuleFacts = Pick<Rule, 'id' | 'screens' | 'marks' | 'stated'>;

export interface RuleInput {
  readonly rule: RuleFacts;
  readonly findings: readonly Finding[];
  /** Every finding of the server, for what shares a fix with this rule. */
  readonly all: readonly Finding[];
  readonly record: ServerRecord;
  readonly words: Words;
  readonly advisories: Advisories;
  /** Edits on this tab not seen to be saved. */
  readonly unsaved: readonly Reading[];
}

const bySubject = (a: Finding, b: Finding): number =>
  byWeight(a, b) || (a.subject?.key ?? '').localeCompare(b.subject?.key ?? '', 'en', { numeric: true });

const stepsFor = (words: RuleWords | null, generation: Generation | null): readonly string[] => {
  if (!words) return [];
  // Only a legacy server can hide its generation (as `pathOf` has it).
  const legacy = generation === null || generation === 'L5' || generation === 'L7';
  return legacy ? words.fix.steps.legacy : words.fix.steps.modern;
};

const ownScreen = (finding: Finding, rule: RuleFacts): ScreenId | null =>
  finding.subject?.kind === 'domain'
    ? (rule.screens.find((screen) => screenOf(screen).per === 'domain') ?? null)
    : null;

const sameSubject = (reading: Reading, finding: Finding): boolean =>
  reading.subject?.kind === finding.subject?.kind && reading.subject?.key === finding.subject?.key;

function findingView(finding: Finding, input: RuleInput, edits: readonly Reading[]): FindingView {
  const text = valueTextOf(finding.rule);
  const disagrees = finding.evidence?.disagrees;
  return {
    key: findingKey(finding),
    rule: finding.rule,
    subject: finding.subject ?? null,
    outcome: finding.outcome,
    severity: finding.severity,
    confidence: finding.confidence,
    hints: finding.evidence?.hints ?? [],
    method: finding.evidence?.method ?? null,
    observed: finding.observed,
    observedText: text(finding.observed),
    expectedText: text(finding.expected),
    reason: reasonText(finding, input.words),
    notes: finding.notes.map((note) => codeText(note, finding, input.words)),
    readAt: finding.evidence?.readAt ?? null,
    statedBy: finding.evidence?.statedBy ?? null,
    until: finding.evidence?.until ?? null,
    disagrees: disagrees
      ? { page: text(disagrees.page) ?? '', response: text(disagrees.response) ?? '' }
      : null,
    flaws: flawsView(finding, input.record, input.advisories),
    judgedBy: finding.judgedBy ?? null,
    stale: finding.reason === 'stale',
    notVisited: isNotVisited(finding),
    coverage: finding.coverage ?? null,
    unsaved: edits.some((edit) => sameSubject(edit, finding)),
    waiver: finding.waiver ?? null,
    attestation: finding.attestation ?? null,
    screen: ownScreen(finding, input.rule),
    placeUnknown: finding.outcome === 'unknown' && canBeVouchedFor(finding),
    stated: statedFields(finding, input.rule, input.record),
  };
}

const isInOrder = ({ outcome }: Finding): boolean => outcome === 'pass' || outcome === 'not-applicable';

/** A place of which nothing is read and to which no way is known is nowhere to go. */
const isRead = (id: ScreenId): boolean => {
  const { fields, list } = screenOf(id);
  return fields.length > 0 || list !== undefined;
};

function handledBy(findings: readonly Finding[]): RuleView['handled'] {
  const answered = findings.filter((finding) => !isInOrder(finding));
  if (answered.length === 0 || !answered.every(isDone)) return null;
  return answered.some(({ waiver }) => waiver) ? 'accepted' : 'attested';
}

/** One rule of the checklist; `null` when nothing was judged for it. */
export function ruleView(input: RuleInput): RuleView | null {
  const { rule, record } = input;
  const words = input.words.rules[rule.id] ?? null;
  const findings = [...input.findings].sort(bySubject);
  const [worst] = findings;
  if (!worst) return null;
  const edits = input.unsaved.filter(
    ({ setting }) => rule.marks.includes(setting) || rule.stated === setting,
  );
  // A screen about one domain is reached from that domain's own line.
  const places = rule.screens.filter((id) => screenOf(id).per === undefined);
  const { generation } = record.product;
  const own =
    places.find((screen) => pathOf({ screen, generation }).length > 0) ?? places.find(isRead) ?? null;
  const screen = own ?? versionScreen(worst, generation);
  return {
    rule: rule.id,
    outcome: worst.outcome,
    severity: worst.severity,
    title: words?.title ?? rule.id,
    words,
    steps: stepsFor(words, generation),
    standards: standardsView(rule.id),
    findings: findings.map((finding) => findingView(finding, input, edits)),
    shared: sharedProblem(rule.id, input.all, input.words),
    section: rule.screens[0] ?? null,
    screen,
    clickPath: clickPath(screen, generation, null),
    unsaved: edits.length > 0,
    toDo: !findings.every(isDone),
    handled: handledBy(findings),
    undo: undoView(record, rule),
    download: newestVersionPage(worst),
    domains: rule.stated === 'domain.requireSmtpAuth' ? domainsView(findings) : null,
  };
}
