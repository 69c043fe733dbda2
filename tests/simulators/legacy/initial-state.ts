import { insecureSettings } from '../insecure-settings.ts';
import type { SimulatedAccessRow, SimulatedState } from '../simulator.ts';

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

/** The insecure server that the walk through the screens starts from. IP Bypasses are a screen of later versions. */
export const insecureState = (): SimulatedState => ({
  ...insecureSettings(),
  whitelist: [
    accessRow('127.0.0.1', 'Web forms on this server', { smtp: true }),
    accessRow('203.0.113.0 - 203.0.114.255', 'Office', { smtp: true }),
  ],
  blacklist: [accessRow('198.51.100.7', 'Dictionary attack', { smtp: true, pop: true, imap: true })],
  ipBypasses: [],
  smtpAuthBypass: [accessRow('198.51.100.9', 'Scanner', { authBypass: true })],
  idsRules: [],
  administrators: [{ username: 'admin', enabled: true, ipRestricted: false, primary: true }],
  saves: 0,
});
