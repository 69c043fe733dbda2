import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isFile, run } from './tool.mjs';

/**
 * Where each browser is looked for, and what Debian calls it. Branded Chrome and Edge are left out on purpose:
 * they ignore `--load-extension`.
 */
const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isFile);

/** The browser's program, or undefined. A path given in the environment is used as it is. */
function find({ variable, commands, places }) {
  const given = process.env[variable];
  if (given) return given;
  return commands.map(onPath).find(Boolean) ?? places.find(isFile);
}

const mayInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  Boolean(onPath('apt-get'));

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get (Debian, root), because it was not found.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], { env });
  if (updated !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * Finds the named browsers, installing what is missing where that is possible, and exports their paths to
 * child processes as CHROME_PATH and FIREFOX_PATH. Resolves with the names that are still missing.
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !find(browsers[name]));
  if (missing.length > 0 && mayInstall()) await aptInstall(missing.map((name) => browsers[name].debian));
  const stillMissing = [];
  for (const name of names) {
    const path = find(browsers[name]);
    if (path) process.env[browsers[name].variable] = path;
    else {
      stillMissing.push(name);
      console.error(`${name} was not found: install it, or set ${browsers[name].variable} to its program.`);
    }
  }
  return stillMissing;
}

/** A screen and a keyboard for the tests that press real keys; without them those are skipped, and say so. */
export async function ensureDisplay() {
  const programs = { Xvfb: 'xvfb', xdotool: 'xdotool' };
  const missing = Object.keys(programs).filter((name) => !onPath(name));
  if (missing.length > 0 && mayInstall()) await aptInstall(missing.map((name) => programs[name]));
}
