import { describe, expect, test } from 'vitest';
import { guideTo } from '../../../utils/actions/guide.ts';
import { pathOf } from '../../../utils/actions/navigate.ts';
import { place, portsOf, type World, worldOf } from './world.ts';

const signal = new AbortController().signal;
const editor = { screen: 'domainOptions', generation: 'L7', subject: 'example.com' } as const;
const last = pathOf(editor).length;

/** What the person does, by milliseconds. */
const doing = (world: World, acts: Readonly<Record<number, () => void>>): World => {
  const due = Object.entries(acts).map(([time, act]) => ({ time: Number(time), act }));
  world.onSleep = (time) => {
    while (due[0] && due[0].time < time) due.shift()?.act();
  };
  return world;
};

describe('a way whose every step the person clicks', () => {
  test('is framed step by step as its words appear, and nothing is clicked', async () => {
    const world = worldOf({ hits: { 'tree:nav.domains': [place('domains')] } });
    doing(world, {
      1000: () => {
        world.hits['row:subject'] = [place('example.com')];
      },
      2000: () => {
        world.hits['button:action.edit'] = [place('edit')];
      },
      3000: () => {
        world.elsewhere = [{ screen: 'domainOptions', domain: 'example.com', tabId: 9, documentId: 'd' }];
      },
    });
    expect(await guideTo(editor, portsOf(world), signal)).toEqual({ ok: true, tabId: 9 });
    expect(world.clicks).toEqual([]);
    expect(world.points.map((point) => point?.replace(/^\d+ /, '') ?? null)).toEqual([
      'domains',
      'example.com',
      'edit',
      null,
    ]);
    const numbers = world.points.flatMap((point) => (point ? [Number(point.split(' ')[0])] : []));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.at(-1)).toBeLessThanOrEqual(last);
  });

  test('goes back with a person who went elsewhere', async () => {
    const world = worldOf({
      hits: { 'tree:nav.domains': [place('domains')], 'row:subject': [place('example.com')] },
    });
    doing(world, {
      1000: () => {
        delete world.hits['row:subject'];
      },
      2000: () => {
        world.shown = ['domainOptions'];
      },
    });
    expect(await guideTo(editor, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
    expect(world.points.map((point) => point?.replace(/^\d+ /, '') ?? null)).toEqual([
      'example.com',
      'domains',
      null,
    ]);
  });

  test('does not jump to words that stand everywhere', async () => {
    const options = { screen: 'domainOptions', generation: 'M100', subject: 'example.com' } as const;
    const everywhere = pathOf(options).findIndex(({ labels }) =>
      labels.some((label) => label.startsWith('generic.')),
    );
    expect(everywhere).toBeGreaterThan(1);
    const { kind, labels } = pathOf(options)[everywhere] ?? { kind: 'tab', labels: [] };
    const world = worldOf({ hits: { [`${kind}:${labels[0] ?? 'subject'}`]: [place('options')] } });
    doing(world, {
      1000: () => {
        world.shown = ['domainOptions'];
      },
    });
    expect(await guideTo(options, portsOf(world), signal)).toMatchObject({ ok: true });
    expect(world.points).toEqual([null]);
  });

  test('waits for a person two minutes a step, and then says at which', async () => {
    const world = worldOf({ hits: { 'tree:nav.domains': [place('domains')] } });
    let waited = 0;
    world.onSleep = (time) => {
      waited = time;
    };
    const arrival = await guideTo(editor, portsOf(world), signal);
    expect(arrival).toMatchObject({ ok: false, why: 'not-clicked' });
    expect(waited).toBeGreaterThan(119_000);
    expect(world.points.at(-1)).toBeNull();
  });

  test('ends with its signal', async () => {
    const stop = new AbortController();
    const world = worldOf({ hits: { 'tree:nav.domains': [place('domains')] } });
    world.onSleep = () => stop.abort();
    expect(await guideTo(editor, portsOf(world), stop.signal)).toMatchObject({ ok: false, why: 'stopped' });
    expect(world.points.at(-1)).toBeNull();
  });

  test('has nothing to show where no way is known', async () => {
    const nowhere = { screen: 'changePassword', generation: 'L5', subject: null } as const;
    expect(pathOf(nowhere)).toEqual([]);
    expect(await guideTo(nowhere, portsOf(worldOf({})), signal)).toMatchObject({ ok: false, why: 'no-path' });
  });
});
