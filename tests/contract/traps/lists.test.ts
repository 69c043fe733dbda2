// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { changed, judged, legacy, modern, table } from './judged-page.ts';

const whitelistHead = ['Source', 'SMTP', 'POP', 'IMAP', 'Brute Force', 'SMTP Auth Bypass', 'Description'];
const whitelist = (...rows: readonly (readonly string[])[]) =>
  modern('Whitelist', table(whitelistHead, ...rows));

test('T1: rows that the product ships are no finding until a switch of theirs is on', () => {
  const shipped = ['10.0.0.0/8', 'No', 'No', 'No', 'Yes', 'No', 'Internal'];
  expect(judged(whitelist(shipped)).said('wl.empty', '10.0.0.0/8')).toMatch(/^not-applicable .*built-in$/);
  const open = shipped.with(5, 'Yes');
  expect(judged(whitelist(open)).said('wl.empty', '10.0.0.0/8')).toBe('review medium built-in-open');
  const web = judged(whitelist(open), { context: { webSitesOnHost: true } });
  expect(web.said('wl.empty', '10.0.0.0/8')).toBe('fail high built-in-web');
});

describe('T2: loopback in another list', () => {
  const clamAv = modern(
    'Antivirus',
    '<md-input-container><label for="c">IP Address</label><input id="c" value="127.0.0.1"></md-input-container>',
  );
  const filter = legacy(
    'Content Filtering',
    table(['Name', 'IP Address', 'Action'], ['EHLO 127.0.0.1', '127.0.0.1', 'Delete']),
  );
  test.each([
    ['an administrator’s restriction', changed('M100/administrator-ip-restriction')],
    ['the blacklist', changed('M100/blacklist')],
    ['IP bypasses', changed('M100/ip-bypasses')],
    ['the address of a virus scanner', clamAv],
    ['a filter', filter],
  ])('T2: %s is no whitelist', (_what, html) => {
    const { readings, said } = judged(html);
    expect(readings.filter(({ setting }) => setting === 'whitelist.entries')).toEqual([]);
    for (const rule of ['wl.empty', 'wl.loopback', 'wl.auth_bypass', 'wl.wide'] as const)
      expect(said(rule), rule).toMatch(/^not-checked/);
  });
});

test('T3: a named gateway may stand in the whitelist, without a bypass', () => {
  const context = { gateways: ['198.51.100.4'] };
  const row = ['198.51.100.4', 'Yes', 'No', 'No', 'No', 'No', 'gateway'];
  expect(judged(whitelist(row)).said('wl.empty', '198.51.100.4')).toBe('review medium whose');
  expect(judged(whitelist(row), { context }).said('wl.empty', '198.51.100.4')).toBe('pass medium');
  const bypass = judged(whitelist(row.with(5, 'Yes')), { context });
  expect(bypass.said('wl.empty', '198.51.100.4')).toBe('fail high bypass');
});

test('T5: a switch that exempts is never read as one that protects', () => {
  const exempt = ['203.0.113.7', 'No', 'No', 'No', 'Yes', 'No', ''];
  const { readings, said } = judged(whitelist(exempt));
  expect(readings[0]?.result).toMatchObject({
    value: [{ switches: { bruteForceBypass: true, smtp: false, authBypass: false } }],
  });
  expect(said('wl.empty', '203.0.113.7')).toBe('fail low other-services');
  const older = legacy(
    'Whitelist',
    table(['IP Address', 'SMTP', 'Disable greylisting'], ['203.0.113.7', 'No', 'Yes']),
  );
  expect(judged(older).readings[0]?.result).toMatchObject({
    value: [{ switches: { smtp: false, greylistBypass: true } }],
  });
});

test('T11: TCP Proxy opens nothing, and is no protection either', () => {
  const html = modern(
    'Whitelist',
    table(['Source', 'SMTP', 'TCP Proxy'], ['203.0.113.7', 'No', 'Yes'], ['203.0.113.8', 'No', 'No']),
    9777,
  );
  const { readings, said } = judged(html);
  expect(readings[0]?.result).toMatchObject({ value: [{ switches: { tcpProxy: true } }, {}] });
  expect(said('wl.empty', '203.0.113.7')).toBe('review low tcp-proxy');
  expect(said('wl.empty', '203.0.113.8')).toBe('pass medium no-switch');
});

