import { browser } from 'wxt/browser';

/** The one door to the browser's interface: nothing else imports it. */
export { browser };

/** Chromium's side panel, as far as we use it. */
export interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Firefox's sidebar. Both work only inside a person's own click or key. */
export interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** What a browser may lack, whatever its types say. */
interface Optional {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
}

/** Asked at the time of use: after an update an orphaned content script's `browser` is empty. */
export const optional = (): Optional => browser as unknown as Optional;

/** False once the extension was updated, reloaded or removed under a script that is still running. */
export const connected = (): boolean => {
  const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
  return runtime?.id !== undefined;
};
