import { startLegacy } from '../../tests/simulators/legacy/server.ts';
import { startModern } from '../../tests/simulators/modern/server.ts';
import type { Simulator } from '../../tests/simulators/simulator.ts';

export interface DemoServer {
  /** Names the pictures and reports. */
  readonly id: 'legacy' | 'modern';
  readonly name: string;
  readonly simulator: Simulator;
}

/** Both servers stand on SmarterMail's own port, so each has a loopback address of its own. macOS knows one in IPv4. */
const secondHost = process.platform === 'darwin' ? '::1' : '127.0.0.2';

const explain = (error: unknown): Error => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return taken
    ? new Error(
        'Port 9998 is in use on this computer. Close what uses it (another demo or test run?) and try again.',
      )
    : new Error(`A simulated server did not start: ${String(error)}`);
};

/** Starts both simulated servers on port 9998 of two loopback addresses. */
export async function startServers(): Promise<readonly DemoServer[]> {
  const started: DemoServer[] = [];
  try {
    const legacy = await startLegacy({ port: 9998 });
    started.push({ id: 'legacy', name: 'Simulated SmarterMail 5.x', simulator: legacy });
    const modern = await startModern({ port: 9998, host: secondHost });
    started.push({ id: 'modern', name: 'Simulated SmarterMail 100.x', simulator: modern });
    return started;
  } catch (error) {
    await Promise.all(started.map(({ simulator }) => simulator.close()));
    throw explain(error);
  }
}
