import type { Reading } from '../screens/reading.ts';
import type { ScreenId } from '../screens/screen.ts';
import { type PolicyChecks, policyChecks, policyOf } from './policy.ts';

/** What the page knows of its server when a password is typed. */
export interface ServerView {
  readonly readings: readonly Reading[];
  /** Those of this document. */
  readonly screens: readonly ScreenId[];
  /** ISO 8601. */
  readonly now: string;
}

export interface AskedFor {
  readonly checks: PolicyChecks;
  readonly minLength: number;
  readonly daysOld: number;
}

/** What can be said of a typed password besides its strength; nothing of it is text that was typed. */
export interface Facts {
  /** Null while the other box is empty, or there is none. */
  readonly matches: boolean | null;
  readonly capsLock: boolean;
  /** Whether an administrator's password is as long as it should be; null for other people's. */
  readonly longForAdministrator: boolean | null;
  /** The server's own policy for its users; null where it is not known, or not meant. */
  readonly policy: AskedFor | null;
}

interface Typed {
  readonly text: string;
  readonly other: string | null;
  readonly capsLock: boolean;
  /** Folded. */
  readonly usernames: readonly string[];
  readonly server: ServerView;
}

/** NIST SP 800-63B-4, section 3.1.1.2: 15 characters where a password is all that is asked for. */
const longEnough = 15;
const dayLength = 86_400_000;
const mostChecked = 4096;

export function factsOf({ text, other, capsLock, usernames, server }: Typed): Facts {
  const forAdministrator = server.screens.includes('administratorEditor');
  const policy = forAdministrator ? null : policyOf(server.readings);
  const age = policy ? Date.parse(server.now) - Date.parse(policy.readAt) : 0;
  const checks = policy ? policyChecks(text.slice(0, mostChecked), policy, usernames) : [];
  return {
    matches: other ? other === text : null,
    capsLock,
    longForAdministrator: forAdministrator ? [...text].length >= longEnough : null,
    policy:
      policy && checks.length > 0
        ? { checks, minLength: policy.minLength, daysOld: Math.max(0, Math.floor(age / dayLength) || 0) }
        : null,
  };
}
