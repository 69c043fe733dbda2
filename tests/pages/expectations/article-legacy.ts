import {
  type ExpectedIdsRow,
  is,
  notRead,
  type PageExpectation,
  rowsAmong,
  unreadable,
} from '../expectation.ts';

/** Pages of 5.x to 15.x for the rest of the article: logs, relay, abuse detection, administrators, the check-up. */
const legacy = { generation: ['L5', 'L7'], version: null, build: null } as const;
const composite = { generation: 'L7', version: null, build: null } as const;

const inside = { within: 'administrator', product: legacy, role: 'administrator' } as const;
const dos: ExpectedIdsRow = {
  type: 'dos',
  services: ['smtp'],
  action: 'block',
  timeFrame: 5,
  threshold: 60,
  blockTime: 60,
  enabled: null,
};
const unnumbered = { action: null, timeFrame: null, threshold: null, blockTime: null, enabled: null };

export const l5Article: Readonly<Record<string, PageExpectation>> = {
  'log-settings': {
    ...inside,
    at: '/Main/frmLogSettings.aspx',
    screens: ['logSettings'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: { 'log.deliveryLevel': is('Normal'), 'log.smtpLevel': is('Detailed') },
  },
  'abuse-detection': {
    ...inside,
    at: '/Main/frmAbuse.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        dos,
        { ...dos, services: ['imap'], threshold: 100, blockTime: 30 },
        { ...dos, type: 'harvesting', threshold: 20, blockTime: 1.5 },
        {
          ...dos,
          type: 'internalSpammer',
          services: ['all'],
          action: 'notify',
          timeFrame: 1440,
          threshold: 500,
          blockTime: null,
        },
      ]),
    },
    coverage: 'whole',
  },
  'abuse-detection-folded': {
    ...inside,
    at: '/Main/frmPage.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        { ...unnumbered, type: 'dos', services: ['smtp'] },
        { ...unnumbered, type: 'dos', services: ['pop'] },
        { ...unnumbered, type: 'dos', services: null },
        { ...unnumbered, type: 'dos', services: ['imap'] },
        { ...unnumbered, type: 'other', services: ['smtp', 'pop', 'imap'] },
      ]),
    },
  },
  'current-blocks': {
    ...inside,
    at: '/Main/frmBlocks.aspx',
    screens: [],
    fields: { 'ids.rules': notRead },
  },
  'blocks-under-abuse-detection': {
    ...inside,
    at: '/Main/frmBlocks.aspx',
    screens: [],
    fields: { 'ids.rules': notRead },
  },
  'smtp-auth-bypass': {
    ...inside,
    at: '/Main/frmAuthBypass.aspx',
    screens: ['smtpAuthBypass'],
    fields: {
      'smtpAuthBypass.entries': is([
        { address: '192.0.2.40', switches: {} },
        { address: '10.0.0.1 - 10.0.0.254', switches: {} },
      ]),
    },
    coverage: 'whole',
  },
  'general-settings-administrator': {
    ...inside,
    at: '/Main/frmGeneralSettings.aspx',
    screens: ['administratorEditor'],
    fields: { 'administrator.username': is('Admin') },
  },
  'check-up': {
    ...inside,
    at: '/About/Checkup.aspx',
    product: { generation: 'L5', version: '5.5.3440', build: 3440 },
    screens: ['selfDiagnostic'],
  },
  'check-up-without-version': {
    at: '/About/Checkup.aspx',
    product: legacy,
    role: 'unknown',
    screens: ['selfDiagnostic'],
  },
};

export const l7Article: Readonly<Record<string, PageExpectation>> = {
  'log-settings': {
    ...inside,
    at: '/Main/frmLogSettings.aspx',
    product: composite,
    screens: ['logSettings'],
    browserOnly: 'the emulator takes another option of a select for the selected one',
    fields: { 'log.deliveryLevel': is('Detailed (rotated)'), 'log.smtpLevel': is('Exceptions Only') },
  },
  'protocol-settings': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    product: composite,
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('Email Address'),
      'smtpIn.maxBad': is(8),
      'smtpIn.allowRelay': is('Only Local Users'),
      'smtpIn.relayForAuthenticated': is(true),
      'smtpIn.localDeliveryAuth': is(false),
    },
  },
  'protocol-settings-radios': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('None'),
      'smtpIn.allowRelay': is('Anyone'),
      'smtpIn.relayForAuthenticated': is(false),
      'smtpIn.localDeliveryAuth': unreadable('label-not-found'),
    },
  },
  'abuse-detection-units': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        { ...dos, threshold: 1000, blockTime: 10, enabled: true },
        { ...dos, services: ['pop', 'imap'], timeFrame: 10, threshold: 50, blockTime: 0, enabled: false },
        {
          ...dos,
          type: 'bruteForce',
          by: 'protocol',
          services: ['all'],
          timeFrame: 10,
          threshold: 20,
          blockTime: 30,
          enabled: true,
        },
      ]),
    },
    coverage: 'partial',
  },
  'abuse-detection-no-units': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': rowsAmong([
        { ...dos, action: null, timeFrame: null, threshold: 50, blockTime: null },
        { ...dos, services: ['ldap'], timeFrame: null, threshold: null, blockTime: 0 },
      ]),
    },
  },
  'abuse-detection-empty': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    screens: ['abuseDetection'],
    fields: { 'ids.rules': is([]) },
    coverage: 'whole',
  },
  'abuse-detection-editor': {
    ...inside,
    at: '/Main/frmAbuseDetectionEntry.aspx',
    product: composite,
    screens: [],
    fields: { 'ids.rules': notRead },
  },
  'system-administrators': {
    ...inside,
    at: '/Main/frmSystemAdmins.aspx',
    screens: ['administrators'],
    fields: {
      'administrators.list': is([
        { name: 'root-ops', primary: null, ipRestricted: true, enabled: null },
        { name: 'admin', primary: null, ipRestricted: false, enabled: null },
      ]),
    },
    coverage: 'partial',
  },
};
