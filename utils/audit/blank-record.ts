import type { ProductFacts, ServerRecord } from './record.ts';

export const unknownProduct: ProductFacts = {
  generation: null,
  version: null,
  build: null,
  edition: null,
  hostname: null,
};

export const blankRecord = (
  origin: string,
  product: ProductFacts = unknownProduct,
  id = origin,
): ServerRecord => ({
  id,
  origins: [origin],
  product,
  readings: {},
  visits: {},
  profile: 'standard',
  context: {},
  waivers: {},
  attestations: {},
});

/** Of the newest pages only some can be told from those before them; once seen they stay (`learnGeneration`). */
const generationOf = (old: ProductFacts, next: ProductFacts): ProductFacts['generation'] =>
  next.generation === null || (next.generation === 'M100' && old.generation === 'M100n')
    ? old.generation
    : next.generation;

/** What a page leaves out stays known. Version and build go together: an old version never stands by a new build. */
export const mergeProduct = (old: ProductFacts, next: ProductFacts): ProductFacts => ({
  generation: generationOf(old, next),
  version: next.build === null ? (next.version ?? old.version) : next.version,
  build: next.build ?? old.build,
  edition: next.edition ?? old.edition,
  hostname: next.hostname ?? old.hostname,
});
