import {
  type Expected,
  type ExpectedIdsRow,
  either,
  is,
  notRead,
  type PageExpectation,
  rowsAmong,
  unreadable,
} from '../expectation.ts';

/**
 * Pages drawn by the WebForms engine itself, from tests/pages/webforms/source. What the engine makes of its controls is
 * not for us to tidy: lists of boxes in tables of their own, grids and views of one record, boxes wrapped in spans.
 */
const legacy = { generation: ['L5', 'L7'], version: null, build: null } as const;
const composite = { generation: 'L7', version: null, build: null } as const;

const selects = 'the emulator takes another option of a select for the selected one';

const inside = { within: 'administrator', product: legacy, role: 'administrator' } as const;
const dos: ExpectedIdsRow = {
  type: 'dos',
  services: ['smtp'],
  action: 'block',
  timeFrame: 5,
  threshold: 50,
  blockTime: 10,
  enabled: null,
};

/** The seven of the policy, in the order of the help pages. */
const password = (
  minLength: Expected,
  requireNumber: Expected,
  requireCapital: Expected,
  requireLower: Expected,
  requireSymbol: Expected,
  notUserName: Expected,
  skipExisting: Expected,
): NonNullable<PageExpectation['fields']> => ({
  'password.minLength': minLength,
  'password.requireNumber': requireNumber,
  'password.requireCapital': requireCapital,
  'password.requireLower': requireLower,
  'password.requireSymbol': requireSymbol,
  'password.notUserName': notUserName,
  'password.skipExisting': skipExisting,
});

