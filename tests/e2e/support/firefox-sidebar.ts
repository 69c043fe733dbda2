import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from './extension-api.ts';
import type { ExtensionFirefox } from './firefox.ts';

declare const browser: ExtensionApi;

/** What of WebDriver BiDi puppeteer has no words for. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

const connectionOf = ({ browser: driver }: ExtensionFirefox): Connection => {
  if (!('connection' in driver)) throw new Error('this puppeteer gives no connection');
  return driver.connection as Connection;
};

/** Runs an expression in the browser's own window. */
async function inBrowserWindow(firefox: ExtensionFirefox, expression: string): Promise<void> {
  const { send } = connectionOf(firefox);
  const connection = connectionOf(firefox);
  const { result } = await send.call(connection, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
  const answer = await send.call(connection, 'script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type } = answer.result as { readonly type: string };
  if (type !== 'success') throw new Error(`the browser's window refused: ${JSON.stringify(answer.result)}`);
}

/** The number of a tab, which is brought to the front for it; asked from a page of the extension. */
export async function tabInFront(firefox: ExtensionFirefox, page: Page): Promise<number> {
  const asking = await firefox.openPage('options.html', 'body *');
  await page.bringToFront();
  const id = await asking.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  });
  await asking.close();
  if (id === null) throw new Error('no tab is in front');
  return id;
}

export interface RealSidebar {
  /** Text of the first element that fits, in the sidebar's document; empty when there is none. */
  text(selector: string): Promise<string>;
  /** Outcomes by rule, as the sidebar shows them now. */
  outcomes(): Promise<Readonly<Record<string, string>>>;
  /** Presses the button with these words; false when there is none. */
  press(words: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the browser's own sidebar. It is read from a page of the extension, which sees its other views. */
export async function openRealSidebar(firefox: ExtensionFirefox): Promise<RealSidebar> {
  const reader = await firefox.openPage('options.html', 'body *');
  const id = await reader.evaluate(() => browser.runtime.id);
  await inBrowserWindow(firefox, `SidebarController.show('${id.replace(/[^\w-]/g, '_')}-sidebar-action')`);
  return {
    text: (selector) =>
      reader.evaluate((wanted) => {
        // Chromium, whose types these are, knows no view of this type.
        const [view] = browser.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as Window[];
        return view?.document.querySelector(wanted)?.textContent ?? '';
      }, selector),
    outcomes: () =>
      reader.evaluate(() => {
        const [view] = browser.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as Window[];
        const rules = [...(view?.document.querySelectorAll('[data-rule]') ?? [])];
        return Object.fromEntries(
          rules.map((rule) => [
            rule.getAttribute('data-rule') ?? '',
            rule.getAttribute('data-outcome') ?? '',
          ]),
        );
      }),
    press: (words) =>
      reader.evaluate((wanted) => {
        const [view] = browser.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as Window[];
        const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent === wanted);
        button?.click();
        return button !== undefined;
      }, words),
    async close() {
      await inBrowserWindow(firefox, 'SidebarController.hide()');
      await reader.close();
    },
  };
}
