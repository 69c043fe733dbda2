import type { Outcome, RuleId, Severity } from '../baseline/finding.ts';

/** What one control carries: the contract of the page (data-palisade-*), and what its card opens with. */
export interface Mark {
  readonly target: Element;
  readonly rules: readonly RuleId[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** One sentence for assistive technology, tied to the control through aria-describedby. */
  readonly description: string;
  /** An edit of the control has not been seen to be saved. */
  readonly unsaved: boolean;
  /** Ring and description only: another control of the same finding shows the badge. */
  readonly quiet: boolean;
  /** Ring only, without description and badge: another control speaks for it. */
  readonly bare?: true;
  /** How many of its rules, or of the rows it speaks for, need a person: what the badge counts. */
  readonly count: number;
}
