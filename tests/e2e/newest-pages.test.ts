import { outcomesIn, ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { goTo, signedIn, signInModern } from './support/visit.ts';

/** The landing page of the newest builds looks like the one before; only the menu under Settings tells them apart. */
test('the newest pages are known by their menu, from then on', async ({ servers, chromium }) => {
  const server = await servers.modern({ generation: 'M100n' });
  const visit = await signedIn(chromium, server, signInModern);
  const { page, panel } = visit;
  const facts = panel.locator('header.server .facts').first();
  const bypass = ruleIn(panel, 'wl.auth_bypass').getByRole('button', {
    name: 'Go to SMTP Authentication Bypass',
    exact: true,
  });
  await expect(facts).toHaveText(/^SmarterMail 100 builds(?!,)/);
  await expect(bypass).toHaveCount(0);

  // The way leads through a menu that has another entry than the one that was expected.
  await goTo(visit, ruleIn(panel, 'smtp.allow_relay'), { name: 'SMTP In', screen: 'smtpIn' });
  await expect.poll(() => outcomesIn(panel)).toMatchObject({ 'smtp.allow_relay': 'fail' });
  await expect(facts).toContainText('SmarterMail 100 builds, newest interface');
  await expect(bypass).toBeVisible();

  await page.goto(server.adminUrl);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Domains' })).toBeVisible();
  await goTo(visit, ruleIn(panel, 'domain.require_smtp_auth.defaults'), {
    name: 'Domain Defaults',
    screen: 'domainDefaults',
  });
  await expect(facts).toContainText('SmarterMail 100 builds, newest interface');
});
