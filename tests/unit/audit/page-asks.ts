import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import type { Ask } from '../../../utils/audit/protocol.ts';
import type { TabState } from '../../../utils/audit/record.ts';
import { tabsKey } from '../../../utils/audit/tabs.ts';
import { product, reading, type World } from './support.ts';

/** A worker that has just woken up: everything it knows stands in storage. */
export const wake = (world: World) => createPageDesk(world, openBooks(world));

export const hello = (over: Partial<Ask<'hello'>> = {}): Ask<'hello'> => ({
  product: product(),
  role: 'administrator',
  top: true,
  ...over,
});
export const seen = (over: Partial<Ask<'seen'>> = {}): Ask<'seen'> => ({
  product: product(),
  frame: { role: 'administrator', screens: ['passwordRequirements'], unsaved: [] },
  readings: [reading()],
  failing: 2,
  ...over,
});
export const tabIn = (world: World): TabState | undefined =>
  (world.session.data.get(tabsKey) as Record<string, TabState> | undefined)?.['7'];
