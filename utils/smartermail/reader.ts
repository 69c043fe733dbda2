import { type ReadOptions, reading, type Sighting } from './read-document.ts';
import { createRowMemory } from './row-memory.ts';
import { atOnce, inSlices } from './slices.ts';
import { few, sizeOf } from './sparse.ts';

type Options = Omit<ReadOptions, 'memory'>;

/** Reads one document again and again, of long lists only what changed. */
export interface Reader {
  /** Everything it shows, at once. */
  now(options: Options): readonly Sighting[];
  /**
   * The same without holding up the page. A pass that the page changed under is dropped, since it saw half of each; the
   * change calls for the next one. What is no long document is read at once.
   */
  soon(options: Options, done: (sightings: readonly Sighting[]) => void): void;
}

/** On a page that never rests a pass is finished all the same after so many that were dropped. */
const patience = 5;

export const createReader = (document: Document, signal: AbortSignal, long = few): Reader => {
  const memory = createRowMemory(document, signal);
  let turn = 0;
  let dropped = 0;
  let running = false;

  return {
    now(options) {
      turn++;
      running = false;
      return atOnce(reading(document, { ...options, memory }));
    },
    soon(options, done) {
      if (sizeOf(document) < long) {
        done(this.now(options));
        return;
      }
      if (running && dropped >= patience) return;
      const mine = ++turn;
      const changes = memory.changes();
      running = true;
      const isStale = (): boolean => {
        if (signal.aborted || mine !== turn) return true;
        if (dropped >= patience || memory.changes() === changes) return false;
        dropped++;
        running = false;
        return true;
      };
      inSlices(reading(document, { ...options, memory }), isStale, (sightings) => {
        dropped = 0;
        running = false;
        done(sightings);
      });
    },
  };
};
