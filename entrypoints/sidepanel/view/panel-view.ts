import type { Closed, OfferView } from '../../../components/checklist/closed-view.ts';
import type {
  ChecklistView,
  CountsView,
  NoticeView,
  PanelView,
  RuleView,
} from '../../../components/checklist/model.ts';
import type { ServerRecord, TabState } from '../../../utils/audit/record.ts';
import type { Advisories } from '../../../utils/baseline/advisories.ts';
import type { Finding, RuleId } from '../../../utils/baseline/finding.ts';
import type { OpenRelay } from '../../../utils/baseline/open-relay.ts';
import { profileWith } from '../../../utils/baseline/thresholds.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import type { PlanGroup } from '../../../utils/baseline/work-plan.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import type { Granting } from '../granting.ts';
import type { Access } from '../watch-tab.ts';
import { daysSince } from './build-date.ts';
import { contextView } from './context-view.ts';
import { httpNotice } from './http-notice.ts';
import { leadView } from './lead-view.ts';
import { planView } from './plan-view.ts';
import { questionsView } from './questions-view.ts';
import type { RuleFacts } from './rule-view.ts';
import { scoreView } from './score-view.ts';
import { sectionsOf } from './sections.ts';
import { serverView } from './server-view.ts';
import { type WhichInput, whichNotices } from './which-view.ts';

export interface PanelInput extends WhichInput {
  /** `null`: no content script of ours has spoken for this tab. */
  readonly tab: TabState | null;
  /** `null` while nobody has looked. */
  readonly access: Access | null;
  /** How far the question about the tab's address has come. */
  readonly asked: ReturnType<Granting['of']>;
  readonly record: ServerRecord | null;
  readonly findings: readonly Finding[];
  readonly counts: Partial<CountsView>;
  readonly plan: readonly PlanGroup[];
  /** Who can send without a password; null without a record. */
  readonly relay: OpenRelay | null;
  readonly rules: readonly RuleFacts[];
  readonly words: Words;
  readonly advisories: Advisories;
  readonly now: string;
  /** Set when the store could not be read as a whole; `backup`: where the old data was put. */
  readonly damaged: { readonly backup: string | null } | null;
  /** The questions about the whitelist were put off. */
  readonly putOff: boolean;
  /** Those about the server as a whole were. */
  readonly questionsPutOff: boolean;
  readonly paused: boolean;
  /** Code of the last change that could not be written. */
  readonly problem: string | null;
}

const noCounts: CountsView = {
  fail: 0,
  review: 0,
  unknown: 0,
  'not-checked': 0,
  pass: 0,
  'not-applicable': 0,
  accepted: 0,
  attested: 0,
};

function noticesOf(input: PanelInput): NoticeView[] {
  const notices: NoticeView[] = [];
  if (input.damaged) notices.push({ kind: 'corrupt-storage', backupKey: input.damaged.backup });
  if (input.problem !== null) notices.push({ kind: 'not-written', code: input.problem });
  notices.push(...whichNotices(input));
  const days = daysSince(input.advisories.asOf, input.now);
  const limit = profileWith(input.record?.profile ?? 'standard', input.record?.custom).advisoriesStaleDays;
  if (input.record && days > limit) {
    notices.push({ kind: 'old-advisories', asOf: input.advisories.asOf, days });
  }
  return notices;
}

const unheard = { ask: 'not-enabled', never: 'no-web', unseen: 'no-access' } as const;

/** A tab that nothing of ours has spoken for. */
function silent({ access, asked }: PanelInput): Closed {
  if (access === null || asked === 'starting') return 'loading';
  return access.may === 'run' ? 'reload' : unheard[access.may];
}

function offerOf({ access, asked }: PanelInput): { readonly offer?: OfferView } {
  if (access?.may !== 'ask' || asked === 'starting') return {};
  return { offer: { origin: access.origin, prompt: !access.held, asked } };
}

/** What the whole tab is: `null` when it shows pages of an administrator. */
function closedBy(input: PanelInput): Closed | 'login' | 'not-settings' | null {
  const { tab } = input;
  if (tab === null) return silent(input);
  if (tab.status !== 'smartermail') return tab.status;
  const roles = new Set(Object.values(tab.frames).map(({ role }) => role));
  if (roles.has('mailbox')) return 'mailbox';
  // Where a session ended, the sign-in may stand in a frame of what is left of the administrator's page.
  if (roles.has('login')) return 'login';
  return roles.has('administrator') || roles.size === 0 ? null : 'not-settings';
}

/** Edits on the tab that were not seen to be saved. */
export const unsavedOf = (tab: TabState | null): readonly Reading[] =>
  Object.values(tab?.frames ?? {}).flatMap(({ unsaved }) => unsaved);

/** The question everything else serves. */
const leadRule: RuleId = 'relay.effective';

/** Every rule once in `lead` and `sections`, and once in `lead` and `plan`. */
function listOf(
  input: PanelInput,
  record: ServerRecord,
  unsaved: readonly Reading[],
): Pick<ChecklistView, 'lead' | 'sections' | 'plan'> {
  const all = sectionsOf({ ...input, record, unsaved });
  const views = all.flatMap(({ rules }) => rules);
  const isLead = ({ rule }: RuleView): boolean => rule === leadRule;
  const sections = all.map((section) => ({ ...section, rules: section.rules.filter((one) => !isLead(one)) }));
  const lead = views.find(isLead);
  return {
    lead: lead && input.relay ? leadView(lead, input.relay) : null,
    sections: sections.filter(({ rules }) => rules.length > 0),
    plan: planView(
      views.filter((view) => !isLead(view)),
      input.plan,
      input.words,
    ),
  };
}

const withoutRecord = {
  administrator: 'no-record',
  login: 'not-administrator',
  'not-settings': 'not-recognised',
} as const;

/** A page with nothing to check on it; beside a record that holds nothing, one that could not be read. */
const nothingHere = ({ visits }: ServerRecord): NoticeView => ({
  kind: Object.keys(visits).length > 0 ? 'not-settings' : 'not-readable',
});

/** Everything the panel shows for a tab. Pure: the same input gives the same view. */
export function panelView(input: PanelInput): PanelView {
  const why = closedBy(input);
  const { tab, record, now } = input;
  if (why !== null && why !== 'login' && why !== 'not-settings') {
    const notices = noticesOf(input);
    return { kind: 'closed', why, ...(why === 'not-enabled' && offerOf(input)), notices };
  }
  const notices = [...noticesOf(input), ...httpNotice(tab?.origin ?? '')];
  if (!tab || !record) {
    return { kind: 'closed', why: withoutRecord[why ?? 'administrator'], notices };
  }
  const server = serverView(record, tab.origin, now);
  if (why === 'login') return { kind: 'login', server, notices };
  return {
    kind: 'checklist',
    server,
    score: scoreView(input.findings, input.words),
    counts: { ...noCounts, ...input.counts },
    ...listOf(input, record, unsavedOf(tab)),
    context: contextView(record, input.putOff),
    questions: questionsView(record, input.questionsPutOff),
    paused: input.paused,
    notices: why === 'not-settings' ? [...notices, nothingHere(record)] : notices,
  };
}
