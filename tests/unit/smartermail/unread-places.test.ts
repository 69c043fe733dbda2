// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { goTo } from '../../../utils/actions/navigate.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { generations, type ScreenId } from '../../../utils/screens/screen.ts';
import { wayTo } from '../../../utils/screens/ways.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';
import { place, portsOf, worldOf } from '../actions/world.ts';

const names = {
  sslCertificates: 'SSL Certificates',
  securityProtocols: 'Security Protocols',
  events: 'System Events',
  incomingGateways: 'Incoming Gateways',
  antivirus: 'Antivirus',
  volumeMounts: 'Volume Mounts',
  antispam: 'Antispam Administration',
  forwardingBlacklist: 'Forwarding Blacklist',
  licensing: 'Licensing',
} as const satisfies Partial<Record<ScreenId, string>>;
const places = Object.entries(names) as [keyof typeof names, string][];

const tree = `<nav><a>Settings</a>${Object.values(names)
  .map((name) => `<a>${name}</a>`)
  .join('')}</nav>`;
/** The screens on a page, and how many values were read there. */
const seen = (html: string) => {
  document.title = 'SmarterMail';
  document.body.innerHTML = tree + html;
  return readDocument(document, {
    generation: 'M100',
    labels: englishLabels,
    now: '2026-11-25T12:00:00.000Z',
  }).map(({ screen, decided, readings }) => ({ screen, decided, readings: readings.length }));
};

describe('a place of which nothing is read', () => {
  test.each(places)('is known by a heading or a card that names it: %s', (screen, name) => {
    const alone = [{ screen, decided: true, readings: 0 }];
    expect(seen(`<h1>${name}</h1><p><label>Path <input value="x"></label></p>`)).toEqual(alone);
    expect(seen(`<h1>Settings</h1><div class="card"><div class="md-title">${name}</div></div>`)).toEqual(
      alone,
    );
  });

  it('is a card that is marked up as no heading, where its name stands nowhere else', () => {
    const card = '<md-card><span class="md-headline">Security Protocols</span></md-card>';
    expect(seen(`<h1>Protocols</h1>${card}`)).toEqual([
      { screen: 'securityProtocols', decided: true, readings: 0 },
    ]);
  });

  const byHeading = places.filter(([screen]) => screen !== 'securityProtocols');
  test.each(byHeading)('is not where its name is only a way, a word or data: %s', (_screen, name) => {
    expect(seen('<h1>General</h1>')).toEqual([]);
    expect(seen(`<h1>General</h1><p>${name}</p>`)).toEqual([]);
    expect(seen(`<h1>General</h1><p><label>${name} <input value="x"></label></p>`)).toEqual([]);
    expect(
      seen(
        `<h1>Reports</h1><table><tr><th>Name</th><th>Count</th></tr><tr><td>${name}</td><td>1</td></tr></table>`,
      ),
    ).toEqual([]);
  });

  it('is not the tab of it that is a screen of its own', () => {
    const tabs = '<div role="tablist"><a role="tab" aria-selected="true">IP Bypasses</a></div>';
    expect(seen(`<h1>Antispam</h1>${tabs}`)).toEqual([]);
  });

  test.each(places)('ends the journey there: %s', async (screen) => {
    const { path } = wayTo(screen);
    const walked = generations.filter((generation) => path[generation] !== undefined);
    expect(walked).not.toEqual([]);
    for (const generation of walked) {
      const steps = path[generation] ?? [];
      const [last] = steps.toReversed();
      const keys = steps.map(({ kind, labels }) => `${kind}:${labels[0]}`);
      const world = worldOf({ hits: { [keys[0] ?? '']: [place('0')] } });
      world.onClick = (text) => {
        const next = keys[Number(text) + 1];
        if (next === undefined) world.shown = [screen];
        else world.hits[next] = [place(String(Number(text) + 1))];
      };
      const to = { screen, generation, subject: null };
      expect(await goTo(to, portsOf(world), new AbortController().signal)).toEqual({ ok: true, tabId: null });
      expect(world.clicks.at(-1)).toBe(String(steps.length - 1));
      expect(last?.kind).toBe('tree');
    }
  });
});
