import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Finding } from '../../utils/baseline/finding.ts';
import { openRelayOf } from '../../utils/baseline/open-relay.ts';
import { type FactsInput, factsFrom } from '../support/facts.ts';
import { anyInput } from '../support/many-facts.ts';
import { closedParts } from '../support/relay.ts';

const answerOf = (input: FactsInput): Finding => {
  const found = evaluate(factsFrom(input)).filter(({ rule }) => rule === 'relay.effective');
  expect(found).toHaveLength(1);
  return found[0] as Finding;
};

const breadth = ['nobody', 'addresses', 'local-sender', 'anyone'];

/** Servers whose every part is there and closed, with what else was read laid over. */
const mostlyClosed = fc
  .tuple(anyInput, fc.array(fc.nat(), { maxLength: 2 }))
  .map(([input, kept]): FactsInput => {
    const over = (input.readings ?? []).filter((_, index) => kept.includes(index));
    const key = (setting: string, subject: string | undefined) => `${setting} ${subject ?? ''}`;
    const taken = new Set(over.map(({ setting, subject }) => key(setting, subject?.key)));
    const closed = closedParts(input.server?.generation ?? null).filter(
      ({ setting, subject }) => !taken.has(key(setting, subject?.key)),
    );
    return { ...input, now: '2026-11-25T12:00:00.000Z', readings: [...closed, ...over] };
  });

describe('who can send without a password', () => {
  it('is answered once, with a code', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, mostlyClosed), (input) => {
        const { observed, outcome } = answerOf(input);
        if (outcome === 'unknown') expect(observed).toBe(null);
        else expect(breadth).toContain(observed);
      }),
    );
  });

  it('passes only when nothing is unread, and no way in is at fault', () => {
    let passed = 0;
    fc.assert(
      fc.property(mostlyClosed, (input) => {
        const finding = answerOf(input);
        if (finding.outcome !== 'pass') return;
        passed += 1;
        const { unread, ways } = openRelayOf(factsFrom(input));
        expect(unread).toEqual([]);
        expect(ways.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 400 },
    );
    expect(passed).toBeGreaterThan(20);
  });

  it('passes only where every rule it rests on does', () => {
    const rests =
      /^(smtp\.allow_relay|smtp\.local_delivery_auth|domain\.require_smtp_auth\.each|wl\.auth_bypass)$/;
    fc.assert(
      fc.property(mostlyClosed, (input) => {
        const findings = evaluate(factsFrom(input));
        if (answerOf(input).outcome !== 'pass') return;
        const others = findings.filter(({ rule }) => rests.test(rule));
        expect(others.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual(
          [],
        );
      }),
      { seed: 20_261_125, numRuns: 400 },
    );
  });

  it('never gets narrower, and never green, by reading less', () => {
    fc.assert(
      fc.property(mostlyClosed, fc.nat(), (input, which) => {
        const readings = input.readings ?? [];
        const less = readings.filter((_, index) => index !== which % readings.length);
        const [before, after] = [answerOf(input), answerOf({ ...input, readings: less })];
        if (before.outcome === 'pass' || after.outcome !== 'pass') return;
        // Only what stood in a list that this server need not have can vanish with it.
        const gone = readings.filter((each) => !less.includes(each)).map(({ setting }) => setting);
        expect(gone).toEqual(['smtpAuthBypass.entries']);
      }),
      { numRuns: 500 },
    );
  });

  it('shares the problem of what has to be mended', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, mostlyClosed), (input) => {
        const findings = evaluate(factsFrom(input));
        const answer = answerOf(input);
        if (answer.outcome !== 'fail') return;
        const shared = findings.filter(
          ({ problem, rule, outcome }) =>
            problem === answer.problem && rule !== answer.rule && outcome !== 'pass',
        );
        expect(shared.length).toBeGreaterThan(0);
      }),
    );
  });
});
