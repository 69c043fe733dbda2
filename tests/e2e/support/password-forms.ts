import type { Page } from '@playwright/test';
import type { Simulator } from '../../simulators/simulator.ts';
import type { Servers } from './simulated-test.ts';

/** A form with boxes for a new password and its confirmation. */
export interface PasswordForm {
  readonly family: keyof Servers;
  /** Leads a page to it. */
  readonly open: (page: Page, server: Simulator) => Promise<void>;
  readonly fresh: string;
  readonly again: string;
}

export const administratorTab: PasswordForm = {
  family: 'legacy',
  open: async (page, { origin }) => {
    await page.goto(`${origin}/Main/frmGeneralSettings.aspx?popup=true`);
    await page.getByText('Administrator', { exact: true }).click();
  },
  fresh: '#ctl00_MPH_txtNewPassword',
  again: '#ctl00_MPH_txtConfirmPassword',
};

export const userDialog: PasswordForm = {
  family: 'modern',
  open: async (page, { origin }) => {
    await page.goto(`${origin}/interface/root#/manage/domain/example.com/users`);
    await page.locator('.panel-cell', { hasText: /^office$/ }).click();
    // Once open, Angular Material moves the focus into the dialog: away from what was clicked before that.
    // https://material.angularjs.org/1.2.5/api/service/$mdDialog
    await page.locator('md-dialog:focus-within').waitFor();
  },
  fresh: 'md-dialog input[name=newPassword]',
  again: 'md-dialog input[name=confirmPassword]',
};
