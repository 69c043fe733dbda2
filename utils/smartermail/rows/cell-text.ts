import { isSilent } from '../text.ts';
import { isVisible } from '../visible.ts';

const longest = 200;

/**
 * What a person reads in a cell, at most 200 characters: no icons (their names are words in the page), no buttons,
 * nothing that is hidden, as the other words of a pair that a framework keeps in the page.
 */
export const cellText = (cell: Element): string => {
  const texts: string[] = [];
  const look = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) texts.push(child.nodeValue ?? '');
      else if (child instanceof Element && isRead(child)) look(child);
    }
  };
  look(cell);
  const box = cell.querySelector<HTMLInputElement>('input[type=text],input:not([type])');
  return (box?.value ?? texts.join(' ')).replace(/\s+/g, ' ').trim().slice(0, longest);
};

const isRead = (element: Element): boolean =>
  !isSilent(element) && !element.matches('button,[role=button]') && isVisible(element);

/** The words of a cell or, where it shows only a picture, the picture's. */
export const cellWords = (cell: Element): string => {
  const text = cellText(cell);
  if (text !== '') return text;
  const names = [cell, ...cell.querySelectorAll('img,i,svg,md-icon,span')]
    .filter((element) => element === cell || isVisible(element))
    .map((element) =>
      ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name)?.trim()).find(Boolean),
    );
  return names.find((name) => name !== undefined) ?? '';
};
