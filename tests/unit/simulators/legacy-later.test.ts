// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { accessRow } from '../../simulators/legacy/initial-state.ts';
import {
  ask,
  cellsOf,
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

useLegacyServer({ generation: 'L7' });

const administrators = '/Main/frmSystemAdmins.aspx';
const administrator = '/Main/frmSystemAdmin.aspx';

const opens = (page: Parsed): (string | null)[] =>
  [...page.querySelectorAll('.HyperRow')].map((row) => row.getAttribute('ondblclick'));
const closes = (page: Parsed): boolean =>
  [...page.querySelectorAll('script')].some((script) => script.textContent === 'PopupSaved();');
const says = (page: Parsed): string | null => {
  const label = page.getElementById('ctl00_MPH_lblSaved');
  return label?.getAttribute('style')?.includes('none') ? null : (label?.textContent ?? null);
};

describe('the shell of 15.x', () => {
  it('names its icons by tool tip only, and changes the section frame by a postback', async () => {
    const bar = [...(await get('/Default.aspx')).querySelectorAll('.IconBar a')];
    expect(bar.map((icon) => [icon.getAttribute('title'), icon.textContent.trim()])).toEqual([
      ['Manage', ''],
      ['Settings', ''],
      ['Security', ''],
      ['Reports', ''],
    ]);
    const page = await post('/Default.aspx', 'ctl00$TBPH$btnSecurity');
    expect(page.querySelector('iframe')?.getAttribute('src')).toBe('/Main/frmSecurity.aspx');
    expect(page.querySelector('.Icon.selected')?.getAttribute('title')).toBe('Security');
  });

  it('has each screen behind an entry of a navigation pane', async () => {
    const targets: string[] = [];
    for (const section of ['frmManage', 'frmSettings', 'frmSecurity']) {
      const page = await get(`/Main/${section}.aspx`);
      expect(page.getElementById('ctl00_Split_Frame_ContentFrame')?.getAttribute('name')).toBe(
        'ContentFrame',
      );
      for (const link of page.querySelectorAll('.NavItem a'))
        targets.push(/LoadContent\('([^']+)'\)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
    }
    expect(targets).toEqual(
      expect.arrayContaining([
        '/Main/frmLogSettings.aspx',
        '/Main/frmProtocolSettings.aspx',
        administrators,
        '/Main/frmDomainDefaults.aspx',
        '/Main/frmWhitelist.aspx',
        '/Main/frmAbuseDetection.aspx',
        passwordPage,
      ]),
    );
    for (const target of targets.filter(Boolean))
      expect([target, (await ask(target)).status]).toEqual([target, 200]);
  });

  it('shows version and product on the login page as 15.7 does', async () => {
    const page = await get('/Login.aspx');
    expect(page.querySelector('.Login h1#LoginLabel.pagetitle')?.textContent).toBe('Login to SmarterMail');
    expect(page.getElementById('footer')?.textContent).toContain('SmarterMail Enterprise 15.7');
    expect(page.getElementById('ctl00_lnkHelp')?.getAttribute('href')).toContain('v=15.7.6970');
  });
});

it('names its text boxes as captures of 7.2 do, in rows that are no tables', async () => {
  const page = await get(passwordPage);
  expect(input(page, 'txtMinLength').name).toBe('ctl00$MPH$txtMinLength_SettingText');
  expect(input(page, 'txtMinLength').value).toBe('5');
  expect(page.querySelector('table')).toBeNull();
});

it('stores the length without the box beside it that 5.x has', async () => {
  await post(passwordPage, save, { txtMinLength: '12', chkSymbol: true });
  expect(simulator.state.password).toMatchObject({
    minLength: 12,
    minLengthEnabled: true,
    requireSymbol: true,
  });
});

it('leaves the password expiration alone, and posts it back without saving', async () => {
  const page = await post(passwordPage, 'ctl00$MPH$chkExpiration', { chkExpiration: true });
  expect(input(page, 'chkExpiration').checked).toBe(true);
  expect(simulator.state.saves).toBe(0);
  expect(input(await get(passwordPage), 'chkExpiration').checked).toBe(false);
});

describe('an editor in a window of its own', () => {
  const entry = '/Main/frmWhitelistEntry.aspx?popup=true';

  it('is what lists open', async () => {
    const list = await get('/Main/frmWhitelist.aspx');
    expect(opens(list)[1]).toBe("OpenPopup('/Main/frmWhitelistEntry.aspx?row=1&popup=true')");
    expect(list.getElementById('ctl00_BPH_btnNew')?.getAttribute('href')).toContain(entry);
    const domains = await get('/Main/frmManage.aspx');
    expect(opens(domains)[0]).toBe("OpenPopup('/Main/frmDomain.aspx?domain=example.com&popup=true')");
    expect(opens(await get(administrators))[0]).toContain(`${administrator}?row=0&popup=true`);
  });

  it('closes after a save, or says that it saved', async () => {
    const values = { txtIPAddress: '192.0.2.77', chkXMPP: true, chkGreylisting: true };
    const page = await post(entry, save, values);
    expect(closes(page)).toBe(true);
    expect(says(page)).toBe('The settings have been saved.');
    expect(simulator.state.whitelist[2]).toMatchObject({ address: '192.0.2.77', xmpp: true, smtp: false });
    expect(cellsOf(await get('/Main/frmWhitelist.aspx'))[2]).toEqual([
      '192.0.2.77',
      false,
      false,
      false,
      true,
      true,
      '',
    ]);
  });

  it('stays open with a reason when the save is refused', async () => {
    simulator.refuseNextSave();
    const page = await post(entry, save, { txtIPAddress: '192.0.2.77' });
    expect([closes(page), says(page)]).toEqual([false, null]);
    expect(errorOf(page)).toContain('could not be saved');
    expect(input(page, 'txtIPAddress').value).toBe('192.0.2.77');
    expect(simulator.state.whitelist).toHaveLength(2);
  });

  it('does not say so before anything was saved', async () => {
    const page = await get(entry);
    expect([closes(page), says(page)]).toEqual([false, null]);
  });

  it('edits one domain and leaves the others', async () => {
    const page = await post('/Main/frmDomain.aspx?domain=example.org&popup=true', save, {
      chkRequireSmtpAuth: true,
    });
    expect(closes(page)).toBe(true);
    expect(simulator.state.domains.map(({ requireSmtpAuth }) => requireSmtpAuth)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('has its list asked for again by a background postback', async () => {
    simulator.state.whitelist.push(accessRow('192.0.2.78', 'added meanwhile', {}));
    const answer = await send('/Main/frmWhitelist.aspx', 'ctl00$MPH$btnReload', {}, true);
    const text = await answer.text();
    expect(text).toContain('|updatePanel|ctl00_MPH_UpdatePanel1|');
    expect(text).toContain('192.0.2.78');
    expect(simulator.state.saves).toBe(0);
  });
});

describe('a list of 15.x', () => {
  it('deletes the chosen row, and asks for one when none is chosen', async () => {
    const list = '/Main/frmWhitelist.aspx';
    expect(errorOf(await post(list, 'ctl00$BPH$btnDelete'))).toBe('No item has been selected');
    const body = new URLSearchParams({ __EVENTTARGET: 'ctl00$BPH$btnDelete', chkSelect: '0' });
    await ask(list, { method: 'POST', body });
    expect(simulator.state.whitelist.map(({ address }) => address)).toEqual(['203.0.113.0 - 203.0.114.255']);
  });

  it.each([
    [20, 20, 0],
    [41, 1, 2],
  ])('of %i rows has %i on its last page and %i links to others', async (count, last, links) => {
    const whitelist = Array.from({ length: count }, (_, n) => accessRow(`192.0.2.${n}`, '', {}));
    await restart({ generation: 'L7', state: { whitelist } });
    const page = await get('/Main/frmWhitelist.aspx');
    const all = [...page.querySelectorAll('.pager a')];
    expect(all).toHaveLength(links);
    const target = /'(ctl00[^']+)'/.exec(all.at(-1)?.getAttribute('href') ?? '')?.[1];
    const end = target ? await post('/Main/frmWhitelist.aspx', target) : page;
    expect(cellsOf(end)).toHaveLength(last);
    expect(cellsOf(end).at(-1)?.[0]).toBe(`192.0.2.${count - 1}`);
    const ids = [...end.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('system administrators', () => {
  it('are listed, added and changed, and the primary one stays', async () => {
    await post(`${administrator}?popup=true`, save, { txtUsername: 'night-shift', chkRestricted: true });
    await post(`${administrator}?row=0&popup=true`, save, { txtUsername: 'mailkeeper' });
    expect(simulator.state.administrators).toEqual([
      { username: 'mailkeeper', enabled: true, ipRestricted: false, primary: true },
      { username: 'night-shift', enabled: true, ipRestricted: true, primary: false },
    ]);
    expect(cellsOf(await get(administrators))).toEqual([
      ['mailkeeper', false, 'Primary administrator'],
      ['night-shift', true, ''],
    ]);
    const body = new URLSearchParams({ __EVENTTARGET: 'ctl00$BPH$btnDelete', chkSelect: '0' });
    await ask(administrators, { method: 'POST', body });
    expect(simulator.state.administrators).toHaveLength(2);
  });

  it('have the tab Login Access only while its box is ticked', async () => {
    const tab = (page: Parsed) => page.getElementById('ctl00_TPH_TabStrip_Tab2')?.getAttribute('style');
    expect(tab(await get(`${administrator}?row=0&popup=true`))).toContain('none');
    const ticked = await post(`${administrator}?row=0&popup=true`, 'ctl00$MPH$chkRestricted', {
      chkRestricted: true,
    });
    expect(tab(ticked)).toBeNull();
    expect(simulator.state.administrators[0]?.ipRestricted).toBe(false);
  });

  it('never show a password again, and refuse two that differ', async () => {
    const secret = 'Typed-but-not-kept-7';
    const other = await send(`${administrator}?row=0&popup=true`, save, { txtNewPassword: secret });
    const text = await other.text();
    expect(errorOf(parse(text))).toContain('do not match');
    expect(text).not.toContain(secret);
  });
});

it('has pages that 5.x has not, and lacks those it has not', async () => {
  expect((await ask('/Main/frmDomains.aspx')).status).toBe(404);
  await restart({ generation: 'L5' });
  expect((await ask(administrators)).status).toBe(404);
  expect((await ask('/Main/frmManage.aspx')).status).toBe(404);
});
