import type { Waiver } from '../../utils/baseline/finding.ts';
import type { Context } from '../../utils/baseline/rule.ts';
import type { OfferView } from './closed-view.ts';
import type { Target } from './journey-view.ts';
import type { FindingView, PropagatedAnswer, RuleView, StatedAnswer } from './model.ts';

/** What a person can do in the panel. */
export interface PanelActions {
  goTo(target: Target): void;
  /** The tab's pages are an administrator's: the checklist opens, to be filled in by hand. */
  begin(): void;
  /** Palisade is to be used on this address. */
  use(offer: OfferView): void;
  /** Which of the servers known under the tab's address it shows; null: another one. */
  identify(serverId: string | null): void;
  /** Two records are of one server, and the first stays; or they are of two. */
  join(serverId: string, other: string): void;
  keepApart(serverId: string, other: string): void;
  /** Answers the question about unsaved edits, or with false gives up waiting for a click. */
  answer(leave: boolean): void;
  /** The last way again, framed step by step for a person to click. */
  guide(): void;
  state(answer: StatedAnswer): void;
  statePropagated(answer: PropagatedAnswer): void;
  /** What was read as `likely` is as it was read: it stands from now on, until the usual day. */
  confirm(finding: FindingView, by: string): void;
  attest(finding: FindingView, by: string): void;
  /** The same of several that were looked at in one go. */
  attestAll(findings: readonly FindingView[], by: string): void;
  waive(finding: FindingView, waiver: Waiver | null): void;
  /** Answers to the questions about the whitelist; `null`: not sure. */
  answerContext(gateways: readonly string[], webSites: boolean | null): void;
  /** Not now: the questions are not put again by themselves. */
  putOffContext(): void;
  /** Answers to the questions about the server; a key that is not there is not answered. */
  answerQuestions(answers: Context): void;
  putOffQuestions(): void;
  pauseMarks(paused: boolean): void;
  /** Reads the settings of every domain through the page, or goes on with that. */
  sweep(what: 'all' | 'rest'): void;
  stopSweep(): void;
  /** The domains of a rule, as a table. */
  copyDomains(rule: RuleView): Promise<boolean>;
  saveDomains(rule: RuleView): void;
  exportReport(): void;
  openReport(): void;
  /** What is needed to come back in, to be printed before a fix that can lock out. */
  openRescue(): void;
  openOptions(): void;
}
