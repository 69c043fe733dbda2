import './ring.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Messages } from '../../utils/audit/protocol.ts';
import { addressOf, passesGate } from '../../utils/extension/access.ts';
import { connected } from '../../utils/extension/api.ts';
import { channel } from '../../utils/extension/messages.ts';
import { whenOutlived } from '../../utils/extension/outlive.ts';
import { lateSlot } from '../../utils/extension/take-over.ts';
import { detectProduct } from '../../utils/smartermail/product.ts';
import { insist } from './insist.ts';
import { startSession } from './session.ts';

/**
 * gate -> product -> hello -> session. Runs in every frame: legacy content lies one or two frames deep, or in a
 * window of its own. Firefox's patterns know no ports, so there the gate decides (toolchain: `include_globs`).
 * Elsewhere than on port 9998 the gate is the background's answer, and nothing is touched before it.
 */
export default defineContentScript({
  matches: import.meta.env.FIREFOX ? ['*://*/*'] : ['http://*:9998/*', 'https://*:9998/*'],
  ...(import.meta.env.FIREFOX ? { includeGlobs: ['http://*:9998/*', 'https://*:9998/*'] } : {}),
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main() {
    // Copies of this script in a document, by manifest, registration, grant or update, share one world, which no page
    // sees.
    const world = globalThis as { palisade?: () => boolean };
    if (world.palisade?.()) return;
    const life = new AbortController();
    const end = (by?: Event) => life.abort(by);
    world.palisade = () => !life.signal.aborted && connected();
    const messages = channel<Messages>();
    const isOnPort = passesGate(addressOf(window.location.href, window.origin), []);
    const isEnabled = async () => (await insist(() => messages.send('enter', null))).ok;
    if (!isOnPort && !(await isEnabled())) return end();
    const top = window === window.top;
    const product = detectProduct(document);
    if (!product) {
      await messages.send('hello', { product, role: 'unknown', top });
      return end();
    }
    // One that comes back from the browser's cache of left pages has not heard that its origin was let go.
    const comeBack = async ({ persisted }: PageTransitionEvent) => {
      if (persisted && !isOnPort && !(await isEnabled())) end();
    };
    window.addEventListener('pageshow', comeBack, { signal: life.signal });
    // An earlier version has to be gone before anything is drawn or read. Firefox injects into open pages by itself.
    if (Reflect.has(globalThis, lateSlot) || document.querySelector('palisade-overlay'))
      await messages.send('inject', { script: 'remnants' });
    const late = Reflect.get(globalThis, lateSlot) as boolean | undefined;
    const outlived = whenOutlived(document, life.signal, end);
    await startSession({ document, product, top, messages, signal: life.signal, end, outlived, late });
  },
});
