import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.ts';
import type { SimulatorOptions } from './simulator.ts';

export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves on a loopback address; port 0 takes any free port. Rejects when the port is taken. */
export async function listen(
  handle: RequestListener,
  { host = '127.0.0.1', port = 9998, tls = false, base = '' }: SimulatorOptions,
): Promise<Listening> {
  const answer: RequestListener = (request, reply) => {
    const { url = '/' } = request;
    if (base !== '' && url.startsWith(`${base}/`)) request.url = url.slice(base.length);
    handle(request, reply);
  };
  const server = tls ? createSecureServer(selfSigned(host), answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    origin: `${tls ? 'https' : 'http'}://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
