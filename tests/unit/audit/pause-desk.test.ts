import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { createPauseDesk } from '../../../utils/audit/pause-desk.ts';
import { parsePaused, pausedKey, withPause } from '../../../utils/audit/paused.ts';
import { createWorld, product, visitor } from './support.ts';

async function open() {
  const world = createWorld();
  for (const frame of ['7:0', '7:3', '7:4', '9:0']) world.frames.add(frame);
  const books = openBooks(world);
  const page = createPageDesk(world, books);
  const told: string[] = [];
  const desk = createPauseDesk(async (tabId, frameId, paused) => {
    told.push(`${tabId}:${frameId} ${paused}`);
  }, books);
  const hello = (over: Parameters<typeof visitor>[0], top = false) =>
    page.hello({ product: product(), role: 'administrator', top }, visitor(over));
  await hello({}, true);
  await hello({ frameId: 3 });
  await hello({ tabId: 9 }, true);
  return { world, desk, told, hello };
}

describe('hiding the marks of a tab', () => {
  it('reaches every frame of that tab and no other, and is undone by the same keys', async () => {
    const { desk, told } = await open();
    await desk.toggle(7);
    expect(new Set(told)).toEqual(new Set(['7:0 true', '7:3 true']));
    told.length = 0;
    await desk.toggle(7);
    expect(new Set(told)).toEqual(new Set(['7:0 false', '7:3 false']));
  });

  it('is known to frames that come later, of that tab alone', async () => {
    const { desk, hello } = await open();
    await desk.pauseMarks({ tabId: 7, paused: true });
    expect((await hello({ frameId: 4 })).paused).toBe(true);
    expect((await hello({}, true)).paused).toBe(true);
    expect((await hello({ tabId: 9 }, true)).paused).toBe(false);
  });

  it('ends with the tab', async () => {
    const { world, desk } = await open();
    await desk.toggle(7);
    expect(world.session.data.get(pausedKey)).toEqual([7]);
    await desk.closed(7);
    expect(world.session.data.get(pausedKey)).toEqual([]);
  });

  it('does nothing in tabs where nothing of ours is', async () => {
    const { world, desk, told } = await open();
    await desk.toggle(1);
    expect(told).toEqual([]);
    expect(world.session.data.has(pausedKey)).toBe(false);
  });

  it('is refused when malformed', async () => {
    const { desk } = await open();
    await expect(desk.pauseMarks({ tabId: '7', paused: true })).rejects.toMatchObject({
      message: 'malformed',
    });
  });

  it('reads storage of another shape as nothing hidden', () => {
    expect(parsePaused({ 7: true })).toEqual([]);
    expect(parsePaused(undefined)).toEqual([]);
    const one = withPause([], 7, true);
    expect(withPause(one, 7, true)).toBe(one);
  });
});
