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

/** The same of any build that was seen on it: an update closes the way in, and shows nobody out. */
export const mayHaveBeenBrokenInto = (facts: Facts): boolean =>
  mayBeBrokenInto(facts) ||
  (facts.lowestBuild !== undefined &&
    productOf(facts).branch === 'modern' &&
    isExploited(facts, facts.lowestBuild));
