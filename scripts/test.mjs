/**
 * Everything that must hold, from a bare clone: `npm test`. Needs only Node; fetches the rest.
 * Steps go on after a failure where their result is still worth knowing. The last line is the sum.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensureDisplay } from './lib/browsers.mjs';
import { add, countCheck, countTests, forget, summary } from './lib/counts.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root, runTool } from './lib/tool.mjs';

const targets = ['chrome', 'edge', 'firefox'];
const results = [];

async function step(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await work();
  results.push({ name, counts });
  console.log(`-- ${name}: ${summary(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return counts.failed === 0;
}

const check = (name, tool, args, options) =>
  step(name, async () => countCheck(await runTool(tool, args, options)));

const tests = (name, kind, tool, args, options = {}) =>
  step(name, async () => {
    const report = join(root, 'reports', `${name}.json`);
    forget(report);
    return countTests(report, kind, await runTool(tool, args, options));
  });

const vitest = (name, ...args) =>
  tests(name, 'vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=reports/${name}.json`,
    ...args,
  ]);

async function main() {
  await ensurePackages();
  mkdirSync(join(root, 'reports'), { recursive: true });
  const missingBrowsers = await ensureBrowsers(['chromium', 'firefox']);
  await ensureDisplay();

  await check('lint', '@biomejs/biome', ['ci', '--colors=off', '.'], { command: 'biome' });
  await check('types', 'typescript', ['--noEmit'], { command: 'tsc' });
  await vitest('unit', 'tests/unit', 'tests/properties', 'tests/meta');
  await vitest('contract', 'tests/contract');
  await check('unused code', 'knip', []);

  let built = true;
  for (const target of targets) {
    built = (await check(`build ${target}`, 'wxt', ['build', '-b', target])) && built;
  }
  if (!built) return console.error('\nThe build failed: what it would have shown was not tested.');

  await step('web-ext lint', async () => {
    const { lintFirefox } = await import('./lib/web-ext-lint.mjs');
    return countCheck((await lintFirefox()) ? 0 : 1);
  });
  await vitest('built', '--config=vitest.built.config.ts');
  await step('browsers found', async () => countCheck(missingBrowsers.length));
  await tests('e2e', 'playwright', '@playwright/test', ['test', '--retries=1'], {
    command: 'playwright',
  });
}

try {
  await main();
} catch (error) {
  console.error(error);
  results.push({ name: 'the run itself', counts: countCheck(1) });
}

const total = results.map(({ counts }) => counts).reduce(add, { passed: 0, failed: 0, skipped: 0 });
const failing = results.filter(({ counts }) => counts.failed > 0);
if (failing.length > 0) console.log(`\nFailed: ${failing.map(({ name }) => name).join(', ')}`);
console.log(`\n${summary(total)}`);
process.exitCode = failing.length > 0 ? 1 : 0;
