/** Each does what those before it do: follow the controls, place what has none, place everything anew. */
const passes = ['move', 'sight', 'full'] as const;
export type Pass = (typeof passes)[number];

/** Runs a job at most once an animation frame, with the widest pass asked for, and only when something asked. */
export function createFrames(
  view: Window,
  signal: AbortSignal,
  job: (pass: Pass) => void,
): (pass: Pass) => void {
  let wanted: Pass | null = null;
  let handle = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(handle), { once: true });
  return (pass) => {
    if (signal.aborted) return;
    const before = wanted;
    if (before === null || passes.indexOf(pass) > passes.indexOf(before)) wanted = pass;
    if (before !== null) return;
    handle = view.requestAnimationFrame(() => {
      const now = wanted ?? 'full';
      wanted = null;
      job(now);
    });
  };
}
