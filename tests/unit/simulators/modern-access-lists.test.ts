import { describe, expect, it } from 'vitest';
import { api, rowsOf, start } from './modern-calls.ts';

describe('address lists', () => {
  const path = 'settings/sysadmin/ip-access';

  it('search and page', async () => {
    const simulator = await start();
    expect((await rowsOf(simulator, true, 'internal')).total).toBe(4);
    const { total, rows } = await rowsOf(simulator, true, '', 4, 1);
    expect(total).toBe(6);
    expect(rows).toMatchObject([{ ip: '127.0.0.1', smtp: true, bypass: true, spam_bypass: false }]);
  });

  it('add, change and delete by list', async () => {
    const simulator = await start();
    await api(simulator, path, { address: '192.0.2.7', dataType: 1, serviceList: ['Smtp', 'Imap'] });
    await api(simulator, path, {
      address: '192.0.2.8',
      oldAddress: '192.0.2.7',
      dataType: 1,
      serviceList: ['Pop'],
    });
    expect((await rowsOf(simulator, false)).rows.at(-1)).toMatchObject({
      ip: '192.0.2.8',
      smtp: false,
      pop: true,
      imap: false,
    });
    await api(simulator, `${path}-delete`, { address: '192.0.2.8', dataType: 1 });
    expect((await rowsOf(simulator, false)).total).toBe(1);
    expect((await rowsOf(simulator, true)).total).toBe(6);
    expect(simulator.state.saves).toBe(3);
  });

  it('keep internal addresses, whose switches can be changed', async () => {
    const simulator = await start();
    const address = '127.0.0.0/8';
    expect(await api(simulator, `${path}-delete`, { address, dataType: 0 })).toMatchObject({
      success: false,
    });
    expect(simulator.state.saves).toBe(0);
    await api(simulator, path, { address, oldAddress: address, dataType: 0, serviceList: ['Smtp'] });
    expect(simulator.state.whitelist).toContainEqual(
      expect.objectContaining({ address, smtp: true, builtIn: true }),
    );
  });
});
