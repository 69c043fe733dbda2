import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { ExtensionChromium } from '../../tests/e2e/support/chromium.ts';
import { showMeter } from './meter.ts';
import type { DemoServer } from './servers.ts';
import { type ChecklistRow, readChecklist } from './table.ts';

/** How long the outline that shows where a "Go to" arrived stays on the page, with a margin. */
const spotlightMs = 4_500;

/** The article's screens, each by a rule whose "Go to" leads there. */
const stops = [
  { name: 'password-requirements', rule: 'pw.min_length' },
  { name: 'domain-defaults', rule: 'domain.require_smtp_auth.defaults' },
  { name: 'whitelist', rule: 'wl.loopback' },
  { name: 'abuse-detection', rule: 'ids.dos.smtp' },
  { name: 'smtp-in', rule: 'smtp.allow_relay' },
  { name: 'log-settings', rule: 'log.smtp' },
] as const;

const schemes = ['light', 'dark'] as const;

export interface Walked {
  readonly checklist: readonly ChecklistRow[];
  /** What did not go as it should; the walk goes on after each. */
  readonly problems: readonly string[];
}

/** One picture in each colour scheme. */
async function picture(page: Page, file: string, fullPage = false): Promise<void> {
  await page.bringToFront();
  for (const colorScheme of schemes) {
    // A colour that is still fading over from the other scheme is nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${file}-${colorScheme}.png`, fullPage });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}

/** The frame whose document carries marks; legacy content sits one or two frames deep. */
async function markedFrame(page: Page): Promise<Frame> {
  const deadline = AbortSignal.timeout(10_000);
  while (!deadline.aborted) {
    for (const frame of page.frames()) {
      const marks = frame.locator('[data-palisade-rule]:not([data-palisade-outcome=pass])');
      if ((await marks.count().catch(() => 0)) > 0) return frame;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no frame of the page carries a mark');
}

async function visit(page: Page, panel: Page, rule: string): Promise<void> {
  const item = panel.locator(`[data-rule="${rule}"]`);
  await item
    .getByRole('button', { name: /^Go to / })
    .first()
    .click();
  // It may stand folded away then, behind the rule whose fix settles it.
  const judged = panel.locator(`[data-rule="${rule}"]:not([data-outcome="not-checked"])`);
  await judged.waitFor({ state: 'attached', timeout: 15_000 });
  await markedFrame(page);
  await page.waitForTimeout(spotlightMs);
}

/** Opens the card of the first badge. */
async function openCard(page: Page): Promise<void> {
  const frame = await markedFrame(page);
  await frame.locator('palisade-overlay button').first().click({ timeout: 5_000 });
}

async function saveReport(panel: Page, file: string): Promise<void> {
  const download = panel.waitForEvent('download', { timeout: 10_000 });
  await panel.getByRole('button', { name: /JSON/ }).click();
  await (await download).saveAs(file);
}

/** Visits the article's screens of a server by clicks in the panel, with pictures of all that Palisade draws. */
export async function walk(browser: ExtensionChromium, server: DemoServer, folder: string): Promise<Walked> {
  const problems: string[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.push(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  };
  const file = (name: string): string => join(folder, `${server.id}-${name}`);

  const page = await browser.context.newPage();
  // The sign-in page tells the build; the simulated servers then let everybody in.
  await page.goto(server.simulator.loginUrl);
  await page.waitForLoadState();
  await page.goto(server.simulator.adminUrl);
  const panel = await browser.openPanel(page);
  await panel.setViewportSize({ width: 420, height: 900 });
  await panel.locator('[data-rule]').first().waitFor({ timeout: 15_000 });

  for (const { name, rule } of stops) {
    await attempt(name, async () => {
      await visit(page, panel, rule);
      await picture(page, file(name));
      if (rule === 'pw.min_length') {
        await openCard(page);
        await picture(page, file('card'));
        await page.keyboard.press('Escape');
      }
    });
  }
  await attempt('panel', async () => {
    await panel.evaluate(() => window.scrollTo(0, 0));
    await picture(panel, file('panel'));
    await picture(panel, file('work-plan'), true);
  });
  const checklist = await readChecklist(panel);
  await attempt('report', () => saveReport(panel, `${file('report')}.json`));
  await attempt('meter', async () => {
    await showMeter(page, server);
    await picture(page, file('meter'));
  });
  await panel.close();
  await page.close();
  return { checklist, problems };
}
