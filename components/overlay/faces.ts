import type { Outcome } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';
import type { BadgeView } from '../../utils/marks/views.ts';
import { shapes } from '../ui/outcome-shapes.ts';
import { badgeWord } from './badge-words.ts';

const namespace = 'http://www.w3.org/2000/svg';

function drawing(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A shape of named paths, drawn in the text's colour by the style sheet. */
export function shapeFrom(
  document: Document,
  name: string,
  paths: Readonly<Record<string, string>>,
): SVGElement {
  const parts = Object.entries(paths).filter(([, path]) => path !== '');
  const shape = drawing(document, 'svg', {
    class: `shape shape-${name}`,
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    'aria-hidden': 'true',
  });
  shape.append(...parts.map(([kind, path]) => drawing(document, 'path', { class: kind, d: path })));
  return shape;
}

const shapeOf = (document: Document, outcome: Outcome): SVGElement =>
  shapeFrom(document, outcome, { ...shapes[outcome] });

export function words(document: Document, text: string, kind = ''): HTMLElement {
  const element = document.createElement('span');
  if (kind !== '') element.className = kind;
  element.textContent = text;
  return element;
}

/** Shape for the outcome, a word for how bad it is: no badge is told by colour alone. */
export function badgeFace(document: Document, view: BadgeView): readonly Element[] {
  const others = view.count - 1;
  return [
    shapeOf(document, view.outcome),
    words(document, badgeWord(view)),
    ...(others > 0 ? [words(document, t('overlay.more', [others]), 'count')] : []),
    ...(view.unsaved ? [words(document, t('overlay.unsaved'), 'unsaved')] : []),
  ];
}

export const tickFace = (document: Document): readonly Element[] => [
  shapeOf(document, 'pass'),
  words(document, t('overlay.fixed')),
];
