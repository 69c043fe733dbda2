import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../tests/e2e/support/chromium.ts';
import { chromeExtension, testHost } from '../../tests/e2e/support/environment.ts';
import { startModern } from '../../tests/simulators/modern/server.ts';
import type { Measured } from './measured.ts';

const changes = 200;
/** What is made once, and stays, is made by then. */
const warm = 20;
const field = 'input[name=minPasswordLength]';
const views = {
  visible: '#/settings/sysadmin/password-requirements',
  detached: '#/settings/sysadmin/administrators',
} as const;

async function change(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    const state = at % 2 === 0 ? 'detached' : 'visible';
    await page.evaluate((next) => {
      location.hash = next;
    }, views[state]);
    await page.locator(field).waitFor({ state });
  }
}

async function held(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 2 ** 20, nodes };
}

async function growth(extension: string | null) {
  const server = await startModern({ host: testHost });
  const chromium = await launchChromium({ extension });
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${server.origin}/interface/root${views.visible}`);
    await page.locator(field).waitFor();
    const session = await page.context().newCDPSession(page);
    await change(page, warm);
    const before = await held(session);
    await change(page, changes);
    const after = await held(session);
    return { heap: after.heap - before.heap, nodes: after.nodes - before.nodes };
  } finally {
    await chromium.close();
    await server.close();
  }
}

/** What 200 changes of view leave behind on the simulated 100.x, beside the same without us. */
export async function measureHeap(): Promise<Measured[]> {
  const ours = await growth(chromeExtension);
  const bare = await growth(null);
  const nodes = `nodes: ${ours.nodes} more, without us ${bare.nodes}`;
  return [
    {
      what: `heap after ${changes} changes of view, above the same without us`,
      value: Math.max(0, ours.heap - bare.heap),
      bar: 0.5,
      unit: 'MiB',
      note: nodes,
    },
  ];
}
