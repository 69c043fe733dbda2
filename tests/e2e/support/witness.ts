/** What a page that looks for extensions can find out of what happens in it. Comparable with `toEqual`. */
export interface Witnessed {
  /** Listeners that were added through functions the page can see, as `target type`. */
  readonly listeners: readonly string[];
  /** Events that anything dispatched, and messages that were posted. */
  readonly events: readonly string[];
  /** Changes of the document after its own scripts: what, and where. */
  readonly changes: readonly string[];
}

interface Witness {
  witnessed?: { listeners: string[]; events: string[]; changes: string[] };
}

/** Runs before any script of the page: replaces what an observer would replace, and watches the document. */
export const installWitness = (): void => {
  const seen = { listeners: [] as string[], events: [] as string[], changes: [] as string[] };
  Object.defineProperty(window, 'witnessed', { value: seen });
  const nameOf = (target: unknown): string => (target as object | null)?.constructor.name ?? 'window';
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    seen.listeners.push(`${nameOf(this)} ${type}`);
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
    seen.events.push(`${nameOf(this)} ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  // Names an extension of ours, or the framework it is made with, has used or might use.
  const names = [
    'palisade-end',
    'palisade-settings-stop',
    'palisade-settings-save',
    'message',
    'wxt:locationchange',
  ];
  for (const name of names)
    addEventListener.call(window, name, (event) => seen.events.push(`heard ${event.type}`), true);
  const watch = (): void =>
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        seen.changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  addEventListener.call(document, 'DOMContentLoaded', watch, { once: true });
};

/** Runs in the page, at the end. */
export const readWitness = (): Witnessed => {
  const { witnessed } = window as Witness;
  if (!witnessed) throw new Error('nobody watched this page');
  const sorted = (all: readonly string[]): string[] => [...all].sort((a, b) => (a < b ? -1 : 1));
  return {
    listeners: sorted(witnessed.listeners),
    events: sorted(witnessed.events),
    changes: sorted(witnessed.changes),
  };
};
