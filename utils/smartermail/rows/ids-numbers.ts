import { parseWhole } from '../read-control.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^(m|mins?|minutes?)\.?$/, 1],
  [/^(s|secs?|seconds?)\.?$/, 1 / 60],
  [/^(h|hrs?|hours?)\.?$/, 60],
  [/^(d|days?)\.?$/, 1440],
];

const perUnit = (word: string): number | null => units.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const part = /([\d][\d.,'\u2019\u202f\u00a0]*)\s*([a-z]+\.?)?/g;

/**
 * Minutes, from the unit in the cell ("5 minutes", "1 hour 30 min") or else in the header ("Time Frame (Minutes)").
 * Null where neither says the unit: a bare number could be seconds. Zero is zero in every unit.
 *
 * @param text normalised words of the cell
 * @param header normalised words over the column
 */
export const minutesOf = (text: string, header: string): number | null => {
  const inHeader = perUnit(/\(([^)]+)\)\s*$/.exec(header)?.[1]?.trim() ?? '');
  const found = [...text.matchAll(part)];
  const rest = text.replace(part, '').replace(/[\s,]|\band\b/g, '');
  if (found.length === 0 || rest !== '') return null;
  let sum = 0;
  for (const [, digits = '', unit] of found) {
    const number = parseWhole(digits.replace(/[.,]$/, ''));
    if (number === null) return null;
    if (number === 0 && unit === undefined && found.length === 1) return 0;
    const factor = unit === undefined ? (found.length === 1 ? inHeader : null) : perUnit(unit);
    if (factor === null) return null;
    sum += number * factor;
  }
  return sum;
};

const counted =
  /^([\d][\d.,'\s\u2019\u202f\u00a0]*?)\s*(connections?|sessions?|attempts?|failures?|messages?|bounces?|logins?|times)?$/;

/** A count, with or without what is counted; null for anything else ("Unlimited"). */
export const countOf = (text: string): number | null => {
  const digits = counted.exec(text)?.[1];
  return digits === undefined ? null : parseWhole(digits);
};
