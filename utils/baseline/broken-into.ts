import { affectsModern } from './advisories.ts';
import { productOf } from './build.ts';
import type { Facts } from './rule.ts';

const isExploited = ({ advisories }: Facts, build: number): boolean =>
  advisories.entries.some((entry) => entry.kev !== null && affectsModern(entry, build));

/** A build of 16.x or later with a flaw that is known to be used in attacks. */
export function mayBeBrokenInto(facts: Facts): boolean {
  const { branch, build } = productOf(facts);
  return branch === 'modern' && build !== null && isExploited(facts, build);
}

/** The same of the build that stood in the record before this one: an update closes the way in, and shows nobody out. */
export const mayHaveBeenBrokenInto = (facts: Facts): boolean =>
  typeof facts.formerBuild === 'number' &&
  productOf(facts).branch === 'modern' &&
  isExploited(facts, facts.formerBuild);
