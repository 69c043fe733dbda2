// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import words from '../../../utils/baseline/words/en.json' with { type: 'json' };
import { reading } from '../../support/facts.ts';
import { changed, judged, legacy, modern, table } from './judged-page.ts';

const idsHead = ['Type', 'Service', 'Action', 'Time Frame', 'Threshold', 'Block Time', 'Enabled'];
const rules = (...rows: readonly (readonly string[])[]): string =>
  modern('IDS Rules', table(idsHead, ...rows));
const dos = (service: string, time: string, threshold: string, action = 'Block', enabled = 'Yes') => [
  'Denial of Service (DoS)',
  service,
  action,
  time,
  threshold,
  '30 minutes',
  enabled,
];
const firstValue = (html: string) => {
  const [first] = judged(html).readings;
  return first?.result.ok ? first.result.value : first?.result;
};

describe('T12: how strict depends on the size', () => {
  test.each([
    ['10', 'strict'],
    ['60', null],
    ['2000', 'lax'],
  ])('T12: %s connections are in order, with a note where one is due', (threshold, note) => {
    const { findings, said } = judged(rules(dos('SMTP', '5 minutes', threshold)));
    expect(said('ids.dos.smtp')).toMatch(/^pass/);
    const { notes } = findings.find(({ rule }) => rule === 'ids.dos.smtp') ?? {};
    expect(notes).toEqual(note ? [note] : []);
  });
  test.each([
    ['only a notification', dos('SMTP', '5 minutes', '60', 'Notify'), 'notify-only'],
    ['a threshold of zero', dos('SMTP', '5 minutes', '0'), 'zero-threshold'],
    ['another service', dos('POP', '5 minutes', '60'), 'no-rule'],
  ])('T12: %s is a fault', (_what, row, reason) => {
    expect(judged(rules(row)).said('ids.dos.smtp')).toBe(`fail medium ${reason}`);
  });
});

describe('T13: units and formats', () => {
  test.each([
    ['300 seconds', '1,200', { timeFrame: 5, threshold: 1200 }],
    ['1 hour', '1\u202F200', { timeFrame: 60, threshold: 1200 }],
    ['5 min', '60 connections', { timeFrame: 5, threshold: 60 }],
    ['5', '60', { timeFrame: null, threshold: 60 }],
    ['5000 ms', '60', { timeFrame: null }],
    ['five', 'many', { timeFrame: null, threshold: null }],
  ])('T13: %s and %s are read as they are meant, or not at all', (time, threshold, wanted) => {
    expect(firstValue(rules(dos('SMTP', time, threshold)))).toMatchObject([wanted]);
  });
  test('T13: a bare number has the unit over its column', () => {
    const head = idsHead.with(3, 'Time Frame (Seconds)');
    const html = legacy('Abuse Detection', table(head, dos('SMTP', '300', '60')));
    expect(firstValue(html)).toMatchObject([{ timeFrame: 5, threshold: 60 }]);
  });
});

test('T14: a rule whose place or name has changed is found by its kind', () => {
  expect(
    firstValue(rules(['Password Brute Force by IP', 'SMTP', 'Block', '10 minutes', '20', '1 hour', 'Yes'])),
  ).toMatchObject([{ type: 'bruteForce' }]);
  const folded = modern(
    'IDS Rules',
    table(['Type', 'Action', 'Threshold'], ['Denial of Service (DoS) - SMTP', 'Block', '60']),
  );
  expect(judged(folded).said('ids.dos.smtp')).toMatch(/^pass/);
  const renamed = rules(['Connection flood', 'SMTP', 'Block', '5 minutes', '60', '1 hour', 'Yes']);
  expect(judged(renamed).said('ids.dos.smtp')).toBe('review medium other-rules');
});

