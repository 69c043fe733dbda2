// The lists of vulnerabilities and releases, and what is cut out of them for page and worker, which carry no prose.
//   npm run advisories -- FILE   validates a newer list and merges it into utils/baseline/advisories.json
//   npm run advisories           writes utils/baseline/advisory-ranges.json from the lists
//   npm run advisories -- --check  exits 1 when that file does not follow from the lists
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/tool.mjs';

const folder = new URL('../utils/baseline/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const write = (name, data) => writeFileSync(new URL(name, folder), `${JSON.stringify(data, null, 2)}\n`);

/** The extension's own reader of such lists. */
async function reader() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'utils', 'baseline', 'advisories-file.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  return module;
}

/** The sentences of the options page, so that both say the same of a file. */
async function sentences() {
  const { parse } = await import('yaml');
  const { panel } = parse(readFileSync(new URL('../utils/i18n/locales/en.yml', import.meta.url), 'utf8'));
  const filled = (text, words) => text.replace(/\$(\d)/g, (_all, place) => words[place - 1] ?? '');
  return ({ line, column, why, words }) =>
    `${filled(panel.file.place, [line, column])} ${filled(panel.file[why], words)}`;
}

/** What was read of a file; where it was refused the reasons are printed. */
async function taken(path, result) {
  if (result.ok) return result.advisories;
  const say = await sentences();
  for (const complaint of result.complaints) process.stderr.write(`${path}: ${say(complaint)}\n`);
  throw new Error('Nothing was changed.');
}

/** A newer list laid over ours: what it says of an entry counts, and nothing is lost. */
function merged(full, file) {
  const ids = new Set(file.entries.map(({ id }) => id));
  const kept = full.entries.filter(({ id }) => !ids.has(id));
  process.stdout.write(`${file.entries.length} entries of ${file.asOf} taken, ${kept.length} kept.\n`);
  return { ...full, ...file, entries: [...file.entries, ...kept] };
}

const [argument] = process.argv.slice(2);
const now = new Date().toISOString();

try {
  const { readAdvisories, readNewer } = await reader();
  const cut = (list) => taken('advisories.json', readAdvisories(JSON.stringify(list), now));
  const full = JSON.parse(read('advisories.json'));
  const builds = JSON.parse(read('releases.json')).entries.map(({ build }) => build);
  const rangesOf = async (list) => {
    const { asOf, newestBuild, entries } = await cut(list);
    return { asOf, newestBuild: Math.max(newestBuild, ...builds), entries };
  };
  if (argument === '--check') {
    const ranges = await rangesOf(full);
    if (JSON.stringify(JSON.parse(read('advisory-ranges.json'))) !== JSON.stringify(ranges)) {
      throw new Error('advisory-ranges.json is out of date: run npm run advisories');
    }
  } else if (argument === undefined) {
    write('advisory-ranges.json', await rangesOf(full));
  } else {
    const text = readFileSync(argument, 'utf8');
    await taken(argument, readNewer(text, await cut(full), now));
    const next = merged(full, JSON.parse(text));
    write('advisories.json', next);
    write('advisory-ranges.json', await rangesOf(next));
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
