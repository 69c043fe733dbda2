import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { expectedVersions, printedVersions } from './expected-versions.ts';
import {
  abuse,
  defaults,
  domains,
  each,
  type FirefoxArticle,
  factory,
  logs,
  passwords,
  strength,
  strong,
  weak,
  whitelisted,
} from './firefox-article.ts';
import { click, expectRating, fill, goneFrom, press, select, shownIn, turn } from './firefox-controls.ts';
import {
  attest,
  expectAll,
  expectAttested,
  expectNotSaved,
  expectOutcomes,
  expectSubject,
  type FirefoxWalk,
  goTo,
  goToWindow,
  windowBy,
} from './firefox-walk.ts';

/** A field by the name its page gave it; 7.x and later add an ending. */
const field = (name: string, its = ''): string =>
  `:is([id="ctl00_MPH_${name}"], [id^="ctl00_MPH_${name}_Setting"])${its}`;
const box = (words: string): string => `::-p-xpath(//input[@id=//label[contains(., "${words}")]/@for])`;
const row = (words: string, inner = ''): string => `::-p-xpath(//tr[contains(., "${words}")]${inner})`;

/** Rows are ticked in 5.x, and later chosen by a click. */
const chooseRow = ({ page, generation }: FirefoxWalk, words: string): Promise<void> =>
  generation === 'L5'
    ? turn(page, row(words, '//input[@type="checkbox"]'), true)
    : click(page, row(words, `//td[contains(., "${words}")]`));

async function logDetail(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  await goTo(
    walk,
    'Log Settings',
    { rule: 'log.smtp' },
    field('ddSmtpLog', '[data-palisade-outcome="fail"]'),
  );
  await expectAll(walk, 'fail', logs);
  await select(page, field('ddDeliveryLog'), 'Detailed');
  await select(page, field('ddSmtpLog'), 'Detailed');
  await expectNotSaved(walk, logs);
  await expectAll(walk, 'fail', logs);
  await press(page, 'Save');
  await expectAll(walk, 'pass', logs);
  await shownIn(page, field('ddSmtpLog', '[data-palisade-outcome="pass"]'));
  expect(server.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Detailed' });
}

/** In the content pane of 5.x; later in a window that only a person's click opens, and that closes after Save. */
async function openDomain(walk: FirefoxWalk, subject: string): Promise<Page> {
  const of = { rule: each, subject };
  if (walk.generation === 'L7') return goToWindow(walk, 'Domain Options', of, () => press(walk.page, 'Edit'));
  await goTo(walk, 'Domain Options', of, field('txtName'));
  return walk.page;
}

async function smtpAuthentication(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  const auth = field('chkRequireSmtpAuth');
  await goTo(walk, 'Domain Defaults', { rule: defaults }, auth);
  await expectOutcomes(walk, { [defaults]: 'fail' });
  await turn(page, auth, true);
  await press(page, 'Save');
  await expectOutcomes(walk, { [defaults]: 'pass' });
  for (const subject of domains) {
    const editor = await openDomain(walk, subject);
    await expectSubject(walk, { rule: each, subject }, 'fail');
    await press(editor, 'Technical');
    await turn(editor, auth, true);
    await press(editor, 'Save');
    await expectSubject(walk, { rule: each, subject }, 'pass');
  }
  await expectOutcomes(walk, { [each]: 'pass' });
  const asking = server.state.domains.filter(({ requireSmtpAuth }) => requireSmtpAuth);
  expect(asking.map(({ name }) => name)).toEqual(domains);
}

async function passwordRequirements(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('txtMinLength'));
  await expectAll(walk, 'fail', passwords);
  await fill(page, field('txtMinLength'), '15');
  for (const words of ['capital letter', 'lower case letter', 'symbol']) await turn(page, box(words), true);
  await turn(page, box('existing passwords'), false);
  await expectNotSaved(walk, ['pw.min_length', 'pw.existing_skipped']);
  await expectAll(walk, 'fail', passwords);
  await press(page, 'Save');
  await expectAll(walk, 'pass', passwords);
  expect(server.state.password).toMatchObject({ minLength: 15, skipExisting: false });
}

