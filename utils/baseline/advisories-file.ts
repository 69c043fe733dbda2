import { type Advisories, type Advisory, mergeAdvisories } from './advisories.ts';
import { severities } from './finding.ts';
import {
  type Complaint,
  complaintsOf,
  type Fault,
  fault,
  type Placed,
  parseJson,
  placeOf,
  plainOf,
} from './json-places.ts';

/**
 * Reads a list of vulnerabilities: the project's advisories.json, a newer one of its kind, or what the options page
 * exported. What is said of an entry beside what judging needs is left aside.
 */
export type ReadAdvisories =
  | { readonly ok: true; readonly advisories: Advisories }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

const child = (placed: Placed, key: string): Placed | undefined =>
  placed.kind === 'object' ? placed.entries.find((entry) => entry.key === key)?.value : undefined;

type Test = (value: unknown) => boolean;

/** A field that has to be there, of one kind. */
function field(of: Placed, key: string, kind: string, test: Test): readonly Fault[] {
  const value = child(of, key);
  if (value === undefined) return [fault(of.at, 'missing', key)];
  return test(plainOf(value)) ? [] : [fault(value.at, 'wrongType', key, kind)];
}

function oneOf(of: Placed, key: string, all: readonly string[]): readonly Fault[] {
  const value = child(of, key);
  if (value === undefined) return [fault(of.at, 'missing', key)];
  return all.some((each) => each === plainOf(value))
    ? []
    : [fault(value.at, 'notOneOf', key, all.join(', '))];
}

const absent: Test = (value) => value === null || value === undefined;
const isBuild: Test = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100_000;
const isText: Test = (value) => typeof value === 'string' && value !== '' && value.length <= 100;
const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay: Test = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isNames: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

const bases = ['build', 'version', 'exact'] as const;

/** A range that nothing ends would hold every build there will ever be. */
function rangeFaults(affected: Placed): readonly Fault[] {
  const basis = child(affected, 'basis');
  const kind = basis && plainOf(basis);
  const isEnd = kind === 'version' ? isText : isBuild;
  const ends = ['gte', 'lt', 'lte'].flatMap((key) => {
    const value = child(affected, key);
    const plain = value && plainOf(value);
    if (!value || absent(plain) || isEnd(plain)) return [];
    return [fault(value.at, 'wrongType', key, kind === 'version' ? '"15.7", null' : '9511, null')];
  });
  const exact = child(affected, 'exact');
  const named = exact && plainOf(exact);
  const wrong =
    exact && !absent(named) && !isNames(named)
      ? [fault(exact.at, 'wrongType', 'exact', '["9.2"], null')]
      : [];
  const bounds = kind === 'exact' ? ['exact'] : ['lt', 'lte'];
  const isBounded = bounds.some((key) => {
    const value = child(affected, key);
    return value !== undefined && !absent(plainOf(value));
  });
  const unbounded = isBounded ? [] : [fault(affected.at, 'missing', bounds.join(' / '))];
  return [...oneOf(affected, 'basis', bases), ...ends, ...wrong, ...unbounded];
}

function kevFaults(entry: Placed): readonly Fault[] {
  const kev = child(entry, 'kev');
  if (!kev || absent(plainOf(kev))) return [];
  return [
    ...field(kev, 'added', '"2026-11-25"', isDay),
    ...field(kev, 'ransomware', 'true, false', (value) => typeof value === 'boolean'),
  ];
}

const fixedBuild = (fixed: unknown): unknown =>
  isObject(fixed) ? (fixed as { readonly build?: unknown }).build : fixed;

function entryFaults(entry: Placed): readonly Fault[] {
  if (entry.kind !== 'object') return [fault(entry.at, 'wrongType', 'entries', '{ }')];
  const affected = child(entry, 'affected');
  const fixed = child(entry, 'fixed');
  const build = fixed && fixedBuild(plainOf(fixed));
  return [
    ...field(entry, 'id', '"CVE-2026-1"', isText),
    ...oneOf(entry, 'severity', severities),
    ...field(entry, 'affected', '{ }', isObject),
    ...(affected?.kind === 'object' ? rangeFaults(affected) : []),
    ...(fixed && !absent(build) && !isBuild(build)
      ? [fault(fixed.at, 'wrongType', 'fixed', '9511, null')]
      : []),
    ...kevFaults(entry),
  ];
}

function faultsOf(file: Placed, now: string): readonly Fault[] {
  if (file.kind !== 'object') return [fault(file.at, 'wrongType', 'JSON', '{ }')];
  const asOf = child(file, 'asOf');
  const day = asOf && plainOf(asOf);
  const entries = child(file, 'entries');
  const items = entries?.kind === 'array' ? entries.items : [];
  const ids = items.map((item) => child(item, 'id')).map((id) => id && plainOf(id));
  return [
    ...(asOf === undefined ? [fault(file.at, 'missing', 'asOf')] : []),
    ...(asOf && !isDay(day) ? [fault(asOf.at, 'notADay', String(day))] : []),
    ...(asOf && isDay(day) && Date.parse(String(day)) > Date.parse(now)
      ? [fault(asOf.at, 'future', String(day))]
      : []),
    ...field(file, 'entries', '[{ }]', (value) => Array.isArray(value) && value.length > 0),
    ...(child(file, 'newestBuild') === undefined ? [] : field(file, 'newestBuild', '9511', isBuild)),
    ...items.flatMap((item, index) => [
      ...entryFaults(item),
      ...(ids[index] !== undefined && ids.indexOf(ids[index]) < index
        ? [fault(item.at, 'twice', String(ids[index]))]
        : []),
    ]),
  ];
}

type Raw = Omit<Advisory, 'fixed'> & { readonly fixed?: unknown };

/** What judging needs of an entry. */
const cut = ({ id, severity, affected, fixed, kev }: Raw): Advisory => ({
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
  fixed: (fixedBuild(fixed) as number | null | undefined) ?? null,
  kev: kev ? { added: kev.added, ransomware: kev.ransomware } : null,
});

/** Every fault is named with its line and column; with one of them nothing is taken. */
export function readAdvisories(text: string, now: string): ReadAdvisories {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, complaints: [parsed.complaint] };
  const complaints = complaintsOf(text, faultsOf(parsed.value, now));
  if (complaints.length > 0) return { ok: false, complaints };
  const file = plainOf(parsed.value) as { asOf: string; newestBuild?: number; entries: readonly Raw[] };
  const entries = file.entries.map(cut);
  const newestBuild = Math.max(file.newestBuild ?? 0, ...entries.map(({ fixed }) => fixed ?? 0));
  return { ok: true, advisories: { asOf: file.asOf, newestBuild, entries } };
}

/** Reads a file that is to take the place of the list in use; an older one is refused. */
export function readNewer(text: string, inUse: Advisories, now: string): ReadAdvisories {
  const read = readAdvisories(text, now);
  if (!read.ok) return read;
  const { asOf } = read.advisories;
  if (asOf > inUse.asOf) return { ok: true, advisories: mergeAdvisories(inUse, read.advisories) };
  const at = Math.max(0, text.search(/"asOf"/));
  return { ok: false, complaints: [{ ...placeOf(text, at), why: 'older', words: [asOf, inUse.asOf] }] };
}

export const advisoriesText = (advisories: Advisories): string => `${JSON.stringify(advisories, null, 2)}\n`;
