import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import list from '../utils/password/eff-long-words.json' with { type: 'json' };
import { passphraseSlot } from '../utils/password/passphrase-words.ts';

/** Injected into one frame's isolated world when the first passphrase is asked for there. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, passphraseSlot, list.words);
});
