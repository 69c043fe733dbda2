import { describe, expect, it } from 'vitest';
import { type PanelInput, panelView } from '../../../entrypoints/sidepanel/view/panel-view.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { finding, now, recordOf, tabOf } from './fixtures.ts';
import { input } from './panel-input.ts';

const proxied = 'https://mail.example.com';

describe('what a tab is', () => {
  it.each([
    ['loading', { tab: null, access: null }],
    ['no-access', { tab: null, access: { may: 'unseen' } }],
    ['no-web', { tab: null, access: { may: 'never' } }],
    ['not-enabled', { tab: null, access: { may: 'ask', origin: proxied, held: false } }],
    ['reload', { tab: null, access: { may: 'run', origin: proxied } }],
    ['loading', { tab: null, access: { may: 'run', origin: proxied }, asked: 'starting' }],
    ['not-smartermail', { tab: tabOf('unknown', { status: 'not-smartermail', frames: {} }) }],
    ['private', { tab: tabOf('unknown', { status: 'private', frames: {} }) }],
    ['mailbox', { tab: tabOf('mailbox') }],
    ['no-record', { tab: tabOf('administrator'), record: null }],
    ['not-administrator', { tab: tabOf('login'), record: null }],
    ['not-recognised', { tab: tabOf('unknown'), record: null }],
  ] as const)('is told apart: %s', (why, part) => {
    expect(panelView(input(part))).toMatchObject({ kind: 'closed', why });
  });

  it.each([
    ['the browser will ask', { held: false }, null, { prompt: true, asked: null }],
    ['it will not', { held: true }, null, { prompt: false, asked: null }],
    ['it is asking', { held: false }, 'pending', { prompt: true, asked: 'pending' }],
    ['it said no', { held: false }, 'refused', { prompt: true, asked: 'refused' }],
  ] as const)('offers an address that is not enabled, and tells when %s', (_what, part, asked, offer) => {
    const access = { may: 'ask', origin: proxied, ...part } as const;
    expect(panelView(input({ tab: null, access, asked }))).toMatchObject({
      offer: { origin: proxied, ...offer },
    });
  });

  it('offers nothing elsewhere', () => {
    const shown = [
      input({ tab: null, access: { may: 'unseen' } }),
      input({ tab: tabOf('mailbox'), access: { may: 'ask', origin: proxied, held: false } }),
    ].map(panelView);
    expect(shown.filter((view) => 'offer' in view)).toEqual([]);
  });

  it('judges nothing on the sign-in page, but says which server it is', () => {
    const view = panelView(
      input({
        tab: tabOf('login'),
        findings: [finding({ rule: 'pw.min_length', outcome: 'fail' })],
      }),
    );
    expect(view).toMatchObject({ kind: 'login', server: { build: 3250 } });
    expect(view).not.toHaveProperty('sections');
  });

  it('shows no record beside a mailbox in another frame', () => {
    const frame = { documentId: 'b', screens: [], unsaved: [] };
    const tab = tabOf('administrator', {
      frames: { 0: { ...frame, role: 'administrator' }, 3: { ...frame, role: 'mailbox' } },
    });
    expect(panelView(input({ tab }))).toMatchObject({ kind: 'closed', why: 'mailbox' });
  });

  it('says that one is signed out where the sign-in stands in a frame of an administrator’s page', () => {
    const frame = { documentId: 'b', screens: [], unsaved: [] };
    const tab = tabOf('administrator', {
      frames: { 0: { ...frame, role: 'administrator' }, 3: { ...frame, role: 'login' } },
    });
    expect(panelView(input({ tab }))).toMatchObject({ kind: 'login' });
  });

  it('keeps the checklist while frames come and go', () => {
    expect(panelView(input({ tab: tabOf('administrator', { frames: {} }) })).kind).toBe('checklist');
  });
});

describe('the server', () => {
  const server = (product: Partial<ServerRecord['product']>, origin = 'https://10.0.0.7:9998') => {
    const record = recordOf([]);
    const view = panelView(
      input({
        tab: tabOf('administrator', { origin }),
        record: { ...record, product: { ...record.product, ...product } },
      }),
    );
    return view.kind === 'closed' ? null : view.server;
  };

  it('dates a build by its number', () => {
    expect(server({ version: '100.0.9504', build: 9504 })).toMatchObject({
      buildDay: '2026-01-08',
      buildAgeDays: 321,
    });
  });

  it.each([
    ['1.6.1511', 1511],
    ['15.7', null],
  ])('gives no date for %s', (version, build) => {
    expect(server({ version, build })).toMatchObject({ buildDay: null, buildAgeDays: null });
  });

  it('is called by its host name, else by where it was opened', () => {
    expect(server({ hostname: 'mx.example.net' })?.name).toBe('mx.example.net');
    expect(server({ hostname: null })).toMatchObject({ name: '10.0.0.7:9998', secure: true });
    expect(server({}, 'http://10.0.0.7:9998')?.secure).toBe(false);
  });
});

describe('notices', () => {
  const all = (part: Partial<PanelInput>): string[] => panelView(input(part)).notices.map(({ kind }) => kind);
  /** Beside the one that the fixtures' server has for being used over http. */
  const kinds = (part: Partial<PanelInput>): string[] => all(part).filter((kind) => kind !== 'http');

  it('says so where the record was damaged, even without a tab', () => {
    const damaged = { backup: 'palisade.backup.x' };
    expect(panelView(input({ damaged, tab: null, access: null })).notices).toEqual([
      { kind: 'corrupt-storage', backupKey: 'palisade.backup.x' },
    ]);
  });

  it('says so when the data on vulnerabilities is older than 60 days', () => {
    const at = (asOf: string) => kinds({ advisories: { ...shippedAdvisories, asOf } });
    expect(at('2026-09-26')).toEqual([]);
    expect(at('2026-09-25')).toEqual(['old-advisories']);
  });

  it.each([
    ['http://mail.example.com', false],
    ['http://203.0.113.7:9998', false],
    ['http://192.168.1.10:9998', true],
    ['http://10.0.0.7:9998', true],
    ['http://[fd00::7]:8080', true],
    ['http://100.64.0.7:9998', true],
  ])('T18: says what a password over %s means', (origin, internal) => {
    for (const role of ['administrator', 'login'] as const)
      expect(panelView(input({ tab: tabOf(role, { origin }) })).notices).toEqual([
        { kind: 'http', internal },
      ]);
    expect(all({ tab: tabOf('mailbox', { origin }) })).toEqual([]);
  });

  it.each([
    'https://mail.example.com',
    'http://localhost:9998',
    'http://mail.localhost',
    'http://127.0.0.1:9998',
    'http://[::1]:9998',
  ])('has nothing to say about %s', (origin) => {
    expect(all({ tab: tabOf('administrator', { origin }) })).toEqual([]);
  });

  it('says so while recording is paused', () => {
    const contradiction = { what: 'build', recorded: '9504', seen: '6970', at: now } as const;
    expect(kinds({ record: recordOf([], { contradiction }) })).toEqual(['contradiction']);
  });

  it('tells a page without settings from one that could not be read', () => {
    const unknown = { tab: tabOf('unknown') };
    expect(kinds(unknown)).toEqual(['not-readable']);
    const record = recordOf([], { visits: { whitelist: now } });
    expect(kinds({ ...unknown, record })).toEqual(['not-settings']);
    expect(kinds({ record: recordOf([]) })).toEqual([]);
  });

  it('says so when a change was not kept', () => {
    expect(kinds({ problem: 'no-server' })).toEqual(['not-written']);
  });
});
