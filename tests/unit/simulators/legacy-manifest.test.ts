// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legacyManifests } from '../../simulators/legacy/manifest.ts';
import { secureAbuseReading } from '../../simulators/legacy/shared-pages.ts';
import type { LegacyGeneration } from '../../simulators/legacy/state.ts';
import { secureState } from '../../simulators/secure-state.ts';
import { ask, cellsOf, chosen, get, input, type Parsed, restart, useLegacyServer } from './legacy-client.ts';

useLegacyServer();

const generations: readonly [LegacyGeneration, string][] = [
  ['L5', 'pages'],
  ['L7', 'pages-l7'],
];

describe.each(generations)('the manifest of %s', (generation, folder) => {
  const manifest = legacyManifests[generation];
  const pageWith = (path: string) => manifest.find((page) => page.path === path);

  it('names pages that are there, once each', async () => {
    await restart({ generation });
    for (const { path, status } of manifest) expect([path, (await ask(path)).status]).toEqual([path, status]);
    expect(new Set(manifest.map(({ path }) => path)).size).toBe(manifest.length);
  });

  it('names every page the server has', () => {
    const rendered = readdirSync(`tests/simulators/legacy/${folder}`).filter(
      (name) => name.startsWith('frm') || name === 'Checkup.html',
    );
    const named = manifest.map(({ path }) => path.split(/[/?]/)[2]?.replace('.aspx', '.html'));
    expect(rendered.length).toBeGreaterThan(18);
    expect(rendered.filter((name) => !named.includes(name))).toEqual([]);
  });

  /** What a person sees of a setting; undefined for one that this test does not look for. */
  const seen: Readonly<Record<string, (page: Parsed) => unknown>> = {
    'password.minLength': (page) => Number(input(page, 'txtMinLength').value),
    'password.requireNumber': (page) => input(page, 'chkNumber').checked,
    'password.requireCapital': (page) => input(page, 'chkCapital').checked,
    'password.skipExisting': (page) => input(page, 'chkExisting').checked,
    'domainDefaults.requireSmtpAuth': (page) => input(page, 'chkRequireSmtpAuth').checked,
    'domain.requireSmtpAuth': (page) => input(page, 'chkRequireSmtpAuth').checked,
    'domain.enabled': (page) => !input(page, 'chkDisable').checked,
    'log.deliveryLevel': (page) => chosen(page, 'ddDeliveryLog'),
    'log.smtpLevel': (page) => chosen(page, 'ddSmtpLog'),
    'smtpIn.allowRelay': (page) => chosen(page, 'ddAllowRelay'),
    'smtpIn.relayForAuthenticated': (page) => input(page, 'chkRelayForAuthenticated').checked,
    'smtpIn.localDeliveryAuth': (page) => input(page, 'chkLocalDeliveryAuth').checked,
    'administrator.username': (page) => input(page, 'txtUsername').value,
    'product.build': (page) => Number(page.getElementById('lblVersion')?.textContent.split('.')[2]),
  };

  it('promises values that a person sees there', async () => {
    await restart({ generation });
    let compared = 0;
    for (const { path, readings } of manifest) {
      const page = await get(path);
      for (const { setting, value } of readings) {
        const look = seen[setting];
        if (!look) continue;
        expect([path, setting, look(page)]).toEqual([path, setting, value]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('promises lists as long as the page shows, and their first words', async () => {
    await restart({ generation });
    const lists = manifest.filter(({ readings }) => Array.isArray(readings[0]?.value));
    expect(lists.length).toBeGreaterThan(4);
    for (const { path, readings } of lists) {
      const rows = readings[0]?.value as readonly { address?: string; name?: string }[];
      const first = cellsOf(await get(path)).map(([cell]) => cell);
      expect([path, first]).toEqual([path, rows.map(({ address, name }) => address ?? name)]);
    }
  });

  it('promises the abuse rules of a secure server as its list shows them', async () => {
    await restart({ generation, state: secureState(generation) });
    const rows = cellsOf(await get('/Main/frmAbuseDetection.aspx'));
    const shown = rows.map(([type, service, ...times]) => ({
      type: type === 'Denial of Service (DoS)' ? 'dos' : 'other',
      services: [String(service).toLowerCase()],
      action: 'block',
      timeFrame: Number.parseInt(String(times[0]), 10),
      threshold: Number(times[1]),
      blockTime: Number.parseInt(String(times[2]), 10),
    }));
    // The rules against floods stand first; those that follow are each generation's own.
    expect(shown.slice(0, 3)).toEqual(secureAbuseReading.value);
    expect(pageWith('/Main/frmAbuseDetection.aspx')?.screens).toEqual(['abuseDetection']);
  });
});
