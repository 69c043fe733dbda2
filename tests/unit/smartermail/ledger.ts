import type { Reading } from '../../../utils/screens/reading.ts';
import { createLedger } from '../../../utils/smartermail/responses/ledger.ts';
import { parseAnswerSignal } from '../../../utils/smartermail/responses/signals.ts';
import { testNow } from '../../support/facts.ts';

const at = { generation: 'M100', filtered: false, now: testNow } as const;

/** An answer as it arrives. */
export const answer = (path: string, body: object, query = false) => {
  const signal = parseAnswerSignal(JSON.stringify({ kind: 'answer', path, query, body }));
  if (!signal) throw new Error('not taken');
  return signal;
};
/** A ledger, with short words for what is done with it. */
export const started = () => {
  const ledger = createLedger();
  const lay = (saved: readonly Reading[] = [], recorded?: Reading, build: number | null = null) =>
    ledger.lay({ saved, build, recorded: () => recorded });
  const take = (signal: Parameters<typeof ledger.take>[0], over: object = {}) =>
    ledger.take(signal, { ...at, ...over });
  return { ledger, lay, take };
};
