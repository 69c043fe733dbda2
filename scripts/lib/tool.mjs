import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The script behind a package's command, so that tools start without a shell on every platform. */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}

/** Runs a program in the project's folder, its output passed through. Resolves with the exit code. */
export function run(program, args, { env = {}, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      shell,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(127);
    });
    child.on('close', (code, signal) => done(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a package's command under this Node. Resolves with the exit code. */
export const runTool = (packageName, args, { command, env } = {}) =>
  run(process.execPath, [toolPath(packageName, command), ...args], { env });

export const isFile = (path) => Boolean(path) && existsSync(path);
