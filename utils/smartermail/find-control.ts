import type { Hint } from '../screens/reading.ts';
import type { Field, Screen } from '../screens/screen.ts';
import type { Caption } from './captions.ts';
import { namedFor, suggest } from './hints.ts';
import { inForce } from './in-force.ts';
import type { Layout } from './layout.ts';
import { type Located, locate } from './locate.ts';
import type { Recognised, ScopeView } from './recognise.ts';

/** By its structure, or else by what several hints agree on; of a place that is not certain, nothing is guessed. */
export const find = (
  field: Field,
  { screen, decided }: Recognised,
  view: ScopeView,
  layout: () => Layout,
): Located => {
  const keys = field.labels.map(({ label }) => label);
  const located = locate(keys, field.kind, view.captions, view.scope);
  if (located.found) return inForce(located, field, screen, view);
  if (located.why === 'label-not-found' || !decided) return located;
  const own = view.captions.filter(({ key }) => keys.includes(key));
  const suggested = suggest(field, screen.fields, own, layout());
  return suggested ? inForce(suggested, field, screen, view) : located;
};

/** What makes a reading no more than likely: its words, its place, or a control that says it is another's. */
export const hintsOf = (
  located: Located,
  caption: Caption | null,
  field: Field,
  screen: Screen,
): readonly Hint[] => {
  const differs = located.found && namedFor(located.control, field, screen.fields) === 'other';
  return [
    ...(caption?.fit === 'drifted' ? (['label-drifted'] as const) : []),
    ...(caption?.fit === 'cut' ? (['label-cut'] as const) : []),
    ...(caption && caption.from !== 'text' ? (['label-unseen'] as const) : []),
    ...(located.found ? located.hints : []),
    ...(differs ? (['name-differs'] as const) : []),
  ];
};
