import type { Locator, Page } from '@playwright/test';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import { legacyManifests } from '../simulators/legacy/manifest.ts';
import type { ManifestPage } from '../simulators/legacy/manifest-page.ts';
import { viewsOf } from '../simulators/modern/manifest.ts';
import type { Target } from '../simulators/modern/view.ts';
import { inOrder, onlyReadings, openAlone, reported, screensIn } from './support/alone.ts';
import type { ExtensionChromium } from './support/chromium.ts';
import { expectReadings } from './support/expect-readings.ts';
import { lastWords } from './support/overheard.ts';
import { expect, test } from './support/simulated-test.ts';
import { everythingStored, recordsIn, tabState } from './support/stored.ts';

async function expectNothing(chromium: ExtensionChromium, tabId: number, where: string): Promise<void> {
  await expect.poll(async () => (await tabState(chromium, tabId))?.status, where).toBe('not-smartermail');
  expect.soft((await tabState(chromium, tabId))?.frames, where).toEqual({});
  expect.soft(await lastWords(chromium, tabId), where).toEqual([]);
  expect.soft(recordsIn(await everythingStored(chromium)), where).toEqual([]);
}

for (const generation of ['L5', 'L7'] as const) {
  test(`every page of the ${generation} server is recognised as what it is, and read`, async ({
    servers,
    chromium,
  }) => {
    test.setTimeout(240_000);
    const server = await servers.legacy({ generation });
    const page = await chromium.context.newPage();
    const tabId = await chromium.tabIdOf(page);
    const byPath = new Map(legacyManifests[generation].map((one) => [one.path, one]));
    const pageAt = (url: string): ManifestPage | undefined => {
      const { pathname, search } = new URL(url);
      return byPath.get(pathname + search) ?? byPath.get(pathname);
    };

    for (const { path, product } of legacyManifests[generation]) {
      await openAlone(chromium, page, server.origin + path);
      if (!product) {
        await expectNothing(chromium, tabId, path);
        continue;
      }
      await expect.poll(() => page.frames().every((frame) => /^https?:/.test(frame.url())), path).toBe(true);
      // Each document by itself: the page, and those in its frames.
      const documents = page.frames().map((frame) => pageAt(frame.url()));
      const expected = inOrder(documents.flatMap((one) => (one ? reported(one.role, one.screens) : [])));
      await expect.poll(() => screensIn(chromium, tabId), path).toEqual(expected);
      await expect
        .poll(async () => Object.keys((await tabState(chromium, tabId))?.frames ?? {}).length, path)
        .toBe(documents.length);
      for (const { url, frame } of await lastWords(chromium, tabId)) {
        const one = pageAt(url);
        expect
          .soft(inOrder(frame.screens), `${path}: ${url}`)
          .toEqual(one && reported(one.role, one.screens));
      }
      expect.soft(await screensIn(chromium, tabId), path).toEqual(expected);
      const readings = documents.flatMap((one) => (one?.role === 'administrator' ? one.readings : []));
      expectReadings(await onlyReadings(chromium), readings, path);
    }
  });
}

const targetOn = (page: Page, { css, text }: Target): Locator => {
  if (css === 'html') return page.locator(css);
  const found = page.locator(css).filter({ visible: true });
  const exact = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
  return (text === undefined ? found : found.filter({ hasText: exact(text) })).first();
};

/** Clicks its way to a view; again from the start where a click went to a view that was leaving. */
const openBy = (page: Page, targets: readonly Target[]): Promise<void> =>
  expect(async () => {
    // Where the words begin: a cell's middle may be empty, and there a badge may stand.
    for (const one of targets) await targetOn(page, one).click({ position: { x: 8, y: 8 }, timeout: 5_000 });
  }).toPass();

for (const generation of ['M16', 'M100', 'M100n'] as const) {
  test(`every view of the ${generation} server is recognised as what it is, and read`, async ({
    servers,
    chromium,
  }) => {
    test.setTimeout(240_000);
    const server = await servers.modern({ generation, delaysMs: [20, 60, 40] });
    const page = await chromium.context.newPage();
    const tabId = await chromium.tabIdOf(page);

    for (const { id, kind, path, open, ready, screens, behind, readings } of viewsOf(generation)) {
      await openAlone(chromium, page, server.origin + path);
      await openBy(page, open);
      await expect(targetOn(page, ready)).toBeAttached();
      if (kind === 'foreign') {
        await expectNothing(chromium, tabId, id);
        continue;
      }
      const expected = reported(kind, screens);
      const allowed = [...expected, ...behind];
      await expect.poll(() => screensIn(chromium, tabId), id).toEqual(expect.arrayContaining([...expected]));
      await expect
        .poll(async () => Object.values(await onlyReadings(chromium)).length, id)
        .toBeGreaterThanOrEqual(kind === 'administrator' ? readings.length : 0);
      await expect.poll(async () => (await lastWords(chromium, tabId))[0]?.frame.role, id).toBe(kind);
      const [said] = await lastWords(chromium, tabId);
      const shown = said?.frame.screens ?? [];
      expect.soft(shown, id).toEqual(expect.arrayContaining([...expected]));
      expect
        .soft(
          shown.filter((screen) => !allowed.includes(screen)),
          id,
        )
        .toEqual([]);
      await expect.poll(() => screensIn(chromium, tabId), id).toEqual(inOrder(shown));
      // A tab that was opened by a click stands beside another, which was shown and read before.
      const own = ({ screen }: Reading): boolean =>
        open.length === 0 || (screen !== null && shown.includes(screen));
      // Responses may tell of settings that the view does not show.
      const ofView = (one: Reading): boolean =>
        one.method !== 'response' || readings.some((each) => readingKey(each) === readingKey(one));
      const read = Object.entries(await onlyReadings(chromium)).filter(([, one]) => own(one) && ofView(one));
      if (behind.length === 0)
        expectReadings(Object.fromEntries(read), kind === 'administrator' ? readings : [], id);
    }
  });
}
