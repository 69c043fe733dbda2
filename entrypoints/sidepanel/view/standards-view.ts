import type { RuleId } from '../../../utils/baseline/finding.ts';
import map from '../../../utils/baseline/standards.json' with { type: 'json' };
import {
  type Clauses,
  type StandardId,
  type StandardsMap,
  standardIds,
} from '../../../utils/baseline/standards.ts';
import { t } from '../../../utils/i18n/t.ts';

const standards: StandardsMap = map;

/** The clauses of each standard that a rule helps to satisfy; of most rules some, of some none. */
export const standardsOf = (rule: RuleId): Clauses => standards[rule];

/** Message names know neither hyphen nor dot. */
const names = {
  'nist-800-53r5': 'nist80053',
  'nist-800-63b-4': 'nist80063b',
  'nist-800-177r1': 'nist800177',
  'cis-8.1': 'cis',
  'iso-27001': 'iso27001',
  'pci-4.0.1': 'pci',
  'cyber-essentials': 'cyberEssentials',
} as const satisfies Record<StandardId, string>;

const themes = {
  firewalls: 'firewalls',
  'secure-configuration': 'secureConfiguration',
  'security-update-management': 'securityUpdateManagement',
  'user-access-control': 'userAccessControl',
  'malware-protection': 'malwareProtection',
} as const;
const isTheme = (clause: string): clause is keyof typeof themes => clause in themes;

const clauseText = (clause: string): string =>
  isTheme(clause) ? t(`panel.standards.theme.${themes[clause]}`) : clause;

/** One line for each standard, with its clauses. */
export const standardsView = (rule: RuleId): readonly string[] => {
  const clauses = standardsOf(rule);
  return standardIds.flatMap((id) => {
    const own = clauses[id] ?? [];
    const name = t(`panel.standards.${names[id]}`);
    return own.length > 0 ? `${name}: ${own.map(clauseText).join(', ')}` : [];
  });
};
