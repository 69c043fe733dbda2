/**
 * `npm run bench`: what was measured here and now, beside the bars of the design. Times are of this machine; the
 * ratio to axe-core on the same page in the same run carries further. Not part of `npm test`.
 */
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root } from './lib/tool.mjs';

try {
  await ensurePackages();
  if ((await ensureBrowsers(['chromium'])).length > 0) throw new Error('Chromium is needed to measure in.');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts', 'bench', 'bench.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  await module.bench();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
