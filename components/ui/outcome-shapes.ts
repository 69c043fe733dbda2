import type { Outcome } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';

/** Message names know no hyphen. */
const names = {
  fail: 'fail',
  review: 'review',
  unknown: 'unknown',
  'not-checked': 'not_checked',
  pass: 'pass',
  'not-applicable': 'not_applicable',
} as const satisfies Record<Outcome, string>;

export const outcomeWord = (outcome: Outcome): string => t(`outcome.${names[outcome]}`);

/** Paths in a box of 16 by 16; empty: nothing of the kind. */
export interface Shape {
  readonly outline: string;
  readonly sign: string;
}

/** Every outcome has an outline of its own, so that none is told by colour alone. */
export const shapes: Readonly<Record<Outcome, Shape>> = {
  fail: { outline: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z', sign: 'M5.5 5.5l5 5m0-5l-5 5' },
  review: { outline: 'M8 1.4 15.2 14.4H.8Z', sign: 'M8 6v4m0 1.9v.2' },
  unknown: {
    outline: 'M2 2h12v12H2Z',
    sign: 'M6 6.2a2 2 0 1 1 2.9 1.9c-.6.3-.9.7-.9 1.3m0 1.9v.2',
  },
  'not-checked': { outline: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13', sign: '' },
  pass: { outline: 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14', sign: 'm4.8 8.2 2.2 2.2 4.2-4.6' },
  'not-applicable': { outline: '', sign: 'M3 8h10' },
};
