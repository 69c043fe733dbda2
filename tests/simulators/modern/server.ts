// A simulated SmarterMail 16.x to 100.x: our own server and our own AngularJS application. It is not a copy: no public copy of
// any administrator page exists. Documented: the shell, the words on the screens, the API shapes named in `api/`.
// Assumed: markup (from Angular Material), hash routes, and everything that `api/` calls invented.
// It keeps no passwords, and everyone is let in: a name without @ is an administrator.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import type { Simulator } from '../simulator.ts';
import { apiOf } from './api/endpoints.ts';
import { asBody, type Body } from './api/envelope.ts';
import { startingValues } from './api/kept.ts';
import { angularBundle, siteBundle, styleBundle, view } from './bundles.ts';
import { initialState } from './initial-state.ts';
import { type ModernOptions, versionOf } from './options.ts';
import { otherPages, otherScript } from './other-pages.ts';
import { shellPage } from './shell.ts';
import { troubles } from './troubles.ts';
import { productBuild } from './version.ts';

const defaultDelaysMs = [180, 320, 150, 400, 240];
const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
} as const;

function send(
  response: ServerResponse,
  type: keyof typeof types,
  content: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': `${types[type]}; charset=utf-8`, ...headers });
  response.end(content);
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let received = '';
  try {
    for await (const chunk of request.setEncoding('utf8')) received += chunk;
    return asBody(JSON.parse(received || '{}'));
  } catch {
    return {};
  }
}

const policy = (nonce: string | null): string =>
  `default-src 'self'; script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'`;

/**
 * Starts the simulated server on a loopback address; port 0 takes any free port. Rejects when the port is taken or
 * the version has no build.
 */
export async function startModern(options: ModernOptions = {}): Promise<Simulator> {
  const { generation = 'M100', language = 'en', csp = false, hostname = 'mail.example.com' } = options;
  const { version = versionOf[generation] } = options;
  const delaysMs = options.delaysMs ?? defaultDelaysMs;
  const state = { ...initialState(generation), ...structuredClone(options.state ?? {}) };
  const kept = { ...startingValues(options.stopped), ...structuredClone(options.kept) };
  const requests: { method: string; path: string }[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  let refusals = 0;
  let calls = 0;

  const refusing = (): boolean => {
    if (refusals === 0) return false;
    refusals -= 1;
    return true;
  };
  const api = apiOf(version, refusing);
  const build = productBuild(version);

  function later(act: () => void): void {
    const timer = setTimeout(
      () => {
        waiting.delete(timer);
        act();
      },
      delaysMs[calls++ % delaysMs.length] ?? 0,
    );
    waiting.add(timer);
  }

  function sendShell(response: ServerResponse): void {
    const nonce = csp === true ? randomBytes(16).toString('base64') : null;
    const headers = csp ? { 'content-security-policy': policy(nonce) } : {};
    const strict = csp !== false;
    send(response, 'html', shellPage({ version, build, strict, nonce, language, hostname }), 200, {
      'cache-control': 'private',
      ...headers,
    });
  }

  function sendFile(response: ServerResponse, path: string): void {
    const template = path.startsWith('/interface/app/')
      ? view(path.slice('/interface/app/'.length), language)
      : null;
    const other = otherPages[path];
    if (template !== null) send(response, 'html', template);
    else if (other) send(response, 'html', other.html, other.status);
    else if (path.startsWith('/interface/output/angular-v-') || path === '/other/angular.js')
      send(response, 'js', angularBundle());
    else if (path.startsWith('/interface/output/site-v-'))
      send(response, 'js', siteBundle(generation, language));
    else if (path.startsWith('/interface/output/login-v-')) send(response, 'css', styleBundle());
    else if (path === '/other/product.js') send(response, 'js', otherScript);
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else send(response, 'html', '<!DOCTYPE html><title>404</title><h1>Not found</h1>', 404);
  }

  const { origin, close } = await listen(async (request, response) => {
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push({ method, path });
    if (path.startsWith('/api/v1/')) {
      const body = await bodyOf(request);
      const called = path.slice('/api/v1/'.length);
      const trouble = (await options.trouble?.(called)) ?? null;
      later(() => {
        if (trouble !== null) {
          const wrong = troubles[trouble];
          send(response, 'json', wrong.text, wrong.status);
          return;
        }
        const { status, envelope } = api(method, called, { state, kept, body });
        send(response, 'json', JSON.stringify(envelope), status, { 'cache-control': 'no-cache' });
      });
    } else if (path === '/') response.writeHead(302, { location: '/interface/root' }).end();
    else if (path === '/interface/root') sendShell(response);
    else sendFile(response, path);
  }, options);

  return {
    origin,
    adminUrl: `${origin}/interface/root#/manage/sysadmin/domains`,
    loginUrl: `${origin}/interface/root#/login`,
    webmailUrl: `${origin}/interface/root#/email`,
    state,
    requests,
    refuseNextSave() {
      refusals += 1;
    },
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      await close();
    },
  };
}
