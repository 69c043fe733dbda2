import type { Coverage, Reading } from '../../screens/reading.ts';
import type { AccessRow, DomainRow, ServiceRow, SettingValue } from '../../screens/settings.ts';

/** What page and response say of the same thing, in the codes of a finding's `observed`. */
export interface Difference {
  readonly page: string;
  readonly response: string;
}

/** All rows of a list were seen, as far as it says. */
export const isWhole = (coverage: Coverage | undefined): boolean =>
  coverage === undefined || (coverage.total !== null && coverage.seen >= coverage.total);

type Row = Partial<AccessRow & DomainRow & ServiceRow>;

const plain = (value: SettingValue): string =>
  typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value).slice(0, 100);

/** Words of options stand on a page as words, in an answer perhaps as one ("ExceptionsOnly"). */
const same = (value: SettingValue): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/[\s_-]/g, '') : String(value);

const nameOf = ({ address, name, service }: Row): string =>
  (address ?? name ?? service ?? '').trim().toLowerCase();

/** What a row says that both can know. `authBypass` is left out: what an answer's `bypass` means is a guess. */
const stateOf = ({
  switches,
  enabled,
  running,
}: Row): Readonly<Record<string, boolean | null | undefined>> => ({
  ...switches,
  authBypass: null,
  on: enabled ?? running ?? null,
});

const rowDifference = (page: Row, response: Row): Difference | null => {
  const [ours, theirs] = [stateOf(page), stateOf(response)];
  for (const key of Object.keys(ours)) {
    const [one, other] = [ours[key], theirs[key]];
    if (typeof one !== 'boolean' || typeof other !== 'boolean' || one === other) continue;
    const about = (on: boolean): string =>
      `${nameOf(page)}: ${key === 'on' ? '' : `${key} `}${on ? 'on' : 'off'}`;
    return { page: about(one), response: about(other) };
  }
  return null;
};

const listDifference = (page: Reading, response: Reading, ours: readonly Row[], theirs: readonly Row[]) => {
  const byName = new Map(theirs.map((row) => [nameOf(row), row]));
  for (const row of ours) {
    const other = byName.get(nameOf(row));
    const found = other && rowDifference(row, other);
    if (found) return found;
  }
  // A page need not show every service that an answer knows.
  const whole = page.setting !== 'services.list' && isWhole(page.coverage) && isWhole(response.coverage);
  // An address may be written in two ways; that there are more of them cannot.
  return whole && ours.length !== theirs.length
    ? { page: `${ours.length}`, response: `${theirs.length}` }
    : null;
};

/** Null: they agree, as far as both can say. Both have a value. */
export const differenceOf = (page: Reading, response: Reading): Difference | null => {
  if (!page.result.ok || !response.result.ok) return null;
  const [ours, theirs] = [page.result.value, response.result.value];
  if (Array.isArray(ours) && Array.isArray(theirs))
    return listDifference(page, response, ours as readonly Row[], theirs as readonly Row[]);
  return same(ours) === same(theirs) ? null : { page: plain(ours), response: plain(theirs) };
};