test('T15: a service that is switched off needs no rule', () => {
  const recorded = [
    reading('services.list', [
      { service: 'POP', running: false },
      { service: 'SMTP', running: true },
    ]),
  ];
  const { said } = judged(rules(dos('SMTP', '5 minutes', '60')), { recorded });
  expect(said('ids.dos.pop')).toBe('not-applicable high service-off');
  expect(judged(changed('M100/troubleshooting-services')).said('ids.dos.imap')).not.toMatch(
    /^not-applicable/,
  );
});

test('T12: zero is no limit, whatever the number beside it', () => {
  const { said } = judged(rules(dos('SMTP', '0 minutes', '60'), dos('POP', '5 minutes', '0')));
  expect(said('ids.dos.smtp')).toBe('fail medium zero-threshold');
  expect(said('ids.dos.pop')).toBe('fail medium zero-threshold');
});

describe('administrators', () => {
  const head = ['Account', 'Type', 'IP Restrictions', 'Created', 'Enabled'];
  const list = (...rows: readonly (readonly string[])[]) => modern('Administrators', table(head, ...rows));

  test('T27: a restriction without an address is none', () => {
    const html = list(
      ['ops', 'Primary Administrator', '0', '', 'Yes'],
      ['ops-2', 'Administrator', 'None', '', 'Yes'],
      ['ops-3', 'Administrator', 'Custom', '', 'Yes'],
      ['ops-4', 'Administrator', '2 addresses', '', 'Yes'],
    );
    expect(firstValue(html)).toMatchObject(
      [false, false, null, true].map((ipRestricted) => ({ ipRestricted })),
    );
  });
  test('T28: an administrator or a rule that is switched off is skipped', () => {
    const html = list(['admin', 'Administrator', '1', '', 'No'], ['ops', 'Administrator', '1', '', 'Yes']);
    const { said } = judged(html);
    expect(said('admin.username', 'admin')).toBe('not-applicable low administrator-disabled');
    expect(said('admin.username', 'ops')).toBe('pass low');
    expect(judged(rules(dos('SMTP', '5 minutes', '60', 'Block', 'No'))).said('ids.dos.smtp')).toBe(
      'fail medium rule-off',
    );
  });
  const administrators = (...names: readonly string[]) =>
    judged(list(...names.map((name) => [name, 'Administrator', '1', '', 'Yes'])));
  test('T37: several named administrators are no fault, and a single one that all share is worse', () => {
    const names = ['anna', 'ben', 'carla', 'deniz'];
    const { findings, said } = administrators(...names);
    const own = findings.filter(({ rule }) => rule === 'admin.username');
    expect(own.map(({ outcome }) => outcome)).toEqual(names.map(() => 'pass'));
    expect(said('admin.count_and_rights')).toBe('review medium confirm-each');
    expect(administrators('administrator').said('admin.count_and_rights')).toBe('review medium shared-name');
    expect(administrators('anna').said('admin.count_and_rights')).toBe('pass medium');
  });
  test('T19: names that a panel gives itself are asked about once, and held to their addresses', () => {
    const names = ['a8f3k2_sys', 'system.domain.admin'];
    const { findings, said } = administrators(...names);
    const ofList = findings.filter(({ rule }) => rule.startsWith('admin.') || rule === 'ioc.admin_unknown');
    expect(ofList.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(said('admin.count_and_rights')).toBe('review medium confirm-each');
    expect(findings.find(({ rule }) => rule === 'admin.count_and_rights')?.observed).toBe(names.join(', '));
    const open = judged(list(['a8f3k2_sys', 'Administrator', '0', '', 'Yes']));
    expect(open.said('admin.ip_restriction', 'a8f3k2_sys')).toBe('fail high from-anywhere');
    // Of a domain's administrators it is info, and whose names look so is said.
    const ofDomains = judged(list(['anna', 'Administrator', '1', '', 'Yes']), {
      context: { panelManaged: true },
    });
    const random = ofDomains.findings.find(({ rule }) => rule === 'ioc.domain_admin_random');
    expect(random).toMatchObject({ outcome: 'review', severity: 'info', notes: ['panel-names'] });
  });
  test('T20: however young an account is, its name is a question and no verdict', () => {
    const at = (created: string) =>
      list(['anna', 'Administrator', '1', '', 'Yes'], ['ops', 'Administrator', '1', created, 'Yes']);
    expect(JSON.stringify(firstValue(at('Yesterday')))).not.toContain('Yesterday');
    expect(judged(at('Yesterday')).findings).toEqual(judged(at('Jan 2, 2012')).findings);
    expect(judged(at('Yesterday')).said('admin.count_and_rights')).toBe('review medium confirm-each');
    const { why, reasons } = words.rules['admin.count_and_rights'];
    expect([why, reasons['confirm-each']].join(' ')).toMatch(
      /as young as the migration.*when it was created/,
    );
  });
});

describe('T22: the text of a version', () => {
  test('T22: 100.0 of 2018 is old, and is told by its build', () => {
    const { findings } = judged(modern('Security', '', 6985));
    expect(findings.find(({ rule }) => rule === 'version.age')?.outcome).toBe('fail');
  });
  test('T22: a build in a title or in a file name is not the product’s', () => {
    const html = modern('Security', '<img src="/interface/output/app-6985.js"><p>Build 6985</p>', 9777);
    const seen = judged(html.replace('<title>SmarterMail', '<title>Build 6985 - SmarterMail'));
    expect(seen.findings.find(({ rule }) => rule === 'version.kev_2026')?.outcome).not.toBe('fail');
  });
});

test('T23: an old build is open, and is not called broken into', () => {
  const { findings } = judged(modern('Security', '', 9504));
  const open = findings.find(({ rule }) => rule === 'version.kev_2026');
  expect(open?.outcome).toBe('fail');
  expect(JSON.stringify(open)).not.toMatch(/compromised|hacked/);
});

describe('T31: another role than the server’s administrator', () => {
  test.each([
    'M100/webmail',
    'M100/domain-administrator',
    'M100/impersonation',
    'L7/domain-administrator',
    'L7/webmail-contacts-hostile',
    'L7/mailbox-change-password',
    'L5/webmail-today',
  ])('T31: %s gives no setting of the server', (name) => {
    const { role, findings } = judged(changed(name), {
      at: name.startsWith('M') ? '/interface/root#/email' : '/Main/frmToday.aspx',
    });
    expect(role).not.toBe('administrator');
    expect(findings.filter(({ evidence }) => evidence?.method === 'page')).toEqual([]);
  });
});

describe('S36: the session of a domain administrator', () => {
  // The second gate: only the settings of the server's administrators are read, so nothing says `no-permission` either.
  test.each(['M100/domain-administrator', 'L7/domain-administrator'])(
    'S36: %s says nothing of the server, neither good nor bad',
    (name) => {
      const at = name.startsWith('M') ? '/interface/root#/settings/x' : '/Main/frmPage.aspx';
      const { role, readings, findings } = judged(changed(name), { at });
      expect(role).toBe('mailbox');
      expect(readings).toEqual([]);
      const ofSettings = findings.filter(({ rule }) => !rule.startsWith('version.') && rule !== 'web.https');
      expect(ofSettings.length).toBeGreaterThan(50);
      expect(ofSettings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')).toEqual([]);
    },
  );
});

describe('T39: another vendor’s page', () => {
  test.each([
    'other/proxy-error',
    'other/smartertrack',
    'other/shop-webforms',
    'other/angular-app',
    'other/hoster-article',
  ])('T39: %s is not SmarterMail', (name) =>
    expect(judged(changed(name), { at: '/interface/root' })).toMatchObject({ role: null, readings: [] }),
  );
  test.each(['M100/login', 'L7/login', 'L5/login'])('T39: %s is judged by nothing but its build', (name) => {
    const { role, readings } = judged(changed(name), {
      at: name.startsWith('M') ? '/interface/root#/login' : '/Login.aspx',
    });
    expect(role).toBe('login');
    expect(readings).toEqual([]);
  });
});
