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

/** zxcvbn's own table: the signs that may stand for a letter. */
const signsFor = ['4@', '8', '({[<', '3', '69', '1!|', '1|7', '0', '$5', '+7', '%', '2'];

/**
 * No fewer than the ways in which zxcvbn reads the signs of a text as letters. It looks up every part of the text
 * once for each; fifteen signs chosen for it have a thousand ways, and take it a tenth of a second.
 */
export function waysToRead(text: string): number {
  const seen = new Set<string>();
  let ways = 1;
  for (const signs of signsFor) {
    const there = [...signs].filter((sign) => text.includes(sign));
    const choices = there.reduce((sum, sign) => sum + (seen.has(sign) ? 2 : 1), 0);
    for (const sign of there) seen.add(sign);
    ways *= Math.max(1, choices);
  }
  return ways;
}

/** Look-ups of a part of the text, as many as zxcvbn does in some 5 ms. */
export const mostLookUps = 6_000;
export const lookUps = (text: string): number => (waysToRead(text) * text.length * (text.length + 1)) / 2;

export interface Window {
  readonly start: number;
  readonly piece: string;
}

/**
 * At most `most` pieces of a text, none of which takes zxcvbn long: where signs can be read in too many ways a window
 * ends earlier, and the next begins there.
 */
export function windowsOf(text: string, most: number): readonly Window[] {
  const starts = [...windowStarts(text.length, most)];
  const windows: Window[] = [];
  for (const start of starts) {
    const whole = text.slice(start, start + windowLength);
    let { length } = whole;
    while (lookUps(whole.slice(0, length)) > mostLookUps) length--;
    windows.push({ start, piece: whole.slice(0, length) });
    if (length < whole.length && starts.length < most) starts.push(start + length);
  }
  return windows;
}
