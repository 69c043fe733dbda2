import type { ModernGeneration } from '../simulators/modern/options.ts';
import type { Simulator } from '../simulators/simulator.ts';
import {
  domainDefaults,
  domainOptions,
  logDetail,
  passwordRequirements,
  smtpIn,
} from './support/article-modern-forms.ts';
import { abuseDetection, administratorPassword, whitelist } from './support/article-modern-lists.ts';
import { type ArticleWalk, all, expectOutcomes, settledBySaving as settled } from './support/article-walk.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { expectedVersions } from './support/expected-versions.ts';
import { launchEnabled } from './support/granted.ts';
import { press } from './support/modern-controls.ts';
import { ruleIn, subjectIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { goTo, signedIn, signInModern } from './support/visit.ts';
import { walked } from './support/walked.ts';

interface Server {
  /** What the panel's head calls the interface, once it was seen. */
  readonly named: string;
  readonly mayBeBrokenInto: boolean;
  readonly saves: number;
}

const servers: Readonly<Record<ModernGeneration, Server>> = {
  M16: {
    named: 'SmarterMail 16 or 17',
    mayBeBrokenInto: true,
    saves: 12,
  },
  M100: {
    named: 'SmarterMail 100 builds',
    mayBeBrokenInto: true,
    saves: 12,
  },
  M100n: {
    named: 'SmarterMail 100 builds, newest interface',
    mayBeBrokenInto: false,
    saves: 13,
  },
};

/** Step 6, and where it stands in the order of the work. */
async function upToDate(walk: ArticleWalk, { mayBeBrokenInto }: Server): Promise<void> {
  const { panel } = walk;
  await expectOutcomes(walk, expectedVersions[walk.generation]);
  const download = ruleIn(panel, 'version.kev_2026').getByRole('link', {
    name: 'Newest version at SmarterTools',
  });
  await expect(download).toHaveCount(mayBeBrokenInto ? 1 : 0);
  const groups = panel.locator('[data-plan]');
  await expect(panel.locator('[data-plan="compromise-first"]')).toHaveCount(mayBeBrokenInto ? 1 : 0);
  if (!mayBeBrokenInto) return;
  const first = groups.first();
  await expect(first).toHaveAttribute('data-plan', 'compromise-first');
  await expect(first.locator('.plan-first li').first()).toContainText('look for signs of a break-in');
  const rules = await first
    .locator('[data-rule]')
    .evaluateAll((all) => all.map((rule) => rule.getAttribute('data-rule') ?? ''));
  // The look comes first, then the update, and nothing else.
  const update = rules.indexOf('version.kev_2026');
  expect(update).toBeGreaterThan(0);
  expect(rules.slice(0, update).filter((rule) => !rule.startsWith('ioc.'))).toEqual([]);
  expect(rules.slice(update).filter((rule) => !rule.startsWith('version.'))).toEqual([]);
}

/** SmarterMail 16.x to 100.x: one document, hash views, JSON saves. The way is nothing but clicks in the panel. */
async function walkArticle(
  chromium: ExtensionChromium,
  simulated: Simulator,
  generation: ModernGeneration,
): Promise<void> {
  const server = servers[generation];
  const visit = await signedIn(chromium, simulated, signInModern);
  const walk: ArticleWalk = { ...visit, generation };
  const { panel } = walk;
  const lead = panel.locator('[data-rule]').first();

  await test.step('before the first visit nothing is green but the version', async () => {
    await expectOutcomes(
      walk,
      all(
        'not-checked',
        settled.filter((rule) => !rule.startsWith('domain.')),
      ),
    );
    await expect(lead).toHaveAttribute('data-rule', 'relay.effective');
    await expect(lead).toHaveAttribute('data-outcome', 'unknown');
    await expect(lead).toContainText('Who can send through this server without a password?');
    await expect(lead).toContainText('Could not tell yet.');
    await upToDate(walk, server);
    await press(panel, 'By screen');
  });
  await test.step('1 Enable detailed logging', () => logDetail(walk));
  await test.step('2 Require SMTP authentication: for new domains', () => domainDefaults(walk));
  await test.step('2 example.com', () => domainOptions(walk, 'example.com', 'not-checked'));
  await test.step('2 example.org', () => domainOptions(walk, 'example.org', 'pass'));
  await test.step('3 Ensure secure passwords', () => passwordRequirements(walk));
  await test.step('4 The administrator’s password', () => administratorPassword(walk));
  await test.step('5 Abuse detection', () => abuseDetection(walk));
  await test.step('7 Do not whitelist', () => whitelist(walk));
  await test.step('SMTP In', async () => {
    await expect(lead).toHaveAttribute('data-outcome', 'unknown');
    await smtpIn(walk);
  });

  await test.step('the first line says so, and the generation is known', async () => {
    await expect(lead).toHaveAttribute('data-rule', 'relay.effective');
    await expect(lead).toHaveAttribute('data-outcome', 'pass');
    await expect(lead).toContainText('Nobody known.');
    await expect(panel.locator('header.server .facts').first()).toContainText(server.named);
  });
  await test.step('what was fixed stays fixed on a second visit', async () => {
    await goTo(walk, ruleIn(panel, 'pw.min_length'), {
      name: 'Password Requirements',
      screen: 'passwordRequirements',
    });
    await goTo(walk, subjectIn(panel, 'domain.require_smtp_auth.each', 'example.org'), {
      name: 'Domain Options',
      screen: 'domainOptions',
      domain: 'example.org',
    });
    await goTo(walk, ruleIn(panel, 'log.smtp'), { name: 'Log Settings', screen: 'logSettings' });
    await expectOutcomes(walk, all('pass', settled));
    expect(walk.server.state.saves).toBe(server.saves);
    await press(panel, 'Work plan');
    await upToDate(walk, server);
  });
}

for (const generation of Object.keys(servers) as ModernGeneration[]) {
  test(`the whole article on ${generation}, from insecure to fixed`, async ({ servers: start, chromium }) => {
    test.setTimeout(240_000);
    await walkArticle(chromium, await start.modern({ generation }), generation);
  });

  if (walked('chromium', generation).includes('over https on another port'))
    test(`the whole article on ${generation}, over https on another port`, async ({ servers: start }) => {
      test.setTimeout(240_000);
      const server = await start.modern({ generation, tls: true, port: 0 });
      const chromium = await launchEnabled(server.origin);
      try {
        await walkArticle(chromium, server, generation);
      } finally {
        await chromium.close();
      }
    });
}
