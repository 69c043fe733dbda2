import type { RuleId } from '../../utils/baseline/finding.ts';
import type { Context } from '../../utils/baseline/rule.ts';
import type { Coverage } from '../../utils/screens/reading.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { AccessRow, AccessSwitch } from '../../utils/screens/settings.ts';
import { type FactsInput, reading } from './facts.ts';
import { brief, judge } from './judge.ts';

export const four = [
  'wl.empty',
  'wl.auth_bypass',
  'wl.loopback',
  'wl.wide',
] as const satisfies readonly RuleId[];

/** A row with the columns of 16.x and later; `on` are the switches that are ticked. */
export const row = (
  address: string,
  on: readonly AccessSwitch[] = [],
  over: Partial<AccessRow> = {},
): AccessRow => ({
  address,
  switches: Object.fromEntries(
    (['smtp', 'pop', 'imap', 'xmpp', 'authBypass'] as const).map((key) => [key, on.includes(key)]),
  ),
  builtIn: false,
  ...over,
});

/** A row of 5.x: no bypass column. */
export const oldRow = (address: string, on: readonly AccessSwitch[] = []): AccessRow => ({
  address,
  switches: { smtp: on.includes('smtp'), pop: on.includes('pop'), imap: on.includes('imap') },
  builtIn: null,
});

export const given = (
  rows: readonly AccessRow[],
  generation: Generation = 'M16',
  context: Context = {},
  coverage: Coverage = { seen: rows.length, total: rows.length },
): FactsInput => ({
  readings: [reading('whitelist.entries', rows, { screen: 'whitelist', coverage })],
  server: { generation },
  context,
});

/** What each of the four rules says about one row; `-` when it has nothing to say. */
export const verdicts = (input: FactsInput, address: string): readonly string[] =>
  four.map((rule) => {
    const [finding] = judge(rule, input).filter(({ subject }) => subject?.key === address);
    return finding ? brief(finding) : '-';
  });
