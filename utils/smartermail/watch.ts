/** What tells of a change that is none of the document: what is typed into a control, and what is chosen. */
export const telling = ['input', 'change', 'click', 'hashchange'] as const;

const ours = 'palisade-overlay,[data-palisade-description]';
/** Attributes that change what a page shows. */
export const seenAttributes = [
  'aria-checked',
  'aria-selected',
  'aria-hidden',
  'class',
  'disabled',
  'hidden',
  'style',
  'value',
  'checked',
];

/** Whether a change is the page's: our own marks and drawings are none. */
export const concernsUs = (record: MutationRecord): boolean => {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  if (target?.closest(ours)) return false;
  if (record.type !== 'childList') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length === 0 || nodes.some((node) => !(node instanceof Element && node.matches(ours)));
};

/**
 * Calls `look` once a burst of changes has been quiet for `quiet` ms, and at least every `longest` ms while it
 * lasts. No timer runs while nothing changes. Ends with the signal.
 */
export const watch = (
  document: Document,
  signal: AbortSignal,
  look: () => void,
  quiet = 60,
  longest = 300,
): (() => void) => {
  const view = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const run = () => {
    timer = undefined;
    since = undefined;
    if (!signal.aborted) look();
  };
  const poke = () => {
    const now = view?.performance.now() ?? 0;
    since ??= now;
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(quiet, longest - (now - since))));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(concernsUs)) poke();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: seenAttributes,
  });
  for (const event of telling) {
    (event === 'hashchange' ? view : document)?.addEventListener(event, poke, {
      capture: true,
      passive: true,
      signal,
    });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  });
  return poke;
};
