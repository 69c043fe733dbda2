import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { startLegacy } from '../simulators/legacy/server.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { launchChromium } from './support/chromium.ts';
import { eavesdrop, piecesIn } from './support/eavesdrop.ts';
import { chromeExtension, testHost } from './support/environment.ts';
import { startRefusingProxy } from './support/refusing-proxy.ts';
import { expect, test } from './support/simulated-test.ts';
import { listenToTraffic, type Traffic } from './support/traffic.ts';
import { signedIn, signInLegacy, signInModern } from './support/visit.ts';

/** Presses every "Go to" of the panel, those that appear under way included, each once it can be pressed. */
async function walkEverywhere(panel: Page): Promise<string[]> {
  const walked: string[] = [];
  for (;;) {
    const names = await panel.getByRole('button', { name: /^Go to / }).allTextContents();
    const next = names.find((name) => !walked.includes(name));
    if (next === undefined) return walked;
    walked.push(next);
    const button = panel.getByRole('button', { name: next, exact: true }).first();
    await button.click();
    // The button itself may go, since a rule that is in order stands folded away. A way whose last page shows nothing
    // that is known is tried twice, for half a minute in all.
    await expect(panel.locator('button[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
  }
}

interface Family {
  readonly start: () => Promise<Simulator>;
  readonly signIn: (page: Page) => Promise<void>;
  /** Every way the simulated server has of moving about that is not a GET; none of them stores anything. */
  readonly movesBy: (written: Traffic['written'][number]) => boolean;
  readonly editor: string;
}

const targetOf = (body: string): string => new URLSearchParams(body).get('__EVENTTARGET') ?? '';
const families: Readonly<Record<string, Family>> = {
  legacy: {
    start: () => startLegacy({ host: testHost }),
    signIn: signInLegacy,
    movesBy: ({ body }) => /^ctl00\$(TBPH\$btn|TreePH\$lnk)\w+$/.test(targetOf(body)),
    editor: '/Main/frmUser.aspx?popup=true',
  },
  modern: {
    start: () => startModern({ host: testHost }),
    signIn: signInModern,
    movesBy: ({ path, body }) =>
      /^\/api\/v1\/settings\/sysadmin\/(ip-access\/(true|false)|ip-bypasses)$/.test(path) &&
      'searchParams' in JSON.parse(body),
    editor: '/interface/root#/settings/user/change-password',
  },
};

for (const [name, { start, signIn, movesBy, editor }] of Object.entries(families)) {
  test(`${name}: a walk over all screens stores nothing and asks nobody but for the page`, async () => {
    test.setTimeout(180_000);
    const server = await start();
    const proxy = await startRefusingProxy(testHost);
    const chromium = await launchChromium({ proxy: `http://${proxy.address}` });
    try {
      const visit = await signedIn(chromium, server, signIn);
      const stored = structuredClone(server.state);
      const traffic = await listenToTraffic(chromium, visit.page);
      const before = server.requests.length;
      const walked = await walkEverywhere(visit.panel);
      expect(walked).toEqual(
        expect.arrayContaining(['Go to Password Requirements', 'Go to Domain Defaults', 'Go to Whitelist']),
      );
      await visit.page.bringToFront();
      await visit.page.goto(server.origin + editor);
      await visit.page.locator('input[name*="ewPassword"]').first().pressSequentially('mypassword1');
      await expect(visit.page.getByRole('meter')).toBeVisible();
      for (const page of ['options.html', 'report.html']) {
        await expect((await chromium.openPage(page)).locator('h1').first()).toBeVisible();
      }

      expect(server.state).toEqual(stored);
      expect(traffic.written.filter((one) => !movesBy(one))).toEqual([]);
      expect(traffic.byPage.length).toBeGreaterThan(10);
      expect(traffic.byExtension).toEqual([]);
      expect(traffic.outside).toEqual([]);
      const arrived = server.requests
        .slice(before)
        .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
        .filter((request) => !request.endsWith('/favicon.ico'));
      expect(arrived.toSorted()).toEqual(traffic.byPage.toSorted());
      expect(proxy.asked).toEqual([]);
    } finally {
      await chromium.close();
      await proxy.close();
      await server.close();
    }
  });
}

test('the proxy of these tests would tell of a request that leaves', async () => {
  const proxy = await startRefusingProxy(testHost);
  const chromium = await launchChromium({ proxy: `http://${proxy.address}` });
  try {
    const page = await chromium.context.newPage();
    await page.goto('http://mail.example/').catch(() => null);
    expect(proxy.asked).toContain('http://mail.example/');
  } finally {
    await chromium.close();
    await proxy.close();
  }
});

test('no file of the package can be reached from a page', async ({ servers, chromium }) => {
  const server = await servers.legacy();
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
  await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
  const files = readdirSync(chromeExtension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(chromeExtension, join(entry.parentPath, entry.name)));
  expect(files).toContain('sidepanel.html');
  const reached = await page.evaluate(
    async ({ base, names }) => {
      const asScript = (url: string): Promise<boolean> =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.addEventListener('load', () => resolve(true));
          script.addEventListener('error', () => resolve(false));
          script.src = url;
          document.head.append(script);
        });
      const answers = await Promise.all(
        names.map(async (name) => {
          const fetched = await fetch(base + name, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          );
          return fetched || (await asScript(base + name)) ? [name] : [];
        }),
      );
      return answers.flat();
    },
    { base: `chrome-extension://${chromium.extensionId}/`, names: files },
  );
  expect(reached).toEqual([]);
});

