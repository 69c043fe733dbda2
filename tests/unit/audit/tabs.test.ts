import { describe, expect, it } from 'vitest';
import type { Role, TabState } from '../../../utils/audit/record.ts';
import { closed, greeted, parseTabs, restored, shown, struck, type Tabs } from '../../../utils/audit/tabs.ts';
import { origin, product, reading, visitor } from './support.ts';

const greeting = (over: Partial<Parameters<typeof greeted>[2]> = {}) => ({
  product: product(),
  role: 'administrator' as Role,
  top: true,
  serverId: origin,
  ...over,
});
const frame = {
  role: 'administrator' as Role,
  screens: ['domainOptions'] as const,
  domain: 'a.example',
  unsaved: [reading({ saved: false })],
};

const top = visitor();
const child = visitor({ frameId: 3, documentId: 'document-3' });
const page = (): Tabs => greeted(greeted({}, top, greeting()), child, greeting({ top: false }));

describe('what a tab shows', () => {
  it('knows the page and its frames', () => {
    expect(page()[7]).toEqual({
      origin,
      status: 'smartermail',
      serverId: origin,
      frames: {
        0: { documentId: 'document-1', role: 'administrator', screens: [], unsaved: [] },
        3: { documentId: 'document-3', role: 'administrator', screens: [], unsaved: [] },
      },
    });
  });

  it('keeps what an administrator frame shows, and of others the role alone', () => {
    const tabs = shown(page(), child, frame, origin);
    expect(tabs[7]?.frames[3]).toEqual({ documentId: 'document-3', ...frame });
    for (const role of ['mailbox', 'login', 'unknown'] as const) {
      const other = shown(tabs, child, { ...frame, role }, origin)[7]?.frames[3];
      expect(other).toEqual({ documentId: 'document-3', role, screens: [], unsaved: [] });
    }
  });

  it('retracts what a frame showed when another document comes in its place', () => {
    const tabs = shown(page(), child, frame, origin);
    const next = greeted(tabs, { ...child, documentId: 'document-4' }, greeting({ top: false }));
    expect(next[7]?.frames[3]?.screens).toEqual([]);
    expect(next[7]?.frames[0]).toEqual(tabs[7]?.frames[0]);
    const foreign = greeted(tabs, child, greeting({ top: false, product: null }));
    expect(Object.keys(foreign[7]?.frames ?? {})).toEqual(['0']);
    expect(foreign[7]?.status).toBe('smartermail');
  });

  it('drops every frame when the page itself is another', () => {
    const tabs = greeted(shown(page(), child, frame, origin), top, greeting());
    expect(Object.keys(tabs[7]?.frames ?? {})).toEqual(['0']);
  });

  it('says when a page is not SmarterMail, unless a frame in it is', () => {
    const not = greeted({}, top, greeting({ product: null, serverId: null }));
    expect(not[7]).toEqual({ origin, status: 'not-smartermail', serverId: null, frames: {} });
    const inside = greeted(not, child, greeting({ top: false }));
    expect(inside[7]).toMatchObject({ status: 'smartermail', serverId: origin });
    expect(greeted({}, child, greeting({ top: false, product: null }))).toEqual({});
  });

  it('puts back frames that answered, and no others', () => {
    const before = page()[7] as TabState;
    const reloaded = greeted(page(), visitor({ documentId: 'document-9' }), greeting());
    expect(Object.keys(restored(reloaded, 7, before, ['3'])[7]?.frames ?? {})).toEqual(['0', '3']);
    expect(restored(reloaded, 7, before, [])).toBe(reloaded);
    expect(restored(reloaded, 7, before, ['0', '3'])[7]?.frames[0]?.documentId).toBe('document-9');
    expect(restored({}, 7, before, ['3'])).toEqual({});
  });

  it('puts the server back where a frameset page is not SmarterMail by itself', () => {
    const before = greeted({}, child, greeting({ top: false }))[7] as TabState;
    const frameset = greeted({ 7: before }, top, greeting({ product: null, serverId: null }));
    expect(restored(frameset, 7, before, ['3'])[7]).toMatchObject({
      status: 'smartermail',
      serverId: origin,
    });
  });

  it('strikes frames that are gone, and the tab with its last frame', () => {
    expect(Object.keys(struck(page(), 7, ['3'])[7]?.frames ?? {})).toEqual(['0']);
    expect(struck(page(), 7, ['0', '3'])).toEqual({});
    expect(struck({}, 7, ['0'])).toEqual({});
  });

  it('keeps neither address nor frame of a private window', () => {
    const hidden = visitor({ incognito: true });
    const tabs = shown(greeted({}, hidden, greeting()), hidden, frame, null);
    expect(tabs).toEqual({ 7: { origin: '', status: 'private', serverId: null, frames: {} } });
    const not = greeted({}, hidden, greeting({ product: null }));
    expect(JSON.stringify(not)).not.toContain('192.0.2.10');
  });

  it('forgets a closed tab and no other', () => {
    const two = greeted(page(), visitor({ tabId: 8 }), greeting());
    expect(Object.keys(closed(two, 7))).toEqual(['8']);
    expect(closed(two, 9)).toBe(two);
  });

  it('leaves out stored entries of another shape', () => {
    const good = page();
    expect(parseTabs({ ...good, 8: { status: 'odd' }, 9: null })).toEqual(good);
    expect(parseTabs('?')).toEqual({});
  });
});
