import type { Subject } from '../../../utils/screens/reading.ts';
import { admin, type ExpectedReading, type ExpectedRow, type ManifestPage, page } from './manifest-page.ts';
import type { LegacyGeneration } from './state.ts';

/** The box for retrieval stands on the page of 7.x and later. */
const passwordReadings = (generation: LegacyGeneration): readonly ExpectedReading[] => [
  { setting: 'password.minLength', value: 5 },
  { setting: 'password.requireNumber', value: true },
  { setting: 'password.requireCapital', value: false },
  { setting: 'password.requireLower', value: false },
  { setting: 'password.requireSymbol', value: false },
  { setting: 'password.notUserName', value: false },
  { setting: 'password.skipExisting', value: true },
  ...(generation === 'L7' ? ([{ setting: 'password.retrieval', value: false }] as const) : []),
];

/** XMPP has a column in the later generation only. */
const whitelistRow = (generation: LegacyGeneration, address: string, description: string): ExpectedRow => ({
  address,
  description,
  switches: {
    smtp: true,
    pop: false,
    imap: false,
    greylistBypass: false,
    ...(generation === 'L7' ? { xmpp: false } : {}),
  },
});

export const domainsReading: ExpectedReading = {
  setting: 'domains.list',
  value: [
    { name: 'example.com', enabled: true },
    { name: 'example.org', enabled: true },
    { name: 'placeholder.example', enabled: false },
  ],
};

export const domainPage = (name: string, enabled: boolean): ManifestPage => {
  const subject: Subject = { kind: 'domain', key: name };
  return admin(
    `/Main/frmDomain.aspx?domain=${name}`,
    ['domainOptions'],
    [
      { setting: 'domain.requireSmtpAuth', subject, value: false },
      { setting: 'domain.enabled', subject, value: enabled },
    ],
  );
};

/** Settings pages that both generations have, alone in a document. */
export const sharedSettings = (generation: LegacyGeneration): readonly ManifestPage[] => [
  admin('/Main/frmPasswordRequirements.aspx', ['passwordRequirements'], passwordReadings(generation)),
  admin(
    '/Main/frmDomainDefaults.aspx',
    ['domainDefaults'],
    [{ setting: 'domainDefaults.requireSmtpAuth', value: false }],
  ),
  admin(
    '/Main/frmLogSettings.aspx',
    ['logSettings'],
    [
      { setting: 'log.deliveryLevel', value: 'Exceptions Only' },
      { setting: 'log.smtpLevel', value: 'Exceptions Only' },
    ],
  ),
  // The tab SMTP In is in the document, hidden behind the tab POP.
  admin(
    '/Main/frmProtocolSettings.aspx',
    ['smtpIn'],
    [
      { setting: 'smtpIn.allowRelay', value: 'Only Local Domains' },
      { setting: 'smtpIn.relayForAuthenticated', value: false },
      { setting: 'smtpIn.localDeliveryAuth', value: false },
      { setting: 'smtpIn.authMatch', value: 'None' },
      { setting: 'smtpIn.maxBad', value: 8 },
      { setting: 'smtpIn.maxConnections', value: 500 },
    ],
  ),
  admin(
    '/Main/frmWhitelist.aspx',
    ['whitelist'],
    [
      {
        setting: 'whitelist.entries',
        value: [
          whitelistRow(generation, '127.0.0.1', 'Web forms on this server'),
          whitelistRow(generation, '203.0.113.0 - 203.0.114.255', 'Office'),
        ],
      },
    ],
  ),
  admin(
    '/Main/frmSmtpAuthBypass.aspx',
    ['smtpAuthBypass'],
    [
      {
        setting: 'smtpAuthBypass.entries',
        value: [{ address: '198.51.100.9', description: 'Scanner', switches: {} }],
      },
    ],
  ),
  admin('/Main/frmAbuseDetection.aspx', ['abuseDetection'], [{ setting: 'ids.rules', value: [] }]),
];

/** Pages of both generations that none of these screens is on, but for twins and what a mailbox user has. */
export const sharedRest: readonly ManifestPage[] = [
  page('/Login.aspx', 'login'),
  admin('/Default.aspx'),
  admin('/Default.aspx?section=Settings'),
  admin('/Default.aspx?section=Security'),
  admin('/Default.aspx?section=Reports'),
  admin('/Main/frmSecurity.aspx'),
  admin('/Main/frmBlacklist.aspx', ['blacklist']),
  // The editor of one row is not the list.
  admin('/Main/frmAbuseDetectionEntry.aspx'),
  admin('/Main/frmEmptyPreviewOuter.aspx'),
  // It prints the build, which belongs to the product and is no reading.
  admin('/About/Checkup.aspx', ['selfDiagnostic']),
  page('/Main/frmUser.aspx', 'mailbox', { screens: ['userEditor'] }),
  page('/Main/frmChangePassword.aspx', 'mailbox', { screens: ['changePassword'] }),
  page('/Default.aspx?as=mailbox', 'mailbox'),
  page('/Main/frmToday.aspx', 'mailbox'),
  page('/proxy-error.html', 'none', { status: 502 }),
  page('/other-product.html', 'none'),
  page('/empty.html', 'none'),
];

const denialOfService = (service: 'smtp' | 'pop' | 'imap', threshold: number): ExpectedRow => ({
  type: 'dos',
  services: [service],
  action: 'block',
  timeFrame: 5,
  threshold,
  blockTime: 30,
});

/** What `/Main/frmAbuseDetection.aspx` shows of the secure state's rules against floods, in both generations. */
export const secureAbuseReading: ExpectedReading = {
  setting: 'ids.rules',
  value: [denialOfService('smtp', 60), denialOfService('pop', 100), denialOfService('imap', 100)],
};
