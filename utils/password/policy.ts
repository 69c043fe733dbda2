import type { Reading } from '../screens/reading.ts';
import { fold } from './fold.ts';

export const characterKinds = ['uppercase', 'lowercase', 'number', 'symbol'] as const;
export type CharacterKind = (typeof characterKinds)[number];

/** What a server asks of its users' passwords, as it was read from its Password Requirements. */
export interface Policy {
  readonly minLength: number;
  readonly kinds: readonly CharacterKind[];
  readonly notUserName: boolean;
  /** When the oldest part was read. ISO 8601. */
  readonly readAt: string;
}

const settingOf = {
  uppercase: 'password.requireCapital',
  lowercase: 'password.requireLower',
  number: 'password.requireNumber',
  symbol: 'password.requireSymbol',
} as const satisfies Readonly<Record<CharacterKind, Reading['setting']>>;

/**
 * The first reading of a setting counts. Null when nothing is known of it. What could not be read is not asked for here:
 * the server will.
 */
export function policyOf(readings: readonly Reading[]): Policy | null {
  const read = readings.filter(
    ({ setting, subject, screen, result, saved }) =>
      setting.startsWith('password.') && !subject && screen === 'passwordRequirements' && result.ok && saved,
  );
  const readValue = (setting: Reading['setting']) => {
    const result = read.find((one) => one.setting === setting)?.result;
    return result?.ok ? result.value : null;
  };
  const length = readValue('password.minLength');
  const policy = {
    minLength: typeof length === 'number' && length > 0 ? Math.floor(length) : 0,
    kinds: characterKinds.filter((kind) => readValue(settingOf[kind]) === true),
    notUserName: readValue('password.notUserName') === true,
  };
  const [readAt] = read.map((one) => one.readAt).toSorted();
  if (readAt === undefined) return null;
  return { ...policy, readAt };
}

const patterns: Readonly<Record<CharacterKind, RegExp>> = {
  uppercase: /\p{Lu}/u,
  lowercase: /\p{Ll}/u,
  number: /\p{N}/u,
  symbol: /[^\p{L}\p{N}\p{M}\s]/u,
};

export const hasKind = (text: string, kind: CharacterKind): boolean => patterns[kind].test(text);

export type PolicyMark = 'length' | CharacterKind | 'no-username';
export type PolicyChecks = readonly { readonly mark: PolicyMark; readonly met: boolean }[];

/** Each thing the server asks for, and whether it is there. `usernames`: folded, as they stand in the form. */
export const policyChecks = (typed: string, policy: Policy, usernames: readonly string[]): PolicyChecks => [
  ...(policy.minLength > 0 ? [{ mark: 'length', met: [...typed].length >= policy.minLength } as const] : []),
  ...policy.kinds.map((kind) => ({ mark: kind, met: hasKind(typed, kind) })),
  ...(policy.notUserName && usernames.length > 0
    ? [{ mark: 'no-username', met: !usernames.includes(fold(typed).text) } as const]
    : []),
];
