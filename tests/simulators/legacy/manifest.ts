import { admin, type ManifestPage, popup } from './manifest-page.ts';
import { domainPage, domainsReading, sharedRest, sharedSettings } from './shared-pages.ts';
import type { LegacyGeneration } from './state.ts';

const domainPages = [
  domainPage('example.com', true),
  domainPage('example.org', true),
  domainPage('placeholder.example', false),
];

/** Every document of the simulated 5.x server, as it stands with default options. */
const fifth: readonly ManifestPage[] = [
  ...sharedRest,
  ...sharedSettings('L5').flatMap((one) => [one, popup(one)]),
  admin('/Main/frmDomains.aspx', ['domains'], [domainsReading]),
  ...domainPages.flatMap((one) => [one, popup(one)]),
  admin('/Main/frmWhitelistEntry.aspx?row=0'),
  admin('/Main/frmBlacklistEntry.aspx?row=0'),
  admin('/Main/frmSmtpAuthBypassEntry.aspx?row=0'),
  // Its tab Administrator is in the document, hidden behind the tab Server Info.
  admin(
    '/Main/frmGeneralSettings.aspx',
    ['administratorEditor'],
    [{ setting: 'administrator.username', value: 'admin' }],
  ),
];

/** The same of the simulated 15.x server, whose editors open in windows of their own. */
const later: readonly ManifestPage[] = [
  ...sharedRest,
  ...sharedSettings('L7').flatMap((one) => [one, popup(one)]),
  admin('/Main/frmManage.aspx', ['domains'], [domainsReading]),
  admin('/Main/frmSettings.aspx'),
  admin('/Main/frmReports.aspx'),
  ...domainPages.map(popup),
  popup(admin('/Main/frmWhitelistEntry.aspx?row=0')),
  popup(admin('/Main/frmBlacklistEntry.aspx?row=0')),
  popup(admin('/Main/frmSmtpAuthBypassEntry.aspx?row=0')),
  // No Administrator tab: accounts are on a screen of their own.
  admin('/Main/frmGeneralSettings.aspx'),
  admin(
    '/Main/frmSystemAdmins.aspx',
    ['administrators'],
    [{ setting: 'administrators.list', value: [{ name: 'admin' }] }],
  ),
  popup(
    admin(
      '/Main/frmSystemAdmin.aspx?row=0',
      ['administratorEditor'],
      [{ setting: 'administrator.username', value: 'admin' }],
    ),
  ),
  popup(admin('/Main/frmSystemAdmin.aspx', ['administratorEditor'])),
];

export const legacyManifests: Readonly<Record<LegacyGeneration, readonly ManifestPage[]>> = {
  L5: fifth,
  L7: later,
};
