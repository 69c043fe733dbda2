import type { Context } from '../../utils/baseline/rule.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { IdsRow } from '../../utils/screens/settings.ts';
import { type FactsInput, reading } from './facts.ts';

export const idsRule = (type: IdsRow['type'], over: Partial<IdsRow> = {}): IdsRow => ({
  type,
  services: ['all'],
  action: 'block',
  timeFrame: 10,
  threshold: 20,
  blockTime: 30,
  enabled: true,
  shown: type,
  ...over,
});

/** The list of rules as one page shows it whole. */
export const idsFacts = (
  rows: readonly IdsRow[],
  generation: Generation | null = 'M100',
  over: Partial<Reading> = {},
  context: Context = {},
): FactsInput => ({
  readings: [reading('ids.rules', rows, { coverage: { seen: rows.length, total: rows.length }, ...over })],
  server: { generation, version: null, build: null },
  context,
});

export const guess = (by: NonNullable<IdsRow['by']>, over: Partial<IdsRow> = {}): IdsRow =>
  idsRule('bruteForce', { by, ...over });

/** What a list should hold besides the rules against floods. */
export const otherIdsRules = (generation: Generation | null): readonly IdsRow[] => {
  const both = [
    idsRule('harvesting', { timeFrame: 5, services: ['smtp'] }),
    idsRule('internalSpammer', { action: 'notify', blockTime: null }),
  ];
  if (generation === 'L5') return both;
  const later = [...both, idsRule('bounces', { action: 'notify', blockTime: null })];
  if (generation === 'L7' || generation === 'M16' || generation === null)
    return [...later, idsRule('bruteForce', { by: 'protocol', services: ['smtp'] })];
  return [
    ...later,
    idsRule('bruteForce', { by: 'ip' }),
    idsRule('bruteForce', { by: 'email', threshold: 15 }),
    idsRule('passwordRetrieval'),
  ];
};
