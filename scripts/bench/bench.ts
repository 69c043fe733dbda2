import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { listPage, longTexts, settingsPage, typedTexts } from '../../tests/bench/pages.ts';
import { chromeExtension } from '../../tests/e2e/support/environment.ts';
import { axeCode, benchCode, raterCode } from './bundles.ts';
import { measureDrawing } from './drawing.ts';
import { measureHeap } from './heap.ts';
import { type Measured, maximum, median, percentile, printMeasured } from './measured.ts';
import { printShares } from './password-shares.ts';
import { measureSaves } from './with-extension.ts';

type PalisadeBench = import('../../tests/bench/in-page.ts').PalisadeBench;
declare const palisade: { readonly palisadeBench: PalisadeBench };
declare const axe: { run(): Promise<unknown> };

const notMeasured = ['beside Sa11y and HTML_CodeSniffer, which are not installed'];

async function freshPage(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.addScriptTag({ content: await benchCode() });
}

/** Times of `runs` calls in the page, after three that are not counted. */
const timesOf = (page: Page, what: 'readAndJudge', runs: number): Promise<number[]> =>
  page.evaluate(
    ([name, count]) => {
      const times: number[] = [];
      for (let run = 0; run < count + 3; run += 1) {
        const start = performance.now();
        palisade.palisadeBench[name]();
        times.push(performance.now() - start);
      }
      return times.slice(3);
    },
    [what, runs] as const,
  );

async function axeTime(page: Page): Promise<number> {
  await page.addScriptTag({ content: axeCode() });
  return page.evaluate(async () => {
    await axe.run();
    const start = performance.now();
    await axe.run();
    return performance.now() - start;
  });
}

async function measureReading(page: Page): Promise<Measured[]> {
  await freshPage(page, settingsPage(120));
  const seen = await page.evaluate(() => palisade.palisadeBench.readAndJudge());
  if (seen.readings < 5) throw new Error(`the settings page was not read: ${seen.readings} readings`);
  const times = await timesOf(page, 'readAndJudge', 30);
  const axe = await axeTime(page);
  return [
    {
      what: `reading and judging a page of 120 settings (${seen.readings} known)`,
      value: median(times),
      bar: 10,
      note: `axe-core on the same page: ${(axe / median(times)).toFixed(0)} times as long`,
    },
  ];
}

interface ListTimes {
  readonly first: number;
  readonly slice: number;
  readonly again: number;
  readonly changed: number;
  readonly judged: number;
}

/** A long list, seen for the first time each time, then again, then with one row changed. */
async function listTimes(page: Page, rows: number): Promise<ListTimes> {
  const runs: ListTimes[] = [];
  for (let run = 0; run < 4; run += 1) {
    await freshPage(page, listPage(rows));
    const times = await page.evaluate(async () => {
      const { palisadeBench: bench } = palisade;
      const first = await bench.readInSlices();
      const again = await bench.readInSlices();
      await bench.readOneChanged();
      const changed = await bench.readOneChanged();
      const slice = Math.max(first.longest, again.longest, changed.longest);
      return {
        rows: Math.min(first.rows, changed.rows),
        times: {
          first: first.total,
          slice,
          again: again.total,
          changed: changed.total,
          judged: bench.judgeList(),
        },
      };
    });
    if (times.rows !== rows) throw new Error(`of ${rows} rows ${times.rows} were read`);
    if (run > 0) runs.push(times.times);
  }
  const of = (part: keyof ListTimes): number => median(runs.map((run) => run[part]));
  return {
    first: of('first'),
    slice: of('slice'),
    again: of('again'),
    changed: of('changed'),
    judged: of('judged'),
  };
}

async function measureList(page: Page): Promise<Measured[]> {
  const [short, long] = [await listTimes(page, 5_000), await listTimes(page, 10_000)];
  const growth = (part: keyof ListTimes): string =>
    `10,000 rows take ${(long[part] / short[part]).toFixed(1)} times as long`;
  return [
    {
      what: 'a 5,000-row list of 12 columns, read in all',
      value: short.first,
      bar: 100,
      note: growth('first'),
    },
    { what: 'the same, longest slice', value: short.slice, bar: 16 },
    { what: 'a 10,000-row list, longest slice', value: long.slice, bar: 16 },
    {
      what: 'the 5,000 rows again, one of them changed',
      value: short.changed,
      bar: 16,
      note: `none changed: ${short.again.toFixed(1)} ms`,
    },
    {
      what: 'judging all rules over 5,000 rows, in one task',
      value: short.judged,
      bar: 50,
      note: growth('judged'),
    },
  ];
}

async function measureRating(page: Page): Promise<Measured[]> {
  await freshPage(page, '<!doctype html><title>rating</title>');
  const code = await raterCode();
  const loading = await page.evaluate((script) => {
    const start = performance.now();
    // The rater is a script of its own; this is how a page runs one.
    const element = document.createElement('script');
    element.textContent = script;
    document.head.append(element);
    return performance.now() - start;
  }, code);
  const runs = await page.evaluate(async (texts) => {
    const found = [];
    for (const text of texts) await palisade.palisadeBench.rateTimed(text);
    for (let round = 0; round < 5; round += 1) {
      for (const text of texts) found.push(await palisade.palisadeBench.rateTimed(text));
    }
    return found;
  }, typedTexts);
  const long = await page.evaluate(async (texts) => {
    const found = [];
    for (const [what, text] of texts) {
      const times = [];
      for (let round = 0; round < 3; round += 1) times.push(await palisade.palisadeBench.rateTimed(text));
      found.push({ what, times });
    }
    return found;
  }, Object.entries(longTexts));
  const totals = runs.map(({ total }) => total);
  return [
    { what: 'key to rating, 95th percentile', value: percentile(totals, 0.95), bar: 200 },
    { what: 'key to rating, worst', value: maximum(totals), bar: 500 },
    { what: 'longest rating task', value: maximum(runs.map(({ longest }) => longest)), bar: 50 },
    { what: 'loading zxcvbn, once', value: loading, bar: 200 },
    ...long.flatMap(({ what, times }) => [
      {
        what: `10,000 characters, ${what}: longest task`,
        value: maximum(times.map((one) => one.longest)),
        bar: 50,
      },
      { what: `10,000 characters, ${what}: answer`, value: maximum(times.map((one) => one.total)), bar: 500 },
    ]),
  ];
}

const needsExtension =
  (measure: () => Promise<Measured[]>): (() => Promise<Measured[]>) =>
  () => {
    if (!existsSync(chromeExtension)) throw new Error('the extension is not built: npm run build');
    return measure();
  };

const parts: Readonly<Record<string, (page: Page) => Promise<Measured[]>>> = {
  reading: measureReading,
  lists: measureList,
  rating: measureRating,
  saves: needsExtension(measureSaves),
  drawing: needsExtension(measureDrawing),
  heap: needsExtension(measureHeap),
};

/** Measures what can be measured and prints it beside the bars. A part that cannot be measured says why. */
export async function bench(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const measured: Measured[] = [];
  const failed: string[] = [];
  try {
    const page = await browser.newPage();
    for (const [name, measure] of Object.entries(parts)) {
      try {
        measured.push(...(await measure(page)));
      } catch (error) {
        failed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      }
    }
    console.log(`Chromium ${browser.version()}, Node ${process.versions.node}\n`);
  } finally {
    await browser.close();
  }
  printMeasured(measured);
  await printShares();
  console.log('\nNot measured:');
  for (const line of [...failed, ...notMeasured]) console.log(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
}
