import type { Reply } from '../../utils/extension/messages.ts';

const wasLost = (reply: Reply<unknown>): boolean =>
  !reply.ok && (reply.code === 'no-receiver' || reply.code === 'timed-out');

/**
 * Asks up to three times while it is worth it: a worker that was just being stopped may take a message with it, and
 * starts again at the next.
 */
export const insist = async <T>(
  ask: () => Promise<Reply<T>>,
  isWorthIt: () => boolean = () => true,
  tries = 3,
): Promise<Reply<T>> => {
  const reply = await ask();
  return wasLost(reply) && tries > 1 && isWorthIt() ? insist(ask, isWorthIt, tries - 1) : reply;
};
