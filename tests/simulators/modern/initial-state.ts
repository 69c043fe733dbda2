import { insecureSettings } from '../insecure-settings.ts';
import type { SimulatedAccessRow, SimulatedIdsRule, SimulatedState } from '../simulator.ts';
import type { ModernGeneration } from './options.ts';

/** Switches beyond those every generation has; absent means off. Names are ours. */
export const furtherSwitches = [
  'spamBypass',
  'bruteForce',
  'webmail',
  'eas',
  'ldap',
  'mapiEws',
  'webdav',
  'ipBypass',
  'tcpProxy',
] as const;
type FurtherSwitch = (typeof furtherSwitches)[number];

/** A row as this server stores it. */
export interface ModernAccessRow extends SimulatedAccessRow, Partial<Record<FurtherSwitch, boolean>> {}

const row = (address: string, rest: Partial<ModernAccessRow> = {}): ModernAccessRow => ({
  address,
  description: '',
  smtp: false,
  pop: false,
  imap: false,
  xmpp: false,
  authBypass: false,
  builtIn: false,
  ...rest,
});

/**
 * That 100.x lists internal ranges by default, and does not let them be deleted, is documented (vendor help
 * BlacklistWhitelist, current; not in the help of 16.x); which ranges and their wording are assumed.
 */
export const internalRows = (): ModernAccessRow[] =>
  ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8'].map((address) =>
    row(address, { description: 'Internal', builtIn: true }),
  );

/** Types that stay when rules are deleted. That three are permanent is documented; which three is inferred. */
export const permanentTypes: readonly string[] = [
  'Password Brute Force by IP',
  'Password Brute Force by Email',
  'Password Retrieval Brute Force',
];

const blocking = (type: string, service: string, threshold: number): SimulatedIdsRule => ({
  type,
  service,
  timeFrame: 10,
  threshold,
  blockTime: 30,
  description: '',
  action: 'block',
});

/** Against guessed passwords, as it comes. */
export const guessingRules = (generation: ModernGeneration): SimulatedIdsRule[] =>
  generation === 'M16'
    ? [blocking('Password Brute Force by Protocol', 'SMTP', 20)]
    : permanentTypes.map((type, index) => blocking(type, '', 20 - 5 * index));

/** One rule against floods, which only notifies; POP and IMAP have none. Numbers are assumed. */
const idsRules = (generation: ModernGeneration): SimulatedIdsRule[] => [
  {
    type: 'Denial of Service (DoS)',
    service: 'SMTP',
    timeFrame: 5,
    threshold: 60,
    blockTime: 30,
    description: 'Floods',
    action: 'notify',
  },
  ...guessingRules(generation),
];

/**
 * The insecure state a server starts with. Addresses and names are those reserved for documentation, but for one wide
 * range, which has to be wider than any of those. Only the newest pages have the bypass on a list of its own.
 */
export function initialState(generation: ModernGeneration = 'M100'): SimulatedState {
  const newest = generation === 'M100n';
  return {
    ...insecureSettings(),
    whitelist: [
      ...(generation === 'M16' ? [] : internalRows()),
      row('127.0.0.1', { description: 'Web forms', smtp: true, authBypass: !newest }),
      row('203.0.112.0/20', { description: 'Branch offices', smtp: true }),
    ],
    blacklist: [
      row('198.51.100.66', { description: 'Password guessing', smtp: true, pop: true, imap: true }),
    ],
    ipBypasses: [row('198.51.100.25', { description: 'Incoming gateway' })],
    smtpAuthBypass: newest ? [row('127.0.0.1', { description: 'Web forms', authBypass: true })] : [],
    idsRules: idsRules(generation),
    administrators: [
      { username: 'admin', enabled: true, ipRestricted: false, primary: true },
      { username: 'night-shift', enabled: true, ipRestricted: true, primary: false },
    ],
    saves: 0,
  };
}
