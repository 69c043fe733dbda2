import { describe, expect, it } from 'vitest';
import { domainsIn, requireSmtpAuthIn } from '../../../utils/smartermail/responses/swept.ts';

describe("one domain's settings", () => {
  it.each([
    [{ success: true, domainSettings: { requireSmtpAuthentication: true } }, true],
    [{ success: true, domainSettings: { requireSmtpAuthentication: false } }, false],
    [{ success: false, domainSettings: { requireSmtpAuthentication: true } }, null],
    [{ domainSettings: { requireSmtpAuthentication: true } }, true],
    [{ success: true, domainSettings: { requireSmtpAuthentication: 1 } }, null],
    [{ success: true, domainSettings: [] }, null],
    [{ success: true, requireSmtpAuthentication: true }, null],
    ['', null],
    [null, null],
  ])('%j: %s', (body, value) => {
    expect(requireSmtpAuthIn(body, 'example.com')).toBe(value);
  });
});

describe('the list of domains', () => {
  const of = (data: unknown) => domainsIn({ success: true, data });

  it('gives names in one form, and whether each is switched on', () => {
    expect(
      of([
        { name: ' Example.COM ', isEnabled: false },
        { name: 'b\u00fccher.example' },
        { name: 'intranet' },
      ]),
    ).toEqual({
      rows: [
        { name: 'example.com', enabled: false },
        { name: 'b\u00fccher.example', enabled: null },
        { name: 'intranet', enabled: null },
      ],
      total: 3,
    });
  });

  it('counts rows whose name can be none', () => {
    const names = ['..', '', 'a/b', '../x', 'a b', '<b>', 7, null];
    expect(of([...names.map((name) => ({ name })), 'x', null])).toEqual({ rows: [], total: 10 });
  });

  it('is not taken from another form of answer', () => {
    for (const body of [null, {}, { success: true }, { success: true, data: {} }, []])
      expect(domainsIn(body)).toBeNull();
  });
});
