import type { Generation } from '../../utils/screens/screen.ts';
import type { Ledger } from '../../utils/smartermail/responses/ledger.ts';

export interface AnswersInput {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly now: () => string;
  readonly generation: () => Generation | null;
  /** Look again, soon. */
  readonly poke: () => void;
}

/** Reads SmarterMail's own answers, where the evidence calls for it: not in every frame. */
export interface ResponseReader {
  followAnswers(input: AnswersInput): Ledger;
}

/** The one property that the injected script adds, in the frame's isolated world only. */
export const responseReaderSlot = 'palisadeResponseReader';
