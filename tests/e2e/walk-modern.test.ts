import { expectMark } from './support/marked.ts';
import { notSavedYet, outcomesIn, ruleIn, subjectIn, subjectOutcomesIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { goTo, requestsDuring, signedIn, signInModern } from './support/visit.ts';

const defaults = 'domain.require_smtp_auth.defaults';
const each = 'domain.require_smtp_auth.each';
const api = 'POST /api/v1/settings/sysadmin';

/** SmarterMail 100.x: one document, hash views, JSON saves. The way is nothing but clicks in the panel. */
test('the screens of a modern server, from insecure to fixed', async ({ servers, chromium }) => {
  const server = await servers.modern();
  const visit = await signedIn(chromium, server, signInModern);
  const { page, panel } = visit;
  const show = () => expect.poll(() => outcomesIn(panel));
  const save = page.getByRole('button', { name: 'Save', exact: true });

  await test.step('before the first visit nothing is green', async () => {
    await show().toMatchObject({
      'pw.min_length': 'not-checked',
      'pw.classes': 'not-checked',
      'pw.existing_skipped': 'not-checked',
      [defaults]: 'not-checked',
      [each]: 'not-checked',
      'wl.empty': 'not-checked',
      'wl.loopback': 'not-checked',
      'wl.wide': 'not-checked',
      'wl.auth_bypass': 'not-checked',
      'version.kev_2026': 'fail',
    });
  });

  await test.step('Password Requirements', async () => {
    await goTo(visit, ruleIn(panel, 'pw.existing_skipped'), {
      name: 'Password Requirements',
      screen: 'passwordRequirements',
    });
    await show().toMatchObject({
      'pw.min_length': 'fail',
      'pw.classes': 'fail',
      'pw.existing_skipped': 'fail',
    });
    const length = page.locator('input[name=minPasswordLength]');
    const existing = page.locator('md-switch[name=skipEnforcementForExisting]');
    const capital = page.locator('md-switch[name=requireCapital]');
    await expectMark(length, { rule: 'pw.min_length', outcome: 'fail', severity: 'high' });
    await expectMark(capital, { rule: 'pw.classes', outcome: 'fail', severity: 'medium' });
    await expectMark(existing, { rule: 'pw.existing_skipped', outcome: 'fail', severity: 'medium' });

    await length.fill('15');
    await capital.click();
    await page.locator('md-switch[name=requireLower]').click();
    await page.locator('md-switch[name=requireSymbol]').click();
    await existing.click();
    await expect(notSavedYet(ruleIn(panel, 'pw.existing_skipped'))).toBeVisible();
    await expect(notSavedYet(ruleIn(panel, 'pw.min_length'))).toBeVisible();
    await show().toMatchObject({
      'pw.min_length': 'fail',
      'pw.classes': 'fail',
      'pw.existing_skipped': 'fail',
    });

    const asked = await requestsDuring(visit, async () => {
      await save.click();
      await show().toMatchObject({
        'pw.min_length': 'pass',
        'pw.classes': 'pass',
        'pw.existing_skipped': 'pass',
      });
    });
    expect(asked).toEqual([`${api}/password-requirements`]);
    await expect(notSavedYet(panel.locator('main'))).toHaveCount(0);
    await expectMark(length, { rule: 'pw.min_length', outcome: 'pass' });
    await expectMark(existing, { rule: 'pw.existing_skipped', outcome: 'pass' });
    expect(server.state.password).toMatchObject({
      minLength: 15,
      requireCapital: true,
      requireLower: true,
      requireSymbol: true,
      skipExisting: false,
    });
    expect(server.state.saves).toBe(1);
  });

  await test.step('Domain Defaults; no domain turns green by it', async () => {
    await goTo(visit, ruleIn(panel, defaults), { name: 'Domain Defaults', screen: 'domainDefaults' });
    await show().toMatchObject({ [defaults]: 'fail' });
    const auth = page.locator('md-switch[name=requireSmtpAuthentication]');
    await expectMark(auth, { rule: defaults, outcome: 'fail', severity: 'high' });

    await auth.click();
    await expect(notSavedYet(ruleIn(panel, defaults))).toBeVisible();
    const asked = await requestsDuring(visit, async () => {
      await save.click();
      await show().toMatchObject({ [defaults]: 'pass' });
    });
    expect(asked).toEqual([`${api}/domain-defaults`]);
    await expectMark(auth, { rule: defaults, outcome: 'pass' });
    expect(server.state.domainDefaults.requireSmtpAuth).toBe(true);
    expect(server.state.domains.map(({ requireSmtpAuth }) => requireSmtpAuth)).toEqual([false, false, false]);
    expect(await subjectOutcomesIn(panel, each)).toEqual({
      'example.com': 'not-checked',
      'example.org': 'not-checked',
      'placeholder.example': 'not-applicable',
    });
    expect((await outcomesIn(panel))[each]).toBe('not-checked');
  });

  for (const [domain, after] of [
    ['example.com', 'not-checked'],
    ['example.org', 'pass'],
  ] as const) {
    await test.step(`Options of ${domain}`, async () => {
      await goTo(visit, subjectIn(panel, each, domain), {
        name: 'Domain Options',
        screen: 'domainOptions',
        domain,
      });
      await show().toMatchObject({ [each]: 'fail' });
      await expect.poll(() => subjectOutcomesIn(panel, each)).toMatchObject({ [domain]: 'fail' });
      const auth = page.locator('md-switch[name=requireSmtpAuthentication]');
      await expectMark(auth, { rule: each, outcome: 'fail', severity: 'high' });

      await auth.click();
      await expect(notSavedYet(subjectIn(panel, each, domain))).toBeVisible();
      const asked = await requestsDuring(visit, async () => {
        await save.click();
        await expect.poll(() => subjectOutcomesIn(panel, each)).toMatchObject({ [domain]: 'pass' });
      });
      expect(asked).toEqual([`${api}/domain-settings/${domain}`]);
      await expectMark(auth, { rule: each, outcome: 'pass' });
      await show().toMatchObject({ [each]: after });
      expect(server.state.domains.find(({ name }) => name === domain)?.requireSmtpAuth).toBe(true);
    });
  }

  await test.step('Whitelist, row by row; what the product ships stays and is no fault', async () => {
    await goTo(visit, ruleIn(panel, 'wl.auth_bypass'), { name: 'Whitelist', screen: 'whitelist' });
    await show().toMatchObject({
      'wl.empty': 'fail',
      'wl.loopback': 'fail',
      'wl.wide': 'fail',
      'wl.auth_bypass': 'fail',
    });
    const row = (address: string) =>
      page.getByRole('row').filter({ has: page.getByText(address, { exact: true }) });
    await expectMark(row('127.0.0.1'), { rule: 'wl.auth_bypass', outcome: 'fail', severity: 'high' });
    await expectMark(row('203.0.112.0/20'), { rule: 'wl.wide', outcome: 'fail', severity: 'high' });

    const remove = page.getByRole('button', { name: 'Delete', exact: true });
    await row('127.0.0.1').click();
    await remove.click();
    await show().toMatchObject({ 'wl.auth_bypass': 'pass', 'wl.loopback': 'pass', 'wl.wide': 'fail' });
    await row('203.0.112.0/20').click();
    await remove.click();
    await show().toMatchObject({
      'wl.empty': 'pass',
      'wl.loopback': 'pass',
      'wl.wide': 'pass',
      'wl.auth_bypass': 'pass',
    });
    expect(server.state.whitelist.every(({ builtIn }) => builtIn)).toBe(true);
  });

  await test.step('what was fixed stays fixed on a second visit', async () => {
    await goTo(visit, ruleIn(panel, 'pw.min_length'), {
      name: 'Password Requirements',
      screen: 'passwordRequirements',
    });
    await goTo(visit, subjectIn(panel, each, 'example.org'), {
      name: 'Domain Options',
      screen: 'domainOptions',
      domain: 'example.org',
    });
    await show().toMatchObject({
      'pw.min_length': 'pass',
      'pw.classes': 'pass',
      'pw.existing_skipped': 'pass',
      [defaults]: 'pass',
      [each]: 'pass',
    });
    expect(server.state.saves).toBe(6);
  });
});
