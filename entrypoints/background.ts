import { defineBackground } from 'wxt/utils/define-background';
import { openBooks } from '../utils/audit/books.ts';
import { createPageDesk } from '../utils/audit/page-desk.ts';
import { createPanelDesk } from '../utils/audit/panel-desk.ts';
import { createPauseDesk } from '../utils/audit/pause-desk.ts';
import type { Messages } from '../utils/audit/protocol.ts';
import type { ServerRecord } from '../utils/audit/record.ts';
import { refuse } from '../utils/audit/refuse.ts';
import { focusKey, type Visitor } from '../utils/audit/tabs.ts';
import { passesGate } from '../utils/extension/access.ts';
import { showBadge } from '../utils/extension/badge.ts';
import { clock } from '../utils/extension/clock.ts';
import { followCommand } from '../utils/extension/commands.ts';
import { inject, isInjectedScript } from '../utils/extension/inject.ts';
import { channel, frameAnswers } from '../utils/extension/messages.ts';
import { language, packagedJson } from '../utils/extension/package.ts';
import { openFromToolbar, openPanel } from '../utils/extension/panel.ts';
import type { Sender } from '../utils/extension/sender.ts';
import {
  closeToContentScripts,
  enabledOrigins,
  local,
  managed,
  session,
} from '../utils/extension/storage.ts';
import { followClosedTabs } from '../utils/extension/tabs.ts';
import { takeOverAtInstall } from '../utils/extension/take-over.ts';

/** The worker stores and routes; it does not judge. Nothing here outlives a message but what is in storage. */
export default defineBackground(() => {
  const { listen, sendToFrame } = channel<Messages>();
  const ports = {
    local,
    session,
    clock,
    language,
    showBadge,
    frameAnswers,
    mayRecord: async () => (await managed()).recording !== 'off',
    tellFrame: (tabId: number, frameId: number, record: ServerRecord, again: boolean) =>
      sendToFrame(tabId, frameId, 'record', { record, again }),
    packaged: packagedJson,
  };
  const books = openBooks(ports);
  const pages = createPageDesk(ports, books);
  const panels = createPanelDesk(ports, books);
  const pauses = createPauseDesk(
    (tabId, frameId, paused) => sendToFrame(tabId, frameId, 'pause', { paused }),
    books,
  );

  const mayRunAt = async (address: string): Promise<boolean> =>
    passesGate(address, []) || passesGate(address, await enabledOrigins());

  /** The frame that sent it, once its origin has passed the same gate as in the page. */
  const visitor = async ({ tab, origin, frameId, documentId }: Sender): Promise<Visitor> =>
    tab !== null && (await mayRunAt(origin))
      ? { tabId: tab.id, incognito: tab.incognito, origin, frameId, documentId }
      : refuse('gate');
  const fromPage =
    <A>(handle: (ask: unknown, who: Visitor) => Promise<A>) =>
    async (ask: unknown, from: Sender): Promise<A> =>
      handle(ask, await visitor(from));
  /** What changes a record comes from our own pages alone, whatever a web page makes a content script send. */
  const fromPanel =
    (handle: (ask: unknown) => Promise<null>) =>
    async (ask: unknown, { own }: Sender): Promise<null> =>
      own ? handle(ask) : refuse('gate');

  listen(
    {
      hello: fromPage(pages.hello),
      seen: fromPage(pages.seen),
      leaving: fromPage(pages.leaving),
      words: fromPage(pages.words),
      inject: fromPage(async (ask, who) => {
        const { script } = ask as { readonly script?: unknown };
        await (isInjectedScript(script) ? inject(who, script) : refuse('malformed'));
        return null;
      }),
      async openPanel({ rule }, from) {
        // First of all, while the click still counts; elsewhere than on the port the gate is behind an await.
        const opening = from.tab && passesGate(from.origin, []) ? openPanel(from.tab.id) : null;
        const { tabId } = await visitor(from);
        const opened = await (opening ?? openPanel(tabId));
        await session.set({ [focusKey]: { tabId, rule } });
        return { opened };
      },
      state: fromPanel(panels.state),
      attest: fromPanel(panels.attest),
      waive: fromPanel(panels.waive),
      configure: fromPanel(panels.configure),
      forget: fromPanel(panels.forget),
      begin: fromPanel(panels.begin),
      identify: fromPanel(panels.identify),
      join: fromPanel(panels.join),
      part: fromPanel(panels.part),
      look: fromPanel(panels.look),
      pauseMarks: fromPanel(pauses.pauseMarks),
    },
    new AbortController().signal,
  );
  openFromToolbar();
  takeOverAtInstall(mayRunAt);
  followCommand('toggle-marks', (tabId) => void pauses.toggle(tabId).catch(() => undefined));
  followClosedTabs((tabId) => {
    void Promise.allSettled([pages.closed(tabId), pauses.closed(tabId)]);
  });
  void closeToContentScripts();
});
