import type { LegacyGeneration } from '../simulators/legacy/state.ts';
import type { Simulator } from '../simulators/simulator.ts';
import {
  abuseDetection,
  domainDefaults,
  domainOptions,
  type LegacyWalk,
  logDetail,
  passwordRequirements,
  smtpIn,
  whitelist,
} from './support/article-legacy.ts';
import { administratorPassword, upToDate } from './support/article-legacy-accounts.ts';
import { all, expectOutcomes, settledBySaving as settled } from './support/article-walk.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { launchEnabled } from './support/granted.ts';
import { expect, test } from './support/simulated-test.ts';
import { signedIn, signInLegacy } from './support/visit.ts';
import { walked } from './support/walked.ts';

const names: Readonly<Record<LegacyGeneration, string>> = {
  L5: 'SmarterMail 5 or 6, classic interface',
  L7: 'SmarterMail 7 to 15, classic interface',
};

/** SmarterMail 5.x to 15.x: frames in frames, postbacks, and from 7.x on editors in windows of their own. */
async function walkArticle(
  chromium: ExtensionChromium,
  server: Simulator,
  generation: LegacyGeneration,
): Promise<void> {
  const visit = await signedIn(chromium, server, signInLegacy);
  const walk: LegacyWalk = { ...visit, generation };
  const { panel } = walk;
  const lead = panel.locator('[data-rule]').first();

  await test.step('before the first visit nothing is green', async () => {
    await expectOutcomes(
      walk,
      all(
        'not-checked',
        settled.filter((rule) => !rule.startsWith('domain.')),
      ),
    );
    await expect(lead).toHaveAttribute('data-rule', 'relay.effective');
    await expect(lead).toHaveAttribute('data-outcome', 'unknown');
    await panel.getByRole('button', { name: 'By screen', exact: true }).click();
  });
  await test.step('1 Enable detailed logging', () => logDetail(walk));
  await test.step('2 Require SMTP authentication: for new domains', () => domainDefaults(walk));
  await test.step('2 example.com', () => domainOptions(walk, 'example.com', 'not-checked'));
  await test.step('2 example.org', () => domainOptions(walk, 'example.org', 'pass'));
  await test.step('3 Ensure secure passwords', () => passwordRequirements(walk));
  await test.step('4 The administrator’s password', () => administratorPassword(walk));
  await test.step('5 Abuse detection', () => abuseDetection(walk));
  await test.step('6 Up to date: the branch stays a finding', () => upToDate(walk));
  await test.step('7 Do not whitelist', () => whitelist(walk));
  await test.step('SMTP In', () => smtpIn(walk));
  await test.step('the first line says so, and what was fixed stays fixed', async () => {
    await expect(lead).toHaveAttribute('data-outcome', 'pass');
    await expect(lead).toContainText('Nobody known.');
    await expectOutcomes(walk, all('pass', settled));
    await expect(panel.locator('header.server .facts').first()).toContainText(names[generation]);
  });
}

for (const generation of Object.keys(names) as LegacyGeneration[]) {
  test(`the whole article on ${generation}, from insecure to fixed`, async ({ servers, chromium }) => {
    test.setTimeout(240_000);
    await walkArticle(chromium, await servers.legacy({ generation }), generation);
  });

  if (walked('chromium', generation).includes('over https on another port'))
    test(`the whole article on ${generation}, over https on another port`, async ({ servers }) => {
      test.setTimeout(240_000);
      const server = await servers.legacy({ generation, tls: true, port: 0 });
      const chromium = await launchEnabled(server.origin);
      try {
        await walkArticle(chromium, server, generation);
      } finally {
        await chromium.close();
      }
    });
}
