import type {
  ChecklistView,
  FindingView,
  FormDefaults,
  RuleView,
} from '../../../components/checklist/model.ts';
import type { PanelActions } from '../../../components/checklist/panel-actions.ts';
import type { ServerRecord, TabState } from '../../../utils/audit/record.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import { type Reading, readingKey } from '../../../utils/screens/reading.ts';

export const now = '2026-11-25T12:00:00.000Z';
const readAt = '2026-11-20T10:12:00.000Z';
export const defaults: FormDefaults = { by: 'Dana', today: '2026-11-25', untilDay: '2027-02-23' };

export const findingView = (part: Partial<FindingView> = {}): FindingView => ({
  key: 'pw.min_length',
  rule: 'pw.min_length',
  subject: null,
  outcome: 'fail',
  severity: 'high',
  confidence: 'exact',
  method: 'page',
  observed: '5',
  observedText: '5',
  expectedText: '8 or more',
  reason: null,
  notes: [],
  readAt,
  hints: [],
  statedBy: null,
  until: null,
  disagrees: null,
  flaws: [],
  judgedBy: null,
  stale: false,
  notVisited: false,
  placeUnknown: false,
  coverage: null,
  unsaved: false,
  waiver: null,
  attestation: null,
  screen: null,
  stated: [],
  ...part,
});

export const ruleView = (part: Partial<RuleView> = {}): RuleView => ({
  rule: 'pw.min_length',
  outcome: 'fail',
  severity: 'high',
  title: 'Minimum password length',
  words: null,
  steps: [],
  standards: [],
  findings: [findingView()],
  shared: null,
  section: 'passwordRequirements',
  screen: 'passwordRequirements',
  clickPath: ['Security', 'Advanced Settings', 'Password Requirements'],
  unsaved: false,
  toDo: true,
  handled: null,
  undo: [],
  download: null,
  domains: null,
  ...part,
});

export const checklistView = (
  rules: readonly RuleView[],
  part: Partial<ChecklistView> = {},
): ChecklistView => ({
  kind: 'checklist',
  server: {
    name: 'mail.example.com',
    origin: 'http://mail.example.com:9998',
    secure: false,
    generation: 'L5',
    edition: null,
    version: '5.5.3250',
    build: 3250,
    buildDay: '2008-11-24',
    buildAgeDays: 6575,
    profile: { id: 'standard', name: null },
  },
  counts: {
    fail: 3,
    review: 0,
    unknown: 1,
    'not-checked': 2,
    pass: 12,
    'not-applicable': 0,
    accepted: 0,
    attested: 1,
  },
  lead: null,
  sections: [{ screen: 'passwordRequirements', rules }],
  plan: [
    { key: 'announce-first', first: [], items: rules.map((view) => ({ view, follows: false })), folded: [] },
  ],
  context: null,
  questions: { items: [], open: false },
  score: {
    percent: 62,
    checked: 13,
    applicable: 16,
    graveOpen: 0,
    grade: 'D',
    projected: 84,
    steps: [{ rule: 'pw.min_length', title: 'Minimum length of passwords', gain: 9 }],
  },
  paused: false,
  notices: [],
  ...part,
});

/** Actions that write down what they were asked, as `name` and arguments. */
export function recorder(): { readonly actions: PanelActions; readonly calls: [string, ...unknown[]][] } {
  const calls: [string, ...unknown[]][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push([name, ...args]);
    };
  const actions: PanelActions = {
    goTo: note('goTo'),
    begin: note('begin'),
    use: note('use'),
    identify: note('identify'),
    join: note('join'),
    keepApart: note('keepApart'),
    attestAll: note('attestAll'),
    answer: note('answer'),
    guide: note('guide'),
    state: note('state'),
    statePropagated: note('statePropagated'),
    confirm: note('confirm'),
    attest: note('attest'),
    waive: note('waive'),
    answerContext: note('answerContext'),
    putOffContext: note('putOffContext'),
    answerQuestions: note('answerQuestions'),
    putOffQuestions: note('putOffQuestions'),
    pauseMarks: note('pauseMarks'),
    sweep: note('sweep'),
    stopSweep: note('stopSweep'),
    async copyDomains(rule) {
      note('copyDomains')(rule);
      return true;
    },
    saveDomains: note('saveDomains'),
    exportReport: note('exportReport'),
    openReport: note('openReport'),
    openRescue: note('openRescue'),
    openOptions: note('openOptions'),
  };
  return { actions, calls };
}

export const reading = (part: Pick<Reading, 'setting' | 'result'> & Partial<Reading>): Reading => ({
  screen: 'passwordRequirements',
  label: 'Minimum Password Length',
  method: 'page',
  confidence: 'exact',
  readAt,
  saved: true,
  ...part,
});

export const recordOf = (readings: readonly Reading[], part: Partial<ServerRecord> = {}): ServerRecord => ({
  id: 'http://mail.example.com:9998',
  origins: ['http://mail.example.com:9998'],
  product: {
    generation: 'L5',
    version: '5.5.3250',
    build: 3250,
    edition: null,
    hostname: 'mail.example.com',
  },
  readings: Object.fromEntries(readings.map((each) => [readingKey(each), each])),
  visits: {},
  profile: 'standard',
  context: {},
  waivers: {},
  attestations: {},
  ...part,
});

export const tabOf = (
  role: 'administrator' | 'login' | 'mailbox' | 'unknown',
  part: Partial<TabState> = {},
  unsaved: readonly Reading[] = [],
): TabState => ({
  origin: 'http://mail.example.com:9998',
  status: 'smartermail',
  serverId: 'http://mail.example.com:9998',
  frames: { 0: { documentId: 'a', role, screens: [], unsaved } },
  ...part,
});

export const finding = (part: Partial<Finding> & Pick<Finding, 'rule' | 'outcome'>): Finding => ({
  severity: 'high',
  confidence: 'exact',
  observed: null,
  expected: null,
  notes: [],
  evidence: null,
  ...part,
});
