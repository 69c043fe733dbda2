import { expect, it } from 'vitest';
import { blankRecord } from '../../../utils/audit/blank-record.ts';
import { judgePage } from '../../../utils/audit/judge-page.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { type Reading, readingKey } from '../../../utils/screens/reading.ts';
import { domain, reading, testNow } from '../../support/facts.ts';

const origin = 'http://192.0.2.10:9998';
const authOf = (key: string, on: boolean, over: Partial<Reading> = {}): Reading =>
  reading('domain.requireSmtpAuth', on, { subject: domain(key), ...over });
const defaultIs = (on: boolean): Reading => reading('domainDefaults.requireSmtpAuth', on);

/** What sending out the defaults would overwrite, by what was recorded and what the page shows now. */
const exceptions = (recorded: readonly Reading[], saved: readonly Reading[] = []): number => {
  const blank = blankRecord(origin);
  const readings = Object.fromEntries(recorded.map((one) => [readingKey(one), one]));
  const view = { product: blank.product, saved, unsaved: [], screens: [] };
  return judgePage(origin, { ...blank, readings }, view, { advisories: shippedAdvisories, now: testNow })
    .exceptions;
};

it('counts the domains that differ from the default, whichever way it stands', () => {
  const domains = [authOf('a.example', false), authOf('b.example', true), authOf('c.example', false)];
  expect(exceptions([...domains, defaultIs(true)])).toBe(2);
  expect(exceptions(domains, [defaultIs(false)])).toBe(1);
});

it('counts nothing where a default or a domain was not read', () => {
  expect(exceptions([])).toBe(0);
  expect(exceptions([defaultIs(true)])).toBe(0);
  expect(exceptions([authOf('a.example', false)])).toBe(0);
  const unread = { result: { ok: false, why: 'ambiguous' } } as const;
  expect(exceptions([defaultIs(true), authOf('a.example', false, unread)])).toBe(0);
});

it('counts no guess, and no domain that is switched off', () => {
  const guessed = authOf('a.example', false, { confidence: 'likely' });
  expect(exceptions([defaultIs(true), guessed])).toBe(0);
  const off = reading('domain.enabled', false, { subject: domain('b.example') });
  expect(exceptions([defaultIs(true), authOf('b.example', false), off])).toBe(0);
});
