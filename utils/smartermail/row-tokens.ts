import { gateWords } from './choose-control.ts';
import { controlKind, controlsIn } from './controls.ts';
import { normalise, words } from './text.ts';

export type Token = {
  readonly node: Node;
  readonly kind: 'label' | 'controls' | 'field' | 'break';
  readonly known: boolean;
  readonly controls: readonly Element[];
};

const units = /^\(?(characters|chars|minutes|min|seconds|sec|days|months|hours|kb|mb|gb|ms)\)?$/;
const breaks = new Set(['BR', 'HR']);
const headings = /^(H[1-6]|LEGEND)$/;

const plainWords =
  /^(yes|no|on|off|true|false|none|enabled?|disabled?|allow|deny)( (yes|no|on|off|true|false|none|enabled?|disabled?|allow|deny))*$/;
export const isNaming = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !gateWords.has(text) && !units.test(text) && !plainWords.test(text);

/**
 * Whether what holds these controls names them itself: it is another field then, not the control of words elsewhere.
 * Words before a control name it; words after it name a box, and are a unit or a hint of a value.
 */
export const isNamed = (node: Node, controls: readonly Element[]): boolean => {
  const [control] = controls;
  if (!control) return false;
  const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
  if (controlKind(control) !== 'radio' && labels.some((label) => isNaming(words(label, 200)))) return true;
  if (controlKind(control) === 'box' && isNaming(words(control, 200))) return true;
  if (node === control) return false;
  const before = textBeside(node, control, 'before');
  if (isNaming(before) && !says(control, before)) return true;
  if (controlKind(control) === 'box') return isNaming(textBeside(node, control, 'after'));
  return isCaptionedBehind(node, control);
};

/** A row with its caption in the cell behind the value. */
const isCaptionedBehind = (row: Node, control: Element): boolean => {
  let cell = control;
  while (cell.parentElement && cell.parentElement !== row) cell = cell.parentElement;
  const next = cell === control ? null : cell.nextElementSibling;
  return next?.tagName === cell.tagName && isNaming(words(next, 40));
};

/** Components show the choice of a hidden list in words of their own. */
const says = (control: Element, text: string): boolean =>
  control instanceof HTMLSelectElement && normalise(control.selectedOptions[0]?.text ?? '') === text;

const textBeside = (node: Node, control: Element, side: 'before' | 'after'): string => {
  const range = control.ownerDocument.createRange();
  range.selectNodeContents(node);
  if (side === 'before') range.setEndBefore(control);
  else range.setStartAfter(control);
  return words(range.cloneContents(), 400);
};

/** What a row of siblings is made of, read as a person does: words, controls, whole fields, line ends. */
export const tokensOf = (parent: Element, captionNodes: ReadonlySet<Node>): Token[] => {
  const tokens: Token[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE) continue;
    if (node instanceof Element && breaks.has(node.tagName)) {
      tokens.push({ node, kind: 'break', known: false, controls: [] });
      continue;
    }
    const controls =
      node instanceof Element
        ? controlsIn(node).filter((control) => control === node || node.contains(control))
        : [];
    const known = [...captionNodes].some((caption) => caption === node || node.contains(caption));
    if (controls.length > 0) {
      tokens.push({ node, kind: known || isNamed(node, controls) ? 'field' : 'controls', known, controls });
    } else if (
      known ||
      (/\p{L}{3}/u.test(words(node, 60)) && !(node instanceof Element && headings.test(node.tagName)))
    ) {
      tokens.push({ node, kind: 'label', known, controls: [] });
    }
  }
  return tokens;
};

/** The tokens of the line that holds one of them. */
export const lineAround = (tokens: readonly Token[], at: number): readonly Token[] => {
  let from = at;
  let to = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'break') from--;
  while (to < tokens.length - 1 && tokens[to + 1]?.kind !== 'break') to++;
  return tokens.slice(from, to + 1);
};

/** Short words between a label and a control are another label; a sentence is a hint. */
export const isHint = (token: Token): boolean => {
  const text = words(token.node, 400);
  const isSentence = text.length > 40 || / .* .*[.!]$/.test(text);
  return isSentence || text === '' || gateWords.has(text) || units.test(text);
};
