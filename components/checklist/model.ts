import type {
  Attestation,
  Finding,
  Outcome,
  RuleId,
  Severity,
  Waiver,
} from '../../utils/baseline/finding.ts';
import type { ProfileId } from '../../utils/baseline/profiles.ts';
import type { RuleWords } from '../../utils/baseline/words.ts';
import type { Confidence, Coverage, Hint, Method, Subject } from '../../utils/screens/reading.ts';
import type { Generation, ScreenId } from '../../utils/screens/screen.ts';
import type { AccessSwitch, SettingId, SettingValue } from '../../utils/screens/settings.ts';
import type { ContextView, FlawView, QuestionsView, ScoreView } from './about-server.ts';
import type { Closed, OfferView } from './closed-view.ts';
import type { DomainsView } from './domains-view.ts';
import type { NoticeView } from './notice-view.ts';

export type { ContextView, QuestionsView, QuestionView, ScoreView } from './about-server.ts';
export type { NoticeView } from './notice-view.ts';

/**
 * What the panel draws, built by its entry page from the tab, the store and the words. Every text here may come
 * from a page: it is drawn as text only. Times are ISO 8601 UTC, days `yyyy-mm-dd`.
 */
export interface ServerView {
  readonly name: string;
  readonly origin: string;
  readonly secure: boolean;
  readonly generation: Generation | null;
  readonly edition: string | null;
  readonly version: string | null;
  readonly build: number | null;
  readonly buildDay: string | null;
  readonly buildAgeDays: number | null;
  /** `name`: of thresholds of the administrator's own, laid over it. */
  readonly profile: { readonly id: ProfileId; readonly name: string | null };
}

/** One thing a person can state by looking: a value of one setting, for one subject or for every domain. */
export interface StatedField {
  readonly setting: SettingId;
  /** One reading is written for each; one without a subject when there are none. */
  readonly subjects: readonly Subject[];
  /** `domains`: nobody has seen all of them, so the names are asked for as well. */
  readonly kind: 'number' | 'boolean' | 'entries' | 'domains' | 'choice' | 'text' | 'names' | 'services';
  /** The setting's name on its screen; null: the form's own words say enough. */
  readonly label: string | null;
  readonly canBeOff: boolean;
  /** Where to look, or what counts, when the label does not say it. */
  readonly hint?: string;
  /** For `entries`: the columns of the list that matter, with their heads. None: to stand on it is enough. */
  readonly switches?: readonly { readonly key: AccessSwitch; readonly label: string }[];
  /** For `entries`: the product ships rows of its own, which are no entries as long as nothing is on for them. */
  readonly shipsRows?: boolean;
  /** For `choice`: the options as SmarterMail words them, and the value each is kept as. */
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
}

export interface StatedValue {
  readonly field: StatedField;
  readonly value: SettingValue;
  /** Those of the field, or the ones a person named. */
  readonly subjects: readonly Subject[];
}

export interface StatedAnswer {
  readonly values: readonly StatedValue[];
  readonly by: string;
  readonly untilDay: string;
}

/** The defaults were propagated to these domains on a day, as a person says. */
export interface PropagatedAnswer {
  readonly names: readonly string[];
  /** `yyyy-mm-dd`, as is `untilDay`. */
  readonly on: string;
  readonly by: string;
  readonly untilDay: string;
}

export interface FindingView {
  readonly key: string;
  readonly rule: RuleId;
  readonly subject: Subject | null;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Why it is no more than likely. */
  readonly hints: readonly Hint[];
  readonly method: Method | null;
  /** As judged: what a waiver or an attestation is tied to. */
  readonly observed: string | null;
  readonly observedText: string | null;
  readonly expectedText: string | null;
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly readAt: string | null;
  /** Of a statement: who said it, and the last moment it stands. */
  readonly statedBy: string | null;
  readonly until: string | null;
  /** What page and response said, where that was not the same. */
  readonly disagrees: { readonly page: string; readonly response: string } | null;
  /** Of a version rule: the flaws that are open in this build, gravest first. */
  readonly flaws: readonly FlawView[];
  /** The value of the profile that the verdict hangs on. */
  readonly judgedBy: Finding['judgedBy'] | null;
  readonly stale: boolean;
  /** Its outcome says all there is to say of it. */
  readonly notVisited: boolean;
  /** Where it stands in this version nobody knows: a person who finds it may answer for it. */
  readonly placeUnknown: boolean;
  readonly coverage: Coverage | null;
  readonly unsaved: boolean;
  readonly waiver: Waiver | null;
  readonly attestation: Attestation | null;
  /** Where "Go to" leads for this subject alone; null: the rule's own button does. */
  readonly screen: ScreenId | null;
  /** Empty: nothing a person could state here. */
  readonly stated: readonly StatedField[];
}

