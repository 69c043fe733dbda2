import type { Subject } from '../../../utils/screens/reading.ts';
import type { AccessRow, AccessSwitch, SettingId, ValueOf } from '../../../utils/screens/settings.ts';
import type { ModernGeneration } from './options.ts';

/** What a reader has to find on a view in the initial state. */
export type ExpectedReading = {
  readonly [S in SettingId]: { readonly setting: S; readonly subject?: Subject; readonly value: ValueOf<S> };
}[SettingId];

const off = { smtp: false, pop: false, imap: false, xmpp: false } as const;
const columnsOf: Readonly<Record<ModernGeneration, Readonly<Partial<Record<AccessSwitch, boolean>>>>> = {
  M100: { ...off, bruteForceBypass: false, authBypass: false, spamBypass: false },
  M100n: {
    ...off,
    webmail: false,
    eas: false,
    ldap: false,
    mapiEws: false,
    webdav: false,
    ipBypass: false,
    tcpProxy: false,
  },
};

export const passwordReadings: readonly ExpectedReading[] = [
  { setting: 'password.minLength', value: 5 },
  { setting: 'password.requireNumber', value: true },
  { setting: 'password.requireCapital', value: false },
  { setting: 'password.requireLower', value: false },
  { setting: 'password.requireSymbol', value: false },
  { setting: 'password.notUserName', value: false },
  { setting: 'password.skipExisting', value: true },
  { setting: 'password.preventCommon', value: false },
];

export const defaultsReadings: readonly ExpectedReading[] = [
  { setting: 'domainDefaults.requireSmtpAuth', value: false },
];

export const optionsReadings = (domain: string): readonly ExpectedReading[] => [
  { setting: 'domain.requireSmtpAuth', subject: { kind: 'domain', key: domain }, value: false },
];

export const domainsReadings: readonly ExpectedReading[] = [
  {
    setting: 'domains.list',
    value: [
      { name: 'example.com', enabled: true },
      { name: 'example.org', enabled: true },
      { name: 'placeholder.example', enabled: false },
    ],
  },
];

/** Rows in the order shown; a switch without a column in that generation is absent. */
export function whitelistReadings(generation: ModernGeneration): readonly ExpectedReading[] {
  const none = columnsOf[generation];
  const internal = (address: string): AccessRow => ({
    address,
    switches: none,
    description: 'Internal',
    builtIn: true,
  });
  return [
    {
      setting: 'whitelist.entries',
      value: [
        internal('10.0.0.0/8'),
        internal('172.16.0.0/12'),
        internal('192.168.0.0/16'),
        internal('127.0.0.0/8'),
        {
          address: '127.0.0.1',
          // The newest pages have no column for the bypass, though the server stores it.
          switches: { ...none, smtp: true, ...(generation === 'M100' ? { authBypass: true } : {}) },
          description: 'Web forms',
          builtIn: false,
        },
        {
          address: '203.0.112.0/20',
          switches: { ...none, smtp: true },
          description: 'Branch offices',
          builtIn: false,
        },
      ],
    },
  ];
}
