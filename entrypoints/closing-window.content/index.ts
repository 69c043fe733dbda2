import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Messages } from '../../utils/audit/protocol.ts';
import { addressOf, passesGate } from '../../utils/extension/access.ts';
import { callOut } from '../../utils/extension/messages.ts';
import { watchClosing } from './watch-closing.ts';

/**
 * An editor of 7.x to 15.x opens in a window of its own, which may close with the answer to Save before the page is
 * idle. So this stands in the window from the start, and nowhere else.
 */
export default defineContentScript({
  matches: import.meta.env.FIREFOX ? ['*://*/*'] : ['http://*:9998/*', 'https://*:9998/*'],
  ...(import.meta.env.FIREFOX ? { includeGlobs: ['http://*:9998/*', 'https://*:9998/*'] } : {}),
  runAt: 'document_start',
  main() {
    if (window.opener === null) return;
    const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const watch = () =>
      watchClosing(window, (path) => void callOut<Messages, 'closing'>('closing', { key, path }));
    const isTaken = callOut<Messages, 'opening'>('opening', { key });
    // Elsewhere than on port 9998 the background is the gate, as for every other script here.
    if (passesGate(addressOf(window.location.href, window.origin), [])) watch();
    else void isTaken.then((taken) => taken && watch());
  },
});
