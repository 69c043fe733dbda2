import type { Frame, Page } from '@playwright/test';
import { field, frameAt, type LegacyWalk, press, saveAndClose } from './article-legacy.ts';
import { attest, expectOutcomes } from './article-walk.ts';
import { expectedVersions, printedVersions } from './expected-versions.ts';
import { expectMark } from './marked.ts';
import { ruleIn } from './panel.ts';
import { expect } from './simulated-test.ts';
import { goTo } from './visit.ts';

const strong = 'Qz7!vWk#Tm2pXj9rLs4u';
const strength = 'admin.password_strength';

/** A weak password and a strong one: each is rated as it is typed. */
async function newPassword(form: Frame | Page): Promise<void> {
  const box = field(form, 'txtNewPassword');
  await box.click();
  await box.pressSequentially('mypassword1');
  await expect(form.getByRole('meter')).toHaveAttribute('aria-valuenow', /^[01]$/);
  await box.fill(strong);
  await expect(form.getByRole('meter')).toHaveAttribute('aria-valuenow', '4');
  await field(form, 'txtConfirmPassword').fill(strong);
  await field(form, 'txtUsername').fill('mail-lead');
}

/** 5.x: the one administrator's account is a tab of General Settings. */
async function onTab(walk: LegacyWalk): Promise<void> {
  const there = { name: 'Administrator', screen: 'administratorEditor' } as const;
  await goTo(walk, ruleIn(walk.panel, strength), there);
  await expectOutcomes(walk, { 'admin.username': 'fail' });
  const page = await frameAt(walk.page, 'frmGeneralSettings');
  const name = field(page, 'txtUsername');
  // The journey ends with the tab in front, not with its words in the document.
  await expect(name).toBeVisible();
  await expectMark(name, { rule: 'admin.username', outcome: 'fail', severity: 'low' });
  await newPassword(page);
  await press(page, 'Save');
}

/** 7.x to 15.x: a list, whose editor opens in a window of its own. */
async function inWindow(walk: LegacyWalk): Promise<void> {
  const there = { name: 'Administrators', screen: 'administrators' } as const;
  await goTo(walk, ruleIn(walk.panel, strength), there);
  await expectOutcomes(walk, { 'admin.username': 'fail' });
  const list = await frameAt(walk.page, 'frmSystemAdmins');
  const row = list.getByRole('row', { name: 'admin' });
  await expectMark(row, { rule: 'admin.username', outcome: 'fail', severity: 'low' });
  await row.getByText('admin', { exact: true }).click();
  const opening = walk.page.waitForEvent('popup');
  await press(list, 'Edit');
  const window = await opening;
  await newPassword(window);
  await saveAndClose(window);
}

/** Step 4: a new name and a password that is rated as it is typed; that it is strong, a person confirms. */
export async function administratorPassword(walk: LegacyWalk): Promise<void> {
  const { panel, server, generation } = walk;
  await expectOutcomes(walk, { [strength]: 'review' });
  await (generation === 'L5' ? onTab : inWindow)(walk);
  await expectOutcomes(walk, { 'admin.username': 'pass' });
  expect(server.state.administrators.map(({ username }) => username)).toEqual(['mail-lead']);
  // No page tells it, so it is no pass; but it is dealt with, as one problem with the factory login.
  for (const rule of [strength, 'admin.default_credentials']) {
    await attest(ruleIn(panel, rule), 'Kim');
    await expect(ruleIn(panel, rule).locator('.rule-head')).toContainText('Confirmed by you');
    await expectOutcomes(walk, { [rule]: 'review' });
  }
  await expect(panel.locator('[data-count="attested"]')).toHaveText('1');
}

/** Step 6, as the page that prints the version leaves it; the vendor's page is a link that only a person follows. */
export async function upToDate(walk: LegacyWalk): Promise<void> {
  const { panel } = walk;
  const version = printedVersions[walk.generation];
  const versions = expectedVersions[walk.generation];
  await expectOutcomes(walk, versions);
  const branch = ruleIn(panel, 'version.eol_branch');
  const newest = branch.getByRole('link', { name: 'Newest version at SmarterTools' });
  await expect(newest).toHaveAttribute('href', /^https:\/\/www\.smartertools\.com\//);
  await goTo(walk, branch, { name: 'Self Diagnostic', screen: 'selfDiagnostic' });
  await expect((await frameAt(walk.page, 'Checkup')).locator('body')).toContainText(version);
  await expectOutcomes(walk, versions);
  await expect(panel.locator('header.server')).toContainText(version);
}
