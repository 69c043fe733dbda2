import type { Mark } from './mark.ts';

const names = ['data-palisade-rule', 'data-palisade-outcome', 'data-palisade-severity'] as const;

/** The page's contract: what a judged control carries, `pass` included. Writes only what differs. */
export function writeAttributes({ target, rules, outcome, severity }: Mark): void {
  const values = [rules.join(' '), outcome, severity];
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? '';
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
}

export function clearAttributes(target: Element): void {
  for (const name of names) target.removeAttribute(name);
}
