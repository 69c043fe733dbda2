import type { RuleId } from './finding.ts';

/**
 * Standards that a rule helps to satisfy, where it truly fits: NIST SP 800-53 Rev. 5 controls, sections of SP 800-63B-4
 * and SP 800-177 Rev. 1, CIS Controls v8.1 safeguards, ISO/IEC 27001:2022 Annex A, PCI DSS 4.0.1 requirements, and the
 * themes of Cyber Essentials.
 */
export const standardIds = [
  'nist-800-53r5',
  'nist-800-63b-4',
  'nist-800-177r1',
  'cis-8.1',
  'iso-27001',
  'pci-4.0.1',
  'cyber-essentials',
] as const;
export type StandardId = (typeof standardIds)[number];

/** By standard, the clauses as it numbers them; of Cyber Essentials the themes. */
export type Clauses = Readonly<Partial<Record<StandardId, readonly string[]>>>;

/** The words of standards.json, which panel and report carry; no page and no worker does. */
export type StandardsMap = Readonly<Record<RuleId, Clauses>>;
