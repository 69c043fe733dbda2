import { blankRecord, unknownProduct } from '../../utils/audit/blank-record.ts';
import { checklistOf } from '../../utils/audit/checklist.ts';
import { shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { rate } from '../../utils/password/rate.ts';
import { raterIn } from '../../utils/password/rater.ts';
import { englishLabels } from '../../utils/screens/labels/labels.ts';
import { readingKey } from '../../utils/screens/reading.ts';
import { readDocument } from '../../utils/smartermail/read-document.ts';

const now = '2026-11-25T12:00:00.000Z';

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
export const palisadeBench = { readAll: () => readAll().length, readAndJudge, rateTimed };

export type PalisadeBench = typeof palisadeBench;
