import { type ReadOptions, reading, type Sighting } from './read-document.ts';
import { createRowMemory } from './row-memory.ts';
import { atOnce, inSlices } from './slices.ts';
import { isLong } from './sparse.ts';

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

/** The last pass over a long document, which stands until something changes or somebody does something. */
interface Finished extends Pick<Options, 'generation' | 'labels'> {
  readonly changes: number;
  readonly sightings: readonly Sighting[];
}

/** On a page that never rests a pass is finished all the same after so many that were dropped. */
const patience = 5;

export const createReader = (document: Document, signal: AbortSignal, long?: number): Reader => {
  const memory = createRowMemory(document, signal);
  let last: Finished | null = null;
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
      if (!isLong(document, long)) {
        done(this.now(options));
        return;
      }
      if (running && dropped >= patience) return;
      const mine = ++turn;
      const changes = memory.changes();
      const { generation, labels } = options;
      if (last?.changes === changes && last.generation === generation && last.labels === labels) {
        done(last.sightings);
        return;
      }
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
        last = { changes, generation, labels, sightings };
        done(sightings);
      });
    },
  };
};
