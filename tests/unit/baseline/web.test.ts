import { describe, expect, it } from 'vitest';
import { domain, type FactsInput, reading } from '../../support/facts.ts';
import { brief, judge, judgeOne } from '../../support/judge.ts';

describe('web.https', () => {
  it.each([
    [['https://mail.example.com'], 'pass high'],
    [['http://mail.example.com:9998'], 'fail high http-public'],
    [['http://203.0.113.5'], 'fail high http-public'],
    [['http://10.0.0.9:9998'], 'fail medium http-internal'],
    [['http://[fd00::9]:9998'], 'fail medium http-internal'],
    [['http://10.0.0.9:9998', 'http://203.0.113.5'], 'fail high http-public'],
    [['http://mail.example.com:9998', 'https://mail.example.com'], 'review medium also-http'],
    [['http://mail.example.com:9998', 'https://other.example.com'], 'fail high http-public'],
    [['http://127.0.0.1:9998', 'https://mail.example.com'], 'pass high'],
    [['http://127.0.0.1:9998'], 'not-applicable high console'],
    [['http://localhost:9998'], 'not-applicable high console'],
    [[], 'not-checked high not-visited'],
  ])('T18: seen at %j: %s', (origins, verdict) => {
    expect(brief(judgeOne('web.https', { origins }))).toBe(verdict);
  });

  it.each([
    ['http://10.0.0.9', 'review medium proxy-in-front'],
    ['http://203.0.113.5', 'fail high http-public'],
  ])('behind a proxy, at %s: %s', (origin, verdict) => {
    const input = { origins: [origin], context: { behindProxy: true } };
    expect(brief(judgeOne('web.https', input))).toBe(verdict);
  });
});

describe.each([
  ['web.ssl_required', 'domain.sslRequired', 'medium', 'http-allowed'],
  ['web.hsts', 'domain.hsts', 'low', 'no-hsts'],
] as const)('%s', (rule, setting, severity, reason) => {
  const list = (...rows: readonly { name: string; enabled: boolean | null }[]) =>
    reading('domains.list', rows, { coverage: { seen: rows.length, total: rows.length } });
  const of = (key: string, on: boolean) => reading(setting, on, { subject: domain(key) });
  const verdicts = (input: FactsInput) =>
    judge(rule, input).map((finding) => `${finding.subject?.key ?? 'all'} ${brief(finding)}`);

  it('says it of each domain that was read, and asks for the others', () => {
    expect(verdicts({ readings: [of('a.example', true), of('b.example', false)] })).toEqual([
      `all review ${severity} other-domains`,
      `a.example pass ${severity}`,
      `b.example fail ${severity} ${reason}`,
    ]);
  });

  it('asks no more when every enabled domain was read', () => {
    const rows = [
      { name: 'a.example', enabled: true },
      { name: 'off.example', enabled: false },
    ];
    expect(verdicts({ readings: [list(...rows), of('A.example', true)] })).toEqual([
      `A.example pass ${severity}`,
    ]);
    expect(verdicts({ readings: [list(...rows), of('off.example', false)] })).toEqual([
      `all review ${severity} other-domains`,
      `off.example not-applicable ${severity} domain-disabled`,
    ]);
  });

  it('does not exist in 15.x, and is asked of a person where nothing was read', () => {
    expect(verdicts({ server: { generation: 'L7' } })).toEqual([
      `all not-applicable ${severity} no-such-setting`,
    ]);
    expect(verdicts({})).toEqual([`all review ${severity} cannot-be-seen`]);
  });

  it('could not be read', () => {
    const lost = reading(setting, true, {
      subject: domain('a.example'),
      result: { ok: false, why: 'no-permission' },
    });
    expect(verdicts({ readings: [lost] })).toContain(`a.example unknown ${severity} no-permission`);
  });
});
