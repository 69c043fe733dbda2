import { browser } from './api.ts';

/** Who sent a message. `origin` holds the port, and for `about:blank` and `srcdoc` frames the one they inherited. */
export interface Sender {
  readonly tab: { readonly id: number; readonly incognito: boolean } | null;
  /** 0: the tab's own page. */
  readonly frameId: number;
  /** Null where the browser does not name documents. */
  readonly documentId: string | null;
  readonly origin: string;
  /** A page of the extension itself, in a panel or in a tab. No web page can be this. */
  readonly own: boolean;
}

/** As the browsers give it. */
interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

const originOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : 'null';

/** The sender in our terms; null for another extension or a web page, which are never answered. */
export function senderOf(raw: RawSender): Sender | null {
  if (raw.id === undefined || raw.id !== browser.runtime.id) return null;
  const tabId = raw.tab?.id;
  return {
    tab: tabId === undefined ? null : { id: tabId, incognito: raw.tab?.incognito === true },
    frameId: raw.frameId ?? 0,
    documentId: raw.documentId ?? null,
    origin: raw.origin ?? originOf(raw.url),
    own: raw.url?.startsWith(browser.runtime.getURL('/')) === true,
  };
}
