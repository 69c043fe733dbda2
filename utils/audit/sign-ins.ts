import * as v from 'valibot';
import type { Reading } from '../screens/reading.ts';
import { signInShape } from './shape.ts';

/**
 * How the passwords were rated that were typed at sign-in pages, by tab, in storage.session: until the same tab shows
 * that server's administrator settings, or somebody else's pages. Never the password, nor anything made of it.
 */
export type SignIns = Readonly<Record<string, SignIn>>;
export const signInsKey = 'signIns';

interface SignIn {
  readonly serverId: string;
  readonly strength: 'weak' | 'strong';
  readonly at: string;
}

const shape = v.record(
  v.string(),
  v.object({ serverId: v.string(), strength: v.unwrap(signInShape.entries.strength), at: v.string() }),
);

export const parseSignIns = (stored: unknown): SignIns => {
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? parsed.output : {};
};

/** With null nothing is known of the tab's sign-in any more. */
export function signedIn(all: SignIns, tabId: number, signIn: SignIn | null): SignIns {
  const { [tabId]: before, ...others } = all;
  if (signIn === null) return before ? others : all;
  return { ...others, [tabId]: signIn };
}

export const signInReading = ({ strength, at }: SignIn): Reading => ({
  setting: 'administrator.signInPassword',
  result: { ok: true, value: strength },
  screen: null,
  label: '',
  method: 'page',
  confidence: 'exact',
  readAt: at,
  saved: true,
});
