/** What the meter shows: a score and codes, never the text. */
export interface Rating {
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** The one most useful reason, a key of the message catalogue's `password.reason`. */
  readonly reason: string;
  readonly length: number;
}
