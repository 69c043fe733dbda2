import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { endEvent } from '../utils/extension/outlive.ts';
import { lateSlot } from '../utils/extension/take-over.ts';
import { clearRemnants } from '../utils/marks/clear-remnants.ts';
import { stopEvent } from '../utils/smartermail/responses/settings-saves.ts';

/**
 * Injected into one frame's isolated world when the content script came late to a page of SmarterMail. An earlier
 * version's is told to go, takes away all of its own, and cancels the event if the page holds edits that it does not
 * know to be saved. Firefox has taken that script away without a word, so what it left is taken away here.
 */
export default defineUnlistedScript(() => {
  const edited = !document.dispatchEvent(new CustomEvent(endEvent, { cancelable: true }));
  document.dispatchEvent(new CustomEvent(stopEvent));
  clearRemnants(document);
  Reflect.set(globalThis, lateSlot, edited);
});
