import { defineBackground } from 'wxt/utils/define-background';
import { createAccessDesk } from '../utils/audit/access-desk.ts';
import { openBooks } from '../utils/audit/books.ts';
import { createPageDesk } from '../utils/audit/page-desk.ts';
import { createPanelDesk } from '../utils/audit/panel-desk.ts';
import { createPauseDesk } from '../utils/audit/pause-desk.ts';
import type { Messages } from '../utils/audit/protocol.ts';
import { createQueue } from '../utils/audit/queue.ts';
import type { ServerRecord } from '../utils/audit/record.ts';
import { refuse } from '../utils/audit/refuse.ts';
import { focusKey, pressedKey, type Visitor } from '../utils/audit/tabs.ts';
import { passesGate, webOrigin } from '../utils/extension/access.ts';
import { showBadge } from '../utils/extension/badge.ts';
import { clock } from '../utils/extension/clock.ts';
import { followCommand } from '../utils/extension/commands.ts';
import { registerAt, startAt } from '../utils/extension/enabled-pages.ts';
import { inject, isInjectedScript } from '../utils/extension/inject.ts';
import { channel, frameAnswers, tellAllTabs } from '../utils/extension/messages.ts';
import { language, packagedJson } from '../utils/extension/package.ts';
import { openFromToolbar, openPanel, panelKeys } from '../utils/extension/panel.ts';
import { followWithdrawals, giveBack, holds } from '../utils/extension/permissions.ts';
import type { Sender } from '../utils/extension/sender.ts';
import { followStarts } from '../utils/extension/starts.ts';
import { closeToContentScripts, local, managed, session } from '../utils/extension/storage.ts';
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
  const access = createAccessDesk(
    {
      isOwnMatter: (origin) => webOrigin(origin) === origin && !passesGate(origin, []),
      holds,
      giveBack,
      registerAt,
      startAt,
      endAt: (origin) => tellAllTabs('end', { origin }),
      showBadge,
    },
    books,
  );
  const reconcile = (): void => void access.reconcile().catch(() => undefined);

  const mayRunAt = async (address: string): Promise<boolean> =>
    passesGate(address, []) || passesGate(address, await books.enabled.read());

  /** The frame that sent it, once its origin has passed the same gate as in the page. */
  const visitor = async ({ tab, origin, frameId, documentId }: Sender): Promise<Visitor> =>
    tab !== null && (await mayRunAt(origin))
      ? { tabId: tab.id, incognito: tab.incognito, origin, frameId, documentId }
      : refuse('gate');
  // The gate may have to read what was enabled. What pages say passes it in the order it came: that a window closes
  // must not overtake that it opened.
  const arrivals = createQueue();
  const fromPage =
    <A>(handle: (ask: unknown, who: Visitor) => Promise<A>) =>
    async (ask: unknown, from: Sender): Promise<A> =>
      handle(ask, await arrivals(() => visitor(from)));
  const afterThose = <A>(handle: () => Promise<A>): Promise<A> => arrivals(async () => null).then(handle);
  /** What changes a record comes from our own pages alone, whatever a web page makes a content script send. */
  const fromPanel =
    (handle: (ask: unknown) => Promise<null>) =>
    async (ask: unknown, { own }: Sender): Promise<null> =>
      own ? handle(ask) : refuse('gate');

  listen(
    {
      enter: fromPage(async () => null),
      hello: fromPage(pages.hello),
      seen: fromPage(pages.seen),
      leaving: fromPage(pages.leaving),
      opening: fromPage(pages.opening),
      signIn: fromPage(pages.signIn),
      // In Firefox a window that closes has no tab any more; what it says counts by the key it had with one.
      closing: (ask) => afterThose(() => pages.closing(ask)),
      words: fromPage(pages.words),
      inject: fromPage(async (ask, who) => {
        const { script } = ask as { readonly script?: unknown };
        await (isInjectedScript(script) ? inject(who, script) : refuse('malformed'));
        return null;
      }),
      async openPanel({ rule }, from) {
        // First of all, while the click still counts, so even before the gate: an open panel tells a page nothing.
        const opening = from.tab && openPanel(from.tab.id);
        const { tabId } = await visitor(from);
        const opened = (await opening) === true;
        await session.set({ [focusKey]: { tabId, rule } });
        return { opened, keys: opened ? null : await panelKeys() };
      },
      state: fromPanel(panels.state),
      swept: fromPanel(panels.swept),
      attest: fromPanel(panels.attest),
      waive: fromPanel(panels.waive),
      configure: fromPanel(panels.configure),
      advise: fromPanel(panels.advise),
      forget: fromPanel(panels.forget),
      begin: fromPanel(panels.begin),
      identify: fromPanel(panels.identify),
      join: fromPanel(panels.join),
      part: fromPanel(panels.part),
      look: fromPanel(panels.look),
      pauseMarks: fromPanel(pauses.pauseMarks),
      grant: fromPanel(access.grant),
      revoke: fromPanel(access.revoke),
    },
    new AbortController().signal,
  );
  openFromToolbar((tabId) => void session.set({ [pressedKey]: { tabId, at: Date.now() } }));
  takeOverAtInstall(mayRunAt);
  followCommand('toggle-marks', (tabId) => void pauses.toggle(tabId).catch(() => undefined));
  followClosedTabs((tabId) => {
    void Promise.allSettled([afterThose(() => pages.closed(tabId)), pauses.closed(tabId)]);
  });
  followWithdrawals(reconcile);
  followStarts(reconcile);
  reconcile();
  void closeToContentScripts();
});
