import type { Page } from '@playwright/test';
import type { Failing } from './unchanged.ts';

export const requirements = '/Main/frmPasswordRequirements.aspx?popup=true';
export const oneDomain = '/Main/frmDomain.aspx?domain=example.com&popup=true';
const each = 'domain.require_smtp_auth.each';
export const authKey = 'domain.requireSmtpAuth|domain|example.com';

export const length = (page: Page): Failing => ({
  rule: 'pw.min_length',
  key: 'password.minLength',
  value: 5,
  control: page.locator('#ctl00_MPH_txtMinLength'),
});
export const auth = (page: Page): Failing => ({
  rule: each,
  subject: 'example.com',
  key: authKey,
  value: false,
  control: page.getByRole('checkbox', { name: 'Require SMTP Authentication', exact: true }),
});
export const save = (page: Page) => page.getByRole('link', { name: 'Save', exact: true }).click();
export const cancel = (page: Page) => page.getByRole('link', { name: 'Cancel', exact: true }).click();
export const openTechnical = (page: Page) => page.getByRole('link', { name: 'Technical' }).click();