export const l5WebForms: Readonly<Record<string, PageExpectation>> = {
  'webforms-password-checkbox-table': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(is(10), is(true), is(false), is(true), is(false), is(true), is(false)),
  },
  'webforms-password-flow-left': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(either('off'), is(false), is(true), is(false), is(true), is(false), is(true)),
  },
  'webforms-password-radio-lists': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    browserOnly: selects,
    fields: password(is(7), is(true), is(false), is(true), unreadable(), is(true), is(false)),
  },
  'webforms-password-tree': {
    ...inside,
    at: '/Main/frmSecurity.aspx',
    screens: ['passwordRequirements'],
    fields: password(is(5), is(true), is(true), is(false), is(false), is(false), is(true)),
  },
  'webforms-log-settings-panel': {
    ...inside,
    at: '/Main/frmLogSettings.aspx',
    screens: ['logSettings'],
    browserOnly: selects,
    fields: { 'log.deliveryLevel': is('Detailed'), 'log.smtpLevel': is('Exceptions Only') },
  },
  'webforms-domain-defaults-table': {
    ...inside,
    at: '/Main/frmDomainDefaults.aspx',
    screens: ['domainDefaults'],
    fields: { 'domainDefaults.requireSmtpAuth': is(false) },
  },
  'webforms-domain-details-view': {
    ...inside,
    at: '/Main/frmDomain.aspx?action=edit',
    screens: ['domainOptions'],
    domain: 'example.com',
    fields: { 'domain.requireSmtpAuth': is(true), 'domain.enabled': is(true) },
  },
  'webforms-domains-data-grid': {
    ...inside,
    at: '/Main/frmDomains.aspx',
    screens: ['domains'],
    fields: {
      'domains.list': is([
        { name: 'customer11.example', enabled: true },
        { name: 'customer12.example', enabled: false },
      ]),
    },
    coverage: 'partial',
  },
  'webforms-abuse-grid-view': {
    ...inside,
    at: '/Main/frmAbuse.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        dos,
        { ...dos, services: ['pop'], timeFrame: 1, threshold: 75, blockTime: 60 },
        { ...dos, type: 'harvesting', threshold: 20, blockTime: 5 },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-whitelist-disabled-boxes': {
    ...inside,
    at: '/Main/frmIPList.aspx?type=1',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        { address: '127.0.0.1', switches: { smtp: true, pop: true, imap: true, greylistBypass: false } },
        {
          address: '192.0.2.0 - 192.0.2.255',
          switches: { smtp: true, pop: false, imap: false, greylistBypass: true },
        },
        { address: '198.51.100.9', switches: { smtp: false, pop: false, imap: true, greylistBypass: false } },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-whitelist-box-captions': {
    ...inside,
    at: '/Main/frmIPList.aspx?type=1',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        {
          address: '10.0.0.1 - 10.0.0.254',
          switches: { smtp: false, pop: true, imap: true, greylistBypass: true },
        },
        { address: '203.0.113.5', switches: { smtp: true, pop: false, imap: false, greylistBypass: false } },
      ]),
    },
    coverage: 'partial',
  },
  'webforms-smtp-auth-bypass-repeater': {
    ...inside,
    at: '/Main/frmAuthBypass.aspx',
    screens: ['smtpAuthBypass'],
    fields: {
      'smtpAuthBypass.entries': is([
        { address: '192.0.2.77', switches: {} },
        { address: '10.1.0.0 - 10.1.0.255', switches: {} },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-general-settings-multi-view': {
    ...inside,
    at: '/Main/frmGeneralSettings.aspx',
    screens: ['administratorEditor'],
    fields: { 'administrator.username': is('admin') },
  },
  'webforms-webmail-spam-options': {
    at: '/Main/frmSpamOptions.aspx',
    within: 'mailbox',
    product: legacy,
    role: 'mailbox',
    screens: [],
  },
  'webforms-password-tree-boxes': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(
      is(9),
      either(true),
      either(false),
      either(true),
      either(false),
      either(true),
      is(false),
    ),
  },
  'webforms-password-stacked-rows': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(
      either(8),
      either(true),
      either(false),
      either(true),
      either(false),
      either(true),
      notRead,
    ),
  },
  'webforms-password-box-first': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(
      either(6),
      either(true),
      either(false),
      either(false),
      either(true),
      either(true),
      either(false),
    ),
  },
  'webforms-domains-master-detail': {
    ...inside,
    at: '/Main/frmDomains.aspx',
    screens: ['domains'],
    perhaps: ['domainOptions'],
    domain: 'example.net',
    fields: {
      'domains.list': is([
        { name: 'example.com', enabled: true },
        { name: 'example.net', enabled: true },
      ]),
      'domain.requireSmtpAuth': either(false),
      'domain.enabled': either(true),
    },
  },
  'webforms-whitelist-master-detail': {
    ...inside,
    at: '/Main/frmIPList.aspx?type=1',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        { address: '192.0.2.60', switches: { smtp: false, pop: true } },
        { address: '192.0.2.61', switches: { smtp: true, pop: false } },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-check-up': {
    ...inside,
    at: '/About/Checkup.aspx',
    // The newest version is named too, and is of the later generation.
    product: { generation: ['L5'] },
    screens: ['selfDiagnostic'],
  },
  'webforms-whitelist-two-grids': {
    ...inside,
    at: '/Main/frmIPList.aspx?type=1',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': rowsAmong([
        { address: '192.0.2.70', switches: { smtp: false, pop: true } },
        { address: '10.0.0.0 - 10.255.255.255', switches: { smtp: true, pop: true } },
        { address: '198.51.100.0 - 198.51.100.15', switches: { smtp: true, pop: false } },
      ]),
    },
  },
};

