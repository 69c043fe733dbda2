import type { CDPSession, Page } from '@playwright/test';
import { type ExtensionChromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { testHost } from '../../tests/e2e/support/environment.ts';
import { requirements } from '../../tests/e2e/support/legacy-controls.ts';
import { startLegacy } from '../../tests/simulators/legacy/server.ts';
import { type Measured, median } from './measured.ts';

const rounds = 5;
const rowCount = 5_000;
const whitelist = '/Main/frmWhitelist.aspx?popup=true';
const marked = '[data-palisade-outcome]';

interface Noted {
  readonly palisadeNoted?: {
    first: number | null;
    last: number;
    readonly tasks: { at: number; ms: number }[];
  };
}

/** Notes in the page when the first mark came, when the last one did, and every task of 50 ms or more. */
const watchMarks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted = { first: null as number | null, last: 0, tasks: [] as { at: number; ms: number }[] };
    Object.assign(window, { palisadeNoted: noted });
    new MutationObserver(() => {
      noted.last = performance.now();
      noted.first ??= noted.last;
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-palisade-outcome'] });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        noted.tasks.push({ at: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
  });

/** When the first mark came after the page was there, and the longest task from then on. */
const notedIn = (page: Page) =>
  page.evaluate(() => {
    const { palisadeNoted: noted } = window as Noted;
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const there = load?.loadEventEnd ?? 0;
    const after = (noted?.tasks ?? []).filter(({ at }) => at >= there);
    return {
      first: Math.max(0, (noted?.first ?? Number.NaN) - there),
      longest: Math.max(0, ...after.map(({ ms }) => ms)),
    };
  });

/** The simulated whitelist, whose first row is there as often as wanted, each with an address of its own. */
const lengthen = (page: Page): Promise<unknown> =>
  page.route('**/frmWhitelist.aspx*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const row = /<tr class="GridItem"[\s\S]*?<\/tr>/.exec(html)?.[0];
    if (!row) throw new Error('the simulated whitelist has no row');
    const rows = Array.from({ length: rowCount }, (_, at) =>
      row.replace('127.0.0.1', `198.18.${at >> 8}.${at & 255}`),
    );
    await route.fulfill({ response, body: html.replace(row, rows.join('')) });
  });

const isQuiet = (page: Page) =>
  page.waitForFunction(
    () => performance.now() - ((window as Noted).palisadeNoted?.last ?? 0) > 1_000,
    undefined,
    { timeout: 60_000 },
  );

/** Nodes of ours: descriptions in the page, and all of the overlay. */
const nodesIn = (page: Page) =>
  page.evaluate((selector) => {
    const overlay = document.querySelector('palisade-overlay');
    const drawn = overlay?.shadowRoot?.querySelectorAll('*').length ?? 0;
    const described = document.querySelectorAll('[data-palisade-description]').length;
    const findings = [...document.querySelectorAll(selector)].filter(
      (one) => one.getAttribute('data-palisade-outcome') !== 'pass',
    );
    return { nodes: drawn + described + (overlay ? 1 : 0), findings: findings.length };
  }, marked);

const scriptTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
};

/** Script a frame of one long scroll; the page's own is what counts the frames. */
async function scrolling(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => {
    const counted = { frames: 0 };
    Object.assign(window, { palisadeFrames: counted });
    const count = (): void => {
      counted.frames += 1;
      requestAnimationFrame(count);
    };
    count();
  });
  const frames = () =>
    page.evaluate(() => (window as { palisadeFrames?: { frames: number } }).palisadeFrames?.frames ?? 0);
  const [script, before] = [await scriptTime(session), await frames()];
  await session.send('Input.synthesizeScrollGesture', { x: 400, y: 400, yDistance: -3_000, speed: 1_500 });
  return ((await scriptTime(session)) - script) / Math.max(1, (await frames()) - before);
}

async function onLongList(chromium: ExtensionChromium, origin: string, isOurs: boolean) {
  const page = await chromium.context.newPage();
  await watchMarks(page);
  await lengthen(page);
  await page.goto(origin + whitelist);
  if (isOurs) await page.locator(marked).first().waitFor({ state: 'attached', timeout: 60_000 });
  await isQuiet(page);
  const seen = { ...(await notedIn(page)), ...(await nodesIn(page)), scrolled: await scrolling(page) };
  await page.close();
  return seen;
}

const without = async (origin: string) => {
  const chromium = await launchChromium({ extension: null });
  try {
    return await onLongList(chromium, origin, false);
  } finally {
    await chromium.close();
  }
};

/** What is drawn, when, and of how much, on the simulated 5.x. */
export async function measureDrawing(): Promise<Measured[]> {
  const server = await startLegacy({ host: testHost });
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    await watchMarks(page);
    const firsts: number[] = [];
    const tasks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(server.origin + requirements);
      await page.locator(marked).first().waitFor({ state: 'attached' });
      await isQuiet(page);
      const { first, longest } = await notedIn(page);
      firsts.push(first);
      tasks.push(longest);
    }
    const { nodes, findings } = await nodesIn(page);
    await page.close();
    const long = await onLongList(chromium, server.origin, true);
    const bare = await without(server.origin);
    const shortest = 'shorter than 50 ms is counted as none';
    const rows = `a list of ${rowCount.toLocaleString('en')} rows`;
    return [
      { what: 'first marks after the page was there', value: median(firsts), bar: 100 },
      { what: 'longest task after that', value: median(tasks), bar: 50, note: shortest },
      {
        what: `${rows}, longest task`,
        value: long.longest,
        bar: 50,
        note: `without us: ${bare.longest.toFixed(0)} ms`,
      },
      {
        what: `scrolling ${rows}, script a frame`,
        value: Math.max(0, long.scrolled - bare.scrolled),
        bar: 1,
        note: `${long.findings.toLocaleString('en')} marked rows`,
      },
      { what: 'nodes a finding', value: nodes / findings, bar: 12, unit: '' },
      { what: `nodes on ${rows}`, value: long.nodes, bar: 1_000, unit: '' },
    ];
  } finally {
    await chromium.close();
    await server.close();
  }
}