/** 5.x has a tab of General Settings; later there is a list, whose editor opens in a window of its own. */
async function openAdministrator(walk: FirefoxWalk): Promise<Page> {
  const { page, generation } = walk;
  if (generation === 'L5') {
    await goTo(walk, 'Administrator', { rule: strength }, field('txtNewPassword'));
    return page;
  }
  await goTo(walk, 'Administrators', { rule: strength }, row('admin'));
  await click(page, row('admin', '//td[normalize-space(.)="admin"]'));
  return windowBy(walk, () => press(page, 'Edit'));
}

/** Rated as it is typed. That it is strong, a person confirms. */
async function administratorPassword(walk: FirefoxWalk): Promise<void> {
  const { server } = walk;
  await expectOutcomes(walk, { [strength]: 'review' });
  const editor = await openAdministrator(walk);
  await expectOutcomes(walk, { 'admin.username': 'fail' });
  await fill(editor, field('txtNewPassword'), weak);
  await expectRating(editor, [0, 1]);
  await fill(editor, field('txtNewPassword'), strong);
  await expectRating(editor, [4]);
  await fill(editor, field('txtConfirmPassword'), strong);
  await fill(editor, field('txtUsername'), 'mail-lead');
  await press(editor, 'Save');
  await expectOutcomes(walk, { 'admin.username': 'pass' });
  expect(server.state.administrators.map(({ username }) => username)).toEqual(['mail-lead']);
  for (const rule of [strength, factory]) await attest(walk, rule, 'Kim');
  await expectAttested(walk, 1);
}

async function abuseDetection(walk: FirefoxWalk): Promise<void> {
  const { page } = walk;
  await goTo(walk, 'Abuse Detection', { rule: 'ids.dos.smtp' }, '[data-palisade-rule~="ids.dos.smtp"]');
  await expectAll(walk, 'fail', abuse);
  for (const [at, service] of ['SMTP', 'POP', 'IMAP'].entries()) {
    await press(page, 'New');
    await select(page, field('ddService'), service);
    await fill(page, field('txtTimeFrame'), '5');
    await fill(page, field('txtThreshold'), '100');
    await fill(page, field('txtBlockTime'), '60');
    await press(page, 'Save');
    await expectAll(walk, 'pass', abuse.slice(0, at + 1));
    await goneFrom(page, field('ddService'));
  }
}

/** The build that the pages print belongs to a branch that gets no fixes any more: no setting changes that. */
async function upToDate(walk: FirefoxWalk): Promise<void> {
  const versions = expectedVersions[walk.generation];
  await expectOutcomes(walk, versions);
  const version = printedVersions[walk.generation === 'L5' ? 'L5' : 'L7'];
  const printed = `::-p-xpath(//tr[contains(., "SmarterMail Version") and contains(., "${version}")])`;
  await goTo(walk, 'Self Diagnostic', { rule: 'version.eol_branch' }, printed);
  await expectOutcomes(walk, versions);
}

async function whitelist(walk: FirefoxWalk): Promise<void> {
  const { page, server } = walk;
  await goTo(walk, 'Whitelist', { rule: 'wl.empty' }, '[data-palisade-rule~="wl.loopback"]');
  await expectAll(walk, 'fail', whitelisted);
  for (const address of ['127.0.0.1', '203.0.113.0']) {
    await chooseRow(walk, address);
    await press(page, 'Delete');
    await goneFrom(page, row(address));
  }
  await expectAll(walk, 'pass', whitelisted);
  expect(server.state.whitelist).toEqual([]);
}

async function secondVisit(walk: FirefoxWalk): Promise<void> {
  await goTo(walk, 'Password Requirements', { rule: 'pw.min_length' }, field('txtMinLength'));
  await goTo(walk, 'Log Settings', { rule: 'log.smtp' }, field('ddSmtpLog'));
}

async function signIn(page: FirefoxWalk['page']): Promise<void> {
  await fill(page, field('txtUserName'), 'admin');
  await fill(page, field('txtPassword'), 'any will do');
  await click(page, '#btnLogin');
}

/** The article's steps on one of the classic interfaces. */
export const legacyArticle: FirefoxArticle = {
  signIn,
  logDetail,
  smtpAuthentication,
  passwordRequirements,
  administratorPassword,
  abuseDetection,
  upToDate,
  whitelist,
  secondVisit,
};
