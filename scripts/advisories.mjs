// Cuts what the rules judge by out of the full advisory and release lists, so that no prose reaches page or worker.
//   node scripts/advisories.mjs          writes utils/baseline/advisory-ranges.json
//   node scripts/advisories.mjs --check  exits 1 when that file does not follow from the lists
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../utils/baseline/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const full = JSON.parse(read('advisories.json'));
const releases = JSON.parse(read('releases.json'));

const entries = full.entries.map(({ id, severity, affected, fixed, kev }) => ({
  id,
  severity,
  affected: {
    basis: affected.basis,
    gte: affected.gte,
    lt: affected.lt,
    lte: affected.lte,
    exact: affected.exact,
    classic: affected.classic,
  },
  fixed: fixed?.build ?? null,
  kev: kev && { added: kev.added, ransomware: kev.ransomware },
}));

const newestBuild = Math.max(
  ...releases.entries.map(({ build }) => build),
  ...entries.map(({ fixed }) => fixed ?? 0),
);

const ranges = `${JSON.stringify({ asOf: full.asOf, newestBuild, entries }, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (JSON.stringify(JSON.parse(read('advisory-ranges.json'))) !== JSON.stringify(JSON.parse(ranges))) {
    process.stderr.write('advisory-ranges.json is out of date: run node scripts/advisories.mjs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(new URL('advisory-ranges.json', folder), ranges);
}
