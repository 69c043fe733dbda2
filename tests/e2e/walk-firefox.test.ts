import { test } from '@playwright/test';
import { type Generation, generations } from '../../utils/screens/screen.ts';
import { startLegacy } from '../simulators/legacy/server.ts';
import type { LegacyGeneration } from '../simulators/legacy/state.ts';
import { startModern } from '../simulators/modern/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { testHost } from './support/environment.ts';
import { type ExtensionFirefox, launchFirefox } from './support/firefox.ts';
import { settled } from './support/firefox-article.ts';
import { legacyArticle } from './support/firefox-article-legacy.ts';
import { modernArticle } from './support/firefox-article-modern.ts';
import { expectAll, signedIn } from './support/firefox-walk.ts';
import { type WalkedAt, walked } from './support/walked.ts';

const isClassic = (generation: Generation): generation is LegacyGeneration =>
  generation === 'L5' || generation === 'L7';

const addresses = {
  'on port 9998': { host: testHost },
  'over https on another port': { host: testHost, tls: true, port: 0 },
} as const satisfies Record<WalkedAt, object>;

const start = (generation: Generation, at: WalkedAt): Promise<Simulator> =>
  isClassic(generation)
    ? startLegacy({ generation, ...addresses[at] })
    : startModern({ generation, ...addresses[at] });

/** The way is nothing but presses in the panel; what is pressed and filled in on the page, a person would. */
test.describe('the whole article in Firefox, from insecure to fixed', () => {
  test.describe.configure({ mode: 'parallel', timeout: 300_000 });
  let firefox: ExtensionFirefox;
  let server: Simulator | null = null;

  // A profile of its own each: two servers must not share an origin.
  test.beforeEach(async () => {
    firefox = await launchFirefox();
  });
  test.afterEach(async () => {
    await firefox.close();
    await server?.close();
    server = null;
  });

  const walks = generations.flatMap((generation) =>
    walked('firefox', generation).map((at) => ({ generation, at })),
  );
  for (const { generation, at } of walks) {
    const article = isClassic(generation) ? legacyArticle : modernArticle;
    test(`${generation}, ${at}`, async () => {
      server = await start(generation, at);
      const walk = await signedIn(firefox, server, { generation, signIn: article.signIn });
      await test.step('before the first visit nothing is green', () =>
        expectAll(
          walk,
          'not-checked',
          settled.filter((rule) => !rule.startsWith('domain.')),
        ));
      await test.step('1 Enable detailed logging', () => article.logDetail(walk));
      await test.step('2 Require SMTP authentication', () => article.smtpAuthentication(walk));
      await test.step('3 Ensure secure passwords', () => article.passwordRequirements(walk));
      await test.step('4 The administrator’s password', () => article.administratorPassword(walk));
      await test.step('5 Abuse detection', () => article.abuseDetection(walk));
      await test.step('6 Up to date', () => article.upToDate(walk));
      await test.step('7 Do not whitelist', () => article.whitelist(walk));
      await test.step('what was fixed stays fixed on a second visit', async () => {
        await article.secondVisit(walk);
        await expectAll(walk, 'pass', settled);
        await article.upToDate(walk);
      });
    });
  }
});
