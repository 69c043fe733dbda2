import { askInPage, type PageAnswer } from '../../utils/actions/sweep.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import { now } from '../../utils/extension/clock.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import { inPage } from './in-page.ts';
import { sleep } from './sleep.ts';
import { begunSweep, keepSweep } from './sweep-memory.ts';
import type { SweepWorld } from './sweeps.ts';

const answerDeadline = 15_000;
const pageDeadline = answerDeadline + 5_000;
const silence: PageAnswer = { state: 'answered', status: 0, body: null };

/** It comes from the page's world, where a script can have put anything in its place. */
const asAnswer = (result: unknown): PageAnswer | null => {
  if (typeof result !== 'object' || result === null || !('state' in result)) return null;
  if (result.state === 'application' || result.state === 'no-application') return { state: result.state };
  const { status, body } = result as { readonly status?: unknown; readonly body?: unknown };
  return { state: 'answered', status: typeof status === 'number' ? status : 200, body };
};

/** What a sweep needs of the browser. */
export const sweepPorts = ({
  send,
}: Pick<Channel<Messages>, 'send'>): Omit<SweepWorld, 'tab' | 'record' | 'lead' | 'changed'> => ({
  async ask(target, wanted) {
    const ran = await inPage(target, pageDeadline, askInPage, wanted, answerDeadline);
    if (typeof ran === 'object') return asAnswer(ran.result);
    return ran === 'late' ? silence : null;
  },
  send: async (serverId, readings) => (await send('swept', { serverId, readings })).ok,
  begun: begunSweep,
  keep: keepSweep,
  alone: (name, job) =>
    navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : job())),
  sleep,
  clock: () => performance.now(),
  now,
});