/** What a setting was before its last change. `of`: which domain or box, where a rule judges several. */
export interface UndoView {
  readonly of: string | null;
  readonly text: string;
  readonly readAt: string;
}

export interface RuleView {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly title: string;
  readonly words: RuleWords | null;
  /** Steps of the fix in the words of this server's generation. */
  readonly steps: readonly string[];
  /** A line for each standard that it helps to satisfy. */
  readonly standards: readonly string[];
  readonly findings: readonly FindingView[];
  /** Rules of the same problem, which one fix settles: the first names the others, the others name the first. */
  readonly shared: { readonly role: 'first' | 'other'; readonly titles: readonly string[] } | null;
  /** The section it stands in; null: facts of the server. */
  readonly section: ScreenId | null;
  /** Where "Go to" leads. */
  readonly screen: ScreenId | null;
  /** The way there as written words; empty: not known for this generation. */
  readonly clickPath: readonly string[];
  readonly unsaved: boolean;
  /** Something is left to do: what the filter "To do" shows. */
  readonly toDo: boolean;
  /** How a person has dealt with all that is not in order. The outcome stays what was judged. */
  readonly handled: 'accepted' | 'attested' | null;
  readonly undo: readonly UndoView[];
  /** The vendor's page that says which version is the newest. Opened by a person's click alone. */
  readonly download: string | null;
  /** For the rule over every domain. */
  readonly domains: DomainsView | null;
}

export interface SectionView {
  readonly screen: ScreenId | null;
  readonly rules: readonly RuleView[];
}

/** `relay.effective`: it stands before everything else, in no section and no group. */
export interface LeadView {
  readonly rule: RuleView;
  /** The answer to its question, and below it what is missing for a whole one. */
  readonly answer: readonly string[];
}

export type PlanGroupKey =
  | 'compromise-first'
  | 'safe-now'
  | 'look-first'
  | 'announce-first'
  | 'maintenance-window'
  /** After the plan: no verdict yet, nothing a page could tell, answered for by a person, in order or not applicable. */
  | 'open'
  | 'ask'
  | 'handled'
  | 'settled';

export interface PlanItem {
  readonly view: RuleView;
  /** Settled by the fix of the item before it. */
  readonly follows: boolean;
}

export interface PlanGroupView {
  readonly key: PlanGroupKey;
  /** What to do before the first of its items, whether there is one or not. */
  readonly first: readonly string[];
  readonly items: readonly PlanItem[];
  /** Behind one line: the places to look at for signs of a break-in, or the questions of little weight. */
  readonly folded: readonly PlanItem[];
}

export type CountKey = Outcome | 'accepted' | 'attested';
export type CountsView = Readonly<Record<CountKey, number>>;

export interface ChecklistView {
  readonly kind: 'checklist';
  readonly server: ServerView;
  readonly score: ScoreView;
  readonly counts: CountsView;
  readonly lead: LeadView | null;
  readonly sections: readonly SectionView[];
  readonly plan: readonly PlanGroupView[];
  readonly context: ContextView | null;
  readonly questions: QuestionsView;
  /** A person hid the marks of this tab. */
  readonly paused: boolean;
  readonly notices: readonly NoticeView[];
}

export type PanelView =
  | ChecklistView
  | { readonly kind: 'login'; readonly server: ServerView; readonly notices: readonly NoticeView[] }
  | {
      readonly kind: 'closed';
      readonly why: Closed;
      /** For `not-enabled`. */
      readonly offer?: OfferView;
      readonly notices: readonly NoticeView[];
    };

/** What forms start with. */
export interface FormDefaults {
  readonly by: string;
  readonly today: string;
  readonly untilDay: string;
}
