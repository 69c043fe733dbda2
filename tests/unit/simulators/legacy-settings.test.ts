// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  detectionServices,
  detectionTypes,
  logLevels,
  matchChoices,
  relayChoices,
} from '../../simulators/legacy/choices.ts';
import { insecureState } from '../../simulators/legacy/initial-state.ts';
import type { LegacyGeneration } from '../../simulators/legacy/state.ts';
import { secureState } from '../../simulators/secure-state.ts';
import {
  ask,
  cancel,
  cellsOf,
  chosen,
  errorOf,
  get,
  input,
  parse,
  post,
  restart,
  save,
  send,
  simulator,
  useLegacyServer,
} from './legacy-client.ts';

useLegacyServer();

const logs = '/Main/frmLogSettings.aspx';
const protocols = '/Main/frmProtocolSettings.aspx';
const rules = '/Main/frmAbuseDetection.aspx';
const rule = '/Main/frmAbuseDetectionEntry.aspx';

const shown = (page: Awaited<ReturnType<typeof get>>, id: string): boolean =>
  !page.getElementById(`ctl00_MPH_${id}`)?.getAttribute('style')?.includes('none');

describe.each<LegacyGeneration>(['L5', 'L7'])('%s', (generation) => {
  it('has in each drop-down the words the server counts on, in that order', async () => {
    await restart({ generation });
    const options = async (path: string, id: string) =>
      [...((await get(path)).getElementById(`ctl00_MPH_${id}`)?.querySelectorAll('option') ?? [])].map(
        (option) => option.textContent,
      );
    for (const id of ['ddDeliveryLog', 'ddSmtpLog', 'ddPopLog', 'ddImapLog'])
      expect(await options(logs, id)).toEqual(logLevels);
    expect(await options(protocols, 'ddAllowRelay')).toEqual(relayChoices);
    expect(await options(protocols, 'ddAuthMatch')).toEqual(matchChoices);
    expect(await options(rule, 'ddType')).toEqual(detectionTypes[generation]);
    expect(await options(rule, 'ddService')).toEqual(detectionServices[generation]);
  });

  it('stores log levels on Save only', async () => {
    await restart({ generation });
    const detailed = { ddDeliveryLog: '3', ddSmtpLog: '3' };
    await post(logs, cancel, detailed);
    expect(simulator.state.logs.delivery).toBe('Exceptions Only');
    expect(errorOf(await post(logs, save, detailed))).toBeNull();
    expect(simulator.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Detailed' });
    expect(chosen(await get(logs), 'ddSmtpLog')).toBe('Detailed');
    expect(chosen(await get(logs), 'ddPopLog')).toBe('Exceptions Only');
  });

  it('keeps a changed relay over a postback that is not Save, with its tab open, and stores it on Save', async () => {
    await restart({ generation });
    const change = { ddAllowRelay: '0', chkRelayForAuthenticated: true, VisiblePage: 'ctl00_MPH_SmtpInTab' };
    const page = await post(protocols, 'ctl00$MPH$ddAllowRelay', change);
    expect(chosen(page, 'ddAllowRelay')).toBe('Nobody');
    expect(page.querySelector('a.tab.selected')?.textContent).toBe('SMTP In');
    expect(simulator.state.smtpIn.allowRelay).toBe('Only Local Domains');
    await post(protocols, save, change);
    expect(simulator.state.smtpIn).toEqual({
      allowRelay: 'Nobody',
      relayForAuthenticated: true,
      localDeliveryAuth: false,
      authMatch: 'None',
    });
  });

  it('takes a new rule, shows it in the list, edits and deletes it', async () => {
    await restart({ generation });
    const values = {
      txtTimeFrame: '5',
      txtThreshold: '60',
      txtBlockTime: '15',
      txtDescription: 'SMTP flood',
    };
    expect((await send(rule, save, values)).headers.get('location')).toBe(rules);
    expect(simulator.state.idsRules).toEqual([
      {
        type: 'Denial of Service (DoS)',
        service: 'SMTP',
        timeFrame: 5,
        threshold: 60,
        blockTime: 15,
        description: 'SMTP flood',
        action: 'block',
      },
    ]);
    const unit = generation === 'L5' ? ' minutes' : '';
    expect(cellsOf(await get(rules))).toEqual([
      ['Denial of Service (DoS)', 'SMTP', `5${unit}`, '60', `15${unit}`, 'SMTP flood'],
    ]);
    await send(`${rule}?row=0`, save, { txtThreshold: '80' });
    expect(simulator.state.idsRules).toMatchObject([{ threshold: 80, service: 'SMTP', timeFrame: 5 }]);
    const body = new URLSearchParams({ __EVENTTARGET: 'ctl00$BPH$btnDelete', chkSelect: '0' });
    await ask(rules, { method: 'POST', body });
    expect(simulator.state.idsRules).toEqual([]);
  });

  it('shows of a rule what its type has', async () => {
    await restart({ generation });
    const types = detectionTypes[generation];
    const notify = types.findIndex((type) => type.includes('Notification'));
    const harvesting = types.findIndex((type) => type.includes('Harvesting'));
    const rows = (page: Awaited<ReturnType<typeof get>>) =>
      ['trService', 'trBlockTime', 'trNotify'].map((id) => shown(page, id));
    expect(rows(await get(rule))).toEqual([true, true, false]);
    const choose = async (type: number) => post(rule, 'ctl00$MPH$ddType', { ddType: String(type) });
    expect(rows(await choose(harvesting))).toEqual([false, true, false]);
    const page = await choose(notify);
    expect(rows(page)).toEqual([false, false, true]);
    expect(page.body.textContent).toContain('Messages Before Notify');
    await post(rule, save, { ddType: String(notify), txtTimeFrame: '10', txtThreshold: '200' });
    expect(simulator.state.idsRules).toMatchObject([{ action: 'notify', service: '', type: types[notify] }]);
  });

  it.each([
    ['txtTimeFrame', 'a while'],
    ['txtThreshold', ''],
    ['txtBlockTime', '-5'],
  ])('refuses a rule whose %s is "%s"', async (field, value) => {
    await restart({ generation });
    const values = { txtTimeFrame: '5', txtThreshold: '60', txtBlockTime: '15', [field]: value };
    expect(errorOf(await post(rule, save, values))).toContain('whole number');
    expect(simulator.state.idsRules).toEqual([]);
  });

  it('keeps a bypass entry a bypass when its editor saves it', async () => {
    await restart({ generation });
    await post('/Main/frmSmtpAuthBypassEntry.aspx?row=0', save, { txtIPAddress: '198.51.100.10' });
    expect(simulator.state.smtpAuthBypass).toMatchObject([{ address: '198.51.100.10', authBypass: true }]);
    expect(errorOf(await post('/Main/frmSmtpAuthBypassEntry.aspx', save))).toContain('IP address');
    expect(simulator.state.smtpAuthBypass).toHaveLength(1);
  });

  it('tells its version on the check-up page', async () => {
    await restart({ generation, version: '9.4.4920' });
    const page = await get('/About/Checkup.aspx');
    expect(page.title.trim()).toBe('SmarterMail Self Diagnostic');
    expect(page.getElementById('Results')?.textContent).toContain('9.4.4920');
  });

  it('can be secure from the start', async () => {
    await restart({ generation, state: secureState(generation) });
    expect(chosen(await get(logs), 'ddDeliveryLog')).toBe('Detailed');
    expect(chosen(await get(protocols), 'ddAllowRelay')).toBe('Nobody');
    expect(chosen(await get(`${rule}?row=2`), 'ddService')).toBe('IMAP');
    expect(input(await get('/Main/frmDomainDefaults.aspx'), 'chkRequireSmtpAuth').checked).toBe(true);
    expect(cellsOf(await get('/Main/frmWhitelist.aspx'))).toEqual([]);
    expect(cellsOf(await get('/Main/frmSmtpAuthBypass.aspx'))).toEqual([]);
  });
});

it('starts insecure in each thing that the secure state puts right', () => {
  const bad: Record<string, unknown> = { ...insecureState() };
  const good: Record<string, unknown> = { ...secureState() };
  const same = Object.keys(bad).filter((key) => JSON.stringify(bad[key]) === JSON.stringify(good[key]));
  expect(same).toEqual(['ipBypasses']);
});

it('refuses to hold words that its drop-downs do not have', async () => {
  await restart({ state: { logs: { delivery: 'Verbose', smtp: 'Detailed', administrative: 'Detailed' } } });
  expect((await ask(logs)).status).toBe(500);
});

it('renames the one administrator of 5.x on his tab', async () => {
  const page = await get('/Main/frmGeneralSettings.aspx');
  expect(input(page, 'txtUsername').value).toBe('admin');
  const wrong = { txtNewPassword: 'one', txtConfirmPassword: 'other' };
  expect(errorOf(await post('/Main/frmGeneralSettings.aspx', save, wrong))).toContain('do not match');
  await post('/Main/frmGeneralSettings.aspx', save, { txtUsername: 'mailkeeper' });
  expect(simulator.state.administrators).toMatchObject([{ username: 'mailkeeper', primary: true }]);
});

it('leads to the new pages from the navigation of 5.x', async () => {
  const tree = (await get('/Default.aspx?section=Settings')).querySelectorAll('.Tree a[target]');
  const links = [...tree].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toContainEqual(['Log Settings', logs]);
  expect(links).toContainEqual(['Protocol Settings', protocols]);
  expect(links).toContainEqual(['SmarterMail Self Diagnostic', '/About/Checkup.aspx']);
  const answer = await send('/Main/frmSecurity.aspx', 'ctl00$TreePH$lnkAbuseDetection');
  expect(
    parse(await answer.text())
      .querySelector('iframe')
      ?.getAttribute('src'),
  ).toBe(rules);
});
