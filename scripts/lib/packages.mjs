import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTool } from './tool.mjs';

const lock = join(root, 'package-lock.json');
/** npm writes this file last, so it dates a complete installation. */
const installed = join(root, 'node_modules', '.package-lock.json');

const upToDate = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

async function npmCi() {
  console.log('Installing npm packages (npm ci), because node_modules is missing or older than the lock.');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ci ended with ${code}; is the npm registry reachable?`);
}

/** Makes node_modules and the generated types fit the lock. Throws when npm fails. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Error(`Node 20.12 or newer is needed, this is ${process.versions.node}`);
  }
  if (!upToDate()) await npmCi();
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const code = await runTool('wxt', ['prepare']);
    if (code !== 0) throw new Error(`wxt prepare ended with ${code}`);
  }
}