test('T28: a row that is switched off is skipped', () => {
  const html = legacy(
    'Whitelist',
    table(['IP Address', 'SMTP', 'Enabled'], ['127.0.0.1', 'Yes', 'No'], ['203.0.113.7', 'Yes', 'Yes']),
  );
  const { said } = judged(html);
  expect(said('wl.loopback', '127.0.0.1')).toMatch(/^not-applicable .*row-disabled$/);
  expect(said('wl.empty', '203.0.113.7')).toBe('fail high relays');
});

describe('T30: a part of a list', () => {
  const row = ['203.0.113.7', 'No', 'No', 'No', 'No', 'No', ''];
  const part = whitelist(row).replace('</table>', '</table><div>1 - 1 of 135</div>');
  test('T30: never passes, and says how much was seen', () => {
    const { findings, said } = judged(part);
    for (const rule of ['wl.empty', 'wl.loopback', 'wl.auth_bypass', 'wl.wide'] as const)
      expect(said(rule), rule).toMatch(/^unknown .*partial-list$/);
    expect(findings.find(({ rule }) => rule === 'wl.wide')?.coverage).toEqual({ seen: 1, total: 135 });
  });
  test('T30: fails by what was seen', () => {
    const { said } = judged(part.replace('<td>No</td><td></td>', '<td>Yes</td><td></td>'));
    expect(said('wl.auth_bypass', '203.0.113.7')).toMatch(/^fail/);
  });
  test('T30: nothing found by a search is no empty list', () => {
    const { said } = judged(changed('M100/whitelist-filtered-empty'));
    expect(said('wl.empty')).toMatch(/^unknown/);
  });
});

test('T36: a country block is neither wanted nor a protection: what the whitelist lets in counts beside it', () => {
  const blocks = modern(
    'Country Blocks',
    table(['Country', 'SMTP', 'POP', 'IMAP', 'Enabled'], ['Homeland', 'Yes', 'Yes', 'Yes', 'Yes']),
  );
  expect(judged(blocks).readings).toEqual([]);
  expect(judged(blocks).findings).toEqual(judged(modern('Country Blocks', table(['Country']))).findings);
  const open = table(
    ['Source', 'Country', 'SMTP', 'SMTP Auth Bypass'],
    ['203.0.113.7', 'Blocked', 'Yes', 'Yes'],
  );
  const { said } = judged(modern('Whitelist', open));
  expect(said('wl.empty', '203.0.113.7')).toBe('fail high bypass');
});

test('T36: whose country an address is in switches nothing on or off', () => {
  const html = modern(
    'Whitelist',
    table(['Source', 'Country', 'SMTP'], ['203.0.113.7', 'No', 'No'], ['203.0.113.8', 'yes', 'No']),
  );
  const { readings, said } = judged(html);
  expect(readings[0]?.result).toMatchObject({
    value: [{ switches: { smtp: false } }, { switches: { smtp: false } }],
  });
  expect(said('wl.empty', '203.0.113.8')).toBe('pass medium no-switch');
});

describe('T40: words that others write', () => {
  const hostile = '<b>Whitelist</b> SMTP Auth Bypass Require SMTP Authentication';
  test('T40: in a description change no verdict', () => {
    const row = ['203.0.113.7', 'No', 'No', 'No', 'No', 'No', ''];
    const plain = judged(whitelist(row));
    const { findings } = judged(whitelist(row.with(6, hostile)));
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual(
      plain.findings.map(({ rule, outcome }) => [rule, outcome]),
    );
  });
  test('T40: in the place of an address are no address, and text', () => {
    const { said } = judged(whitelist(['Yes &lt;img src=x&gt;', 'Yes', 'No', 'No', 'No', 'No', '']));
    expect(said('wl.empty', 'Yes <img src=x>')).toBe('review high not-an-address');
  });
  test('T40: in the lists of a mailbox are not read', () => {
    expect(judged(changed('M100/webmail')).readings).toEqual([]);
  });
});