test.describe('what is typed into a new-password box', () => {
  /** No four characters of it stand in any text of a page or of ours. */
  const secret = 'Qz7!vWk#Tm2pXj9';
  const boxes: Readonly<Record<string, (page: Page, server: Simulator) => Promise<string>>> = {
    'legacy user': async (page, { origin }) => {
      await page.goto(`${origin}/Main/frmUser.aspx?popup=true`);
      return '#ctl00_MPH_wucUserSettings_txtNewPassword';
    },
    'legacy administrator': async (page, { origin }) => {
      await page.goto(`${origin}/Main/frmGeneralSettings.aspx?popup=true`);
      await page.getByText('Administrator', { exact: true }).click();
      return '#ctl00_MPH_txtNewPassword';
    },
    'modern administrator': async (page, { origin }) => {
      await page.goto(`${origin}/interface/root#/settings/sysadmin/administrators`);
      await page.locator('td', { hasText: 'night-shift' }).click();
      // A dialog that has opened takes the focus once more.
      await expect(page.locator('md-dialog :focus')).toHaveCount(1);
      return 'md-dialog input[name=newPassword]';
    },
  };
  for (const [name, open] of Object.entries(boxes)) {
    test(`${name}: stands in no message, storage, log, request or node`, async ({ servers, chromium }) => {
      const server = await (name.startsWith('legacy') ? servers.legacy() : servers.modern());
      const overheard = await eavesdrop(chromium);
      const page = await chromium.context.newPage();
      const box = page.locator(await open(page, server));
      await box.click();
      for (const key of secret) await page.keyboard.type(key, { delay: 30 });
      await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '4');
      await box.fill(secret.slice(0, 9));
      await box.blur();
      await chromium.openPanel(page);
      const heard = await overheard(page);

      // Whoever hears nothing proves nothing.
      expect(heard.messages).toContain('hello');
      expect(heard.messages).toContain('password-rater');
      expect(heard.storage).toContain(server.origin);
      expect(heard.page).toContain('palisade');
      expect(piecesIn(`(${secret})`, secret)).toHaveLength(secret.length - 3);
      const leaks = Object.entries(heard).map(([where, text]) => [where, piecesIn(text, secret)]);
      expect(Object.fromEntries(leaks)).toEqual({
        messages: [],
        storage: [],
        logs: [],
        requests: [],
        page: [],
      });
    });
  }
});
