import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** A screen that nobody sees, with a keyboard that presses keys as a person does. */
export interface Display {
  /** For `DISPLAY` of what is to be shown on it. */
  readonly name: string;
  /** Keys as xdotool names them, one after the other: `Tab`, `alt+shift+l`. */
  press(...keys: readonly string[]): void;
  close(): void;
}

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Debian's packages `xvfb` and `xdotool`; `npm test` installs them where it may. */
export const hasDisplay = (): boolean => process.platform === 'linux' && has('Xvfb') && has('xdotool');

/** Xvfb tells the number it found free on its third channel. */
const numberFrom = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb did not start in 15 s')), 15_000);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number: Buffer) => {
      clearTimeout(late);
      resolve(number.toString().trim());
    });
  });

export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await numberFrom(server)}`;
  const env = { ...process.env, DISPLAY: name };
  // Nobody manages windows here, so none has the keyboard until it is given.
  const focus = ['search', '--sync', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync'];
  return {
    name,
    press: (...keys) =>
      void execFileSync('xdotool', [...focus, 'key', '--delay', '200', ...keys], { env, timeout: 10_000 }),
    close: () => void server.kill(),
  };
}
