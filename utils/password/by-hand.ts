/**
 * Whether a person changed the text: typed, pasted, dropped or took back. Password managers set the value and send an
 * event of a script's, or, where they are the browser's own, one that is no `InputEvent` (Chromium) or a replacement
 * (Firefox: https://developer.mozilla.org/docs/Web/API/InputEvent/inputType).
 */
export const isByHand = (event: Event): boolean => {
  if (event.isTrusted === false) return false;
  if (event.type === 'compositionend') return true;
  return event instanceof InputEvent && event.inputType !== '' && event.inputType !== 'insertReplacementText';
};
