import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../simulators/modern/manifest.ts';
import type { Simulator } from '../../simulators/simulator.ts';
import { api, rowsOf, start } from './modern-calls.ts';

const page = async (simulator: Simulator, path: string) => (await fetch(simulator.origin + path)).text();
const policyPath = 'settings/sysadmin/password-requirements';
const policy = async (simulator: Simulator) =>
  (await api(simulator, policyPath)).passwordRequirements as Record<string, unknown>;

describe('the shell', () => {
  it('is where / leads', async () => {
    const { origin } = await start();
    const location = await new Promise((resolve) => {
      get(origin, (response) => resolve(response.resume().headers.location));
    });
    expect(location).toBe('/interface/root');
  });

  it.each([
    ['100.0.9504', '9504 (Jan 8, 2026)', true],
    ['100.0.8538', '8538 (May 18, 2023)', false],
    ['100.0.6919', '6919 (Dec 11, 2018)', false],
  ])('of %s carries the marks that captured shells carry', async (version, build, named) => {
    const html = await page(await start({ version }), '/interface/root');
    expect(html).toContain('<html ng-app="smartermail" ng-cloak');
    expect(html).toContain('SmarterMail Copyright (c) 2003-');
    expect(html).toContain(`var stProductVersion = "${version}";`);
    expect(html).toContain(`var stProductBuild = "${build}";`);
    expect(html.includes('var stSystemHostname = ')).toBe(named);
    expect(html.includes(`/interface/output/site-v-${version}.`)).toBe(!named);
    expect(html).toContain('<title page-title></title>');
    expect(html).toMatch(/<div ui-view class="app-view">/);
  });

  it.each([
    ['M16', '100.0.6919'],
    ['M100', '100.0.9504'],
    ['M100n', '100.0.9777'],
  ] as const)('of %s is that of a build of the time', async (generation, version) => {
    const simulator = await start({ generation });
    expect(await page(simulator, '/interface/root')).toContain(`var stProductVersion = "${version}";`);
    expect(await api(simulator, 'licensing/about')).toMatchObject({ version });
  });

  it('does not start with a version that has no build', async () => {
    await expect(start({ version: '100' })).rejects.toThrow('100.0.9504');
  });

  it('sends no policy by default, and a strict one with a matching nonce when asked', async () => {
    const open = await fetch(`${(await start()).origin}/interface/root`);
    expect(open.headers.get('content-security-policy')).toBeNull();
    const strict = await fetch(`${(await start({ csp: true })).origin}/interface/root`);
    const header = strict.headers.get('content-security-policy') ?? '';
    const scripts = /script-src ([^;]*)/.exec(header)?.[1] ?? '';
    expect(scripts).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? 'missing';
    expect(await strict.text()).toContain(`<script nonce="${nonce}">`);
  });

  it('names only bundles and styles that are served', async () => {
    const simulator = await start();
    const html = await page(simulator, '/interface/root');
    const files = [...html.matchAll(/(?:src|href)="(\/interface\/output\/[^"]+)"/g)].map(([, path]) => path);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(simulator.origin + file)).status).toBe(200);
  });

  it('serves no file outside its views', async () => {
    const simulator = await start();
    for (const path of [
      '/interface/app/..%2fapp.js',
      '/interface/app/%2e%2e/app.js',
      '/interface/app/none.html',
    ])
      expect((await fetch(simulator.origin + path)).status).toBe(404);
  });
});

