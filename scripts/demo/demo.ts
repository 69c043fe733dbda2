import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtensionChromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { openRealSidePanel } from '../../tests/e2e/support/side-panel.ts';
import { type DemoServer, startServers } from './servers.ts';
import { printTable } from './table.ts';
import { walk } from './walk.ts';

const output = 'demo-output';

/** The README's pictures, by the names the walk gives them. */
const readmePictures = {
  'modern-card-light': 'page',
  'modern-panel-light': 'panel',
} as const;

export interface DemoOptions {
  readonly headless: boolean;
  readonly refreshReadme: boolean;
}

/** Opens both servers in a browser with a window and its own side panel, and waits until the window is closed. */
async function showToPerson(browser: ExtensionChromium, servers: readonly DemoServer[]): Promise<void> {
  const [first, ...others] = servers;
  if (!first) return;
  for (const { simulator } of others) await (await browser.context.newPage()).goto(simulator.adminUrl);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(first.simulator.adminUrl);
  const panel = await openRealSidePanel(browser, page);
  await panel.close();
  for (const { name, simulator } of servers) console.log(`${name}: ${simulator.adminUrl}`);
  console.log('The side panel is open beside the page; its "Go to" buttons lead to each screen.');
  console.log('Close the browser window to end the demo.');
  await new Promise<void>((done) => {
    browser.context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
}

async function walkAll(browser: ExtensionChromium, servers: readonly DemoServer[]): Promise<boolean> {
  let complete = true;
  for (const server of servers) {
    const walked = await walk(browser, server, output);
    console.log(`\n${server.name}`);
    printTable(walked.checklist);
    for (const problem of walked.problems) console.error(`  ${problem}`);
    complete &&= walked.problems.length === 0;
  }
  return complete;
}

/** Runs the demo. Resolves with the exit code; servers, browser and profile are gone by then. */
export async function demo({ headless, refreshReadme }: DemoOptions): Promise<number> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const servers = await startServers();
  try {
    const browser = await launchChromium({ headless, ...(headless ? {} : { viewport: null }) });
    try {
      if (!headless) {
        await showToPerson(browser, servers);
        return 0;
      }
      const complete = await walkAll(browser, servers);
      if (refreshReadme) {
        mkdirSync(join('docs', 'screenshots'), { recursive: true });
        for (const [from, to] of Object.entries(readmePictures)) {
          copyFileSync(join(output, `${from}.png`), join('docs', 'screenshots', `${to}.png`));
        }
      }
      console.log(`\nPictures and reports are in ${output}/`);
      return complete ? 0 : 1;
    } finally {
      await browser.close();
    }
  } finally {
    await Promise.all(servers.map(({ simulator }) => simulator.close()));
  }
}
