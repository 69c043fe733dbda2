import { defineConfig } from '@playwright/test';

import { hosts } from './tests/e2e/support/environment.ts';

/** As many at once as there are addresses: the simulated servers need the literal port 9998. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: hosts.length,
  // Generous, for machines that do other things as well.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // A click that nothing lets through says so, instead of taking its test's whole time.
  use: { actionTimeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
});
