import { mayBeRestored } from './as-loaded.ts';

/**
 * How a document came to stand in the place of one that was left at `path` (path and query).
 *
 *   postback   that page's form posted to its own address, and this is the answer
 *   onward     that page itself led here: as the answer to a domain's Save leads to the list of domains
 *   other      anything else: a link in another frame, the Back button, a reload
 */
export type Arrival = 'postback' | 'onward' | 'other';

const addressOf = ({ pathname, search }: { readonly pathname: string; readonly search: string }): string =>
  pathname + search;

/**
 * A form that posts back to itself refers to itself; a link from elsewhere does not. Where no referrer is sent, the
 * same address is taken for a postback, since an edit too many counts as unsaved, never one too few; for the same
 * reason no other address is then taken for its answer.
 */
export const arrivalFrom = (document: Document, path: string): Arrival => {
  const { location, referrer } = document;
  const from = URL.canParse(referrer) ? new URL(referrer) : null;
  if (addressOf(location) === path)
    return referrer === '' || from?.pathname === location.pathname ? 'postback' : 'other';
  if (from?.origin !== location.origin || addressOf(from) !== path) return 'other';
  return mayBeRestored(document) ? 'other' : 'onward';
};
