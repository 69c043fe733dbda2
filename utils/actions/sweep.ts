/** What the domain sweep may ask of a server: whether it can ask at all, the list of domains, one domain's settings. */
export type Wanted = 'application' | 'domains' | { readonly domain: string };

/** `body`: the few fields that are wanted, of whatever kind they came. `status`: of the request, 0 without an answer. */
export type PageAnswer =
  | { readonly state: 'no-application' }
  | { readonly state: 'application' }
  | { readonly state: 'answered'; readonly status: number; readonly body: unknown };

/**
 * All that the domain sweep does in a page. It is handed over as a function with arguments, so it may use nothing but
 * these; it runs in the page's world, since only there stands the application's own `$http`, which signs its requests
 * itself: no token comes near our code, and of an answer only the fields named here leave. Its two addresses are
 * written here and nowhere else, both confirmed by public client code (modern-ui.md, 4.6), and the method is GET.
 *
 * The injector is on the element of `ng-app` in production builds too, whatever `debugInfoEnabled` says
 * (https://docs.angularjs.org/api/ng/function/angular.injector).
 *
 * @param milliseconds how long to wait for the answer
 */
export const askInPage = async (wanted: Wanted, milliseconds: number): Promise<PageAnswer> => {
  type Fields = Readonly<Record<string, unknown>>;
  interface Http {
    get(url: string, config: { readonly timeout: number }): Promise<{ status?: unknown; data?: unknown }>;
  }
  interface Injector {
    get(name: '$http'): Http;
  }
  interface Angular {
    element(root: Element): { injector?(): Injector | undefined };
  }
  const httpOf = (): Http | null => {
    const { angular } = window as { readonly angular?: Angular };
    for (const root of [document.documentElement, ...document.querySelectorAll('[ng-app],[data-ng-app]')]) {
      try {
        const http = angular?.element(root).injector?.()?.get('$http');
        if (typeof http?.get === 'function') return http;
      } catch {
        // An injector without `$http` is another application's.
      }
    }
    return null;
  };
  const fieldsOf = (value: unknown): Fields =>
    typeof value === 'object' && value !== null ? (value as Fields) : {};
  const plain = (value: unknown): unknown =>
    typeof value === 'string' ? value.slice(0, 300) : typeof value === 'object' ? null : value;
  const only = (value: unknown, names: readonly string[]): Fields =>
    Object.fromEntries(names.map((name) => [name, plain(fieldsOf(value)[name])]));

  const http = httpOf();
  // Where the application stands on the server, which may be below a path: /webmail/interface/root.
  const base = /^(.*\/)interface\//i.exec(location.pathname)?.[1];
  if (http === null || base === undefined) return { state: 'no-application' };
  if (wanted === 'application') return { state: 'application' };
  const root = `${base}api/v1/settings/sysadmin/`;
  // Dots alone would be a step up to another address.
  if (wanted !== 'domains' && /^\.*$/.test(wanted.domain))
    return { state: 'answered', status: 404, body: null };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    const url =
      wanted === 'domains' ? `${root}domains` : `${root}domain-settings/${encodeURIComponent(wanted.domain)}`;
    const answer = await Promise.race([http.get(url, { timeout: milliseconds }), late]);
    if (answer === null) return { state: 'answered', status: 0, body: null };
    const data = fieldsOf(answer.data);
    const list = Array.isArray(data.data) ? data.data : null;
    const body = {
      ...only(data, ['success', 'resultCode']),
      ...(wanted === 'domains'
        ? { data: list?.map((row) => only(row, ['name', 'isEnabled'])) ?? null }
        : { domainSettings: only(data.domainSettings, ['isEnabled', 'requireSmtpAuthentication']) }),
    };
    return { state: 'answered', status: Number(answer.status), body };
  } catch (error) {
    // AngularJS rejects with the answer, or with an error where it could not be read; -1 means none came.
    const { status } = fieldsOf(error);
    return { state: 'answered', status: typeof status === 'number' ? Math.max(status, 0) : 200, body: null };
  } finally {
    clearTimeout(timer);
  }
};
