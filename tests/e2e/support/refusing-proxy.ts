import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  /** `host:port`, for the browser. */
  readonly address: string;
  /** What it was asked for, but for the browser's own services. Nothing was let through. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What this browser asks for by itself, extension or not: updates, autofill, leaked passwords. */
const browsersOwn =
  /^(https?:\/\/)?(update|content-autofill|passwordsleakcheck-pa|optimizationguide-pa|safebrowsing)\.googleapis\.com\b|^(accounts|clients2|www)\.google\.com\b/;

/** A proxy that lets nothing through and remembers who tried. */
export async function startRefusingProxy(host: string): Promise<RefusingProxy> {
  const asked: string[] = [];
  const note = (url = ''): void => {
    if (!browsersOwn.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    address: `${host}:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
