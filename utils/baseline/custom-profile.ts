import {
  type Complaint,
  complaintsOf,
  type Entry,
  type Fault,
  fault,
  type Placed,
  parseJson,
  plainOf,
} from './json-places.ts';
import { type ProfileId, profileIds, profiles, type Thresholds } from './profiles.ts';
import {
  type CustomProfile,
  isThreshold,
  mayBeNull,
  pairs,
  profileWith,
  rangeOf,
  thresholdComplaint,
} from './thresholds.ts';

const profileFormat = 'palisade-profile/1';
const longestName = 60;

/** A profile file as read: thresholds of an organisation over a shipped profile. */
export interface ProfileFile extends CustomProfile {
  readonly base: ProfileId;
}

export type ReadProfile =
  | { readonly ok: true; readonly profile: ProfileFile }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

type Check = (value: Placed) => readonly Fault[];

const isId = (value: unknown): value is ProfileId => profileIds.some((id) => id === value);

/** Keys that nobody knows, and those given twice: JSON would let the last one win in silence. */
const strays = (entries: readonly Entry[], known: (key: string) => boolean): readonly Fault[] =>
  entries.flatMap(({ key, at }, index) => {
    if (!known(key)) return [fault(at, 'unknownKey', key)];
    const twice = entries.slice(0, index).some((other) => other.key === key);
    return twice ? [fault(at, 'twice', key)] : [];
  });

const oneOf =
  (name: string, all: readonly string[]): Check =>
  (placed) =>
    all.some((each) => each === plainOf(placed)) ? [] : [fault(placed.at, 'notOneOf', name, all.join(', '))];

const checkName: Check = (placed) => {
  const name = plainOf(placed);
  if (typeof name !== 'string') return [fault(placed.at, 'wrongType', 'name', '"…"')];
  return name.trim() !== '' && name.length <= longestName
    ? []
    : [fault(placed.at, 'tooLong', 'name', String(longestName))];
};

const checkThresholds: Check = (placed) => {
  if (placed.kind !== 'object') return [fault(placed.at, 'wrongType', 'thresholds', '{ }')];
  const wrong = placed.entries.flatMap(({ key, value }) => {
    const complaint = isThreshold(key) ? thresholdComplaint(key, plainOf(value)) : null;
    if (complaint === null || !isThreshold(key)) return [];
    const [min, max] = rangeOf(key).map(String);
    const kind = typeof profiles.standard[key] === 'boolean' ? 'true, false' : '0';
    return complaint === 'outOfRange'
      ? [fault(value.at, complaint, key, min ?? '', max ?? '')]
      : [fault(value.at, complaint, key, mayBeNull(key) ? `${kind}, null` : kind)];
  });
  return [...strays(placed.entries, isThreshold), ...wrong];
};

interface Content {
  readonly name: string;
  readonly base: unknown;
  readonly thresholds: Partial<Thresholds>;
}

const baseOf = ({ base }: Content): ProfileId => (isId(base) ? base : 'standard');

/** Bounds that no value can keep, once laid over the profile it is based on. */
function crossed(file: Placed): readonly Fault[] {
  const content = plainOf(file) as Content;
  const profile = profileWith(baseOf(content), content);
  const given =
    file.kind === 'object' ? file.entries.find(({ key }) => key === 'thresholds')?.value : undefined;
  const entries = given?.kind === 'object' ? given.entries : [];
  return pairs.flatMap(([least, most]) => {
    if (profile[least] <= profile[most]) return [];
    const upper = entries.find(({ key }) => key === most);
    const at = (upper ?? entries.find(({ key }) => key === least))?.value.at;
    if (at === undefined) return [];
    return upper
      ? [fault(at, 'outOfRange', most, String(profile[least]), String(rangeOf(most)[1]))]
      : [fault(at, 'outOfRange', least, String(rangeOf(least)[0]), String(profile[most]))];
  });
}

const checks: Readonly<Record<string, Check>> = {
  format: oneOf('format', [profileFormat]),
  name: checkName,
  base: oneOf('base', profileIds),
  thresholds: checkThresholds,
};

function faultsOf(file: Placed): readonly Fault[] {
  if (file.kind !== 'object') return [fault(file.at, 'wrongType', profileFormat, '{ }')];
  const { entries } = file;
  const missing = Object.keys(checks).filter((key) => !entries.some((entry) => entry.key === key));
  return [
    ...strays(entries, (key) => Object.hasOwn(checks, key)),
    ...missing.map((key) => fault(file.at, 'missing', key)),
    ...entries.flatMap(({ key, value }) => (Object.hasOwn(checks, key) ? (checks[key]?.(value) ?? []) : [])),
  ];
}

/** Reads a profile file. Every fault is named with its line and column; with one of them nothing is taken. */
export function readProfile(text: string): ReadProfile {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, complaints: [parsed.complaint] };
  const faults = faultsOf(parsed.value);
  const complaints = complaintsOf(text, faults.length > 0 ? faults : crossed(parsed.value));
  if (complaints.length > 0) return { ok: false, complaints };
  const content = plainOf(parsed.value) as Content;
  const { name, thresholds } = content;
  return { ok: true, profile: { name: name.trim(), base: baseOf(content), thresholds } };
}

/** The file a profile is exported to; what `readProfile` reads. */
export const profileText = ({ name, base, thresholds }: ProfileFile): string =>
  `${JSON.stringify({ format: profileFormat, name, base, thresholds }, null, 2)}\n`;
