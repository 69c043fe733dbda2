import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Messages } from '../../utils/audit/protocol.ts';
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
    const stop = watchClosing(window, (path) => void callOut<Messages, 'closing'>('closing', { key, path }));
    // The background is the gate. Its answer may come when the window has closed already, so it is not waited for:
    // until then nothing is touched, and what is said of a page that it lets not in counts for nothing.
    void callOut<Messages, 'opening'>('opening', { key }).then((taken) => taken || stop());
  },
});
