import type { Generation } from '../screens/screen.ts';

/** After Back, Forward or a reload the browser may put back what was typed into a form and never sent. */
export const mayBeRestored = (document: Document): boolean =>
  (document.defaultView?.performance.getEntriesByType('navigation') ?? []).some(
    (entry) => 'type' in entry && entry.type !== 'navigate',
  );

const isDefaultChoice = ({ options, selectedIndex }: HTMLSelectElement): boolean => {
  const chosen = [...options].findLastIndex((option) => option.hasAttribute('selected'));
  return selectedIndex === Math.max(chosen, 0);
};

/** Whether a native control shows what the document came with. What scripts build is never put back. */
export const isAsLoaded = (control: Element): boolean => {
  if (control instanceof HTMLSelectElement) return isDefaultChoice(control);
  if (control instanceof HTMLTextAreaElement) return control.value === control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return true;
  return control.type === 'checkbox' || control.type === 'radio'
    ? control.checked === control.defaultChecked
    : control.value === control.defaultValue;
};

/** Whether somebody changed what a control shows, and the server does not hold it yet. */
export const isChanged = (control: Element, generation: Generation | null): boolean =>
  generation === 'L5' || generation === 'L7' || generation === null
    ? !isAsLoaded(control)
    : !isUntouched(control);

/** AngularJS marks what somebody changed; the values themselves are never in the document. */
const isUntouched = (control: Element): boolean => !control.closest('.ng-dirty:not(form)');

/**
 * Whether a control of this page shows what the server holds when it is first looked at; `undefined`: they all do.
 * `late`: the page was there before us. True: an earlier version of ours knew of edits in it, so nothing is known.
 */
export const asLoadedIn = (
  document: Document,
  by: 'postback' | 'responses',
  late: boolean | undefined,
): ((control: Element) => boolean) | undefined => {
  if (late) return () => false;
  if (by === 'responses') return late === undefined ? undefined : isUntouched;
  return late === false || mayBeRestored(document) ? isAsLoaded : undefined;
};
