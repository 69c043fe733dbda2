import type { SimulatedAccessRow, SimulatedState, SimulatorOptions } from '../simulator.ts';
import type { Values } from './controls.ts';

export interface LegacyOptions extends SimulatorOptions {
  /** Wording of the class boxes: help 12.x (`long`, default) or help 6.x (`short`). */
  readonly labels?: 'long' | 'short';
  /** How a list shows its switches: disabled boxes (default) or the words Yes and No. Neither is documented. */
  readonly switches?: 'boxes' | 'words';
}

/** What the server remembers besides `state`: values of controls that no test asks for, by page. */
export interface Server {
  readonly state: SimulatedState;
  readonly details: Map<string, Values>;
  readonly version: string;
  readonly labels: 'long' | 'short';
  readonly switches: 'boxes' | 'words';
  refuseNext: boolean;
}

export const accessRow = (
  address: string,
  description: string,
  on: Partial<SimulatedAccessRow>,
): SimulatedAccessRow => ({
  address,
  description,
  smtp: false,
  pop: false,
  imap: false,
  xmpp: false,
  authBypass: false,
  builtIn: false,
  ...on,
});

/**
 * The insecure server that the walk through the screens starts from. Build 3250 is 2008-11-24 (days since 2000-01-01).
 * 5.x has no IP Bypasses: `ipBypasses` holds its SMTP Authentication Bypass list.
 */
const insecure = (): SimulatedState => ({
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
    accessRow('127.0.0.1', 'Web forms on this server', { smtp: true }),
    accessRow('203.0.113.0 - 203.0.114.255', 'Office', { smtp: true }),
  ],
  blacklist: [accessRow('198.51.100.7', 'Dictionary attack', { smtp: true, pop: true, imap: true })],
  ipBypasses: [accessRow('192.0.2.25', 'Scanner', { authBypass: true })],
  saves: 0,
});

export const newServer = (options: LegacyOptions): Server => ({
  state: { ...insecure(), ...structuredClone(options.state ?? {}) },
  details: new Map(),
  version: options.version ?? '5.5.3250',
  labels: options.labels ?? 'long',
  switches: options.switches ?? 'boxes',
  refuseNext: false,
});
