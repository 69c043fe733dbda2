/** The one property that the injected script adds, in the frame's isolated world only: words, with a space between. */
export const passphraseSlot = 'palisadePassphraseWords';
