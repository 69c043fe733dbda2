import { expect, it, vi } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { createPanelDesk } from '../../../utils/audit/panel-desk.ts';
import type { TabState } from '../../../utils/audit/record.ts';
import { parseTabs, tabsKey } from '../../../utils/audit/tabs.ts';
import { createWorld, product, visitor } from './support.ts';

it('a frame that was replaced takes along what stood in the old one, and no other', async () => {
  const world = createWorld();
  const desk = createPageDesk(world, openBooks(world));
  const framesThere = () => {
    const tab: TabState | undefined = parseTabs(world.session.data.get(tabsKey))['7'];
    return Object.keys(tab?.frames ?? {});
  };
  const hello = (frameId: number, documentId: string) =>
    desk.hello(
      { product: product(), role: 'administrator', top: frameId === 0 },
      visitor({ frameId, documentId }),
    );
  world.frames.add('7:0').add('7:3').add('7:5').add('7:8');
  await hello(0, 'shell');
  await hello(3, 'section');
  await hello(5, 'content of the section');
  await hello(8, 'another frame');
  await vi.waitFor(() => expect(framesThere()).toEqual(['0', '3', '5', '8']));
  // Its section is replaced: the content goes with it, and nothing says so.
  world.frames.delete('7:5');
  await hello(3, 'section after a postback');
  await vi.waitFor(() => expect(framesThere()).toEqual(['0', '3', '8']));
});

it('a tab that went on while its last word was on its way keeps no number', async () => {
  const world = createWorld();
  const books = openBooks(world);
  const frame = { role: 'administrator' as const, screens: ['passwordRequirements'] as const, unsaved: [] };
  await createPageDesk(world, books).seen({ product: product(), frame, readings: [], failing: 4 }, visitor());
  expect(world.badges.get(7)).toBe(4);
  await createPanelDesk(world, books).look({ tabId: 7 });
  expect(world.badges.get(7)).toBe(0);
});
