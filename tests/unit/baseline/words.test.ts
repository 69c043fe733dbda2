import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { affectsModern, shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { ruleIds } from '../../../utils/baseline/finding.ts';
import { problemTitleKey } from '../../../utils/baseline/problems.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import type { Words } from '../../../utils/baseline/words.ts';
import { unreadableReasons } from '../../../utils/screens/reading.ts';
import { findingsOfManyServers } from '../../support/many-facts.ts';

const words = JSON.parse(readFileSync('utils/baseline/words/en.json', 'utf8')) as Words;
const findings = findingsOfManyServers();

const folders = ['utils/baseline', 'utils/baseline/rules'];
const source = folders
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the words of the rules', () => {
  it('are asked for by every rule', () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(ruleIds));
    expect(new Set(findings.map(({ outcome }) => outcome)).size).toBe(6);
  });

  it('have a sentence for every reason and note', () => {
    const codes = new Set(
      findings.flatMap(({ rule, reason, notes }) =>
        [...(reason === undefined ? [] : [reason]), ...notes].map((code) => `${rule} ${code}`),
      ),
    );
    expect(codes.size).toBeGreaterThan(60);
    const silent = [...codes].filter((entry) => {
      const [rule = '', code = ''] = entry.split(' ');
      const own = words.rules[rule as keyof Words['rules']].reasons;
      return !Object.hasOwn(own, code) && !Object.hasOwn(words.common, code);
    });
    expect(silent).toEqual([]);
  });

  it('have no sentence that nothing asks for', () => {
    const known = [
      ...Object.keys(words.common),
      ...ruleIds.flatMap((id) => Object.keys(words.rules[id].reasons)),
    ];
    const unused = known.filter(
      (code) =>
        !source.includes(`'${code}'`) &&
        !code.startsWith('likely-') &&
        !unreadableReasons.some((reason) => reason === code),
    );
    expect(unused).toEqual([]);
  });

  it('say the same code in one place only', () => {
    const twice = ruleIds.flatMap((id) =>
      Object.keys(words.rules[id].reasons).filter((code) => Object.hasOwn(words.common, code)),
    );
    expect(twice).toEqual([]);
  });

  it('say each way of not reading', () => {
    for (const reason of unreadableReasons) expect(words.common[reason]).toMatch(/\.$/);
  });

  it('title every problem', () => {
    const keys = new Set(findings.map(({ problem, rule }) => problemTitleKey(problem ?? rule)));
    expect(keys).toEqual(new Set(Object.keys(words.problems)));
  });

  it.each(ruleIds)('of %s are whole sentences, and short', (id) => {
    const { line, why, wanted, reasons, fix } = words.rules[id];
    for (const text of [
      line,
      why,
      wanted,
      ...Object.values(reasons),
      ...fix.before,
      fix.verify,
      fix.undo,
      fix.notice,
    ]) {
      expect(text).toMatch(/[.!?]$/);
      expect(text).not.toMatch(/<|>.*</);
    }
    expect(why.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(line.split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(fix.steps.legacy.length).toBeGreaterThan(0);
    expect(fix.steps.modern.length).toBeGreaterThan(0);
  });

  it.each(rules.filter(({ severity }) => severity === 'high' || severity === 'critical'))(
    'of $id say what to do before the fix',
    ({ id }) => {
      expect(words.rules[id].fix.before.length).toBeGreaterThan(0);
    },
  );

  it.each(ruleIds)('of %s ask for a look at the logs where they say so', (id) => {
    const { before, lookFirst = false } = words.rules[id].fix;
    expect(before.some((line) => /seven days of the SMTP log/.test(line))).toBe(lookFirst);
  });

  it.each(ruleIds)('of %s name what has to go before', (id) => {
    const { after = [], before, steps } = words.rules[id].fix;
    const text = [...before, ...steps.legacy, ...steps.modern].join(' ');
    const named: Partial<Record<string, RegExp>> = {
      'smtp.relay_for_authenticated': /Allow relay for authenticated users/,
      'ioc.admin_unknown': /look for signs of a break-in/,
      'domain.require_smtp_auth.each': /every domain require SMTP authentication/,
    };
    for (const rule of after) expect(text).toMatch(named[rule] ?? /nothing names it/);
  });

  it.each(['log.delivery', 'log.smtp'] as const)('of %s look at the disk before and after', (id) => {
    const { before, steps } = words.rules[id].fix;
    expect(before[0]).toMatch(/free space/);
    for (const list of [steps.legacy, steps.modern]) expect(list.at(-1)).toMatch(/24 hours.*size/);
  });

  it.each(['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap'] as const)(
    'of %s give numbers to start with, a week of watching, and the way out',
    (id) => {
      const { before, steps } = words.rules[id].fix;
      expect(before.join(' ')).toMatch(/unblock yourself/);
      for (const list of [steps.legacy, steps.modern]) {
        expect(list.join(' ')).toMatch(/5.*Connections Before Block: \d+.*30/);
        expect(list.join(' ')).toMatch(/Watch blocks for a week/);
      }
    },
  );

  const blocking = ruleIds.filter((id) => /^ids\.(bruteforce|harvesting|retrieval|values|action)/.test(id));

  it.each(blocking)('of %s name a week of watching, the way out, and never Reset', (id) => {
    const { before, steps } = words.rules[id].fix;
    expect(before.join(' ')).toMatch(/unblock yourself/);
    expect(steps.modern.join(' ')).toMatch(/Not Actions > Reset IDS Rules.*Watch blocks for a week/);
  });

  it.each(['admin.ip_restriction', 'admin.two_step', 'admin.count_and_rights'] as const)(
    'of %s have the rescue card printed and a second administrator tested',
    (id) => {
      expect(words.rules[id].fix.before.join(' ')).toMatch(/rescue card.*second administrator/);
    },
  );

  it('open the relay for those who sign in before they close it for the others', () => {
    const { legacy, modern } = words.rules['smtp.allow_relay'].fix.steps;
    for (const steps of [legacy, modern]) {
      const first = steps.findIndex((step) => /Allow relay for authenticated users.*save/.test(step));
      expect(first).toBeGreaterThan(0);
      expect(steps.findIndex((step) => step.includes('Nobody'))).toBe(first + 1);
    }
  });

  it('never say that somebody was broken into, and never tell to clean up', () => {
    for (const id of ruleIds.filter((each) => each.startsWith('ioc.'))) {
      const { title, reasons, fix } = words.rules[id];
      for (const text of [title, ...Object.values(reasons)]) expect(text).toMatch(/^Check this: /);
      expect(fix.before[0]).toMatch(/change nothing.*off the network.*snapshot.*logs/);
      expect(fix.steps.modern.join(' ')).toMatch(/isolate.*snapshot.*preserve the logs.*before you remove/);
      expect(JSON.stringify(words.rules[id])).not.toMatch(
        /you (are|were|have been) (hacked|compromised|broken)/i,
      );
    }
  });

  it('quote localhost.com only with its warning', () => {
    const texts = ruleIds
      .flatMap((id) => [words.rules[id].why, words.rules[id].wanted, ...words.rules[id].fix.before])
      .filter((text) => text.includes('localhost.com'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts)
      expect(text).toMatch(/The article says.*belongs to somebody else.*Require Auth Match/);
  });

  it('never delete first', () => {
    for (const { id } of rules.filter((rule) => rule.id.startsWith('wl.'))) {
      const { before, steps } = words.rules[id].fix;
      expect(before[0]).toMatch(/seven days of the SMTP log/);
      for (const [first] of [steps.legacy, steps.modern]) expect(first).not.toMatch(/delete|remove/i);
    }
  });
});

describe('what the rules judge by', () => {
  it('follows from the advisories and releases', () => {
    expect(() => execFileSync(process.execPath, ['scripts/advisories.mjs', '--check'])).not.toThrow();
  });

  it.each([
    ['CVE-2019-7214', 6984, true],
    ['CVE-2019-7214', 6985, false],
    ['CVE-2019-7214', 6000, true],
    ['CVE-2020-29548', 7537, true],
    ['CVE-2020-29548', 7538, false],
    ['CVE-2023-48114', 8494, false],
    ['CVE-2023-48114', 8495, true],
    ['CVE-2023-48114', 8747, false],
    ['CVE-2025-52691', 9412, true],
    ['CVE-2025-52691', 9413, false],
    ['FD-2026-Sep-36', 9693, true],
    ['FD-2026-Sep-36', 9694, false],
    ['CVE-2008-1854', 2999, false],
    ['CVE-2015-9276', 5000, false],
  ])('%s in build %i of 16.x or later: %s', (id, build, affected) => {
    const advisory = shippedAdvisories.entries.find((each) => each.id === id);
    expect(advisory && affectsModern(advisory, build)).toBe(affected);
  });
});
