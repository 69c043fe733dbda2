import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../utils/baseline/finding.ts';
import { type Clauses, type StandardId, standardIds } from '../../utils/baseline/standards.ts';
import { importsOf } from './support/imports.ts';
import { productScripts } from './support/sources.ts';

const path = 'utils/baseline/standards.json';
const map: Readonly<Record<string, Clauses>> = JSON.parse(readFileSync(path, 'utf8'));
const published = readFileSync('tests/meta/rule-ids.txt', 'utf8').trim().split('\n');

/** What a clause of each standard looks like, within the numbers that it has. */
const shapes: Readonly<Record<StandardId, RegExp>> = {
  'nist-800-53r5': /^(A[CTU]|C[AMP]|I[AR]|M[AP]|P[ELMST]|RA|S[ACIR])-[1-9]\d?(\([1-9]\d?\))?$/,
  'nist-800-63b-4': /^[2-8](\.[1-9]\d?){1,3}$/,
  'nist-800-177r1': /^[4-7](\.[1-9]){1,2}$/,
  'cis-8.1': /^([1-9]|1[0-8])\.([1-9]|1[0-4])$/,
  'iso-27001': /^(5\.([1-9]|[12]\d|3[0-7])|6\.[1-8]|7\.([1-9]|1[0-4])|8\.([1-9]|[12]\d|3[0-4]))$/,
  'pci-4.0.1': /^([1-9]|1[0-2])(\.[1-9]\d?){2,3}$/,
  'cyber-essentials':
    /^(firewalls|secure-configuration|security-update-management|user-access-control|malware-protection)$/,
};

const clauses = Object.entries(map).flatMap(([rule, of]) =>
  Object.entries(of).map(([standard, ids]) => ({ rule, standard, ids })),
);

describe('the standards map', () => {
  it('has an entry for every rule, and for none that was never published', () => {
    expect(ruleIds.filter((rule) => !(rule in map))).toEqual([]);
    expect(Object.keys(map).filter((rule) => !published.includes(rule))).toEqual([]);
  });

  it('names no other standard, and each of them somewhere', () => {
    expect(new Set(clauses.map(({ standard }) => standard))).toEqual(new Set(standardIds));
  });

  it.each(standardIds)('numbers clauses as %s does, each once', (standard) => {
    const own = clauses.filter((each) => each.standard === standard);
    const wrong = own.filter(
      ({ ids }) =>
        ids.length === 0 || new Set(ids).size !== ids.length || !ids.every((id) => shapes[standard].test(id)),
    );
    expect(wrong).toEqual([]);
  });

  it('would see a clause that is none', () => {
    for (const [standard, id] of [
      ['nist-800-53r5', 'ZZ-2'],
      ['iso-27001', '8.35'],
      ['cis-8.1', '19.1'],
      ['pci-4.0.1', '8.3'],
      ['cyber-essentials', 'backups'],
    ] as const)
      expect(shapes[standard].test(id), id).toBe(false);
  });

  it('says the same to the public schema', () => {
    const schema = readFileSync('public/palisade-report-1.schema.json', 'utf8');
    expect(standardIds.filter((id) => !schema.includes(`"${id}"`))).toEqual([]);
  });

  it('is carried by panel and report alone', () => {
    const imports = productScripts().flatMap(importsOf);
    const importersOf = (file: string) =>
      imports.filter((each) => each.file === file && !each.typeOnly).map(({ from }) => from);
    const view = 'entrypoints/sidepanel/view/standards-view.ts';
    expect(importersOf(path)).toEqual([view]);
    const users = importersOf(view);
    expect(users).toContain('entrypoints/report/main.tsx');
    expect(users.filter((from) => !/^entrypoints\/(sidepanel|report)\//.test(from))).toEqual([]);
  });
});
