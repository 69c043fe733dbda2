import type { SaveSignal } from './settings-saves.ts';

/**
 * Ties the application's answers to one press of Save: only requests sent after it count, and before anything else
 * is done; all of them must have been answered, and one refusal makes it a refusal. A press that is followed by
 * nothing proves nothing, and another button's success nothing about it.
 */
export interface SaveWindow {
  open(): void;
  /** Something else was done: requests that are sent from now on are not the save's. */
  shut(): void;
  /** The verdict once there is one: true saved, false refused, null not yet or not asked. */
  take(signal: SaveSignal): boolean | null;
}

export const createSaveWindow = (): SaveWindow => {
  let pending: Set<number> | null = null;
  let refused = false;
  let accepting = false;
  return {
    open() {
      pending = new Set();
      refused = false;
      accepting = true;
    },
    shut() {
      accepting = false;
      if (pending?.size === 0) pending = null;
    },
    take(signal) {
      if (!pending) return null;
      if (signal.phase === 'sent') {
        if (accepting) pending.add(signal.id);
        return null;
      }
      if (!pending.delete(signal.id)) return null;
      refused ||= !signal.success;
      if (pending.size > 0) return null;
      pending = null;
      return !refused;
    },
  };
};
