import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionIn,
  servicesIn,
  servicesInNote,
  servicesOfType,
  typeIn,
} from '../../../utils/smartermail/rows/ids-words.ts';

describe('the type of a rule', () => {
  it.each([
    ['denial of service (dos)', 'dos'],
    ['denial of service (dos) prevention', 'dos'],
    ['dos', 'dos'],
    ['bad smtp sessions (harvesting)', 'harvesting'],
    ['email harvesting', 'harvesting'],
    ['internal spammer notification', 'internalSpammer'],
    ['bounces indicate spammer', 'bounces'],
    ['password brute force by ip', 'bruteForce'],
    ['password brute-force by protocol', 'bruteForce'],
    ['password retrieval brute force', 'passwordRetrieval'],
  ])('%s', (text, type) => expect(typeIn(text)).toEqual({ type, services: null }));

  it.each([
    ['denial of service (dos) - smtp', ['smtp']],
    ['denial of service (dos): pop, imap', ['pop', 'imap']],
    ['denial of service (dos) (imap4)', ['imap']],
    ['denial of service (dos) for pop3', ['pop']],
    ['smtp denial of service', ['smtp']],
    ['imap and pop - denial of service (dos)', ['imap', 'pop']],
  ])('%s, with its services', (text, services) => expect(typeIn(text)).toEqual({ type: 'dos', services }));

  it.each([
    '',
    'no denial of service rule',
    'denial of service (dos) - all but smtp',
    'denial of service (dos) - not smtp',
    'denial of service (dos) disabled',
    'dos-like traffic',
    'servicio denegado',
    'smtp',
  ])('%j is none we know', (text) => expect(typeIn(text)).toEqual({ type: 'other', services: null }));
});

describe('the services of a rule', () => {
  it('are a list and nothing else', () => {
    expect(servicesIn('smtp, pop3 & imap')).toEqual(['smtp', 'pop', 'imap']);
    expect(servicesIn('all services')).toEqual(['all']);
    expect(servicesIn('eas')).toEqual([]);
    for (const text of ['', 'all but smtp', 'all, except pop', 'smtp only on mondays', 'correo'])
      expect([text, servicesIn(text)]).toEqual([text, null]);
  });

  it('may stand in a note, unless it says anything else', () => {
    expect(servicesInNote('dos protection for smtp')).toEqual(['smtp']);
    expect(servicesInNote('smtp - pop')).toEqual(['smtp', 'pop']);
    for (const text of ['not smtp', 'smtp later', 'replaces the imap rule of may', 'no pop', '', 'default'])
      expect([text, servicesInNote(text)]).toEqual([text, null]);
  });

  it('are never read from a note with one strange word in it', () => {
    const strange = fc
      .stringMatching(/^[a-z]{2,9}$/)
      .filter((word) => servicesInNote(`smtp ${word}`) === null);
    fc.assert(
      fc.property(strange, fc.nat(2), (word, at) => {
        const words = ['smtp', 'dos'];
        words.splice(at, 0, word);
        expect(servicesInNote(words.join(' '))).toBeNull();
      }),
    );
  });

  it('follow from the type only where the product says so', () => {
    expect(servicesOfType('bruteForce', 'password brute force by email')).toEqual(['all']);
    expect(servicesOfType('bruteForce', 'password brute force by protocol')).toBeNull();
    expect(servicesOfType('dos', 'denial of service (dos)')).toBeNull();
  });
});

describe('the action of a rule', () => {
  it.each([
    ['block', 'block'],
    ['block and notify', 'block'],
    ['notification', 'notify'],
    ['notify only', 'notify'],
    ['delay 500 ms', 'delay'],
    ['do not block', 'unknown'],
    ['blocklist?', 'unknown'],
    ['quarantine', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (text, action) => expect(actionIn(text)).toBe(action));
});
