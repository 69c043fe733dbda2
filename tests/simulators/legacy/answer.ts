/** What a page answers; the server puts it on the wire. */
export type Answer =
  | { readonly kind: 'page'; readonly html: string; readonly status?: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' };

export interface Request {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Absent on a GET. */
  readonly body?: URLSearchParams;
}

export const notFound: Answer = { kind: 'not-found' };

/** The control that a postback came from, by its unique id; null when the page was just asked for. */
export const targetOf = (request: Request): string | null =>
  request.body ? (request.body.get('__EVENTTARGET') ?? '') : null;

/** The request's own address with other parameters, `popup=true` kept as the product's pop-up windows do. */
export function addressOf(path: string, query: Record<string, string>, from: Request): string {
  const all = new URLSearchParams(query);
  if (from.query.get('popup') === 'true') all.set('popup', 'true');
  const text = all.toString();
  return text ? `${path}?${text}` : path;
}
