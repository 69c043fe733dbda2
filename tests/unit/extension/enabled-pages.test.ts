import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerAt, startAt } from '../../../utils/extension/enabled-pages.ts';
import { askBrowser, giveBack, holds } from '../../../utils/extension/permissions.ts';
import { type FakeAccess, fakeAccess } from './fake-access.ts';

const [one, other] = ['https://mail.example.com', 'http://192.0.2.7:8080'];
const files = { js: ['content-scripts/admin.js'], css: ['content-scripts/admin.css'] };

let access: FakeAccess;
beforeEach(() => {
  fakeBrowser.reset();
  access = fakeAccess();
});

describe('content scripts are registered', () => {
  it("as the manifest's own, at exactly the origins wanted", async () => {
    await registerAt([one, other]);
    expect(access.registered).toEqual([
      {
        id: 'enabled-admin',
        matches: ['http://192.0.2.7:8080/*', 'https://mail.example.com:443/*'],
        ...files,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
      {
        id: 'enabled-closing-window',
        matches: ['http://192.0.2.7:8080/*', 'https://mail.example.com:443/*'],
        js: ['content-scripts/closing-window.js'],
        allFrames: false,
        matchOriginAsFallback: false,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
    await registerAt([other]);
    const matches = ['http://192.0.2.7:8080/*'];
    expect(access.registered).toMatchObject([{ matches }, { matches }]);
    await registerAt([]);
    expect(access.registered).toEqual([]);
  });

  it('anew only when something differs', async () => {
    await registerAt([one, other]);
    const [before] = access.registered;
    await registerAt([other, one]);
    expect(access.registered[0]).toBe(before);
    Object.assign(before ?? {}, { js: ['content-scripts/of-an-older-version.js'] });
    await registerAt([one, other]);
    expect(access.registered).toMatchObject([files, {}]);
  });
});

describe('pages that are open already', () => {
  it('get it in the frames of that origin, and no other frame gets anything', async () => {
    fakeBrowser.tabs.query = vi.fn(async () => [{ id: 7 }, { id: 8 }, {}] as never);
    const asked = (frameId: number, href: string, origin: string) => ({ frameId, result: [href, origin] });
    access.scripting.executeScript.mockImplementation(async (injection: object) => {
      const { target } = injection as { target: { tabId: number; allFrames?: boolean } };
      if (!target.allFrames) return [];
      if (target.tabId === 8) throw new Error('The tab shows an error page');
      return [
        asked(0, `${one}/webmail/`, one),
        asked(3, 'about:blank', one),
        asked(4, 'https://mail.example.com:8443/', 'https://mail.example.com:8443'),
        asked(5, 'about:srcdoc', 'null'),
        { frameId: 6 },
      ];
    });
    await startAt(one);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: 'https://mail.example.com:443/*' });
    const target = { tabId: 7, frameIds: [0, 3] };
    expect(access.scripting.insertCSS.mock.calls).toEqual([
      [{ target, files: ['content-scripts/admin.css'] }],
    ]);
    const [flag, script, ...more] = access.scripting.executeScript.mock.calls.slice(2).flat();
    expect([flag, script, more]).toMatchObject([
      { target },
      { target, files: ['content-scripts/admin.js'] },
      [],
    ]);
  });
});

describe('access to an origin', () => {
  it('is asked for at once, held until it is given back, and is for nothing else', async () => {
    expect(await holds(one)).toBe(false);
    const asking = askBrowser(one);
    expect((fakeBrowser.permissions as { request: unknown }).request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://mail.example.com:443/*'],
    });
    expect(await asking).toBe(true);
    expect([await holds(one), await holds(other)]).toEqual([true, false]);
    await giveBack(one);
    expect(await holds(one)).toBe(false);
  });
});
