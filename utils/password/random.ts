/** Fills an array with random bytes, as `crypto.getRandomValues` does; tests give their own. */
export type Randomness = (into: Uint32Array<ArrayBuffer>) => unknown;

const range = 2 ** 32;

export const systemRandomness: Randomness = (into) => crypto.getRandomValues(into);

/**
 * A whole number from 0 to `below` - 1, each as likely as any other: what is above the last whole multiple of `below`
 * is drawn again, since a remainder would favour small numbers.
 */
export function randomBelow(below: number, random: Randomness): number {
  if (!Number.isInteger(below) || below < 1 || below > range)
    throw new RangeError('not a range to draw from');
  const limit = range - (range % below);
  const drawn = new Uint32Array(1);
  for (;;) {
    random(drawn);
    const [value = limit] = drawn;
    if (value < limit) return value % below;
  }
}

export function pick<T>(from: readonly T[], random: Randomness): T {
  const found = from[randomBelow(from.length, random)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}
