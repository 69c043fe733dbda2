import { expect, type Locator, type Page } from '@playwright/test';
import { type ExtensionChromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { testHost } from '../../tests/e2e/support/environment.ts';
import { requirements } from '../../tests/e2e/support/legacy-controls.ts';
import { startLegacy } from '../../tests/simulators/legacy/server.ts';
import { startModern } from '../../tests/simulators/modern/server.ts';
import type { Simulator } from '../../tests/simulators/simulator.ts';
import { type Measured, maximum } from './measured.ts';

const rounds = 5;
const rule = 'pw.min_length';
const bar = 1_000;

interface Stand {
  readonly name: string;
  readonly start: () => Promise<Simulator>;
  readonly path: string;
  readonly field: (page: Page) => Locator;
  readonly press: (page: Page, name: string) => Promise<void>;
}

const stands: readonly Stand[] = [
  {
    name: '5.x',
    start: () => startLegacy({ host: testHost }),
    path: requirements,
    field: (page) => page.locator('#ctl00_MPH_txtMinLength'),
    press: (page, name) => page.getByRole('link', { name, exact: true }).click(),
  },
  {
    name: '100.x',
    start: () => startModern({ host: testHost }),
    path: '/interface/root#/settings/sysadmin/password-requirements',
    field: (page) => page.locator('input[name=minPasswordLength]'),
    press: (page, name) => page.getByRole('button', { name, exact: true }).click(),
  },
];

async function timeOf(act: () => Promise<unknown>, shows: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await shows();
  return performance.now() - start;
}

/** From an act on the page to what the panel shows of it, the server's answer included; the longest of some rounds. */
async function savesAt(chromium: ExtensionChromium, stand: Stand): Promise<Measured[]> {
  const server = await stand.start();
  try {
    const page = await chromium.context.newPage();
    await page.goto(server.origin + stand.path);
    const panel = await chromium.openPanel(page);
    await page.bringToFront();
    const shows = (outcome: string) =>
      panel.locator(`[data-rule="${rule}"][data-outcome="${outcome}"]`).waitFor({ state: 'attached' });
    const unsaved = panel.locator(`[data-rule="${rule}"]`).getByText('Not saved yet', { exact: true });
    const marked = page.locator(`[data-palisade-rule~="${rule}"][data-palisade-outcome="fail"]`);
    const edit = (value: string) =>
      timeOf(
        () => stand.field(page).fill(value),
        () => unsaved.waitFor({ state: 'attached' }),
      );
    const settled = () => unsaved.waitFor({ state: 'detached' });
    const press = (name: string) => () => stand.press(page, name);
    const refuse = async () => {
      server.refuseNextSave();
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await press('Save')();
      await answer;
    };
    const edited: number[] = [];
    const cancelled: number[] = [];
    const refused: number[] = [];
    const saved: number[] = [];
    await shows('fail');
    for (let round = 0; round < rounds; round += 1) {
      edited.push(await edit('15'));
      cancelled.push(await timeOf(press('Cancel'), settled));
      // The page that goes away takes what is typed into it with it.
      await expect.poll(() => stand.field(page).inputValue()).toBe('5');
      await edit('15');
      refused.push(
        await timeOf(refuse, () => Promise.all([marked.waitFor(), unsaved.waitFor({ state: 'attached' })])),
      );
      saved.push(await timeOf(press('Save'), () => shows('pass')));
      await edit('5');
      await press('Save')();
      await settled();
      await shows('fail');
    }
    await panel.close();
    await page.close();
    return [
      { what: `${stand.name}, edit to "Not saved yet"`, value: maximum(edited), bar },
      { what: `${stand.name}, Cancel to the value that stands`, value: maximum(cancelled), bar },
      { what: `${stand.name}, refused Save to "Not saved yet"`, value: maximum(refused), bar },
      { what: `${stand.name}, Save to updated finding`, value: maximum(saved), bar },
    ];
  } finally {
    await server.close();
  }
}

/** What needs the built extension in a browser, on the simulated servers; each in a profile of its own. */
export async function measureSaves(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const stand of stands) {
    const chromium = await launchChromium();
    try {
      measured.push(...(await savesAt(chromium, stand)));
    } finally {
      await chromium.close();
    }
  }
  return measured;
}
