import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import type { SettingId, SettingValue } from '../../utils/screens/settings.ts';
import { domain, factsFrom, reading } from '../support/facts.ts';
import { accepts } from './compare.ts';
import { type Engine, type EngineName, startEngine } from './engines.ts';
import { type Expected, is, notRead } from './expectation.ts';
import type { HarderVariation, Varied } from './in-browser.ts';
import { loadPages, type Page } from './load.ts';
import type { ObservedReading } from './observe.ts';
import { variable } from './varied.ts';
import { randomOf, shuffled } from './vary.ts';
import { kinds } from './vary-harder.ts';

const seed = Number(process.env.FAST_CHECK_SEED ?? 20_261_125);
const each = Number(process.env.PALISADE_VARIANTS ?? 8);
/** A folder: what a failing variant looked like is written there. */
const folder = process.env.PALISADE_VARIANTS_FOLDER;
/** One variant again, as a failure names it, and written to the folder: `L5/check-up with wrap, bare (seed 7)`. */
const only = /^(\S+) with (.+) \(seed (-?\d+)\)$/.exec(process.env.PALISADE_VARIANT ?? '');

/** Every kind comes first in turn, with up to three others; a foreign language needs no company. */
const variationsOf = (at: number): readonly HarderVariation[] => {
  if (only) {
    const named = only[2]?.split(', ') ?? [];
    return [{ kinds: kinds.filter((kind) => named.includes(kind)), seed: Number(only[3]) }];
  }
  return [...Array(each).keys()].map((number) => {
    const own = seed + at * 1_009 + number;
    const random = randomOf(own);
    const first = kinds[(at * each + number) % kinds.length] ?? 'wrap';
    if (first === 'translate') return { kinds: [first], seed: own };
    const others = shuffled(random, kinds).filter((kind) => kind !== first && kind !== 'translate');
    return { kinds: [first, ...others.slice(0, Math.floor(random() * 4))], seed: own };
  });
};

const settingsOf = (page: Page) => Object.entries(page.expected.fields ?? {}) as [SettingId, Expected][];

const expectedOf = (page: Page, setting: SettingId, varied: Varied): Expected => {
  const expected = page.expected.fields?.[setting] ?? notRead;
  const given = varied.values[setting];
  if (varied.gone.includes(setting)) return notRead;
  return given !== undefined && expected.kind === 'is' ? is(given) : expected;
};

const asReading = ({ setting, subject, confidence }: ObservedReading, value: SettingValue): Reading =>
  reading(setting, value, { confidence, ...(subject === null ? {} : { subject: domain(subject) }) });

/** Verdicts that what was read gives and what is true does not. Lists are compared row by row as they are read. */
const wrongVerdicts = (page: Page, varied: Varied, seen: readonly ObservedReading[]): readonly string[] => {
  const single = seen.flatMap((one) =>
    one.result.ok && !Array.isArray(one.result.value) ? [{ one, value: one.result.value }] : [],
  );
  const truth = single.flatMap(({ one }) => {
    const expected = expectedOf(page, one.setting, varied);
    return 'value' in expected
      ? [{ ...asReading(one, expected.value as SettingValue), confidence: 'exact' as const }]
      : [];
  });
  const outcomes = (readings: readonly Reading[]) =>
    evaluate(factsFrom({ readings })).map(
      ({ rule, subject, outcome }) => [`${rule} ${subject?.key ?? ''}`, outcome] as const,
    );
  const right = new Map(outcomes(truth));
  return outcomes(single.map(({ one, value }) => asReading(one, value)))
    .filter(([, outcome]) => outcome === 'pass' || outcome === 'fail')
    .filter(([rule, outcome]) => right.get(rule) !== outcome)
    .map(([rule, outcome]) => `${rule}: ${outcome}, should be ${right.get(rule)}`);
};

interface Tally {
  variants: number;
  settings: number;
  kept: number;
  right: number;
  readonly wrong: string[];
  readonly unread: string[];
}

const judgeVariant = (page: Page, variation: HarderVariation, varied: Varied, tally: Tally): boolean => {
  const { seen } = varied;
  const judged = seen.role === 'administrator' || [page.expected.role].flat().includes('administrator');
  const readings = judged ? seen.sightings.flatMap((sighting) => sighting.readings) : [];
  const said = `${page.name} with ${variation.kinds.join(', ')} (seed ${variation.seed})`;
  const wrong = readings
    .filter((one) => one.result.ok && !accepts(expectedOf(page, one.setting, varied), one))
    .map(
      (one) =>
        `${one.setting}: ${JSON.stringify(one.result)}, should be ${JSON.stringify(expectedOf(page, one.setting, varied))}`,
    );
  const all = [...wrong, ...wrongVerdicts(page, varied, readings)];
  tally.variants++;
  tally.wrong.push(...all.map((line) => `${said}: ${line}`));
  for (const [setting, expected] of settingsOf(page)) {
    tally.settings++;
    const kept = expected.kind === 'is' && !varied.gone.includes(setting) && !varied.unsure.includes(setting);
    if (!kept) continue;
    tally.kept++;
    const own = readings.filter((one) => one.setting === setting);
    if (own.length > 0 && own.every((one) => one.result.ok) && wrong.length === 0) tally.right++;
    else tally.unread.push(`${said}: ${setting}`);
  }
  return all.length > 0;
};

const write = (page: Page, { seed: own }: HarderVariation, html: string | null): void => {
  if (!folder || !html) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${page.name.replace('/', '-')}-${own}.html`), html);
};

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const grouped = (number: number): string => number.toLocaleString('en');

/** Every page in many shapes, in one browser: no value that is not the page's, and most of them read. */
export const variedPages = (name: EngineName): void => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  }, 120_000);
  afterAll(() => engine.close());

  test(`pages in other shapes are read right or not at all, in ${name}`, { timeout: 600_000 }, async () => {
    const tally: Tally = { variants: 0, settings: 0, kept: 0, right: 0, wrong: [], unread: [] };
    for (const [at, page] of variable(loadPages()).entries()) {
      if (only && page.name !== only[1]) continue;
      const variations = variationsOf(at);
      const seen = await engine.observeEach(page, page.generation, variations, folder !== undefined);
      seen.forEach((varied, number) => {
        const variation = variations[number];
        if (variation && (judgeVariant(page, variation, varied, tally) || only))
          write(page, variation, varied.html);
      });
    }
    const { variants, settings, kept, right, wrong, unread } = tally;
    console.log(
      `varied pages, ${name}: ${grouped(variants)} variants, ${grouped(settings)} settings: ` +
        `${wrong.length} wrong, ${share(right, kept)} read right where the label was kept`,
    );
    expect(wrong).toEqual([]);
    if (only) return;
    expect(variants).toBeGreaterThan(1_000);
    expect(right / kept, unread.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
};
