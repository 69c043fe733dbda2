import type { Page } from '@playwright/test';
import type { Generation, ScreenId } from '../../../utils/screens/screen.ts';
import type { SettingId } from '../../../utils/screens/settings.ts';
import { onlyReadings } from './alone.ts';
import { expect } from './simulated-test.ts';
import { tabState } from './stored.ts';
import type { Visit } from './visit.ts';

/** One look at one screen, by its address, and a click on a tab where several share one. */
export interface Stop {
  readonly screen: ScreenId;
  readonly path: string;
  readonly domain?: string;
  /** The words of the tab. */
  readonly tab?: string;
}

const domains = ['example.com', 'example.org'] as const;

/** In 5.x the one administrator's account is a tab of General Settings; later there is a list. */
const legacyStops = (generation: 'L5' | 'L7'): readonly Stop[] => [
  { screen: 'selfDiagnostic', path: '/About/Checkup.aspx' },
  { screen: 'domains', path: generation === 'L5' ? '/Main/frmDomains.aspx' : '/Main/frmManage.aspx' },
  ...domains.map(
    (domain): Stop => ({ screen: 'domainOptions', path: `/Main/frmDomain.aspx?domain=${domain}`, domain }),
  ),
  { screen: 'domainDefaults', path: '/Main/frmDomainDefaults.aspx' },
  { screen: 'logSettings', path: '/Main/frmLogSettings.aspx' },
  { screen: 'smtpIn', path: '/Main/frmProtocolSettings.aspx' },
  { screen: 'passwordRequirements', path: '/Main/frmPasswordRequirements.aspx' },
  generation === 'L5'
    ? { screen: 'administratorEditor', path: '/Main/frmGeneralSettings.aspx' }
    : { screen: 'administrators', path: '/Main/frmSystemAdmins.aspx' },
  { screen: 'abuseDetection', path: '/Main/frmAbuseDetection.aspx' },
  { screen: 'whitelist', path: '/Main/frmWhitelist.aspx' },
  { screen: 'smtpAuthBypass', path: '/Main/frmSmtpAuthBypass.aspx' },
];

const security = '/settings/sysadmin/security';

const modernStops = (generation: 'M16' | 'M100' | 'M100n'): readonly Stop[] => {
  const newest = generation === 'M100n';
  const stops: readonly Stop[] = [
    { screen: 'domains', path: '/manage/sysadmin/domains' },
    ...domains.map(
      (domain): Stop => ({ screen: 'domainOptions', path: `/manage/domain/${domain}/options`, domain }),
    ),
    { screen: 'domainDefaults', path: '/manage/sysadmin/domain-defaults' },
    { screen: 'logSettings', path: '/troubleshooting/sysadmin/options' },
    { screen: 'services', path: '/troubleshooting/sysadmin/options', tab: 'Services' },
    { screen: 'smtpIn', path: `/settings/sysadmin/${newest ? 'smtp-in' : 'protocols'}` },
    { screen: 'passwordRequirements', path: '/settings/sysadmin/password-requirements' },
    { screen: 'administrators', path: '/settings/sysadmin/administrators' },
    { screen: 'abuseDetection', path: security },
    { screen: 'whitelist', path: security, tab: 'Whitelist' },
    ...(newest ? [{ screen: 'smtpAuthBypass', path: security, tab: 'SMTP Auth Bypass' } as const] : []),
  ];
  return stops.map((stop) => ({ ...stop, path: `/interface/root#${stop.path}` }));
};

/** Pages that no screen of ours is, whose responses tell a setting all the same. */
const toldAt: Readonly<Partial<Record<SettingId, string>>> = {
  'bindings.ports': '/interface/root#/settings/sysadmin/bindings',
  'licence.updateDays': '/interface/root#/settings/sysadmin/licensing',
};

/** Goes where responses alone tell something, and waits until it was heard. */
export async function listenAt(visit: Visit): Promise<void> {
  for (const [setting, path] of Object.entries(toldAt)) {
    await open(visit, path);
    await expect.poll(async () => Object.keys(await onlyReadings(visit.chromium))).toContain(setting);
  }
}

/** Every screen whose settings are judged, on one generation. */
export const stopsOf = (generation: Generation): readonly Stop[] =>
  generation === 'L5' || generation === 'L7' ? legacyStops(generation) : modernStops(generation);

/** A legacy page stands in its shell's content frame, which tells whose it is. */
async function open({ server, page }: Visit, path: string): Promise<void> {
  if (path.startsWith('/interface/')) {
    await page.goto(server.origin + path);
    return;
  }
  await page.goto(server.adminUrl);
  await page.frame('ContentFrame')?.goto(server.origin + path);
}

/** Angular Material lets a click go by while the tabs still move. */
async function choose(page: Page, tab: string): Promise<void> {
  const item = page.locator('md-tab-item').filter({ hasText: tab });
  await expect(async () => {
    await item.click();
    await expect(item).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass();
}

const unread = async ({ chromium }: Visit): Promise<string[]> =>
  Object.entries(await onlyReadings(chromium)).flatMap(([key, { result }]) => (result.ok ? [] : [key]));

/** Goes there and waits until the extension has recognised it, and read all of it. */
export async function lookAt(visit: Visit, stop: Stop): Promise<void> {
  const { page, chromium, tabId } = visit;
  const { screen, path, domain, tab } = stop;
  await open(visit, path);
  if (tab !== undefined) await choose(page, tab);
  await expect
    .poll(
      async () =>
        Object.values((await tabState(chromium, tabId))?.frames ?? {}).some(
          (frame) => frame.screens.includes(screen) && (domain === undefined || frame.domain === domain),
        ),
      `${screen} at ${path}`,
    )
    .toBe(true);
  await expect.poll(() => unread(visit), path).toEqual([]);
}
