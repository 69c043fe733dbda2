import type { Page } from '@playwright/test';
import { type Generation, generations } from '../../utils/screens/screen.ts';
import { secureState } from '../simulators/secure-state.ts';
import { attest } from './support/article-walk.ts';
import { press } from './support/modern-controls.ts';
import { outcomesIn, ruleIn, subjectOutcomesIn } from './support/panel.ts';
import { lookAt, stopsOf } from './support/secure-tour.ts';
import { expect, type Servers, test } from './support/simulated-test.ts';
import { signedIn, signInLegacy, signInModern } from './support/visit.ts';

/** The build is what makes 16.x and later secure, so each runs the newest one. Old interfaces have none. */
const newest = '100.0.9777';

interface Server {
  readonly start: (servers: Servers) => ReturnType<Servers['legacy']>;
  readonly signIn: (page: Page) => Promise<void>;
  readonly failing: readonly string[];
  readonly askedOfPerson: readonly string[];
}

const endOfLife = ['version.age', 'version.eol_branch'];
const strength = 'admin.password_strength';
const factoryLogin = 'admin.default_credentials';

const serverOf = (generation: Generation): Server => {
  const state = secureState(generation);
  if (generation === 'L5' || generation === 'L7') {
    return {
      start: ({ legacy }) => legacy({ generation, state }),
      signIn: signInLegacy,
      failing: endOfLife,
      askedOfPerson: [factoryLogin, strength],
    };
  }
  return {
    start: ({ modern }) => modern({ generation, state, version: newest, delaysMs: [20, 60, 40] }),
    signIn: signInModern,
    failing: [],
    askedOfPerson: [strength],
  };
};

const withOutcome = async (panel: Page, ...wanted: readonly string[]): Promise<string[]> =>
  Object.entries(await outcomesIn(panel))
    .flatMap(([rule, outcome]) => (wanted.includes(outcome ?? '') ? [rule] : []))
    .sort();

/** Marks and badges of what is wrong, or asked, or could not be read. */
const faults = ['fail', 'review', 'unknown']
  .flatMap((outcome) => [`[data-palisade-outcome="${outcome}"]`, `[data-outcome="${outcome}"]`])
  .join(',');

const countIn = (panel: Page, outcome: string) => panel.locator(`[data-count="${outcome}"]`);

for (const generation of generations) {
  test(`nothing is at fault on a ${generation} server that was secure from the start`, async ({
    servers,
    chromium,
  }) => {
    test.setTimeout(120_000);
    const { start, signIn, failing, askedOfPerson } = serverOf(generation);
    const visit = await signedIn(chromium, await start(servers), signIn);
    const { page, panel, server } = visit;
    await press(panel, 'By screen');

    for (const stop of stopsOf(generation)) {
      await test.step(`${stop.screen} ${stop.domain ?? ''}`, async () => {
        await lookAt(visit, stop);
        await expect.poll(() => withOutcome(panel, 'fail')).toEqual(failing);
        for (const frame of page.frames()) await expect(frame.locator(faults)).toHaveCount(0);
      });
    }
    const questions = panel.locator('[data-context="questions"]');
    if (secureState(generation).whitelist.length > 0) {
      await panel.getByLabel('No', { exact: true }).check();
      await press(panel, 'Save answers');
    }
    await expect(questions).toHaveCount(0);

    await test.step('nothing is open, and no question is left but what only a person can answer', async () => {
      await expect.poll(() => withOutcome(panel, 'unknown', 'not-checked')).toEqual([]);
      expect(await withOutcome(panel, 'fail')).toEqual(failing);
      expect(await withOutcome(panel, 'review')).toEqual(askedOfPerson);
      expect(await subjectOutcomesIn(panel, 'domain.require_smtp_auth.each')).toMatchObject({
        'example.com': 'pass',
        'example.org': 'pass',
        'placeholder.example': 'not-applicable',
      });
      const lead = panel.locator('[data-rule]').first();
      await expect(lead).toHaveAttribute('data-rule', 'relay.effective');
      await expect(lead).toHaveAttribute('data-outcome', 'pass');
      await expect(lead).toContainText('Nobody known.');
    });
    await test.step('with which the work is done', async () => {
      for (const rule of askedOfPerson) await attest(ruleIn(panel, rule), 'Kim');
      await expect(countIn(panel, 'attested')).toHaveText('1');
      for (const outcome of ['review', 'unknown', 'not-checked']) {
        await expect(countIn(panel, outcome)).toHaveText('0');
      }
      await expect(countIn(panel, 'fail')).toHaveText(failing.length > 0 ? '1' : '0');
      await press(panel, 'Work plan');
      await expect(
        panel.locator('[data-plan]:not([data-plan="settled"]):not([data-plan="handled"])'),
      ).toHaveCount(failing.length > 0 ? 1 : 0);
      expect(server.state.saves).toBe(0);
    });
  });
}
