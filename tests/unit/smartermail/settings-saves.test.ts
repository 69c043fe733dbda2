// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { observe } from '../../../entrypoints/response-observer/observe.ts';
import { createSaveWindow } from '../../../utils/smartermail/responses/save-window.ts';
import {
  isSettingsWrite,
  parseSaveSignal,
  saveEvent,
} from '../../../utils/smartermail/responses/settings-saves.ts';

const base = 'http://mail.example.test:9998/interface/root#/x';

describe('a settings write', () => {
  test.each([
    ['POST', '/api/v1/settings/sysadmin/domain-settings/example.com', true],
    ['POST', '/webmail/api/v1/settings/sysadmin/ip-access', true],
    ['put', 'http://mail.example.test:9998/api/v1/settings/sysadmin/antivirus/settings', true],
    ['GET', '/api/v1/settings/sysadmin/domain-settings/example.com', false],
    ['POST', '/api/v1/settings/sysadmin/ip-access/true', false],
    ['POST', '/api/v1/settings/sysadmin/blocked-ips-count', false],
    ['POST', '/api/v1/settings/domain/show-password/', false],
    ['POST', '/api/v1/settings/sysadmin/manage-domain/example.com', false],
    ['POST', '/api/v1/auth/authenticate-user', false],
    ['POST', 'http://elsewhere.test/api/v1/settings/sysadmin/ip-access', false],
    ['POST', 'http://[', false],
  ])('%s %s: %s', (method, url, expected) => {
    expect(isSettingsWrite(method, url, base)).toBe(expected);
  });
});

describe('a signal', () => {
  test('is taken only in its own shape', () => {
    expect(parseSaveSignal('{"id":1,"phase":"sent","success":false}')).toEqual({
      id: 1,
      phase: 'sent',
      success: false,
    });
    for (const detail of [
      undefined,
      {},
      'x',
      'null',
      '{"id":"1","phase":"sent","success":true}',
      '{"id":1,"phase":"x","success":true}',
      `"${'x'.repeat(300)}"`,
    ]) {
      expect(parseSaveSignal(detail)).toBeNull();
    }
  });
});

describe('the window after Save', () => {
  const sent = (id: number) => ({ id, phase: 'sent', success: false }) as const;
  const answered = (id: number, success: boolean) => ({ id, phase: 'answered', success }) as const;

  test('counts only what was sent after it', () => {
    const saves = createSaveWindow();
    saves.take(sent(1));
    saves.open();
    expect(saves.take(answered(1, true))).toBeNull();
    saves.take(sent(2));
    expect(saves.take(answered(2, true))).toBe(true);
  });

  test('waits for all, and one refusal refuses', () => {
    const saves = createSaveWindow();
    saves.open();
    saves.take(sent(1));
    saves.take(sent(2));
    expect(saves.take(answered(1, false))).toBeNull();
    expect(saves.take(answered(2, true))).toBe(false);
  });

  test('knows nothing of what is sent once something else was done', () => {
    const saves = createSaveWindow();
    saves.open();
    saves.shut();
    saves.take(sent(1));
    expect(saves.take(answered(1, true))).toBeNull();
  });

  test('still waits for what was sent before that', () => {
    const saves = createSaveWindow();
    saves.open();
    saves.take(sent(1));
    saves.shut();
    saves.take(sent(2));
    expect(saves.take(answered(2, false))).toBeNull();
    expect(saves.take(answered(1, true))).toBe(true);
  });

  test('says nothing without Save', () => {
    const saves = createSaveWindow();
    saves.take(sent(1));
    expect(saves.take(answered(1, true))).toBeNull();
  });
});

describe('the observer', () => {
  afterEach(() => vi.restoreAllMocks());

  const world = (answer: { status: number; body: string }) => {
    const said: string[] = [];
    const view = Object.create(window) as Window & typeof globalThis;
    Object.defineProperty(view, 'location', { value: new URL(base) });
    Object.defineProperty(view, 'fetch', {
      value: async () => new Response(answer.body, { status: answer.status }),
      writable: true,
    });
    document.addEventListener(saveEvent, (event) => said.push(String((event as CustomEvent).detail)));
    observe(view);
    return { view, said };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

  test.each([
    [{ status: 200, body: '{"success":true}' }, true],
    [{ status: 200, body: '{"success":false}' }, false],
    [{ status: 500, body: '{"success":true}' }, false],
    [{ status: 200, body: '<html>' }, false],
    [{ status: 200, body: '"success"' }, false],
  ])('says of fetch %o: %s', async (answer, success) => {
    const { view, said } = world(answer);
    const response = await view.fetch('/api/v1/settings/sysadmin/x', {
      method: 'POST',
      body: '{"password":"hunter2"}',
    });
    expect(await response.text()).toBe(answer.body);
    await settle();
    expect(said.map((one) => JSON.parse(one)).slice(-2)).toMatchObject([
      { phase: 'sent' },
      { phase: 'answered', success },
    ]);
    expect(said.join()).not.toContain('hunter2');
  });

  test('is silent about everything else', async () => {
    const { view, said } = world({ status: 200, body: '{"success":true}' });
    await view.fetch('/api/v1/auth/refresh-token', { method: 'POST' });
    await view.fetch('/api/v1/settings/sysadmin/x');
    await settle();
    expect(said).toEqual([]);
  });
});
