import type { RuleId } from './finding.ts';

/** Risk of a fix to mail; the work plan is ordered by it. */
export type Risk = 'none' | 'users' | 'mail-flow' | 'lock-out';

/** What one rule says, in one language. Shown in panel, card and report; escaped by the renderer. */
export interface RuleWords {
  readonly title: string;
  /** One line for the description tied to a marked control. */
  readonly line: string;
  /** What and why, 60 words at most. */
  readonly why: string;
  /** What is wanted, in words. */
  readonly wanted: string;
  /** A sentence for each `reason` and note code that is this rule's own; others stand in `Words.common`. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly fix: {
    readonly risk: Risk;
    /** `before` asks for a look at the logs of some days. */
    readonly lookFirst?: boolean;
    /** Rules whose fix `before` or the steps name as coming first. */
    readonly after?: readonly RuleId[];
    readonly before: readonly string[];
    /** Steps in the menu's own words, by generation family. */
    readonly steps: { readonly legacy: readonly string[]; readonly modern: readonly string[] };
    readonly verify: string;
    readonly undo: string;
    readonly notice: string;
  };
  readonly sources: readonly string[];
}

export interface Words {
  readonly language: string;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  /** A sentence for each code that several rules share, the `Unreadable` codes among them. */
  readonly common: Readonly<Record<string, string>>;
  /** Titles of problems, by the part of the problem key before a colon (`problemTitleKey`). */
  readonly problems: Readonly<Record<string, string>>;
}
