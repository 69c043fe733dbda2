/** What zxcvbn may be given in one call: it has no bound of its own, and 64 characters can take it 5 s. */
export const windowLength = 16;
const step = 8;

/**
 * Where to look into a text: starts of windows of `windowLength`, half overlapping so that no word of eight
 * letters is cut in every one, spread evenly when `most` of them cannot cover it.
 */
export function windowStarts(length: number, most: number): readonly number[] {
  const room = length - windowLength;
  if (room <= 0) return [0];
  const count = Math.min(most, Math.ceil(room / step) + 1);
  if (count < 2) return [0];
  return Array.from({ length: count }, (_, n) => Math.round((n * room) / (count - 1)));
}
