import type { LabelKey } from '../screens/labels/labels.ts';
import type { Hint } from '../screens/reading.ts';
import type { Caption } from './captions.ts';
import { choose, isGate, type Pick, type Wanted } from './choose-control.ts';
import { controlAround, controlKind, controlsIn } from './controls.ts';
import { isHint, isNaming, lineAround, type Token, tokensOf } from './row-tokens.ts';
import { inScope, type Scope } from './scopes.ts';
import { words } from './text.ts';
import { isVisible } from './visible.ts';

/**
 * From a label to its control.
 *
 *   caption ── says so itself      label/for, aria-labelledby, the words on a switch
 *           ── same line or cell   [x] Require a number<br>
 *           ── siblings, upwards   <td>Label</td><td>control</td>, div rows, dl, grids
 *
 * Two controls of like standing give `ambiguous`, never the first one.
 */
export type Located =
  | {
      readonly found: true;
      readonly control: Element;
      readonly gate: Element | null;
      readonly caption: Caption;
      readonly hints: readonly Hint[];
    }
  | {
      readonly found: false;
      readonly why: 'label-not-found' | 'ambiguous';
      readonly caption: Caption | null;
    };

const explicit = (caption: Caption, wanted: Wanted): Pick => {
  if (caption.from !== 'text') return { control: caption.node as Element, gate: null };
  const element = caption.node instanceof Element ? caption.node : caption.node.parentElement;
  if (!element) return null;
  const around = controlAround(caption.node);
  if (around) return { control: around, gate: null };
  const label = element.closest('label');
  if (label) {
    const target = label.htmlFor ? label.ownerDocument.getElementById(label.htmlFor) : label.control;
    const own = target ? (controlAround(target) ?? controlsIn(target)[0] ?? null) : null;
    if (own) return pointsAway(label, own) ? 'ambiguous' : withGate(own, wanted);
  }
  for (let at: Element | null = element, hops = 0; at && hops < 3; at = at.parentElement, hops++) {
    if (!at.id) continue;
    const pointing = [...at.ownerDocument.querySelectorAll('[aria-labelledby]')].filter((candidate) =>
      (candidate.getAttribute('aria-labelledby') ?? '').split(/\s+/).includes(at.id),
    );
    const controls = pointing.flatMap((candidate) => controlAround(candidate) ?? controlsIn(candidate));
    if (controls.length > 0) return choose(controls, wanted);
  }
  return null;
};

/**
 * Copied and moved rows keep the `for` they had: what words point at stands among the controls nearest to them, and in
 * no row that has a label for something else.
 */
const pointsAway = (label: Element, control: Element): boolean => {
  const row = control.closest('tr');
  const others = row?.contains(label) ? [] : (row?.querySelectorAll('label') ?? []);
  if ([...others].some((other) => other.control !== control)) return true;
  let near: Element | null = label;
  while (near && controlsIn(near).length === 0) near = near.parentElement;
  return near !== null && !near.contains(control);
};

/** A value box named by `label for` may still have an "Enabled" box beside it. */
const withGate = (control: Element, wanted: Wanted): Pick => {
  if (wanted === 'boolean' || controlKind(control) === 'box') return { control, gate: null };
  for (let at = control.parentElement, hops = 0; at && hops < 2; at = at.parentElement, hops++) {
    const beside = controlsIn(at).filter((other) => other !== control && isVisible(other));
    if (beside.length === 0) continue;
    const [gate] = beside;
    return beside.length === 1 && gate && controlKind(gate) === 'box' && isGate(gate)
      ? { control, gate }
      : { control, gate: null };
  }
  return { control, gate: null };
};

const amongSiblings = (node: Node, wanted: Wanted, captionNodes: ReadonlySet<Node>): Pick => {
  const parent = node.parentElement;
  if (!parent) return null;
  const all = tokensOf(parent, captionNodes);
  const at = all.findIndex((token) => token.node === node);
  if (at < 0) return null;
  const line = lineAround(all, at);
  const own = line.findIndex((token) => token.node === node);
  const withControls = line.filter((token) => token.kind === 'controls');
  if (withControls.length === 0) return onOtherLines(all, node, wanted);
  const knownLabels = line.filter((token) => token.known);
  if (
    withControls.length === 1 &&
    knownLabels.length === 1 &&
    !line.some((token) => token.kind === 'field' && token.node !== node)
  ) {
    const only = withControls[0];
    // Of several strange labels around one control it belongs to the nearest.
    const index = only ? line.indexOf(only) : -1;
    const between = line
      .slice(Math.min(index, own) + 1, Math.max(index, own))
      .filter((token) => token.kind === 'label');
    if (only && between.every(isHint)) return choose(only.controls, wanted);
    if (only && own === 0 && between.every(isRemark) && isRepeated(parent, captionNodes))
      return hinted(choose(only.controls, wanted), 'words-between');
  }
  const box = line[own - 1]?.controls;
  const [gate] = box ?? [];
  if (wanted !== 'boolean' && knownLabels.length === 1 && box?.length === 1 && gate && isBox(gate)) {
    const [value, more] = following(line, own);
    if (value && !more && !isBox(value)) return { control: value, gate, hint: 'label-on-box' };
  }
  const meaningful = line.filter((token) => token.kind !== 'label' || token.known || token === line[0]);
  const first = meaningful[0];
  const last = meaningful.at(-1);
  const leads = first?.kind !== 'controls' && last?.kind !== 'label';
  const follows = first?.kind === 'controls' && last?.kind === 'label';
  if (leads === follows) return 'ambiguous';
  if (leads) return choose(following(line, own), wanted);
  const before = line[own - 1];
  return before?.kind === 'controls' ? choose(before.controls, wanted) : null;
};

