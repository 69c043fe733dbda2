import * as v from 'valibot';
import type { Advisories } from '../baseline/advisories.ts';
import { severities } from '../baseline/finding.ts';

/** The list of vulnerabilities an administrator brought, in storage.local. */
export const advisoriesKey = 'palisade.advisories';

const end = v.nullable(v.union([v.number(), v.string()]));

export const advisoriesShape = v.object({
  asOf: v.string(),
  newestBuild: v.number(),
  entries: v.array(
    v.object({
      id: v.string(),
      severity: v.picklist(severities),
      affected: v.object({
        basis: v.picklist(['build', 'version', 'exact']),
        gte: end,
        lt: end,
        lte: end,
        exact: v.nullable(v.array(v.string())),
        classic: v.nullable(v.string()),
      }),
      fixed: v.nullable(v.number()),
      kev: v.nullable(v.object({ added: v.string(), ransomware: v.boolean() })),
    }),
  ),
});

/** Null: none was brought, or what is stored is none. */
export const parseAdvisories = (stored: unknown): Advisories | null => {
  const parsed = v.safeParse(advisoriesShape, stored);
  return parsed.success ? parsed.output : null;
};
