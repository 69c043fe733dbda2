import { describe, expect, it } from 'vitest';
import { initialState } from '../../simulators/modern/initial-state.ts';
import { viewsOf } from '../../simulators/modern/manifest.ts';

describe.each(['M100', 'M100n'] as const)('the manifest of %s', (generation) => {
  const views = viewsOf(generation);

  it('names each view once, and every screen on some view', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    const seen = new Set(views.flatMap(({ screens }) => screens));
    expect(seen.has('administratorPasswordRequirements')).toBe(generation === 'M100n');
    for (const id of [
      'passwordRequirements',
      'domainDefaults',
      'domainOptions',
      'domains',
      'whitelist',
    ] as const)
      expect(seen).toContain(id);
  });

  it('expects what the server starts with', () => {
    const state = initialState();
    const expected = views.flatMap(({ readings }) => readings);
    expect(expected.length).toBeGreaterThan(12);
    for (const { setting, subject, value } of expected) {
      const [area, name = ''] = setting.split('.');
      if (area === 'password') expect([setting, value]).toEqual([setting, Reflect.get(state.password, name)]);
      else if (setting === 'domainDefaults.requireSmtpAuth')
        expect(value).toBe(state.domainDefaults.requireSmtpAuth);
      else if (setting === 'domain.requireSmtpAuth')
        expect(value).toBe(state.domains.find((domain) => domain.name === subject?.key)?.requireSmtpAuth);
      else if (setting === 'domains.list')
        expect(value).toEqual(
          state.domains.map((domain) => ({ name: domain.name, enabled: domain.enabled })),
        );
      else if (setting === 'whitelist.entries')
        expect(value).toMatchObject(
          state.whitelist.map(({ address, description, builtIn, smtp }) => ({
            address,
            description,
            builtIn,
            switches: { smtp },
          })),
        );
      else expect.fail(`no check for ${setting}`);
    }
  });
});