describe('saving', () => {
  it('stores and counts, and shows what was stored', async () => {
    const simulator = await start();
    const sent = { ...(await policy(simulator)), minPasswordLength: 12, requireSymbol: true };
    expect(await api(simulator, policyPath, { passwordRequirements: sent })).toMatchObject({
      success: true,
      resultCode: 200,
    });
    expect(simulator.state.password).toMatchObject({
      minLength: 12,
      requireSymbol: true,
      skipExisting: true,
    });
    expect(simulator.state.saves).toBe(1);
    expect(await policy(simulator)).toEqual(sent);
  });

  it('is refused once when asked for, with HTTP 200, and changes nothing', async () => {
    const simulator = await start();
    const before = structuredClone(simulator.state);
    simulator.refuseNextSave();
    expect((await policy(simulator)).minPasswordLength).toBe(5);
    const sent = { passwordRequirements: { minPasswordLength: 20 } };
    const response = await fetch(`${simulator.origin}/api/v1/${policyPath}`, {
      method: 'POST',
      body: JSON.stringify(sent),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ success: false, resultCode: 400 });
    expect(simulator.state).toEqual(before);
    expect(await api(simulator, policyPath, sent)).toMatchObject({ success: true });
    expect(simulator.state.password.minLength).toBe(20);
  });

  it('of the defaults leaves existing domains alone until propagated', async () => {
    const simulator = await start();
    const path = 'settings/sysadmin/domain-defaults';
    await api(simulator, path, { domainDefaults: { requireSmtpAuthentication: true } });
    expect(simulator.state.domainDefaults.requireSmtpAuth).toBe(true);
    expect(simulator.state.domains.some(({ requireSmtpAuth }) => requireSmtpAuth)).toBe(false);
    await api(simulator, `${path}-propagate`, {});
    expect(simulator.state.domains.every(({ requireSmtpAuth }) => requireSmtpAuth)).toBe(true);
  });

  it('of one domain changes that one only', async () => {
    const simulator = await start();
    const path = 'settings/sysadmin/domain-settings/';
    const { domainSettings } = await api(simulator, `${path}example.org`);
    expect(domainSettings).toMatchObject({ isEnabled: true, requireSmtpAuthentication: false });
    await api(simulator, `${path}example.org`, {
      domainSettings: { ...(domainSettings as object), requireSmtpAuthentication: true },
    });
    expect(simulator.state.domains.map(({ requireSmtpAuth }) => requireSmtpAuth)).toEqual([
      false,
      true,
      false,
    ]);
    expect(await api(simulator, `${path}nowhere.example`)).toMatchObject({ success: false });
  });

  it('keeps no password that was sent', async () => {
    const simulator = await start();
    const secret = 'Kestrel-over-9-hills';
    await api(simulator, 'auth/authenticate-user', { username: 'admin', password: secret });
    await api(simulator, 'settings/user/password', { newPassword: secret, confirmPassword: secret });
    const administrator = { userName: 'admin', displayName: 'A', newPassword: secret };
    await api(simulator, 'settings/sysadmin/administrators', { administrator });
    const shown = await api(simulator, 'settings/sysadmin/administrators');
    expect(JSON.stringify([simulator.state, simulator.requests, shown])).not.toContain(secret);
  });
});

describe('around it', () => {
  it('logs every request by method and path, without its query', async () => {
    const simulator = await start();
    await page(simulator, '/interface/root?x=1');
    await api(simulator, 'settings/sysadmin/domains');
    expect(simulator.requests).toEqual([
      { method: 'GET', path: '/interface/root' },
      { method: 'GET', path: '/api/v1/settings/sysadmin/domains' },
    ]);
  });

  it('answers unknown calls and broken bodies without falling over', async () => {
    const simulator = await start();
    expect(await api(simulator, 'settings/sysadmin/nothing')).toMatchObject({
      success: false,
      resultCode: 404,
    });
    const broken = await fetch(`${simulator.origin}/api/v1/settings/sysadmin/ip-access/true`, {
      method: 'POST',
      body: '{',
    });
    expect(await broken.json()).toMatchObject({ success: true, totalCount: 6 });
    expect(await api(simulator, 'settings/sysadmin/domain-settings/%E0%A4%A')).toMatchObject({
      success: false,
    });
  });

  it('serves pages that are not SmarterMail', async () => {
    const simulator = await start();
    expect((await fetch(`${simulator.origin}/proxy-error.html`)).status).toBe(502);
    for (const { path } of viewsOf('M100').filter(({ kind }) => kind === 'foreign'))
      expect(await page(simulator, path)).not.toContain('ng-app="smartermail"');
  });

  it('takes overrides of its state and starts fresh each time', async () => {
    const first = await start({ state: { whitelist: [] } });
    expect((await rowsOf(first, true)).total).toBe(0);
    expect((await rowsOf(await start(), true)).total).toBe(6);
  });
});
