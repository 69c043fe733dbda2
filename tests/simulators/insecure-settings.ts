import type { SimulatedState } from './simulator.ts';

type Shared = 'password' | 'domainDefaults' | 'domains' | 'logs' | 'smtpIn';

/** What an insecure server of any generation starts with. */
export const insecureSettings = (): Pick<SimulatedState, Shared> => ({
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
  logs: { delivery: 'Exceptions Only', smtp: 'Exceptions Only', administrative: 'Exceptions Only' },
  smtpIn: {
    allowRelay: 'Only Local Domains',
    relayForAuthenticated: false,
    localDeliveryAuth: false,
    authMatch: 'None',
  },
});
