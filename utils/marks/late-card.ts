import type { Card } from './card.ts';
import type { Mark } from './mark.ts';

interface Asked {
  mark: Mark;
  readonly opener: () => HTMLElement | null;
}

/**
 * A card that is brought into the page only when somebody asks for one. Until it is there the last click counts,
 * and a second one on the same badge takes it back. `missed` is told when it did not come; the next click tries
 * again.
 */
export function lateCard(bring: () => Promise<Card>, missed: (mark: Mark) => void): Card {
  let card: Card | null = null;
  let asked: Asked | null = null;
  let isComing = false;

  async function come(): Promise<void> {
    isComing = true;
    card = await bring().catch(() => null);
    isComing = false;
    const now = asked;
    asked = null;
    if (!now) return;
    if (card) card.toggle(now.mark, now.opener);
    else missed(now.mark);
  }

  return {
    toggle(mark, opener) {
      if (card) {
        card.toggle(mark, opener);
        return;
      }
      asked = asked?.mark.target === mark.target ? null : { mark, opener };
      if (!isComing && asked) void come();
    },
    update(markOf) {
      card?.update(markOf);
      const mark = asked && markOf(asked.mark.target);
      if (asked && mark) asked.mark = mark;
      else asked = null;
    },
    close() {
      card?.close();
      asked = null;
    },
  };
}
