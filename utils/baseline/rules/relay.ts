import type { Reading } from '../../screens/reading.ts';
import { type OpenRelay, openRelayOf, type PartName, partNames } from '../open-relay.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Parts in which a broader answer may stand than the one found. */
const broader: Readonly<Record<OpenRelay['who'], readonly PartName[]>> = {
  anyone: [],
  'local-sender': ['relay'],
  addresses: ['relay', 'domains', 'local-delivery'],
  nobody: partNames,
};

const unreadCode: Readonly<Record<PartName, string>> = {
  relay: 'unread-relay',
  authenticated: 'unread-authenticated',
  domains: 'unread-domains',
  'local-delivery': 'unread-local-delivery',
  whitelist: 'unread-whitelist',
  'bypass-list': 'unread-bypass-list',
};
const unreadCodes = (unread: readonly PartName[]): readonly string[] =>
  unread.map((part) => unreadCode[part]);

/** What is certain although the answer is not. */
const atLeast: Readonly<Partial<Record<OpenRelay['who'], string>>> = {
  'local-sender': 'at-least-local-sender',
  addresses: 'at-least-addresses',
};

const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Nothing that is missing can change the answer: all was read, or it is a fault that cannot get broader. */
function isSettled({ who, ways: [worst], unread }: OpenRelay): boolean {
  if (unread.length === 0) return true;
  return worst?.outcome === 'fail' && !broader[who].some((part) => unread.includes(part));
}

function unsettled({ who, unread }: OpenRelay): Judgement {
  const [reason, ...others] = unreadCodes(unread);
  const least = atLeast[who];
  return {
    outcome: 'unknown',
    ...(reason !== undefined && { reason }),
    expected: 'nobody',
    notes: least === undefined ? others : [...others, least],
    basis: [],
  };
}

function settled(found: OpenRelay): Judgement {
  const { who, ways, unread, parts } = found;
  const [worst, ...others] = ways;
  const authenticated = parts.authenticated.basis.some(({ result }) => result.ok && result.value === false);
  const notes = [
    ...others.map(({ reason }) => reason).filter((reason) => reason !== worst?.reason),
    ...unreadCodes(unread),
    ...(authenticated ? ['users-cannot-send'] : []),
  ];
  const isFault = worst !== undefined && worst.outcome !== 'pass';
  const rests = isFault ? broader[who] : partNames;
  const basis: readonly Reading[] = [...(worst?.basis ?? []), ...rests.flatMap((part) => parts[part].basis)];
  return {
    outcome: worst?.outcome ?? 'pass',
    observed: who,
    expected: 'nobody',
    ...(worst && { severity: worst.severity, reason: worst.reason }),
    // A fault is mended where it comes from; only an answer without one stands by itself.
    ...(isFault && { problem: worst.problem }),
    notes: once(notes),
    basis: once(basis),
  };
}

const effective: Rule = {
  id: 'relay.effective',
  severity: 'high',
  problem: 'relay-effective',
  screens: ['smtpIn', 'domains', 'domainOptions', 'whitelist', 'smtpAuthBypass'],
  marks: [],
  stated: null,
  judge: (facts) => {
    const found = openRelayOf(facts);
    return [isSettled(found) ? settled(found) : unsettled(found)];
  },
};

export const relayRules: readonly Rule[] = [effective];
