import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { createPanelDesk } from '../../../utils/audit/panel-desk.ts';
import type { TabState } from '../../../utils/audit/record.ts';
import { storeKey } from '../../../utils/audit/store.ts';
import { tabsKey } from '../../../utils/audit/tabs.ts';
import { createWorld, origin, product, recordIn, stated, visitor } from './support.ts';

function open() {
  const world = createWorld();
  const books = openBooks(world);
  const tab = () => (world.session.data.get(tabsKey) as Record<string, TabState> | undefined)?.[7];
  return { world, page: createPageDesk(world, books), panel: createPanelDesk(world, books), tab };
}

const silent = { generation: null, version: null, build: null, edition: null, hostname: null };
const unknown = (part: Partial<ReturnType<typeof product>> = silent, top = true) =>
  ({ product: product(part), role: 'unknown', top }) as const;

describe('a record that a person opens', () => {
  it('holds what the pages print of the product, and nothing else', async () => {
    const { world, page, panel, tab } = open();
    world.frames.add('7:0');
    await page.hello(unknown(), visitor());
    await page.hello(unknown({ ...silent, generation: 'L7' }, false), visitor({ frameId: 3 }));
    expect(recordIn(world)).toBeUndefined();
    await panel.begin({ tabId: 7 });
    expect(recordIn(world)).toEqual({
      id: origin,
      origins: [origin],
      product: { ...silent, generation: 'L7' },
      readings: {},
      visits: {},
      profile: 'standard',
      context: {},
      waivers: {},
      attestations: {},
    });
    expect(tab()).toMatchObject({ serverId: origin, frames: { 0: {}, 3: {} } });
    await panel.state({ serverId: origin, readings: [stated()] });
    expect(recordIn(world)?.readings).toHaveProperty(['password.minLength']);
  });

  it('learns of a build that such a page prints later', async () => {
    const { world, page, panel } = open();
    await page.hello(unknown(), visitor());
    await panel.begin({ tabId: 7 });
    await page.hello(unknown({}), visitor());
    expect(recordIn(world)?.product).toEqual(product());
    await page.hello(unknown({ build: 9000, version: '100.0.9000' }), visitor());
    expect(recordIn(world)).toMatchObject({ product: { build: 9504 }, contradiction: { what: 'build' } });
  });

  it('is the one there was, if there was one', async () => {
    const { world, page, panel } = open();
    await page.hello({ ...unknown({}), role: 'login' }, visitor());
    const before = recordIn(world);
    await page.hello(unknown(), visitor());
    await panel.begin({ tabId: 7 });
    expect(recordIn(world)).toEqual(before);
  });

  it('is refused beside a mailbox, in a private window, and where nothing may be recorded', async () => {
    const mailbox = open();
    await mailbox.page.hello(unknown(), visitor());
    await mailbox.page.hello({ ...unknown(), role: 'mailbox', top: false }, visitor({ frameId: 3 }));
    const hidden = open();
    await hidden.page.hello(unknown(), visitor({ incognito: true }));
    const barred = open();
    barred.world.recording = false;
    await barred.page.hello(unknown(), visitor());
    for (const { world, panel } of [mailbox, hidden, barred, open()]) {
      await expect(panel.begin({ tabId: 7 })).rejects.toMatchObject({ message: 'no-server' });
      expect(world.local.data.has(storeKey)).toBe(false);
    }
    expect(hidden.tab()).not.toHaveProperty('product');
  });
});
