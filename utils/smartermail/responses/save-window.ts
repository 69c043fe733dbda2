import type { SaveSignal } from './settings-saves.ts';

/**
 * Ties the application's answers to one press of Save: only requests sent after it count, all of them must have
 * been answered, and one refusal makes it a refusal. A press that is followed by nothing proves nothing.
 */
export interface SaveWindow {
  open(): void;
  /** The verdict once there is one: true saved, false refused, null not yet or not asked. */
  take(signal: SaveSignal): boolean | null;
}

export const createSaveWindow = (): SaveWindow => {
  let pending: Set<number> | null = null;
  let refused = false;
  return {
    open() {
      pending = new Set();
      refused = false;
    },
    take(signal) {
      if (!pending) return null;
      if (signal.phase === 'sent') {
        pending.add(signal.id);
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
