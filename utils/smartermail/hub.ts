import { shortText } from './text.ts';

const hubNote = /\bmanaged (by|on|from) (the |a |your )?hub\b/i;

/** SmarterMail HA shows some fields as managed elsewhere (newest captures, trap T32). */
export const managedByHub = (control: Element): boolean => {
  for (let at: Element | null = control, hops = 0; at && hops < 4; at = at.parentElement, hops++) {
    if ((at.textContent ?? '').length > 600) return false;
    if (hubNote.test(at.textContent ?? '')) return true;
  }
  return false;
};

/** A list is too long to look for the note in all that holds it: it stands over it. */
export const listByHub = (list: Element): boolean => {
  for (let at: Element | null = list, hops = 0; at && hops < 4; at = at.parentElement, hops++)
    for (let over = at.previousElementSibling; over; over = over.previousElementSibling)
      if (hubNote.test(shortText(over, 200) ?? '')) return true;
  return false;
};
