import { expect, it } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { createWorld, product, visitor } from './support.ts';

it('hands every page what pages are read by, whole, as it arrives after a message', async () => {
  const world = createWorld();
  const desk = createPageDesk(world, openBooks(world));
  const answer = await desk.hello({ product: product(), role: 'unknown', top: true }, visitor());
  const { labels } = JSON.parse(JSON.stringify(answer)) as typeof answer;
  expect(labels).toEqual(englishLabels);
});

it('answers no page without the labels it is to be read by', async () => {
  const world = createWorld();
  world.packaged = async () => null;
  const desk = createPageDesk(world, openBooks(world));
  const asking = desk.hello({ product: product(), role: 'unknown', top: true }, visitor());
  await expect(asking).rejects.toThrow('no-labels');
});
