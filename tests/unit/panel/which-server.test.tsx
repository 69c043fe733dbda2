// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { panelView } from '../../../entrypoints/sidepanel/view/panel-view.ts';
import { isPrivateOrigin } from '../../../utils/audit/private-origin.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { defaults, now, reading, recorder, recordOf, tabOf } from './fixtures.ts';
import { input } from './panel-input.ts';

afterEach(cleanup);

const tunnel = 'http://localhost:9998';
const elsewhere = 'https://mail.example.com';
const domains = (names: readonly string[]) =>
  reading({
    setting: 'domains.list',
    result: { ok: true, value: names.map((name) => ({ name, enabled: true })) },
    coverage: { seen: names.length, total: names.length },
  });
const server = (id: string, part: Partial<ServerRecord> = {}): ServerRecord =>
  recordOf([domains(['a.example', 'b.example'])], { id, origins: [id], ...part });
const tab = tabOf('administrator', { origin: tunnel, serverId: tunnel });
const sits = (sure: boolean) => ({ [tunnel]: { serverId: tunnel, since: now, sure } });

const show = (part: Parameters<typeof input>[0]) => {
  const { actions, calls } = recorder();
  const view = panelView(input(part));
  render(<Panel view={view} journey={null} defaults={defaults} actions={actions} />);
  return { calls, kinds: view.notices.map(({ kind }) => kind) };
};
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('a page that contradicts its record', () => {
  it('is another server, or the same', () => {
    const contradiction = { what: 'hostname', recorded: 'a', seen: 'b', at: now } as const;
    const record = server(tunnel, { contradiction });
    const { calls } = show({ tab, record, servers: [record] });
    press('It is another server');
    press('It is the same server');
    expect(calls).toEqual([
      ['identify', null],
      ['identify', tunnel],
    ]);
  });
});

describe('which server is this?', () => {
  const record = server(tunnel);
  it('is asked of an address that may lead to another one, until it is known', () => {
    expect(show({ tab, record, servers: [record], which: sits(false) }).kinds).toEqual(['which-server']);
    for (const which of [sits(true), {}])
      expect(show({ tab, record, servers: [record], which }).kinds).toEqual([]);
  });

  it('is not asked of a public address', () => {
    const known = server('http://mail.example.com:9998');
    const which = { [known.id]: { serverId: known.id, since: now, sure: false } };
    expect(show({ record: known, servers: [known], which }).kinds).not.toContain('which-server');
  });

  it('takes the checklist from nobody', () => {
    show({ tab, record, servers: [record], which: sits(false) });
    expect(document.querySelector('main')?.dataset.view).toBe('checklist');
  });

  it('names those it may be, where only a person can tell', () => {
    const second = server(`${tunnel}#2`, {
      origins: [tunnel],
      product: { ...record.product, hostname: null },
    });
    const undecided = { ...tab, serverId: null };
    const { calls, kinds } = show({ tab: undecided, record: null, servers: [record, second] });
    expect(kinds).toEqual(['which-server']);
    press(`It is ${tunnel}, 3250, a.example, b.example`);
    press('It is another server');
    expect(calls).toEqual([
      ['identify', second.id],
      ['identify', null],
    ]);
  });

  it.each([
    [
      true,
      ['http://localhost:9998', 'http://mail.localhost', 'https://127.0.0.31:9998', 'http://[::1]:9998'],
    ],
    [true, ['http://10.0.0.7', 'http://172.16.0.1:9998', 'http://172.31.9.9', 'http://192.168.1.2:17017']],
    [true, ['http://[fd00::7]:9998', 'http://[fe80::1]', 'http://169.254.3.4']],
    [
      false,
      ['https://mail.example.com', 'http://192.0.2.10:9998', 'http://172.32.0.1', 'http://[2001:db8::1]'],
    ],
    [false, ['http://10.example.com', 'http://localhost.example.com', 'null', '']],
  ])('takes for private (%s): %j', (expected, origins) => {
    for (const origin of origins) expect(isPrivateOrigin(origin), origin).toBe(expected);
  });
});

describe('one server at two addresses', () => {
  const known = server(elsewhere);
  const record = server(tunnel);
  const at = (part: Partial<ServerRecord>, other: Partial<ServerRecord> = {}) =>
    show({
      tab,
      record: { ...record, ...part },
      servers: [
        { ...record, ...part },
        { ...known, ...other },
      ],
    }).kinds;

  it('is offered to be joined when host name, build and all domains are the same', () => {
    const { calls, kinds } = show({ tab, record, servers: [record, known] });
    expect(kinds).toEqual(['join']);
    press('Join them');
    press('They are two servers');
    expect(calls).toEqual([
      ['join', elsewhere, tunnel],
      ['keepApart', elsewhere, tunnel],
    ]);
  });

  it('is not, when anything of it differs or is not known', () => {
    const { product, readings } = record;
    const contradiction = { what: 'build', recorded: '9504', seen: '6970', at: now } as const;
    expect(at({ product: { ...product, hostname: 'other.example' } })).toEqual([]);
    expect(at({ product: { ...product, build: 3251 } })).toEqual([]);
    expect(
      at({ product: { ...product, hostname: null } }, { product: { ...product, hostname: null } }),
    ).toEqual([]);
    expect(at({ readings: {} })).toEqual([]);
    expect(at({ readings: { 'domains.list': domains(['a.example']) } })).toEqual([]);
    expect(at({ readings }, { contradiction })).toEqual([]);
    expect(at({}, { origins: [tunnel] })).toEqual([]);
  });

  it('is not asked again once a person said that they are two', () => {
    const apart = (one: string, other: string) => [one, other].includes(tunnel);
    expect(show({ tab, record, servers: [record, known], apart }).kinds).toEqual([]);
  });
});
