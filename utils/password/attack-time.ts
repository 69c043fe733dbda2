/** Tries a second where passwords were stolen with a fast hash: what zxcvbn takes for an offline attack. */
const triesASecond = 10;
const minute = Math.log10(60);
const hour = Math.log10(3600);
const day = Math.log10(86_400);
const month = day + Math.log10(30.4);
const year = day + Math.log10(365.25);

/** How long guessing takes, as a word; a number would promise what nobody knows. */
export type AttackTime = 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'centuries';

const bounds: readonly (readonly [number, AttackTime])[] = [
  [minute, 'seconds'],
  [hour, 'minutes'],
  [day, 'hours'],
  [month, 'days'],
  [year, 'months'],
  [year + 2, 'years'],
];

/** `cost`: guesses, in powers of ten. */
export const attackTime = (cost: number): AttackTime =>
  bounds.find(([bound]) => cost - triesASecond < bound)?.[1] ?? 'centuries';
