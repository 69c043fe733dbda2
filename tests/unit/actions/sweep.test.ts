// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askInPage, type Wanted } from '../../../utils/actions/sweep.ts';

/** As the browser hands it to the page: its text alone, without anything around it. */
const asked = new Function(`return ${askInPage.toString()}`)() as typeof askInPage;

type Answer = { readonly status: number; readonly data: unknown };
let requests: string[] = [];
let answer: () => Promise<Answer>;

const serve = (path: string, root = document.documentElement): void => {
  const http = {
    get: (url: string) => {
      requests.push(url);
      return answer();
    },
  };
  const injector = { get: () => http };
  Object.assign(window, {
    angular: { element: (one: Element) => ({ injector: () => (one === root ? injector : undefined) }) },
  });
  history.replaceState(null, '', path);
};

const settings = { success: true, resultCode: 200, domainSettings: { requireSmtpAuthentication: true } };

beforeEach(() => {
  requests = [];
  answer = async () => ({ status: 200, data: settings });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://mail.example.com/interface/root',
  );
});
afterEach(() => {
  Object.assign(window, { angular: undefined });
  document.body.innerHTML = '';
});

describe('what the sweep asks in a page', () => {
  it('is the two read endpoints, below the path the application stands at', async () => {
    serve('/webmail/interface/root#/manage');
    await asked({ domain: 'example.com' }, 1_000);
    answer = async () => ({ status: 200, data: { success: true, data: [] } });
    await asked('domains', 1_000);
    expect(requests).toEqual([
      '/webmail/api/v1/settings/sysadmin/domain-settings/example.com',
      '/webmail/api/v1/settings/sysadmin/domains',
    ]);
  });

  it('is never another address, whatever a domain is called', async () => {
    serve('/interface/root');
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('.', '..', '...', '', '../manage-domain/x', 'a/../../b', '?x', '#x', '\ud800', 'a\\b'),
    );
    await fc.assert(
      fc.asyncProperty(name, async (domain) => {
        requests = [];
        await asked({ domain }, 1_000);
        for (const request of requests) {
          const { origin, pathname, search, hash } = new URL(request, 'https://mail.example.com');
          expect(origin + search + hash).toBe('https://mail.example.com');
          expect(pathname).toMatch(/^\/api\/v1\/settings\/sysadmin\/domain-settings\/[^/]+$/);
          expect(decodeURIComponent(pathname.split('/').at(-1) ?? '')).toBe(domain);
        }
        expect(requests.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing but whether it could ask, before a person pressed', async () => {
    serve('/interface/root');
    expect(await asked('application', 1_000)).toEqual({ state: 'application' });
    expect(requests).toEqual([]);
  });

  it.each([
    ['without AngularJS', () => Object.assign(window, { angular: undefined })],
    ['outside the application', () => serve('/other/page')],
    ['where the injector is on no element we know', () => serve('/interface/root', document.body)],
  ])('is nothing %s', async (_what, arrange) => {
    arrange();
    for (const wanted of ['application', 'domains', { domain: 'example.com' }] as const satisfies Wanted[]) {
      expect(await asked(wanted, 1_000)).toEqual({ state: 'no-application' });
    }
    expect(requests).toEqual([]);
  });

  it('goes through the injector of an application that does not fill the page', async () => {
    document.body.innerHTML = '<div ng-app="smartermail"></div>';
    serve('/interface/root', document.querySelector('div') as unknown as HTMLElement);
    expect(await asked('application', 1_000)).toEqual({ state: 'application' });
  });
});

describe('what leaves the page', () => {
  it('is the wanted fields, and nothing beside them', async () => {
    serve('/interface/root');
    const secret = 'simulated-access-token';
    answer = async () => ({
      status: 200,
      headers: () => secret,
      config: { headers: { Authorization: secret } },
      data: {
        ...settings,
        message: secret,
        token: secret,
        domainSettings: { isEnabled: { deep: secret }, requireSmtpAuthentication: true, password: secret },
      },
    });
    expect(await asked({ domain: 'example.com' }, 1_000)).toEqual({
      state: 'answered',
      status: 200,
      body: {
        success: true,
        resultCode: 200,
        domainSettings: { isEnabled: null, requireSmtpAuthentication: true },
      },
    });
    answer = async () => ({
      status: 200,
      data: { success: true, data: [{ name: 'example.com', isEnabled: true, path: secret }, null] },
    });
    const list = await asked('domains', 1_000);
    expect(JSON.stringify(list)).not.toContain(secret);
    expect(list).toMatchObject({
      status: 200,
      body: { data: [{ name: 'example.com', isEnabled: true }, { name: undefined }] },
    });
  });

  it.each([
    ['a refusal', () => Promise.reject({ status: 429, data: 'no' }), 429],
    ['a lost connection', () => Promise.reject({ status: -1 }), 0],
    ['an answer that is no JSON', () => Promise.reject(new SyntaxError('bad')), 200],
    ['no answer in time', () => new Promise<never>(() => {}), 0],
  ])('is the status alone of %s', async (_what, how, status) => {
    serve('/interface/root');
    answer = how;
    expect(await asked({ domain: 'example.com' }, 20)).toEqual({ state: 'answered', status, body: null });
  });
});
