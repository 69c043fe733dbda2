// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { accessRow } from '../../simulators/legacy/initial-state.ts';
import {
  ask,
  defaultsPage,
  errorOf,
  get,
  input,
  type Parsed,
  parse,
  passwordPage,
  post,
  restart,
  save,
  send,
  simulator,
  useLegacyServer,
} from './legacy-client.ts';

useLegacyServer();

describe('domains', () => {
  it('are listed with their state and lead to their editor', async () => {
    const rows = [...(await get('/Main/frmDomains.aspx')).querySelectorAll('.GridItem,.GridAlternatingItem')];
    expect(rows.map((row) => [...row.children].slice(1, 3).map((cell) => cell.textContent.trim()))).toEqual([
      ['example.com', 'Enabled'],
      ['example.org', 'Enabled'],
      ['placeholder.example', 'Disabled'],
    ]);
    expect(rows[1]?.getAttribute('onclick')).toBe("GoToRow('/Main/frmDomain.aspx?domain=example.org')");
  });

  it('are saved one by one, and a changed default changes none of them', async () => {
    await post(defaultsPage, save, { chkRequireSmtpAuth: true });
    const answer = await send('/Main/frmDomain.aspx?domain=example.org', save, { chkRequireSmtpAuth: true });
    expect(answer.headers.get('location')).toBe('/Main/frmDomains.aspx');
    expect(simulator.state.domains.map(({ requireSmtpAuth }) => requireSmtpAuth)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('that do not exist are not found', async () => {
    expect((await ask('/Main/frmDomain.aspx?domain=nowhere.example')).status).toBe(404);
  });
});

describe('address lists', () => {
  const list = '/Main/frmWhitelist.aspx';
  const addresses = (page: Parsed) =>
    [...page.querySelectorAll('[id$=_lblAddress]')].map((cell) => cell.textContent);

  it('delete the ticked rows only', async () => {
    const body = new URLSearchParams({ __EVENTTARGET: 'ctl00$BPH$btnDelete', chkSelect: '0' });
    const page = parse(await (await ask(list, { method: 'POST', body })).text());
    expect(addresses(page)).toEqual(['203.0.113.0 - 203.0.114.255']);
    expect(simulator.state.saves).toBe(1);
  });

  it('ask for a row when none is ticked', async () => {
    expect(errorOf(await post(list, 'ctl00$BPH$btnDelete'))).toBe('No item has been selected');
    expect(simulator.state.whitelist).toHaveLength(2);
  });

  it('take a new range', async () => {
    const fields = {
      txtRangeStart: '192.0.2.1',
      txtRangeEnd: '192.0.2.9',
      chkPOP: true,
      chkGreylisting: true,
    };
    await post('/Main/frmWhitelistEntry.aspx', save, fields);
    expect(simulator.state.whitelist[2]).toMatchObject({
      address: '192.0.2.1 - 192.0.2.9',
      smtp: false,
      pop: true,
    });
    expect(input(await get(list), 'HoverGrid1_ctl04_chkGreylisting').checked).toBe(true);
  });

  it.each([
    [20, 20, 0],
    [21, 20, 1],
    [45, 20, 2],
    [0, 0, 0],
  ])('of %i rows show %i and %i links to further pages', async (count, shown, links) => {
    const whitelist = Array.from({ length: count }, (_, n) => accessRow(`192.0.2.${n}`, '', {}));
    await restart({ state: { whitelist } });
    const page = await get(list);
    expect(addresses(page)).toHaveLength(shown);
    expect(page.querySelectorAll('.pager a')).toHaveLength(links);
    expect(new Set([...page.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      page.querySelectorAll('[id]').length,
    );
    const last = page.querySelector('.pager a:last-child')?.getAttribute('href');
    if (!last) return;
    const next = await post(list, /'([^']+)'/.exec(last)?.[1] ?? '');
    expect(addresses(next)).toHaveLength(count % 20);
    expect(addresses(next).at(-1)).toBe(`192.0.2.${count - 1}`);
  });

  it('can show their switches as words', async () => {
    await restart({ switches: 'words' });
    const cells = (await get(list)).querySelector('.GridItem')?.querySelectorAll('td') ?? [];
    expect([...cells].map((cell) => cell.textContent.trim()).slice(1, 6)).toEqual([
      '127.0.0.1',
      'Yes',
      'No',
      'No',
      'No',
    ]);
  });
});

describe('the shell', () => {
  it('changes its section by a postback of a toolbar link', async () => {
    const link = (await get('/Default.aspx')).getElementById('ctl00_TBPH_btnSettings');
    expect(link?.getAttribute('href')).toContain('javascript:__doPostBack(');
    const page = await post('/Default.aspx', 'ctl00$TBPH$btnSettings');
    expect(page.querySelector('.TopBarButton.selected')?.textContent.trim()).toBe('Settings');
    expect(page.getElementById('fldDefaults')?.getAttribute('style')).toContain('none');
  });

  it('puts security content two frames deep', async () => {
    const top = await get('/Default.aspx?section=Security');
    expect(top.querySelector('iframe')?.getAttribute('src')).toBe('/Main/frmSecurity.aspx');
    const section = await post('/Main/frmSecurity.aspx', 'ctl00$TreePH$lnkPasswordRequirements');
    expect(section.querySelector('iframe')?.getAttribute('src')).toBe(passwordPage);
    expect(section.querySelector('.Tree .selected')?.textContent).toBe('Password Requirements');
  });
});
