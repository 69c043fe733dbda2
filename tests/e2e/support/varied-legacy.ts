import { createServer, type IncomingMessage } from 'node:http';
import { testHost } from './environment.ts';
import { type Variation, variationOf } from './vary-html.ts';

/** A server on SmarterMail's port that passes everything on to a simulated one, and changes its content pages. */
export interface VariedServer {
  readonly origin: string;
  close(): Promise<void>;
}

const port = 9998;

/** The parts of a partial update, `length|type|id|content|`, each with what it holds changed. */
function variedUpdate(text: string, { html }: Variation): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [length = '', type = '', id = ''] = text.slice(at).split('|', 3);
    const start = at + length.length + type.length + id.length + 3;
    const content = html(text.slice(start, start + Number(length)));
    parts.push(`${content.length}|${type}|${html(id)}|${content}|`);
    at = start + Number(length) + 1;
  }
  return parts.join('');
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A posted form in the server's own names again. */
const sentForm = (body: string, { sent }: Variation): URLSearchParams =>
  new URLSearchParams([...new URLSearchParams(body)].map(([name, value]) => [sent(name), sent(value)]));

const isContent = (path: string): boolean => /^\/Main\/frm\w+\.aspx/.test(path);

/** Starts it in front of a simulated legacy server; the seed decides the changes. */
export async function startVaried(inner: string, seed: number): Promise<VariedServer> {
  const variation = variationOf(seed);
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const isPost = request.method === 'POST';
    const asUpdate = request.headers['x-microsoftajax'];
    const answer = await fetch(inner + path, {
      method: request.method ?? 'GET',
      redirect: 'manual',
      headers: typeof asUpdate === 'string' ? { 'x-microsoftajax': asUpdate } : {},
      ...(isPost && { body: sentForm(await bodyOf(request), variation) }),
    });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? 'text/html';
    const location = answer.headers.get('location');
    response.writeHead(answer.status, { 'content-type': type, ...(location !== null && { location }) });
    if (!isContent(path) || location !== null) response.end(text);
    else response.end(type.startsWith('text/plain') ? variedUpdate(text, variation) : variation.html(text));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, testHost, resolve);
  });
  return {
    origin: `http://${testHost}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
