import type { IdsRow } from '../screens/settings.ts';

export type DosService = 'smtp' | 'pop' | 'imap';

/** Connections in five minutes: fewer, or more, are worth a note. */
interface Band {
  readonly strictBelow: number;
  readonly laxAbove: number;
}

/** One office behind one address opens dozens of IMAP connections (judgement reference). */
const bands: Readonly<Record<DosService, Band>> = {
  smtp: { strictBelow: 30, laxAbove: 500 },
  pop: { strictBelow: 50, laxAbove: 500 },
  imap: { strictBelow: 50, laxAbove: 500 },
};

/** Connections a client of one user keeps or opens in five minutes. Practice: mail programs open several to IMAP. */
const perUser: Readonly<Record<DosService, number>> = { smtp: 1, pop: 1, imap: 5 };

/** The bar of the busiest service that a rule against floods watches; of none that we know, zero. */
export const strictBelow = (row: IdsRow): number =>
  Math.max(
    0,
    ...(['smtp', 'pop', 'imap'] as const)
      .filter((service) => covers(row, service) === true)
      .map((service) => bands[service].strictBelow),
  );

/** Yes, no, or not told by what the list shows. */
export const covers = ({ services }: IdsRow, service: DosService): boolean | null =>
  services === null ? null : services.includes(service) || services.includes('all');

/** Why a rule does nothing, or null. A notification leaves the block time without effect (vendor help). */
export function idleReason(row: IdsRow): 'rule-off' | 'notify-only' | 'zero-threshold' | null {
  if (row.enabled === false) return 'rule-off';
  if (row.action === 'notify') return 'notify-only';
  return row.threshold === 0 || row.timeFrame === 0 ? 'zero-threshold' : null;
}

/** Connections per five minutes that a rule lets through; null where the list does not show its numbers. */
const rateOf = ({ threshold, timeFrame }: IdsRow): number | null =>
  threshold === null || timeFrame === null ? null : (threshold / timeFrame) * 5;

/** Notes on the numbers of rules that all watch one service: the strictest is felt first. */
export function notesOnNumbers(
  rows: readonly IdsRow[],
  service: DosService,
  usersBehindOneAddress = 0,
): readonly string[] {
  const rates = rows.map(rateOf);
  const known = rates.filter((rate) => rate !== null);
  const lowest = Math.min(...known);
  const { strictBelow, laxAbove } = bands[service];
  return [
    ...(known.length < rates.length ? ['numbers-unread'] : []),
    ...(lowest < strictBelow ? ['strict'] : []),
    ...(lowest < usersBehindOneAddress * perUser[service] ? ['strict-for-users'] : []),
    ...(known.length === rates.length && lowest > laxAbove ? ['lax'] : []),
  ];
}

const part = (value: number | null): string => (value === null ? '?' : String(value));

/** `50/5/10`: connections, minutes, minutes of blocking. */
export const numbersOf = ({ threshold, timeFrame, blockTime }: IdsRow): string =>
  [threshold, timeFrame, blockTime].map(part).join('/');
