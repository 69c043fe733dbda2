import { blankRecord, unknownProduct } from '../../utils/audit/blank-record.ts';
import { checklistOf } from '../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { rate } from '../../utils/password/rate.ts';
import { raterIn } from '../../utils/password/rater.ts';
import { englishLabels } from '../../utils/screens/labels/labels.ts';
import { readingKey } from '../../utils/screens/reading.ts';
import { readDocument, type Sighting } from '../../utils/smartermail/read-document.ts';
import { createReader } from '../../utils/smartermail/reader.ts';

const now = '2026-11-25T12:00:00.000Z';

/** The reader of a content script, which remembers rows, in slices; as long as the page lives. */
const reader = createReader(document, new AbortController().signal);

interface Slices {
  readonly total: number;
  readonly longest: number;
  readonly rows: number;
}

/** One pass in slices, each timed by itself, what stands between them left out. */
async function readInSlices(): Promise<Slices> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  const { yield: next } = scheduler ?? {};
  if (!scheduler || !next) throw new Error('this browser has no scheduler.yield');
  let total = 0;
  let longest = 0;
  let from = performance.now();
  const end = (): void => {
    const time = performance.now() - from;
    total += time;
    longest = Math.max(longest, time);
  };
  scheduler.yield = () => {
    end();
    // The task goes on where this promise is waited for: its time counts from there.
    return next.call(scheduler).then(() => {
      from = performance.now();
    });
  };
  try {
    const sightings = await new Promise<readonly Sighting[]>((done) =>
      reader.soon({ generation: 'L7', labels: englishLabels, now }, done),
    );
    end();
    return { total, longest, rows: Math.max(0, ...sightings.map(({ rows }) => rows.size)) };
  } finally {
    scheduler.yield = next;
  }
}

/** The same after one row of the list was changed, which is undone the next time. */
function readOneChanged(): Promise<Slices> {
  const rows = document.querySelectorAll('tbody tr');
  const cell = rows[Math.floor(rows.length / 2)]?.children[1];
  if (!cell) throw new Error('the page has no list');
  cell.textContent = cell.textContent === 'changed' ? 'again' : 'changed';
  return readInSlices();
}

/** What is judged of a list that was read, once. */
function judgeList(): number {
  const sightings = reader.now({ generation: 'L7', labels: englishLabels, now });
  const readings = sightings.flatMap((sighting) => sighting.readings);
  const record = blankRecord(location.origin, { ...unknownProduct, generation: 'L7' });
  const judged = {
    ...record,
    readings: Object.fromEntries(readings.map((each) => [readingKey(each), each])),
  };
  const start = performance.now();
  checklistOf(judged, { advisories: shippedAdvisories, now });
  return performance.now() - start;
}

const readAll = () => readDocument(document, { generation: 'L7', labels: englishLabels, now });

/** Reads the document and judges all rules over what was read, once. */
function readAndJudge() {
  const readings = readAll().flatMap((sighting) => sighting.readings);
  const record = {
    ...blankRecord(location.origin, {
      ...unknownProduct,
      generation: 'L7',
      version: '15.7.6970',
      build: 6970,
    }),
    readings: Object.fromEntries(readings.map((reading) => [readingKey(reading), reading])),
  };
  const { findings } = checklistOf(record, { advisories: shippedAdvisories, now });
  return { readings: readings.length, findings: findings.length };
}

/** Rates one text and tells the time from call to rating, and the longest stretch without a pause. */
async function rateTimed(text: string) {
  const rater = raterIn(globalThis);
  if (!rater) throw new Error('the rater was not loaded');
  let longest = 0;
  let resumed = performance.now();
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - resumed);
    await new Promise((done) => setTimeout(done));
    resumed = performance.now();
  };
  const start = performance.now();
  const rating = await rate(text, {
    rater,
    words: ['smartermail', 'example'],
    usernames: [],
    pause,
    signal: new AbortController().signal,
  });
  const end = performance.now();
  return { total: end - start, longest: Math.max(longest, end - resumed), score: rating?.score ?? null };
}

/** What the bench asks a page for, after this file was bundled and put into it. */
export const palisadeBench = {
  readAll: () => readAll().length,
  readAndJudge,
  readInSlices,
  readOneChanged,
  judgeList,
  rateTimed,
};

export type PalisadeBench = typeof palisadeBench;
