import { either, is, notRead, type PageExpectation, unreadable } from '../expectation.ts';

const at = '/interface/root#/settings/x';

/** Which build parts 16.x and 17.x from 100.x is not documented; nor is the first one with split pages. */
const build = (number: number): NonNullable<PageExpectation['product']> => ({
  generation: number < 8000 ? ['M16', 'M100'] : number < 9500 ? 'M100' : ['M100', 'M100n'],
  version: `100.0.${number}`,
  build: number,
});

const policies = [
  'passwordRequirements',
  'administratorPasswordRequirements',
  'domainPasswordRequirements',
] as const;
const lists = ['whitelist', 'blacklist', 'ipBypasses', 'smtpAuthBypass', 'administratorIpRestriction'] as const;

const noPassword = {
  'password.minLength': notRead,
  'password.requireNumber': notRead,
  'password.requireCapital': notRead,
  'password.requireLower': notRead,
  'password.requireSymbol': notRead,
  'password.notUserName': notRead,
  'password.skipExisting': notRead,
  'password.preventCommon': notRead,
} as const;

export const m16: Readonly<Record<string, PageExpectation>> = {
  'password-requirements': {
    at,
    product: build(6919),
    role: 'administrator',
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': is(6),
      'password.requireNumber': is(true),
      'password.requireCapital': is(false),
      'password.requireLower': is(false),
      'password.requireSymbol': is(true),
      'password.notUserName': is(true),
      'password.preventCommon': is(false),
      'password.skipExisting': is(true),
    },
  },
  whitelist: {
    at,
    product: build(6985),
    role: 'administrator',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        {
          address: '127.0.0.1',
          switches: { smtp: true, pop: false, imap: false, xmpp: false, authBypass: false },
        },
        {
          address: '2001:db8::/32',
          switches: { smtp: false, pop: true, imap: false, xmpp: false, authBypass: true },
        },
      ]),
    },
  },
  'domain-options': {
    at,
    product: build(7242),
    role: 'administrator',
    screens: ['domainOptions'],
    domain: 'shop.example.net',
    fields: { 'domain.requireSmtpAuth': is(false), 'domain.enabled': is(true) },
  },
};

