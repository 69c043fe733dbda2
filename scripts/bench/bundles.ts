import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type Rollup } from 'vite';

async function bundle(entry: string, name: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: true, lib: { entry, name, formats: ['iife'] } },
  })) as Rollup.RollupOutput[];
  const code = output[0]?.output[0].code;
  if (!code) throw new Error(`nothing came of bundling ${entry}`);
  return code;
}

const once = (make: () => Promise<string>): (() => Promise<string>) => {
  let made: Promise<string> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The product's own reading, judging and rating as one script, under the global name `palisade`. */
export const benchCode = once(() => bundle('tests/bench/in-page.ts', 'palisade'));

/** The rater as a script that leaves it where the product looks for it. */
export const raterCode = once(() => bundle('tests/bench/rater-in-page.ts', 'palisadeRater'));

/** axe-core as published, reached through the package that brings it along. */
export function axeCode(): string {
  const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  return readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');
}
