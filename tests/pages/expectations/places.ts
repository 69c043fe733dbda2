import type { ScreenId } from '../../../utils/screens/screen.ts';
import { is, notRead, type PageExpectation } from '../expectation.ts';

/** Pages with the right control of the wrong place: nothing there is what its label says elsewhere. */
const on = (build: number): Pick<PageExpectation, 'at' | 'product' | 'role'> => ({
  at: '/interface/root#/settings/x',
  product: {
    generation: build < 9700 ? 'M100' : ['M100', 'M100n'],
    version: `100.0.${build}`,
    build,
    hostname: 'mail.example.com',
  },
  role: ['administrator', 'unknown'],
});

const legacy = { at: '/Main/frmPage.aspx', within: 'administrator', role: 'administrator' } as const;

/** The users' page may be seen, but not one value of it. */
const othersPolicy: PageExpectation = {
  asItStands: 'without the words that name the others it is the users’ policy',
  ...on(9777),
  screens: [],
  perhaps: ['passwordRequirements', 'administratorPasswordRequirements', 'domainPasswordRequirements'],
  fields: {
    'password.minLength': notRead,
    'password.requireNumber': notRead,
    'password.requireCapital': notRead,
    'password.requireLower': notRead,
    'password.requireSymbol': notRead,
    'password.notUserName': notRead,
  },
};

const comingDomain: PageExpectation = {
  ...on(9504),
  screens: ['domainOptions'],
  domain: 'example.org',
  fields: { 'domain.requireSmtpAuth': is(false) },
};

/** A place of which nothing is read. */
const unread = (screen: ScreenId): PageExpectation => ({ ...on(9504), screens: [screen] });

export const m100Places: Readonly<Record<string, PageExpectation>> = {
  'domain-view-leaving': comingDomain,
  'domain-view-replaced': comingDomain,
  'whitelist-tab-leaving': {
    ...on(9504),
    screens: [],
    perhaps: ['whitelist', 'blacklist'],
    fields: { 'whitelist.entries': notRead },
  },
  'ssl-certificates': unread('sslCertificates'),
  'security-protocols': unread('securityProtocols'),
  events: unread('events'),
  antivirus: unread('antivirus'),
  'volume-mounts': unread('volumeMounts'),
  antispam: unread('antispam'),
  licensing: unread('licensing'),
  gateway: { ...on(9504), screens: [], fields: { 'domain.requireSmtpAuth': notRead } },
};

export const m100nPlaces: Readonly<Record<string, PageExpectation>> = {
  'password-choice-administrators': othersPolicy,
  'password-choice-domain': othersPolicy,
  'password-note-administrators': othersPolicy,
  'password-crumb-domain': othersPolicy,
  'password-dialog-over-administrators': othersPolicy,
  'password-choice-users': {
    ...on(9777),
    screens: ['passwordRequirements'],
    fields: {
      'password.minLength': is(7),
      'password.requireNumber': is(true),
      'password.requireCapital': is(false),
      'password.requireLower': is(true),
      'password.requireSymbol': is(false),
      'password.notUserName': is(true),
    },
  },
};

export const l7Places: Readonly<Record<string, PageExpectation>> = {
  'incoming-gateways': { ...legacy, screens: ['incomingGateways'] },
  'forwarding-blacklist': { ...legacy, screens: ['forwardingBlacklist'] },
  'domain-new': {
    ...legacy,
    screens: [],
    fields: { 'domain.requireSmtpAuth': notRead, 'domain.enabled': notRead },
  },
  'protocol-settings-smtp-out': {
    ...legacy,
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('None'),
      'smtpIn.sessionTimeout': is(15),
      'smtpIn.allowRelay': notRead,
    },
  },
};
