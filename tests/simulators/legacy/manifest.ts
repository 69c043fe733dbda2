import type { Subject } from '../../../utils/screens/reading.ts';
import type { ScreenId } from '../../../utils/screens/screen.ts';
import type { AccessRow, DomainRow, Limit, SettingId } from '../../../utils/screens/settings.ts';

/** A row without what its page does not say; match it as a subset. */
export type ExpectedAccessRow = Pick<AccessRow, 'address' | 'switches' | 'description'>;

/** What a reader must find in a page of the server in its initial state. */
export interface ExpectedReading {
  readonly setting: SettingId;
  readonly subject?: Subject;
  readonly value: Limit | boolean | readonly ExpectedAccessRow[] | readonly DomainRow[];
}

export interface ManifestPage {
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  /** False: nothing of ours may stand in it. */
  readonly product: boolean;
  /** Who sees it; a frame document is its own page. */
  readonly role: 'login' | 'administrator' | 'mailbox' | 'none';
  /** Exactly the screens that a recogniser must hit in this document. */
  readonly screens: readonly ScreenId[];
  readonly readings: readonly ExpectedReading[];
}

const page = (path: string, role: ManifestPage['role'], rest: Partial<ManifestPage> = {}): ManifestPage => ({
  path,
  status: 200,
  product: role !== 'none',
  role,
  screens: [],
  readings: [],
  ...rest,
});

const passwordReadings: readonly ExpectedReading[] = [
  { setting: 'password.minLength', value: 5 },
  { setting: 'password.requireNumber', value: true },
  { setting: 'password.requireCapital', value: false },
  { setting: 'password.requireLower', value: false },
  { setting: 'password.requireSymbol', value: false },
  { setting: 'password.notUserName', value: false },
  { setting: 'password.skipExisting', value: true },
];

const whitelistRow = (address: string, description: string): ExpectedAccessRow => ({
  address,
  description,
  switches: { smtp: true, pop: false, imap: false, greylistBypass: false },
});

const domainPage = (name: string, enabled: boolean): ManifestPage => {
  const subject: Subject = { kind: 'domain', key: name };
  return page(`/Main/frmDomain.aspx?domain=${name}`, 'administrator', {
    screens: ['domainOptions'],
    readings: [
      { setting: 'domain.requireSmtpAuth', subject, value: false },
      { setting: 'domain.enabled', subject, value: enabled },
    ],
  });
};

const popup = (full: ManifestPage): ManifestPage => ({
  ...full,
  path: `${full.path}${full.path.includes('?') ? '&' : '?'}popup=true`,
});

const passwordRequirements = page('/Main/frmPasswordRequirements.aspx', 'administrator', {
  screens: ['passwordRequirements'],
  readings: passwordReadings,
});

const domainDefaults = page('/Main/frmDomainDefaults.aspx', 'administrator', {
  screens: ['domainDefaults'],
  readings: [{ setting: 'domainDefaults.requireSmtpAuth', value: false }],
});

const whitelist = page('/Main/frmWhitelist.aspx', 'administrator', {
  screens: ['whitelist'],
  readings: [
    {
      setting: 'whitelist.entries',
      value: [
        whitelistRow('127.0.0.1', 'Web forms on this server'),
        whitelistRow('203.0.113.0 - 203.0.114.255', 'Office'),
      ],
    },
  ],
});

const example = domainPage('example.com', true);

/** Every document the simulated server has, as it stands with default options. */
export const legacyManifest: readonly ManifestPage[] = [
  page('/Login.aspx', 'login'),
  page('/Default.aspx', 'administrator'),
  page('/Default.aspx?section=Settings', 'administrator'),
  page('/Default.aspx?section=Security', 'administrator'),
  page('/Default.aspx?section=Reports', 'administrator'),
  page('/Main/frmSecurity.aspx', 'administrator'),
  passwordRequirements,
  popup(passwordRequirements),
  domainDefaults,
  popup(domainDefaults),
  page('/Main/frmDomains.aspx', 'administrator', {
    screens: ['domains'],
    readings: [
      {
        setting: 'domains.list',
        value: [
          { name: 'example.com', enabled: true },
          { name: 'example.org', enabled: true },
          { name: 'placeholder.example', enabled: false },
        ],
      },
    ],
  }),
  example,
  popup(example),
  domainPage('example.org', true),
  domainPage('placeholder.example', false),
  whitelist,
  popup(whitelist),
  // The editor of one row is not the list.
  page('/Main/frmWhitelistEntry.aspx?row=0', 'administrator'),
  page('/Main/frmBlacklist.aspx', 'administrator', { screens: ['blacklist'] }),
  page('/Main/frmBlacklistEntry.aspx?row=0', 'administrator'),
  page('/Main/frmSmtpAuthBypass.aspx', 'administrator', { screens: ['smtpAuthBypass'] }),
  page('/Main/frmSmtpAuthBypassEntry.aspx?row=0', 'administrator'),
  page('/Main/frmGeneralSettings.aspx', 'administrator', { screens: ['administratorEditor'] }),
  page('/Main/frmEmptyPreviewOuter.aspx', 'administrator'),
  page('/Main/frmUser.aspx', 'mailbox', { screens: ['userEditor'] }),
  page('/Main/frmChangePassword.aspx', 'mailbox', { screens: ['changePassword'] }),
  page('/Default.aspx?as=mailbox', 'mailbox'),
  page('/Main/frmToday.aspx', 'mailbox'),
  page('/proxy-error.html', 'none', { status: 502 }),
  page('/other-product.html', 'none'),
  page('/empty.html', 'none'),
];
