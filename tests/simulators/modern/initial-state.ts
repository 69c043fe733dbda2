import type { SimulatedAccessRow, SimulatedState } from '../simulator.ts';

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

const internal = (address: string): ModernAccessRow =>
  row(address, { description: 'Internal', builtIn: true });

/**
 * The insecure state a server starts with. That internal ranges are listed by default, and cannot be deleted, is
 * documented (vendor help BlacklistWhitelist, current); which ranges and their wording are assumed. Addresses and
 * names are those reserved for documentation, but for one wide range, which has to be wider than any of those.
 */
export const initialState = (): SimulatedState => ({
  password: {
    minLength: 5,
    minLengthEnabled: true,
    requireNumber: true,
    requireCapital: false,
    requireLower: false,
    requireSymbol: false,
    notUserName: false,
    skipExisting: true,
    preventCommon: false,
  },
  domainDefaults: { requireSmtpAuth: false },
  domains: [
    { name: 'example.com', enabled: true, requireSmtpAuth: false },
    { name: 'example.org', enabled: true, requireSmtpAuth: false },
    { name: 'placeholder.example', enabled: false, requireSmtpAuth: false },
  ],
  whitelist: [
    internal('10.0.0.0/8'),
    internal('172.16.0.0/12'),
    internal('192.168.0.0/16'),
    internal('127.0.0.0/8'),
    row('127.0.0.1', { description: 'Web forms', smtp: true, authBypass: true }),
    row('203.0.112.0/20', { description: 'Branch offices', smtp: true }),
  ],
  blacklist: [row('198.51.100.66', { description: 'Password guessing', smtp: true, pop: true, imap: true })],
  ipBypasses: [row('198.51.100.25', { description: 'Incoming gateway' })],
  saves: 0,
});
