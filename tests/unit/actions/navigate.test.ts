import { describe, expect, test } from 'vitest';
import { goTo, pathOf } from '../../../utils/actions/navigate.ts';
import type { NavigationPorts } from '../../../utils/actions/navigation.ts';
import { place, portsOf, worldOf } from './world.ts';

const to = { screen: 'passwordRequirements', generation: 'L5', subject: null } as const;
const signal = new AbortController().signal;

describe('a journey', () => {
  test('walks every step when only the first is there', async () => {
    const world = worldOf({ hits: { 'bar:nav.security': [place('security')] } });
    world.onClick = (text) => {
      if (text === 'security') world.hits['tree:nav.advancedSettings'] = [place('advanced')];
      if (text === 'advanced') world.hits['tree:place.passwordRequirements'] = [place('requirements')];
      if (text === 'requirements') world.shown = ['passwordRequirements'];
    };
    expect(await goTo(to, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(world.clicks).toEqual(['security', 'advanced', 'requirements']);
  });

  test('clicks nothing when it is there already', async () => {
    const world = worldOf({ shown: ['passwordRequirements'] });
    expect(await goTo(to, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(world.clicks).toEqual([]);
  });

  test('brings the tab of a screen forward that is in the document already', async () => {
    const smtpIn = { ...to, screen: 'smtpIn' } as const;
    const world = worldOf({ shown: ['smtpIn'], hits: { 'tab:place.smtpIn': [place('smtp in')] } });
    expect(await goTo(smtpIn, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(world.clicks).toEqual(['smtp in']);
    world.hits = { 'tab:place.smtpIn': [place('smtp in', 2)] };
    await goTo(smtpIn, portsOf(world), signal);
    expect(world.clicks).toHaveLength(1);
  });

  test('does not take words that stand everywhere for those of the next step', async () => {
    const logs = { ...to, screen: 'logSettings', generation: 'M100' } as const;
    const world = worldOf({
      hits: {
        'bar:nav.manage': [place('manage')],
        'tree:nav.troubleshooting': [place('troubleshooting')],
        'tab:generic.options': [place('options')],
      },
    });
    world.onClick = (text) => {
      const under = world.clicks.includes('troubleshooting');
      if (text === 'options' && under) world.shown = ['logSettings'];
    };
    expect(await goTo(logs, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(world.clicks).toEqual(['troubleshooting', 'options']);
  });

  test('leaves out steps whose next words stand there already', async () => {
    const world = worldOf({
      hits: {
        'bar:nav.security': [place('security')],
        'tree:place.passwordRequirements': [place('requirements')],
      },
    });
    world.hits['tree:nav.advancedSettings'] = [place('advanced')];
    world.onClick = (text) => {
      if (text === 'requirements') world.shown = ['passwordRequirements'];
    };
    await goTo(to, portsOf(world), signal);
    expect(world.clicks).toEqual(['requirements']);
  });

  test('clicks again when a page that was being replaced swallowed the click', async () => {
    const world = worldOf({ hits: { 'tree:place.passwordRequirements': [place('requirements')] } });
    world.hits['bar:nav.security'] = [place('security')];
    world.hits['tree:nav.advancedSettings'] = [place('advanced')];
    let times = 0;
    world.onClick = (text) => {
      if (text === 'requirements' && ++times === 2) world.shown = ['passwordRequirements'];
    };
    expect(await goTo(to, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(times).toBe(2);
  });

  test('does not click what is still moving', async () => {
    const world = worldOf({ hits: { 'bar:nav.security': [place('security', 0, 'a')] } });
    let looks = 0;
    const ports = portsOf(world);
    const moving: NavigationPorts = {
      ...ports,
      find: async (frame, step, subject) => {
        const hits = await ports.find(frame, step, subject);
        return hits.map((hit) => ({ ...hit, at: ++looks < 6 ? `${looks}` : 'rest' }));
      },
      click: async (frame, hit) => {
        expect(hit.at).toBe('rest');
        return ports.click(frame, hit);
      },
    };
    world.onClick = () => {
      world.shown = ['passwordRequirements'];
    };
    expect(await goTo(to, moving, signal)).toEqual({ ok: true, tabId: null });
  });

  test('names the step that failed, with the written path', async () => {
    const world = worldOf({ hits: { 'bar:nav.security': [place('security')] } });
    const arrival = await goTo(to, portsOf(world), signal);
    expect(arrival).toMatchObject({ ok: false, why: 'not-found', at: 1 });
    expect(arrival).toHaveProperty('path', pathOf(to));
  });

  test('says so when the last click shows something else', async () => {
    const world = worldOf({
      hits: {
        'bar:nav.security': [place('security')],
        'tree:nav.advancedSettings': [place('advanced')],
        'tree:place.passwordRequirements': [place('requirements')],
      },
    });
    expect(await goTo(to, portsOf(world), signal)).toMatchObject({ ok: false, why: 'not-shown' });
  });

  test('ends with its signal', async () => {
    const stop = new AbortController();
    const world = worldOf({});
    const ports = portsOf(world);
    const stopping = { ...ports, sleep: async () => stop.abort() };
    expect(await goTo(to, stopping, stop.signal)).toMatchObject({ ok: false, why: 'stopped' });
  });

  test('has no path where none is known', async () => {
    const nowhere = { ...to, screen: 'blacklist' } as const;
    expect(await goTo(nowhere, portsOf(worldOf({})), signal)).toMatchObject({ ok: false, why: 'no-path' });
  });
});
