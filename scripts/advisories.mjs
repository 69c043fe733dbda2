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

const rangeOf = ({ id, severity, affected, fixed, kev }) => ({
  id,
  severity,
  affected: {
    basis: affected.basis,
    gte: affected.gte ?? null,
    lt: affected.lt ?? null,
    lte: affected.lte ?? null,
    exact: affected.exact ?? null,
    classic: affected.classic ?? null,
  },
  fixed: (typeof fixed === 'number' ? fixed : fixed?.build) ?? null,
  kev: kev ? { added: kev.added, ransomware: kev.ransomware } : null,
});

function rangesOf({ asOf, entries }, releases) {
  const cut = entries.map(rangeOf);
  const builds = [...releases.entries.map(({ build }) => build), ...cut.map(({ fixed }) => fixed ?? 0)];
  return { asOf, newestBuild: Math.max(...builds), entries: cut };
}

/** The sentences of the options page, so that both say the same of a file. */
async function sentences() {
  const { parse } = await import('yaml');
  const { panel } = parse(readFileSync(new URL('../utils/i18n/locales/en.yml', import.meta.url), 'utf8'));
  const filled = (text, words) => text.replace(/\$(\d)/g, (_all, place) => words[place - 1] ?? '');
  return ({ line, column, why, words }) =>
    `${filled(panel.file.place, [line, column])} ${filled(panel.file[why], words)}`;
}

/** A newer list laid over ours: what it says of an entry counts, and nothing is lost. Null where it was refused. */
async function merged(path, full, now) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'utils', 'baseline', 'advisories-file.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  const text = readFileSync(path, 'utf8');
  const newer = module.readNewer(text, rangesOf(full, { entries: [] }), now);
  if (!newer.ok) {
    const say = await sentences();
    for (const complaint of newer.complaints) process.stderr.write(`${path}: ${say(complaint)}\n`);
    return null;
  }
  const file = JSON.parse(text);
  const ids = new Set(file.entries.map(({ id }) => id));
  const kept = full.entries.filter(({ id }) => !ids.has(id));
  process.stdout.write(`${file.entries.length} entries of ${file.asOf} taken, ${kept.length} kept.\n`);
  return { ...full, ...file, entries: [...file.entries, ...kept] };
}

const [argument] = process.argv.slice(2);
const full = JSON.parse(read('advisories.json'));
const releases = JSON.parse(read('releases.json'));

try {
  if (argument === '--check') {
    const ranges = rangesOf(full, releases);
    if (JSON.stringify(JSON.parse(read('advisory-ranges.json'))) !== JSON.stringify(ranges)) {
      throw new Error('advisory-ranges.json is out of date: run npm run advisories');
    }
  } else {
    const next = argument === undefined ? full : await merged(argument, full, new Date().toISOString());
    if (next === null) throw new Error('Nothing was changed.');
    if (next !== full) write('advisories.json', next);
    write('advisory-ranges.json', rangesOf(next, releases));
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
