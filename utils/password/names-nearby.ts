import type { LabelCatalogue, LabelKey } from '../screens/labels/labels.ts';
import { captionOf } from './captions.ts';
import { labelText } from './label-text.ts';

const keys: readonly LabelKey[] = ['account.username', 'account.displayName'];
const mostBoxes = 60;
const longest = 256;

/** User and display name as they stand in the form now: words a password should not be made of. */
export function namesNearby(scope: Element, labels: LabelCatalogue): readonly string[] {
  const wanted = new Set(keys.flatMap((key) => labels[key].map(labelText)));
  return [...scope.querySelectorAll<HTMLInputElement>('input')]
    .filter(({ type }) => type === 'text' || type === 'email')
    .slice(0, mostBoxes)
    .filter((box) => wanted.has(captionOf(box) ?? ''))
    .map(({ value }) => value.slice(0, longest))
    .filter((value) => value !== '');
}
