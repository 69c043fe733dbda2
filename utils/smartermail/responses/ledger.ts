import { isOvertaken, type Reading, readingKey } from '../../screens/reading.ts';
import type { Generation } from '../../screens/screen.ts';
import { isChangedBy } from './confirmed.ts';
import { differenceOf, isWhole } from './difference.ts';
import { editionIn } from './licence.ts';
import { readAnswer } from './read-answer.ts';
import { toReadings } from './response-reading.ts';
import type { AnswerSignal } from './signals.ts';

/** Settings kept at the most: a page that makes up domains fills no memory of ours. */
const mostHeld = 5_000;

interface Held {
  readonly path: string;
  readonly reading: Reading;
  /** In this view the page was seen to show something else. */
  compared: boolean;
  /** Something was written since, wherever: what the page shows is newer. */
  old: boolean;
}

export interface Circumstances {
  readonly generation: Generation | null;
  /** Words stand in a box of the page: a list may have been searched for them. */
  readonly filtered: boolean;
  readonly now: string;
}

/** What the page shows, to be laid beside what responses said. */
export interface Shown {
  readonly saved: readonly Reading[];
  /** The build that the page prints. */
  readonly build: number | null;
  /** What the server's record holds under a key. */
  readonly recorded: (key: string) => Reading | undefined;
}

export interface Laid {
  /** The page's readings, in doubt where a response said otherwise. */
  readonly page: readonly Reading[];
  /** Readings by response, of what the page does not show, or shows less of. */
  readonly beside: readonly Reading[];
}

export interface Ledger {
  /** True when there is something new to look at. */
  take(signal: AnswerSignal, at: Circumstances): boolean;
  /** The page goes to another view: what it shows from then on was loaded later than what was compared so far. */
  leave(): void;
  forget(): void;
  lay(shown: Shown): Laid;
  readonly edition: string | null;
}

const value = ({ result }: Reading): string => JSON.stringify(result);

/**
 * What SmarterMail's own answers said, beside what the page shows:
 *
 *   the page cannot read it, or does not show it     the response's
 *   the page shows a part of a list, it has all      the response's
 *   both say the same                                the page's, and the response is done with
 *   they differ, in the view the answer came to      the page's, in doubt: a person must judge
 *   something was written since                      the page's; what it does not show is unread, if it was there
 */
export const createLedger = (): Ledger => {
  const held = new Map<string, Held>();
  /** The longest list an endpoint gave: a shorter one, with nothing written in between, was searched for something. */
  const longest = new Map<string, number>();
  let edition: string | null = null;

  const isPart = (path: string, body: unknown, asked: boolean): boolean => {
    const total = (body as { readonly totalCount?: unknown }).totalCount;
    if (typeof total !== 'number') return asked;
    const before = longest.get(path) ?? 0;
    if (!asked) longest.set(path, Math.max(before, total));
    return asked || total < before;
  };

  const written = (path: string | null): boolean => {
    let changed = false;
    for (const [key, one] of held) {
      one.old = true;
      if (path === null || !isChangedBy(one.path, path)) continue;
      changed = true;
      held.set(key, { ...one, reading: { ...one.reading, result: { ok: false, why: 'not-loaded' } } });
    }
    for (const read of longest.keys()) if (path !== null && isChangedBy(read, path)) longest.delete(read);
    return changed;
  };

  const answered = (
    { path, query, body }: Extract<AnswerSignal, { kind: 'answer' }>,
    { generation, filtered, now }: Circumstances,
  ): boolean => {
    if (path === 'licensing/info') edition = editionIn(body) ?? edition;
    const read = readAnswer(path, body, { perhapsPart: isPart(path, body, query || filtered), generation });
    if (!read.ok) return false;
    for (const reading of toReadings(read.told, path, now)) {
      const key = readingKey(reading);
      if (held.size < mostHeld || held.has(key))
        held.set(key, { path, reading, compared: false, old: false });
    }
    return true;
  };

  /** Null: the page's own stands. */
  const beside = (key: string, one: Held, ours: Reading | undefined): Reading | null => {
    const { reading } = one;
    // In doubt it stays where the page has stopped showing it.
    if (!ours?.result.ok) return one.compared ? null : reading;
    const difference = one.old ? null : differenceOf(ours, reading);
    if (difference) {
      one.compared = true;
      return { ...ours, confidence: 'likely', disagrees: difference };
    }
    const { confidence, coverage, result } = reading;
    const hasMore = !one.old && !isWhole(ours.coverage) && isWhole(coverage) && confidence === 'exact';
    // The page's build is no reading: one that agrees has to be recorded, or a doubt from before would stay.
    if (result.ok && (hasMore || key === 'product.build')) return reading;
    held.delete(key);
    return null;
  };

  return {
    take: (signal, at) => (signal.kind === 'written' ? written(signal.path) : answered(signal, at)),
    leave() {
      for (const [key, { compared }] of held) if (compared) held.delete(key);
    },
    forget() {
      held.clear();
      longest.clear();
    },
    lay({ saved, build, recorded }) {
      const ours = new Map(saved.map((reading) => [readingKey(reading), reading]));
      const extra: Reading[] = [];
      for (const [key, one] of held) {
        const found = beside(key, one, key === 'product.build' ? printed(one.reading, build) : ours.get(key));
        const standing = recorded(key);
        if (!found || isKnownBetter(found, standing)) continue;
        if (found.method === 'page' && ours.has(key)) ours.set(key, found);
        else extra.push(found);
      }
      return { page: [...ours.values()], beside: extra };
    },
    get edition() {
      return edition;
    },
  };
};

/** The build that stands on the page, as if it were read like the others. */
const printed = (response: Reading, build: number | null): Reading | undefined =>
  build === null ? undefined : { ...response, method: 'page', result: { ok: true, value: build } };

/** Somebody said or a page showed it since, or what was found is a guess at what is known for certain. */
const isKnownBetter = (found: Reading, standing: Reading | undefined): boolean =>
  found.method === 'response' &&
  standing !== undefined &&
  (isOvertaken(found, standing) ||
    (found.confidence === 'likely' && standing.confidence !== 'likely' && value(found) === value(standing)));
