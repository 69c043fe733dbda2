import { expectMark } from './support/marked.ts';
import { notSavedYet, outcomesIn, ruleIn, subjectIn, subjectOutcomesIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { contentOf, goTo, requestsDuring, signedIn, signInLegacy } from './support/visit.ts';

const defaults = 'domain.require_smtp_auth.defaults';
const each = 'domain.require_smtp_auth.each';

/** SmarterMail 5.x: frames in frames, postbacks, partial updates. The way is nothing but clicks in the panel. */
test('the screens of a legacy server, from insecure to fixed', async ({ servers, chromium }) => {
  const server = await servers.legacy();
  const visit = await signedIn(chromium, server, signInLegacy);
  const { page, panel } = visit;
  const show = () => expect.poll(() => outcomesIn(panel));
  // The work plan folds away what is in order.
  await panel.getByRole('button', { name: 'By screen', exact: true }).click();

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
      'version.eol_branch': 'fail',
    });
  });

  await test.step('Password Requirements, saved by a partial update', async () => {
    await goTo(visit, ruleIn(panel, 'pw.min_length'), {
      name: 'Password Requirements',
      screen: 'passwordRequirements',
    });
    await show().toMatchObject({
      'pw.min_length': 'fail',
      'pw.classes': 'fail',
      'pw.existing_skipped': 'fail',
    });
    const content = contentOf(page, 'security');
    const length = content.locator('#ctl00_MPH_txtMinLength');
    const existing = content.getByRole('checkbox', {
      name: 'Disable password strength for existing passwords',
      exact: true,
    });
    const capital = content.getByRole('checkbox', {
      name: 'Require a capital letter in the password',
      exact: true,
    });
    await expectMark(length, { rule: 'pw.min_length', outcome: 'fail', severity: 'high' });
    await expectMark(capital, { rule: 'pw.classes', outcome: 'fail', severity: 'medium' });
    await expectMark(existing, { rule: 'pw.existing_skipped', outcome: 'fail', severity: 'medium' });

    await length.fill('15');
    await capital.check();
    await content
      .getByRole('checkbox', { name: 'Require a lower case letter in the password', exact: true })
      .check();
    await content.getByRole('checkbox', { name: 'Require a symbol in the password', exact: true }).check();
    await existing.uncheck();
    await expect(notSavedYet(ruleIn(panel, 'pw.min_length'))).toBeVisible();
    await show().toMatchObject({
      'pw.min_length': 'fail',
      'pw.classes': 'fail',
      'pw.existing_skipped': 'fail',
    });

    const asked = await requestsDuring(visit, async () => {
      await content.getByRole('link', { name: 'Save', exact: true }).click();
      await show().toMatchObject({
        'pw.min_length': 'pass',
        'pw.classes': 'pass',
        'pw.existing_skipped': 'pass',
      });
    });
    expect(asked).toEqual(['POST /Main/frmPasswordRequirements.aspx']);
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

  await test.step('Domain Defaults, saved by a postback; no domain turns green by it', async () => {
    await goTo(visit, ruleIn(panel, defaults), { name: 'Domain Defaults', screen: 'domainDefaults' });
    await show().toMatchObject({ [defaults]: 'fail' });
    const content = contentOf(page);
    const auth = content.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true });
    await expectMark(auth, { rule: defaults, outcome: 'fail', severity: 'high' });

    await auth.check();
    await expect(notSavedYet(ruleIn(panel, defaults))).toBeVisible();
    const asked = await requestsDuring(visit, async () => {
      await content.getByRole('link', { name: 'Save', exact: true }).click();
      await show().toMatchObject({ [defaults]: 'pass' });
    });
    expect(asked).toEqual(['POST /Main/frmDomainDefaults.aspx']);
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
    await test.step(`Options of ${domain}, where Save leads back to the list`, async () => {
      await goTo(visit, subjectIn(panel, each, domain), {
        name: 'Domain Options',
        screen: 'domainOptions',
        domain,
      });
      await show().toMatchObject({ [each]: 'fail' });
      await expect.poll(() => subjectOutcomesIn(panel, each)).toMatchObject({ [domain]: 'fail' });
      const content = contentOf(page);
      await content.getByRole('link', { name: 'Technical' }).click();
      const auth = content.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true });
      await expectMark(auth, { rule: each, outcome: 'fail', severity: 'high' });

      await auth.check();
      await expect(notSavedYet(subjectIn(panel, each, domain))).toBeVisible();
      const asked = await requestsDuring(visit, async () => {
        await content.getByRole('link', { name: 'Save', exact: true }).click();
        await expect.poll(() => subjectOutcomesIn(panel, each)).toMatchObject({ [domain]: 'pass' });
      });
      expect(asked).toEqual([`POST /Main/frmDomain.aspx?domain=${domain}`, 'GET /Main/frmDomains.aspx']);
      await show().toMatchObject({ [each]: after });
      expect(server.state.domains.find(({ name }) => name === domain)?.requireSmtpAuth).toBe(true);
    });
  }

  await test.step('Whitelist, row by row', async () => {
    await goTo(visit, ruleIn(panel, 'wl.empty'), { name: 'Whitelist', screen: 'whitelist' });
    await show().toMatchObject({ 'wl.empty': 'fail', 'wl.loopback': 'fail', 'wl.wide': 'fail' });
    const content = contentOf(page, 'security');
    const loopback = content.getByRole('row', { name: '127.0.0.1 Web forms on this server', exact: true });
    const office = content.getByRole('row', { name: '203.0.113.0 - 203.0.114.255 Office', exact: true });
    await expectMark(loopback, { rule: 'wl.loopback', outcome: 'fail' });
    await expectMark(office, { rule: 'wl.wide', outcome: 'fail', severity: 'high' });

    await loopback.getByRole('checkbox').first().check();
    await content.getByRole('link', { name: 'Delete' }).click();
    await show().toMatchObject({ 'wl.loopback': 'pass', 'wl.wide': 'fail' });
    await office.getByRole('checkbox').first().check();
    await content.getByRole('link', { name: 'Delete' }).click();
    await show().toMatchObject({
      'wl.empty': 'pass',
      'wl.loopback': 'pass',
      'wl.wide': 'pass',
      // Its own list was not visited.
      'wl.auth_bypass': 'not-checked',
    });
    expect(server.state.whitelist).toEqual([]);
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
