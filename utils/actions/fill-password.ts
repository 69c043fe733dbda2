const takes = (box: HTMLInputElement, text: string): boolean =>
  box.isConnected &&
  !box.disabled &&
  !box.readOnly &&
  // A script may write more than the box takes by hand; a server would cut it.
  (box.maxLength < 0 || text.length <= box.maxLength);

/**
 * Puts a generated password into the boxes of a form, as if it were typed: WebForms listens for `change`, AngularJS for
 * `input`. Into all of them or none; false: none. To be called for a person's click or key alone.
 */
export function fillPassword(boxes: readonly HTMLInputElement[], text: string): boolean {
  if (!boxes.every((box) => takes(box, text))) return false;
  for (const box of boxes) box.value = text;
  for (const box of boxes) {
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}
