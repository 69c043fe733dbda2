import { describe, expect, test } from 'vitest';
import { goTo } from '../../../utils/actions/navigate.ts';
import type { ShownElsewhere } from '../../../utils/actions/navigation.ts';
import { place, portsOf, type World, worldOf } from './world.ts';

const signal = new AbortController().signal;

describe('a step that only a person can take', () => {
  const editor = { screen: 'domainOptions', generation: 'L7', subject: 'example.com' } as const;
  const domainEditor = (tabId: number, documentId: string, domain = 'example.com'): ShownElsewhere => ({
    screen: 'domainOptions',
    domain,
    tabId,
    documentId,
  });
  const listWorld = (over: Partial<World> = {}) =>
    worldOf({
      hits: {
        'tree:nav.domains': [place('domains')],
        'row:subject': [place('example.com')],
        'button:action.edit': [place('edit')],
      },
      ...over,
    });

  test('is framed, never clicked, and ends in the window that opens', async () => {
    const world = listWorld();
    world.onSleep = (time) => {
      if (time > 20_000) world.elsewhere = [domainEditor(9, 'd1')];
    };
    expect(await goTo(editor, portsOf(world), signal)).toEqual({ ok: true, tabId: 9 });
    expect(world.clicks).toEqual(['example.com']);
    expect(world.points).toEqual(['edit', null]);
  });

  test('is not taken by a window that showed the screen before, but by another document in it', async () => {
    const world = listWorld({ elsewhere: [domainEditor(9, 'd1')] });
    world.onSleep = (time) => {
      if (time > 30_000) world.elsewhere = [domainEditor(9, 'd2')];
    };
    let waited = 0;
    const ports = portsOf(world);
    const { sleep } = ports;
    ports.sleep = async (milliseconds, until) => {
      waited += milliseconds;
      await sleep(milliseconds, until);
    };
    expect(await goTo(editor, ports, signal)).toEqual({ ok: true, tabId: 9 });
    expect(waited).toBeGreaterThan(30_000);
  });

  test('is not taken by the editor of another domain', async () => {
    const world = listWorld();
    world.onSleep = () => {
      world.elsewhere = [domainEditor(9, 'd1', 'example.org')];
    };
    expect(await goTo(editor, portsOf(world), signal)).toMatchObject({
      ok: false,
      why: 'not-clicked',
      at: 3,
    });
    expect(world.points).toEqual(['edit', null]);
  });

  test('may as well end in the tab itself, where the editor is no window', async () => {
    const world = listWorld();
    world.onSleep = () => {
      if (world.points.length > 0) world.shown = ['domainOptions'];
    };
    expect(await goTo(editor, portsOf(world), signal)).toEqual({ ok: true, tabId: null });
  });

  test('is framed again where the page has moved it', async () => {
    const world = listWorld();
    world.onSleep = (time) => {
      if (time > 10_000) world.hits['button:action.edit'] = [place('edit', 0, '50,0,10,10')];
      if (time > 20_000) world.shown = ['domainOptions'];
    };
    expect(await goTo(editor, portsOf(world), signal)).toMatchObject({ ok: true });
    expect(world.points).toEqual(['edit', 'edit', null]);
  });

  test('ends with the journey', async () => {
    const stop = new AbortController();
    const world = listWorld();
    world.onSleep = () => {
      if (world.points.length > 0) stop.abort();
    };
    expect(await goTo(editor, portsOf(world), stop.signal)).toMatchObject({ ok: false, why: 'stopped' });
    expect(world.points).toEqual(['edit', null]);
  });
});
