/** Work that lets others have their turn between its steps. */
export type Sliced<T> = Generator<void, T, void>;

/** Shorter than a frame, with room for the step that goes over it (bar: 16 ms). */
const slice = 8;

/** All of it at once. */
export const atOnce = <T>(work: Sliced<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** Between these of many short steps others have their turn: each turn costs as much as such a step. */
export const isTurn = (at: number): boolean => at % 8 === 0;

interface Scheduler {
  yield?(): Promise<void>;
}

const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/**
 * In slices, each a task of its own; what fits into the first one is done by the time this returns. Given up, without a
 * word to `done`, as soon as `isStale` says so between two of them.
 */
export const inSlices = <T>(work: Sliced<T>, isStale: () => boolean, done: (result: T) => void): void => {
  const until = performance.now() + slice;
  do {
    const step = work.next();
    if (step.done) {
      done(step.value);
      return;
    }
  } while (performance.now() < until);
  void nextTask().then(() => {
    if (!isStale()) inSlices(work, isStale, done);
  });
};
