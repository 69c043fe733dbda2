import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesGate } from '../../utils/extension/access.ts';

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
);
const port = fc.oneof(fc.constantFrom(9998, 80, 443, 9997, 99), fc.integer({ min: 1, max: 65_535 }));
const scheme = fc.constantFrom(
  'http',
  'https',
  'ftp',
  'ws',
  'file',
  'chrome-extension',
  'javascript',
  'data',
);
/** Anything after the host, also with what looks like the port. */
const tail = fc.constantFrom('/', '/?x=://a:9998/', '/#:9998', '/a:9998/b', '/Main/frmLogin.aspx?popup=true');

describe('laws of the gate', () => {
  it('an address passes if and only if scheme and port are right', () => {
    fc.assert(
      fc.property(scheme, host, port, tail, (kind, name, number, rest) => {
        const web = kind === 'http' || kind === 'https';
        expect(passesGate(`${kind}://${name}:${number}${rest}`, [])).toBe(web && number === 9998);
      }),
    );
  });

  it('an enabled origin opens that origin and nothing beside it', () => {
    const origin = fc.tuple(fc.constantFrom('http', 'https'), host, port).map((parts) => {
      const [kind, name, number] = parts;
      return new URL(`${kind}://${name}:${number}`).origin;
    });
    fc.assert(
      fc.property(origin, origin, tail, (enabled, visited, rest) => {
        fc.pre(new URL(visited).port !== '9998');
        expect(passesGate(enabled + rest, [enabled])).toBe(true);
        expect(passesGate(visited + rest, [enabled])).toBe(visited === enabled);
      }),
    );
  });

  it('is not fooled by names and passwords in an address', () => {
    expect(passesGate('http://mail.example:9998@evil.example/', [])).toBe(false);
    expect(passesGate('http://user:pass@mail.example:9998/', [])).toBe(true);
    expect(
      passesGate('https://evil.example/', ['https://evil.example.org', 'https://evil.example:8443']),
    ).toBe(false);
  });

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof passesGate(text, [text])).toBe('boolean');
      }),
    );
    expect(['', 'about:blank', 'null', 'about:srcdoc'].some((text) => passesGate(text, [text]))).toBe(false);
  });
});