export const m100: Readonly<Record<string, PageExpectation>> = {
  'password-requirements': {
    at,
    product: build(8538),
    role: 'administrator',
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': is(12),
      'password.requireNumber': is(true),
      'password.requireCapital': is(true),
      'password.requireLower': is(true),
      'password.requireSymbol': is(false),
      'password.notUserName': is(false),
      'password.preventCommon': is(true),
      'password.skipExisting': is(false),
    },
  },
  'password-own-components': {
    at,
    product: build(8930),
    role: ['administrator', 'unknown'],
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': either(14),
      'password.requireNumber': is(true),
      'password.requireCapital': is(false),
      'password.requireLower': is(false),
      'password.requireSymbol': is(true),
      'password.notUserName': unreadable(),
      'password.preventCommon': unreadable(),
      'password.skipExisting': is(true),
    },
  },
  'password-not-loaded': {
    at,
    product: build(8538),
    role: 'administrator',
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': unreadable('not-loaded'),
      'password.requireNumber': unreadable('not-loaded'),
      'password.requireCapital': unreadable('not-loaded'),
      'password.requireLower': unreadable('not-loaded'),
      'password.requireSymbol': unreadable('not-loaded'),
      'password.notUserName': unreadable('not-loaded'),
      'password.preventCommon': unreadable('not-loaded'),
      'password.skipExisting': unreadable('not-loaded'),
    },
  },
  'password-number-empty': {
    at,
    product: build(8538),
    role: ['administrator', 'unknown'],
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': unreadable(),
      'password.requireNumber': is(true),
      'password.requireCapital': is(true),
      'password.requireLower': is(false),
      'password.requireSymbol': is(false),
      'password.notUserName': is(false),
      'password.preventCommon': is(true),
      'password.skipExisting': is(false),
    },
  },
  'password-turkish': {
    at,
    product: build(9483),
    role: ['administrator', 'unknown'],
    screens: [],
    perhaps: policies,
    fields: noPassword,
  },
  'password-german': {
    at,
    product: build(9483),
    role: ['administrator', 'unknown'],
    screens: [],
    perhaps: policies,
    fields: noPassword,
  },
  'domain-policy': {
    at,
    product: build(9504),
    role: ['mailbox', 'unknown'],
    screens: ['domainPasswordRequirements'],
    fields: noPassword,
  },
  whitelist: {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        {
          address: '10.0.0.0/8',
          switches: {
            smtp: false,
            pop: false,
            imap: false,
            bruteForceBypass: true,
            authBypass: false,
            spamBypass: false,
          },
        },
        {
          address: '192.168.0.0/16',
          switches: {
            smtp: true,
            pop: false,
            imap: false,
            bruteForceBypass: true,
            authBypass: true,
            spamBypass: false,
          },
        },
        {
          address: '203.0.113.50',
          switches: {
            smtp: true,
            pop: true,
            imap: true,
            bruteForceBypass: false,
            authBypass: false,
            spamBypass: true,
          },
        },
        {
          address: '198.51.100.0/22',
          switches: {
            smtp: false,
            pop: true,
            imap: false,
            bruteForceBypass: false,
            authBypass: false,
            spamBypass: false,
          },
        },
      ]),
    },
    coverage: 'whole',
  },
  'whitelist-filtered': {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        {
          address: '203.0.113.77',
          switches: {
            smtp: false,
            pop: true,
            imap: true,
            xmpp: false,
            bruteForceBypass: false,
            authBypass: false,
            spamBypass: false,
          },
        },
      ]),
    },
    coverage: 'partial',
  },
  'whitelist-filtered-empty': {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['whitelist'],
    fields: { 'whitelist.entries': either([]) },
    coverage: 'partial',
  },
  'whitelist-not-loaded': {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['whitelist'],
    fields: { 'whitelist.entries': unreadable('not-loaded') },
  },
  'whitelist-empty': {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['whitelist'],
    fields: { 'whitelist.entries': is([]) },
    coverage: 'whole',
  },
  blacklist: {
    at,
    product: build(8930),
    role: 'administrator',
    screens: ['blacklist'],
    fields: { 'whitelist.entries': notRead },
  },
  'list-without-decider': {
    at,
    product: build(8930),
    role: ['administrator', 'unknown'],
    screens: [],
    perhaps: lists,
    fields: { 'whitelist.entries': notRead },
  },
  'ip-bypasses': {
    at,
    product: build(9504),
    role: 'administrator',
    screens: ['ipBypasses'],
    fields: { 'whitelist.entries': notRead },
  },
  'administrator-ip-restriction': {
    at,
    product: build(8538),
    role: 'administrator',
    screens: ['administratorIpRestriction', 'administratorEditor'],
    fields: { 'whitelist.entries': notRead },
  },
  'domain-defaults': {
    at,
    product: build(9504),
    role: 'administrator',
    screens: ['domainDefaults'],
    fields: { 'domainDefaults.requireSmtpAuth': is(false) },
  },
  'domain-options': {
    at,
    product: build(9504),
    role: 'administrator',
    screens: ['domainOptions'],
    domain: 'mail.example.co.uk',
    fields: { 'domain.requireSmtpAuth': is(true), 'domain.enabled': is(true) },
  },
  'domain-dialog-over-defaults': {
    at,
    product: build(9504),
    role: 'administrator',
    screens: ['domainOptions'],
    perhaps: ['domainDefaults'],
    domain: 'legacy.example',
    fields: {
      'domainDefaults.requireSmtpAuth': either(true),
      'domain.requireSmtpAuth': is(false),
      'domain.enabled': is(true),
    },
  },
  'domain-without-name': {
    at,
    product: build(9504),
    role: 'administrator',
    screens: ['domainOptions'],
    domain: null,
    fields: { 'domain.requireSmtpAuth': unreadable('ambiguous'), 'domain.enabled': notRead },
  },
  'domain-tab-without-decider': {
    at,
    product: build(9504),
    role: ['administrator', 'unknown'],
    screens: [],
    perhaps: ['domainDefaults', 'domainOptions'],
    domain: null,
    fields: { 'domainDefaults.requireSmtpAuth': notRead, 'domain.requireSmtpAuth': notRead },
  },
  domains: {
    at: '/interface/root#/domains',
    product: build(9504),
    role: 'administrator',
    screens: ['domains'],
    fields: {
      'domains.list': is([
        { name: 'example.com', enabled: true },
        { name: 'whitelist.example', enabled: false },
      ]),
    },
    coverage: 'whole',
  },
  login: {
    at: '/interface/root#/login',
    product: { ...build(9504), edition: null, hostname: 'mail.example.com' },
    role: 'login',
    screens: [],
  },
  webmail: {
    at: '/interface/root#/email',
    product: build(9504),
    role: 'mailbox',
    screens: [],
    perhaps: ['passwordRequirements', 'administratorPasswordRequirements', 'whitelist'],
  },
};

export const m100n: Readonly<Record<string, PageExpectation>> = {
  'administrators-policy': {
    at,
    product: build(9777),
    role: 'administrator',
    screens: ['administratorPasswordRequirements'],
    fields: noPassword,
  },
  'administrators-dialog-over-users': {
    at,
    product: build(9777),
    role: 'administrator',
    screens: ['passwordRequirements', 'administratorPasswordRequirements'],
    fields: {
      'password.minLength': is(5),
      'password.requireNumber': is(false),
      'password.requireCapital': is(false),
      'password.requireLower': is(false),
      'password.requireSymbol': is(false),
      'password.notUserName': is(false),
      'password.preventCommon': is(false),
      'password.skipExisting': is(true),
    },
  },
  'password-managed-by-hub': {
    at,
    product: { ...build(9777), hostname: null },
    role: 'administrator',
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': unreadable('managed-by-hub', 'no-permission'),
      'password.requireNumber': unreadable('managed-by-hub', 'no-permission'),
      'password.requireCapital': unreadable('managed-by-hub', 'no-permission'),
      'password.requireLower': unreadable('managed-by-hub', 'no-permission'),
      'password.requireSymbol': unreadable('managed-by-hub', 'no-permission'),
      'password.notUserName': unreadable('managed-by-hub', 'no-permission'),
      'password.preventCommon': unreadable('managed-by-hub', 'no-permission'),
      'password.skipExisting': unreadable('managed-by-hub', 'no-permission'),
    },
  },
  whitelist: {
    at,
    product: build(9777),
    role: 'administrator',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        { address: '127.0.0.0/8', switches: { smtp: true, imap: false, ipBypass: false, tcpProxy: false } },
        { address: '::1', switches: { smtp: false, imap: false, ipBypass: true, tcpProxy: false } },
        {
          address: '192.0.2.0 - 192.0.2.63',
          switches: {
            webmail: true,
            eas: true,
            imap: true,
            pop: null,
            smtp: false,
            ipBypass: false,
            tcpProxy: true,
          },
        },
      ]),
    },
  },
};
