import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulators/simulator.ts';
import { api, start } from './modern-calls.ts';

const sysadmin = (simulator: Simulator, path: string, body?: unknown) =>
  api(simulator, `settings/sysadmin/${path}`, body);
const listOf = async (simulator: Simulator, path: string, key: string) =>
  (await sysadmin(simulator, path))[key] as Record<string, unknown>[];

describe('forms', () => {
  it('log levels are stored by log, the others beside them', async () => {
    const simulator = await start();
    const { logSettings } = await sysadmin(simulator, 'log-settings');
    expect(logSettings).toMatchObject({
      delivery: 'Exceptions Only',
      smtp: 'Exceptions Only',
      pop: 'Exceptions Only',
    });
    const sent = { ...(logSettings as object), delivery: 'Detailed', imap: 'Normal' };
    await sysadmin(simulator, 'log-settings', { logSettings: sent });
    expect(simulator.state.logs).toMatchObject({ delivery: 'Detailed', smtp: 'Exceptions Only' });
    expect((await sysadmin(simulator, 'log-settings')).logSettings).toEqual(sent);
  });

  it('relay settings come and go with the other protocols', async () => {
    const simulator = await start();
    const { protocolSettings } = await sysadmin(simulator, 'protocol-settings');
    expect(protocolSettings).toMatchObject({ allowRelay: 'Only Local Domains', popBadCommands: 8 });
    const sent = {
      ...(protocolSettings as object),
      allowRelay: 'Nobody',
      relayForAuthenticated: true,
      popBadCommands: 5,
    };
    await sysadmin(simulator, 'protocol-settings', { protocolSettings: sent });
    expect(simulator.state.smtpIn).toEqual({
      allowRelay: 'Nobody',
      relayForAuthenticated: true,
      localDeliveryAuth: false,
      authMatch: 'None',
    });
    expect((await sysadmin(simulator, 'protocol-settings')).protocolSettings).toEqual(sent);
    expect(simulator.state.saves).toBe(1);
  });
});

describe('IDS rules', () => {
  const rule = {
    type: 'Denial of Service (DoS)',
    service: 'POP',
    action: 'block',
    timeFrame: 5,
    threshold: 100,
    blockTime: 30,
    description: '',
  };

  it('are added, changed and deleted', async () => {
    const simulator = await start();
    await sysadmin(simulator, 'ids-rules', { idsRule: rule });
    expect(simulator.state.idsRules.at(-1)).toEqual(rule);
    const [first] = await listOf(simulator, 'ids-rules', 'idsRules');
    expect(first).toMatchObject({ service: 'SMTP', action: 'notify', permanent: false });
    await sysadmin(simulator, 'ids-rules', { idsRule: { ...first, action: 'block' } });
    expect(simulator.state.idsRules[0]).toMatchObject({ service: 'SMTP', action: 'block' });
    await sysadmin(simulator, 'ids-rules-delete', { id: first?.id });
    expect(simulator.state.idsRules.map(({ service }) => service)).toEqual(['', '', '', 'POP']);
    expect(simulator.state.saves).toBe(3);
  });

  it('stay when they are permanent, and nothing is stored for a place beyond the list', async () => {
    const simulator = await start();
    const before = structuredClone(simulator.state);
    for (const id of [1, 99])
      expect(await sysadmin(simulator, 'ids-rules-delete', { id })).toMatchObject({ success: false });
    expect(await sysadmin(simulator, 'ids-rules', { idsRule: { ...rule, id: 99 } })).toMatchObject({
      success: false,
    });
    expect(simulator.state).toEqual(before);
  });

  it('of 16.x guard passwords by protocol', async () => {
    const { state } = await start({ generation: 'M16' });
    expect(state.idsRules.map(({ type }) => type)).toEqual([
      'Denial of Service (DoS)',
      'Password Brute Force by Protocol',
    ]);
  });
});

describe('trip wires', () => {
  it.each([
    ['ids-rules-reset', {}],
    ['start-services', { services: ['POP'] }],
    ['stop-services', { services: ['POP'] }],
    ['domain-delete', {}],
  ])('%s counts and changes nothing else', async (path, body) => {
    const simulator = await start();
    const before = structuredClone(simulator.state);
    const services = await sysadmin(simulator, 'services');
    await sysadmin(simulator, path, body);
    expect(simulator.state).toEqual({ ...before, saves: 1 });
    expect(await sysadmin(simulator, 'services')).toEqual(services);
  });
});

describe('administrators', () => {
  it('are renamed with their details', async () => {
    const simulator = await start();
    const [admin] = await listOf(simulator, 'administrators', 'administrators');
    await sysadmin(simulator, 'administrators', {
      administrator: { ...admin, userName: 'mail-lead' },
      oldUserName: 'admin',
    });
    expect(simulator.state.administrators[0]).toEqual({
      username: 'mail-lead',
      enabled: true,
      ipRestricted: false,
      primary: true,
    });
    expect(await listOf(simulator, 'administrators', 'administrators')).toMatchObject([
      { userName: 'mail-lead', displayName: 'Primary administrator', manageSecondary: true },
      { userName: 'night-shift' },
    ]);
  });

  it('are added, but not under a name in use or without one', async () => {
    const simulator = await start();
    for (const userName of ['night-shift', ' '])
      expect(
        await sysadmin(simulator, 'administrators', { administrator: { userName }, oldUserName: 'admin' }),
      ).toMatchObject({ success: false });
    expect(simulator.state.saves).toBe(0);
    await sysadmin(simulator, 'administrators', {
      administrator: { userName: 'second', enabled: true, restrictByIp: true },
      oldUserName: '',
    });
    expect(simulator.state.administrators.at(-1)).toEqual({
      username: 'second',
      enabled: true,
      ipRestricted: true,
      primary: false,
    });
    const shown = await listOf(simulator, 'administrators', 'administrators');
    expect(shown.at(-1)?.ipRestrictions).not.toEqual([]);
  });
});

describe('lists of the server', () => {
  it('says which services run', async () => {
    const simulator = await start({ stopped: ['POP'] });
    const { services } = await sysadmin(simulator, 'services');
    expect(services).toMatchObject({ SMTP: true, IMAP: true, POP: false });
  });

  it('has a bypass list of its own on the newest pages only', async () => {
    const newest = await start({ generation: 'M100n' });
    expect(newest.state.smtpAuthBypass).toMatchObject([{ address: '127.0.0.1', authBypass: true }]);
    expect(newest.state.whitelist.some(({ authBypass }) => authBypass)).toBe(false);
    await sysadmin(newest, 'smtp-auth-bypass', { address: '192.0.2.25', oldAddress: '127.0.0.1' });
    expect(await listOf(newest, 'smtp-auth-bypass', 'smtpAuthBypass')).toMatchObject([{ ip: '192.0.2.25' }]);
    await sysadmin(newest, 'smtp-auth-bypass-delete', { address: '192.0.2.25' });
    expect(newest.state.smtpAuthBypass).toEqual([]);
    for (const generation of ['M16', 'M100'] as const) {
      const { state } = await start({ generation });
      expect(state.smtpAuthBypass).toEqual([]);
      expect(state.whitelist.filter(({ authBypass }) => authBypass)).toHaveLength(1);
    }
  });

  it('lists internal ranges from 100.x on', async () => {
    const builtIn = async (generation: 'M16' | 'M100' | 'M100n') =>
      (await start({ generation })).state.whitelist.filter((row) => row.builtIn).length;
    expect(await builtIn('M16')).toBe(0);
    expect(await builtIn('M100')).toBe(4);
    expect(await builtIn('M100n')).toBe(4);
  });
});