export const l7WebForms: Readonly<Record<string, PageExpectation>> = {
  'webforms-password-details-view': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: {
      ...password(is(8), is(true), is(false), is(true), is(false), is(true), is(true)),
      'password.retrieval': is(false),
    },
  },
  'webforms-password-read-only': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    screens: ['passwordRequirements'],
    fields: password(
      either(12),
      either(true),
      either(true),
      either(false),
      either(true),
      either(false),
      either(false),
    ),
  },
  'webforms-password-form-view': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(is(14), is(true), is(true), is(false), is(false), is(true), is(false)),
  },
  'webforms-password-grid': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: [],
    perhaps: ['passwordRequirements'],
    fields: {
      ...password(
        either(6),
        either(false),
        either(true),
        either(false),
        either(true),
        either(false),
        either(true),
      ),
      'password.retrieval': either(true),
    },
  },
  'webforms-password-update-panel': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(is(9), is(true), is(false), is(true), is(false), is(true), is(false)),
  },
  'webforms-log-settings-repeater': {
    ...inside,
    at: '/Main/frmLogSettings.aspx',
    screens: ['logSettings'],
    fields: { 'log.deliveryLevel': is('Exceptions Only'), 'log.smtpLevel': is('Detailed') },
  },
  'webforms-protocol-settings-other-tab': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    product: composite,
    screens: [],
    fields: {
      'smtpIn.allowRelay': notRead,
      'smtpIn.relayForAuthenticated': notRead,
      'smtpIn.localDeliveryAuth': notRead,
    },
  },
  'webforms-protocol-settings-menu': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    screens: ['smtpIn'],
    browserOnly: selects,
    fields: {
      'smtpIn.allowRelay': is('Anyone'),
      'smtpIn.relayForAuthenticated': is(true),
      'smtpIn.localDeliveryAuth': is(false),
      'smtpIn.authMatch': is('None'),
    },
  },
  'webforms-protocol-settings-panels': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    product: composite,
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('Email Address'),
      'smtpIn.maxConnections': is(1000),
      'smtpIn.allowRelay': is('Nobody'),
      'smtpIn.relayForAuthenticated': is(false),
      'smtpIn.localDeliveryAuth': is(true),
    },
  },
  'webforms-domain-defaults-form-view': {
    ...inside,
    at: '/Main/frmDomainDefaults.aspx',
    product: composite,
    screens: ['domainDefaults'],
    fields: { 'domainDefaults.requireSmtpAuth': is(true) },
  },
  'webforms-domain-options-view': {
    ...inside,
    at: '/Main/frmDomainSettings.aspx?popup=true',
    product: composite,
    screens: ['domainOptions'],
    domain: 'example.org',
    fields: { 'domain.requireSmtpAuth': unreadable(), 'domain.enabled': is(false) },
  },
  'webforms-domain-technical-view': {
    ...inside,
    at: '/Main/frmDomainSettings.aspx?popup=true',
    product: composite,
    screens: ['domainOptions'],
    domain: 'example.net',
    fields: { 'domain.requireSmtpAuth': is(false), 'domain.enabled': notRead },
  },
  'webforms-domains-grid-view': {
    ...inside,
    at: '/Main/frmDomains.aspx',
    screens: ['domains'],
    fields: {
      'domains.list': is([
        { name: 'example.com', enabled: true },
        { name: 'example.net', enabled: false },
        { name: 'xn--mller-kva.example', enabled: true },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-abuse-images': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        { ...dos, threshold: 1000, blockTime: 5, enabled: true },
        { ...dos, services: ['imap'], timeFrame: 10, threshold: 60, blockTime: 60, enabled: false },
      ]),
    },
    coverage: 'partial',
  },
  'webforms-abuse-editor': {
    ...inside,
    at: '/Main/frmAbuseDetectionEntry.aspx',
    screens: [],
    fields: { 'ids.rules': notRead },
  },
  'webforms-whitelist-image-buttons': {
    ...inside,
    at: '/Main/frmSecurityList.aspx',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        {
          address: '127.0.0.1',
          switches: { smtp: true, pop: true, imap: true, xmpp: false, greylistBypass: true },
        },
        {
          address: '203.0.113.0 - 203.0.113.127',
          switches: { smtp: false, pop: false, imap: true, xmpp: false, greylistBypass: false },
        },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-whitelist-push-buttons': {
    ...inside,
    at: '/Main/frmSecurityList.aspx',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': either([
        { address: '192.0.2.30', switches: { smtp: null, pop: null } },
        { address: '192.0.2.31', switches: { smtp: null, pop: null } },
      ]),
    },
  },
  'webforms-whitelist-images-unnamed': {
    ...inside,
    at: '/Main/frmSecurityList.aspx',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': either([
        { address: '192.0.2.14', switches: { smtp: null, pop: null } },
        { address: '192.0.2.15', switches: { smtp: null, pop: null } },
      ]),
    },
  },
  'webforms-whitelist-no-rows': {
    ...inside,
    at: '/Main/frmSecurityList.aspx',
    screens: [],
    perhaps: ['whitelist'],
    fields: { 'whitelist.entries': either([]) },
  },
  'webforms-whitelist-editor': {
    ...inside,
    at: '/Main/frmSecurityListEntry.aspx?popup=true',
    product: composite,
    screens: [],
    perhaps: ['whitelist'],
    fields: { 'whitelist.entries': notRead },
  },
  'webforms-smtp-auth-bypass-boxed': {
    ...inside,
    at: '/Main/frmAuthBypass.aspx',
    screens: ['smtpAuthBypass'],
    fields: {
      'smtpAuthBypass.entries': either([
        { address: '198.51.100.20', switches: {} },
        { address: '198.51.100.21', switches: {} },
        { address: '10.9.0.1 - 10.9.0.9', switches: {} },
      ]),
    },
  },
  'webforms-administrators-grid-view': {
    ...inside,
    at: '/Main/frmSystemAdmins.aspx',
    screens: ['administrators'],
    fields: {
      'administrators.list': is([
        { name: 'admin', primary: null, ipRestricted: false, enabled: null },
        { name: 'ops', primary: null, ipRestricted: true, enabled: null },
      ]),
    },
    coverage: 'whole',
  },
  'webforms-administrator-editor': {
    ...inside,
    at: '/Main/frmSystemAdmin.aspx?popup=true',
    product: composite,
    screens: ['administratorEditor'],
    fields: { 'administrator.username': is('backup-ops') },
  },
  'webforms-login-control': {
    at: '/Login.aspx',
    product: { generation: 'L7', version: '13.4.5604', build: 5604, edition: 'Professional' },
    role: 'login',
    screens: [],
  },
  'webforms-change-password-control': {
    at: '/Main/frmChangePassword.aspx',
    within: 'mailbox',
    product: legacy,
    role: ['mailbox', 'unknown'],
    screens: ['changePassword'],
  },
  'webforms-password-data-list': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(is(11), is(true), is(true), is(false), is(true), is(false), is(false)),
  },
  'webforms-password-one-row-grid': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: [],
    perhaps: ['passwordRequirements'],
    fields: password(either(8), either(false), either(true), either(false), notRead, notRead, notRead),
  },
  'webforms-password-wrong-for': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(is(8), either(true), either(false), is(true), either(false), is(false), notRead),
  },
  'webforms-password-static-ids': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(
      is(7),
      either(true),
      either(false),
      either(false),
      either(false),
      either(false),
      either(true),
    ),
  },
  'webforms-password-parallel-tables': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(either(13), either(true), either(false), notRead, either(true), notRead, notRead),
  },
  'webforms-protocol-settings-list-box': {
    ...inside,
    at: '/Main/frmProtocolSettings.aspx',
    screens: ['smtpIn'],
    fields: {
      'smtpIn.authMatch': is('Email Address'),
      'smtpIn.allowRelay': unreadable(),
      'smtpIn.relayForAuthenticated': either(true),
      'smtpIn.localDeliveryAuth': either(false),
    },
  },
  'webforms-domains-action-words': {
    ...inside,
    at: '/Main/frmDomains.aspx',
    screens: ['domains'],
    fields: {
      'domains.list': is([
        { name: 'example.com', enabled: null },
        { name: 'example.net', enabled: null },
      ]),
    },
  },
  'webforms-whitelist-header-boxes': {
    ...inside,
    at: '/Main/frmSecurityList.aspx',
    screens: ['whitelist'],
    fields: {
      'whitelist.entries': is([
        { address: '192.0.2.50', switches: { smtp: true, imap: false } },
        { address: '192.0.2.51', switches: { smtp: false, imap: true } },
      ]),
    },
  },
  'webforms-password-swapped-for': {
    ...inside,
    at: '/Main/frmPasswordReqs.aspx',
    product: composite,
    screens: ['passwordRequirements'],
    fields: password(is(8), either(true), either(false), is(true), notRead, notRead, notRead),
  },
  'webforms-domains-nested-grid': {
    ...inside,
    at: '/Main/frmDomains.aspx',
    screens: ['domains'],
    fields: {
      'domains.list': rowsAmong([
        { name: 'example.com', enabled: true },
        { name: 'example.net', enabled: false },
      ]),
    },
  },
  'webforms-abuse-inline-edit': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    browserOnly: 'the emulator takes another option of a select for the selected one',
    screens: ['abuseDetection'],
    fields: {
      'ids.rules': is([
        dos,
        // Of the row in edit mode the choices are all there; which one is chosen need not be told.
        { ...dos, type: 'other', services: null, timeFrame: 10, threshold: 70, blockTime: 30 },
      ]),
    },
  },
  'webforms-abuse-service-boxes': {
    ...inside,
    at: '/Main/frmAbuseDetection.aspx',
    screens: ['abuseDetection'],
    // Every service is named there, ticked or not.
    fields: {
      'ids.rules': is([
        { ...dos, services: null },
        { ...dos, services: null },
      ]),
    },
  },
};
