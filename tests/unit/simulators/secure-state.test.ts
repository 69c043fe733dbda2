import { describe, expect, it } from 'vitest';
import { generations } from '../../../utils/screens/screen.ts';
import { initialState } from '../../simulators/modern/initial-state.ts';
import { secureState } from '../../simulators/secure-state.ts';
import { start } from './modern-calls.ts';

describe('a server secure from the start', () => {
  it.each(generations)('on %s opens nothing', (generation) => {
    const state = secureState(generation);
    const rows = [...state.whitelist, ...state.smtpAuthBypass, ...state.ipBypasses];
    expect(
      rows.filter(({ smtp, pop, imap, xmpp, authBypass }) => smtp || pop || imap || xmpp || authBypass),
    ).toEqual([]);
    expect(state.domains.filter(({ enabled, requireSmtpAuth }) => enabled && !requireSmtpAuth)).toEqual([]);
    const floods = state.idsRules.filter(({ type }) => type.startsWith('Denial'));
    expect(floods.map(({ service }) => service)).toEqual(['SMTP', 'POP', 'IMAP']);
    expect(state.idsRules.filter(({ action }) => action !== 'block')).toEqual([]);
    expect(state.administrators.map(({ username }) => username)).not.toContain('admin');
  });

  it('keeps the internal ranges where they cannot be deleted', () => {
    expect(secureState('M100').whitelist).toEqual(
      initialState('M100').whitelist.filter(({ builtIn }) => builtIn),
    );
    for (const generation of ['L5', 'L7', 'M16'] as const)
      expect(secureState(generation).whitelist).toEqual([]);
  });

  it('differs from the insecure start in every part that rules judge', async () => {
    const { state } = await start();
    for (const [part, value] of Object.entries(secureState('M100')))
      if (part !== 'smtpAuthBypass') expect([part, value]).not.toEqual([part, Reflect.get(state, part)]);
  });

  it('is a copy each time', () => {
    secureState().domains.pop();
    expect(secureState().domains).toHaveLength(3);
  });
});
