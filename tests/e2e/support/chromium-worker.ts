import type { CDPSession } from '@playwright/test';
import type { ExtensionChromium } from './chromium.ts';

interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: string;
}

/**
 * Stops the background as the browser does with an idle one: what it held in memory is gone, the next event
 * starts it anew. Resolves once it has stopped.
 */
export async function stopWorker(browser: ExtensionChromium): Promise<void> {
  const page = await browser.openPage('manifest.json');
  const session: CDPSession = await browser.context.newCDPSession(page);
  const stopped = new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the service worker did not stop in 10 s')), 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: readonly Version[] }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.includes(browser.extensionId)) continue;
        // An event starts it anew when it has stopped, and then this page may be gone: what counts is that it did stop.
        if (runningStatus === 'running')
          session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
        if (runningStatus === 'stopped') {
          clearTimeout(timer);
          done();
        }
      }
    });
  });
  try {
    await session.send('ServiceWorker.enable');
    await stopped;
  } finally {
    await page.close();
  }
}
