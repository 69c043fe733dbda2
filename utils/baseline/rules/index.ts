import type { Rule } from '../rule.ts';
import { domainRules } from './domain.ts';
import { passwordRules } from './password.ts';
import { versionRules } from './version.ts';
import { whitelistRules } from './whitelist.ts';

/** Every rule, in the order of findings and reports. A rule that is not listed here does not exist. */
export const rules: readonly Rule[] = [...versionRules, ...domainRules, ...passwordRules, ...whitelistRules];
