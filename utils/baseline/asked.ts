import type { SettingId } from '../screens/settings.ts';
import { isLegacy } from './access-row.ts';
import { withoutValue } from './known.ts';
import type { Context, Facts, Judgement, Known, Rule } from './rule.ts';

type Verdict = Omit<Judgement, 'basis'>;

/** What a rule says where a person has to look: `cannot-be-seen` in its words says at what. */
export const asked: Verdict = { outcome: 'review', reason: 'cannot-be-seen' };

/**
 * For what a response may tell, or a page of some versions: where it was not read, a visit may not help, so a person
 * is asked instead.
 */
export const withoutReading = (known: Exclude<Known<SettingId>, { state: 'value' }>): Judgement =>
  known.state === 'missing' && !known.stale ? { ...asked, basis: [] } : withoutValue(known);

export const noSuchSetting: Verdict = { outcome: 'not-applicable', reason: 'no-such-setting' };

/** Of settings that 5.x to 15.x do not have. */
export const legacyLacks = {
  L5: 'no-such-setting',
  L7: 'no-such-setting',
} as const satisfies Rule['lacking'];

export const unlessLegacy = (facts: Facts): Verdict | null => (isLegacy(facts) ? noSuchSetting : null);

/** Rules about mailboxes have nothing to say of a gateway. */
export const unlessGateway = ({ context }: Facts): Verdict | null =>
  context.role === 'gateway' ? { outcome: 'not-applicable', reason: 'no-mailboxes' } : null;

/** Notes on settings of domains and users. */
export const notesOn = ({ panelManaged }: Context): readonly string[] =>
  panelManaged === true ? ['panel-managed'] : [];
