// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { accessRow } from '../../simulators/legacy/initial-state.ts';
import {
  ask,
  cancel,
  defaultsPage,
  errorOf,
  get,
  input,
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

describe('the login page', () => {
  it('carries the documented marks and the version', async () => {
    const page = await get('/Login.aspx');
    expect(page.title.trim()).toBe('Login - SmarterMail');
    expect(input(page, 'txtUserName').name).toBe('ctl00$MPH$txtUserName');
    expect(input(page, 'txtPassword').type).toBe('password');
    expect(page.getElementById('btnLogin')?.tagName).toBe('A');
    const links = [...page.querySelectorAll('#footer a')];
    expect(links.map((link) => link.textContent)).toContain('SmarterMail Enterprise 5.5');
    const help = links
      .map((link) => new URL(link.getAttribute('href') ?? ''))
      .find((url) => url.host.startsWith('help.'));
    expect(help?.searchParams.get('v')).toBe('5.5.3250');
  });

  it('shows the version it was started with', async () => {
    await restart({ version: '6.9.4230' });
    const text = (await get('/Login.aspx')).getElementById('footer')?.textContent;
    expect(text).toContain('SmarterMail Enterprise 6.9');
  });

  it('leads an administrator and a mailbox user to different shells', async () => {
    const to = async (txtUserName: string) =>
      (await send('/Login.aspx', '', { txtUserName })).headers.get('location');
    expect(await to('admin')).toBe('/Default.aspx');
    expect(await to('jane@example.com')).toBe('/Default.aspx?as=mailbox');
  });

  it('has by default a version whose build is a day of 2008', () => {
    const build = Number('5.5.3250'.split('.')[2]);
    expect(new Date(Date.UTC(2000, 0, 1 + build)).toISOString().slice(0, 10)).toBe('2008-11-24');
  });
});

describe('stored values', () => {
  it('stand in the page', async () => {
    const page = await get(passwordPage);
    expect(input(page, 'txtMinLength').value).toBe('5');
    const boxes = [
      'chkMinLength',
      'chkNumber',
      'chkCapital',
      'chkLower',
      'chkSymbol',
      'chkNotUserName',
      'chkExisting',
    ];
    expect(boxes.filter((id) => input(page, id).checked)).toEqual([
      'chkMinLength',
      'chkNumber',
      'chkExisting',
    ]);
  });

  it('are escaped', async () => {
    const name = '"><script>x</script> & $1';
    await restart({ state: { whitelist: [accessRow('192.0.2.1', name, {})] } });
    const page = await get('/Main/frmWhitelist.aspx');
    expect(page.getElementById('ctl00_MPH_HoverGrid1_ctl02_lblDescription')?.textContent).toBe(name);
    expect(input(await get('/Main/frmWhitelistEntry.aspx?row=0'), 'txtDescription').value).toBe(name);
  });

  it('can be captioned as in 6.x', async () => {
    await restart({ labels: 'short' });
    const captions = [...(await get(passwordPage)).querySelectorAll('label')].map(
      (label) => label.textContent,
    );
    expect(captions).toEqual([
      'Enabled',
      'Number',
      'Capital Letter',
      'Lower Case Letter',
      'Symbol',
      'Not User Name',
      'Disable password strength for existing passwords',
    ]);
  });
});

describe.each([
  ['Password Requirements', passwordPage, 'ctl00$MPH$ddTemplate', 'txtMinLength', '12'],
  ['Domain Defaults', defaultsPage, 'ctl00$MPH$ddIPAddress', 'txtSmtpPort', '2525'],
])('%s', (_name, path, autoPostBack, field, value) => {
  it('shows posted values after an automatic postback and stores none', async () => {
    const before = structuredClone(simulator.state);
    expect(input(await post(path, autoPostBack, { [field]: value }), field).value).toBe(value);
    expect(simulator.state).toEqual(before);
    expect(input(await get(path), field).value).not.toBe(value);
  });

  it('stores on Save and counts it', async () => {
    const page = await post(path, save, { [field]: value });
    expect(errorOf(page)).toBeNull();
    expect(input(await get(path), field).value).toBe(value);
    expect(simulator.state.saves).toBe(1);
  });

  it('drops the edit on Cancel', async () => {
    const old = input(await get(path), field).value;
    expect(input(await post(path, cancel, { [field]: value }), field).value).toBe(old);
    expect(simulator.state.saves).toBe(0);
  });

  it('tells a refused save, keeps what was typed, stores nothing, and refuses only once', async () => {
    const before = structuredClone(simulator.state);
    simulator.refuseNextSave();
    const page = await post(path, save, { [field]: value });
    expect(errorOf(page)).toContain('could not be saved');
    expect(input(page, field).value).toBe(value);
    expect(simulator.state).toEqual(before);
    expect(errorOf(await post(path, save, { [field]: value }))).toBeNull();
  });

  it('refuses what is not a number', async () => {
    expect(errorOf(await post(path, save, { [field]: 'many' }))).toContain('whole number');
    expect(simulator.state.saves).toBe(0);
  });
});

it('keeps the open tab over a postback', async () => {
  const view = 'ctl00_MPH_LimitsTab';
  const page = await post(defaultsPage, 'ctl00$MPH$ddIPAddress', { VisiblePage: view });
  expect(page.getElementById(view)?.hasAttribute('style')).toBe(false);
  expect(page.getElementById('ctl00_MPH_TechnicalTab')?.getAttribute('style')).toContain('none');
  expect(page.querySelector('a.tab.selected')?.textContent).toBe('Limits');
});

it('never shows a password again', async () => {
  const secret = 'Typed-but-not-kept-7';
  const changes = { txtNewPassword: secret, txtOldPassword: secret };
  const answer = await (await send('/Main/frmGeneralSettings.aspx', save, changes)).text();
  expect(answer).toContain('ctl00_MPH_txtNewPassword');
  expect(answer + (await (await ask('/Main/frmGeneralSettings.aspx')).text())).not.toContain(secret);
});

describe('a partial update', () => {
  /** As the Microsoft Ajax client reads it. */
  const parts = (text: string) => {
    const all: { type: string; id: string; content: string }[] = [];
    for (let rest = text; rest; ) {
      const [head, length, type = '', id = ''] = /^(\d+)\|(\w+)\|([^|]*)\|/.exec(rest) ?? [];
      if (!head) throw new Error(`not a delta: ${rest.slice(0, 40)}`);
      const end = head.length + Number(length);
      all.push({ type, id, content: rest.slice(head.length, end) });
      if (rest[end] !== '|') throw new Error('a part with a wrong length');
      rest = rest.slice(end + 1);
    }
    return all;
  };

  it('brings the panel with its values and the state fields, in exact lengths', async () => {
    const answer = await send(passwordPage, save, { txtMinLength: '10' }, true);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const all = parts(await answer.text());
    const panel = all.find(({ type }) => type === 'updatePanel');
    expect(panel?.id).toBe('ctl00_MPH_UpdatePanel1');
    expect(input(parse(panel?.content ?? ''), 'txtMinLength').value).toBe('10');
    const hidden = all.filter(({ type }) => type === 'hiddenField').map(({ id }) => id);
    expect(hidden).toEqual(['__VIEWSTATE', '__EVENTVALIDATION']);
    expect(simulator.state.password.minLength).toBe(10);
  });

  it('shows a refusal inside the panel', async () => {
    simulator.refuseNextSave();
    const [panel] = parts(await (await send(passwordPage, save, { txtMinLength: '10' }, true)).text());
    expect(errorOf(parse(panel?.content ?? ''))).toContain('could not be saved');
    expect(simulator.state.password.minLength).toBe(5);
  });
});

it('remembers every request, and answers 404 and 502 as such', async () => {
  await ask('/Main/frmNothing.aspx?x=1');
  await ask('/proxy-error.html');
  expect(simulator.requests).toEqual([
    { method: 'GET', path: '/Main/frmNothing.aspx?x=1' },
    { method: 'GET', path: '/proxy-error.html' },
  ]);
});
