import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import zxcvbn from 'zxcvbn';
import { raterSlot } from '../utils/password/rater.ts';

/** Injected into one frame's isolated world on the first focus of a new-password box; adds one property to it. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, raterSlot, zxcvbn);
});
