import type { Caution, Cautions } from './cautions.ts';

/**
 * Words of caution that are brought into the page only when there is a button to put them beside. What was wanted
 * last is shown once they are there; where they did not come, the next `show` tries again.
 */
export function lateCautions(bring: () => Promise<Cautions>): Cautions {
  let cautions: Cautions | null = null;
  let wanted: readonly Caution[] = [];
  let isHidden = false;
  let isComing = false;

  async function come(): Promise<void> {
    isComing = true;
    cautions = await bring().catch(() => null);
    isComing = false;
    cautions?.hideAll(isHidden);
    cautions?.show(wanted);
  }

  const comeIfNeeded = (): void => {
    if (!isComing && !isHidden && wanted.length > 0) void come();
  };

  return {
    show(next) {
      wanted = next;
      if (cautions) cautions.show(next);
      else comeIfNeeded();
    },
    hideAll(hidden) {
      isHidden = hidden;
      if (cautions) cautions.hideAll(hidden);
      else comeIfNeeded();
    },
  };
}
