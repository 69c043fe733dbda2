import { labelOf } from './controls.ts';
import { normalise, shortText, words } from './text.ts';
import { isVisible } from './visible.ts';

const attributes = ['type', 'placeholder', 'aria-label', 'id', 'name', 'title'] as const;

/** All that names a control, its own words and what stands right before it. */
export const namesOf = (element: Element): string =>
  [
    ...attributes.map((name) => element.getAttribute(name)),
    element.closest('md-input-container')?.querySelector('label')?.textContent,
    labelOf(element)?.textContent,
  ].join(' ');

const textBefore = (element: Element): string =>
  normalise(element.previousSibling?.textContent ?? '').slice(-40);

export const chosenIn = (element: Element): string | null =>
  element instanceof HTMLSelectElement ? normalise(element.selectedOptions[0]?.textContent ?? '') : null;

/** A choice of "All" hides nothing; a number is how many rows a page has. */
const hidesNothing = /^(|\d+|-+|(show )?(all|any|every|none|no filter)\b.*)$/;
const named = /filter|show|view/i;
/** How many, or in which order, and not which. */
const noFilter = /\b(per page|page ?size|sort(ed)?( by)?|order( by)?|language|theme)\b/i;

/** What is chosen over a list says which of its rows are shown, whatever the choice is called. */
const isChoosing = (select: HTMLSelectElement, chosen: string, isOver: boolean): boolean => {
  const names = `${namesOf(select)} ${textBefore(select)}`;
  if (hidesNothing.test(chosen)) return false;
  return named.test(names) || (isOver && select.selectedIndex > 0 && !noFilter.test(names));
};

const looksFor = /^(find|search|go|filter|apply)$/;
const hasFindButton = (box: Element): boolean =>
  [...(box.parentElement?.children ?? [])].some(
    (beside) =>
      beside.matches('button,a,input[type=submit],input[type=button],input[type=image]') &&
      looksFor.test(
        normalise(beside.getAttribute('value') ?? beside.getAttribute('alt') ?? words(beside, 20)),
      ),
  );
const isSearchName = /search|filter|\bfind\b|(^|[\s$_.:-])(q|query|keywords?)(\s|$)/i;

/** "Hide ..." that is on, "Show disabled" that is off. */
const isHiding = (box: Element): boolean => {
  const aria = box.getAttribute('aria-checked');
  if (aria === null && !(box instanceof HTMLInputElement && /^(checkbox|radio)$/.test(box.type)))
    return false;
  const on = aria === null ? (box as HTMLInputElement).checked : aria === 'true';
  const label = labelOf(box);
  const said = normalise(
    [label && shortText(label), box.getAttribute('aria-label'), shortText(box), box.nextSibling?.textContent]
      .filter(Boolean)
      .join(' '),
  );
  return on
    ? /^(hide|only|exclude)\b|\bonly$/.test(said)
    : /^(show|include) (all|disabled|inactive|hidden|internal|system|expired)\b/.test(said);
};

/** "All A B C": the list under it begins with the letter that is not to be clicked. */
const isLetterBar = (element: Element): boolean => {
  const children = [...element.children];
  const texts = children.map((child) => words(child, 4));
  if (texts.filter((text) => /^([a-z]|0-9|#)$/.test(text)).length < 3) return false;
  const at = children.findIndex(
    (child) =>
      child.matches(
        'b,strong,[aria-current],[aria-selected=true],[class*="active" i],[class*="select" i],[class*="current" i]',
      ) || child.querySelector('b,strong') !== null,
  );
  return at < 0 || texts[at] !== 'all';
};

const isChip = (element: Element): boolean => {
  if (element.querySelector('input,select,button:not([class*="remove" i])')) return false;
  if (element.matches('md-chip,[class~=chip],[class~=md-chip]')) return true;
  const text = shortText(element, 80)?.replace(/\s+/g, ' ').trim() ?? '';
  return /^(filter(ed)?( by)?\s*:|(filtered by|searched for|results for)\s)\s*\S/i.test(text);
};

/**
 * Whether an element near a list makes it show some rows only. Over the list, in doubt it does: a control there that is
 * not as it was made is there to choose among the rows.
 */
export const isFilter = (element: Element, isOver: boolean): boolean => {
  const chosen = chosenIn(element);
  if (chosen !== null) return isChoosing(element as HTMLSelectElement, chosen, isOver);
  if (element instanceof HTMLInputElement && /^(text|search|)$/.test(element.getAttribute('type') ?? ''))
    return (
      element.value.trim() !== '' &&
      (isSearchName.test(namesOf(element)) || (isOver && hasFindButton(element)))
    );
  return isOver && (isHiding(element) || isLetterBar(element) || isChip(element)) && isVisible(element);
};
