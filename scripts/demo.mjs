/**
 * `npm run demo`: Palisade at work on two simulated servers, from a bare clone. With a display it opens a browser to
 * click around in; without one it walks the screens itself and leaves pictures and reports in demo-output/.
 * `--screenshots` also refreshes the two pictures of the README, `--headless` never opens a window.
 */
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root, runTool } from './lib/tool.mjs';

const flags = new Set(process.argv.slice(2));
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  await ensurePackages();
  if ((await ensureBrowsers(['chromium'])).length > 0) return 1;
  const built = await runTool('wxt', ['build', '-b', 'chrome']);
  if (built !== 0) return built;

  // The demo and the simulated servers are TypeScript; Vite is there anyway to read it.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts', 'demo', 'demo.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  const headless = flags.has('--headless') || flags.has('--screenshots') || !hasDisplay;
  return module.demo({ headless, refreshReadme: flags.has('--screenshots') });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