const isBox = (control: Element): boolean => controlKind(control) === 'box';

const hinted = (pick: Pick, hint: Hint): Pick =>
  pick === null || pick === 'ambiguous' ? pick : { ...pick, hint };

/** Words in an element of their own that is not made for captions. */
const isRemark = ({ node }: Token): boolean =>
  node instanceof Element && !/^(LABEL|DT|DD|TH|TD|B|STRONG)$/.test(node.tagName);

/** One of several rows of the same make, each with a caption and a control. */
const isRepeated = (row: Element, captionNodes: ReadonlySet<Node>): boolean =>
  [...(row.parentElement?.children ?? [])].some(
    (other) =>
      other !== row &&
      other.tagName === row.tagName &&
      [...captionNodes].filter((node) => other.contains(node)).length === 1 &&
      controlsIn(other).length > 0,
  );

/** The words of a value may stand on the box that switches it on; the value is beside it. */
const valueBeside = (box: Element, caption: Caption, captionNodes: ReadonlySet<Node>): Pick => {
  for (let at = box.parentElement, hops = 0; at && hops < 4; at = at.parentElement, hops++) {
    const row = at;
    if ([...captionNodes].some((node) => node !== caption.node && row.contains(node))) return null;
    const others = controlsIn(row).filter((other) => other !== box && isVisible(other));
    const [value] = others;
    if (!value) continue;
    const between = row.ownerDocument.createRange();
    between.setStartAfter(caption.node);
    between.setEndBefore(value);
    return others.length === 1 && !isBox(value) && !isNaming(words(between.cloneContents()))
      ? { control: value, gate: box, hint: 'label-on-box' }
      : null;
  }
  return null;
};

/** A label on a line of its own speaks for the lines below it, where nothing else names what stands there. */
const onOtherLines = (all: readonly Token[], node: Node, wanted: Wanted): Pick => {
  const names = all.filter(
    (token) => token.node === node || token.kind === 'field' || (token.kind === 'label' && !isHint(token)),
  );
  const [only] = names;
  return names.length === 1 && only?.node === node ? choose(following(all, all.indexOf(only)), wanted) : null;
};

const following = (line: readonly Token[], own: number): readonly Element[] => {
  const controls: Element[] = [];
  for (const token of line.slice(own + 1)) {
    if (token.known || token.kind === 'field' || (token.kind === 'label' && !isHint(token))) break;
    controls.push(...token.controls);
  }
  return controls;
};

const climb = (caption: Caption, scope: Scope, wanted: Wanted, captionNodes: ReadonlySet<Node>): Pick => {
  let node: Node = caption.node;
  if (node instanceof Element) {
    const inside = controlsIn(node).filter((control) => control !== node);
    if (inside.length > 0) return choose(inside, wanted);
  }
  for (let hops = 0; hops < 8 && node !== scope.root; hops++) {
    const pick = amongSiblings(node, wanted, captionNodes);
    if (pick) return pick;
    const parent: Element | null = node.parentElement;
    if (!parent || parent === scope.root) return null;
    // Past another label the words no longer speak for one field.
    const others = [...captionNodes].some(
      (other) => other !== caption.node && parent.contains(other) && !node.contains(other),
    );
    if (others) return null;
    node = parent;
  }
  return null;
};

/** Finds the control of a setting among the captions of one scope. */
export const locate = (
  keys: readonly LabelKey[],
  wanted: Wanted,
  captions: readonly Caption[],
  scope: Scope,
): Located => {
  const all = captions.filter((caption) => keys.includes(caption.key));
  const visible = all.filter((caption) => caption.visible);
  const mine = visible.length > 0 ? visible : all;
  const first = mine[0];
  if (!first) return { found: false, why: 'label-not-found', caption: null };
  const captionNodes = new Set<Node>(
    captions
      .filter((caption) => caption.from === 'text' && !isGateWord(caption))
      .map((caption) => caption.node),
  );
  const picks = mine.map((caption) => {
    const pick = explicit(caption, wanted) ?? climb(caption, scope, wanted, captionNodes);
    const onBox = pick !== null && pick !== 'ambiguous' && wanted !== 'boolean' && isBox(pick.control);
    return { caption, pick: (onBox && valueBeside(pick.control, caption, captionNodes)) || pick };
  });
  const sound = picks.filter(({ pick }) => pick !== null && pick !== 'ambiguous');
  const controls = new Set(sound.map(({ pick }) => (pick as { control: Element }).control));
  // Toolkits repeat a switch's words as its aria-label: the words on the page speak first.
  const hit = sound.find(({ caption }) => caption.from === 'text') ?? sound[0];
  if (controls.size !== 1 || !hit || picks.some(({ pick }) => pick === 'ambiguous')) {
    return { found: false, why: 'ambiguous', caption: first };
  }
  const { control, gate, hint } = hit.pick as Exclude<Pick, 'ambiguous' | null>;
  if (!inScope(control, scope)) return { found: false, why: 'ambiguous', caption: first };
  return { found: true, control, gate, caption: hit.caption, hints: hint ? [hint] : [] };
};

/** "Enabled" is a word beside a value, and "Disabled" one of two to choose from: neither is a field of its own. */
const isGateWord = ({ key }: Caption): boolean => key === 'generic.enabled' || key === 'generic.disabled';
