import { firstModern } from '../baseline/build.ts';
import { family } from './contradiction.ts';
import type { ServerRecord } from './record.ts';

type Seen = Pick<ServerRecord, 'product' | 'readings' | 'lowestBuild'>;

/**
 * The lowest build of 16.x or later that any of these records ever held, printed by a page, in a response or stated:
 * an update closes the way in, and shows nobody out.
 */
export function lowestBuildOf(...records: readonly Seen[]): Pick<ServerRecord, 'lowestBuild'> {
  const builds = records.flatMap(({ product, readings, lowestBuild }) => {
    const told = readings['product.build']?.result;
    const now = family(product) === 'modern' ? [product.build, told?.ok && told.value] : [];
    return [lowestBuild, ...now].filter((build) => typeof build === 'number' && build >= firstModern);
  });
  return builds.length > 0 ? { lowestBuild: Math.min(...(builds as number[])) } : {};
}
