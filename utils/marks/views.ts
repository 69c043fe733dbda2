import type { Finding, Outcome, RuleId, Severity } from '../baseline/finding.ts';
import type { RuleWords } from '../baseline/words.ts';

/** What a badge says. */
export interface BadgeView {
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The control's label as the page shows it; empty when unknown. */
  readonly label: string;
  /** How many findings the control carries. */
  readonly count: number;
  readonly unsaved: boolean;
}

export interface CardView {
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly words: 'loading' | 'missing' | Readonly<Record<string, RuleWords>>;
  /** Which of a fix's steps apply. */
  readonly family: 'legacy' | 'modern';
  readonly unsaved: boolean;
  /** What came of the wish to open the checklist; null: nobody wished, or nobody knows. */
  readonly panel: { readonly opened: boolean; readonly keys: string | null } | null;
  readonly onChecklist: (rule: RuleId) => void;
  readonly onClose: () => void;
}

/** How things are drawn; handed in, so that this folder knows no component. */
export interface Drawing {
  /** Fills the button, empty or filled before, and names it. */
  readonly badge: (button: HTMLElement, view: BadgeView) => void;
  readonly tick: (container: HTMLElement) => void;
}

/** Draws a card, or draws it again; null takes everything away. */
export type DrawCard = (container: HTMLElement, view: CardView | null) => void;
