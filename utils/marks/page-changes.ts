const pause = 200;

/**
 * Calls `changed` while it is asked to watch, at most every 200 ms, after the page changed in a way that can uncover
 * something: a spinner that ends, a dialog that closes. Nothing runs while nothing changes.
 */
export function createPageChanges(
  document: Document,
  signal: AbortSignal,
  changed: () => void,
): (watching: boolean) => void {
  let isWatching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isWatching) changed();
    }, pause);
  });
  const stop = (): void => {
    isWatching = false;
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return (watching) => {
    if (watching === isWatching || signal.aborted) return;
    if (!watching) return stop();
    isWatching = true;
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open'],
    });
  };
}
