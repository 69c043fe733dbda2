import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { refuse } from './refuse.ts';

/** SmarterMail's own words, from the package's file; its content is held by the tests of the catalogues. */
export async function packagedLabels(load: (path: string) => Promise<unknown>): Promise<LabelCatalogue> {
  const file = await load('/labels/en.json');
  return typeof file === 'object' && file !== null ? (file as LabelCatalogue) : refuse('no-labels');
}
