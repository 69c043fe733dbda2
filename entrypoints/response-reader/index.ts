import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followAnswers } from './follow-answers.ts';
import { type ResponseReader, responseReaderSlot } from './slot.ts';

/**
 * Injected into one frame's isolated world with the page-world observer, to read what that passes on; adds one
 * property to it.
 */
export default defineUnlistedScript(() => {
  const handedOver: ResponseReader = { followAnswers };
  Reflect.set(globalThis, responseReaderSlot, handedOver);
});
