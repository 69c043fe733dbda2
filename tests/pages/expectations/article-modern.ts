import {
  type ExpectedIdsRow,
  is,
  notRead,
  type PageExpectation,
  rowsAmong,
  unreadable,
} from '../expectation.ts';

/** Pages of 16.x to 100.x for the rest of the article: logs, relay, abuse detection, administrators, services. */
const on = (build: number): Pick<PageExpectation, 'at' | 'product' | 'role'> => ({
  at: '/interface/root#/settings/x',
  product: {
    generation: build < 8000 ? ['M16', 'M100'] : build < 9500 ? 'M100' : ['M100', 'M100n'],
    version: `100.0.${build}`,
    build,
  },
  role: 'administrator',
});

const dos: ExpectedIdsRow = {
  type: 'dos',
  services: ['smtp'],
  action: 'block',
  timeFrame: 5,
  threshold: 60,
  blockTime: 30,
  enabled: null,
};
const noLogs = { 'log.deliveryLevel': notRead, 'log.smtpLevel': notRead } as const;

export const m16Article: Readonly<Record<string, PageExpectation>> = {
  'ids-rules': {
    ...on(6985),
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        { ...dos, blockTime: null },
        { ...dos, services: ['pop'], action: 'notify', blockTime: null },
        { ...dos, services: ['all'], timeFrame: 90, threshold: 9000, blockTime: null },
        {
          ...dos,
          type: 'bruteForce',
          by: 'protocol',
          services: ['webmail'],
          timeFrame: 10,
          threshold: 20,
          blockTime: null,
        },
        {
          ...dos,
          type: 'bounces',
          services: ['all'],
          action: 'notify',
          timeFrame: 60,
          threshold: 300,
          blockTime: null,
        },
      ]),
    },
    coverage: 'whole',
  },
  'log-settings': {
    ...on(6919),
    screens: ['logSettings'],
    fields: { 'log.deliveryLevel': is('Detailed'), 'log.smtpLevel': is('Exceptions Only') },
  },
  protocols: {
    ...on(7188),
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('Domain'),
      'smtpIn.sessionTimeout': is(15),
      'smtpIn.allowRelay': is('Nobody'),
      'smtpIn.relayForAuthenticated': is(true),
      'smtpIn.localDeliveryAuth': is(false),
    },
  },
};

export const m100Article: Readonly<Record<string, PageExpectation>> = {
  'troubleshooting-options': {
    ...on(8930),
    screens: ['logSettings'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: {
      'log.deliveryLevel': is('Exceptions Only'),
      'log.smtpLevel': unreadable('not-loaded'),
      'log.administrativeLevel': is('Detailed'),
    },
  },
  'troubleshooting-services': {
    ...on(9413),
    screens: ['services'],
    fields: {
      ...noLogs,
      'services.list': is([
        { service: 'SMTP', running: true },
        { service: 'POP', running: false },
        { service: 'IMAP', running: null },
        { service: 'XMPP', running: null },
        { service: 'LDAP', running: false },
      ]),
    },
    coverage: 'whole',
  },
  'service-access': { ...on(8930), screens: [], fields: noLogs },
  'log-levels-more': {
    ...on(9413),
    screens: ['logSettings'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: {
      'log.deliveryLevel': is('Detailed'),
      'log.smtpLevel': is('Detailed'),
      'log.administrativeLevel': is('Exceptions Only'),
    },
  },
  'binding-ports': {
    ...on(9413),
    screens: ['bindingPorts'],
    fields: {
      'bindings.ports': is([
        { protocol: 'smtp', port: 25, encryption: 'tls', name: 'SMTP' },
        { protocol: 'smtp', port: 8889, encryption: 'none', name: 'Submission' },
        { protocol: 'imap', port: 993, encryption: 'ssl', name: 'IMAP SSL' },
        { protocol: 'other', port: 5222, encryption: null, name: 'XMPP' },
      ]),
    },
    coverage: 'whole',
  },
  'ids-rules': {
    ...on(9504),
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        dos,
        { ...dos, services: ['pop'], action: 'notify' },
        { ...dos, services: ['imap', 'ldap'], threshold: 1200, blockTime: 60 },
        { ...dos, services: null },
        {
          ...dos,
          type: 'bruteForce',
          by: 'ip',
          services: ['all'],
          action: 'delay',
          timeFrame: 10,
          threshold: 20,
          blockTime: null,
        },
        { ...dos, type: 'bruteForce', by: 'email', services: ['all'], timeFrame: 10, threshold: 15 },
        {
          ...dos,
          type: 'passwordRetrieval',
          services: ['all'],
          timeFrame: 1440,
          threshold: 10,
          blockTime: 2880,
        },
      ]),
    },
    coverage: 'whole',
  },
  'ids-rules-untold': {
    ...on(9610),
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        { ...dos, type: 'other', action: null, blockTime: null, enabled: true },
        { ...dos, type: 'other', services: ['pop'], action: null, blockTime: null, enabled: true },
        { ...dos, type: 'other', services: ['imap'], blockTime: null },
        { ...dos, services: null, blockTime: null, enabled: true },
        { ...dos, type: 'other', blockTime: null, enabled: true },
      ]),
    },
  },
  'ids-rule-dialog': { ...on(9526), screens: ['abuseDetection'], fields: { 'ids.rules': is([dos]) } },
  'ids-blocks': { ...on(9504), screens: [], fields: { 'ids.rules': notRead } },
  administrators: {
    ...on(8930),
    screens: ['administrators'],
    fields: {
      'administrators.list': is([
        { name: 'ops-1', primary: true, ipRestricted: true, restrictions: 2, enabled: true },
        { name: 'admin', primary: false, ipRestricted: false, restrictions: 0, enabled: false },
        { name: 'ops@example.com', primary: null, ipRestricted: null, enabled: true },
      ]),
    },
    coverage: 'whole',
  },
  'domain-users': {
    ...on(8930),
    role: ['administrator', 'unknown', 'mailbox'],
    screens: [],
    fields: { 'administrators.list': notRead },
  },
};

export const m100nArticle: Readonly<Record<string, PageExpectation>> = {
  'smtp-in': {
    ...on(9777),
    screens: ['smtpIn'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: {
      'smtpIn.allowRelay': is('Specified Senders'),
      'smtpIn.relayForAuthenticated': is(false),
      'smtpIn.localDeliveryAuth': is(true),
      'smtpIn.sessionTimeout': is(15),
    },
  },
  'smtp-auth-bypass': {
    ...on(9777),
    screens: ['smtpAuthBypass'],
    fields: {
      'smtpAuthBypass.entries': is([
        { address: '127.0.0.0/8', switches: {} },
        { address: '2001:db8::7', switches: {} },
      ]),
      'whitelist.entries': notRead,
    },
    coverage: 'whole',
  },
  'ids-rules-filtered': {
    ...on(9560),
    screens: ['abuseDetection'],
    fields: { 'ids.rules': rowsAmong([{ ...dos, blockTime: 720 }]) },
    coverage: 'partial',
  },
};
