import type { Page } from '@playwright/test';
import type { Generation, ScreenId } from '../../utils/screens/screen.ts';
import type { ModernGeneration } from '../simulators/modern/options.ts';
import { secureKept, secureState } from '../simulators/secure-state.ts';
import { attest } from './support/article-walk.ts';
import { needlesslyAsked } from './support/asked-of-person.ts';
import { withOutcome } from './support/by-hand.ts';
import { press } from './support/modern-controls.ts';
import { ruleIn, subjectOutcomesIn } from './support/panel.ts';
import { listenAt, lookAt, stopsOf } from './support/secure-tour.ts';
import { expect, type Servers, test } from './support/simulated-test.ts';
import { signedIn, signInLegacy, signInModern } from './support/visit.ts';

interface Server {
  readonly generation: Generation;
  readonly start: (servers: Servers) => ReturnType<Servers['legacy']>;
  readonly signIn: (page: Page) => Promise<void>;
  /** Responses tell what its pages do not show. */
  readonly heard: boolean;
  readonly failing: readonly string[];
  readonly askedOfPerson: readonly string[];
  /** Rules about settings whose place in that generation nobody knows. */
  readonly unplaced: readonly string[];
}

const strength = 'admin.password_strength';
const factoryLogin = 'admin.default_credentials';

const legacy = (generation: 'L5' | 'L7'): Server => ({
  generation,
  start: (servers) => servers.legacy({ generation, state: secureState(generation) }),
  signIn: signInLegacy,
  heard: false,
  failing: ['version.age', 'version.eol_branch'],
  askedOfPerson: [factoryLogin, strength],
  unplaced: [
    ...(generation === 'L5' ? ['admin.ip_restriction'] : []),
    'antispam.ip_bypass',
    'smtp.session_timeout',
  ],
});

/** From 16.x on a server is only as secure as its build, so each runs the newest one. */
const modern = (generation: ModernGeneration, version = '100.0.9777'): Server => ({
  generation,
  start: (servers) =>
    servers.modern({
      generation,
      state: secureState(generation),
      kept: secureKept,
      version,
      stopped: ['LDAP', 'POP', 'XMPP'],
      delaysMs: [20, 60, 40],
    }),
  signIn: signInModern,
  heard: true,
  failing: [],
  askedOfPerson: [strength],
  // Of this build pages in the shape of 16.x are those of 100.x.
  unplaced: generation === 'M100n' ? [] : ['admin.password_requirements'],
});

const everyServer: Readonly<Record<string, Server>> = {
  L5: legacy('L5'),
  L7: legacy('L7'),
  M16: modern('M16'),
  'M16 in a build of its own time': {
    ...modern('M16', '100.0.6919'),
    failing: ['version.2026_later', 'version.age', 'version.kev_2026', 'version.legacy_2019'],
    askedOfPerson: [factoryLogin, strength],
    unplaced: [],
  },
  M100: modern('M100'),
  M100n: modern('M100n'),
};

const marksOf = (...outcomes: readonly string[]): string =>
  outcomes
    .flatMap((outcome) => [`[data-palisade-outcome="${outcome}"]`, `[data-outcome="${outcome}"]`])
    .join(',');

/** Marks and badges of what is wrong, or asked, or could not be read. */
const faultsOn = (screen: ScreenId): string =>
  // The list says of each administrator that a restriction is on, and not for which addresses: that is asked there.
  screen === 'administrators' ? marksOf('fail', 'unknown') : marksOf('fail', 'review', 'unknown');

/** What the work plan still holds. */
const workIn = (panel: Page): Promise<readonly string[]> =>
  panel
    .locator('[data-plan]:not([data-plan="settled"]):not([data-plan="handled"]) [data-rule]')
    .evaluateAll((rules) => rules.map((rule) => rule.getAttribute('data-rule') ?? ''));

const countIn = (panel: Page, outcome: string) => panel.locator(`[data-count="${outcome}"]`);

for (const [name, one] of Object.entries(everyServer)) {
  test(`nothing is at fault on a server secure from the start: ${name}`, async ({ servers, chromium }) => {
    test.setTimeout(120_000);
    const { generation, start, signIn, heard, failing, askedOfPerson, unplaced } = one;
    const visit = await signedIn(chromium, await start(servers), signIn);
    const { page, panel, server } = visit;
    await press(panel, 'By screen');

    for (const stop of stopsOf(generation)) {
      await test.step(`${stop.screen} ${stop.domain ?? ''}`, async () => {
        await lookAt(visit, stop);
        await expect.poll(() => withOutcome(panel, 'fail')).toEqual(failing);
        for (const frame of page.frames()) await expect(frame.locator(faultsOn(stop.screen))).toHaveCount(0);
      });
    }
    if (heard) await listenAt(visit);
    const questions = panel.locator('[data-context="questions"]');
    if (secureState(generation).whitelist.length > 0) {
      await panel.getByLabel('No', { exact: true }).check();
      await press(panel, 'Save answers');
    }
    await expect(questions).toHaveCount(0);

    await test.step('nothing is open but what has no known place, and no question is left but what only a person can answer', async () => {
      await expect.poll(() => withOutcome(panel, 'unknown', 'not-checked')).toEqual(unplaced);
      expect(await withOutcome(panel, 'fail')).toEqual(failing);
      expect(await withOutcome(panel, 'review')).toEqual(expect.arrayContaining([...askedOfPerson]));
      expect(await needlesslyAsked(chromium, { heard })).toEqual([]);
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
      await expect(countIn(panel, 'unknown')).toHaveText(String(unplaced.length));
      await expect(countIn(panel, 'not-checked')).toHaveText('0');
      await expect(countIn(panel, 'fail')).toHaveText(failing.length > 0 ? '1' : '0');
      await press(panel, 'Work plan');
      const questionsLeft = await withOutcome(panel, 'review', 'unknown');
      const work = async () => (await workIn(panel)).filter((rule) => !questionsLeft.includes(rule));
      await expect.poll(async () => (await work()).toSorted()).toEqual(failing);
      expect(server.state.saves).toBe(0);
    });
  });
}
