// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import type { Reading } from '../../../utils/screens/reading.ts';
import { createEdits } from '../../../utils/smartermail/edits.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';
import { reading, testNow } from '../../support/facts.ts';
import { show } from '../emulated-page.ts';
import { changed, judged, legacy, modern } from './judged-page.ts';

const silent = { error: false, success: false, fresh: false };

const box = (label: string, on = false): string =>
  `<md-switch role="checkbox" aria-checked="${on}"><div class="md-label">${label}</div></md-switch>`;
const length = (value: number): string =>
  `<md-input-container><label for="l">Minimum Password Length</label><input id="l" type="number" value="${value}"></md-input-container>`;
const classBoxes = [
  'At least one number',
  'At least one capital letter',
  'At least one lowercase letter',
  'At least one symbol',
  'May not match username',
];
const policy = (characters: number, on: readonly string[], more = ''): string =>
  modern(
    'Password Requirements',
    length(characters) + classBoxes.map((label) => box(label, on.includes(label))).join('') + more,
  );

test('T5: the box that exempts existing passwords is none of the classes, and is wanted off', () => {
  const skip = box('Skip enforcement for existing passwords', true);
  const { said } = judged(policy(8, ['At least one number'], box('Prevent common passwords') + skip));
  expect(said('pw.classes')).toMatch(/^fail .*few-classes$/);
  expect(said('pw.existing_skipped')).toBe('fail medium exempt');
  const older = judged(changed('L5/password-requirements', [/ checked="checked"(?=.*Number)/, '']));
  expect(older.said('pw.existing_skipped')).toBe('fail medium exempt');
});

test('T6: a policy after NIST passes without a box', () => {
  const { findings, said } = judged(policy(15, [], box('Prevent common passwords', true)));
  expect(said('pw.min_length')).toMatch(/^pass/);
  expect(said('pw.classes')).toMatch(/^pass/);
  expect(findings.find(({ rule }) => rule === 'pw.classes')?.notes).toContain('tier-nist');
});

test('T7: no expiry is no fault', () => {
  const expiry =
    box('Prevent common passwords', true) +
    box('Skip enforcement for existing passwords') +
    box('Password Expiration');
  const { findings, readings } = judged(policy(15, classBoxes, expiry));
  expect(readings.map(({ setting }) => setting)).not.toContain('password.expiration');
  expect(
    findings
      .filter(({ rule, outcome }) => rule.startsWith('pw.') && outcome === 'fail')
      .map(({ rule }) => rule),
  ).toEqual([]);
});

test('T8: a green policy says that its users are not known to follow it', () => {
  const { findings } = judged(policy(15, classBoxes, box('Skip enforcement for existing passwords')));
  const notesOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.notes;
  expect(notesOf('pw.classes')).toContain('users-unverified');
  expect(notesOf('pw.existing_skipped')).toContain('pop-imap');
});

describe('T9: the same labels of another policy', () => {
  test.each(['M100n/administrators-policy', 'M100/domain-policy'])(
    'T9: %s is not the users’ policy',
    (name) => {
      const { said } = judged(changed(name));
      for (const rule of ['pw.min_length', 'pw.classes', 'pw.existing_skipped'] as const)
        expect(said(rule), rule).toMatch(/^not-checked/);
    },
  );
  test('T9: a dialog over the users’ policy is read apart from it', () => {
    expect(judged(changed('M100n/administrators-dialog-over-users')).said('pw.existing_skipped')).toMatch(
      /^fail/,
    );
  });
});

test('T32: what the hub manages is unknown here, with that reason', () => {
  const { said, findings } = judged(changed('M100n/password-managed-by-hub'));
  expect(said('pw.min_length')).toMatch(/^unknown .*managed-by-hub$/);
  expect(findings.filter(({ rule, outcome }) => rule.startsWith('pw.') && outcome === 'pass')).toEqual([]);
});

test('T32: a list that the hub manages is neither empty nor at fault here', () => {
  const { said } = judged(changed('M100n/whitelist-managed-by-hub'));
  for (const rule of ['wl.empty', 'wl.loopback', 'wl.wide'] as const)
    expect(said(rule), rule).toMatch(/^unknown .*managed-by-hub$/);
});

