import type { Generation } from '../../utils/screens/screen.ts';
import type { Kept } from './modern/api/kept.ts';
import { internalRows } from './modern/initial-state.ts';
import type { SimulatedIdsRule, SimulatedState } from './simulator.ts';

/** The starting numbers that the cards recommend; which services have a rule of their own is the article's list. */
const dos = (service: string, threshold: number): SimulatedIdsRule => ({
  type: 'Denial of Service (DoS)',
  service,
  timeFrame: 5,
  threshold,
  blockTime: 30,
  description: '',
  action: 'block',
});

const rule = (type: string, service: string, over: Partial<SimulatedIdsRule> = {}): SimulatedIdsRule => ({
  ...dos(service, 20),
  type,
  timeFrame: 10,
  ...over,
});

/** What else the list of each generation should hold, by the words of its types (vendor help: 5.x, 13.x, 16.x, current). */
const otherRules = (generation: Generation): SimulatedIdsRule[] => {
  const harvesting = generation === 'L7' ? 'Email Harvesting' : 'Bad SMTP Sessions (Harvesting)';
  const spammer = {
    L5: 'Internal Spammer Notification',
    L7: 'Internal Spammer Notifications',
    M16: 'Internal Spammer',
    M100: 'Internal Spammer',
    M100n: 'Internal Spammer',
  };
  const both = [rule(harvesting, '', { timeFrame: 5 }), rule(spammer[generation], '', { action: 'notify' })];
  if (generation === 'L5') return both;
  const later = [...both, rule('Bounces Indicate Spammer', '')];
  if (generation === 'L7') return [...later, rule('Password Brute Force by Protocol', 'SMTP')];
  return [
    ...later,
    rule('Password Brute Force by IP', ''),
    rule('Password Brute Force by Email', '', { threshold: 15 }),
    rule('Password Retrieval Brute Force', ''),
  ];
};

const isLegacy = (generation: Generation): generation is 'L5' | 'L7' =>
  generation === 'L5' || generation === 'L7';

const hasInternalRows = (generation: Generation): boolean => generation === 'M100' || generation === 'M100n';

/**
 * A server that was secure from the start, as overrides for any simulator. It keeps what a naive check would cry wolf
 * over: a disabled domain that asks for no authentication, and on 100.x the internal ranges that cannot be deleted.
 */
export const secureState = (generation: Generation = 'L5'): Omit<SimulatedState, 'saves'> => ({
  password: {
    minLength: 15,
    minLengthEnabled: true,
    requireNumber: true,
    requireCapital: true,
    requireLower: true,
    requireSymbol: true,
    notUserName: true,
    skipExisting: false,
    preventCommon: true,
  },
  domainDefaults: { requireSmtpAuth: true },
  domains: [
    ...['example.com', 'example.org'].map((name) => ({
      name,
      enabled: true,
      requireSmtpAuth: true,
      ...(!isLegacy(generation) && { hardened: true as const }),
    })),
    { name: 'placeholder.example', enabled: false, requireSmtpAuth: false },
  ],
  whitelist: hasInternalRows(generation) ? internalRows() : [],
  blacklist: [],
  ipBypasses: [],
  smtpAuthBypass: [],
  logs: { delivery: 'Detailed', smtp: 'Detailed', administrative: 'Detailed' },
  smtpIn: {
    allowRelay: 'Nobody',
    relayForAuthenticated: true,
    localDeliveryAuth: true,
    authMatch: 'Email Address',
  },
  idsRules: [dos('SMTP', 60), dos('POP', 100), dos('IMAP', 100), ...otherRules(generation)],
  administrators: [
    { username: 'mail-lead', enabled: true, ipRestricted: true, primary: true },
    { username: 'night-shift', enabled: true, ipRestricted: true, primary: false },
  ],
});

/** Of what only the modern pages show. */
export const secureKept: Partial<Kept> = {
  password: { preventReuse: true, retrieval: false, expires: false, months: 6, graceEnds: false },
  administratorPassword: {
    minLength: 15,
    requireNumber: true,
    requireCapital: true,
    requireLower: true,
    requireSymbol: true,
    notUserName: true,
  },
};
