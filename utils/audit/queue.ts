export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs one after the other, in the order they came. A job that fails fails alone. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
