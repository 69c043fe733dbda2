import type { RuleId, Severity } from '../../utils/baseline/finding.ts';
import type { QuestionKey } from '../../utils/baseline/questions.ts';
import type { Score } from '../../utils/baseline/score.ts';

/** The two questions that the whitelist's verdicts hang on. */
export interface ContextView {
  /** The whitelist's own addresses. */
  readonly addresses: readonly string[];
  /** Null: not answered. */
  readonly gateways: readonly string[] | null;
  readonly webSites: boolean | null;
  readonly open: boolean;
}

export interface QuestionView {
  readonly key: QuestionKey;
  readonly kind: 'yesNo' | 'number' | 'choice';
  readonly choices: readonly string[];
  readonly answer: string | number | boolean | null;
}

/** What only a person can say of the server as a whole. */
export interface QuestionsView {
  readonly items: readonly QuestionView[];
  /** Something is not answered, and was not put off either. */
  readonly open: boolean;
}

/** The score with its steps in words. */
export interface ScoreView extends Omit<Score, 'steps'> {
  readonly steps: readonly { readonly rule: RuleId; readonly title: string; readonly gain: number }[];
}

/** A published vulnerability that a build has. */
export interface FlawView {
  readonly id: string;
  readonly severity: Severity;
  /** The first build without it; null: none is known. */
  readonly fixed: number | null;
  /** Known to CISA to be used in attacks, since that day. */
  readonly exploited: { readonly since: string; readonly ransomware: boolean } | null;
}
