/** Why a password is no stronger, as codes: the words stand in the message catalogue. */
export const reasons = [
  'common-password',
  'dictionary-word',
  'name-or-server',
  'repeats',
  'sequence',
  'keyboard-row',
  'date-or-year',
  'too-short',
  'guessable-pattern',
  'none',
] as const;
export type Reason = (typeof reasons)[number];
