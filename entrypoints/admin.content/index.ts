import './ring.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Messages } from '../../utils/audit/protocol.ts';
import { addressOf, passesGate } from '../../utils/extension/access.ts';
import { connected } from '../../utils/extension/api.ts';
import { channel } from '../../utils/extension/messages.ts';
import { whenOutlived } from '../../utils/extension/outlive.ts';
import { lateSlot } from '../../utils/extension/take-over.ts';
import { detectProduct } from '../../utils/smartermail/product.ts';
import { startSession } from './session.ts';

/**
 * gate -> product -> hello -> session. Runs in every frame: legacy content lies one or two frames deep, or in a
 * window of its own. Firefox's patterns know no ports, so there the gate decides (toolchain: `include_globs`).
 */
export default defineContentScript({
  matches: import.meta.env.FIREFOX ? ['*://*/*'] : ['http://*:9998/*', 'https://*:9998/*'],
  ...(import.meta.env.FIREFOX ? { includeGlobs: ['http://*:9998/*', 'https://*:9998/*'] } : {}),
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main() {
    if (!passesGate(addressOf(window.location.href, window.origin), [])) return;
    // The browser's own injection and the one into tabs that were open may both come.
    const running = Reflect.get(globalThis, 'palisadeRuns') as (() => boolean) | undefined;
    if (running?.()) return;
    Reflect.set(globalThis, 'palisadeRuns', connected);
    const top = window === window.top;
    const product = detectProduct(document);
    const messages = channel<Messages>();
    if (!product) {
      await messages.send('hello', { product, role: 'unknown', top });
      return;
    }
    // An earlier version has to be gone before anything is drawn or read. Firefox injects into open pages by itself.
    if (Reflect.has(globalThis, lateSlot) || document.querySelector('palisade-overlay'))
      await messages.send('inject', { script: 'remnants' });
    const late = Reflect.get(globalThis, lateSlot) as boolean | undefined;
    const life = new AbortController();
    const outlived = whenOutlived(document, life.signal, (by) => life.abort(by));
    await startSession({ document, product, top, messages, signal: life.signal, outlived, late });
  },
});
