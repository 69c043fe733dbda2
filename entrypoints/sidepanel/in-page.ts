import { type FrameTarget, runInPage } from '../../utils/extension/inject.ts';
import { sleep } from './sleep.ts';

/**
 * Runs a function in the page's world of one frame. `gone`: it is out of reach, or no longer shows that document.
 * `late`: the page keeps us waiting, as it could for ever. What it gives comes from where any script can put anything.
 *
 * @param deadline milliseconds
 */
export async function inPage<A extends unknown[], R>(
  { tabId, frameId, documentId }: FrameTarget,
  deadline: number,
  func: (...args: A) => R,
  ...args: A
): Promise<{ readonly result: unknown } | 'gone' | 'late'> {
  const target = { tabId, frameId, documentId: documentId === 'unnamed' ? null : documentId };
  const over = new AbortController();
  try {
    const late = sleep(deadline, over.signal).then(() => 'late' as const);
    const ran = runInPage(target, func, ...args).then((result) => ({ result }));
    return await Promise.race([ran, late]);
  } catch {
    return 'gone';
  } finally {
    over.abort();
  }
}
