import { afterEach, describe, expect, it, vi } from 'vitest';
import { passesGate, patternOf, webOrigin } from '../../../utils/extension/access.ts';

describe('the origin that can be enabled', () => {
  it.each([
    ['https://mail.example.com/webmail/interface/root#/x', 'https://mail.example.com'],
    ['https://mail.example.com:443/', 'https://mail.example.com'],
    ['http://mail.example.com:8080/a?b', 'http://mail.example.com:8080'],
    ['http://user:pass@192.0.2.7/', 'http://192.0.2.7'],
    ['https://[2001:db8::1]:8443/webmail/', 'https://[2001:db8::1]:8443'],
    ['https://MÜLLER.example/', 'https://xn--mller-kva.example'],
  ])('of %s is %s', (address, origin) => {
    expect(webOrigin(address)).toBe(origin);
  });

  it.each([
    'about:blank',
    'chrome://extensions/',
    'moz-extension://7a1e2f60/options.html',
    'file:///etc/hosts',
    'data:text/html,x',
    'blob:https://mail.example.com/1',
    'view-source:https://mail.example.com/',
    'https://*.example.com/',
    'http://*/',
    'null',
    '',
  ])('is none at %s', (address) => {
    expect(webOrigin(address)).toBeNull();
  });
});

describe('the pattern of an origin', () => {
  it.each([
    ['https://mail.example.com', 'https://mail.example.com:443/*', 'https://mail.example.com/*'],
    ['http://192.0.2.7', 'http://192.0.2.7:80/*', 'http://192.0.2.7/*'],
    ['http://mail.example.com:8080', 'http://mail.example.com:8080/*', 'http://mail.example.com/*'],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/*', 'https://[2001:db8::1]/*'],
    ['https://[::1]', 'https://[::1]:443/*', 'https://[::1]/*'],
  ])('%s is exact where ports are known, and covers the host elsewhere', (origin, exact, wide) => {
    expect([patternOf(origin, true), patternOf(origin, false)]).toEqual([exact, wide]);
  });
});

describe('the variant that holds no address from installation on', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('lets port 9998 in only where it was enabled, like any other', () => {
    const origin = 'http://mail.example.com:9998';
    expect(passesGate(`${origin}/Main/`, [])).toBe(true);
    vi.stubEnv('PALISADE_HOSTS', 'by-click');
    expect(passesGate(`${origin}/Main/`, [])).toBe(false);
    expect(passesGate(`${origin}/Main/`, [origin])).toBe(true);
  });
});