describe('T33: labels in another language', () => {
  test.each(['M100/password-german', 'M100/password-turkish', 'L7/password-german'])(
    'T33: %s is never silently green',
    (name) => {
      const { findings } = judged(changed(name));
      expect(
        findings.filter(({ rule, outcome }) => /^(pw|wl|domain|smtp)\./.test(rule) && outcome === 'pass'),
      ).toEqual([]);
    },
  );
});

describe('T4: the template is not the domains', () => {
  const defaultsOn = changed('M100/domain-defaults', [
    /(Require SMTP Authentication: |md-text">)Disabled/g,
    '$1Enabled',
  ]);
  const domains = [
    { name: 'off.example', enabled: true },
    { name: 'parked.example', enabled: false },
  ];
  const recorded = [
    reading('domains.list', domains, { coverage: { seen: 2, total: 2 }, screen: 'domains' }),
    ...domains.map(({ name }) =>
      reading('domain.requireSmtpAuth', false, { subject: { kind: 'domain', key: name } }),
    ),
  ];
  test('T4: each enabled domain is judged by itself, a disabled one is not', () => {
    const { said } = judged(defaultsOn, { recorded });
    expect(said('domain.require_smtp_auth.defaults')).toBe('pass high');
    expect(said('domain.require_smtp_auth.each', 'off.example')).toBe('fail high auth-off');
    expect(said('domain.require_smtp_auth.each', 'parked.example')).toBe('not-applicable high disabled');
  });
  test('T4: with no domain seen the template makes nothing green', () => {
    expect(judged(defaultsOn).said('domain.require_smtp_auth.each')).toMatch(/^not-checked/);
  });
});

describe('T28: a domain that is switched off', () => {
  test.each(['L5/domain-disabled'])('T28: %s is not judged', (name) => {
    const { findings } = judged(changed(name));
    const each = findings.filter(({ rule, subject }) => rule === 'domain.require_smtp_auth.each' && subject);
    expect(each.map(({ outcome, reason }) => [outcome, reason])).toEqual([['not-applicable', 'disabled']]);
  });
});

test('T14: an old page without the newer switches is not blamed for them', () => {
  const row = (label: string, on: boolean) =>
    `<tr><td>${label}</td><td><input type="checkbox"${on ? ' checked' : ''}></td></tr>`;
  const html = legacy(
    'Password Requirements',
    `<table><tr><td>Minimum Password Length</td><td><input type="text" value="12"></td></tr>
${row('Require a number in the password', true)}${row('Require a capital letter in the password', true)}
${row('Require a lower case letter in the password', false)}${row('Require a symbol in the password', false)}
${row('Require password does not match username', false)}</table>`,
  );
  const { readings, said } = judged(html);
  expect(readings.map(({ setting }) => setting)).not.toContain('password.preventCommon');
  expect(said('pw.classes')).toMatch(/^pass/);
  expect(said('pw.existing_skipped')).toMatch(/^(unknown|not-checked)/);
});

test('T29: what was typed a second ago is not what the server holds', () => {
  const document = show(policy(5, []), '/interface/root#/x');
  const edits = createEdits([], 'responses');
  const look = () =>
    edits.note(readDocument(document, { generation: 'M100', labels: englishLabels, now: testNow }), silent);
  const lengths = (readings: readonly Reading[]) =>
    readings.filter(({ setting }) => setting === 'password.minLength').map(({ result }) => result);
  const box = document.querySelector('input');
  if (!box) throw new Error('the page has no box');
  look();
  edits.touch(box);
  box.value = '15';
  look();
  expect(lengths(edits.saved)).toEqual([]);
  expect(lengths(edits.unsaved)).toEqual([{ ok: true, value: 15 }]);
  edits.save();
  look();
  expect(lengths(edits.saved)).toEqual([]);
  edits.answer(true);
  expect(lengths(edits.saved)).toEqual([{ ok: true, value: 15 }]);
});
