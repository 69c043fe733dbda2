import type { Reading } from '../../utils/screens/reading.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { AccessRow } from '../../utils/screens/settings.ts';
import { domain, reading } from './facts.ts';
import { oldRow } from './whitelist.ts';

const whole = (rows: readonly unknown[]) => ({ coverage: { seen: rows.length, total: rows.length } });

export const whitelistOf = (rows: readonly AccessRow[], over: Partial<Reading> = {}): Reading =>
  reading('whitelist.entries', rows, { screen: 'whitelist', ...whole(rows), ...over });

export const bypassListOf = (addresses: readonly string[], over: Partial<Reading> = {}): Reading => {
  const rows = addresses.map((address) => ({ ...oldRow(address), switches: {} }));
  return reading('smtpAuthBypass.entries', rows, { screen: 'smtpAuthBypass', ...whole(rows), ...over });
};

export const authOf = (name: string, required: boolean, over: Partial<Reading> = {}): Reading =>
  reading('domain.requireSmtpAuth', required, { subject: domain(name), screen: 'domainOptions', ...over });

export const domainsOf = (names: readonly string[], over: Partial<Reading> = {}): Reading =>
  reading(
    'domains.list',
    names.map((name) => ({ name, enabled: true })),
    { screen: 'domains', readAt: '2026-11-25T10:00:00.000Z', ...whole(names), ...over },
  );

/** Every part of "who can send without a password?", all of them closed. */
export const closedParts = (generation: Generation | null = 'L7'): readonly Reading[] => [
  reading('smtpIn.allowRelay', 'Nobody', { screen: 'smtpIn' }),
  reading('smtpIn.relayForAuthenticated', true, { screen: 'smtpIn' }),
  reading('smtpIn.localDeliveryAuth', true, { screen: 'smtpIn' }),
  domainsOf(['a.example', 'b.example']),
  authOf('a.example', true),
  authOf('b.example', true),
  whitelistOf([]),
  ...(generation === 'M16' || generation === 'M100' ? [] : [bypassListOf([])]),
];

/** The closed parts with others in place of, or beside, those of the same setting and subject. */
export const closedBut = (
  generation: Generation | null,
  ...others: readonly Reading[]
): readonly Reading[] => {
  const key = ({ setting, subject }: Reading): string => `${setting} ${subject?.key ?? ''}`;
  const replaced = new Set(others.map(key));
  return [...closedParts(generation).filter((each) => !replaced.has(key(each))), ...others];
};
