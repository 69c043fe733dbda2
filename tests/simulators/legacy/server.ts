/**
 * A simulated SmarterMail 5.x or 7.x to 15.x server (`generation`). The pages are rendered by a real WebForms engine from
 * `site/` and `site-l7/` (see render.sh); this server, which is ours, puts stored values into them and answers postbacks and
 * partial updates itself.
 * It rests on documented labels, click paths, frames and pop-up windows, and on the row markup of 5.x user pages. No
 * administration page of any version is public: every id, address and column of those is a guess.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import type { Simulator } from '../simulator.ts';
import { type Answer, notFound, type Request } from './answer.ts';
import { deltaOf, redirectDelta } from './delta.ts';
import { answerForm } from './form-page.ts';
import { iconAt } from './icons.ts';
import { answerList } from './list-page.ts';
import { answerCheckup, answerLogin } from './login.ts';
import { clientFile, pageFor } from './pages.ts';
import { answerSecurity, answerShell } from './shell.ts';
import { siteMaps } from './site-map.ts';
import { type LegacyOptions, newServer, type Server } from './state.ts';
import { strangers } from './strangers.ts';

const script = 'text/javascript; charset=utf-8';
const files: ReadonlyMap<string, readonly [file: string, type: string]> = new Map([
  ['/Scripts/Content.js', ['content.js', script]],
  ['/ScriptResource.axd', ['page-request-manager.js', script]],
  ['/WebResource.axd', ['page-request-manager.js', script]],
  ['/Scripts/Panes.js', ['panes.js', script]],
  ['/App_Themes/Default/Default.css', ['default.css', 'text/css; charset=utf-8']],
  ['/App_Themes/Default/Panes.css', ['panes.css', 'text/css; charset=utf-8']],
]);

function answer(server: Server, request: Request): Answer {
  const { path } = request;
  const site = siteMaps[server.generation];
  if (path === '/') return { kind: 'redirect', to: '/Login.aspx' };
  if (path === '/Login.aspx') return answerLogin(server, request);
  if (path === '/Default.aspx') return answerShell(server, request);
  if (path === '/About/Checkup.aspx') return answerCheckup(server, request);
  if (path === '/Main/frmSecurity.aspx' && server.generation === 'L5') return answerSecurity(server, request);
  const form = site.forms.get(path);
  if (form) return answerForm(form, server, request);
  const list = site.lists.get(path);
  if (list) return answerList(list, server, request);
  const page = site.fixed.get(path);
  if (page) return { kind: 'page', html: pageFor(server, page, request) };
  return strangers.get(path) ?? notFound;
}

async function bodyOf(message: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function send(reply: ServerResponse, result: Answer, asDelta: boolean): void {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const delta = { 'content-type': 'text/plain; charset=utf-8' };
  if (result.kind === 'not-found') reply.writeHead(404, html).end('<title>Not found</title>');
  else if (result.kind === 'redirect') {
    if (asDelta) reply.writeHead(200, delta).end(redirectDelta(result.to));
    else reply.writeHead(302, { location: result.to }).end();
  } else if (asDelta) reply.writeHead(200, delta).end(deltaOf(result.html));
  else reply.writeHead(result.status ?? 200, html).end(result.html);
}

/** Starts the server on a loopback address. Rejects when the port is taken. */
export async function startLegacy(options: LegacyOptions = {}): Promise<Simulator> {
  const server = newServer(options);
  const requests: { method: string; path: string }[] = [];

  const handle = async (message: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://simulated');
    const method = message.method ?? 'GET';
    requests.push({ method, path: url.pathname + url.search });
    reply.setHeader('server', `SmarterTools/2.0.${server.version.split('.')[2] ?? '0'}`);
    reply.setHeader('cache-control', 'no-store');
    if (url.pathname === '/favicon.ico') {
      reply.writeHead(204).end();
      return;
    }
    const file = files.get(url.pathname);
    if (file) {
      reply.writeHead(200, { 'content-type': file[1] }).end(clientFile(file[0]));
      return;
    }
    const icon = iconAt(url.pathname);
    if (icon) {
      reply.writeHead(200, { 'content-type': 'image/svg+xml' }).end(icon);
      return;
    }
    const body = method === 'POST' ? { body: await bodyOf(message) } : {};
    const asDelta = message.headers['x-microsoftajax'] === 'Delta=true';
    send(reply, answer(server, { path: url.pathname, query: url.searchParams, ...body }), asDelta);
  };

  const { origin, close } = await listen((message, reply) => {
    handle(message, reply).catch((error: unknown) => {
      if (!reply.headersSent) reply.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      reply.end(`the simulator failed: ${String(error)}`);
    });
  }, options);

  return {
    origin,
    adminUrl: `${origin}/Default.aspx`,
    loginUrl: `${origin}/Login.aspx`,
    webmailUrl: `${origin}/Default.aspx?as=mailbox`,
    state: server.state,
    requests,
    refuseNextSave: () => {
      server.refuseNext = true;
    },
    close,
  };
}
