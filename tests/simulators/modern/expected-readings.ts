import type { Subject } from '../../../utils/screens/reading.ts';
import type { AccessRow, AccessSwitch, IdsRow, SettingId, ValueOf } from '../../../utils/screens/settings.ts';
import { serviceNames } from './api/kept.ts';
import type { ModernGeneration } from './options.ts';

/** How a rule is named in findings is the reader's choice. */
type ExpectedIdsRow = Omit<IdsRow, 'shown'>;
type Expected<S extends SettingId> = S extends 'ids.rules' ? readonly ExpectedIdsRow[] : ValueOf<S>;

/** What a reader has to find on a view in the initial state; rows are to be matched as a subset. */
export type ExpectedReading = {
  readonly [S in SettingId]: { readonly setting: S; readonly subject?: Subject; readonly value: Expected<S> };
}[SettingId];

const off = { smtp: false, pop: false, imap: false, xmpp: false } as const;
const columnsOf: Readonly<Record<ModernGeneration, Readonly<Partial<Record<AccessSwitch, boolean>>>>> = {
  M16: { ...off, authBypass: false },
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
  { setting: 'password.preventReuse', value: false },
  { setting: 'password.retrieval', value: false },
  { setting: 'password.expires', value: false },
];

/** The twin beneath the list of administrators, in the newest builds. */
export const administratorPolicyReadings: readonly ExpectedReading[] = [
  { setting: 'administratorPassword.minLength', value: 14 },
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
        ...(generation === 'M16'
          ? []
          : ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8'].map(internal)),
        {
          address: '127.0.0.1',
          switches: { ...none, smtp: true, ...(generation === 'M100n' ? {} : { authBypass: true }) },
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

/** Only the newest pages have this list; to stand on it is the bypass. */
export const bypassReadings: readonly ExpectedReading[] = [
  {
    setting: 'smtpAuthBypass.entries',
    value: [{ address: '127.0.0.1', switches: {}, description: 'Web forms', builtIn: false }],
  },
];

export const ipBypassesReadings: readonly ExpectedReading[] = [
  {
    setting: 'ipBypasses.entries',
    value: [{ address: '198.51.100.25', switches: {}, description: 'Incoming gateway', builtIn: false }],
  },
];

export const logReadings: readonly ExpectedReading[] = [
  { setting: 'log.deliveryLevel', value: 'Exceptions Only' },
  { setting: 'log.smtpLevel', value: 'Exceptions Only' },
  { setting: 'log.administrativeLevel', value: 'Exceptions Only' },
];

export const smtpInReadings: readonly ExpectedReading[] = [
  { setting: 'smtpIn.allowRelay', value: 'Only Local Domains' },
  { setting: 'smtpIn.relayForAuthenticated', value: false },
  { setting: 'smtpIn.localDeliveryAuth', value: false },
  { setting: 'smtpIn.authMatch', value: 'None' },
  { setting: 'smtpIn.maxBad', value: 8 },
  { setting: 'smtpIn.maxConnections', value: 1000 },
  { setting: 'smtpIn.sessionTimeout', value: 15 },
];

/** The list of 16.x has no column for the block time; none has one for being enabled. */
export function idsReadings(generation: ModernGeneration): readonly ExpectedReading[] {
  const oldest = generation === 'M16';
  const blockTime = oldest ? null : 30;
  const floods: ExpectedIdsRow = {
    type: 'dos',
    services: ['smtp'],
    action: 'notify',
    timeFrame: 5,
    threshold: 60,
    blockTime,
    enabled: null,
  };
  const guesses = (
    type: IdsRow['type'],
    services: IdsRow['services'],
    threshold: number,
    by?: IdsRow['by'],
  ): ExpectedIdsRow => ({
    ...floods,
    type,
    ...(by && { by }),
    services,
    action: 'block',
    timeFrame: 10,
    threshold,
  });
  return [
    {
      setting: 'ids.rules',
      value: oldest
        ? [floods, guesses('bruteForce', ['smtp'], 20, 'protocol')]
        : [
            floods,
            guesses('bruteForce', ['all'], 20, 'ip'),
            guesses('bruteForce', ['all'], 15, 'email'),
            guesses('passwordRetrieval', ['all'], 10),
          ],
    },
  ];
}

/** The list of 16.x has no column "Enabled". */
export function administratorsReadings(generation: ModernGeneration): readonly ExpectedReading[] {
  const enabled = generation === 'M16' ? null : true;
  return [
    {
      setting: 'administrators.list',
      value: [
        { name: 'admin', primary: true, ipRestricted: false, enabled },
        { name: 'night-shift', primary: false, ipRestricted: true, enabled },
      ],
    },
  ];
}

export const servicesReadings: readonly ExpectedReading[] = [
  { setting: 'services.list', value: serviceNames.map((service) => ({ service, running: true })) },
];
