import type { Reason } from './reasons.ts';

/** A stretch of a text that can be guessed in 10^`cost` tries. `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly reason: Reason;
}

export interface Path {
  /** Powers of ten. */
  readonly cost: number;
  readonly stretches: readonly Stretch[];
}

/** The cheapest way to guess a whole text from stretches; a character outside all of them costs a factor of ten. */
export function cheapestPath(length: number, stretches: readonly Stretch[]): Path {
  const ending = new Map<number, Stretch[]>();
  for (const stretch of stretches) ending.set(stretch.to, [...(ending.get(stretch.to) ?? []), stretch]);
  const best: Path[] = [{ cost: 0, stretches: [] }];
  for (let to = 1; to <= length; to++) {
    const before = best[to - 1] ?? { cost: 0, stretches: [] };
    let path: Path = { cost: before.cost + 1, stretches: before.stretches };
    for (const stretch of ending.get(to) ?? []) {
      const start = best[stretch.from];
      if (start && start.cost + stretch.cost < path.cost) {
        path = { cost: start.cost + stretch.cost, stretches: [...start.stretches, stretch] };
      }
    }
    best.push(path);
  }
  return best[length] ?? { cost: length, stretches: [] };
}
