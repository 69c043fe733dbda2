import type { ArticleChecks } from './article.ts';
import type { AttackTime } from './attack-time.ts';
import type { Reason } from './reasons.ts';

export type Score = 0 | 1 | 2 | 3 | 4;

/** What the meter shows: a score and codes, never the text. */
export interface Rating {
  readonly score: Score;
  /** The one most useful reason, a key of the message catalogue's `password.reason`. */
  readonly reason: Reason;
  readonly article: ArticleChecks;
  /** How long it takes to guess it where the stored passwords were stolen. */
  readonly attack: AttackTime;
  /** UTF-16 code units of what was typed. */
  readonly length: number;
}
