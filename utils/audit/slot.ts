import type { Area } from './area.ts';
import type { Queue } from './queue.ts';

/** One key of a storage area, read afresh and checked for every change, changed through one queue. */
export interface Slot<T> {
  read(): Promise<T>;
  /** `step` gives the next value and what to answer; the same value again writes nothing. */
  change<R>(step: (value: T) => readonly [T, R]): Promise<R>;
}

export function createSlot<T>(area: Area, key: string, parse: (stored: unknown) => T, queue: Queue): Slot<T> {
  const load = async (): Promise<T> => parse((await area.get(key))[key]);
  return {
    read: () => queue(load),
    change: (step) =>
      queue(async () => {
        const value = await load();
        const [next, answer] = step(value);
        if (next !== value) await area.set({ [key]: next });
        return answer;
      }),
  };
}
